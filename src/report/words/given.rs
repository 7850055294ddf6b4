//! What was said to a question, and what stands behind it, in words.

use super::{said, value};
use crate::assessment::{Answer, Assessment, Evidence, Present, Said, Settled, Value};
use crate::framework::{Framework, Question};
use crate::i18n::{Text, Words};

/// What was said to a question, in words: nothing, one answer, or that it is disputed.
#[must_use]
pub fn answer(question: &Question, assessment: &Assessment, words: &Words) -> Text {
    agreed(question, &assessment.present(&question.id), words)
        .unwrap_or_else(|| words.text("answer-hidden", &[]))
}

/// What the present answers to a question come to, in words; `None` where there is none. Raters and
/// devices that say the same say one thing, whatever stands behind it (method §7).
#[must_use]
pub fn agreed(question: &Question, present: &Present, words: &Words) -> Option<Text> {
    let settled = present.settled();
    match (&settled, present) {
        (Settled::Open, _) => None,
        (Settled::Value(known), _) => Some(value(question, known, words)),
        (Settled::Disputed(_), _) => Some(words.text("answer-disputed", &[])),
        (_, Present::Said(answer)) => Some(said(question, &answer.said, words)),
        // Of several who know no value, the one whose word counts.
        _ => {
            let answers = present.answers().into_iter();
            let counts = |answer: &&Answer| Present::Said(answer).settled() == settled;
            let mut counting = answers.filter(counts);
            counting.next().map(|answer| said(question, &answer.said, words))
        }
    }
}

/// What stands behind an answer: each class of evidence with document, date and page; the weakest
/// class without any, where nothing is named.
#[must_use]
pub fn grounds(framework: &Framework, answer: &Answer) -> Vec<(Text, String)> {
    let class = |at: usize| framework.evidence.get(at).map(|class| class.name.clone());
    let one = |it: &Evidence| (class(it.place(framework)).unwrap_or_default(), it.citation.clone());
    let all: Vec<(Text, String)> = answer.grounds().map(one).collect();
    if all.is_empty() { vec![(class(0).unwrap_or_default(), String::new())] } else { all }
}

/// What was said, so short that a line holds it in whole: levels and options by their numbers.
#[must_use]
pub fn short(question: &Question, said: &Said, words: &Words) -> Text {
    let value = match said {
        Said::NotApplicable { .. } => return words.text("title-not-applicable", &[]),
        Said::DontKnow | Said::Declined => return super::said(question, said, words),
        Said::Value(value) => value,
    };
    let options = question.answer.options();
    let places = |ids: &[String]| -> Vec<usize> {
        let place = |id: &String| options.iter().position(|(known, _)| known == id);
        ids.iter().filter_map(place).map(|place| place + 1).collect()
    };
    let digits = |places: &[usize]| {
        Text::names(&places.iter().map(|place| Text::same(place.to_string())).collect::<Vec<_>>())
    };
    let option = |ids: &[String]| {
        let mut places = places(ids);
        places.sort_unstable();
        let word = if places.len() == 1 { "short-option" } else { "short-options" };
        words.with(word, &[("digits", &digits(&places))])
    };
    match value {
        Value::Level(span) if span.is_wide() => {
            let (low, high) = span.ends();
            words.text("short-range", &[("low", low.into()), ("high", high.into())])
        }
        Value::Level(span) => words.text("short-level", &[("level", span.ends().0.into())]),
        Value::Choice(id) => option(std::slice::from_ref(id)),
        Value::Ranking(order) => words.with("short-order", &[("digits", &digits(&places(order)))]),
        Value::Multi { chosen, unsure } if unsure.is_empty() && !chosen.is_empty() => {
            option(chosen)
        }
        Value::Multi { chosen, unsure } if !unsure.is_empty() => {
            let maybe = words.with("short-maybe", &[("digits", &digits(&places(unsure)))]);
            let sure = (!chosen.is_empty()).then(|| option(chosen));
            Text::joined(sure.iter().chain([&maybe]), "；", "; ")
        }
        // What somebody typed may be long; it stands in the field.
        Value::Text(_) => words.text("short-text", &[]),
        Value::Multi { .. } | Value::YesNo(_) | Value::Number(_) | Value::Date(_) => {
            super::value(question, value, words)
        }
    }
}
