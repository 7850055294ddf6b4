//! What somebody who has never seen the program stumbles over, and what it does about it: played on
//! a stage, keys in, what is said out.

mod stage;

#[path = "newcomer/asks.rs"]
mod asks;
#[path = "newcomer/page.rs"]
mod page;
#[path = "newcomer/told.rs"]
mod told;

use citycap::assessment::{Said, Sheet, Span, Value};
use citycap::i18n::Language;
use citycap::tui::dialog::Dialog;
use citycap::tui::interview::Focus;
use crossterm::event::KeyCode;
use stage::{Stage, sample};

/// An empty assessment at this question.
fn asked(question: &str, language: Language) -> Stage {
    let mut stage = Stage::with(Sheet::default(), language);
    stage.ask(question);
    stage
}

fn fresh(question: &str) -> Stage {
    asked(question, Language::En)
}

fn here(stage: &Stage) -> &str {
    &stage.desk().question().expect("a question is on the page").id
}

fn said(stage: &Stage, question: &str) -> Option<Said> {
    stage.desk().assessment.answer(question).map(|answer| answer.said.clone())
}

/// At the last question of the core form, which takes a number.
fn at_the_end() -> Stage {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    stage.press(KeyCode::End);
    stage.press(KeyCode::Enter);
    stage
}

#[test]
fn a_range_typed_at_the_last_question_is_taken_once_and_lets_go() {
    let mut stage = at_the_end();
    let last = here(&stage).to_owned();
    stage.write("15-20");
    stage.press(KeyCode::Enter);
    let range = Said::Value(Value::Number(Span::Between(15.0, 20.0)));
    assert_eq!(said(&stage, &last), Some(range));
    assert!(!stage.desk().is_half_typed(), "what is stored is what stands in the field");
    stage.press(KeyCode::Tab);
    assert_ne!(here(&stage), last, "the next open question, from the beginning of the list");
    assert_eq!(stage.effects.len(), 1);
}

#[test]
fn the_end_of_the_list_is_told() {
    let mut stage = at_the_end();
    stage.write("15");
    stage.press(KeyCode::Enter);
    stage.press(KeyCode::Enter);
    let screen = stage.screen(80, 24);
    assert!(screen.contains("last question of the list; Tab goes"), "{screen}");
}

#[test]
fn guidance_stands_below_the_question_and_closes_with_it() {
    let mut stage = fresh("rep-63");
    stage.press(KeyCode::F(8));
    let text = stage.desk().question().expect("asked").text.en.clone();
    let screen = stage.screen(80, 24);
    assert!(screen.contains(&text[..40]), "what is read aloud stays in sight:\n{screen}");
    assert!(screen.contains("F8 closes this"), "{screen}");
    stage.press(KeyCode::Char('2'));
    stage.press(KeyCode::Enter);
    assert!(!stage.desk().interview.guidance, "what is read of one question is not of the next");
    let text = stage.desk().question().expect("asked").text.en.clone();
    assert!(stage.screen(80, 24).contains(&text[..40]));
}

#[test]
fn what_answers_a_question_answers_nothing_in_the_list() {
    for key in [KeyCode::Char('2'), KeyCode::F(3), KeyCode::F(4), KeyCode::F(5)] {
        let mut stage = Stage::with(Sheet::default(), Language::En);
        stage.press(key);
        assert!(stage.effects.is_empty());
        assert_eq!(stage.desk().interview.focus, Focus::Question, "it opens the question");
        assert!(stage.screen(80, 24).contains("press again to answer"));
    }
}

