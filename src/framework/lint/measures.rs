//! References to something that has a value: a question, `question/option` or an indicator.

use super::clean::clean;
use super::draft::Draft;
use super::report::Report;
use super::shape::Kind;
use crate::framework::Answering;

/// Checks that every reference names something that can have a value.
pub(super) fn check(draft: &Draft, report: &mut Report) {
    let names = &draft.names;
    for (reference, spot) in &draft.measures {
        let (question, option) = match reference.split_once('/') {
            Some((question, option)) => (question, Some(option)),
            None => (*reference, None),
        };
        let is_question = names.exists(Kind::Question, question);
        let is_indicator = option.is_none() && names.exists(Kind::Indicator, question);
        let complete = names.complete(Kind::Question) && names.complete(Kind::Indicator);
        if !is_question && !is_indicator {
            if complete {
                let known = names.likely(question, &[Kind::Question, Kind::Indicator]);
                let values = vec![("ref", clean(reference)), ("known", known)];
                report.add(spot, "lint-unknown-ref", values);
            }
            continue;
        }
        let Some(at) = draft.question(question) else { continue };
        let values = vec![("ref", clean(reference)), ("question", clean(question))];
        match (&draft.questions[at].value.answer, option) {
            (Answering::Text(_) | Answering::Date(_), _) => {
                report.add(spot, "lint-ref-unscored", values);
            }
            (Answering::Ranking(ranking), Some(option)) => {
                if !ranking.options.iter().any(|known| known.id == option) {
                    report.add(spot, "lint-ref-option", values);
                }
            }
            (Answering::Ranking(_), None) | (_, Some(_)) => {
                report.add(spot, "lint-ref-option", values);
            }
            (_, None) => {}
        }
    }
}

/// The questions whose value is used: in an indicator, or by a reference from elsewhere.
pub(super) fn counted(draft: &Draft) -> Vec<bool> {
    let mut counted: Vec<bool> =
        draft.questions.iter().map(|part| part.value.indicator.is_some()).collect();
    let referred = draft.measures.iter().map(|(reference, _)| *reference);
    let desired = (draft.indicators.iter())
        .filter_map(|part| part.value.practice.as_ref()?.desired.as_deref());
    for reference in referred.chain(desired) {
        let question = reference.split_once('/').map_or(reference, |(question, _)| question);
        if let Some(at) = draft.question(question) {
            counted[at] = true;
        }
    }
    counted
}
