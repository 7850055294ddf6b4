//! The directory of peers: what serde reads must also name practices and answers that there are.

use super::clean::clean;
use super::draft::Draft;
use super::report::Report;
use super::shape::Kind;

/// Reports strengths in what is no practice, and compared answers that nobody can give.
pub(super) fn check(draft: &Draft, report: &mut Report) {
    let practices = draft.indicators.iter().filter(|part| part.value.practice.is_some());
    let practices: Vec<&str> = practices.map(|part| part.value.id.as_str()).collect();
    let all_read = super::whole_list(draft, "indicators", draft.indicators.len());
    for peer in draft.peers.iter().filter(|_| all_read) {
        for (strength, spot) in
            peer.value.strengths.iter().zip(peer.spot.field("strengths").items())
        {
            if !practices.contains(&strength.practice.as_str()) {
                let values =
                    vec![("id", clean(&strength.practice)), ("known", practices.join(", "))];
                report.add(&spot.field("practice"), "lint-peer-practice", values);
            }
        }
    }
    for compared in &draft.compared {
        let Some(question) = &compared.value.question else { continue };
        let Some(at) = draft.question(question) else { continue };
        let options = draft.questions[at].value.answer.options();
        let known: Vec<&str> = options.iter().map(|(id, _)| id.as_ref()).collect();
        for (word, spot) in compared.value.same.iter().zip(compared.spot.field("same").items()) {
            if draft.names.complete(Kind::Option) && !known.contains(&word.said.as_str()) {
                let values = vec![
                    ("question", clean(question)),
                    ("option", clean(&word.said)),
                    ("known", known.join(", ")),
                ];
                report.add(&spot.field("said"), "lint-when-option", values);
            }
        }
    }
}
