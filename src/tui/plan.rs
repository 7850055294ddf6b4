//! What to ask next: the open questions of those in the room, the most decisive for their minutes
//! first, as many as the minutes left allow (method §4b).

use super::desk::Desk;
use super::dialog::Dialog;
use super::keys::Action;
use super::step::Step;
use crate::scoring::{Next, NextQuestion};

/// The plan for the minutes left.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// What asking would bring, as of when the plan was opened.
    pub next: Next,
    /// The same for those who are here.
    pub here: Next,
    /// The questions, in the order to ask them.
    pub questions: Vec<NextQuestion>,
    /// How many of them fit into the minutes.
    pub fitting: usize,
    /// The row under the marker.
    pub row: usize,
}

/// By how many minutes a key changes the budget.
const STEP: u16 = 5;

impl Plan {
    /// Orders the questions that may be asked here: those that fit first.
    fn new(next: Next, listed: &[usize], minutes: Option<u16>) -> Self {
        let here = next.among(|at| listed.binary_search(&at).is_ok());
        let (mut questions, mut rest) = here.within(minutes.map_or(f64::INFINITY, f64::from));
        let fitting = questions.len();
        // What does not fit and changes nothing is asked last, however short it is.
        rest.sort_by_key(|one| !one.decides);
        questions.append(&mut rest);
        Self { next, here, questions, fitting, row: 0 }
    }

    /// Minutes that the fitting questions take together.
    #[must_use]
    pub fn minutes(&self) -> f64 {
        // An empty sum of floats is -0.
        self.questions[..self.fitting].iter().fold(0.0, |sum, one| sum + one.minutes)
    }
}

impl Desk {
    /// Shows the plan for those in the room.
    pub(super) fn show_plan(&self) -> Step {
        let next = self.next();
        let plan = Plan::new(next, &self.interview.list, self.interview.minutes);
        Step::Dialog(Dialog::Plan(Box::new(plan)))
    }

    /// Carries out an action on the plan. Returns whether it is to be closed.
    pub(super) fn plan(&mut self, plan: &mut Plan, action: Action) -> bool {
        plan.row = action.moved(plan.row, plan.questions.len()).unwrap_or(plan.row);
        match action {
            Action::NextValue | Action::PreviousValue => {
                let minutes = self.interview.minutes;
                self.interview.minutes = if action == Action::NextValue {
                    Some(minutes.map_or(STEP, |minutes| minutes.saturating_add(STEP)))
                } else {
                    // Below the first step there is no limit.
                    minutes.and_then(|minutes| minutes.checked_sub(STEP)).filter(|left| *left > 0)
                };
                let next = plan.next.clone();
                *plan = Plan::new(next, &self.interview.list, self.interview.minutes);
            }
            Action::Choose => {
                if let Some(one) = plan.questions.get(plan.row) {
                    self.show_question(one.question);
                    return true;
                }
            }
            _ => {}
        }
        false
    }
}
