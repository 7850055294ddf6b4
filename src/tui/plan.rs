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
    /// Whether the minutes are being typed, so that a digit goes on with them.
    typing: bool,
}

/// By how many minutes an arrow changes the budget.
const STEP: u16 = 5;
/// Beyond so many minutes an arrow takes the limit away; below that, it sets one.
const LONG: u16 = 60;
/// More minutes than a day are not typed.
const DIGITS: u16 = 1000;

impl Plan {
    /// Orders the questions that may be asked here: those that fit first.
    fn new(next: Next, listed: &[usize], minutes: Option<u16>) -> Self {
        let here = next.among(|at| listed.binary_search(&at).is_ok());
        let (mut questions, mut rest) = here.within(minutes.map_or(f64::INFINITY, f64::from));
        let fitting = questions.len();
        // What does not fit and changes nothing is asked last, however short it is.
        rest.sort_by_key(|one| !one.decides);
        questions.append(&mut rest);
        Self { next, here, questions, fitting, row: 0, typing: false }
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
        let plan = Plan::new(next, &self.to_ask(), self.interview.minutes);
        Step::Dialog(Dialog::Plan(Box::new(plan)))
    }

    /// Carries out an action on the plan: digits type the minutes left, 0 takes the limit away.
    /// Returns whether a question of it is asked now.
    pub(super) fn plan(&mut self, plan: &mut Plan, action: Action) -> bool {
        plan.row = action.moved(plan.row, plan.questions.len()).unwrap_or(plan.row);
        let minutes = self.interview.minutes;
        let budget = match action {
            Action::Digit(digit) => {
                let before = minutes.filter(|_| plan.typing).unwrap_or(0);
                let typed = before * 10 + u16::from(digit);
                Some(typed).filter(|typed| (1..DIGITS).contains(typed))
            }
            Action::NextValue => minutes.map(|left| left + STEP).filter(|left| *left <= LONG),
            Action::PreviousValue => match minutes {
                None => Some(LONG),
                Some(left) if left > STEP => Some(left - STEP),
                few => few,
            },
            _ => minutes,
        };
        if budget != minutes {
            self.interview.minutes = budget;
            *plan = Plan::new(plan.next.clone(), &self.to_ask(), budget);
        }
        plan.typing = matches!(action, Action::Digit(_)) && budget.is_some();
        let chosen = plan.questions.get(plan.row).filter(|_| action == Action::Choose);
        if let Some(one) = chosen {
            self.show_question(one.question);
        }
        chosen.is_some()
    }
}
