//! The city's own rating and the assessor's, side by side, and how a dispute ends (method §7).

mod stage;

use citycap::assessment::{Answer, Rater, Said, Settled, Sheet, Span, Value};
use citycap::committee::raters::{Agreement, Status, shared};
use citycap::i18n::Language;
use citycap::scoring::{Model, Reply};
use crossterm::event::KeyCode;
use stage::Stage;

const QUESTION: &str = "inv-78";

/// The assessor says level 1, the city level 3.
fn disputed() -> Stage {
    let mut stage = Stage::with(Sheet::default(), Language::Both);
    stage.ask(QUESTION);
    stage.press(KeyCode::Char('1'));
    stage.ctrl('r');
    stage.press(KeyCode::Char('3'));
    stage
}

fn said(stage: &Stage) -> Vec<(Rater, Said)> {
    let present = stage.desk().assessment.present(QUESTION);
    let answers = present.answers().into_iter();
    answers.map(|answer| (answer.rater.clone(), answer.said.clone())).collect()
}

fn level(span: Span<u8>) -> Said {
    Said::Value(Value::Level(span))
}

#[test]
fn both_ratings_stand_side_by_side_and_the_score_takes_their_span() {
    let stage = disputed();
    let mut answers = said(&stage);
    answers.sort_by_key(|(rater, _)| *rater == Rater::City);
    let both = [(Rater::Assessor, level(Span::One(1))), (Rater::City, level(Span::One(3)))];
    assert_eq!(answers, both);
    let at = stage.desk().framework.position(QUESTION).expect("there");
    let score = &stage.desk().score.questions[at];
    assert_eq!(score.reply, Reply::Disputed);
    let value = score.value.expect("scored");
    assert!(value.lo > 0.0 && value.hi > value.lo && value.hi < 1.0, "{value:?}");
    for (width, height) in [(80, 24), (140, 45)] {
        let screen = stage.screen(width, height);
        assert!(screen.contains("评估方") && screen.contains("Assessor"), "{screen}");
    }
}

#[test]
fn a_rater_who_changes_their_mind_leaves_the_other_alone() {
    let mut stage = disputed();
    stage.press(KeyCode::Char('2'));
    assert!(said(&stage).contains(&(Rater::Assessor, level(Span::One(1)))));
    assert!(said(&stage).contains(&(Rater::City, level(Span::One(2)))));
    stage.press(KeyCode::Char('1'));
    let present = stage.desk().assessment.present(QUESTION);
    assert!(matches!(present.settled(), Settled::Value(_)), "they agree now");
    stage.ctrl('d');
    assert!(stage.app.dialogs.is_empty(), "nothing is left to settle");
}

#[test]
fn taking_back_one_rating_leaves_the_other() {
    let mut stage = disputed();
    stage.press(KeyCode::Delete);
    assert_eq!(said(&stage), [(Rater::Assessor, level(Span::One(1)))]);
}

#[test]
fn a_dispute_is_settled_with_a_reason_only() {
    let mut stage = disputed();
    stage.ctrl('d');
    let shown = stage.screen(80, 24);
    assert!(shown.contains("Assessor") && shown.contains("City's own rating"), "{shown}");
    stage.press(KeyCode::Char('1'));
    stage.press(KeyCode::F(10));
    assert_eq!(said(&stage).len(), 2, "without a reason nothing is settled");
    stage.write("seen");
    stage.press(KeyCode::F(10));
    let agreed = Rater::Agreed { reason: "seen".to_owned() };
    assert_eq!(said(&stage), [(agreed, level(Span::One(1)))]);
    assert!(stage.app.dialogs.is_empty());
}

#[test]
fn the_span_and_another_answer_settle_it_too() {
    for (row, typed, settled) in [('3', "", Span::Between(1, 3)), ('4', "2", Span::One(2))] {
        let mut stage = disputed();
        stage.ctrl('d');
        stage.press(KeyCode::Char(row));
        if !typed.is_empty() {
            stage.write(typed);
            stage.press(KeyCode::Tab);
        }
        stage.write("why");
        stage.press(KeyCode::F(10));
        let agreed = Rater::Agreed { reason: "why".to_owned() };
        assert_eq!(said(&stage), [(agreed, level(settled))]);
    }
}

#[test]
fn both_originals_are_kept_for_the_figures_of_agreement() {
    let mut stage = disputed();
    stage.ctrl('d');
    stage.press(KeyCode::Char('2'));
    stage.write("why");
    stage.press(KeyCode::F(10));
    let desk = stage.desk();
    let model = Model::new(&desk.framework);
    let score = |rater| model.score(&desk.framework, &desk.assessment.rated_by(&rater));
    let shared = shared(&score(Rater::Assessor), &score(Rater::City));
    let disputes = shared.iter().filter(|one| one.together.status == Status::Dispute).count();
    assert_eq!(disputes, 1);
    let agreement = Agreement::of(&shared);
    assert_eq!((agreement.pairs, agreement.exact), (1, Some(0.0)));
}

#[test]
fn an_answer_says_whose_it_is_only_where_it_is_not_the_assessors() {
    let answer = Answer::new(Said::DontKnow);
    assert_eq!(serde_json::to_string(&answer).expect("json"), r#"{"said":"dont_know"}"#);
    let city = Answer { rater: Rater::City, ..answer };
    let line = serde_json::to_string(&city).expect("json");
    assert_eq!(line, r#"{"said":"dont_know","rater":"city"}"#);
}
