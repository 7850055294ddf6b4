use super::args::{Answer as Args, Rater as Named};
use super::context::{Context, Failure};
use super::new::refuse_misfits;
use crate::assessment::{Answer, Does, Evidence, Misfit, Rater, Said};
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
    let rater = match (&args.agreed, args.rater) {
        (Some(reason), _) => Rater::Agreed { reason: reason.clone() },
        (None, Named::Assessor) => Rater::Assessor,
        (None, Named::City) => Rater::City,
    };
    // What was agreed stands on grounds of its own.
    let own = args.agreed.is_none();
    let before = session.assessment().answer_by(question, &rater).filter(|_| own).cloned();
    let answer = Answer { rater, ..read(args, &framework, question, before)? };
    let spoken = answer.said.clone();
    let mut said = vec![Does::Answer { question: question.to_owned(), answer }];
    said.extend(args.note.clone().map(|text| Does::Note { question: question.to_owned(), text }));
    let receipt = session.record_all(said)?;
    context.say("saved", &[("time", receipt.at)]);
    if let Some(question) = framework.question(question) {
        context.say_if_unlikely(question, &spoken);
    }
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
    let said = Said::parse(question, args.said.as_deref().unwrap_or_default()).map_err(refused)?;
    let said = match said {
        Said::NotApplicable { reason, .. } => Said::NotApplicable { reason, accepted: args.accept },
        other => other,
    };
    let mut answer = Answer { said: said.clone(), ..before.unwrap_or_else(|| Answer::new(said)) };
    if args.evidence.is_some() || args.citation.is_some() {
        answer = with_evidence(args, framework, answer);
    }
    if args.confidence.is_some() {
        answer.confidence.clone_from(&args.confidence);
    }
    if let Some(informant) = &args.informant {
        answer.informant.clone_from(informant);
    }
    answer.fits(framework, question).map_err(refused)?;
    Ok(answer)
}

/// The answer with the evidence of the arguments: in place of the strongest piece, or added to all.
fn with_evidence(args: &Args, framework: &Framework, answer: Answer) -> Answer {
    let mut pieces: Vec<Evidence> = answer.grounds().cloned().collect();
    let before = (!args.further && !pieces.is_empty()).then(|| pieces.remove(0));
    let class = args.evidence.clone().or_else(|| before.as_ref().map(|it| it.class.clone()));
    let lowest = || framework.evidence.first().map(|class| class.id.clone());
    let citation = args.citation.clone().or_else(|| before.map(|it| it.citation));
    let piece = Evidence {
        class: class.or_else(lowest).unwrap_or_default(),
        citation: citation.unwrap_or_default(),
    };
    pieces.insert(0, piece);
    answer.on_grounds(framework, pieces)
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn refused(misfit: Misfit) -> Failure {
    let (id, args) = misfit.message();
    match misfit {
        Misfit::Class(..) => Failure::usage(id, args),
        _ => Failure::new(id, args),
    }
}
