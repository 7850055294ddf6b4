//! The history of a question.

use super::desk::Desk;
use super::dialog::{Confirm, Consequence, Dialog};
use super::effect::{Effect, Then};
use super::step::Step;
use crate::i18n::Words;
use crate::report::{Row, Wanted, history};

/// What was ever said to a question, the latest first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trail {
    /// Place of the question.
    pub question: usize,
    /// What was said.
    pub rows: Vec<Row>,
    /// The row under the marker.
    pub row: usize,
}

impl Desk {
    /// Shows what was ever said to the question on the page.
    pub(super) fn show_trail(&self, words: &Words) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        let wanted = Wanted { question: Some(&question.id), ..Wanted::default() };
        let mut rows = history(&self.framework, &self.assessment, &wanted, words);
        rows.reverse();
        if rows.is_empty() {
            return Step::Say("history-empty");
        }
        Step::Dialog(Dialog::Trail(Box::new(Trail { question: self.interview.at, rows, row: 0 })))
    }

    /// Says once more what the row under the marker said: asks first.
    pub(super) fn restore(&self, trail: &Trail) -> Step {
        let row = trail.rows.get(trail.row);
        let event = row.and_then(|row| self.assessment.event_like(&row.event));
        let does = event.map(|event| event.body.does.clone());
        match does.filter(crate::assessment::Does::is_restorable) {
            None => Step::Say("restore-not-this"),
            Some(does) => {
                let yes = Effect::Record { does, then: Then::Stay };
                Step::Dialog(Dialog::Confirm(Confirm::new(
                    "confirm-restore",
                    Vec::new(),
                    Consequence::Effect(Box::new(yes)),
                )))
            }
        }
    }
}
