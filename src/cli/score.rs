use super::args::Score;
use super::context::{Context, Failure, print};
use crate::report;
use crate::scoring::Model;

/// Prints the score in words, or everything as JSON.
pub fn run(context: &mut Context, args: &Score) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let (framework, assessment) = (session.framework(), session.assessment());
    let score = Model::new(framework).score(framework, assessment);
    if args.json {
        let bytes = report::json(framework, assessment, &score, &session.heads());
        return print(&String::from_utf8_lossy(&bytes));
    }
    print(&report::text(framework, assessment, &score, &context.words))
}
