//! What the person is told once something is written.

use super::super::desk::Desk;
use super::super::effect::Then;
use crate::assessment::{Answer, Does, Said, Step, Value};
use crate::framework::Question;
use crate::i18n::{Text, Words};
use crate::report::words;

/// The message for what is about to be said, and its values.
pub(super) fn happened(
    does: &Does,
    then: Then,
    desk: &Desk,
    words: &Words,
) -> (&'static str, Vec<(&'static str, Text)>) {
    let (word, mut about) = said(does, desk, words);
    let word = match then {
        Then::Undo => "undone",
        Then::Redo => "redone",
        Then::Stay | Then::Next | Then::Close => return (word, about),
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
    let about = |question: &String| vec![("question", Text::same(question))];
    match does {
        Does::Answer { question, answer } => {
            let before = desk.assessment.answer_by(question, &answer.rater);
            let word = match before {
                None => "saved-answer",
                // Only what stands behind it.
                Some(before) if before.said == answer.said => {
                    return ("saved-grounds", about(question));
                }
                Some(_) => "saved-change",
            };
            let asked = desk.framework.question(question);
            let said = asked.map(|asked| brief(asked, answer, words)).unwrap_or_default();
            (word, vec![("question", Text::same(question)), ("said", said)])
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

/// An answer in words; between two levels in digits, since the words of the first would hide the
/// second.
fn brief(question: &Question, answer: &Answer, words: &Words) -> Text {
    match &answer.said {
        Said::Value(Value::Level(span)) if span.ends().0 < span.ends().1 => {
            let (low, high) = span.ends();
            words.text("said-between", &[("low", low.into()), ("high", high.into())])
        }
        said => words::said(question, said, words),
    }
}
