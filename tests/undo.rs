//! Undo restores exactly what stood before, whatever was said and however often.

mod stage;

use citycap::assessment::{Answer, Sheet};
use citycap::i18n::Language;
use crossterm::event::KeyCode;
use proptest::prelude::*;
use stage::{Stage, sample};

/// Something that an interviewer does to a question.
#[derive(Debug, Clone)]
enum Deed {
    Key(char),
    Press(KeyCode),
    Note(u8),
    Later(u8),
}

/// Everything that is said of every question, and the city.
fn state(stage: &Stage) -> Vec<(Vec<Answer>, Vec<String>, bool)> {
    let awaited = stage.desk().assessment.awaited();
    let awaited = awaited.into_iter().map(|(_, pause)| pause.what.clone()).collect();
    let desk = stage.desk();
    let of = |id: &str| {
        let answers = desk.assessment.present(id).answers().into_iter().cloned().collect();
        let notes = desk.assessment.notes(id).into_iter().map(str::to_owned).collect();
        (answers, notes, desk.assessment.flagged(id).is_some())
    };
    let questions = desk.framework.questions.iter().map(|question| of(&question.id));
    questions.chain([(Vec::new(), awaited, false)]).collect()
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        5 => prop::sample::select("0123456789- ".chars().collect::<Vec<_>>()).prop_map(Deed::Key),
        3 => prop::sample::select(vec![
            KeyCode::F(3), KeyCode::F(4), KeyCode::Delete, KeyCode::Enter, KeyCode::Tab,
            KeyCode::Up, KeyCode::Down, KeyCode::Backspace, KeyCode::F(6),
        ])
        .prop_map(Deed::Press),
        3 => any::<u8>().prop_map(Deed::Note),
        2 => any::<u8>().prop_map(Deed::Later),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn undo_restores_exactly_and_redo_does_again(
        deeds in prop::collection::vec((0..6usize, deed()), 1..40),
        filled in any::<bool>(),
    ) {
        let sheet = if filled { sample("sample-partial") } else { Sheet::default() };
        let mut stage = Stage::with(sheet, Language::En);
        let mut states = vec![state(&stage)];
        for (at, deed) in deeds {
            let written = stage.effects.len();
            let question = stage.desk().framework.questions[at].id.clone();
            stage.ask(&question);
            match deed {
                Deed::Key(key) => stage.press(KeyCode::Char(key)),
                Deed::Press(key) => stage.press(key),
                Deed::Note(text) => {
                    stage.press(KeyCode::F(7));
                    stage.write(&text.to_string());
                }
                Deed::Later(text) => {
                    stage.ctrl('k');
                    stage.write(&text.to_string());
                }
            }
            // Whatever asks, is answered "yes", then saved.
            stage.press(KeyCode::Char('1'));
            stage.press(KeyCode::Enter);
            stage.press(KeyCode::F(10));
            stage.app.dialogs.clear();
            // Each thing said is a step of its own; the keys may have said several.
            if stage.effects.len() == written + 1 {
                states.push(state(&stage));
            } else {
                for _ in written..stage.effects.len() {
                    states.push(Vec::new());
                }
                if stage.effects.len() > written {
                    let last = states.len() - 1;
                    states[last] = state(&stage);
                }
            }
        }
        let last = stage.desk().interview.at;
        stage.app.desk.as_mut().expect("open").show_question(last);
        for before in states.iter().rev().skip(1) {
            stage.ctrl('u');
            prop_assert!(before.is_empty() || *before == state(&stage));
        }
        for after in states.iter().skip(1) {
            stage.ctrl('y');
            prop_assert!(after.is_empty() || *after == state(&stage));
        }
    }
}
