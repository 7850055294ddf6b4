//! The page of a question: everything that can be chosen is seen, nothing that matters is cut, and
//! the foot names what works.

use super::asked;
use crate::stage::{Stage, shipped};
use citycap::framework::{Answering, Question};
use citycap::i18n::Language;
use crossterm::event::KeyCode;

/// A screen without what breaks its lines.
fn run(stage: &Stage, width: u16, height: u16) -> String {
    stage.screen(width, height).replace([' ', '\n', '↓', '↑'], "")
}

/// Whether what is read aloud and every row is on the screen in whole.
fn is_whole(stage: &Stage, question: &Question, language: Language) -> bool {
    let run = run(stage, 80, 24);
    let rows = question.answer.options().into_iter().map(|(_, text)| text);
    let mut texts = rows.chain([&question.text]).flat_map(|text| text.shown(language));
    texts.all(|text| run.contains(&text.replace(' ', "")))
}

#[test]
fn what_can_be_chosen_is_seen_at_one_glance_or_the_page_says_how_much_is_below() {
    let framework = shipped();
    let core = framework.questions.iter().filter(|question| question.core);
    let chosen: Vec<&Question> =
        core.filter(|question| !question.answer.options().is_empty()).collect();
    for language in [Language::Zh, Language::En, Language::Both] {
        let mut below = Vec::new();
        for question in &chosen {
            let mut stage = asked(&question.id, language);
            let open = is_whole(&stage, question, language);
            if !open {
                let screen = stage.screen(80, 24);
                assert!(screen.contains("行选项，按 ↓ 查看"), "{screen}");
            }
            stage.press(KeyCode::Char('1'));
            // The line about what was saved pushes nothing out of sight.
            assert_eq!(open, is_whole(&stage, question, language), "{}", stage.screen(80, 24));
            if !open {
                below.push(question.id.as_str());
            }
        }
        let known: &[&str] = if language == Language::Both { &["auth-50", "trn-90"] } else { &[] };
        assert_eq!(below, known, "of {}", chosen.len());
    }
}

#[test]
fn a_row_under_the_marker_is_always_seen_in_whole() {
    let framework = shipped();
    for id in ["auth-50", "trn-90", "cap-25"] {
        let question = framework.question(id).expect("it is shipped");
        for (width, height) in [(60, 20), (80, 24)] {
            let mut stage = asked(id, Language::Both);
            for (_, row) in question.answer.options() {
                stage.press(KeyCode::Down);
                let run = run(&stage, width, height);
                for text in row.shown(Language::Both) {
                    assert!(
                        run.contains(&text.replace(' ', "")),
                        "{text}\n{}",
                        stage.screen(width, height)
                    );
                }
            }
        }
    }
}

#[test]
fn who_is_asked_is_named_in_whole() {
    let framework = shipped();
    for question in &framework.questions {
        let known = framework.informants.iter().find(|known| known.id == question.informant);
        let name = &known.expect("it has an informant").name;
        for language in [Language::Zh, Language::En, Language::Both] {
            let stage = asked(&question.id, language);
            for (width, lines) in [(60, 5), (80, 3)] {
                let screen = stage.screen(width, 24);
                let top: String = screen.lines().skip(2).take(lines).collect();
                let top = top.replace(&question.id, "").replace(' ', "");
                for name in name.shown(language) {
                    assert!(top.contains(&name.replace(' ', "")), "{name}: {screen}");
                }
            }
        }
    }
}

#[test]
fn a_wide_window_cuts_nothing_beside_the_question() {
    for language in [Language::Zh, Language::En, Language::Both] {
        for question in ["int-01", "enm-91-information", "ask-71", "cap-45"] {
            let stage = asked(question, language);
            let screen = stage.screen(140, 45);
            assert!(!screen.contains('…'), "{screen}");
        }
    }
}

