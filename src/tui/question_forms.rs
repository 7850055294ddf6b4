//! The forms of a question: note, comment, why it does not apply.

use super::desk::Desk;
use super::dialog::{Dialog, FormDialog, Purpose};
use super::form::{Form, FormRow};
use super::step::Step;
use crate::assessment::Said;
use crate::i18n::Words;

impl Desk {
    pub(super) fn ask_not_applicable(&self, words: &Words) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        if question.na.is_none() {
            return Step::Say("always-applicable");
        }
        let (reason, accepted) = match self.answer().map(|answer| &answer.said) {
            Some(Said::NotApplicable { reason, accepted }) => (reason.as_str(), *accepted),
            _ => ("", false),
        };
        let accepting = ["accepted-no", "accepted-yes"].map(|word| words.text(word, &[]));
        Step::Dialog(Dialog::Form(FormDialog {
            purpose: Purpose::NotApplicable(self.interview.at),
            form: Form::new(vec![
                FormRow::block("field-reason", reason).hint("hint-reason"),
                FormRow::choice("field-accepted", accepting.into(), usize::from(accepted))
                    .hint("hint-accepted"),
            ]),
        }))
    }

    /// What stands behind the answer.
    pub(super) fn ask_evidence(&self) -> Step {
        self.evidence_form()
            .map_or(Step::Say("answer-first"), |form| Step::Dialog(Dialog::Form(form)))
    }

    pub(super) fn comment_form(&self) -> Dialog {
        Dialog::Form(FormDialog {
            purpose: Purpose::Comment(self.interview.at),
            form: Form::new(vec![FormRow::block("field-comment", "")]),
        })
    }

    pub(super) fn note_form(&self) -> Dialog {
        let notes = self.question().map(|question| self.assessment.notes(&question.id).join("\n"));
        Dialog::Form(FormDialog {
            purpose: Purpose::Note(self.interview.at),
            form: Form::new(vec![FormRow::block("field-note", &notes.unwrap_or_default())]),
        })
    }
}
