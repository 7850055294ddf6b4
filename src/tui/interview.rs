//! The interview: which question stands on the page, where the marker is, what is half typed.

use super::city_form;
use super::desk::Desk;
use super::dialog::{Confirm, Consequence, Dialog, FormDialog, Purpose};
use super::effect::{Effect, Then};
use super::field::{Field, Lines};
use super::form::{Form, FormRow};
use super::keys::Action;
use super::rows;
use super::step::Step;
use crate::assessment::{Answer, Does, Misfit, Present, Said, Thing, Truth, Value};
use crate::framework::{Answering, Question};
use crate::i18n::Words;

/// The state of the interview page.
#[derive(Debug, Clone)]
pub struct Interview {
    /// The place of the question on the page.
    pub at: usize,
    /// The row under the marker.
    pub row: usize,
    /// Whether keys go to the outline or to the question.
    pub focus: Focus,
    /// What is typed as an answer; only for questions that are typed.
    pub draft: Option<Field>,
    /// Why it was not taken.
    pub problem: Option<Misfit>,
    /// Whether guidance is shown.
    pub guidance: bool,
    /// All questions rather than the short form.
    pub whole: bool,
    /// Lines scrolled by hand; 0 follows the marker.
    pub scrolled: usize,
    /// Places of the questions on the list.
    pub list: Vec<usize>,
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
            row: 0,
            focus: Focus::Outline,
            draft: None,
            problem: None,
            guidance: false,
            whole: false,
            scrolled: 0,
            list: Vec::new(),
        }
    }
}

impl Desk {
    /// The question on the page.
    #[must_use]
    pub fn question(&self) -> Option<&Question> {
        self.framework.questions.get(self.interview.at)
    }

    /// The present answer to the question on the page.
    #[must_use]
    pub fn answer(&self) -> Option<&Answer> {
        self.assessment.answer(&self.question()?.id)
    }

    /// Lists the questions anew: those of the chosen form that are asked, and whatever has an
    /// answer.
    pub fn list_questions(&mut self) {
        let Self { framework, assessment, interview, .. } = self;
        let is_listed = |at: &usize| {
            let question = &framework.questions[*at];
            let has_answer = !assessment.heads(&Thing::Answer(question.id.clone())).is_empty();
            (interview.whole || question.core || has_answer)
                && assessment.asked(framework, *at) != Truth::No
        };
        interview.list = (0..framework.questions.len()).filter(is_listed).collect();
    }

    /// Goes to the question at this place and makes its page ready.
    pub fn go_to(&mut self, at: usize) {
        self.interview.at = at;
        self.interview.problem = None;
        self.interview.scrolled = 0;
        self.refresh_page();
    }

    /// Puts marker and field where the present answer is.
    fn refresh_page(&mut self) {
        let Some(question) = self.framework.questions.get(self.interview.at) else { return };
        let answer = self.assessment.answer(&question.id);
        self.interview.draft = (!rows::has_rows(question)).then(|| {
            let lines = match question.answer {
                Answering::Text(_) => Lines::Several,
                _ => Lines::One,
            };
            Field::new(&rows::typed(answer), lines)
        });
        self.interview.row = match answer.map(|answer| &answer.said) {
            Some(Said::Value(Value::Level(span))) => usize::from(span.ends().0),
            Some(Said::Value(Value::YesNo(yes))) => usize::from(!yes),
            Some(Said::Value(Value::Choice(id))) => {
                question.answer.options().iter().position(|(known, _)| known == id).unwrap_or(0)
            }
            _ => 0,
        };
    }

    /// Whether the question at this place still has no answer of any sort.
    #[must_use]
    pub fn is_open(&self, at: usize) -> bool {
        let question = &self.framework.questions[at].id;
        self.assessment.present(question) == Present::Open
    }

    /// Goes to the question after or before, if there is one.
    pub fn go_on(&mut self, forward: bool) {
        let at = self.interview.at;
        let list = &self.interview.list;
        let next = if forward {
            list.iter().find(|other| **other > at)
        } else {
            list.iter().rev().find(|other| **other < at)
        };
        if let Some(next) = next.copied() {
            self.go_to(next);
        }
    }

    /// Goes to the next or previous question without an answer, and round.
    fn go_to_open(&mut self, forward: bool) -> bool {
        let at = self.interview.at;
        let open: Vec<usize> =
            self.interview.list.iter().copied().filter(|other| self.is_open(*other)).collect();
        let next = if forward {
            open.iter().find(|other| **other > at).or(open.first())
        } else {
            open.iter().rev().find(|other| **other < at).or(open.last())
        };
        let Some(next) = next.copied() else { return false };
        self.go_to(next);
        true
    }

