//! Undo and redo. An undo is a new event that restores what stood before: the journal forgets
//! nothing, and what colleagues see is one more change like any other.

use super::desk::Desk;
use super::effect::{Effect, Then};
use super::step::Step;
use crate::assessment::{Answer, Assessment, Does, Rater, Thing};

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

impl Desk {
    /// Notes what an effect is about to say. It is part of the history once it is heard.
    pub fn expect(&mut self, effect: &Effect) {
        let said = match effect {
            Effect::Record { does, then: Then::Stay | Then::Next } => std::slice::from_ref(does),
            Effect::RecordAll { said } => said,
            _ => return,
        };
        let change =
            |does: &Does| Change { does: does.clone(), before: before(&self.assessment, does) };
        self.history.asked = said.iter().filter(|does| can_be_undone(does)).map(change).collect();
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

fn can_be_undone(does: &Does) -> bool {
    matches!(
        does,
        Does::Answer { .. }
            | Does::Withdraw { .. }
            | Does::Note { .. }
            | Does::Flag { .. }
            | Does::City(_)
    )
}

/// What restores the present state after `does` was said.
fn before(assessment: &Assessment, does: &Does) -> Option<Does> {
    match does {
        Does::Answer { question, answer } => {
            answer_before(assessment, does, question, &answer.rater)
        }
        Does::Withdraw { question, rater } => answer_before(assessment, does, question, rater),
        Does::Note { question, .. } => {
            let text = match assessment.notes(question)[..] {
                [] => String::new(),
                [one] => one.to_owned(),
                _ => return None,
            };
            Some(Does::Note { question: question.clone(), text })
        }
        Does::Flag { question, .. } => {
            let raised = assessment.flagged(question).is_some();
            Some(Does::Flag { question: question.clone(), raised })
        }
        Does::City(_) => assessment.city().cloned().map(Does::City),
        _ => None,
    }
}

/// The answer that an event takes the place of; its withdrawal where it takes that of none.
fn answer_before(
    assessment: &Assessment,
    does: &Does,
    question: &str,
    rater: &Rater,
) -> Option<Does> {
    let answer = |id| match &assessment.event(id)?.body.does {
        Does::Answer { answer, .. } => Some(answer),
        _ => None,
    };
    let replaced = assessment.replaced_by(does);
    let mut answers: Vec<&Answer> = replaced.iter().filter_map(answer).collect();
    answers.dedup();
    let heads = assessment.heads(&Thing::Answer(question.to_owned()));
    let others = heads.iter().filter(|id| !replaced.contains(id)).filter_map(answer).count();
    match answers[..] {
        [] => Some(Does::Withdraw { question: question.to_owned(), rater: rater.clone() }),
        // To say again what was agreed on would take the place of the others too.
        [one] if others == 0 || one.rater == *rater => {
            Some(Does::Answer { question: question.to_owned(), answer: one.clone() })
        }
        _ => None,
    }
}
