//! The assessment on the table: its framework, what was said, the score that follows, and the page
//! that shows it.

use super::dialog::{Dialog, FormDialog, Purpose};
use super::effect::Then;
use super::form::{Form, FormRow};
use super::history::History;
use super::interview::Interview;
use super::listed::{Listed, Touched};
use super::results::{Compared, Found, Results};
use super::scratch::Scratch;
use super::step::Step;
use crate::assessment::{Assessment, Does, Event};
use crate::framework::Framework;
use crate::scoring::{Findings, Model, Next, Score};
use crate::store::Listing;
use crate::text::Index;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

/// An open assessment.
#[derive(Debug)]
pub struct Desk {
    /// The assessment's id in the library.
    pub id: String,
    /// The framework that it answers.
    pub framework: Arc<Framework>,
    /// What was said.
    pub assessment: Assessment,
    /// What follows from it.
    pub score: Score,
    /// What followed before the last answer.
    pub before: Score,
    /// The state put aside while answers are tried.
    pub scratch: Option<Box<Scratch>>,
    /// The places of the open questions that could still change a class or the first two.
    pub deciding: Vec<usize>,
    /// What was found when the results were last opened.
    pub found: Option<Found>,
    /// Another assessment, compared with this one.
    pub compared: Option<Compared>,
    /// The other assessments of the library.
    pub others: Vec<Listing>,
    /// Which page is shown.
    pub room: Room,
    /// The interview page.
    pub interview: Interview,
    /// The results page.
    pub results: Results,
    /// Who speaks for each informant, as last entered.
    pub speaking: BTreeMap<String, String>,
    /// The row of the review that was looked at last.
    pub(super) reviewed: usize,
    /// Whether the review led to the question on the page: from there the way back leads to it.
    pub(super) reviewing: bool,
    /// Whether an answer was changed on this page since the assessment went into review.
    pub(super) changed_in_review: bool,
    pub(super) history: History,
    pub(super) index: OnceCell<Rc<Index>>,
    pub(super) model: Model,
    pub(super) listed: Listed,
    /// Whether something was said that the figures do not know yet.
    behind: bool,
}

/// In a framework of up to so many questions the figures follow an answer at once: that takes less
/// than a millisecond. In a larger one they come after the answer is on the screen.
const AT_ONCE: usize = 500;

/// The pages of an open assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The questions.
    Interview,
    /// The results.
    Results,
}

impl Desk {
    /// Puts an assessment on the table, at the first question without an answer behind the one that
    /// was answered last.
    #[must_use]
    pub fn new(id: String, framework: Arc<Framework>, assessment: Assessment) -> Self {
        let model = Model::new(&framework);
        let (score, deciding) = model.score_and_deciding(&framework, &assessment);
        let mut desk = Self {
            id,
            framework,
            assessment,
            before: score.clone(),
            score,
            scratch: None,
            deciding,
            found: None,
            compared: None,
            others: Vec::new(),
            room: Room::Interview,
            interview: Interview::default(),
            results: Results::default(),
            speaking: BTreeMap::new(),
            reviewed: 0,
            reviewing: false,
            changed_in_review: false,
            history: History::default(),
            index: OnceCell::new(),
            model,
            listed: Listed::default(),
            behind: false,
        };
        desk.list_touched(&Touched::All);
        let answered = desk.assessment.answered_last().and_then(|id| desk.framework.position(id));
        let first = match answered {
            Some(last) => {
                desk.interview.at = last;
                desk.open_around(true)
            }
            None => desk.interview.list.iter().copied().find(|at| desk.is_open(*at)),
        };
        let list = &desk.interview.list;
        desk.go_to(first.or(answered).or(list.first().copied()).unwrap_or(0));
        desk
    }

    /// Hears events that were written, here or by another copy of the program.
    pub fn hear(&mut self, events: impl IntoIterator<Item = Event>, then: Then) {
        let mut news = Vec::new();
        for event in events {
            let does = event.body.does.clone();
            if self.assessment.apply(event) {
                self.written(&does);
                match does {
                    Does::State(_) => self.changed_in_review = false,
                    Does::Answer { .. } | Does::Withdraw { .. } => {
                        self.changed_in_review = true;
                    }
                    _ => {}
                }
                news.push(does);
            }
        }
        self.heard(&self.touched(&news));
        match then {
            Then::Stay | Then::Close => {}
            // The line says what was saved, not where that led.
            Then::Next | Then::Open | Then::Ask => drop(self.go_after(then)),
            // What was refused, as after a seal, undid nothing.
            Then::Undo | Then::Redo if news.is_empty() => {}
            Then::Undo | Then::Redo => self.moved(then == Then::Undo),
        }
    }

    /// Follows what the assessment has heard: the list at once, the figures soon.
    pub(super) fn heard(&mut self, touched: &Touched) {
        self.list_touched(touched);
        self.behind = true;
        if self.framework.questions.len() <= AT_ONCE {
            self.catch_up();
        }
    }

    /// Finds the figures that still wait for an answer. Returns whether there were any.
    pub fn catch_up(&mut self) -> bool {
        if !std::mem::take(&mut self.behind) {
            return false;
        }
        let (score, deciding) = self.model.score_and_deciding(&self.framework, &self.assessment);
        self.deciding = deciding;
        let before = std::mem::replace(&mut self.score, score);
        // While answers are tried, the page shows what is different from the state put aside.
        self.before = self.scratch.as_ref().map_or(before, |scratch| scratch.score.clone());
        true
    }

    /// How many questions of the form are answered, in any of the four ways, and how many it has.
    #[must_use]
    pub fn progress(&self) -> (usize, usize) {
        (self.interview.done, self.interview.unfiltered.len())
    }

    /// Everything that a report tells.
    #[must_use]
    pub fn findings(&self) -> Findings {
        self.model.findings(&self.framework, &self.assessment, &self.id)
    }

    /// What to ask next.
    #[must_use]
    pub fn next(&self) -> Next {
        self.model.next(&self.framework, &self.assessment)
    }

    /// Asks where to write the export. It is made of what was said, not of what was tried.
    pub(super) fn ask_export(&self) -> Step {
        if self.scratch.is_some() {
            return Step::Say("scratch-first");
        }
        let path = format!("{}.json", self.id);
        let form = Form::new(vec![FormRow::line("field-path", &path).hint("hint-path")]);
        Step::Dialog(Dialog::Form(FormDialog { purpose: Purpose::Export, form }))
    }
}
