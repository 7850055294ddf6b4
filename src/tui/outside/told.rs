//! What the person is told once something is written.

use super::super::app::Notice;
use super::super::desk::Desk;
use super::super::effect::Then;
use crate::assessment::{Does, Said, Step, Value};
use crate::i18n::{Text, Words};
use crate::report::words;

/// The line about what was written at this time, in both languages.
#[must_use]
pub fn told(
    word: &'static str,
    about: &[(&'static str, Text)],
    time: &str,
    words: &Words,
) -> Notice {
    let time = Text::same(time);
    let args = about.iter().map(|(name, value)| (*name, value));
    let args: Vec<_> = args.chain([("time", &time)]).collect();
    Notice { text: Some(words.with(word, &args)), ..Notice::good(word, Vec::new()) }
}

/// The message for what is about to be said, and its values.
#[must_use]
pub fn happened(
    does: &Does,
    then: Then,
    desk: &Desk,
    words: &Words,
) -> (&'static str, Vec<(&'static str, Text)>) {
    let (word, mut about) = said(does, desk, words);
    let word = match then {
        Then::Undo => "undone",
        Then::Redo => "redone",
        Then::Stay | Then::Next | Then::Open | Then::Ask | Then::Close => return (word, about),
    };
    // What it is again; the way back in one line.
    let known = |name| about.iter().any(|(known, _)| *known == name);
    if !known("said") {
        let open = matches!(does, Does::Withdraw { .. });
        about.push(("said", words.text(if open { "said-open" } else { "as-it-was" }, &[])));
    }
    (word, about)
}

fn said(does: &Does, desk: &Desk, words: &Words) -> (&'static str, Vec<(&'static str, Text)>) {
    let about = |question: &String| vec![("question", topic(desk, question))];
    match does {
        Does::Answer { question, answer } => {
            let before = desk.assessment.answer_by(question, &answer.rater);
            let word = match before.map(|before| (&before.said, &answer.said)) {
                None => "saved-answer",
                // Only what stands behind it.
                Some((before, now)) if before == now => return ("saved-grounds", about(question)),
                // Row by row it only grows.
                Some((before, now)) if takes_several(before) && takes_several(now) => {
                    "saved-answer"
                }
                Some(_) => "saved-change",
            };
            let asked = desk.framework.question(question);
            let said = asked.map(|asked| words::short(asked, &answer.said, words));
            (word, vec![("question", topic(desk, question)), ("said", said.unwrap_or_default())])
        }
        Does::Withdraw { question, .. } => ("saved-withdrawal", about(question)),
        Does::Note { question, .. } => ("saved-note", about(question)),
        Does::Flag { question, raised: true } => ("saved-flag", about(question)),
        Does::Flag { question, .. } => ("saved-flag-off", about(question)),
        Does::Comment { question, .. } => ("saved-comment", about(question)),
        Does::Pause(pause) if pause.is_empty() => ("saved-pause-off", Vec::new()),
        Does::Pause(_) => ("saved-pause", Vec::new()),
        Does::State(step) => (
            match step {
                Step::Submit { .. } => "saved-submitted",
                Step::SendBack { .. } => "saved-sent-back",
                Step::Seal(_) => "saved-sealed",
                Step::Amend { .. } => "saved-amending",
            },
            Vec::new(),
        ),
        Does::City(_) => ("saved", vec![("question", words.text("title-city", &[]))]),
        _ => ("saved", Vec::new()),
    }
}

fn takes_several(said: &Said) -> bool {
    matches!(said, Said::Value(Value::Multi { .. } | Value::Ranking(_)))
}

/// What a line calls a question: its topic, or its id where a framework gives it none.
fn topic(desk: &Desk, question: &str) -> Text {
    let topic = desk.framework.question(question).and_then(|asked| asked.topic.clone());
    topic.unwrap_or_else(|| Text::same(question))
}
