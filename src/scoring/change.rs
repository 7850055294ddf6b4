use super::class::{Class, Classes};
use super::evaluate::Outcome;
use super::interval::{Interval, billionths};
use super::model::Model;
use super::values::{self, Reading};
use super::what_if::WhatIf;
use crate::assessment::{Assessment, Truth, Value};
use crate::framework::{Answering, Framework};
use schemars::JsonSchema;
use serde::Serialize;

/// The smallest change of a single answer that would put a kind of assistance into another class,
/// or leave other classes possible.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Change {
    /// The place of the question.
    pub question: usize,
    /// The other answer.
    pub value: Value,
    /// How far its value is from what is known now, in `(0, 1]` or 0 where only a gate turns: the
    /// largest distance between the ends, over all values of the question. 1 where the question has
    /// no value, or did not apply: that is another fact altogether.
    pub size: f64,
    /// The cautious class now; `None` where the kind does not apply.
    pub class_before: Option<Class>,
    /// The cautious class then.
    pub class: Option<Class>,
    /// The classes possible then, best first; empty where the kind would not apply.
    pub classes: Vec<Class>,
}

impl Model {
    /// For each kind of assistance the smallest change of one answer that gives it another class;
    /// of equal ones the first in the order of the questions. `None` where no other single answer
    /// does. Looks at every question that is asked, answered or not, and tries every answer that is
    /// worth trying when looking for what to ask next (method §4b), each option of a multiple
    /// choice turned round, and each option of a ranking put first.
    #[must_use]
    pub fn changes(&self, framework: &Framework, assessment: &Assessment) -> Vec<Option<Change>> {
        let (readings, sheet) = values::read(self, framework, assessment);
        let mut now = Outcome::default();
        self.evaluate(&sheet, &mut now);
        let mut tries: Vec<(usize, Value, f64)> = Vec::new();
        let mut said = sheet.said.clone();
        for (at, reading) in readings.iter().enumerate() {
            if sheet.asked[at] == Truth::Yes {
                for value in self.others(framework, at, reading) {
                    self.say(framework, at, Some(&value), &mut said);
                    let size = self.distance(at, &sheet.said, &said);
                    tries.push((at, value, size));
                }
            }
        }
        let mut what_if = WhatIf::new(self, framework, assessment.city_kind(), &readings, &sheet);
        let mut best: Vec<Option<(i64, Change)>> = vec![None; self.kinds.len()];
        for (question, value, size) in &tries {
            let (question, size) = (*question, *size);
            let then = what_if.outcome(question, value);
            for (kind, best) in best.iter_mut().enumerate() {
                let classes = |outcome: &Outcome| outcome.kinds[kind].map(|terms| terms.classes);
                let (before, after) = (classes(&now), classes(then));
                let smaller = best.as_ref().is_none_or(|(least, _)| billionths(size) < *least);
                if before != after && smaller {
                    let change = Change {
                        question,
                        value: value.clone(),
                        size,
                        class_before: before.map(Classes::cautious),
                        class: after.map(Classes::cautious),
                        classes: after.map(Classes::to_vec).unwrap_or_default(),
                    };
                    *best = Some((billionths(size), change));
                }
            }
        }
        best.into_iter().map(|best| best.map(|(_, change)| change)).collect()
    }

    /// The answers worth trying in place of what was said.
    fn others(&self, framework: &Framework, question: usize, reading: &Reading) -> Vec<Value> {
        // What leaves most of the answer as it is comes first: of equal distances it is taken.
        let mut values = Vec::new();
        match (&framework.questions[question].answer, reading.answer) {
            (Answering::Multi(multi), Some(Value::Multi { chosen, unsure })) => {
                for option in &multi.options {
                    let without = |ids: &[String]| -> Vec<String> {
                        ids.iter().filter(|id| **id != option.id).cloned().collect()
                    };
                    let (mut with, unsure) = (without(chosen), without(unsure));
                    values.push(Value::Multi { chosen: with.clone(), unsure: unsure.clone() });
                    with.push(option.id.clone());
                    values.push(Value::Multi { chosen: with, unsure });
                }
            }
            (Answering::Ranking(ranking), Some(Value::Ranking(ranked))) => {
                for option in &ranking.options {
                    let others = ranked.iter().filter(|id| **id != option.id);
                    values.push(Value::Ranking(
                        std::iter::once(&option.id).chain(others).cloned().collect(),
                    ));
                }
            }
            _ => {}
        }
        // Of disputed answers each may turn out to be the right one.
        values.extend(reading.answers().cloned());
        values.extend_from_slice(&self.questions[question].candidates);
        values
    }

    fn distance(
        &self,
        question: usize,
        now: &[Option<Interval>],
        then: &[Option<Interval>],
    ) -> f64 {
        let apart = |a: Interval, b: Interval| (a.lo - b.lo).abs().max((a.hi - b.hi).abs());
        self.slots_of(question)
            .map(|slot| now[slot].zip(then[slot]).map_or(1.0, |(a, b)| apart(a, b)))
            .reduce(f64::max)
            .unwrap_or(1.0)
    }
}
