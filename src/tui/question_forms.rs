//! The forms of a question: evidence, note, why it does not apply.

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
                FormRow::block("field-reason", reason),
                FormRow::choice("field-accepted", accepting.into(), usize::from(accepted)),
            ]),
        }))
    }

    /// What stands behind the answer. Who spoke last for this informant is offered, and becomes
    /// part of an answer only when the form is saved.
    pub(super) fn ask_evidence(&self) -> Step {
        let (Some(question), Some(answer)) = (self.question(), self.answer()) else {
            return Step::Say("answer-first");
        };
        let framework = &self.framework;
        let citation = answer.evidence.as_ref().map_or("", |evidence| &evidence.citation);
        let speaker = match answer.informant.as_str() {
            "" => self.speaking.get(&question.informant).map_or("", String::as_str),
            named => named,
        };
        Step::Dialog(Dialog::Form(FormDialog {
            purpose: Purpose::Evidence(self.interview.at),
            form: Form::new(vec![
                FormRow::choice(
                    "field-evidence",
                    framework.evidence.iter().map(|class| class.name.clone()).collect(),
                    answer.evidence_class(framework),
                ),
                FormRow::line("field-citation", citation),
                FormRow::choice(
                    "field-confidence",
                    framework.confidence.iter().map(|class| class.name.clone()).collect(),
                    answer.confidence_class(framework),
                ),
                FormRow::line("field-informant", speaker),
            ]),
        }))
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
