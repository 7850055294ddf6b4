//! The interview: which question stands on the page, where the marker is, what is half typed.

use super::city_form;
use super::desk::{Desk, Room};
use super::dialog::{Confirm, Consequence, Dialog, Purpose};
use super::effect::{Effect, Then};
use super::field::{Field, Lines};
use super::filter::Filter;
use super::keys::Action;
use super::rows;
use super::scroll::Scroll;
use super::seek::{self, Seek};
use super::step::Step;
use crate::assessment::{Answer, Does, Misfit, Rater, Said, Value};
use crate::framework::{Answering, Question};
use crate::i18n::Words;
use std::rc::Rc;

/// The state of the interview page.
#[derive(Debug, Clone)]
pub struct Interview {
    /// The place of the question on the page.
    pub at: usize,
    /// The row under the marker. None until an arrow key or an answer puts it somewhere: a
    /// thoughtless Enter must not answer.
    pub row: Option<usize>,
    /// Whether keys go to the outline or to the question.
    pub focus: Focus,
    /// What is typed as an answer; only for questions that are typed.
    pub draft: Option<Field>,
    /// Why it was not taken.
    pub problem: Option<Misfit>,
    /// How far a range of levels is chosen.
    pub ranging: Ranging,
    /// Whether guidance is shown.
    pub guidance: bool,
    /// All questions rather than the short form.
    pub whole: bool,
    /// Who is in the room: places in the framework's informants; everybody, if empty.
    pub informants: Vec<usize>,
    /// Minutes left with them; no limit, if `None`.
    pub minutes: Option<u16>,
    /// How far the question was moved on by hand.
    pub scroll: Scroll,
    /// Whose answers are entered: the assessor's or the city's own.
    pub rater: Rater,
    /// Which of the questions are shown.
    pub filter: Filter,
    /// Places of the questions on the list.
    pub list: Vec<usize>,
    /// Places of the questions that would be on the list without the filter.
    pub unfiltered: Vec<usize>,
    /// How many of those are answered, in any of the four ways.
    pub done: usize,
    /// Minutes that the others take.
    pub minutes_open: f64,
}

/// How far a range of levels is chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ranging {
    /// A row chosen is the answer.
    Off,
    /// The next row chosen is the first end.
    Begun,
    /// This row is the first end, the next one chosen the other.
    From(usize),
}

/// Where keys go.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Focus {
    /// To the list of questions.
    Outline,
    /// To the question.
    Question,
}

impl Default for Interview {
    fn default() -> Self {
        Self {
            at: 0,
            row: None,
            focus: Focus::Outline,
            draft: None,
            problem: None,
            ranging: Ranging::Off,
            guidance: false,
            whole: false,
            informants: Vec::new(),
            minutes: None,
            scroll: Scroll::default(),
            rater: Rater::Assessor,
            filter: Filter::All,
            list: Vec::new(),
            unfiltered: Vec::new(),
            done: 0,
            minutes_open: 0.0,
        }
    }
}

