//! The assessment on the table: its framework, what was said, the score that follows, and the page
//! that shows it.

use super::dialog::{FormDialog, Purpose};
use super::effect::Then;
use super::form::{Form, FormRow};
use super::history::History;
use super::interview::Interview;
use super::results::{Compared, Found, Results};
use super::scratch::Scratch;
use crate::assessment::{Assessment, Event};
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
    /// How many open questions could still change a class or the first two.
    pub deciding: usize,
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
    pub(super) history: History,
    pub(super) index: OnceCell<Rc<Index>>,
    pub(super) model: Model,
}

/// The pages of an open assessment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// The questions.
    Interview,
    /// The results.
    Results,
}

impl Desk {
    /// Puts an assessment on the table, at its first question without an answer.
    #[must_use]
    pub fn new(id: String, framework: Arc<Framework>, assessment: Assessment) -> Self {
        let model = Model::new(&framework);
        let score = model.score(&framework, &assessment);
        let deciding = model.still_deciding(&framework, &assessment);
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
            history: History::default(),
            index: OnceCell::new(),
            model,
        };
        desk.list_questions();
        let open = desk.interview.list.iter().copied().find(|at| desk.is_open(*at));
        let first = open.or(desk.interview.list.first().copied()).unwrap_or(0);
        desk.go_to(first);
        desk
    }

    /// Hears events that were written, here or by another copy of the program, and scores anew.
    pub fn hear(&mut self, events: impl IntoIterator<Item = Event>, then: Then) {
        let mut news = false;
        for event in events {
            let does = event.body.does.clone();
            if self.assessment.apply(event) {
                self.written(&does);
                news = true;
            }
        }
        let score = self.model.score(&self.framework, &self.assessment);
        self.before = std::mem::replace(&mut self.score, score);
        self.deciding = self.model.still_deciding(&self.framework, &self.assessment);
        self.list_questions();
        match then {
            Then::Stay | Then::Close => {}
            Then::Next => self.go_on(true),
            // What was refused, as after a seal, undid nothing.
            Then::Undo | Then::Redo if !news => {}
            Then::Undo | Then::Redo => self.moved(then == Then::Undo),
        }
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

    /// The form that asks where to write the export.
    #[must_use]
    pub fn export_form(&self) -> FormDialog {
        let path = format!("{}.json", self.id);
        FormDialog {
            purpose: Purpose::Export,
            form: Form::new(vec![FormRow::line("field-path", &path)]),
        }
    }
}
