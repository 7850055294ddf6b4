use super::evaluate::Outcome;
use super::model::Model;
use super::values::{Reading, Sheet};
use crate::assessment::{CityKind, Heard, Value};
use crate::framework::Framework;

/// The answers as they are, and room for trying others, one at a time.
pub(super) struct WhatIf<'a> {
    model: &'a Model,
    framework: &'a Framework,
    city: CityKind,
    readings: &'a [Reading<'a>],
    heard: Vec<Heard<'a>>,
    now: &'a Sheet,
    sheet: Sheet,
    outcome: Outcome,
}

impl<'a> WhatIf<'a> {
    pub fn new(
        model: &'a Model,
        framework: &'a Framework,
        city: CityKind,
        readings: &'a [Reading<'a>],
        now: &'a Sheet,
    ) -> Self {
        let heard = readings.iter().map(Reading::heard).collect();
        let (sheet, outcome) = (now.clone(), Outcome::default());
        Self { model, framework, city, readings, heard, now, sheet, outcome }
    }

    /// What would follow, were this the answer to a question that is asked.
    pub fn outcome(&mut self, question: usize, value: &'a Value) -> &Outcome {
        let Self { model, framework, city, readings, heard, now, sheet, outcome } = self;
        let behind = &model.questions[question].dependents;
        let kept = std::mem::replace(&mut heard[question], Heard::Value(value));
        model.say(framework, question, Some(value), &mut sheet.said);
        for at in std::iter::once(question).chain(behind.iter().copied()) {
            let answered = at == question || readings[at].answer.is_some();
            model.gate(framework, at, *city, heard, answered, sheet);
        }
        model.evaluate(sheet, outcome);
        heard[question] = kept;
        for at in std::iter::once(question).chain(behind.iter().copied()) {
            sheet.asked[at] = now.asked[at];
            sheet.stated[at] = now.stated[at];
            sheet.applies[at] = now.applies[at];
            sheet.perhaps[at] = now.perhaps[at];
            for slot in model.slots_of(at) {
                sheet.said[slot] = now.said[slot];
                sheet.values[slot] = now.values[slot];
            }
        }
        outcome
    }
}
