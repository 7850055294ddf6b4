//! Single rules of the method that the worked example does not touch.

mod common;

use citycap::assessment::{Answer, CityKind, Said, Span, Truth, Value};
use citycap::framework::Framework;
use citycap::scoring::{Confidence, Doubt, Interval, Model, Reply, Score, TargetOrigin};
use common::{Asked, Parts, answer, level, question, with};
use serde_json::json;

fn score(framework: &Framework, city: &Asked) -> Score {
    Model::new(framework).score(framework, &city.assessment)
}

fn at(level: u8) -> Value {
    Value::Level(Span::One(level))
}

/// One criterion with a gate, a follow-up behind it and a third question.
fn gated() -> Framework {
    let of = |more| {
        with(json!({ "indicator": "i", "answer": level(4), "na": common::words("na") }), more)
    };
    Parts {
        criteria: vec![common::criterion("c", 1)],
        indicators: vec![common::indicator("i", "c", 1)],
        questions: vec![
            question("gate", of(json!({}))),
            question("then", of(json!({ "when": { "question": "gate", "at_least": 1 } }))),
            question("also", of(json!({}))),
        ],
        ..Parts::default()
    }
    .load()
}

#[test]
fn a_hidden_follow_up_counts_0_and_is_as_well_documented_as_its_gate() {
    let framework = gated();
    let mut city = Asked::default();
    city.say("gate", answer(at(0), 2, 2));
    city.say("also", answer(at(4), 2, 2));
    let score = score(&framework, &city);
    let hidden = &score.questions[1];
    assert_eq!((hidden.asked, hidden.value), (Truth::No, Some(Interval::ZERO)));
    assert!(!hidden.open);
    assert_eq!(hidden.strength.to_bits(), 0.8_f64.to_bits());
    let rating = score.criteria[0].rating.as_ref().expect("a rating");
    assert_eq!((rating.confidence, rating.doubts.as_slice()), (Confidence::High, [].as_slice()));
    assert_eq!((score.counts.to_ask, score.counts.hidden, score.counts.answered), (2, 1, 2));
}

#[test]
fn a_follow_up_of_an_unknown_gate_is_unknown_even_if_it_was_answered() {
    let framework = gated();
    let mut city = Asked::default();
    city.say("then", answer(at(4), 2, 2));
    let score = score(&framework, &city);
    assert_eq!(score.questions[1].asked, Truth::Unknown);
    assert_eq!(score.questions[1].value, Some(Interval::UNKNOWN));
    assert_eq!((score.counts.waiting, score.counts.open), (1, 2));
}

#[test]
fn a_follow_up_of_what_does_not_apply_does_not_apply_and_its_weight_moves_on() {
    let framework = gated();
    let mut city = Asked::default();
    city.say("gate", common::not_applicable());
    city.say("also", answer(at(4), 2, 2));
    let score = score(&framework, &city);
    assert_eq!(score.questions[1].value, None);
    assert_eq!(score.criteria[0].value, Some(Interval::exact(1.0)));
    assert_eq!(score.questions[2].weight.to_bits(), 1.0_f64.to_bits());
    // Two thirds of its points do not apply.
    assert!(!score.criteria[0].comparable);
}

#[test]
fn not_applicable_counts_as_unknown_until_it_is_accepted() {
    let framework = gated();
    let mut city = Asked::default();
    let claim = Said::NotApplicable { reason: "no coast".to_owned(), accepted: false };
    city.say("also", Answer::new(claim));
    let score = score(&framework, &city);
    assert_eq!(score.questions[2].value, Some(Interval::UNKNOWN));
    assert_eq!(score.questions[2].reply, Reply::NotApplicableClaimed);
    assert!(score.questions[2].open);
}

