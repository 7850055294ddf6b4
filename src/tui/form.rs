//! A form: fields one under another, typed or chosen.

use super::field::{Field, Lines};
use crate::assessment::Misfit;
use crate::i18n::Text;
use std::ops::Range;

/// Fields one under another, and which one is in focus.
#[derive(Debug, Clone)]
pub struct Form {
    /// The fields.
    pub rows: Vec<FormRow>,
    /// The one in focus.
    pub at: usize,
    /// What is wrong, after an attempt to save.
    pub problem: Option<Problem>,
    changed: bool,
}

/// Why a form was not saved.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Place of the field.
    pub row: usize,
    /// The id of the message in the locales.
    pub word: &'static str,
    /// Its values.
    pub args: Vec<(&'static str, String)>,
}

/// One field of a form.
#[derive(Debug, Clone)]
pub struct FormRow {
    /// The id of its label in the locales.
    pub word: &'static str,
    /// Its value.
    pub input: Input,
    /// The id of what is said about it while it is in focus: what is expected, and what for.
    pub hint: Option<&'static str>,
    /// What is usually said, each to be taken with a digit.
    pub offered: Vec<Text>,
    /// Which one it is, counted from 1, of several with the same label.
    pub number: Option<usize>,
    /// Whether it stands apart from the one before.
    pub apart: bool,
    /// Whether it is left out, as another field makes it pointless. It keeps its value.
    pub hidden: bool,
}

/// How a field is filled.
#[derive(Debug, Clone)]
pub enum Input {
    /// By typing.
    Typed(Box<Field>),
    /// By choosing one of these.
    Chosen {
        /// What can be chosen.
        options: Vec<Text>,
        /// The place of the chosen one.
        at: usize,
    },
}

impl Form {
    /// A form with its first field in focus.
    #[must_use]
    pub fn new(rows: Vec<FormRow>) -> Self {
        Self { rows, at: 0, problem: None, changed: false }
    }

    /// Whether something was typed or chosen.
    #[must_use]
    pub fn changed(&self) -> bool {
        self.changed
    }

    /// Changes the field in focus, if it is typed. Returns what the change does.
    pub fn edit(&mut self, change: impl FnOnce(&mut Field) -> bool) -> bool {
        let Some(FormRow { input: Input::Typed(field), .. }) = self.rows.get_mut(self.at) else {
            return false;
        };
        let before = field.text();
        let taken = change(field);
        if taken && field.text() != before {
            self.changed = true;
            self.problem = None;
        }
        taken
    }

    /// Gives pasted text to the field in focus.
    pub fn paste(&mut self, text: &str) {
        if let Some(FormRow { input: Input::Typed(field), .. }) = self.rows.get_mut(self.at) {
            field.paste(text);
            self.changed = true;
        }
    }

    /// Moves the focus to the next or the previous field, and round.
    pub fn step(&mut self, forward: bool) {
        let count = self.rows.len().max(1);
        for _ in 0..count {
            self.at = if forward { self.at + 1 } else { self.at + count - 1 } % count;
            if self.rows.get(self.at).is_some_and(|row| !row.hidden) {
                return;
            }
        }
    }

    /// The fields shown, each with its place.
    #[must_use]
    pub fn shown(&self) -> impl DoubleEndedIterator<Item = (usize, &FormRow)> {
        self.rows.iter().enumerate().filter(|(_, row)| !row.hidden)
    }

    /// Whether the field in focus has choices.
    #[must_use]
    pub fn is_choosing(&self) -> bool {
        matches!(self.rows.get(self.at), Some(FormRow { input: Input::Chosen { .. }, .. }))
    }

    /// Whether the last field is in focus.
    #[must_use]
    pub fn at_last(&self) -> bool {
        self.shown().next_back().is_none_or(|(last, _)| self.at >= last)
    }

    /// Chooses the next or the previous value of the field in focus.
    pub fn turn(&mut self, forward: bool) {
        if let Some(FormRow { input: Input::Chosen { options, at }, .. }) =
            self.rows.get_mut(self.at)
        {
            let count = options.len().max(1);
            *at = if forward { *at + 1 } else { *at + count - 1 } % count;
            self.changed = true;
        }
    }

    /// Chooses the value with this number, counted from 1.
    pub fn choose(&mut self, number: u8) {
        if let Some(FormRow { input: Input::Chosen { options, at }, .. }) =
            self.rows.get_mut(self.at)
            && let Some(wanted) = usize::from(number).checked_sub(1)
            && wanted < options.len()
        {
            *at = wanted;
            self.changed = true;
        }
    }

    /// The text typed into the field with this label, without spaces around it.
    #[must_use]
    pub fn typed(&self, word: &str) -> String {
        self.rows.iter().find(|row| row.word == word).map(FormRow::text).unwrap_or_default()
    }

