//! The end of a sitting: who sends what until when. Optional, and never in the way.

use super::desk::Desk;
use super::dialog::{Choice, Confirm, Consequence, Dialog, FormDialog, Purpose};
use super::effect::{Effect, Then};
use super::form::{Form, FormRow};
use super::step::Step;
use crate::assessment::{Does, Pause};

impl Desk {
    /// Ids of the informants in the room; everybody, if empty.
    #[must_use]
    pub fn room_ids(&self) -> Vec<String> {
        let known = &self.framework.informants;
        let room = self.interview.informants.iter().filter_map(|at| known.get(*at));
        room.map(|informant| informant.id.clone()).collect()
    }

    /// What is awaited from those in the room.
    #[must_use]
    pub fn awaited_here(&self) -> Vec<&Pause> {
        let room = self.room_ids();
        let all = self.assessment.awaited().into_iter().map(|(_, pause)| pause);
        all.filter(|pause| pause.concerns(&room)).collect()
    }

    /// Closes the assessment. Where something was asked and something is still open, offers to note
    /// what is sent later.
    pub(super) fn leave(&self) -> Step {
        let (done, all) = self.progress();
        if self.history.is_empty() || done == all {
            return Step::Do(Effect::Close);
        }
        let answer = |word, then| Choice { word, then };
        Step::Dialog(Dialog::Confirm(Confirm {
            word: "confirm-leave",
            about: Vec::new(),
            args: vec![("open", (all - done).to_string())],
            answers: vec![
                answer("leave-now", Some(Consequence::Effect(Box::new(Effect::Close)))),
                answer("leave-awaited", Some(Consequence::NoteAwaited)),
                answer("leave-not", None),
            ],
            row: 0,
        }))
    }

    /// The form about what is sent later; `leaving` if the assessment closes after it.
    pub(super) fn pause_form(&self, leaving: bool) -> Dialog {
        let known = self.assessment.pause_of(&self.room_ids()).cloned().unwrap_or_default();
        Dialog::Form(FormDialog {
            purpose: Purpose::Pause { leaving },
            form: Form::new(vec![
                FormRow::line("field-awaited-what", &known.what).hint("hint-awaited-what"),
                FormRow::line("field-awaited-who", &known.who).hint("hint-awaited-who"),
                FormRow::line("field-awaited-until", &known.until).hint("hint-awaited-until"),
            ]),
        })
    }
}

/// What the form says. One that nobody touched says nothing.
pub(super) fn save(form: &Form, desk: &Desk, leaving: bool) -> Option<Effect> {
    if !form.changed() {
        return leaving.then_some(Effect::Close);
    }
    let pause = Pause {
        room: desk.room_ids(),
        what: form.typed("field-awaited-what"),
        who: form.typed("field-awaited-who"),
        until: form.typed("field-awaited-until"),
    };
    let then = if leaving { Then::Close } else { Then::Stay };
    Some(Effect::Record { does: Does::Pause(pause), then })
}

/// What follows when the form is left without saving.
pub(super) fn left(dialog: &FormDialog) -> Option<Effect> {
    (dialog.purpose == Purpose::Pause { leaving: true }).then_some(Effect::Close)
}
