use super::args::Progress as Args;
use super::context::{Context, Failure, print};
use crate::committee::progress::Progress;
use crate::committee::raters::Ratings;
use crate::i18n::Text;
use crate::report;
use crate::scoring::Model;

/// Prints what changed from one assessment of a city to another, both scored with the framework of
/// the later one.
pub fn run(context: &mut Context, args: &Args) -> Result<(), Failure> {
    let before = context.session(&args.before)?;
    let after = context.session(&args.after)?;
    let framework = after.framework();
    let unlike = || Failure::new("progress-other-framework", Vec::new());
    if before.framework().id != framework.id {
        return Err(unlike());
    }
    let model = Model::new(framework);
    let scores = [&before, &after].map(|round| model.score(framework, round.assessment()));
    let ratings = Ratings::of(&model, framework, after.assessment());
    let difference = ratings.agreement.difference;
    let progress =
        Progress::between(framework, &scores[0], &scores[1], difference).ok_or_else(unlike)?;
    let [first, second] = [&before, &after].map(|round| Text::same(round.id()));
    print(&report::progress(framework, [&first, &second], &progress, &context.words).print())
}