#[test]
fn a_dispute_spans_all_answers_and_costs_confidence_until_it_is_settled() {
    let framework = gated();
    let mut city = Asked::default();
    city.say("gate", answer(at(4), 3, 2));
    city.say("then", answer(at(4), 3, 2));
    city.say("also", answer(at(2), 3, 2));
    city.contradict("also", answer(at(3), 1, 0));
    let disputed = score(&framework, &city);
    let also = &disputed.questions[2];
    assert_eq!(also.value, Some(Interval::new(0.5, 0.75)));
    assert!(also.disputed && also.open);
    // The weakest of the answers stands behind it.
    assert_eq!(also.strength.to_bits(), 0.3_f64.to_bits());
    let doubts = &disputed.criteria[0].rating.as_ref().expect("a rating").doubts;
    assert_eq!(doubts.as_slice(), [Doubt::Dispute]);

    city.say("also", answer(at(3), 3, 2));
    let settled = score(&framework, &city);
    assert_eq!(settled.questions[2].value, Some(Interval::exact(0.75)));
    assert!(settled.criteria[0].rating.as_ref().expect("a rating").doubts.is_empty());
}

#[test]
fn who_knows_no_value_does_not_dispute_one_but_not_applying_does() {
    let framework = gated();
    for (other, disputed) in [
        (Answer::new(Said::DontKnow), false),
        (Answer::new(Said::Declined), false),
        (common::not_applicable(), true),
    ] {
        let mut city = Asked::default();
        city.say("also", answer(at(2), 2, 0));
        city.contradict("also", other);
        let score = score(&framework, &city);
        assert_eq!(score.questions[2].value, Some(Interval::exact(0.5)));
        assert_eq!(score.questions[2].disputed, disputed);
    }
}

#[test]
fn the_same_value_on_other_evidence_is_agreement_and_opens_the_follow_up() {
    let framework = gated();
    let mut city = Asked::default();
    city.say("gate", answer(at(2), 3, 2));
    city.contradict("gate", Answer { informant: "another".to_owned(), ..answer(at(2), 1, 0) });
    let agreed = score(&framework, &city);
    let gate = &agreed.questions[0];
    assert_eq!((gate.reply, gate.disputed), (Reply::Answered, false));
    // The weakest of the answers stands behind it.
    assert_eq!(gate.strength.to_bits(), 0.3_f64.to_bits());
    assert_eq!(agreed.questions[1].asked, Truth::Yes);
    assert_eq!(city.assessment.asked_all(&framework), [Truth::Yes; 3]);

    city.contradict("gate", answer(at(0), 1, 0));
    assert!(score(&framework, &city).questions[0].disputed);
    assert_eq!(city.assessment.asked(&framework, 1), Truth::Unknown);
}

#[test]
fn options_are_the_same_answer_in_any_order() {
    let multi =
        |ids: [&str; 2]| Value::Multi { chosen: ids.map(str::to_owned).into(), unsure: vec![] };
    assert!(multi(["a", "b"]).says_as(&multi(["b", "a"])));
    assert!(!multi(["a", "b"]).says_as(&multi(["a", "c"])));
    let span = |a, b| Value::Level(Span::Between(a, b));
    assert!(span(1, 2).says_as(&span(2, 1)));
}

/// Each question asks for every one before it, so that the ways to look double with each.
#[test]
fn gates_forty_deep_are_looked_at_once_each() {
    let mut questions = Vec::new();
    for at in 0..40 {
        let all: Vec<_> =
            (0..at).map(|gate| json!({ "question": format!("q{gate}"), "at_least": 1 })).collect();
        let mut more = json!({ "indicator": "i", "answer": level(4) });
        if at > 0 {
            more["when"] = json!({ "all": all });
        }
        questions.push(question(&format!("q{at}"), more));
    }
    let framework = Parts {
        criteria: vec![common::criterion("c", 1)],
        indicators: vec![common::indicator("i", "c", 1)],
        questions,
        ..Parts::default()
    }
    .load();
    let mut city = Asked::default();
    city.say("q1", answer(at(2), 2, 2));
    let score = score(&framework, &city);
    let asked = city.assessment.asked_all(&framework);
    assert_eq!(asked[0], Truth::Yes);
    assert!(asked[1..].iter().all(|asked| *asked == Truth::Unknown));
    for (at, (asked, scored)) in asked.iter().zip(&score.questions).enumerate() {
        assert_eq!(city.assessment.asked(&framework, at), *asked);
        assert_eq!(scored.asked, *asked);
    }
}