    /// Carries out an action on the interview page.
    pub fn interview(&mut self, action: Action, words: &Words) -> Step {
        match (self.interview.focus, action) {
            (_, Action::NextOpen | Action::PreviousOpen) => {
                if !self.go_to_open(action == Action::NextOpen) {
                    return Step::Say("all-answered");
                }
                self.interview.focus = Focus::Question;
                Step::Done
            }
            (_, Action::Results) => {
                self.show_results();
                Step::Done
            }
            (_, Action::Export) => Step::Dialog(Dialog::Form(self.export_form())),
            (_, Action::City) => {
                let city = self.assessment.city().cloned().unwrap_or_default();
                Step::Dialog(Dialog::Form(city_form::fill(Purpose::City, &city, None, words)))
            }
            (Focus::Outline, action) => self.outline(action),
            (Focus::Question, action) => self.ask(action, words),
        }
    }

    fn outline(&mut self, action: Action) -> Step {
        let here = self.interview.list.partition_point(|other| *other < self.interview.at);
        let last = self.interview.list.len().saturating_sub(1);
        let target = match action {
            Action::Up => here.saturating_sub(1),
            Action::Down => here + 1,
            Action::PageUp => here.saturating_sub(PAGE),
            Action::PageDown => here + PAGE,
            Action::First => 0,
            Action::Last => last,
            Action::Choose => {
                self.interview.focus = Focus::Question;
                here
            }
            Action::Form => {
                self.interview.whole = !self.interview.whole;
                self.list_questions();
                self.interview.list.partition_point(|other| *other < self.interview.at)
            }
            Action::Back => return Step::Do(Effect::Close),
            _ => here,
        };
        if let Some(at) =
            self.interview.list.get(target.min(self.interview.list.len().saturating_sub(1)))
        {
            self.go_to(*at);
        }
        Step::Done
    }

    fn ask(&mut self, action: Action, words: &Words) -> Step {
        let Some(question) = self.framework.questions.get(self.interview.at) else {
            return Step::Done;
        };
        let count = rows::rows(question, None, words).len();
        match action {
            Action::Back => self.interview.focus = Focus::Outline,
            Action::NextQuestion => self.go_on(true),
            Action::PreviousQuestion => self.go_on(false),
            Action::Up => {
                self.interview.row = self.interview.row.saturating_sub(1);
                self.interview.scrolled = 0;
            }
            Action::Down => {
                self.interview.row = (self.interview.row + 1).min(count.saturating_sub(1));
                self.interview.scrolled = 0;
            }
            Action::PageDown => self.interview.scrolled += PAGE,
            Action::PageUp => {
                self.interview.scrolled = self.interview.scrolled.saturating_sub(PAGE);
            }
            Action::Guidance => {
                self.interview.guidance = !self.interview.guidance;
                self.interview.scrolled = 0;
            }
            Action::Digit(digit) => return self.press_digit(digit),
            Action::Toggle => return self.choose_row(self.interview.row, Then::Stay),
            Action::Choose if self.interview.draft.is_some() => return self.take_draft(),
            Action::Choose => return self.choose_or_go_on(words),
            Action::DontKnow => return self.say(Said::DontKnow, Then::Next),
            Action::Declined => return self.say(Said::Declined, Then::Next),
            Action::NotApplicable => return self.ask_not_applicable(words),
            Action::Evidence => return self.ask_evidence(),
            Action::Note => return Step::Dialog(self.note_form()),
            Action::Withdraw => return self.withdraw(),
            _ => {}
        }
        Step::Done
    }

