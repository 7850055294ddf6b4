//! Undo and redo. An undo is a new event that restores what stood before: the journal forgets
//! nothing, and what colleagues see is one more change like any other.

use super::desk::Desk;
use super::effect::{Effect, Then};
use super::step::Step;
use crate::assessment::{Does, Thing};

/// What was said since the assessment was opened, and what of it was undone.
#[derive(Debug, Clone, Default)]
pub struct History {
    past: Vec<Change>,
    future: Vec<Change>,
    /// What the outside was asked to write and has not yet.
    asked: Vec<Change>,
}

/// Something said, and what restores the state before it.
#[derive(Debug, Clone)]
struct Change {
    does: Does,
    /// None where one event cannot restore it: several answers that stood against each other.
    before: Option<Does>,
}

impl History {
    /// Whether nothing was said that still stands.
    pub(super) fn is_empty(&self) -> bool {
        self.past.is_empty()
    }
}

impl Desk {
    /// Notes what an effect is about to say. It is part of the history once it is heard.
    pub fn expect(&mut self, effect: &Effect) {
        let said = match effect {
            Effect::Record {
                does,
                then: Then::Stay | Then::Next | Then::Open | Then::Ask | Then::Close,
            } => std::slice::from_ref(does),
            Effect::RecordAll { said } => said,
            _ => return,
        };
        let change =
            |does: &Does| Change { does: does.clone(), before: self.assessment.undo_of(does) };
        self.history.asked = said.iter().filter(|does| does.can_be_undone()).map(change).collect();
    }

    /// Hears that this was written.
    pub(super) fn written(&mut self, does: &Does) {
        let History { past, future, asked } = &mut self.history;
        if let Some(at) = asked.iter().position(|change| change.does == *does) {
            past.push(asked.remove(at));
            future.clear();
        }
    }

    /// Takes back what was last said, wherever it was.
    pub(super) fn undo(&mut self) -> Step {
        let Some(change) = self.history.past.last() else { return Step::Say("nothing-to-undo") };
        let Some(does) = change.before.clone() else {
            let place = self.place_of(&change.does.clone());
            self.history.past.pop();
            self.go_to_place(place);
            return Step::Say("undo-settled");
        };
        Step::Do(Effect::Record { does, then: Then::Undo })
    }

    /// Says again what was undone last.
    pub(super) fn redo(&mut self) -> Step {
        let Some(change) = self.history.future.last() else {
            return Step::Say("nothing-to-redo");
        };
        Step::Do(Effect::Record { does: change.does.clone(), then: Then::Redo })
    }

    /// Hears that an undo or a redo was written, and goes where it changed something.
    pub(super) fn moved(&mut self, undo: bool) {
        let History { past, future, .. } = &mut self.history;
        let (from, to) = if undo { (past, future) } else { (future, past) };
        let Some(change) = from.pop() else { return };
        let does = change.does.clone();
        to.push(change);
        self.go_to_place(self.place_of(&does));
    }

    fn place_of(&self, does: &Does) -> Option<usize> {
        match does.thing()? {
            Thing::Answer(question) | Thing::Note(question) | Thing::Flag(question) => {
                self.framework.position(&question)
            }
            _ => None,
        }
    }

    fn go_to_place(&mut self, place: Option<usize>) {
        match place {
            Some(at) => self.show_question(at),
            None => self.refresh_page(),
        }
    }
}
