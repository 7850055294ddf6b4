//! The method's constants and the table of strengths (method §2, L7).

use super::clean::clean;
use super::draft::Draft;
use super::points::some;
use super::report::Report;
use super::spot::Spot;
use crate::framework::CommitteeRules;

/// Minutes that the short form may take with one city.
const CORE_MINUTES: f64 = 60.0;

/// Checks constants that must agree with each other; limits of single ones are in the schema.
pub(super) fn check(draft: &Draft, report: &mut Report) {
    strengths(draft, report);
    core(draft, report);
    let Some(part) = &draft.method else { return };
    let method = &part.value;
    some(method.value_points.into_iter(), "value", &part.spot.field("value_points"), report);
    for (field, marks) in
        [("coverage_marks", &method.coverage_marks), ("quality_marks", &method.quality_marks)]
    {
        if !marks.is_sorted_by(|before, after| before > after) {
            report.add(&part.spot.field(field), "lint-marks-order", Vec::new());
        }
    }
    if method.preparation_months > method.months {
        let values = vec![
            ("found", method.preparation_months.to_string()),
            ("most", method.months.to_string()),
        ];
        report.add(&part.spot.field("preparation_months"), "lint-preparation-long", values);
    }
    let strongest = draft.evidence.iter().flat_map(|part| &part.value.strength).copied();
    let strongest = strongest.reduce(f64::max).unwrap_or(1.0);
    if strongest < method.backed_at {
        let values = vec![("most", strongest.to_string())];
        report.add(&part.spot.field("backed_at"), "lint-backed-never", values);
    }
    committee(draft, &method.committee, &part.spot.field("committee"), report);
}

/// Bands that leave room between them, and gates that stand before something (method §5).
fn committee(draft: &Draft, rules: &CommitteeRules, spot: &Spot, report: &mut Report) {
    if rules.out_to >= rules.in_from {
        let values = vec![("found", rules.out_to.to_string()), ("most", rules.in_from.to_string())];
        report.add(&spot.field("out_to"), "lint-bands-order", values);
    }
    let all = super::whole_list(draft, "criteria", draft.criteria.len());
    for (at, gate) in rules.gates.iter().enumerate().filter(|_| all) {
        if !draft.criteria.iter().any(|part| part.value.id == gate.criterion) {
            let values = vec![("found", clean(&gate.criterion))];
            let place = spot.field("gates").item(at).field("criterion");
            report.add(&place, "lint-gate-unknown", values);
        }
    }
}

/// Better evidence and more confidence never make an answer weaker.
fn strengths(draft: &Draft, report: &mut Report) {
    let columns = draft.confidence.len();
    let all = super::whole_list(draft, "confidence", columns);
    let mut before: Option<&[f64]> = None;
    for part in &draft.evidence {
        let row = part.value.strength.as_slice();
        let spot = part.spot.field("strength");
        if all && row.len() != columns {
            let values = vec![("found", row.len().to_string()), ("expected", columns.to_string())];
            report.add(&spot, "lint-strength-count", values);
        }
        let falls =
            before.is_some_and(|before| before.iter().zip(row).any(|(above, here)| here < above));
        if falls || !row.is_sorted() {
            report.add(&spot, "lint-strength-order", Vec::new());
        }
        before = Some(row);
    }
}

fn core(draft: &Draft, report: &mut Report) {
    let core = draft.questions.iter().filter(|part| part.value.core);
    let minutes: f64 = core.map(|part| part.value.minutes).sum();
    if let Some(root) = draft.structure.as_ref().filter(|_| minutes > CORE_MINUTES) {
        let values = vec![("found", format!("{minutes:.0}")), ("most", CORE_MINUTES.to_string())];
        report.add(&root.field("questionnaires"), "lint-core-long", values);
    }
}