#[test]
fn a_number_can_be_typed_while_its_guidance_is_read() {
    for language in [Language::Zh, Language::En, Language::Both] {
        let mut stage = asked("cap-45", language);
        stage.press(KeyCode::F(8));
        stage.write("7");
        for height in [20, 24] {
            let screen = stage.screen(80, height);
            assert!(screen.contains("▸ 7") && screen.contains("500"), "{screen}");
        }
        assert!(run(&stage, 80, 24).contains("F8"), "how to close it");
    }
}

#[test]
fn the_foot_names_guidance_everywhere_and_the_way_back_once_there_is_one() {
    for language in [Language::Zh, Language::En, Language::Both] {
        for question in ["int-03", "int-06", "ask-71", "cap-45"] {
            let mut stage = asked(question, language);
            let foot = |stage: &Stage| -> String {
                stage.screen(80, 24).lines().skip(22).map(str::to_owned).collect()
            };
            assert!(foot(&stage).contains("F8"), "{}", foot(&stage));
            assert!(!foot(&stage).contains("Ctrl-U"), "nothing was said: {}", foot(&stage));
            stage.press(KeyCode::Char('1'));
            if question == "cap-45" {
                stage.press(KeyCode::Enter);
            }
            // The foot of both languages has room for fewer; there the line above says it.
            let named =
                if language == Language::Both { stage.screen(80, 24) } else { foot(&stage) };
            assert!(named.contains("Ctrl-U"), "{named}");
        }
    }
}

#[test]
fn where_several_are_chosen_the_foot_names_what_works_there() {
    for (question, maybe) in [("int-06", true), ("ask-71", false)] {
        let screen = asked(question, Language::En).screen(80, 24);
        assert!(screen.contains("Enter Next") && !screen.contains("Enter OK"), "{screen}");
        assert!(!screen.contains("Range"), "{screen}");
        let Answering::Multi(_) = shipped().question(question).expect("shipped").answer else {
            assert!(!maybe);
            continue;
        };
        assert!(maybe);
    }
}

#[test]
fn one_key_shows_both_languages_and_the_same_key_comes_back() {
    for alone in [Language::Zh, Language::En] {
        let mut stage = asked("int-03", alone);
        for shown in [Language::Both, alone, Language::Both, alone] {
            stage.press(KeyCode::F(2));
            assert_eq!(stage.app.words.language(), shown);
        }
        // Another key shows the other one alone, from wherever it is pressed.
        stage.ctrl('x');
        assert_eq!(stage.app.words.language(), alone.other());
        for shown in [Language::Both, alone.other()] {
            stage.press(KeyCode::F(2));
            assert_eq!(stage.app.words.language(), shown);
        }
    }
}

#[test]
fn the_foot_names_the_language_that_a_key_shows() {
    let mut stage = asked("int-03", Language::En);
    let foot = |stage: &Stage| stage.screen(120, 24);
    assert!(foot(&stage).contains("F2 Both 中英"), "{}", foot(&stage));
    stage.press(KeyCode::F(2));
    assert!(foot(&stage).contains("F2 English"), "{}", foot(&stage));
}

#[test]
fn of_a_cluster_the_page_says_whom_it_means() {
    let says = |sample: &str, language| {
        let mut stage = Stage::with(crate::stage::sample(sample), language);
        stage.ask("int-03");
        stage.screen(120, 40)
    };
    assert!(says("sample-cluster", Language::En).contains("“Your city” is the whole cluster"));
    assert!(says("sample-cluster", Language::Zh).contains("“贵市”指整个城市群"));
    assert!(!says("sample-early", Language::En).contains("the whole cluster"));
}

#[test]
fn who_goes_on_with_one_end_of_a_range_is_told_that_nothing_was_saved() {
    for key in [KeyCode::Tab, KeyCode::Right, KeyCode::Esc] {
        let mut stage = asked("int-03", Language::En);
        stage.press(KeyCode::Char('-'));
        stage.press(KeyCode::Char('2'));
        stage.press(key);
        assert!(stage.effects.is_empty());
        assert!(stage.screen(80, 24).contains("only one end"), "{}", stage.screen(80, 24));
    }
}
