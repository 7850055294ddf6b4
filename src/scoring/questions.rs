use super::evaluate::Outcome;
use super::interval::Interval;
use super::model::Model;
use super::values::{Reading, Reply, Sheet};
use crate::assessment::Truth;
use crate::framework::CriterionSource;
use schemars::JsonSchema;
use serde::Serialize;

/// One question's part in the score (method §§1–2). All numbers in `[0, 1]`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuestionScore {
    /// Its value. `None`: it does not apply, or answers of its kind have no value.
    pub value: Option<Interval>,
    /// For a ranking, the value of each option in the framework's order.
    pub options: Vec<Option<Interval>>,
    /// Whether it is asked, as far as the answers to earlier questions tell.
    pub asked: Truth,
    /// What was said to it.
    pub reply: Reply,
    /// Whether it may be asked and asking could still bring something: nothing said, not known,
    /// disputed, or a "not applicable" that is not accepted.
    pub open: bool,
    /// Whether there are several answers that nobody has settled.
    pub disputed: bool,
    /// Strength of the evidence behind the answer; of a follow-up that is not asked, the strength
    /// behind its gates.
    pub strength: f64,
    /// Its share of its criterion; 0 if it counts towards none.
    pub weight: f64,
    /// Its share of the overall score.
    pub weight_overall: f64,
    /// What it adds to the two ends of its criterion.
    pub contribution: Interval,
    /// Width of the criterion that is still to be known from it.
    pub unknown: f64,
    /// What it certainly takes from the criterion's highest possible value.
    pub lost: f64,
}

/// Shares of the questions: in their criteria, and of those in the overall score.
pub(super) struct Weights {
    /// Parallel to questions; over the parts that apply.
    pub questions: Vec<f64>,
    /// Parallel to questions; as if everything applied.
    pub nominal: Vec<f64>,
    /// Parallel to criteria; share of the overall score, over the criteria that apply.
    pub criteria: Vec<f64>,
}

impl Model {
    /// The effective weights (method §2): what does not apply passes its weight to its siblings.
    pub(super) fn weights(&self, sheet: &Sheet, outcome: &Outcome) -> Weights {
        let mut questions = vec![0.0; self.questions.len()];
        let mut nominal = questions.clone();
        let from_answers =
            self.criteria.iter().filter(|one| one.source == CriterionSource::Answers);
        for criterion in from_answers {
            let parts = || criterion.indicators.iter().map(|at| (&self.indicators[*at], *at));
            let points: f64 = parts().map(|(one, _)| one.points).sum();
            let applicable: f64 = parts()
                .filter(|(_, at)| outcome.indicators[*at].is_some())
                .map(|(one, _)| one.points)
                .sum();
            for (indicator, at) in parts() {
                let within = indicator.questions.iter();
                let all: f64 = within.clone().map(|(_, points)| points).sum();
                let apply = |question: usize| sheet.values[question].is_some();
                let known = within.clone().filter(|(question, _)| apply(*question));
                let applying: f64 = known.map(|(_, points)| points).sum();
                for (question, own) in within {
                    nominal[*question] = share(indicator.points, points) * share(*own, all);
                    if outcome.indicators[at].is_some() && apply(*question) {
                        questions[*question] =
                            share(indicator.points, applicable) * share(*own, applying);
                    }
                }
            }
        }
        let applies = |at: usize| outcome.criteria[at].is_some();
        let points = |at: usize| if applies(at) { self.criteria[at].points } else { 0.0 };
        let all: f64 = (0..self.criteria.len()).map(points).sum();
        let criteria = (0..self.criteria.len()).map(|at| share(points(at), all)).collect();
        Weights { questions, nominal, criteria }
    }

    pub(super) fn question_scores(
        &self,
        readings: &[Reading],
        sheet: &Sheet,
        weights: &Weights,
    ) -> Vec<QuestionScore> {
        let mut scores: Vec<QuestionScore> = readings
            .iter()
            .enumerate()
            .map(|(at, reading)| {
                let (first, many) = self.questions[at].options;
                let value = sheet.values[at];
                let weight = weights.questions[at];
                let asked = sheet.asked[at];
                QuestionScore {
                    value,
                    options: sheet.values[first..first + many].to_vec(),
                    asked,
                    reply: reading.reply,
                    open: asked != Truth::No && reading.reply.is_open(),
                    disputed: asked != Truth::No && reading.reply == Reply::Disputed,
                    strength: reading.strength,
                    weight,
                    weight_overall: 0.0,
                    contribution: value.unwrap_or(Interval::ZERO).scaled(weight),
                    unknown: value.map_or(0.0, |value| weight * value.width()),
                    lost: value.map_or(0.0, |value| weight * (1.0 - value.hi)),
                }
            })
            .collect();
        for indicator in &self.indicators {
            let of_overall = indicator.criterion.map_or(0.0, |at| weights.criteria[at]);
            for (question, _) in &indicator.questions {
                scores[*question].weight_overall = scores[*question].weight * of_overall;
            }
        }
        scores
    }
}

/// A part of a whole; 0 of nothing.
pub(super) fn share(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
