use super::evaluate::Outcome;
use super::interval::{Interval, billionths};
use super::model::Model;
use super::questions::share;
use super::values::Sheet;
use crate::framework::Measure;
use schemars::JsonSchema;
use serde::Serialize;

/// One answer's part in the confirmed value of a kind of assistance (method §4, rationale).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Reason {
    /// Which side of the value it speaks for.
    pub side: Side,
    /// Place of the question.
    pub question: usize,
    /// Place of the option, in a ranking.
    pub option: Option<usize>,
    /// What it adds; below 0 where a practice is better than its target. All amounts of a kind add
    /// up to the lower end of its value.
    pub amount: f64,
}

/// The three sides of value (method §4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// What is missing.
    Need,
    /// What the city asks for.
    Demand,
    /// How large the effect would be.
    Leverage,
}

/// How many reasons are given as "because".
const BECAUSE: usize = 3;

impl Model {
    /// The exact additive parts of the confirmed value of a kind.
    pub(super) fn reasons(&self, kind: usize, sheet: &Sheet, outcome: &Outcome) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let kind = &self.kinds[kind];
        let weights = self.value_weights();
        let all: f64 = weights.iter().sum();
        let [need, demand, leverage] = weights.map(|weight| share(weight, all));
        let applicable = kind.need.iter().filter(|(at, _)| outcome.practices[*at].is_some());
        let points: f64 = applicable.clone().map(|(_, points)| points).sum();
        for (practice, own) in applicable {
            let Some(levels) = outcome.practices[*practice] else { continue };
            if levels.gap.lo > 0.0 {
                let indicator = Measure::Indicator(self.practices[*practice].indicator);
                let weight = need * share(*own, points);
                self.spread(indicator, sheet, weight, |question, option, value, weight| {
                    let amount = weight * (levels.target.lo - value.hi);
                    reasons.push(Reason { side: Side::Need, question, option, amount });
                });
            }
        }
        for (side, shares, weight) in
            [(Side::Demand, &kind.demand, demand), (Side::Leverage, &kind.leverage, leverage)]
        {
            let applicable = shares
                .iter()
                .filter(|(measure, _)| self.look(*measure, sheet, &outcome.indicators).is_some());
            let points: f64 = applicable.clone().map(|(_, points)| points).sum();
            for (measure, own) in applicable {
                self.spread(
                    *measure,
                    sheet,
                    weight * share(*own, points),
                    |question, option, value, weight| {
                        let amount = weight * value.lo;
                        reasons.push(Reason { side, question, option, amount });
                    },
                );
            }
        }
        reasons
    }

    /// Hands the weight of a measure down to the questions that it consists of.
    fn spread(
        &self,
        measure: Measure,
        sheet: &Sheet,
        weight: f64,
        mut part: impl FnMut(usize, Option<usize>, Interval, f64),
    ) {
        match measure {
            Measure::Question(question) => {
                if let Some(value) = sheet.values[question] {
                    part(question, None, value, weight);
                }
            }
            Measure::Option(question, option) => {
                let slot = self.questions[question].options.0 + option;
                if let Some(value) = sheet.values[slot] {
                    part(question, Some(option), value, weight);
                }
            }
            Measure::Indicator(indicator) => {
                let within = self.indicators[indicator].questions.iter();
                let applicable = within.filter_map(|(question, points)| {
                    sheet.values[*question].map(|value| (*question, *points, value))
                });
                let all: f64 = applicable.clone().map(|(_, points, _)| points).sum();
                for (question, points, value) in applicable {
                    part(question, None, value, weight * share(points, all));
                }
            }
        }
    }
}

/// The largest reasons for a kind, largest first; equal ones in the order of the questions.
pub(super) fn because(reasons: &[Reason]) -> Vec<Reason> {
    let mut because: Vec<Reason> =
        reasons.iter().copied().filter(|reason| billionths(reason.amount) > 0).collect();
    because.sort_by_key(|reason| (-billionths(reason.amount), reason.question, reason.option));
    because.truncate(BECAUSE);
    because
}
