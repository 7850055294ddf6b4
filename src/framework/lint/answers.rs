//! Answers: what can be said to a question, and how its value follows (method §1, L2, L8).

use super::draft::{Draft, Part};
use super::measures;
use super::numbers;
use super::report::{Report, Values};
use super::shape::Kind;
use super::spot::Spot;
use crate::framework::{Answering, Choice, Level, Multi, Question};
use crate::i18n::Text;
use std::collections::HashMap;

/// Checks the answer of every question.
pub(super) fn check(draft: &Draft, report: &mut Report) {
    let counted = measures::counted(draft);
    // Without the structure it is not known what counts: then nothing is called superfluous.
    let known = draft.names.complete(Kind::Indicator) && draft.names.complete(Kind::Assistance);
    let scales: HashMap<&str, usize> = (draft.scales.iter())
        .map(|part| (part.value.id.as_str(), part.value.levels.len()))
        .collect();
    for (part, counted) in draft.questions.iter().zip(counted) {
        let counts = if counted {
            Counts::Yes
        } else if known {
            Counts::No
        } else {
            Counts::Unknown
        };
        points(part, report);
        twice(part, report);
        let spot = part.spot.field("answer");
        match &part.value.answer {
            Answering::Level(answer) => level(answer, &scales, &spot.field("level"), report),
            Answering::Choice(answer) => choice(answer, counts, &spot.field("choice"), report),
            Answering::Multi(answer) => multi(answer, counts, &spot.field("multi"), report),
            answer if answer.number().is_some() => numbers::check(answer, counts, &spot, report),
            Answering::Ranking(_) | Answering::Text(_) | Answering::Date(_)
                if part.value.indicator.is_some() =>
            {
                report.add(&spot, "lint-answer-unscored", Vec::new());
            }
            _ => {}
        }
    }
}

/// Whether a question's value is used.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Counts {
    Yes,
    No,
    Unknown,
}

/// Points weigh a question within its indicator; without one they do nothing.
fn points(part: &Part<Question>, report: &mut Report) {
    let spot = part.spot.field("points");
    if part.value.indicator.is_none() && spot.node.is_some() {
        report.add(&spot, "lint-points-unused", Vec::new());
    }
}

/// Two levels or options with the same words: nobody could tell which one was meant.
fn twice(part: &Part<Question>, report: &mut Report) {
    let answer = part.spot.field("answer");
    let (list, label) = match &part.value.answer {
        Answering::Level(_) => (answer.field("level").field("levels"), None),
        Answering::Choice(_) => (answer.field("choice").field("options"), Some("label")),
        Answering::Multi(_) => (answer.field("multi").field("options"), Some("label")),
        Answering::Ranking(_) => (answer.field("ranking").field("options"), Some("label")),
        _ => return,
    };
    let texts: Vec<&Text> = part.value.answer.options().into_iter().map(|(_, text)| text).collect();
    for (tongue, words) in [("zh", in_zh as fn(&Text) -> &str), ("en", in_en)] {
        let mut first = HashMap::new();
        for (at, text) in texts.iter().enumerate() {
            let here = || {
                let item = list.item(at);
                label.map_or(item.clone(), |label| item.field(label)).field(tongue)
            };
            let text = words(text).trim();
            if text.is_empty() {
                continue;
            }
            if let Some(before) = first.insert(text, at) {
                report.add(&here(), "lint-text-twice", vec![("before", (before + 1).to_string())]);
            }
            if label.is_none() && text.starts_with(|first: char| first.is_ascii_digit()) {
                report.add(&here(), "lint-level-number", Vec::new());
            }
        }
    }
}

fn in_zh(text: &Text) -> &str {
    &text.zh
}

fn in_en(text: &Text) -> &str {
    &text.en
}

fn level(answer: &Level, scales: &HashMap<&str, usize>, spot: &Spot, report: &mut Report) {
    let found = answer.levels.len();
    if let Some(expected) = scales.get(answer.scale.as_str()).filter(|count| **count != found) {
        let mut values = counts(found, *expected);
        values.push(("scale", answer.scale.clone()));
        report.add(&spot.field("levels"), "lint-level-count", values);
    }
    let Some(table) = &answer.values else { return };
    if table.len() != found {
        let values = counts(table.len(), found);
        report.add(&spot.field("values"), "lint-values-count", values);
    }
    if !table.is_sorted() || !lead(table, 0.0, 1.0) {
        report.add(&spot.field("values"), "lint-values-order", Vec::new());
    }
}

fn choice(answer: &Choice, counts: Counts, spot: &Spot, report: &mut Report) {
    let list = spot.field("options");
    let given = answer.options.iter().map(|option| option.value.is_some());
    values_given(given, "value", counts, &list, report);
}

fn multi(answer: &Multi, counts: Counts, spot: &Spot, report: &mut Report) {
    let list = spot.field("options");
    let given = answer.options.iter().map(|option| option.points.is_some());
    values_given(given, "points", counts, &list, report);
    let points = answer.options.iter().filter_map(|option| option.points).map(u64::from);
    let sum = points.sum::<u64>();
    if counts == Counts::Yes && sum == 0 {
        report.add(&list, "lint-points-zero", vec![("group", "options".to_owned())]);
    } else if let Some(full) = answer.full.filter(|full| u64::from(*full) > sum) {
        let values = vec![("found", full.to_string()), ("most", sum.to_string())];
        report.add(&spot.field("full"), "lint-full-points", values);
    }
}

/// Values stand in every option of a question that counts and in none of another.
fn values_given(
    given: impl Iterator<Item = bool>,
    field: &'static str,
    counts: Counts,
    list: &Spot,
    report: &mut Report,
) {
    for (at, given) in given.enumerate() {
        let values = || vec![("field", field.to_owned())];
        if counts == Counts::Yes && !given {
            report.add(&list.item(at), "lint-value-missing", values());
        } else if counts == Counts::No && given {
            report.add(&list.item(at).field(field), "lint-value-unused", values());
        }
    }
}

fn counts(found: usize, expected: usize) -> Values {
    vec![("found", found.to_string()), ("expected", expected.to_string())]
}

/// Whether values lead all the way from one number to another. Compared exactly, since the ends
/// are written as 0 and 1.
#[expect(clippy::float_cmp, reason = "0 and 1 are exact")]
pub(super) fn lead(values: &[f64], from: f64, to: f64) -> bool {
    values.first().is_some_and(|first| *first == from)
        && values.last().is_some_and(|last| *last == to)
}
