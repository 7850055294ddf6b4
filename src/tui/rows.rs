//! The rows of a question that is answered by choosing, and what choosing one of them says.

use crate::assessment::{Answer, Said, Span, Value};
use crate::framework::{Answering, Question};
use crate::i18n::{Text, Words};

/// One row that can be chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The digit that chooses it; none past the ninth.
    pub digit: Option<u8>,
    /// Whether it is part of the answer.
    pub mark: Mark,
    /// Its words.
    pub text: Text,
}

/// Whether a row is part of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// It is not.
    Off,
    /// It is.
    On,
    /// It may be.
    Unsure,
    /// It is, at this place of the order, counted from 1.
    Place(usize),
}

/// Whether a question is answered by choosing rows rather than by typing.
#[must_use]
pub fn has_rows(question: &Question) -> bool {
    matches!(
        question.answer,
        Answering::Level(_)
            | Answering::YesNo(_)
            | Answering::Choice(_)
            | Answering::Multi(_)
            | Answering::Ranking(_)
    )
}

/// The rows of a question, marked by its present answer. Empty for a question that is typed.
#[must_use]
pub fn rows(question: &Question, answer: Option<&Answer>, words: &Words) -> Vec<Row> {
    let value = given(answer);
    match &question.answer {
        Answering::Level(level) => {
            let chosen = match value {
                Some(Value::Level(span)) => Some(span.ends()),
                _ => None,
            };
            let is_on = |at: u8| chosen.is_some_and(|(low, high)| (low..=high).contains(&at));
            let texts = level.levels.iter().cloned();
            (0u8..).zip(texts).map(|(at, text)| Row::new(at, on(is_on(at)), text)).collect()
        }
        Answering::YesNo(_) => [("yes", true), ("no", false)]
            .into_iter()
            .zip(1u8..)
            .map(|((word, is), digit)| {
                Row::new(digit, on(value == Some(&Value::YesNo(is))), words.shown(word, &[]))
            })
            .collect(),
        Answering::Multi(_) => {
            let none = Row::new(0, mark("", value), words.shown("none-of-these", &[]));
            options(question, value).chain([none]).collect()
        }
        Answering::Choice(_) | Answering::Ranking(_) => options(question, value).collect(),
        _ => Vec::new(),
    }
}

/// What choosing the row at this place says. Choosing again takes back one of several options.
#[must_use]
pub fn choose(question: &Question, answer: Option<&Answer>, row: usize) -> Option<Said> {
    let value = given(answer);
    let options = question.answer.options();
    let id = || options.get(row).map(|(id, _)| (*id).to_owned());
    Some(Said::Value(match &question.answer {
        Answering::Level(level) => {
            Value::Level(Span::One(u8::try_from(row).ok().filter(|_| row < level.levels.len())?))
        }
        Answering::YesNo(_) => Value::YesNo(row == 0),
        Answering::Choice(_) => Value::Choice(id()?),
        Answering::Multi(_) => {
            let (mut chosen, mut unsure) = match value {
                Some(Value::Multi { chosen, unsure }) => (chosen.clone(), unsure.clone()),
                _ => (Vec::new(), Vec::new()),
            };
            match id() {
                // The row after the options: none of them.
                None => (chosen, unsure) = (Vec::new(), Vec::new()),
                Some(id) => {
                    toggle(&mut chosen, &id);
                    unsure.retain(|other| *other != id);
                }
            }
            Value::Multi { chosen, unsure }
        }
        Answering::Ranking(_) => {
            let mut order = match value {
                Some(Value::Ranking(order)) => order.clone(),
                _ => Vec::new(),
            };
            toggle(&mut order, &id()?);
            Value::Ranking(order)
        }
        _ => return None,
    }))
}

/// What it says when the row at this place may hold too: of levels, the answer reaches from what it
/// was to this row, or ends there; of several options, this one is not sure, or sure again.
#[must_use]
pub fn choose_also(question: &Question, answer: Option<&Answer>, row: usize) -> Option<Said> {
    let value = given(answer);
    Some(Said::Value(match (&question.answer, value) {
        (Answering::Level(level), Some(Value::Level(span))) => {
            let row = u8::try_from(row).ok().filter(|_| row < level.levels.len())?;
            let (low, high) = span.ends();
            Value::Level(match row {
                // An end chosen again is taken off.
                _ if row == low && low < high => Span::between(low + 1, high),
                _ if row == high && low < high => Span::between(low, high - 1),
                _ => Span::between(low.min(row), high.max(row)),
            })
        }
        (Answering::Multi(multi), _) => {
            let id = &multi.options.get(row)?.id;
            let (mut chosen, mut unsure) = match value {
                Some(Value::Multi { chosen, unsure }) => (chosen.clone(), unsure.clone()),
                _ => (Vec::new(), Vec::new()),
            };
            let was_unsure = unsure.contains(id);
            chosen.retain(|other| other != id);
            unsure.retain(|other| other != id);
            (if was_unsure { &mut chosen } else { &mut unsure }).push(id.clone());
            Value::Multi { chosen, unsure }
        }
        _ => return choose(question, answer, row),
    }))
}

/// The present answer as it would be typed into a field; empty where there is none.
#[must_use]
pub fn typed(answer: Option<&Answer>) -> String {
    match given(answer) {
        Some(Value::Number(span)) => span.to_string(),
        Some(Value::Text(text) | Value::Date(text)) => text.clone(),
        _ => String::new(),
    }
}

fn given(answer: Option<&Answer>) -> Option<&Value> {
    match answer {
        Some(Answer { said: Said::Value(value), .. }) => Some(value),
        _ => None,
    }
}

fn options<'a>(
    question: &'a Question,
    value: Option<&'a Value>,
) -> impl Iterator<Item = Row> + use<'a> {
    let options = question.answer.options().into_iter();
    (1u8..)
        .zip(options)
        .map(move |(digit, (id, text))| Row::new(digit, mark(id, value), text.clone()))
}

/// The mark of an option; the empty id stands for "none of these".
fn mark(id: &str, value: Option<&Value>) -> Mark {
    match value {
        Some(Value::Choice(chosen)) => on(chosen == id),
        Some(Value::Multi { chosen, unsure }) if id.is_empty() => {
            on(chosen.is_empty() && unsure.is_empty())
        }
        Some(Value::Multi { unsure, .. }) if unsure.iter().any(|other| other == id) => Mark::Unsure,
        Some(Value::Multi { chosen, .. }) => on(chosen.iter().any(|other| other == id)),
        Some(Value::Ranking(order)) => order
            .iter()
            .position(|other| other == id)
            .map_or(Mark::Off, |place| Mark::Place(place + 1)),
        _ => Mark::Off,
    }
}

fn on(is: bool) -> Mark {
    if is { Mark::On } else { Mark::Off }
}

fn toggle(ids: &mut Vec<String>, id: &str) {
    match ids.iter().position(|other| other == id) {
        Some(at) => drop(ids.remove(at)),
        None => ids.push(id.to_owned()),
    }
}

impl Row {
    fn new(digit: u8, mark: Mark, text: Text) -> Self {
        Self { digit: Some(digit).filter(|digit| *digit <= 9), mark, text }
    }
}
