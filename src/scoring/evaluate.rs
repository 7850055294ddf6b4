use super::assistance::Terms;
use super::gap::PracticeLevels;
use super::interval::{Interval, billionths, mean};
use super::model::{CriterionModel, IndicatorModel, Model};
use super::values::Sheet;
use crate::framework::{CriterionSource, Measure};

/// The numbers that follow from a sheet of values, without the reasons. Kept and filled again, so
/// that a thousand what-ifs allocate nothing.
#[derive(Debug, Clone, Default)]
pub(super) struct Outcome {
    /// Parallel to the framework's indicators.
    pub indicators: Vec<Option<Interval>>,
    /// Parallel to [`Model::practices`].
    pub practices: Vec<Option<PracticeLevels>>,
    /// Parallel to the framework's kinds of assistance. `None`: not applicable.
    pub kinds: Vec<Option<Terms>>,
    /// Parallel to the framework's criteria.
    pub criteria: Vec<Option<Interval>>,
    pub overall: Option<Interval>,
}

impl Model {
    /// Everything that follows from the values (method §§2–4), with the method's own weights.
    pub(super) fn evaluate(&self, sheet: &Sheet, outcome: &mut Outcome) {
        self.evaluate_kinds(sheet, self.value_weights(), outcome);
        let Outcome { indicators, kinds, criteria, overall, .. } = outcome;
        criteria.clear();
        criteria.extend(self.criteria.iter().map(|criterion| match criterion.source {
            CriterionSource::Answers => self.of_answers(criterion, indicators),
            CriterionSource::Assistance => self.of_assistance(kinds),
        }));
        let points = self.criteria.iter().map(|criterion| criterion.points);
        *overall = mean(points.zip(criteria.iter().copied()));
    }

    /// The part of it that assistance depends on, with these weights of need, demand and leverage.
    pub(super) fn evaluate_kinds(&self, sheet: &Sheet, weights: [f64; 3], outcome: &mut Outcome) {
        let Outcome { indicators, practices, kinds, .. } = outcome;
        indicators.clear();
        indicators.extend(self.indicators.iter().map(|one| of_questions(one, &sheet.values)));
        practices.clear();
        practices.extend(self.practices.iter().map(|one| self.levels(one, sheet, indicators)));
        kinds.clear();
        kinds.extend(
            self.kinds.iter().map(|kind| self.terms(kind, sheet, indicators, practices, weights)),
        );
    }

    /// Points of need, demand and leverage (method §4).
    pub(super) fn value_weights(&self) -> [f64; 3] {
        self.method.value_points.map(f64::from)
    }

    /// The value of what a reference names. `None`: it does not apply, or has no value.
    pub(super) fn look(
        &self,
        measure: Measure,
        sheet: &Sheet,
        indicators: &[Option<Interval>],
    ) -> Option<Interval> {
        match measure {
            Measure::Question(question) => sheet.values[question],
            Measure::Option(question, option) => {
                sheet.values[self.questions[question].options.0 + option]
            }
            Measure::Indicator(indicator) => indicators[indicator],
        }
    }

    fn of_answers(
        &self,
        criterion: &CriterionModel,
        indicators: &[Option<Interval>],
    ) -> Option<Interval> {
        mean(criterion.indicators.iter().map(|at| (self.indicators[*at].points, indicators[*at])))
    }

    /// The mean of the two largest values of assistance; what is not needed counts 0 (method §4).
    /// A kind that does not apply counts 0 too, so that it can never raise the others. `None` where
    /// no kind applies.
    fn of_assistance(&self, kinds: &[Option<Terms>]) -> Option<Interval> {
        let least = billionths(self.method.not_needed_below);
        let counts = |need: f64, value: f64| if billionths(need) < least { 0.0 } else { value };
        let applicable = kinds.iter().flatten();
        let many = kinds.len().clamp(1, 2) as f64;
        applicable.clone().next()?;
        let lo = two_largest(applicable.clone().map(|kind| counts(kind.need.lo, kind.value.lo)));
        let hi = two_largest(applicable.map(|kind| counts(kind.need.hi, kind.value.hi)));
        Some(Interval::new(lo / many, hi / many))
    }
}

fn of_questions(indicator: &IndicatorModel, values: &[Option<Interval>]) -> Option<Interval> {
    mean(indicator.questions.iter().map(|(question, points)| (*points, values[*question])))
}

fn two_largest(values: impl Iterator<Item = f64>) -> f64 {
    let (first, second) = values.fold((0.0_f64, 0.0_f64), |(first, second), value| {
        if value > first { (value, first) } else { (first, second.max(value)) }
    });
    first + second
}
