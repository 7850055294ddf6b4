//! What is still open, seen from the results, and the way to it.

use crate::assessment::Truth;
use crate::report::words::firm;
use crate::scoring::{Reply, Stability};
use crate::tui::desk::{Desk, Room};
use crate::tui::step::Step;

impl Desk {
    /// The trials, where they show that no order of the kinds is firm.
    #[must_use]
    pub fn open_order(&self) -> Option<&Stability> {
        let stability = self.found.as_ref().map(|found| &found.stability);
        stability.filter(|stability| stability.draws > 0 && !firm(stability))
    }

    /// The kinds in the order of the list: as the method has it; where that is not firm, those first
    /// that were oftenest among the first two.
    #[must_use]
    pub fn listed_kinds(&self) -> Vec<usize> {
        let mut kinds = self.score.order.clone();
        if let Some(stability) = self.open_order() {
            let share = |kind: usize| stability.kinds.get(kind).copied().unwrap_or_default();
            kinds.sort_by(|one, other| share(*other).total_cmp(&share(*one)));
        }
        kinds
    }

    /// How many questions beyond the core form are open, once everything in it is answered; `None`
    /// before that, and where nothing is left.
    #[must_use]
    pub fn beyond_form(&self) -> Option<usize> {
        let open = |core: bool| {
            let questions = self.framework.questions.iter().zip(&self.score.questions);
            let open = questions.filter(|(question, score)| {
                question.core == core && score.asked == Truth::Yes && score.reply == Reply::Nothing
            });
            open.count()
        };
        let many = if open(true) == 0 { open(false) } else { 0 };
        (many > 0).then_some(many)
    }

    /// Goes to the question that settles most of the advice.
    pub(super) fn ask_what_settles(&mut self) -> Step {
        let Some(at) = self.found.as_ref().and_then(|found| found.settling.first().copied()) else {
            return Step::Say("nothing-decides");
        };
        self.room = Room::Interview;
        self.show_question(at);
        let listed = self.interview.list.binary_search(&at).is_ok();
        Step::Say(match (self.is_open(at), listed) {
            (true, true) => "asked-next",
            (true, false) => "asked-beyond",
            (false, _) => "asked-exactly",
        })
    }
}
