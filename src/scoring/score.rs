use super::criteria::{CriterionScore, IndicatorScore, Overall};
use super::deciding::Known;
use super::evaluate::Outcome;
use super::gap::PracticeScore;
use super::interval::{Interval, reaches};
use super::kinds::KindScore;
use super::model::Model;
use super::programme::Programme;
use super::questions::{QuestionScore, share};
use super::values::{self, Reading, Reply, Sheet};
use crate::assessment::{Assessment, Truth};
use crate::framework::Framework;
use schemars::JsonSchema;
use serde::Serialize;

/// Everything that follows from the answers about one city. Views and exports read it and compute
/// nothing themselves.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Score {
    /// Parallel to the framework's questions.
    pub questions: Vec<QuestionScore>,
    /// Parallel to the framework's indicators.
    pub indicators: Vec<IndicatorScore>,
    /// Parallel to the framework's criteria.
    pub criteria: Vec<CriterionScore>,
    /// The score of all criteria together.
    pub overall: Overall,
    /// The technical practices, in the framework's order.
    pub practices: Vec<PracticeScore>,
    /// Parallel to the framework's kinds of assistance.
    pub kinds: Vec<KindScore>,
    /// The kinds that apply, in the order in which to look at them.
    pub order: Vec<usize>,
    /// The first of them that are needed for all that is known; at most two, in order.
    pub first_two: Vec<usize>,
    /// Whether no missing answer can change who they are (method §4, certainty a).
    pub first_two_certain: bool,
    /// What is done when.
    pub programme: Programme,
    /// How many questions were asked and answered.
    pub counts: Counts,
}

/// Questions counted by what was said to them (method §1). Those that are certainly not asked are
/// only in `hidden`.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, JsonSchema)]
pub struct Counts {
    /// Questions to be asked: their conditions hold.
    pub to_ask: usize,
    /// Questions that depend on an answer which is missing.
    pub waiting: usize,
    /// Questions that are certainly not asked.
    pub hidden: usize,
    /// Questions to be asked, with an answer.
    pub answered: usize,
    /// Asked and not known.
    pub dont_know: usize,
    /// Asked and declined.
    pub declined: usize,
    /// Not applicable, accepted or not.
    pub not_applicable: usize,
    /// With several answers that nobody has settled.
    pub disputed: usize,
    /// Questions to be asked to which nothing was said yet.
    pub open: usize,
    /// Share of the questions to be asked that were put, whatever was said; in `[0, 1]`.
    pub response_rate: f64,
}

impl Model {
    /// The score of an assessment. `framework` is the one that the model was made from.
    #[must_use]
    pub fn score(&self, framework: &Framework, assessment: &Assessment) -> Score {
        let (readings, sheet) = values::read(self, framework, assessment);
        self.score_of(framework, &readings, sheet)
    }

    /// The score of what was read.
    pub(super) fn score_of(
        &self,
        framework: &Framework,
        readings: &[Reading],
        mut sheet: Sheet,
    ) -> Score {
        let mut documented = Outcome::default();
        let values = sheet.values.clone();
        self.keep_documented(readings, &mut sheet);
        self.evaluate(&sheet, &mut documented);
        sheet.values = values;
        let mut outcome = Outcome::default();
        self.evaluate(&sheet, &mut outcome);

        let weights = self.weights(&sheet, &outcome);
        let questions = self.question_scores(readings, &sheet, &weights);
        let criteria = self.criterion_scores(&questions, &weights, &outcome, &documented);
        let known = Known { readings, sheet: &sheet, outcome: &outcome };
        let order = outcome.order();
        let deciding: Vec<_> =
            (0..self.kinds.len()).map(|kind| self.deciding(&known, kind)).collect();
        let programme = self.programme(&sheet, &outcome, &order, &deciding);
        let kinds = deciding.into_iter().enumerate().map(|(kind, deciding)| {
            let conditions = framework.assistance[kind].conditions.iter();
            let needed: Vec<f64> = conditions.map(|condition| condition.at_least).collect();
            self.kind_score(&needed, &known, kind, deciding)
        });
        Score {
            kinds: kinds.collect(),
            indicators: self.indicator_scores(framework, &questions, &outcome),
            overall: self.overall(&criteria, &outcome, &documented),
            practices: self
                .practices
                .iter()
                .map(|practice| self.practice_score(practice, &sheet, &outcome.indicators))
                .collect(),
            counts: counts(&questions),
            questions,
            criteria,
            first_two: outcome.first_two().into_iter().flatten().collect(),
            first_two_certain: outcome.first_two_are_certain(),
            order,
            programme,
        }
    }

    /// An answer without documents now counts as none (method §2, `backed`). A wish stays: it is a
    /// choice, not a fact to be documented.
    fn keep_documented(&self, readings: &[Reading], sheet: &mut Sheet) {
        for (at, reading) in readings.iter().enumerate() {
            let counts = reaches(reading.strength, self.method.backed_at);
            if !counts && !self.questions[at].desires {
                for slot in self.slots_of(at) {
                    sheet.values[slot] = sheet.values[slot].map(|_| Interval::UNKNOWN);
                }
            }
        }
    }
}

impl Score {
    /// The overall score if strength in one criterion made up less for weakness in another: the
    /// weakest criterion takes the share `weakest` of it, in `[0, 1]` (method §2, stress tests).
    /// `None` where nothing applies.
    #[must_use]
    pub fn balanced(&self, weakest: f64) -> Option<Interval> {
        let mean = self.overall.value?;
        let least = self
            .criteria
            .iter()
            .filter(|criterion| criterion.weight > 0.0)
            .filter_map(|criterion| criterion.value)
            .reduce(|a, b| Interval { lo: a.lo.min(b.lo), hi: a.hi.min(b.hi) })?;
        let blend = |mean: f64, least: f64| (1.0 - weakest) * mean + weakest * least;
        Some(Interval { lo: blend(mean.lo, least.lo), hi: blend(mean.hi, least.hi) })
    }
}

fn counts(questions: &[QuestionScore]) -> Counts {
    let mut counts = Counts::default();
    for question in questions {
        match question.asked {
            Truth::No => counts.hidden += 1,
            Truth::Unknown => counts.waiting += 1,
            Truth::Yes => {
                counts.to_ask += 1;
                *match question.reply {
                    Reply::Nothing => &mut counts.open,
                    Reply::Answered => &mut counts.answered,
                    Reply::DontKnow => &mut counts.dont_know,
                    Reply::Declined => &mut counts.declined,
                    Reply::NotApplicable | Reply::NotApplicableClaimed => {
                        &mut counts.not_applicable
                    }
                    Reply::Disputed => &mut counts.disputed,
                } += 1;
            }
        }
    }
    let put = counts.to_ask - counts.open;
    counts.response_rate = share(put as f64, counts.to_ask as f64);
    counts
}
