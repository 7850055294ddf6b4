//! Why a kind of assistance has its class, and what the city itself wants of it.

use super::{any_class, measure_name, points, span, tenths};
use crate::assessment::{Assessment, Settled, Value};
use crate::framework::{Framework, Measure};
use crate::i18n::{Text, Words};
use crate::scoring::{Class, Score, TargetOrigin};

/// Why a kind has its class, against the marks of the method (method §4); `None` where it does not
/// apply.
#[must_use]
pub fn why(framework: &Framework, score: &Score, kind: usize, words: &Words) -> Option<Text> {
    let part = &score.kinds[kind];
    let worth = part.worth?;
    let method = &framework.method;
    let say = |id: &str, value: String, mark: f64| {
        words.text(id, &[("value", value.into()), ("mark", tenths(mark).into())])
    };
    let sure = match part.classes.as_slice() {
        [] => return None,
        [class] => *class,
        classes => {
            let classes = any_class(classes, words);
            return Some(words.with("report-why-undecided", &[("classes", &classes)]));
        }
    };
    Some(match sure {
        Class::DoFirst => say("report-why-do-first", span(worth.value), method.value_at),
        Class::Prepare => say(
            "report-why-prepare",
            below(worth.feasibility.hi, method.feasible_at),
            method.feasible_at,
        ),
        Class::Later => {
            say("report-why-later", below(worth.value.hi, method.value_at), method.value_at)
        }
        Class::NotNeeded => say(
            "report-why-not-needed",
            below(worth.need.hi, method.not_needed_below),
            method.not_needed_below,
        ),
    })
}

/// A value that does not reach a mark, with a decimal where rounding would hide that.
fn below(value: f64, mark: f64) -> String {
    let rounded = points(value);
    if rounded == points(mark) { tenths(value) } else { rounded }
}

/// What the city itself wants of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// In a sentence.
    pub text: Text,
    /// Whether the city wants less of it than the advice rests on.
    pub against: bool,
}

/// The place of a kind in the order in which the city wants assistance; and where the city would be
/// content with a lower level of a practice than its own goals require, that this is so.
#[must_use]
pub fn wishes(
    framework: &Framework,
    assessment: &Assessment,
    score: &Score,
    kind: usize,
    words: &Words,
) -> Vec<Wish> {
    let known = &framework.assistance[kind];
    let orders =
        known.demand.iter().filter_map(|share| match framework.measure(&share.reference) {
            Some(Measure::Option(question, option)) => {
                order(framework, assessment, question, option, words)
            }
            _ => None,
        });
    let mut wishes: Vec<Wish> = orders.collect();
    for practice in &score.practices {
        let indicator = &framework.indicators[practice.indicator];
        let needed = known.need.iter().any(|share| share.reference == indicator.id);
        let levels = practice.levels.filter(|_| needed && practice.origin == TargetOrigin::Goal);
        let (Some(levels), Some(desired)) = (levels, practice.desired) else { continue };
        let rules = indicator.practice.as_ref().map(|practice| &practice.required_if);
        let rule = rules.and_then(|rules| rules.get(practice.rule?));
        if desired.hi < levels.target.lo {
            let goal = rule.map(|rule| measure_name(framework, &rule.reference));
            let args = [
                ("practice", &indicator.name),
                ("wish", &Text::same(span(desired))),
                ("target", &Text::same(span(levels.target))),
                ("goal", &goal.unwrap_or_default()),
            ];
            wishes.push(Wish { text: words.with("wish-lower", &args), against: true });
        }
    }
    wishes
}

/// Where an option stands in an order that the city was asked for; nothing where the question asks
/// for something else.
fn order(
    framework: &Framework,
    assessment: &Assessment,
    question: usize,
    option: usize,
    words: &Words,
) -> Option<Wish> {
    let known = &framework.questions[question];
    let (id, _) = *known.answer.options().get(option)?;
    match assessment.present(&known.id).settled() {
        Settled::Value(Value::Ranking(order)) => {
            let of = order.len().into();
            Some(match order.iter().position(|other| other == id) {
                Some(at) => Wish {
                    text: words.text("wish-place", &[("place", (at + 1).into()), ("of", of)]),
                    against: false,
                },
                None => Wish { text: words.text("wish-left-out", &[]), against: true },
            })
        }
        Settled::Open => Some(Wish { text: words.text("wish-open", &[]), against: false }),
        _ => None,
    }
}
