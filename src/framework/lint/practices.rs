//! Technical practices: the levels that existing ones are compared with (method §3, L4).

use super::draft::Draft;
use super::report::Report;
use crate::framework::Answering;
use std::collections::HashSet;

/// Checks every practice by itself and that some kind of assistance needs it.
pub(super) fn check(draft: &Draft, report: &mut Report) {
    let needed: HashSet<&str> = (draft.assistance.iter())
        .flat_map(|part| &part.value.need)
        .map(|share| share.reference.as_str())
        .collect();
    let all_kinds = super::whole_list(draft, "assistance", draft.assistance.len());
    for part in &draft.indicators {
        let Some(practice) = &part.value.practice else { continue };
        let spot = part.spot.field("practice");
        if all_kinds && !needed.contains(part.value.id.as_str()) {
            report.add(&spot, "lint-practice-unused", vec![("id", part.value.id.clone())]);
        }
        if practice.default > practice.cap {
            let values =
                vec![("found", practice.default.to_string()), ("cap", practice.cap.to_string())];
            report.add(&spot.field("default"), "lint-default-above-cap", values);
        }
        for (at, rule) in practice.required_if.iter().enumerate() {
            if rule.target > practice.cap {
                let values =
                    vec![("found", rule.target.to_string()), ("cap", practice.cap.to_string())];
                let here = spot.field("required_if").item(at).field("target");
                report.add(&here, "lint-target-above-cap", values);
            }
        }
        let Some(desired) = &practice.desired else { continue };
        let Some(at) = draft.question(desired) else { continue };
        let question = &draft.questions[at].value;
        let values = || vec![("question", question.id.clone())];
        if !matches!(question.answer, Answering::Level(_)) {
            report.add(&spot.field("desired"), "lint-desired-level", values());
        }
        // A wish that counted as a level reached would close its own gap.
        if question.indicator.is_some() {
            report.add(&spot.field("desired"), "lint-desired-scored", values());
        }
    }
}