    /// The place of the value chosen in the field with this label.
    #[must_use]
    pub fn chosen(&self, word: &str) -> usize {
        self.rows
            .iter()
            .find_map(|row| match row.input {
                Input::Chosen { at, .. } if row.word == word => Some(at),
                _ => None,
            })
            .unwrap_or_default()
    }

    /// Puts fields before the one at this place, the first of them in focus.
    pub fn insert(&mut self, at: usize, rows: impl IntoIterator<Item = FormRow>) {
        let at = at.min(self.rows.len());
        self.rows.splice(at..at, rows);
        (self.at, self.problem, self.changed) = (at, None, true);
    }

    /// Takes these fields away; the one after them is in focus.
    pub fn remove(&mut self, rows: Range<usize>) {
        let end = rows.end.min(self.rows.len());
        let start = rows.start.min(end);
        self.rows.drain(start..end);
        self.at = start.min(self.rows.len().saturating_sub(1));
        (self.problem, self.changed) = (None, true);
    }

    /// Puts this text into the field with this label.
    pub fn fill(&mut self, word: &str, text: &str) {
        for row in self.rows.iter_mut().filter(|row| row.word == word) {
            if let Input::Typed(field) = &mut row.input {
                **field = Field::new(text, field.lines());
                self.changed = true;
            }
        }
    }

    /// Puts this text into the field in focus, where the next character typed replaces it.
    pub fn offer(&mut self, text: &str) {
        if let Some(FormRow { input: Input::Typed(field), .. }) = self.rows.get_mut(self.at) {
            **field = Field::replaceable(text);
            (self.changed, self.problem) = (true, None);
        }
    }

    /// Chooses the value at this place in the field with this label.
    pub fn set(&mut self, word: &str, value: usize) {
        for row in self.rows.iter_mut().filter(|row| row.word == word) {
            if let Input::Chosen { options, at } = &mut row.input
                && value < options.len()
            {
                *at = value;
                self.changed = true;
            }
        }
    }

    /// Moves the focus to the field with this label.
    pub fn focus(&mut self, word: &str) {
        self.at = self.rows.iter().position(|row| row.word == word).unwrap_or(self.at);
    }

    /// What was typed where something must be; otherwise the form says so with this message.
    pub fn needed(&mut self, field: &'static str, wrong: &'static str) -> Option<String> {
        let typed = self.typed(field);
        if typed.is_empty() {
            self.complain(field, wrong, String::new());
            return None;
        }
        Some(typed)
    }

    /// Says what is wrong and moves the focus there.
    pub fn complain(&mut self, word: &str, problem: &'static str, value: String) {
        self.focus(word);
        self.problem = Some(Problem { row: self.at, word: problem, args: vec![("value", value)] });
    }

    /// Says why an answer that was typed into a field was not taken.
    pub fn refuse(&mut self, word: &str, misfit: &Misfit) {
        self.focus(word);
        let (word, args) = misfit.message();
        self.problem = Some(Problem { row: self.at, word, args });
    }
}

impl FormRow {
    /// A field of one line.
    #[must_use]
    pub fn line(word: &'static str, text: &str) -> Self {
        Self::typed(word, Field::new(text, Lines::One))
    }

    /// A field of one line whose text the first character typed replaces.
    #[must_use]
    pub fn replaceable(word: &'static str, text: &str) -> Self {
        Self::typed(word, Field::replaceable(text))
    }

    /// A field of several lines.
    #[must_use]
    pub fn block(word: &'static str, text: &str) -> Self {
        Self::typed(word, Field::new(text, Lines::Several))
    }

    /// A field with choices.
    #[must_use]
    pub fn choice(word: &'static str, options: Vec<Text>, at: usize) -> Self {
        Self::of(word, Input::Chosen { options, at })
    }

    /// The same with this said about it while it is in focus.
    #[must_use]
    pub fn hint(self, hint: &'static str) -> Self {
        Self { hint: Some(hint), ..self }
    }

    /// The same with these to be taken by digits; anything else can be typed.
    #[must_use]
    pub fn offering(self, offered: impl Into<Vec<Text>>) -> Self {
        Self { offered: offered.into(), ..self }
    }

    fn typed(word: &'static str, field: Field) -> Self {
        Self::of(word, Input::Typed(Box::new(field)))
    }

    fn of(word: &'static str, input: Input) -> Self {
        Self {
            word,
            input,
            hint: None,
            offered: Vec::new(),
            number: None,
            apart: false,
            hidden: false,
        }
    }

    /// What is typed into it, without spaces around it; nothing where it has choices.
    #[must_use]
    pub fn text(&self) -> String {
        match &self.input {
            Input::Typed(field) => field.text().trim().to_owned(),
            Input::Chosen { .. } => String::new(),
        }
    }
}
