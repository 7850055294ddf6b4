//! What is still open, seen from the results, and the way to it.

use crate::assessment::Truth;
use crate::scoring::Reply;
use crate::tui::desk::{Desk, Room};
use crate::tui::step::Step;

impl Desk {
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
