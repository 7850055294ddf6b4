//! No question feeds both need and merit (L3): the two would cancel, and the score would no longer
//! depend on the answer.

use super::clean::clean;
use super::draft::Draft;
use super::report::Report;
use super::shape::Kind;
use std::collections::BTreeSet;

/// Checks every indicator and every reference of a kind of assistance.
pub(super) fn check(draft: &Draft, report: &mut Report) {
    let need: BTreeSet<&str> = (draft.assistance.iter())
        .flat_map(|part| &part.value.need)
        .map(|share| share.reference.as_str())
        .collect();
    for part in draft.indicators.iter().filter(|part| need.contains(part.value.id.as_str())) {
        let criterion = part.value.criterion.as_deref();
        if criterion.is_some_and(|id| draft.names.exists(Kind::Criterion, id)) {
            let values = vec![("id", part.value.id.clone())];
            report.add(&part.spot.field("criterion"), "lint-need-and-merit", values);
        }
    }
    // A question of a needed practice, named by itself, is as much part of the need.
    let needed = |reference: &str| {
        let question = reference.split_once('/').map_or(reference, |(question, _)| question);
        let indicator =
            draft.question(question).and_then(|at| draft.questions[at].value.indicator.as_deref());
        need.contains(reference) || indicator.is_some_and(|indicator| need.contains(indicator))
    };
    for part in &draft.assistance {
        let kind = &part.value;
        let demand = kind.demand.iter().map(|share| &share.reference).enumerate();
        let leverage = kind.leverage.iter().map(|share| &share.reference).enumerate();
        let conditions = kind.conditions.iter().map(|one| &one.reference).enumerate();
        let lists = (demand.map(|one| ("demand", one)))
            .chain(leverage.map(|one| ("leverage", one)))
            .chain(conditions.map(|one| ("conditions", one)));
        for (list, (at, reference)) in lists.filter(|(_, (_, reference))| needed(reference)) {
            let spot = part.spot.field(list).item(at).field("ref");
            report.add(&spot, "lint-need-and-merit", vec![("id", clean(reference))]);
        }
    }
}