#[test]
fn a_range_of_levels_is_two_ends_whatever_is_chosen_before() {
    let mut stage = fresh("int-03");
    for key in ['-', '3', '2'] {
        stage.press(KeyCode::Char(key));
    }
    assert_eq!(said(&stage, "int-03"), Some(Said::Value(Value::Level(Span::Between(2, 3)))));
    assert_eq!(stage.effects.len(), 1, "one answer, said once");
    assert!(stage.screen(80, 24).contains("Level 2 to 3, not settled which"));
    // Whatever is chosen already, the same keys say the same.
    for before in ["2", "3", "4", "-34"] {
        let mut stage = fresh("int-03");
        stage.write(before);
        stage.write("-23");
        let between = Some(Said::Value(Value::Level(Span::Between(2, 3))));
        assert_eq!(said(&stage, "int-03"), between, "{before}");
    }
    // A thoughtless Enter does not make it one level.
    let mut stage = fresh("int-03");
    stage.write("-2");
    stage.press(KeyCode::Enter);
    assert!(stage.effects.is_empty() && here(&stage) == "int-03");
    assert!(stage.screen(80, 24).contains("lacks its other end"), "{}", stage.screen(80, 24));
    stage.press(KeyCode::Char('3'));
    assert_eq!(said(&stage, "int-03"), Some(Said::Value(Value::Level(Span::Between(2, 3)))));
    // Begun by mistake: the same key ends it, and a digit answers as ever.
    let mut stage = fresh("int-03");
    for key in ['-', '-', '1'] {
        stage.press(KeyCode::Char(key));
    }
    assert_eq!(said(&stage, "int-03"), Some(Said::Value(Value::Level(Span::One(1)))));
    // Also where there is no row to begin from, Enter stays until the range is whole.
    let mut stage = fresh("int-03");
    stage.press(KeyCode::F(3));
    stage.press(KeyCode::Char('-'));
    stage.press(KeyCode::Enter);
    assert_eq!(here(&stage), "int-03");
    // A range may span more than two neighbours.
    stage.write("41");
    assert_eq!(said(&stage, "int-03"), Some(Said::Value(Value::Level(Span::Between(1, 4)))));
}

#[test]
fn the_same_answer_again_is_no_change() {
    let mut stage = fresh("int-03");
    stage.press(KeyCode::Char('2'));
    stage.press(KeyCode::Char('2'));
    assert_eq!(stage.effects.len(), 1);
}

#[test]
fn when_the_core_form_is_done_what_still_decides_is_asked() {
    let mut stage = Stage::with(sample("sample-early"), Language::En);
    // Takes back one that decides and is not on the short list.
    let desk = stage.desk();
    let core = |at: usize| desk.framework.questions[at].core;
    let beyond = (0..desk.framework.questions.len()).find(|at| {
        !core(*at) && desk.assessment.answer(&desk.framework.questions[*at].id).is_some()
    });
    let beyond =
        desk.framework.questions[beyond.expect("answered beyond the core form")].id.clone();
    let place = stage.desk().framework.position(&beyond).expect("it is there");
    stage.app.desk.as_mut().expect("a desk").show_question(place);
    stage.press(KeyCode::Delete);
    if matches!(stage.app.dialogs.last(), Some(Dialog::Confirm(_))) {
        stage.press(KeyCode::Char('1'));
    }
    assert!(!stage.desk().interview.list.contains(&place), "it has left the list");
    let decides = stage.desk().deciding.contains(&place);
    stage.press(KeyCode::F(12));
    if decides {
        assert_eq!(here(&stage), beyond);
        assert!(stage.screen(100, 30).contains("Not in the core form"));
    } else {
        assert!(stage.screen(100, 30).contains("changes the advice"));
    }
}

#[test]
fn an_end_of_what_if_names_its_own_answers() {
    let mut stage = fresh("int-03");
    stage.ctrl('w');
    stage.press(KeyCode::Char('2'));
    stage.ctrl('w');
    let screen = stage.screen(80, 24);
    assert!(screen.contains("Forget") && !screen.contains("1 Yes, 2 No"), "{screen}");
}

#[test]
fn an_empty_list_offers_only_what_can_be_done() {
    let stage = Stage::home(Language::En);
    let screen = stage.screen(120, 40);
    for word in ["Results", "Search", "Sort"] {
        assert!(!screen.contains(word), "{word}:\n{screen}");
    }
    assert!(screen.contains("Import") && screen.contains("Sync"));
}