impl Desk {
    /// The question on the page.
    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        self.framework.questions.get(self.interview.at)
    }

    /// The present answer of the rater whose answers are entered to the question on the page.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.assessment.answer_by(&self.question()?.id, &self.interview.rater)
    }

    /// Goes to the question at this place and makes its page ready.
    pub fn go_to(&mut self, at: usize) {
        self.interview.at = at;
        self.interview.scroll.reset();
        // What is read of one question says nothing of the next.
        self.interview.guidance = false;
        self.refresh_page();
    }

    /// Goes to the question at this place and puts the focus there.
    pub fn show_question(&mut self, at: usize) {
        self.room = Room::Interview;
        self.interview.focus = Focus::Question;
        self.go_to(at);
    }

    /// Puts marker and field where the present answer is, and forgets what was half typed.
    pub fn refresh_page(&mut self) {
        self.interview.problem = None;
        self.interview.ranging = Ranging::Off;
        let Some(question) = self.framework.questions.get(self.interview.at) else { return };
        let answer = self.assessment.answer_by(&question.id, &self.interview.rater);
        self.interview.draft = (!rows::has_rows(question)).then(|| {
            let typed = rows::typed(answer);
            let mut field = match question.answer {
                Answering::Text(_) => Field::new(&typed, Lines::Several),
                _ => Field::replaceable(&typed),
            };
            // What the line above says of undoing holds until something is typed.
            field.leave_undo();
            field
        });
        self.interview.row = match answer.map(|answer| &answer.said) {
            Some(Said::Value(Value::Level(span))) => Some(usize::from(span.ends().0)),
            Some(Said::Value(Value::YesNo(yes))) => Some(usize::from(!yes)),
            Some(Said::Value(Value::Choice(id))) => {
                question.answer.options().iter().position(|(known, _)| known == id)
            }
            _ => None,
        };
    }

    /// Whether the question at this place still has no answer of any sort of the rater whose
    /// answers are entered.
    #[must_use]
    pub fn is_open(&self, at: usize) -> bool {
        let answers = self.assessment.present(&self.framework.questions[at].id).answers();
        !answers.iter().any(|answer| self.interview.rater.replaces(&answer.rater))
    }

    /// Carries out an action on the interview page.
    pub fn interview(&mut self, action: Action, words: &Words) -> Step {
        if self.is_asking() && self.is_half_typed() && leaves(action) {
            return self.leave_half_typed(action);
        }
        let half = matches!(self.interview.ranging, Ranging::From(_)).then_some(self.interview.at);
        let step = self.carry_out(action, words);
        // One end alone is no answer; whoever goes on without the other is told.
        let left = half.is_some_and(|at| at != self.interview.at || !self.is_asking());
        match step {
            Step::Done if left => Step::Say("range-left"),
            other => other,
        }
    }

    fn carry_out(&mut self, action: Action, words: &Words) -> Step {
        match (self.interview.focus, action) {
            (_, Action::NextOpen) => self.go_to_open(true),
            (_, Action::PreviousOpen) => self.go_to_open(false),
            (_, Action::AskNext) => self.ask_next(),
            (_, Action::Results) => {
                self.show_results(words);
                Step::Done
            }
            (_, Action::Rater) => {
                let interview = &mut self.interview;
                let city = interview.rater == Rater::City;
                interview.rater = if city { Rater::Assessor } else { Rater::City };
                self.list_questions();
                self.refresh_page();
                Step::Say(if city { "rater-now-assessor" } else { "rater-now-city" })
            }
            (_, Action::Review) => self.show_review(),
            (_, Action::Flag) => self.flag(),
            (_, Action::Comment) => Step::Dialog(self.comment_form()),
            (_, Action::Search) => Step::Dialog(Dialog::Seek(Box::new(self.search()))),
            (_, Action::Undo) => self.undo(),
            (_, Action::Redo) => self.redo(),
            (_, Action::WhatIf) => self.turn_scratch(),
            (_, Action::Trail) => self.show_trail(words),
            (_, Action::Plan) => self.show_plan(),
            (_, Action::Settle) => self.ask_settle(),
            (_, Action::Pause) if self.scratch.is_some() => Step::Say("scratch-first"),
            (_, Action::Pause) => Step::Dialog(self.pause_form(false)),
            (_, Action::Export) => self.ask_export(),
            (_, Action::City) => {
                let city = self.assessment.city().cloned().unwrap_or_default();
                Step::Dialog(Dialog::Form(city_form::fill(Purpose::City, &city, None, words)))
            }
            (Focus::Outline, action) => self.outline(action),
            (Focus::Question, action) => self.ask(action, words),
        }
    }

    /// Marks the question to be looked at again, or takes the mark away.
    fn flag(&mut self) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        let raised = self.assessment.flagged(&question.id).is_none();
        let does = Does::Flag { question: question.id.clone(), raised };
        Step::Do(Effect::Record { does, then: Then::Stay })
    }

    /// A search among all questions. Their index is made when it is first needed.
    fn search(&self) -> Seek {
        let index = self.index.get_or_init(|| Rc::new(seek::index(&self.framework)));
        Seek::questions(Rc::clone(index))
    }

    /// Something is typed and not taken: going on takes it, as Enter does; going back asks.
    fn leave_half_typed(&mut self, action: Action) -> Step {
        if action == Action::Back {
            let really = Confirm::new("confirm-discard", Vec::new(), Consequence::DiscardDraft);
            return Step::Dialog(Dialog::Confirm(really));
        }
        // Whoever clears the field and presses the key once more wants what was said last undone,
        // not this answer taken back.
        if action == Action::Undo && self.interview.draft.as_ref().is_some_and(Field::is_empty) {
            self.refresh_page();
            return self.undo();
        }
        self.take_draft(match action {
            Action::AskNext => Then::Ask,
            Action::NextOpen => Then::Open,
            _ => Then::Next,
        })
    }

    /// Lets the next sitting into the room; after the last, everybody.
    fn change_sitting(&mut self, forward: bool) {
        let sittings = self.framework.sittings(!self.interview.whole);
        let mut rooms: Vec<Vec<usize>> = vec![Vec::new()];
        rooms.extend(sittings.into_iter().map(|sitting| sitting.informants));
        let here = rooms.iter().position(|room| *room == self.interview.informants).unwrap_or(0);
        let step = if forward { 1 } else { rooms.len() - 1 };
        let next = (here + step) % rooms.len();
        self.interview.informants = rooms.swap_remove(next);
    }

    fn outline(&mut self, action: Action) -> Step {
        match action {
            Action::Choose => self.interview.focus = Focus::Question,
            Action::Digit(_)
            | Action::DontKnow
            | Action::Declined
            | Action::NotApplicable
            | Action::Note => {
                self.interview.focus = Focus::Question;
                return Step::Say("now-asking");
            }
            Action::Back if self.interview.filter != Filter::All => {
                self.interview.filter = Filter::All;
                self.list_questions();
            }
            // Whoever looked who else could be asked is back where everybody is.
            Action::Back if !self.interview.informants.is_empty() => {
                self.interview.informants.clear();
                self.list_questions();
            }
            Action::Back if self.scratch.is_some() => return self.turn_scratch(),
            Action::Back => return self.leave(),
            Action::Filter => {
                self.next_filter();
                if self.interview.filter == Filter::All {
                    return Step::Say("filter-off");
                }
            }
            Action::Form => self.interview.whole = !self.interview.whole,
            Action::NextValue | Action::PreviousValue => {
                self.change_sitting(action == Action::NextValue);
            }
            _ => {}
        }
        if matches!(action, Action::Form | Action::NextValue | Action::PreviousValue) {
            self.list_questions();
        }
        let (before, after) = self.around();
        let (list, here) = (&self.interview.list, before.len());
        let bottom = list.len().saturating_sub(1);
        let target = match action {
            // The question on the page may have left the list; the next one stands in its place.
            Action::Down => list.len() - after.len(),
            _ => action.moved(here, list.len()).unwrap_or(here),
        };
        if let Some(at) =
            list.get(target.min(bottom)).copied().filter(|at| *at != self.interview.at)
        {
            self.go_to(at);
        }
        Step::Done
    }
}

/// Whether an action goes away from the answer being typed.
fn leaves(action: Action) -> bool {
    matches!(
        action,
        Action::NextOpen
            | Action::PreviousOpen
            | Action::AskNext
            | Action::Results
            | Action::Export
            | Action::NextQuestion
            | Action::PreviousQuestion
            | Action::Undo
            | Action::Review
            | Action::Redo
            | Action::Back
    )
}
