//! Several pieces of evidence behind one answer: entered, shown, counted by the strongest, and read
//! by versions that know one.

mod report_kit;
mod stage;

use citycap::assessment::{Answer, Does, Evidence, Said, Sheet, Span, Value};
use citycap::i18n::Language;
use citycap::report::{Table, Wanted, evidence_csv, history, html, table_csv};
use citycap::scoring::Model;
use crossterm::event::KeyCode;
use proptest::prelude::*;
use report_kit::{Case, page, words_of};
use stage::{Stage, assessment, shipped};

const QUESTION: &str = "inv-78";

fn piece(class: &str, citation: &str) -> Evidence {
    Evidence { class: class.to_owned(), citation: citation.to_owned() }
}

fn answer() -> Answer {
    Answer::new(Said::Value(Value::Level(Span::One(2))))
}

fn classes() -> Vec<String> {
    shipped().evidence.iter().map(|class| class.id.clone()).collect()
}

fn pieces(stage: &Stage) -> Vec<(String, String)> {
    let answer = stage.desk().answer().expect("answered");
    answer.grounds().map(|one| (one.class.clone(), one.citation.clone())).collect()
}

#[test]
fn old_lines_read_and_write_as_before() {
    let old = r#"{"said":{"value":{"level":2}},"evidence":{"class":"seen","citation":"p. 3"}}"#;
    let read: Answer = serde_json::from_str(old).expect("an answer");
    assert_eq!(serde_json::to_string(&read).expect("json"), old);
    assert_eq!(read.grounds().count(), 1);
}

#[test]
fn older_versions_find_the_strongest_where_they_look() {
    let framework = shipped();
    let known = classes();
    let (weak, strong) = (piece(&known[1], "a"), piece(&known[3], "b"));
    let answer = answer().on_grounds(&framework, vec![weak.clone(), strong.clone()]);
    assert_eq!((answer.evidence.as_ref(), &answer.further[..]), (Some(&strong), &[weak][..]));
}

proptest! {
    #[test]
    fn the_strongest_piece_counts_in_whatever_order(places in prop::collection::vec(0..4usize, 1..6)) {
        let framework = shipped();
        let known = classes();
        let strength = |answer: Answer| {
            let sheet = Sheet { answers: [(QUESTION.to_owned(), answer)].into(), ..Sheet::default() };
            let assessment = assessment(&framework, sheet);
            let at = framework.position(QUESTION).expect("there");
            Model::new(&framework).score(&framework, &assessment).questions[at].strength
        };
        let all: Vec<Evidence> = places.iter().map(|at| piece(&known[*at], "x")).collect();
        let best = places.iter().max().expect("one");
        let alone = Answer { evidence: Some(piece(&known[*best], "x")), ..answer() };
        // Also as somebody writes it by hand, in no order.
        let by_hand = Answer {
            evidence: all.first().cloned(),
            further: all[1..].to_vec(),
            ..answer()
        };
        let expected = strength(alone);
        prop_assert!((strength(by_hand) - expected).abs() < 1e-12);
        prop_assert!((strength(answer().on_grounds(&framework, all)) - expected).abs() < 1e-12);
    }
}

#[test]
fn pieces_are_added_edited_and_removed_in_the_form() {
    let mut stage = Stage::with(Sheet::default(), Language::En);
    stage.ask(QUESTION);
    stage.press(KeyCode::Char('2'));
    let known = classes();
    // One piece as before: Enter walks through four fields.
    stage.press(KeyCode::F(6));
    stage.press(KeyCode::Char('2'));
    stage.press(KeyCode::Enter);
    stage.write("yearbook");
    for _ in 0..3 {
        stage.press(KeyCode::Enter);
    }
    assert!(stage.app.dialogs.is_empty());
    assert_eq!(pieces(&stage), [(known[1].clone(), "yearbook".to_owned())]);
    // A second, stronger one comes first.
    stage.press(KeyCode::F(6));
    stage.press(KeyCode::F(4));
    stage.press(KeyCode::Char('3'));
    stage.press(KeyCode::Enter);
    stage.write("inventory2024");
    stage.press(KeyCode::F(10));
    let both =
        [(known[2].clone(), "inventory2024".to_owned()), (known[1].clone(), "yearbook".to_owned())];
    assert_eq!(pieces(&stage), both);
    let shown = stage.screen(120, 40);
    assert!(shown.contains("inventory2024") && shown.contains("yearbook"), "{shown}");
    // An added one that stays empty is none.
    stage.press(KeyCode::F(6));
    stage.press(KeyCode::F(4));
    stage.press(KeyCode::F(10));
    assert_eq!(pieces(&stage), both);
    // The one in focus is removed.
    stage.press(KeyCode::F(6));
    stage.press(KeyCode::F(5));
    stage.press(KeyCode::F(10));
    assert_eq!(pieces(&stage), both[1..]);
    // The last one is emptied; a bare statement stays.
    stage.press(KeyCode::F(6));
    stage.press(KeyCode::F(5));
    stage.press(KeyCode::F(10));
    assert_eq!(pieces(&stage), [(known[0].clone(), String::new())]);
    stage.ctrl('u');
    assert_eq!(pieces(&stage), both[1..]);
}

#[test]
fn every_piece_is_in_every_report() {
    let framework = shipped();
    let known = classes();
    let mut case = Case::new(Sheet::default());
    let pieces = vec![piece(&known[2], "first-piece"), piece(&known[1], "second-piece")];
    let answer = answer().on_grounds(&framework, pieces);
    case.say(Does::Answer { question: QUESTION.to_owned(), answer });
    let case = case.scored();
    let words = words_of(Language::En);
    let material = case.material(&words);
    let csv = |bytes: Vec<u8>| String::from_utf8(bytes).expect("text");
    let evidence = csv(evidence_csv(&framework, &case.assessment));
    assert_eq!(evidence.lines().filter(|line| line.contains("-piece")).count(), 2);
    let told = history(&framework, &case.assessment, &Wanted::default(), &words);
    for text in [
        page(&html(&material)).text,
        csv(table_csv(&material, Table::Questions)),
        evidence,
        told.iter().map(|row| row.after.en.as_str()).collect(),
    ] {
        assert!(text.contains("first-piece") && text.contains("second-piece"), "{text}");
    }
}
