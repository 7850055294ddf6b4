//! Kinds of assistance: what makes their need, and in which order they can come (method §4, L4).

use super::clean::clean;
use super::draft::{Draft, Part};
use super::points::some;
use super::report::Report;
use super::shape::Kind;
use crate::framework::{Assistance, Share};
use std::collections::{BTreeMap, BTreeSet};

/// Checks every kind by itself and that none has to wait for itself.
pub(super) fn check(draft: &Draft, report: &mut Report) {
    for part in &draft.assistance {
        let kind = &part.value;
        needs(draft, part, report);
        shares(part, "demand", &kind.demand, report);
        shares(part, "leverage", &kind.leverage, report);
        let conditions = kind.conditions.iter().map(|condition| condition.reference.as_str());
        once(part, "conditions", "ref", conditions, report);
        once(part, "requires", "kind", kind.requires.iter().map(|one| one.kind.as_str()), report);
        requirements(draft, part, report);
        if let Some(most) = draft.method.as_ref().map(|method| method.value.months)
            && kind.months > most
        {
            let values = vec![("found", kind.months.to_string()), ("most", most.to_string())];
            report.add(&part.spot.field("months"), "lint-kind-long", values);
        }
    }
    circles(draft, report);
}

/// Need is made of gaps, and only a practice has a gap.
fn needs(draft: &Draft, part: &Part<Assistance>, report: &mut Report) {
    shares(part, "need", &part.value.need, report);
    for (at, share) in part.value.need.iter().enumerate() {
        let id = share.reference.as_str();
        let is_practice = draft.indicator(id).is_some_and(|part| part.value.practice.is_some());
        let is_read = draft.indicator(id).is_some() || draft.names.exists(Kind::Question, id);
        if is_read && !is_practice {
            let spot = part.spot.field("need").item(at).field("ref");
            report.add(&spot, "lint-need-practice", vec![("ref", clean(id))]);
        }
    }
}

fn shares(part: &Part<Assistance>, list: &'static str, shares: &[Share], report: &mut Report) {
    some(shares.iter().map(|share| share.points), list, &part.spot.field(list), report);
    once(part, list, "ref", shares.iter().map(|share| share.reference.as_str()), report);
}

/// The same thing twice in one list: a slip, or points hidden from the reader.
fn once<'a>(
    part: &Part<'_, Assistance>,
    list: &'static str,
    field: &'static str,
    references: impl Iterator<Item = &'a str>,
    report: &mut Report,
) {
    let mut seen = BTreeSet::new();
    for (at, reference) in references.enumerate() {
        if !seen.insert(reference) {
            let spot = part.spot.field(list).item(at).field(field);
            report.add(&spot, "lint-ref-twice", vec![("ref", clean(reference))]);
        }
    }
}

/// The level aimed at by default must be enough for what comes next, or the next never begins.
fn requirements(draft: &Draft, part: &Part<Assistance>, report: &mut Report) {
    for (at, one) in part.value.requires.iter().enumerate() {
        let practice =
            draft.indicator(&one.reference).and_then(|part| part.value.practice.as_ref());
        if let Some(practice) = practice.filter(|practice| practice.default < one.at_least) {
            let values = vec![
                ("ref", clean(&one.reference)),
                ("found", practice.default.to_string()),
                ("least", one.at_least.to_string()),
            ];
            let spot = part.spot.field("requires").item(at).field("at_least");
            report.add(&spot, "lint-require-above-default", values);
        }
    }
}

/// Takes away kinds that wait for nothing until only circles, and what waits for them, are left;
/// then follows one requirement after another until a kind comes back.
fn circles(draft: &Draft, report: &mut Report) {
    let mut left: BTreeMap<&str, &Part<Assistance>> =
        draft.assistance.iter().map(|part| (part.value.id.as_str(), part)).collect();
    loop {
        let before = left.len();
        let waiting: BTreeSet<&str> = left.keys().copied().collect();
        left.retain(|_, part| {
            part.value.requires.iter().any(|one| waiting.contains(one.kind.as_str()))
        });
        if left.len() == before {
            break;
        }
    }
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for id in left.keys().copied() {
        let mut way = vec![id];
        while let Some(next) = left[way[way.len() - 1]]
            .value
            .requires
            .iter()
            .find_map(|one| left.get_key_value(one.kind.as_str()))
        {
            let next = *next.0;
            if told.contains(next) {
                break;
            }
            if let Some(start) = way.iter().position(|before| *before == next) {
                way.push(next);
                let spot = left[next].spot.field("requires");
                report.add(&spot, "lint-require-circle", vec![("way", way[start..].join(" → "))]);
                break;
            }
            way.push(next);
        }
        told.extend(way);
    }
}
