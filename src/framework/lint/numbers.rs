//! Numbers, shares and years: unit, limits and goalposts that agree with each other (L2).

use super::answers::{Counts, lead};
use super::report::Report;
use super::spot::Spot;
use crate::framework::Answering;

/// Checks a question whose answer is a number.
pub(super) fn check(answer: &Answering, counts: Counts, spot: &Spot, report: &mut Report) {
    let (name, number) = match answer {
        Answering::Number(number) => ("number", number),
        Answering::Percent(number) => ("percent", number),
        Answering::Year(number) => ("year", number),
        _ => return,
    };
    let spot = spot.field(name);
    match (name, &number.unit) {
        ("number", None) => report.add(&spot, "lint-unit-missing", Vec::new()),
        ("year", Some(_)) => report.add(&spot.field("unit"), "lint-year-unit", Vec::new()),
        _ => {}
    }
    if name == "year" && number.decimals > 0 {
        report.add(&spot.field("decimals"), "lint-year-unit", Vec::new());
    }
    for (field, pair) in [("range", number.range), ("likely", number.likely)] {
        if let Some((low, high)) = pair.filter(|(low, high)| low >= high) {
            let values = vec![("low", low.to_string()), ("high", high.to_string())];
            report.add(&spot.field(field), "lint-range-order", values);
        }
    }
    let (low, high) = answer.limits().unwrap_or((f64::NEG_INFINITY, f64::INFINITY));
    let limits = || vec![("low", low.to_string()), ("high", high.to_string())];
    if number.likely.is_some_and(|likely| likely.0 < low || likely.1 > high) {
        report.add(&spot.field("likely"), "lint-likely-outside", limits());
    }
    let list = spot.field("anchors");
    match (counts, number.anchors.is_empty()) {
        (Counts::Yes, true) => return report.add(&spot, "lint-anchors-missing", Vec::new()),
        (Counts::No, false) => {
            report.add(&list, "lint-value-unused", vec![("field", "anchors".to_owned())]);
        }
        _ => {}
    }
    goalposts(&number.anchors, &list, report);
    for (at, anchor) in number.anchors.iter().enumerate() {
        if anchor.0 < low || anchor.0 > high {
            report.add(&list.item(at), "lint-anchor-outside", limits());
        }
    }
}

/// Goalposts: answers rise, values go one way, and the way leads from 0 to 1 or back.
fn goalposts(anchors: &[(f64, f64)], list: &Spot, report: &mut Report) {
    for (at, pair) in anchors.windows(2).enumerate() {
        if pair[1].0 <= pair[0].0 {
            let values = vec![("found", pair[1].0.to_string()), ("before", pair[0].0.to_string())];
            report.add(&list.item(at + 1), "lint-anchors-order", values);
        }
    }
    let values: Vec<f64> = anchors.iter().map(|anchor| anchor.1).collect();
    let up = values.is_sorted() && lead(&values, 0.0, 1.0);
    let down = values.iter().rev().is_sorted() && lead(&values, 1.0, 0.0);
    if !anchors.is_empty() && !up && !down {
        report.add(list, "lint-anchors-values", Vec::new());
    }
}
