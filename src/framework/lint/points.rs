//! Points: every group has some, and everything scored counts towards something (L1).

use super::draft::Draft;
use super::report::Report;
use super::shape::Kind;
use super::spot::Spot;
use crate::framework::CriterionSource;
use std::collections::HashMap;

/// Checks criteria, indicators and the questions in them.
pub(super) fn check(draft: &Draft, report: &mut Report) {
    let criteria = draft.criteria.iter().map(|part| part.value.points);
    if let Some(root) = &draft.structure {
        some(criteria, "criteria", &root.field("criteria"), report);
    }
    let mut indicators: HashMap<&str, Vec<u32>> = HashMap::new();
    for part in &draft.indicators {
        if let Some(criterion) = &part.value.criterion {
            indicators.entry(criterion).or_default().push(part.value.points);
        } else if part.value.practice.is_none() {
            report.add(&part.spot, "lint-indicator-idle", vec![("id", part.value.id.clone())]);
        }
    }
    for part in &draft.criteria {
        let criterion = &part.value;
        let id = || vec![("id", criterion.id.clone())];
        let used = draft.names.is_used(Kind::Criterion, &criterion.id);
        match criterion.from {
            CriterionSource::Assistance if used => {
                report.add(&part.spot.field("from"), "lint-criterion-computed", id());
            }
            CriterionSource::Answers if !used && draft.names.complete(Kind::Indicator) => {
                report.add(&part.spot, "lint-criterion-empty", id());
            }
            _ => {}
        }
        let points = indicators.get(criterion.id.as_str()).into_iter().flatten().copied();
        some(points, "indicators", &part.spot, report);
    }
    questions(draft, report);
}

fn questions(draft: &Draft, report: &mut Report) {
    let mut questions: HashMap<&str, Vec<u32>> = HashMap::new();
    for part in &draft.questions {
        if let Some(indicator) = &part.value.indicator {
            questions.entry(indicator).or_default().push(part.value.points);
        }
    }
    for part in &draft.indicators {
        let id = part.value.id.as_str();
        if !draft.names.is_used(Kind::Indicator, id) && draft.names.complete(Kind::Question) {
            report.add(&part.spot, "lint-indicator-empty", vec![("id", id.to_owned())]);
        }
        some(questions.get(id).into_iter().flatten().copied(), "questions", &part.spot, report);
    }
}

/// A group whose points are all zero has no mean.
pub(super) fn some(
    mut points: impl Iterator<Item = u32>,
    group: &'static str,
    spot: &Spot,
    report: &mut Report,
) {
    let Some(first) = points.next() else { return };
    if first == 0 && points.all(|points| points == 0) {
        report.add(spot, "lint-points-zero", vec![("group", group.to_owned())]);
    }
}
