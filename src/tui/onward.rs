//! From one question to the next: by the list, to what is open, to what decides most.

use super::desk::Desk;
use super::effect::Then;
use super::step::Step;
use crate::assessment::Stage;

impl Desk {
    /// Goes to the question after or before; where there is none, makes the page ready again.
    /// Returns whether there was one.
    pub fn go_on(&mut self, forward: bool) -> bool {
        let (before, after) = self.around();
        let next = if forward { after.first() } else { before.last() }.copied();
        match next {
            Some(next) => self.go_to(next),
            None => self.refresh_page(),
        }
        next.is_some()
    }

    /// Goes where something that was said leads, and says what is to be said of it.
    pub(super) fn go_after(&mut self, then: Then) -> Step {
        match then {
            Then::Next => self.further(),
            Then::Open | Then::Ask => {
                self.refresh_page();
                if then == Then::Ask { self.ask_next() } else { self.go_to_open(true) }
            }
            Then::Stay | Then::Close | Then::Undo | Then::Redo => Step::Done,
        }
    }

    /// Goes to the next question; at the last one says what is left.
    pub(super) fn further(&mut self) -> Step {
        let went = self.go_on(true);
        let open = self.open_around(true).is_some();
        match (open, went) {
            (true, true) => Step::Done,
            (true, false) => Step::Say("last-question"),
            (false, _) => Step::Say(self.all_answered()),
        }
    }

    /// What to say where nothing on the list is open.
    fn all_answered(&self) -> &'static str {
        if self.assessment.stage() == Stage::Sealed {
            "outline-sealed"
        } else if !self.interview.informants.is_empty() {
            "all-answered-here"
        } else if self.deciding.is_empty() {
            "all-answered"
        } else {
            "all-answered-more"
        }
    }

    /// Goes to the next or previous question without an answer, and round.
    pub(super) fn go_to_open(&mut self, forward: bool) -> Step {
        let Some(next) = self.open_around(forward) else {
            return Step::Say(self.all_answered());
        };
        self.show_question(next);
        Step::Done
    }

    /// Goes to the open question on the list whose answer would bring most for its minutes; where
    /// none of them can change the advice, to one beyond the short form that can, and at last to
    /// one that was not known (method §4b).
    pub(super) fn ask_next(&mut self) -> Step {
        let next = self.next();
        let listed = |at: usize| self.interview.list.binary_search(&at).is_ok();
        let here = |at: usize| {
            self.framework.sits_in(&self.framework.questions[at], &self.interview.informants)
        };
        let open = |at: usize| self.is_open(at);
        let found = None
            .or_else(|| Some((next.best(|at| open(at) && listed(at))?, "asked-next")))
            .or_else(|| Some((next.best(|at| open(at) && here(at))?, "asked-beyond")))
            .or_else(|| Some((next.best(here)?, "asked-again")));
        let Some((at, word)) = found else { return Step::Say("nothing-decides") };
        self.show_question(at);
        Step::Say(word)
    }
}
