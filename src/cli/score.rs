use super::args::Score;
use super::context::{Context, Failure, print, print_bytes};
use crate::assessment::{Answer, Does, Said};
use crate::framework::Framework;
use crate::report::{self, Explanation, View};
use crate::scoring::Model;

/// Prints the score in words, where its numbers come from, or everything as JSON.
pub fn run(context: &mut Context, args: &Score) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let (framework, assessment) = (session.framework(), session.assessment());
    let model = Model::new(framework);
    if args.json {
        let findings = model.findings(framework, assessment, session.id());
        let bytes = report::json(framework, assessment, &findings, &session.heads());
        return print_bytes(&bytes);
    }
    let score = model.score(framework, assessment);
    if !args.what_if.is_empty() {
        let tried = tried(framework, &args.what_if)?;
        let mut copy = assessment.clone();
        for does in &tried {
            copy.try_out(does.clone());
        }
        let then = model.score(framework, &copy);
        let now = View { assessment, score: &score };
        let then = View { assessment: &copy, score: &then };
        return print(&report::what_if(framework, now, then, &tried, &context.words).print());
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

/// Answers to be tried, each written `QUESTION=ANSWER`.
fn tried(framework: &Framework, written: &[String]) -> Result<Vec<Does>, Failure> {
    let one = |text: &String| {
        let (id, answer) = text.split_once('=').unwrap_or((text, ""));
        let no_question =
            || Failure::new("cli-no-question", vec![("question", id.trim().to_owned())]);
        let question = framework.question(id.trim()).ok_or_else(no_question)?;
        let said = Said::parse(question, answer.trim()).map_err(|misfit| {
            let (word, values) = misfit.message();
            Failure::usage(word, values)
        })?;
        Ok(Does::Answer { question: question.id.clone(), answer: Answer::new(said) })
    };
    written.iter().map(one).collect()
}
