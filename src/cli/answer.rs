use super::args::Answer as Args;
use super::context::{Context, Failure};
use super::new::refuse_misfits;
use crate::assessment::{Answer, Does, Evidence, Said};
use crate::framework::Framework;
use crate::store::read_sheet;

/// Writes one answer, or those of a sheet, and says when they were saved.
pub fn run(context: &mut Context, args: &Args) -> Result<(), Failure> {
    let mut session = context.session(&args.id)?;
    let framework = std::sync::Arc::clone(session.framework());
    if let Some(path) = &args.from {
        let sheet = read_sheet(path)?;
        refuse_misfits(context, &sheet, &framework)?;
        let count = session.record_sheet(sheet)?;
        context.say("cli-answers-saved", &[("count", count.to_string())]);
        return Ok(());
    }
    let question = args.question.as_deref().unwrap_or_default();
    let before = session.assessment().answer(question).cloned();
    let answer = read(args, &framework, question, before)?;
    let receipt = session.record(Does::Answer { question: question.to_owned(), answer })?;
    if let Some(text) = &args.note {
        session.record(Does::Note { question: question.to_owned(), text: text.clone() })?;
    }
    context.say("saved", &[("time", receipt.at)]);
    Ok(())
}

/// The answer that the arguments give; what they leave out stays as it was.
fn read(
    args: &Args,
    framework: &Framework,
    id: &str,
    before: Option<Answer>,
) -> Result<Answer, Failure> {
    let question = framework
        .question(id)
        .ok_or_else(|| Failure::new("cli-no-question", vec![("question", id.to_owned())]))?;
    let said =
        Said::parse(question, args.said.as_deref().unwrap_or_default()).map_err(|misfit| {
            let (id, args) = misfit.message();
            Failure::new(id, args)
        })?;
    let said = match said {
        Said::NotApplicable { reason, .. } => Said::NotApplicable { reason, accepted: args.accept },
        other => other,
    };
    let mut answer = Answer { said: said.clone(), ..before.unwrap_or_else(|| Answer::new(said)) };
    if let Some(class) = &args.evidence {
        let classes: Vec<&str> = framework.evidence.iter().map(|known| known.id.as_str()).collect();
        answer.evidence = Some(Evidence {
            class: one_of(class, &classes)?,
            citation: args.citation.clone().unwrap_or_default(),
        });
    }
    if let Some(class) = &args.confidence {
        let classes: Vec<&str> =
            framework.confidence.iter().map(|known| known.id.as_str()).collect();
        answer.confidence = Some(one_of(class, &classes)?);
    }
    if let Some(informant) = &args.informant {
        answer.informant.clone_from(informant);
    }
    Ok(answer)
}

fn one_of(value: &str, known: &[&str]) -> Result<String, Failure> {
    if known.contains(&value) {
        return Ok(value.to_owned());
    }
    let known = known.join(", ");
    Err(Failure::usage("cli-no-class", vec![("value", value.to_owned()), ("known", known)]))
}
