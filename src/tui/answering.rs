//! Answering the question on the page: rows, typed answers, not knowing, taking back.

use super::desk::Desk;
use super::dialog::{Confirm, Consequence, Dialog};
use super::effect::{Effect, Then};
use super::interview::{Focus, Ranging};
use super::keys::Action;
use super::rows;
use super::step::Step;
use crate::assessment::{Answer, Does, Said, Span, Value};
use crate::framework::Answering;
use crate::i18n::{Text, Words};
use crate::report::words;

impl Desk {
    /// Carries out an action on the question.
    pub(super) fn ask(&mut self, action: Action, words: &Words) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        let last = rows::rows(question, None, words).len().saturating_sub(1);
        let interview = &mut self.interview;
        match action {
            Action::Back if interview.guidance => interview.guidance = false,
            Action::Back => {
                interview.focus = Focus::Outline;
                if std::mem::take(&mut self.reviewing) {
                    return self.show_review();
                }
            }
            Action::NextQuestion => return self.further(),
            Action::PreviousQuestion => {
                self.go_on(false);
            }
            Action::Up => {
                interview.row = Some(interview.row.map_or(last, |row| row.saturating_sub(1)));
                interview.scroll.reset();
            }
            Action::Down => {
                interview.row = Some(interview.row.map_or(0, |row| (row + 1).min(last)));
                interview.scroll.reset();
            }
            Action::PageDown | Action::PageUp => {
                interview.scroll.turn(action);
            }
            Action::Guidance => {
                interview.guidance = !interview.guidance;
                interview.scroll.reset();
            }
            Action::Digit(digit) => return self.press_digit(digit, words),
            Action::Toggle => {
                // A second level under Space makes a range with the first.
                let also = self.is_level_answered();
                match self.interview.row {
                    Some(row) if self.interview.ranging != Ranging::Off => {
                        return self.choose_row(row, Then::Stay);
                    }
                    Some(row) => return self.choose(row, also, Then::Stay),
                    None => {}
                }
            }
            Action::Unsure => return self.unsure(),
            Action::Choose if self.interview.draft.is_some() => return self.take_draft(Then::Next),
            Action::Choose => return self.choose_or_go_on(words),
            Action::DontKnow => return self.say_instead(Said::DontKnow, words),
            Action::Declined => return self.say_instead(Said::Declined, words),
            Action::NotApplicable => return self.ask_not_applicable(words),
            Action::Evidence => return self.ask_evidence(),
            Action::Note => return Step::Dialog(self.note_form()),
            Action::Withdraw => return self.withdraw(),
            _ => {}
        }
        Step::Done
    }

    /// A digit chooses the row that shows it.
    fn press_digit(&mut self, digit: u8, words: &Words) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        let rows = rows::rows(question, None, words);
        let Some(row) = rows.iter().position(|row| row.digit == Some(digit)) else {
            return Step::Say("no-such-row");
        };
        self.interview.row = Some(row);
        self.choose_row(row, Then::Stay)
    }

    /// Enter takes the row under the marker if it is another than the answer, and goes on. Where
    /// several rows can be chosen it only goes on; where no row is marked it answers nothing.
    fn choose_or_go_on(&mut self, words: &Words) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        let several = question.answer.takes_several();
        let marked = rows::rows(question, self.answer(), words);
        let under = self.interview.row.and_then(|row| Some((row, marked.get(row)?.mark)));
        match under {
            // A thoughtless Enter must not leave a range behind that is half said.
            _ if self.interview.ranging != Ranging::Off && several => Step::Say("maybe-awaits"),
            _ if self.interview.ranging != Ranging::Off => match self.interview.row {
                Some(row) => self.choose_row(row, Then::Stay),
                None => Step::Say("range-awaits"),
            },
            Some((row, rows::Mark::Off)) if !several => self.choose_row(row, Then::Next),
            _ if self.is_open(self.interview.at) => Step::Say("choose-first"),
            _ => self.further(),
        }
    }

    /// Whether each of several options holds or not.
    fn is_multi(&self) -> bool {
        self.question().is_some_and(|it| matches!(it.answer, Answering::Multi(_)))
    }

    fn is_level_answered(&self) -> bool {
        let level = self.question().is_some_and(|it| matches!(it.answer, Answering::Level(_)));
        let said = self.answer().map(|answer| &answer.said);
        level && matches!(said, Some(Said::Value(Value::Level(_))))
    }

    /// Of levels, the next rows chosen are the ends of a range; of several options, the next one
    /// chosen may hold or not.
    fn unsure(&mut self) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        match question.answer {
            Answering::Multi(_) | Answering::Level(_) => self.toggle_range(),
            _ => Step::Say("never-unsure"),
        }
    }

    /// Both ends are always said, whatever is answered already; the page says what comes next.
    fn toggle_range(&mut self) -> Step {
        let interview = &mut self.interview;
        if interview.ranging == Ranging::Off {
            interview.ranging = Ranging::Begun;
            return Step::Done;
        }
        interview.ranging = Ranging::Off;
        Step::Say(if self.is_multi() { "maybe-off" } else { "range-off" })
    }

    fn choose_row(&mut self, row: usize, then: Then) -> Step {
        match self.interview.ranging {
            Ranging::Off => self.choose(row, false, then),
            // The other end is still to come, also where the first is chosen again.
            Ranging::From(from) if from == row => Step::Say("range-awaits"),
            Ranging::Begun if self.is_multi() => {
                self.interview.ranging = Ranging::Off;
                // None of them cannot be uncertain: then one of them is.
                if self.is_none_row(row) {
                    Step::Say("maybe-off")
                } else {
                    self.choose(row, true, then)
                }
            }
            Ranging::Begun => {
                self.interview.ranging = Ranging::From(row);
                Step::Done
            }
            Ranging::From(from) => {
                self.interview.ranging = Ranging::Off;
                let [a, b] = [from, row].map(|end| u8::try_from(end).unwrap_or(u8::MAX));
                self.say(Said::Value(Value::Level(Span::between(a, b))), then)
            }
        }
    }

    /// Says what choosing a row says; `also` where it may hold beside what was said.
    fn choose(&mut self, row: usize, also: bool, then: Then) -> Step {
        let choose = if also { rows::choose_also } else { rows::choose };
        let said = self.question().and_then(|question| choose(question, self.answer(), row));
        match said {
            None => Step::Done,
            // Switching the last option off is not the answer "none": that has a row of its own.
            Some(Said::Value(Value::Ranking(order))) if order.is_empty() => self.take_back(),
            Some(Said::Value(Value::Multi { chosen, unsure }))
                if chosen.is_empty() && unsure.is_empty() && !self.is_none_row(row) =>
            {
                self.take_back()
            }
            Some(said) => self.say(said, then),
        }
    }

    /// Whether this is the row after the options: none of them.
    fn is_none_row(&self, row: usize) -> bool {
        self.question().is_some_and(|question| row == question.answer.options().len())
    }

    /// Whether something is typed that is not the answer.
    #[must_use]
    pub fn is_half_typed(&self) -> bool {
        let draft = self.interview.draft.as_ref();
        draft.is_some_and(|draft| draft.text() != rows::typed(self.answer()))
    }

    /// Takes what is typed. An emptied field takes the answer back.
    pub(super) fn take_draft(&mut self, then: Then) -> Step {
        let (Some(question), Some(draft)) = (self.question(), &self.interview.draft) else {
            return Step::Done;
        };
        if !self.is_half_typed() {
            // As with rows: a thoughtless Enter passes nothing over.
            let open = self.is_open(self.interview.at);
            return if open { Step::Say("type-first") } else { self.further() };
        }
        let text = draft.text();
        if text.trim().is_empty() {
            return self.withdraw();
        }
        match Said::parse(question, &text) {
            Err(misfit) => {
                self.interview.problem = Some(misfit);
                Step::Done
            }
            Ok(said) => match said.unlikely(question) {
                Some((value, (low, high))) => {
                    let args = vec![
                        ("value", value.to_string()),
                        ("low", low.to_string()),
                        ("high", high.to_string()),
                    ];
                    self.really("confirm-unlikely", args, said, then)
                }
                None => self.say(said, then),
            },
        }
    }

    /// Says something to the question on the page; evidence stays as it was.
    pub(super) fn say(&mut self, said: Said, then: Then) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        // What stands there already needs no second record.
        if self.answer().is_some_and(|answer| answer.said == said) {
            return self.go_after(then);
        }
        let before = self.answer().cloned().unwrap_or_else(|| Answer::new(said.clone()));
        let answer = Answer { said, rater: self.interview.rater.clone(), ..before };
        let does = Does::Answer { question: question.id.clone(), answer };
        self.interview.problem = None;
        Step::Do(Effect::Record { does, then })
    }

    /// Says that there is no answer; asks first where one would go.
    fn say_instead(&mut self, said: Said, words: &Words) -> Step {
        let answered = matches!(self.answer(), Some(Answer { said: Said::Value(_), .. }));
        match self.say(said, Then::Stay) {
            Step::Do(effect) if answered => {
                Step::Dialog(self.ask_to_change("confirm-replace-answer", effect, words))
            }
            other => other,
        }
    }

    /// Asks whether to change an answer: names the question, what stands there and what would.
    pub(super) fn ask_to_change(
        &self,
        word: &'static str,
        effect: Effect,
        words: &Words,
    ) -> Dialog {
        let about = self.changed_by(&effect, words).unwrap_or_default();
        let really = Confirm::new(word, Vec::new(), Consequence::Effect(Box::new(effect)));
        Dialog::Confirm(Confirm { about, ..really })
    }

    fn changed_by(&self, effect: &Effect, words: &Words) -> Option<Vec<Text>> {
        let (id, now) = match effect {
            Effect::Record { does: Does::Answer { question, answer }, .. } => {
                (question, Some(&answer.said))
            }
            Effect::Record { does: Does::Withdraw { question, .. }, .. } => (question, None),
            _ => return None,
        };
        let question = self.framework.question(id)?;
        let before = self.assessment.answer_by(id, &self.interview.rater);
        let answers = [("replace-before", before.map(|it| &it.said)), ("replace-now", now)];
        let answers = answers.map(|(word, value)| {
            let open = || words.text("said-open", &[]);
            let said = value.map_or_else(open, |said| words::said(question, said, words));
            words.with(word, &[("said", &said)])
        });
        Some([question.text.clone()].into_iter().chain(answers).collect())
    }

    /// Asks whether to say this.
    fn really(
        &mut self,
        word: &'static str,
        args: Vec<(&'static str, String)>,
        said: Said,
        then: Then,
    ) -> Step {
        match self.say(said, then) {
            Step::Do(effect) => {
                let yes = Consequence::Effect(Box::new(effect));
                Step::Dialog(Dialog::Confirm(Confirm::new(word, args, yes)))
            }
            other => other,
        }
    }

    /// Takes the answer back; asks first where evidence would go with it.
    fn withdraw(&mut self) -> Step {
        if self.is_open(self.interview.at) {
            self.refresh_page();
            return Step::Done;
        }
        let has_evidence = self.answer().is_some_and(|answer| answer.evidence.is_some());
        match self.take_back() {
            Step::Do(effect) if has_evidence => {
                let yes = Consequence::Effect(Box::new(effect));
                let really = Confirm::new("confirm-withdraw", Vec::new(), yes);
                Step::Dialog(Dialog::Confirm(really))
            }
            other => other,
        }
    }

    fn take_back(&mut self) -> Step {
        let Some(question) = self.question() else { return Step::Done };
        let rater = self.interview.rater.clone();
        let does = Does::Withdraw { question: question.id.clone(), rater };
        Step::Do(Effect::Record { does, then: Then::Stay })
    }
}
