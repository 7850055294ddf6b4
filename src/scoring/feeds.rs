use super::rationale::Side;
use crate::framework::{Condition, Framework, Measure};
use schemars::JsonSchema;
use serde::Serialize;

/// Something that the answer to a question counts towards or decides about. All by their places in
/// the framework.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Feed {
    /// It counts in an indicator: part of a criterion, or a technical practice.
    Indicator(usize),
    /// It names the level that the city wants of a practice.
    Wish(usize),
    /// It can raise the target of a practice (first) by a rule (second).
    Target(usize, usize),
    /// It speaks for a kind of assistance.
    Kind(usize, Side),
    /// It is a condition (second) of a kind (first), or part of one.
    Condition(usize, usize),
    /// It shows whether a requirement (second) of a kind (first) is there already.
    Requirement(usize, usize),
    /// Whether another question is asked depends on it.
    Asks(usize),
}

/// Everything that the answer to a question counts towards, directly or as part of its indicator,
/// in the order of the framework; nothing twice.
#[must_use]
pub fn feeds(framework: &Framework, question: usize) -> Vec<Feed> {
    let indicator =
        framework.questions[question].indicator.as_ref().and_then(|id| framework.indicator(id));
    let looks = |reference: &str| match framework.measure(reference) {
        Some(Measure::Question(at) | Measure::Option(at, _)) => at == question,
        Some(Measure::Indicator(at)) => Some(at) == indicator,
        None => false,
    };
    let id = &framework.questions[question].id;
    let mut feeds: Vec<Feed> = indicator.map(Feed::Indicator).into_iter().collect();
    for (at, indicator) in framework.indicators.iter().enumerate() {
        let Some(practice) = &indicator.practice else { continue };
        if practice.desired.as_ref() == Some(id) {
            feeds.push(Feed::Wish(at));
        }
        let rules = practice.required_if.iter().enumerate();
        feeds.extend(
            rules
                .filter(|(_, rule)| looks(&rule.reference))
                .map(|(rule, _)| Feed::Target(at, rule)),
        );
    }
    for (at, kind) in framework.assistance.iter().enumerate() {
        let sides = [
            (Side::Need, &kind.need),
            (Side::Demand, &kind.demand),
            (Side::Leverage, &kind.leverage),
        ];
        for (side, shares) in sides {
            if shares.iter().any(|share| looks(&share.reference)) {
                feeds.push(Feed::Kind(at, side));
            }
        }
        for (place, condition) in kind.conditions.iter().enumerate() {
            if looks(&condition.reference) {
                feeds.push(Feed::Condition(at, place));
            }
        }
        for (place, requirement) in kind.requires.iter().enumerate() {
            if looks(&requirement.reference) {
                feeds.push(Feed::Requirement(at, place));
            }
        }
    }
    let later = framework.questions.iter().enumerate().skip(question + 1);
    feeds.extend(
        later
            .filter(|(_, later)| {
                let when = later.when.as_ref().map(Condition::questions);
                when.is_some_and(|gates| gates.contains(&id.as_str()))
            })
            .map(|(at, _)| Feed::Asks(at)),
    );
    feeds
}
