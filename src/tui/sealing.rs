//! The way of an assessment from draft over review to the seal, and back.
//!
//! Each step begins on the review, so that nobody hands in or seals what was not looked at.

use super::app::App;
use super::desk::Desk;
use super::dialog::{Choice, Confirm, Consequence, Dialog, FormDialog, Purpose};
use super::effect::Effect;
use super::form::{Form, FormRow};
use super::keys::Action;
use super::review::Finding;
use super::step::Step;
use crate::assessment::{Does, Stage, Step as Stride};
use crate::i18n::{Text, Words};
use crate::report::moment;

impl App {
    /// The next step towards the seal, or its opening; a step back for a reviewer. From a page, a
    /// step forward first shows the review.
    pub(super) fn take_step(&mut self, action: Action) -> Option<Effect> {
        let reviewing = matches!(self.dialogs.last(), Some(Dialog::Review(_)));
        let desk = self.desk.as_mut()?;
        let step = match (desk.assessment.stage(), action) {
            _ if desk.scratch.is_some() => Step::Say("scratch-first"),
            (Stage::InReview, Action::SendBack) => form(Purpose::SendBack, "field-step-reason"),
            (_, Action::SendBack) => Step::Say("not-in-review"),
            (Stage::Sealed, _) if reviewing => Step::Say("sealed-here"),
            (Stage::Sealed, _) => form(Purpose::Amend, "field-step-reason"),
            _ if !reviewing => desk.show_review(),
            (Stage::Draft, _) => form(Purpose::Submit, "field-step-note"),
            (Stage::InReview, _) => Step::Dialog(desk.seal_question(&self.author, &self.words)),
        };
        self.follow(step)
    }

    /// In review an answer changes only when that is meant: the first one that a key on the page
    /// changes is asked about.
    pub(super) fn mind_review(&mut self, effect: Effect) -> Option<Effect> {
        let changes = matches!(
            effect,
            Effect::Record { does: Does::Answer { .. } | Does::Withdraw { .. }, .. }
        );
        let Some(desk) = self.desk.as_ref().filter(|desk| changes && desk.is_held()) else {
            return Some(effect);
        };
        let really = desk.ask_to_change("confirm-in-review", effect, &self.words);
        self.dialogs.push(really);
        None
    }
}

impl Desk {
    /// Whether the answers are before a reviewer and none was changed since on this page.
    fn is_held(&self) -> bool {
        self.scratch.is_none()
            && !self.changed_in_review
            && self.assessment.stage() == Stage::InReview
    }

    /// Whether to seal, with what is being sealed and what the review still shows.
    fn seal_question(&self, author: &str, words: &Words) -> Dialog {
        let disputes: Vec<&str> = self.assessment.disputes().into_iter().collect();
        let word = if disputes.is_empty() { "confirm-seal" } else { "confirm-seal-despite" };
        let args = vec![("questions", disputes.join(", "))];
        let choice = |word, then| Choice { word, then: Some(then) };
        Dialog::Confirm(Confirm {
            about: self.to_be_sealed(author, words),
            answers: vec![
                choice("seal-now", Consequence::Effect(Box::new(Effect::Seal))),
                choice("seal-not-yet", Consequence::Say("not-sealed")),
            ],
            ..Confirm::new(word, args, Consequence::Say("not-sealed"))
        })
    }

    /// Which city, who handed it in, and what the review still shows, by kind.
    fn to_be_sealed(&self, author: &str, words: &Words) -> Vec<Text> {
        let city = self.assessment.city().map(|city| city.name.clone()).unwrap_or_default();
        let steps = self.assessment.state().steps;
        let submitted = steps
            .into_iter()
            .find(|event| matches!(event.body.does, Does::State(Stride::Submit { .. })));
        let mut about = Vec::new();
        if let Some(event) = submitted {
            let (by, at) = (Text::same(&event.body.by), Text::same(moment(&event.body.at)));
            about.push(words.with("seal-what", &[("city", &city), ("by", &by), ("at", &at)]));
        }
        let found = self.to_review();
        for part in found.chunk_by(Finding::is_alike) {
            let word = part[0].matter.word();
            about.push(words.text(word, &[("count", part.len().into())]));
        }
        if found.is_empty() {
            about.push(words.text("review-nothing", &[]));
        }
        if submitted.is_some_and(|event| event.body.by == author) {
            about.push(words.text("seal-alone", &[]));
        }
        about
    }
}

/// A form with one field to write in.
fn form(purpose: Purpose, field: &'static str) -> Step {
    let form = Form::new(vec![FormRow::block(field, "")]);
    Step::Dialog(Dialog::Form(FormDialog { purpose, form }))
}