#[test]
fn a_question_for_clusters_drops_out_for_a_city() {
    let of = |more| with(json!({ "indicator": "i", "answer": level(4) }), more);
    let framework = Parts {
        criteria: vec![common::criterion("c", 1)],
        indicators: vec![common::indicator("i", "c", 1)],
        questions: vec![
            question("own", of(json!({}))),
            question(
                "joint",
                of(json!({ "when": { "city": "kind", "is": "cluster" }, "when_hidden": "na" })),
            ),
        ],
        ..Parts::default()
    }
    .load();
    let mut city = Asked::default();
    city.say("own", answer(at(4), 2, 2));
    assert_eq!(score(&framework, &city).criteria[0].value, Some(Interval::exact(1.0)));
    city.be(CityKind::Cluster);
    assert_eq!(score(&framework, &city).criteria[0].value, Some(Interval::new(0.5, 1.0)));
}

#[test]
fn an_answer_that_does_not_fit_its_question_says_nothing() {
    let framework = gated();
    let mut city = Asked::default();
    city.say("also", answer(at(9), 2, 2));
    assert_eq!(score(&framework, &city).questions[2].value, Some(Interval::UNKNOWN));
}

#[test]
fn the_target_is_the_default_the_wish_or_the_goal_and_never_above_the_cap() {
    let framework = Parts {
        criteria: vec![common::criterion("c", 1)],
        indicators: vec![
            common::indicator("i", "c", 1),
            common::practice(
                "p",
                0.25,
                0.75,
                json!({
                    "desired": "wish",
                    "required_if": [{ "ref": "goal", "at_least": 0.5, "target": 0.5 }],
                }),
            ),
        ],
        questions: vec![
            question("goal", json!({ "indicator": "i", "answer": level(4) })),
            question("now", json!({ "indicator": "p", "answer": level(4) })),
            question("wish", json!({ "answer": level(4) })),
        ],
        ..Parts::default()
    }
    .load();
    let mut city = Asked::default();
    city.say("now", answer(at(1), 2, 2));
    let target = |city: &Asked| {
        let practice = score(&framework, city).practices[0];
        (practice.origin, practice.levels.expect("it applies").target)
    };
    let rules = |city: &Asked| {
        let practice = score(&framework, city).practices[0];
        (practice.rule, practice.possible_rule)
    };
    // An open goal may require more.
    assert_eq!(target(&city), (TargetOrigin::Default, Interval::new(0.25, 0.5)));
    assert_eq!(rules(&city), (None, Some(0)));
    city.say("goal", answer(at(2), 0, 0));
    assert_eq!(target(&city), (TargetOrigin::Goal, Interval::exact(0.5)));
    assert_eq!(rules(&city), (Some(0), None));
    // Not knowing what one wants leaves the default.
    city.say("wish", Answer::new(Said::DontKnow));
    assert_eq!(target(&city), (TargetOrigin::Goal, Interval::exact(0.5)));
    city.say("wish", answer(at(3), 0, 0));
    assert_eq!(target(&city), (TargetOrigin::City, Interval::exact(0.75)));
    // A wish above what the goal requires: the goal sets nothing.
    assert_eq!(rules(&city), (None, None));
    city.say("wish", answer(at(4), 0, 0));
    assert_eq!(target(&city), (TargetOrigin::Cap, Interval::exact(0.75)));
    let practice = score(&framework, &city).practices[0];
    assert_eq!(practice.desired, Some(Interval::exact(1.0)));
    assert_eq!(
        (practice.default.to_bits(), practice.cap.to_bits()),
        (0.25_f64.to_bits(), 0.75_f64.to_bits())
    );
}
