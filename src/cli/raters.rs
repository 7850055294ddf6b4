use super::args::Raters;
use super::context::{Context, Failure, print};
use crate::committee::raters::Ratings;
use crate::report;
use crate::scoring::Model;

/// Prints how far the assessor and the city itself agree.
pub fn run(context: &mut Context, args: &Raters) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let (framework, assessment) = (session.framework(), session.assessment());
    let ratings = Ratings::of(&Model::new(framework), framework, assessment);
    print(&report::raters(framework, assessment, &ratings, &context.words).print())
}
