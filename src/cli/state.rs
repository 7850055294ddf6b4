use super::args::{Amend, Seal as Args, SendBack, Submit};
use super::context::{Context, Failure, print};
use crate::assessment::{Does, Seal, Step};
use crate::report::content_digest;
use crate::store::Session;

/// Hands an assessment in for review.
pub fn submit(context: &mut Context, args: &Submit) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let note = args.note.clone().unwrap_or_default();
    step(context, session, vec![Does::State(Step::Submit { note })], "state-submitted")
}

/// Sends an assessment back, with marks and comments on the questions that need more work.
pub fn send_back(context: &mut Context, args: &SendBack) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let mut said = vec![Does::State(Step::SendBack { reason: args.reason.clone() })];
    for remark in &args.question {
        let (question, text) = remark.split_once('=').unwrap_or((remark, ""));
        if session.framework().question(question).is_none() {
            return Err(Failure::new("cli-no-question", vec![("question", question.to_owned())]));
        }
        let question = question.to_owned();
        said.push(Does::Flag { question: question.clone(), raised: true });
        if !text.trim().is_empty() {
            said.push(Does::Comment { question, text: text.to_owned() });
        }
    }
    step(context, session, said, "state-sent-back")
}

/// Seals an assessment and prints the digest of what was sealed.
pub fn seal(context: &mut Context, args: &Args) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let disputes = session.assessment().disputes();
    if !disputes.is_empty() && !args.despite_disputes {
        let questions = disputes.into_iter().collect::<Vec<_>>().join(", ");
        return Err(Failure::new("state-disputed", vec![("questions", questions)]));
    }
    let (framework, assessment, heads) =
        (session.framework(), session.assessment(), session.heads());
    let export = content_digest(framework, assessment);
    let seal = Seal::new(export.clone(), framework, heads);
    step(context, session, vec![Does::State(Step::Seal(seal))], "state-sealed-now")?;
    print(&format!("{export}\n"))
}

/// Opens a seal for changes.
pub fn amend(context: &mut Context, args: &Amend) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let reason = args.reason.clone();
    step(context, session, vec![Does::State(Step::Amend { reason })], "state-amended")
}

fn step(
    context: &Context,
    mut session: Session,
    said: Vec<Does>,
    done: &str,
) -> Result<(), Failure> {
    // Who hands in, seals or opens a seal is what the trail is read for.
    if session.author().is_empty() {
        return Err(Failure::usage("cli-no-author", Vec::new()));
    }
    let receipt = session.record_all(said)?;
    context.say(done, &[("id", session.id().to_owned()), ("time", receipt.at)]);
    Ok(())
}
