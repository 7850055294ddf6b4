//! What the person is told once something is written.

use super::super::desk::Desk;
use super::super::effect::Then;
use crate::assessment::{Does, Step};
use crate::i18n::Words;
use crate::report::words;

/// The message for what is about to be said, and its values.
pub(super) fn happened(
    does: &Does,
    then: Then,
    desk: &Desk,
    words: &Words,
) -> (&'static str, Vec<(&'static str, String)>) {
    let (word, mut about) = said(does, desk, words);
    let word = match then {
        Then::Undo => "undone",
        Then::Redo => "redone",
        Then::Stay | Then::Next | Then::Close => return (word, about),
    };
    // What it is again; the way back in one line.
    let known = |name| about.iter().any(|(known, _)| *known == name);
    if !known("said") {
        about.push((
            "said",
            words.label(match does {
                Does::Withdraw { .. } => "said-open",
                _ => "as-it-was",
            }),
        ));
    }
    (word, about)
}

fn said(does: &Does, desk: &Desk, words: &Words) -> (&'static str, Vec<(&'static str, String)>) {
    let about = |question: &String| vec![("question", question.clone())];
    match does {
        Does::Answer { question, answer } => {
            let before = desk.assessment.answer_by(question, &answer.rater);
            let word = if before.is_some() { "saved-change" } else { "saved-answer" };
            let asked = desk.framework.position(question);
            let asked = asked.map(|at| &desk.framework.questions[at]);
            let said = asked.map(|asked| words::said(asked, &answer.said, words));
            let said = said.map(|said| said.line(words.language())).unwrap_or_default();
            (word, vec![("question", question.clone()), ("said", said)])
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
        Does::City(_) => ("saved", vec![("question", words.label("title-city"))]),
        _ => ("saved", Vec::new()),
    }
}
