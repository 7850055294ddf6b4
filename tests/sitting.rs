//! The end of a sitting: what is sent later is noted, found again, taken back, and never in the
//! way.

mod stage;

use citycap::assessment::{Anonymous, Does, Event, Labels, Pause, Sheet};
use citycap::i18n::Language;
use citycap::tui::dialog::{Dialog, Purpose};
use citycap::tui::effect::{Effect, Then};
use crossterm::event::KeyCode;
use stage::{Stage, event, sample};

/// An interview in which one question was asked; the list of questions has the keys.
fn interrupted() -> Stage {
    let mut stage = Stage::with(sample("sample-partial"), Language::En);
    stage.press(KeyCode::Enter);
    stage.press(KeyCode::F(3));
    stage.press(KeyCode::Esc);
    stage.effects.clear();
    stage
}

fn offers_note(stage: &Stage) -> bool {
    let leaving = Purpose::Pause { leaving: true };
    matches!(stage.app.dialogs.last(), Some(Dialog::Form(form)) if form.purpose == leaving)
}

fn pause(room: &[&str], what: &str) -> Pause {
    let room = room.iter().map(|id| (*id).to_owned()).collect();
    Pause { room, what: what.to_owned(), who: "王芳".to_owned(), until: "4月30日".to_owned() }
}

fn whats(stage: &Stage) -> Vec<String> {
    let awaited = stage.desk().assessment.awaited();
    awaited.into_iter().map(|(_, pause)| pause.what.clone()).collect()
}

#[test]
fn who_asked_nothing_leaves_at_once() {
    let mut stage = Stage::with(sample("sample-partial"), Language::Zh);
    stage.press(KeyCode::Esc);
    assert_eq!(stage.effects, [Effect::Close]);
}

#[test]
fn who_has_nothing_open_leaves_at_once() {
    let mut stage = Stage::with(sample("sample-cluster"), Language::Zh);
    let (done, all) = stage.desk().progress();
    assert_eq!(done, all);
    stage.press(KeyCode::Enter);
    stage.press(KeyCode::F(3));
    stage.press(KeyCode::Char('1'));
    stage.press(KeyCode::Esc);
    stage.effects.clear();
    stage.press(KeyCode::Esc);
    assert_eq!(stage.effects, [Effect::Close]);
}

/// Leaves, and chooses to note what is sent later.
fn leaving_a_note() -> Stage {
    let mut stage = interrupted();
    stage.press(KeyCode::Esc);
    stage.press(KeyCode::Char('2'));
    stage
}

#[test]
fn a_note_is_offered_and_one_key_leaves_without_it() {
    let mut stage = interrupted();
    stage.press(KeyCode::Esc);
    assert!(matches!(stage.app.dialogs.last(), Some(Dialog::Confirm(_))));
    assert!(stage.effects.is_empty(), "nothing closes unasked");
    stage.press(KeyCode::Enter);
    assert!(stage.app.dialogs.is_empty());
    assert_eq!(stage.effects, [Effect::Close]);
    // Esc, and the third answer, stay.
    for key in [KeyCode::Esc, KeyCode::Char('3')] {
        let mut stage = interrupted();
        stage.press(KeyCode::Esc);
        stage.press(key);
        assert!(stage.app.dialogs.is_empty() && stage.effects.is_empty());
    }
    // An untouched form that is saved says nothing either.
    let mut stage = leaving_a_note();
    assert!(offers_note(&stage) && stage.effects.is_empty());
    stage.press(KeyCode::F(10));
    assert_eq!(stage.effects, [Effect::Close]);
}

#[test]
fn what_is_half_typed_is_asked_about_and_then_one_leaves() {
    let mut stage = leaving_a_note();
    stage.write("x");
    stage.press(KeyCode::Esc);
    assert!(matches!(stage.app.dialogs.last(), Some(Dialog::Confirm(_))));
    stage.press(KeyCode::Char('1'));
    assert!(stage.app.dialogs.is_empty());
    assert_eq!(stage.effects, [Effect::Close]);
}

