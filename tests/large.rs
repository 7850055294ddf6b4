//! Frameworks far larger than the shipped one: the same pages, and figures that come after the
//! answer is on the screen.

mod made;
mod stage;

use citycap::assessment::Sheet;
use citycap::framework::Framework;
use citycap::i18n::Language;
use citycap::tui::desk::Desk;
use crossterm::event::KeyCode;
use stage::Stage;
use std::sync::{Arc, OnceLock};

fn large() -> Arc<Framework> {
    static LARGE: OnceLock<Arc<Framework>> = OnceLock::new();
    let load = || {
        let files = made::files(600).expect("the shipped files are JSON");
        Arc::new(Framework::load(&files).expect("it loads"))
    };
    Arc::clone(LARGE.get_or_init(load))
}

#[test]
fn figures_follow_the_answer() {
    let mut stage = Stage::on(large(), Sheet::default(), Language::Both);
    let before = stage.desk().score.clone();
    stage.ask("int-01");
    stage.press(KeyCode::Char('3'));
    assert!(!stage.desk().is_open(stage.desk().interview.at), "the answer is heard at once");
    assert_eq!(stage.desk().progress().0, 1, "and counted");
    assert_eq!(stage.desk().score, before, "the figures wait");
    assert!(stage.app.catch_up());
    assert!(!stage.app.catch_up(), "they are found once");
    let anew = Desk::new("x".into(), large(), stage.desk().assessment.clone());
    assert_eq!((&stage.desk().score, &stage.desk().deciding), (&anew.score, &anew.deciding));
    assert_eq!(stage.desk().before, before);
}

#[test]
fn the_results_never_show_figures_of_before() {
    let mut stage = Stage::on(large(), Sheet::default(), Language::Both);
    stage.ask("int-01");
    stage.press(KeyCode::Char('3'));
    stage.ctrl('w');
    let anew = Desk::new("x".into(), large(), stage.desk().assessment.clone());
    let scratch = stage.desk().scratch.as_ref().expect("answers are tried");
    assert_eq!(scratch.score, anew.score);
    assert_eq!(stage.desk().score, anew.score);
}

#[test]
fn a_follow_up_is_on_the_list_as_soon_as_its_gate_opens() {
    let mut stage = Stage::on(large(), Sheet::default(), Language::Both);
    let framework = large();
    let gate = framework.position("rep-63-c3").expect("the copy has it");
    let behind: Vec<usize> = (gate + 1..framework.questions.len())
        .filter(|at| {
            let when = framework.questions[*at].when.as_ref();
            when.is_some_and(|when| when.questions().contains(&"rep-63-c3"))
        })
        .collect();
    assert!(!behind.is_empty());
    let listed = |stage: &Stage| {
        let list = &stage.desk().interview.list;
        behind.iter().filter(|at| list.contains(at)).count()
    };
    stage.ask("rep-63-c3");
    stage.press(KeyCode::Char('0'));
    assert_eq!(listed(&stage), 0);
    stage.press(KeyCode::Char('2'));
    assert_eq!(listed(&stage), behind.len());
}

#[test]
fn the_outline_shows_the_question_wherever_it_stands() {
    let mut stage = Stage::on(large(), Sheet::default(), Language::En);
    stage.press(KeyCode::Char(' '));
    let many = stage.desk().interview.list.len();
    assert!(many > 500);
    for key in [KeyCode::End, KeyCode::PageUp, KeyCode::Up, KeyCode::Home, KeyCode::Down] {
        stage.press(key);
        let screen = stage.screen(80, 24);
        let marked: Vec<&str> = screen.lines().filter(|line| line.contains('▸')).collect();
        assert_eq!(marked.len(), 1, "{screen}");
        let question = stage.desk().question().expect("one is on the page");
        let begins: String = question.heading().en.chars().take(30).collect();
        assert!(marked[0].contains(&begins), "{key:?}: {screen}");
        let at_end = key == KeyCode::End;
        assert_eq!(screen.contains('↓'), !at_end, "{key:?}: {screen}");
    }
}