    /// A digit chooses the row that shows it.
    fn press_digit(&mut self, digit: u8) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        let options = question.answer.options().len();
        let row = match question.answer {
            Answering::Level(_) => Some(usize::from(digit)),
            Answering::Multi(_) if digit == 0 => Some(options),
            Answering::YesNo(_) if digit > 2 => None,
            _ => usize::from(digit).checked_sub(1),
        };
        let shown = match question.answer {
            Answering::YesNo(_) => 2,
            Answering::Multi(_) => options + 1,
            _ => options,
        };
        match row.filter(|row| *row < shown) {
            Some(row) => {
                self.interview.row = row;
                self.choose_row(row, Then::Stay)
            }
            None => Step::Done,
        }
    }

    /// Enter takes the row under the marker; on a row that is already taken it goes on.
    fn choose_or_go_on(&mut self, words: &Words) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        let several = matches!(question.answer, Answering::Multi(_) | Answering::Ranking(_));
        let marked = rows::rows(question, self.answer(), words);
        match marked.get(self.interview.row).map(|row| row.mark) {
            Some(rows::Mark::Off) if several => self.choose_row(self.interview.row, Then::Stay),
            Some(rows::Mark::Off) => self.choose_row(self.interview.row, Then::Next),
            _ => {
                self.go_on(true);
                Step::Done
            }
        }
    }

    fn choose_row(&mut self, row: usize, then: Then) -> Step {
        let said = self.question().and_then(|question| rows::choose(question, self.answer(), row));
        said.map_or(Step::Done, |said| self.say(said, then))
    }

    /// Takes what is typed, unless it is empty or already the answer.
    fn take_draft(&mut self) -> Step {
        let (Some(question), Some(draft)) = (self.question(), &self.interview.draft) else {
            return Step::Done;
        };
        let text = draft.text();
        if text.trim().is_empty() || text == rows::typed(self.answer()) {
            self.go_on(true);
            return Step::Done;
        }
        match Said::parse(question, &text) {
            Err(misfit) => {
                self.interview.problem = Some(misfit);
                Step::Done
            }
            Ok(said) => match unlikely(question, &said) {
                Some(args) => {
                    let Step::Do(effect) = self.say(said, Then::Next) else { return Step::Done };
                    Step::Dialog(Dialog::Confirm(Confirm::new(
                        "confirm-unlikely",
                        args,
                        Consequence::Effect(Box::new(effect)),
                    )))
                }
                None => self.say(said, Then::Next),
            },
        }
    }

    /// Says something to the question on the page. Evidence stays as it was; a new answer takes
    /// over who spoke last for this informant.
    fn say(&mut self, said: Said, then: Then) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        let answer = match self.answer() {
            Some(before) => Answer { said, ..before.clone() },
            None => Answer {
                informant: self.speaking.get(&question.informant).cloned().unwrap_or_default(),
                ..Answer::new(said)
            },
        };
        let does = Does::Answer { question: question.id.clone(), answer };
        self.interview.problem = None;
        Step::Do(Effect::Record { does, then })
    }

    fn withdraw(&mut self) -> Step {
        let Some(question) = self.question().filter(|_| !self.is_open(self.interview.at)) else {
            return Step::Done;
        };
        let does = Does::Withdraw { question: question.id.clone() };
        Step::Do(Effect::Record { does, then: Then::Stay })
    }

    fn ask_not_applicable(&self, words: &Words) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        if question.na.is_none() {
            return Step::Say("always-applicable");
        }
        let (reason, accepted) = match self.answer().map(|answer| &answer.said) {
            Some(Said::NotApplicable { reason, accepted }) => (reason.as_str(), *accepted),
            _ => ("", false),
        };
        let accepted_words = ["accepted-no", "accepted-yes"].map(|word| words.text(word, &[]));
        Step::Dialog(Dialog::Form(FormDialog {
            purpose: Purpose::NotApplicable(self.interview.at),
            form: Form::new(vec![
                FormRow::block("field-reason", reason),
                FormRow::choice("field-accepted", accepted_words.into(), usize::from(accepted)),
            ]),
        }))
    }

    fn ask_evidence(&self) -> Step {
        let Some(answer) = self.answer() else { return Step::Say("answer-first") };
        let framework = &self.framework;
        let class = answer.evidence.as_ref().map(|evidence| &evidence.class);
        let class = framework.evidence.iter().position(|known| Some(&known.id) == class);
        let confidence = answer.confidence.as_ref();
        let confidence =
            framework.confidence.iter().position(|known| Some(&known.id) == confidence);
        let citation = answer.evidence.as_ref().map_or("", |evidence| &evidence.citation);
        Step::Dialog(Dialog::Form(FormDialog {
            purpose: Purpose::Evidence(self.interview.at),
            form: Form::new(vec![
                FormRow::choice(
                    "field-evidence",
                    framework.evidence.iter().map(|class| class.name.clone()).collect(),
                    class.unwrap_or(0),
                ),
                FormRow::line("field-citation", citation),
                FormRow::choice(
                    "field-confidence",
                    framework.confidence.iter().map(|class| class.name.clone()).collect(),
                    confidence.unwrap_or(0),
                ),
                FormRow::line("field-informant", &answer.informant),
            ]),
        }))
    }

    fn note_form(&self) -> Dialog {
        let notes = self.question().map(|question| self.assessment.notes(&question.id).join("\n"));
        Dialog::Form(FormDialog {
            purpose: Purpose::Note(self.interview.at),
            form: Form::new(vec![FormRow::block("field-note", &notes.unwrap_or_default())]),
        })
    }
}

/// Rows that one screen key moves by.
const PAGE: usize = 10;

/// The values of the question "is that right?", where a number is outside its soft limits.
fn unlikely(question: &Question, said: &Said) -> Option<Vec<(&'static str, String)>> {
    let (low, high) = question.answer.number()?.likely?;
    let Said::Value(Value::Number(span)) = said else { return None };
    let (least, most) = span.ends();
    (least < low || most > high).then(|| {
        vec![("value", span.to_string()), ("low", low.to_string()), ("high", high.to_string())]
    })
}
