//! The way from draft over review to the seal, played on a stage: nobody hands in, seals or changes
//! anything by a slip.

mod stage;

use citycap::assessment::{Does, Said, Seal, Span, Stage as State, Step, Value};
use citycap::i18n::Language;
use citycap::tui::desk::Room;
use citycap::tui::dialog::{Dialog, Purpose};
use citycap::tui::effect::Effect;
use crossterm::event::KeyCode;
use stage::{Stage, sample};

fn early() -> Stage {
    Stage::with(sample("sample-early"), Language::En)
}

/// An assessment handed in from the results.
fn handed_in() -> Stage {
    let mut stage = early();
    stage.press(KeyCode::F(9));
    stage.press(KeyCode::F(5));
    stage.press(KeyCode::F(5));
    stage.press(KeyCode::Enter);
    assert_eq!(stage.desk().assessment.stage(), State::InReview);
    stage
}

fn is_form(stage: &Stage, purpose: Purpose) -> bool {
    matches!(stage.app.dialogs.last(), Some(Dialog::Form(form)) if form.purpose == purpose)
}

fn is_review(stage: &Stage) -> bool {
    matches!(stage.app.dialogs.last(), Some(Dialog::Review(_)))
}

#[test]
fn from_the_results_the_review_comes_before_anything_is_handed_in() {
    let mut stage = early();
    stage.press(KeyCode::F(9));
    assert!(stage.screen(120, 40).contains("F5 Review, hand in"));
    stage.press(KeyCode::F(5));
    assert!(is_review(&stage) && stage.screen(120, 40).contains("F5 Hand in"));
    stage.press(KeyCode::F(5));
    assert!(is_form(&stage, Purpose::Submit));
    let screen = stage.screen(120, 40);
    assert!(screen.contains("Enter Hand in"), "the key says what it does:\n{screen}");
    stage.press(KeyCode::Enter);
    let screen = stage.screen(120, 40);
    assert!(is_review(&stage) && screen.contains("F5 Seal"), "{screen}");
    assert!(screen.contains("· in review"), "every page says so");
}

#[test]
fn the_question_whether_to_seal_names_the_city_and_what_is_left_to_look_at() {
    let mut stage = handed_in();
    stage.app.author = "sample interviewer".into();
    stage.press(KeyCode::F(5));
    for language in [Language::En, Language::Zh, Language::Both] {
        stage.app.words.set_language(language);
        let screen = stage.screen(80, 24);
        let (city, open) = match language {
            Language::Zh => ("样钢市", "只有口头说明的回答"),
            _ => ("Yanggang", "no document behind"),
        };
        assert!(screen.contains(city) && screen.contains(open), "{screen}");
        assert!(screen.contains("▸ 2  "), "{screen}");
    }
    stage.app.words.set_language(Language::En);
    assert!(stage.screen(80, 24).contains("handed it in yourself"));
    stage.press(KeyCode::Enter);
    assert!(stage.screen(80, 24).contains("Not sealed"), "Enter alone seals nothing, and says so");
    stage.app.author = "sample reviewer".into();
    stage.press(KeyCode::F(5));
    assert!(!stage.screen(80, 24).contains("handed it in yourself"));
    stage.press(KeyCode::Char('1'));
    assert_eq!(stage.effects.last(), Some(&Effect::Seal));
}

#[test]
fn one_key_writes_the_file_and_another_takes_the_step_on_every_page() {
    let mut stage = handed_in();
    stage.press(KeyCode::F(10));
    assert!(is_form(&stage, Purpose::Export));
    stage.press(KeyCode::Esc);
    let seal = Seal::new("0".repeat(64), &stage.desk().framework, Vec::new());
    stage.say(Does::State(Step::Seal(seal)));
    let screen = stage.screen(120, 40);
    assert!(is_review(&stage) && !screen.contains("F5"), "the seal is not opened here:\n{screen}");
    stage.press(KeyCode::F(5));
    assert!(stage.screen(120, 40).contains("opens the seal"), "where it is opened is told");
    stage.press(KeyCode::F(10));
    assert!(is_form(&stage, Purpose::Export));
    stage.press(KeyCode::Esc);
    stage.press(KeyCode::F(9));
    assert!(stage.app.dialogs.is_empty() && stage.desk().room == Room::Results);
    stage.press(KeyCode::F(5));
    assert!(is_form(&stage, Purpose::Amend));
    assert!(stage.screen(120, 40).contains("Enter Open the seal"));
}

#[test]
fn review_and_results_lead_to_one_another() {
    let mut stage = early();
    stage.ctrl('a');
    stage.press(KeyCode::F(9));
    assert!(stage.app.dialogs.is_empty() && stage.desk().room == Room::Results);
    stage.ctrl('a');
    assert!(is_review(&stage));
    stage.press(KeyCode::Esc);
    assert!(stage.app.dialogs.is_empty() && stage.desk().room == Room::Results);
    stage.ctrl('a');
    stage.press(KeyCode::Enter);
    assert_eq!(stage.desk().room, Room::Interview, "a finding leads to its question");
}

#[test]
fn in_review_the_first_change_is_asked_about_and_the_next_is_not() {
    let mut stage = handed_in();
    stage.press(KeyCode::Esc);
    stage.press(KeyCode::Esc);
    stage.ask("int-03");
    let before = stage.desk().assessment.answer("int-03").map(|answer| answer.said.clone());
    let level = |level| Some(Said::Value(Value::Level(Span::One(level))));
    let other = if before == level(3) { '1' } else { '3' };
    stage.press(KeyCode::Char(other));
    let now =
        |stage: &Stage| stage.desk().assessment.answer("int-03").map(|answer| answer.said.clone());
    assert_eq!(now(&stage), before, "a slip changes nothing");
    assert!(stage.screen(80, 24).contains("in review. Change an answer all the same?"));
    stage.press(KeyCode::Enter);
    assert_eq!(now(&stage), before, "nor does Enter");
    stage.press(KeyCode::Char(other));
    stage.press(KeyCode::Char('1'));
    assert_ne!(now(&stage), before);
    stage.press(KeyCode::Char('0'));
    assert_eq!(now(&stage), level(0), "who means it is asked once");
    // What a reviewer does is never asked about.
    stage.say(Does::State(Step::SendBack { reason: "sample".into() }));
    stage.say(Does::State(Step::Submit { note: String::new() }));
    stage.ctrl('g');
    assert!(stage.app.dialogs.is_empty() && stage.desk().assessment.flagged("int-03").is_some());
    stage.press(KeyCode::Char('2'));
    assert!(!stage.app.dialogs.is_empty(), "handed in anew, it is asked anew");
}

#[test]
fn from_a_question_that_the_review_led_to_the_way_back_leads_to_the_review() {
    let mut stage = early();
    stage.ctrl('a');
    stage.press(KeyCode::Down);
    let row = |stage: &Stage| match stage.app.dialogs.last() {
        Some(Dialog::Review(review)) => Some(review.row),
        _ => None,
    };
    assert_eq!(row(&stage), Some(1));
    stage.press(KeyCode::Enter);
    stage.press(KeyCode::Esc);
    assert_eq!(row(&stage), Some(1), "where it was left");
    stage.press(KeyCode::Esc);
    stage.press(KeyCode::Enter);
    stage.press(KeyCode::Esc);
    assert_eq!(row(&stage), None, "once");
}
