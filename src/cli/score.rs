use super::args::Score;
use super::context::{Context, Failure, print};
use crate::report::{self, Explanation};
use crate::scoring::Model;

/// Prints the score in words, where its numbers come from, or everything as JSON.
pub fn run(context: &mut Context, args: &Score) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let (framework, assessment) = (session.framework(), session.assessment());
    let model = Model::new(framework);
    let score = model.score(framework, assessment);
    if args.json {
        let bytes = report::json(framework, assessment, &score, &session.heads());
        return print(&String::from_utf8_lossy(&bytes));
    }
    if let Some(what) = &args.explain {
        let changes = model.changes(framework, assessment);
        let (score, changes, words) = (&score, &changes[..], &context.words);
        let all = Explanation { framework, assessment, score, changes, words };
        let text = if what.is_empty() { Some(all.everything()) } else { all.of(what) };
        let unknown = || Failure::new("explain-unknown-what", vec![("what", what.clone())]);
        return print(&text.ok_or_else(unknown)?);
    }
    print(&report::text(framework, assessment, &score, &context.words))
}
