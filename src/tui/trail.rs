//! The history of a question, and the way of an assessment from draft over review to the seal.

use super::desk::Desk;
use super::dialog::{Confirm, Consequence, Dialog, FormDialog, Purpose};
use super::effect::{Effect, Then};
use super::form::{Form, FormRow};
use super::keys::Action;
use super::step::Step;
use crate::assessment::Stage;
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

    /// The next step towards the seal, or its opening; a step back for a reviewer.
    pub(super) fn take_step(&self, action: Action) -> Step {
        let form = |purpose, word, text: &str| {
            let form = Form::new(vec![FormRow::block(word, text)]);
            Step::Dialog(Dialog::Form(FormDialog { purpose, form }))
        };
        if self.scratch.is_some() {
            return Step::Say("scratch-first");
        }
        match (self.assessment.stage(), action) {
            (Stage::InReview, Action::SendBack) => form(Purpose::SendBack, "field-step-reason", ""),
            (_, Action::SendBack) => Step::Say("state-not-in-review"),
            (Stage::Draft, _) => form(Purpose::Submit, "field-step-note", ""),
            (Stage::InReview, _) => {
                let disputes: Vec<&str> = self.assessment.disputes().into_iter().collect();
                let word =
                    if disputes.is_empty() { "confirm-seal" } else { "confirm-seal-despite" };
                let args = vec![("questions", disputes.join(", "))];
                let yes = Consequence::Effect(Box::new(Effect::Seal));
                Step::Dialog(Dialog::Confirm(Confirm::new(word, args, yes)))
            }
            (Stage::Sealed, _) => form(Purpose::Amend, "field-step-reason", ""),
        }
    }
}
