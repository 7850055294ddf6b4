use super::confidence::{Rating, rating};
use super::evaluate::Outcome;
use super::interval::{Interval, billionths, reaches};
use super::model::Model;
use super::questions::{QuestionScore, Weights, share};
use super::value;
use crate::framework::{Answering, CriterionSource, Framework};
use schemars::JsonSchema;
use serde::Serialize;

/// One criterion of the score (method §2). All numbers in `[0, 1]`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CriterionScore {
    /// Its value; `lo` is the confirmed one. `None`: nothing in it applies.
    pub value: Option<Interval>,
    /// Its share of the overall score.
    pub weight: f64,
    /// Share of it that is known; 0 where nothing applies.
    pub coverage: f64,
    /// Coverage weighted by the strength of the evidence; 0 for a criterion without answers.
    pub strength: f64,
    /// Mean strength of the known part; 0 if nothing is known.
    pub quality: f64,
    /// The confirmed value if only documented answers counted.
    pub backed: f64,
    /// Share of its weight that is disputed.
    pub disputed: f64,
    /// How far it can be relied on. `None` where nothing applies, and for a criterion that is
    /// computed from assistance.
    pub rating: Option<Rating>,
    /// Share of its nominal points that does not apply.
    pub not_applicable: f64,
    /// Whether enough of it applies to be compared with other cities.
    pub comparable: bool,
}

/// One indicator: part of a criterion, or a technical practice. All numbers in `[0, 1]`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct IndicatorScore {
    /// Its value. `None`: nothing in it applies.
    pub value: Option<Interval>,
    /// Its share of its criterion; 0 for a practice, and where it does not apply.
    pub weight: f64,
    /// The highest level that all its level questions are known to reach, counted from 0. For show
    /// only, never scored (method §2). `None` without such a question.
    pub maturity: Option<u8>,
}

/// The overall score (method §2). All numbers in `[0, 1]`.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Overall {
    /// The score; `lo`, "at least", is the number that ranks. `None`: nothing applies.
    pub value: Option<Interval>,
    /// The confirmed score if only documented answers counted.
    pub backed: f64,
    /// Share of it that is known.
    pub coverage: f64,
    /// Mean strength of the known part of the criteria that answers make.
    pub quality: f64,
    /// How far it can be relied on. `None` where nothing applies.
    pub rating: Option<Rating>,
}

impl Model {
    /// The criteria, given the outcome and the outcome of documented answers alone.
    pub(super) fn criterion_scores(
        &self,
        questions: &[QuestionScore],
        weights: &Weights,
        outcome: &Outcome,
        documented: &Outcome,
    ) -> Vec<CriterionScore> {
        let all = self.criteria.iter().enumerate();
        all.map(|(at, criterion)| {
            let value = outcome.criteria[at];
            let within = || {
                let indicators = criterion.indicators.iter();
                indicators.flat_map(|one| self.indicators[*one].questions.iter()).map(|one| one.0)
            };
            // Added from plus zero: an empty sum of floats is minus zero.
            let sum = |of: &dyn Fn(usize) -> f64| within().map(of).fold(0.0, |sum, one| sum + one);
            let strength = sum(&|one| {
                let question = &questions[one];
                question.strength * (question.weight - question.unknown)
            });
            let disputed =
                sum(&|one| if questions[one].disputed { questions[one].weight } else { 0.0 });
            let not_applicable = sum(&|one| {
                if questions[one].value.is_none() { weights.nominal[one] } else { 0.0 }
            });
            let coverage = value.map_or(0.0, |value| 1.0 - value.width());
            let quality = share(strength, coverage);
            let answers = criterion.source == CriterionSource::Answers;
            CriterionScore {
                value,
                weight: weights.criteria[at],
                coverage,
                strength,
                quality,
                backed: documented.criteria[at].map_or(0.0, |value| value.lo),
                disputed,
                rating: value
                    .filter(|_| answers)
                    .map(|_| rating(&self.method, coverage, quality, disputed)),
                not_applicable,
                comparable: value.is_some()
                    && billionths(not_applicable) <= billionths(self.method.not_applicable_above),
            }
        })
        .collect()
    }

    pub(super) fn indicator_scores(
        &self,
        framework: &Framework,
        questions: &[QuestionScore],
        outcome: &Outcome,
    ) -> Vec<IndicatorScore> {
        let all = self.indicators.iter().zip(&outcome.indicators);
        all.map(|(indicator, value)| {
            let within = indicator.questions.iter().map(|(question, _)| *question);
            IndicatorScore {
                value: *value,
                weight: within
                    .clone()
                    .filter(|_| indicator.criterion.is_some())
                    .fold(0.0, |sum, question| sum + questions[question].weight),
                maturity: within
                    .filter_map(|question| reached(framework, question, &questions[question]))
                    .min(),
            }
        })
        .collect()
    }

    pub(super) fn overall(
        &self,
        criteria: &[CriterionScore],
        outcome: &Outcome,
        documented: &Outcome,
    ) -> Overall {
        let value = outcome.overall;
        let coverage = value.map_or(0.0, |value| 1.0 - value.width());
        let answered = criteria.iter().filter(|criterion| criterion.rating.is_some());
        let sum = |of: &dyn Fn(&CriterionScore) -> f64| {
            answered.clone().map(|one| one.weight * of(one)).fold(0.0, |sum, one| sum + one)
        };
        let quality = share(sum(&|one| one.strength), sum(&|one| one.coverage));
        let disputed = share(sum(&|one| one.disputed), sum(&|_| 1.0));
        Overall {
            value,
            backed: documented.overall.map_or(0.0, |value| value.lo),
            coverage,
            quality,
            rating: value.map(|_| rating(&self.method, coverage, quality, disputed)),
        }
    }
}

/// The highest level that a level question is known to reach.
fn reached(framework: &Framework, question: usize, score: &QuestionScore) -> Option<u8> {
    let Answering::Level(level) = &framework.questions[question].answer else { return None };
    let lo = score.value?.lo;
    let mut levels = (0..level.levels.len()).rev().filter_map(|at| u8::try_from(at).ok());
    levels.find(|at| value::of_level(level, *at).is_some_and(|value| reaches(lo, value)))
}
