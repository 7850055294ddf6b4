use super::evaluate::Outcome;
use super::interval::{Interval, billionths, reaches};
use super::model::{KindModel, Model};
use super::questions::share;
use super::values::{Reading, Reply, Sheet};
use crate::assessment::Truth;
use crate::framework::Measure;

/// What is known and what is not, as far as the way from a question to a kind needs it.
pub(super) struct Known<'a> {
    pub readings: &'a [Reading<'a>],
    pub sheet: &'a Sheet,
    pub outcome: &'a Outcome,
}

/// Parts of a kind that an answer can move.
struct Parts {
    need: bool,
    asked_for: bool,
    /// Conditions that are not certain to reach this share of what they need.
    conditions_below: Option<f64>,
}

/// A question on the way to a kind: first whether it stands behind the limiting condition, then
/// how much weight it carries.
struct Way {
    question: usize,
    limiting: bool,
    weight: f64,
}

impl Model {
    /// The unknown questions that could decide the class of a kind that is undecided (method §4):
    /// those behind the limiting condition first, then by weight. None if the class is certain.
    pub(super) fn deciding(&self, known: &Known, kind: usize) -> Vec<usize> {
        let mut ways = self.deciding_ways(known, kind);
        ways.sort_by_key(|way| (!way.limiting, -billionths(way.weight), way.question));
        let mut seen = vec![false; known.readings.len()];
        ways.retain(|way| !std::mem::replace(&mut seen[way.question], true));
        ways.into_iter().map(|way| way.question).collect()
    }

    /// The same questions in no order, some of them several times.
    pub(super) fn may_decide(&self, known: &Known, kind: usize) -> impl Iterator<Item = usize> {
        self.deciding_ways(known, kind).into_iter().map(|way| way.question)
    }

    /// The unknown questions that could move the priority of a kind, in no order, some of them
    /// several times.
    pub(super) fn may_move(&self, known: &Known, kind: usize) -> impl Iterator<Item = usize> {
        let parts = Parts { need: true, asked_for: true, conditions_below: Some(1.0) };
        self.ways(known, kind, &parts).into_iter().map(|way| way.question)
    }

    fn deciding_ways(&self, known: &Known, kind: usize) -> Vec<Way> {
        let Some(terms) = known.outcome.kinds[kind] else { return Vec::new() };
        let method = &self.method;
        let open = |value: Interval, mark| reaches(value.lo, mark) != reaches(value.hi, mark);
        let needed = reaches(terms.need.hi, method.not_needed_below);
        let worth = needed && reaches(terms.value.hi, method.value_at);
        let value = needed && open(terms.value, method.value_at);
        let parts = Parts {
            need: value || open(terms.need, method.not_needed_below),
            asked_for: value,
            conditions_below: (worth && open(terms.feasibility, method.feasible_at))
                .then_some(method.feasible_at),
        };
        self.ways(known, kind, &parts)
    }

    fn ways(&self, known: &Known, kind: usize, parts: &Parts) -> Vec<Way> {
        let limit = known.outcome.kinds[kind].and_then(|terms| terms.limit);
        let kind = &self.kinds[kind];
        let weights = self.value_weights();
        let all = weights.iter().sum();
        let [need, demand, leverage] = weights.map(|weight| share(weight, all));
        let mut ways = Vec::new();
        if parts.need {
            self.need_ways(known, kind, need, &mut ways);
        }
        if parts.asked_for {
            for (shares, weight) in [(&kind.demand, demand), (&kind.leverage, leverage)] {
                let all = shares.iter().map(|(_, points)| points).sum();
                for (measure, points) in shares {
                    let weight = weight * share(*points, all);
                    self.measure_ways(known, *measure, false, weight, &mut ways);
                }
            }
        }
        if let Some(mark) = parts.conditions_below {
            for (at, condition) in kind.conditions.iter().enumerate() {
                let met = self.met(condition, known.sheet, &known.outcome.indicators);
                if met.is_some_and(|met| !reaches(met.lo, mark)) {
                    let limiting = limit == Some(at);
                    self.measure_ways(known, condition.measure, limiting, 1.0, &mut ways);
                }
            }
        }
        ways
    }

    fn need_ways(&self, known: &Known, kind: &KindModel, weight: f64, ways: &mut Vec<Way>) {
        let all = kind.need.iter().map(|(_, points)| points).sum();
        for (practice, points) in &kind.need {
            let practice = &self.practices[*practice];
            let weight = weight * share(*points, all);
            let existing = Measure::Indicator(practice.indicator);
            self.measure_ways(known, existing, false, weight, ways);
            for rule in &practice.rules {
                self.measure_ways(known, rule.measure, false, weight, ways);
            }
            // A wish that nobody stated is the default, not an unknown.
            if let Some(wish) = practice.desired.filter(|wish| known.sheet.stated[*wish]) {
                self.question_way(known, wish, false, weight, ways);
            }
        }
    }

    fn measure_ways(
        &self,
        known: &Known,
        measure: Measure,
        limiting: bool,
        weight: f64,
        ways: &mut Vec<Way>,
    ) {
        match measure {
            Measure::Question(question) | Measure::Option(question, _) => {
                self.question_way(known, question, limiting, weight, ways);
            }
            Measure::Indicator(indicator) => {
                let within = &self.indicators[indicator].questions;
                let all = within.iter().map(|(_, points)| points).sum();
                for (question, points) in within {
                    let weight = weight * share(*points, all);
                    self.question_way(known, *question, limiting, weight, ways);
                }
            }
        }
    }

    /// The question itself, if it is not known; and its gates, where they hide whether it counts:
    /// each once, however many ways lead to it.
    fn question_way(
        &self,
        known: &Known,
        question: usize,
        limiting: bool,
        weight: f64,
        ways: &mut Vec<Way>,
    ) {
        if known.is_known(question) {
            return;
        }
        if known.sheet.asked[question] != Truth::Unknown {
            return ways.push(Way { question, limiting, weight });
        }
        let mut todo = vec![question];
        let mut seen = vec![false; question + 1];
        while let Some(question) = todo.pop() {
            if std::mem::replace(&mut seen[question], true) || known.is_known(question) {
                continue;
            }
            ways.push(Way { question, limiting, weight });
            if known.sheet.asked[question] == Truth::Unknown {
                todo.extend_from_slice(&self.questions[question].gates);
            }
        }
    }
}

impl Known<'_> {
    /// Whether no further answer to it can change anything.
    fn is_known(&self, question: usize) -> bool {
        let reading = &self.readings[question];
        match self.sheet.asked[question] {
            Truth::No => true,
            Truth::Yes => reading.exact || reading.reply == Reply::NotApplicable,
            Truth::Unknown => false,
        }
    }
}