#[test]
fn a_note_is_written_before_the_assessment_closes() {
    let mut stage = leaving_a_note();
    for text in ["energy balance 2023", "王芳", "April 30"] {
        stage.write(text);
        stage.press(KeyCode::Enter);
    }
    let [Effect::Record { does: Does::Pause(pause), then: Then::Close }] = &stage.effects[..]
    else {
        panic!("{:?}", stage.effects);
    };
    assert_eq!((pause.who.as_str(), pause.until.as_str()), ("王芳", "April 30"));
    assert!(stage.app.dialogs.is_empty());
}

#[test]
fn a_note_shows_to_its_room_and_where_everybody_is() {
    let mut stage = Stage::with(sample("sample-partial"), Language::En);
    let rooms = stage.desk().framework.sittings(true);
    let id = |room: usize| stage.desk().framework.informants[rooms[room].informants[0]].id.clone();
    let (first, second) = (id(0), id(1));
    stage.press(KeyCode::Right);
    let room = stage.desk().room_ids();
    assert_eq!(room[0], first);
    let room: Vec<&str> = room.iter().map(String::as_str).collect();
    stage.say(Does::Pause(pause(&room, "the inventory")));
    stage.say(Does::Pause(pause(&[&second], "the budget")));
    let shown = stage.screen(80, 24);
    assert!(shown.contains("the inventory") && !shown.contains("the budget"), "{shown}");
    stage.press(KeyCode::Left);
    let shown = stage.screen(80, 24);
    assert!(shown.contains("the inventory") && shown.contains("the budget"), "{shown}");
    stage.ctrl('a');
    let shown = stage.screen(80, 24);
    assert!(shown.contains("the inventory") && shown.contains("王芳"), "{shown}");
}

#[test]
fn undo_takes_a_note_back_and_redo_brings_it_again() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    let mut note = |text: &str| {
        stage.ctrl('k');
        stage.write(text);
        stage.press(KeyCode::F(10));
    };
    note("one");
    note(" and two");
    assert_eq!(whats(&stage), ["one and two"]);
    stage.ctrl('u');
    assert_eq!(whats(&stage), ["one"]);
    stage.ctrl('u');
    assert!(whats(&stage).is_empty());
    stage.ctrl('y');
    assert_eq!(whats(&stage), ["one"]);
}

#[test]
fn an_emptied_note_is_none() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    stage.say(Does::Pause(pause(&[], "one")));
    stage.say(Does::Pause(Pause::default()));
    assert!(whats(&stage).is_empty());
}

#[test]
fn notes_of_two_laptops_on_one_room_both_stand() {
    let stage = Stage::with(Sheet::default(), Language::En);
    let mut assessment = stage.desk().assessment.clone();
    let here = event(&assessment, Does::Pause(pause(&[], "here")));
    let there = event(&assessment, Does::Pause(pause(&[], "there")));
    assessment.apply(here);
    assessment.apply(there);
    assert_eq!(assessment.awaited().len(), 2);
    // Nothing restores two at once.
    assert!(assessment.undo_of(&Does::Pause(pause(&[], "both"))).is_none());
}

#[test]
fn a_line_of_the_journal_reads_as_it_was_written() {
    let said = Does::Pause(pause(&["mayor"], "the plan"));
    let line = Event::seal(event(&citycap::assessment::Assessment::default(), said.clone()).body).1;
    let written =
        r#""does":{"pause":{"room":["mayor"],"what":"the plan","who":"王芳","until":"4月30日"}}"#;
    assert!(line.contains(written), "{line}");
    assert_eq!(Event::read(&line).expect("a line").body.does, said);
}

#[test]
fn names_in_a_note_are_replaced_like_others() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    let named = Pause { what: "王芳的清单".to_owned(), ..pause(&[], "") };
    stage.say(Does::Pause(named));
    let labels = Labels { person: &|nth| format!("person {nth}"), city: None };
    let hidden = Anonymous::new(&stage.desk().assessment, &labels).assessment;
    let [(_, pause)] = hidden.awaited()[..] else { panic!("one note") };
    assert!(pause.who.starts_with("person"), "{pause:?}");
    assert_eq!(pause.what, format!("{}的清单", pause.who));
}
