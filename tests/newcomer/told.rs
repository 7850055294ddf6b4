//! The line that says what was saved: in whole, in each language's own words, with the way back.

use super::asked;
use crate::stage::{Stage, shipped};
use citycap::framework::Answering;
use citycap::i18n::{Language, Text};
use crossterm::event::KeyCode;

const ALL: [Language; 3] = [Language::Zh, Language::En, Language::Both];

/// The lines between the head and the page.
fn told(stage: &Stage, width: u16) -> String {
    let screen = stage.screen(width, 24);
    let lines = screen.lines().skip(1).take_while(|line| line.starts_with('─'));
    lines.map(|line| line.trim_matches(['─', ' '])).collect::<Vec<_>>().join(" ")
}

#[test]
fn every_answer_is_told_in_whole_with_the_topic_and_the_way_back() {
    let framework = shipped();
    for question in framework.questions.iter().filter(|question| question.core) {
        let topic = question.topic.as_ref().expect("shipped questions have topics");
        for language in ALL {
            let mut stage = asked(&question.id, language);
            stage.write(match question.answer {
                Answering::Level(_) => "-42",
                Answering::Multi(_) | Answering::Ranking(_) => "21",
                Answering::Year(_) => "2030",
                _ => "1",
            });
            if stage.effects.is_empty() {
                stage.press(KeyCode::Enter);
            }
            if stage.effects.is_empty() {
                // It is unlikely and was asked about.
                stage.press(KeyCode::Char('1'));
            }
            assert!(!stage.effects.is_empty(), "{} is answered", question.id);
            for width in [60, 80] {
                let line = told(&stage, width);
                assert!(!line.contains('…'), "{line}");
                // A line may break at any space.
                let line = line.replace(' ', "");
                let tongues = language.tongues();
                for tongue in tongues {
                    let topic = topic.in_tongue(*tongue).replace(' ', "");
                    assert!(line.contains(&topic), "{topic}: {line}");
                }
                assert_eq!(line.matches("Ctrl-U").count(), tongues.len(), "{line}");
            }
        }
    }
}

#[test]
fn a_range_is_told_as_a_range() {
    let said = Text::new("2 至 4 级", "level 2 to 4");
    for language in ALL {
        let mut stage = asked("int-03", language);
        stage.write("-24");
        let line = told(&stage, 80);
        assert!(said.shown(language).all(|said| line.contains(said)), "{line}");
    }
}

#[test]
fn each_language_tells_in_its_own_words() {
    let mut stage = asked("int-03", Language::Both);
    stage.press(KeyCode::F(3));
    let line = told(&stage, 80);
    let (zh, en) = line.split_once("Saved").expect("both are told");
    assert!(zh.contains("不知道") && !zh.contains("Does not know"), "{line}");
    assert!(en.contains("Does not know") && !en.contains("不知道"), "{line}");
}

#[test]
fn row_by_row_an_answer_grows_and_is_not_told_as_changed() {
    // Options in the order of the page, an order as it was said.
    for (question, both) in [("int-06", "options 1, 2"), ("ask-71", "order 2, 1")] {
        let mut stage = asked(question, Language::En);
        for (digit, digits) in [("2", "2"), ("1", both)] {
            stage.write(digit);
            let line = told(&stage, 80);
            assert!(!line.contains("now") && line.contains(digits), "{digits}: {line}");
        }
    }
    // One level in place of another is a change.
    let mut stage = asked("int-03", Language::En);
    stage.write("23");
    assert!(told(&stage, 80).contains("now level 3"), "{}", told(&stage, 80));
}

#[test]
fn evidence_alone_is_told_as_evidence() {
    let mut stage = asked("int-03", Language::En);
    stage.press(KeyCode::Char('2'));
    stage.press(KeyCode::F(6));
    stage.press(KeyCode::Right);
    stage.press(KeyCode::F(10));
    assert!(told(&stage, 80).contains("· evidence"), "{}", told(&stage, 80));
}

#[test]
fn the_way_back_works_where_the_next_answer_is_typed() {
    let mut stage = asked("cap-45", Language::En);
    stage.write("3");
    stage.press(KeyCode::Enter);
    stage.ask("cap-45");
    stage.ctrl('u');
    let answer = stage.desk().assessment.answer("cap-45");
    assert!(answer.is_none(), "what was said last is undone, the field is not cleared");
}
