//! What if: answers tried on a copy. The present state is put aside untouched; what is tried is
//! seen on every page and written nowhere unless the person says so.

use super::desk::Desk;
use super::dialog::{Choice, Confirm, Consequence, Dialog};
use super::effect::{Effect, Then};
use super::history::History;
use super::listed::Touched;
use super::step::Step;
use crate::assessment::{Assessment, Does};
use crate::scoring::Score;

/// The state that is put aside while answers are tried, and what is tried.
#[derive(Debug)]
pub struct Scratch {
    /// What was really said.
    pub assessment: Assessment,
    /// What follows from it.
    pub score: Score,
    /// What of it can be undone.
    pub(super) history: History,
    /// What is tried, the latest word on each thing.
    pub tried: Vec<Does>,
}

impl Desk {
    /// Begins to try answers, or ends it. Where something was tried, asks what becomes of it.
    pub(super) fn turn_scratch(&mut self) -> Step {
        self.catch_up();
        match &self.scratch {
            None => {
                self.scratch = Some(Box::new(Scratch {
                    assessment: self.assessment.clone(),
                    score: self.score.clone(),
                    history: std::mem::take(&mut self.history),
                    tried: Vec::new(),
                }));
                self.before = self.score.clone();
                Step::Say("scratch-begun")
            }
            Some(scratch) if scratch.tried.is_empty() => {
                self.drop_scratch();
                Step::Say("scratch-dropped")
            }
            Some(scratch) => {
                let count = scratch.tried.len().to_string();
                let answer = |word, then| Choice { word, then };
                Step::Dialog(Dialog::Confirm(Confirm {
                    word: "confirm-scratch",
                    args: vec![("count", count)],
                    about: Vec::new(),
                    answers: vec![
                        answer("scratch-forget", Some(Consequence::DropScratch)),
                        answer("scratch-keep", Some(Consequence::KeepScratch)),
                        answer("scratch-go-on", None),
                    ],
                    row: 2,
                }))
            }
        }
    }

    /// Hears what is said on the copy instead of writing it.
    pub fn try_out(&mut self, does: &Does, then: Then) {
        let Some(scratch) = &mut self.scratch else { return };
        let about = does.thing();
        scratch.tried.retain(|other| about.is_none() || other.thing() != about);
        scratch.tried.push(does.clone());
        self.assessment.try_out(does.clone());
        self.heard(&self.touched([does]));
        drop(self.go_after(then));
    }

    /// Goes back to what was really said. Returns what was tried.
    pub fn drop_scratch(&mut self) -> Vec<Does> {
        let Some(scratch) = self.scratch.take() else { return Vec::new() };
        self.assessment = scratch.assessment;
        self.history = scratch.history;
        self.heard(&Touched::All);
        self.catch_up();
        self.before = self.score.clone();
        self.refresh_page();
        scratch.tried
    }

    /// Makes what was tried real.
    pub(super) fn keep_scratch(&mut self) -> Option<Effect> {
        let tried = self.drop_scratch();
        (!tried.is_empty()).then_some(Effect::RecordAll { said: tried })
    }
}
