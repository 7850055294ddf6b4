//! The method's worked example: a small framework and one city, with every value in between.

mod common;

use citycap::assessment::{Answer, Said, Span, Value};
use citycap::framework::{Answering, Framework, Measure};
use citycap::scoring::{
    Class, Confidence, Doubt, Interval, Likelihood, Model, Role, Score, random,
};
use common::{Asked, Parts};
use serde_json::{Value as Json, json};
use std::fmt::Write as _;

/// Every line of the example from the heading of `part` to the next.
fn part(part: u8) -> String {
    let all = include_str!("data/worked-example.txt");
    let heading = |line: &&str| line.chars().next().is_some_and(|first| first.is_ascii_digit());
    let mut lines = all.lines().skip_while(|line| !line.starts_with(&part.to_string())).skip(1);
    let mut text = String::new();
    while let Some(line) = lines.next().filter(|line| !heading(line)) {
        text += line;
        text.push('\n');
    }
    text
}

fn example() -> Json {
    serde_json::from_str(include_str!("data/worked-example.json")).expect("the example is JSON")
}

/// The example's framework in the format of questionnaires.
fn framework() -> Framework {
    let example = example();
    let method = &example["method"];
    let each = |what: &Json| what.as_array().cloned().unwrap_or_default();
    let id = |of: &Json| of["id"].as_str().expect("an id").to_owned();
    let criteria = each(&method["criteria"]).into_iter().map(|criterion| {
        let name = id(&criterion);
        let from = if name == "assistance" { "assistance" } else { "answers" };
        common::with(criterion, json!({ "name": common::words(&name), "from": from }))
    });
    let indicators = each(&method["indicators"]).into_iter().map(|indicator| {
        let name = id(&indicator);
        let target = &method["targets"][&name];
        if target.is_null() {
            return common::with(indicator, json!({ "name": common::words(&name) }));
        }
        let rules: Vec<Json> = each(&target["required_if"])
            .iter()
            .map(|rule| json!({ "ref": rule["q"], "at_least": rule["ge"], "target": rule["target"] }))
            .collect();
        let number = |of: &Json| of.as_f64().expect("a number");
        let mut more = json!({ "required_if": rules });
        if !example["city"]["desired"][&name].is_null() {
            more["desired"] = json!(format!("want-{name}"));
        }
        common::practice(&name, number(&target["default"]), number(&target["cap"]), more)
    });
    let wishes = example["city"]["desired"].as_object().expect("wishes").keys();
    let wishes = wishes.map(|name| {
        common::question(&format!("want-{name}"), json!({ "answer": common::level(4) }))
    });
    Parts {
        criteria: criteria.collect(),
        indicators: indicators.collect(),
        assistance: each(&method["ta"]).iter().map(kind).collect(),
        questions: each(&method["questions"]).iter().map(question).chain(wishes).collect(),
        method: None,
    }
    .load()
}

fn question(of: &Json) -> Json {
    let options = |extra: &dyn Fn(&str) -> Json| -> Json {
        let ids: Vec<String> = match &of["options"] {
            Json::Object(points) => points.keys().cloned().collect(),
            Json::Array(ids) => ids.iter().filter_map(Json::as_str).map(str::to_owned).collect(),
            _ => Vec::new(),
        };
        let option =
            |id: &String| common::with(json!({ "id": id, "label": common::words(id) }), extra(id));
        ids.iter().map(option).collect()
    };
    let answer = match of["type"].as_str().expect("a type") {
        "level" => common::level(u8::try_from(of["max"].as_u64().expect("levels")).expect("few")),
        "yes_no" => json!({ "yes_no": {} }),
        "number" => json!({ "number": { "anchors": of["anchors"] } }),
        "multi" => json!({ "multi": {
            "options": options(&|id| json!({ "points": of["options"][id] })),
            "full": of["full"],
        } }),
        "ranking" => json!({ "ranking": { "options": options(&|_| json!({})) } }),
        other => panic!("the example has no {other}"),
    };
    let mut more = json!({ "answer": answer, "na": common::words("na") });
    for field in ["indicator", "points"] {
        if !of[field].is_null() {
            more[field] = of[field].clone();
        }
    }
    common::question(of["id"].as_str().expect("an id"), more)
}

fn kind(of: &Json) -> Json {
    let thresholds = |of: &Json| -> Vec<Json> {
        let all = of.as_array().cloned().unwrap_or_default();
        all.iter()
            .map(|one| {
                let mut threshold = json!({ "ref": one["ref"], "at_least": one["ge"] });
                if !one["ta"].is_null() {
                    threshold["kind"] = one["ta"].clone();
                }
                threshold
            })
            .collect()
    };
    let months = u32::try_from(of["months"].as_u64().expect("months")).expect("few");
    let more = json!({
        "need": of["need"], "demand": of["demand"], "leverage": of["leverage"],
        "conditions": thresholds(&of["conditions"]), "requires": thresholds(&of["requires"]),
    });
    common::kind(of["id"].as_str().expect("an id"), months, more)
}

/// The example's city: its answers, and its wishes as answers too.
fn city(framework: &Framework) -> Asked {
    let example = example();
    let mut city = Asked::default();
    for (id, given) in example["city"]["answers"].as_object().expect("answers") {
        let place = |of: &Json| usize::try_from(of.as_u64().unwrap_or(0)).expect("few");
        let answer = match given["state"].as_str() {
            Some("dk") => Answer::new(Said::DontKnow),
            Some("na") => common::not_applicable(),
            _ => {
                let question = framework.question(id).expect("a question");
                let value = value(&question.answer, &given["value"]);
                common::answer(value, place(&given["evidence"]), place(&given["confidence"]))
            }
        };
        city.say(id, answer);
    }
    for (practice, level) in example["city"]["desired"].as_object().expect("wishes") {
        assert_eq!(level.as_f64(), Some(1.0), "the example wishes for the highest level");
        let wish = Answer::new(Said::Value(Value::Level(Span::One(4))));
        city.say(&format!("want-{practice}"), wish);
    }
    city
}

fn value(answering: &Answering, given: &Json) -> Value {
    let ids = || {
        let ids = given.as_array().expect("ids").iter();
        ids.map(|id| id.as_str().expect("an id").to_owned()).collect()
    };
    match answering {
        Answering::Level(_) => {
            Value::Level(Span::One(u8::try_from(given.as_u64().expect("a level")).expect("few")))
        }
        Answering::YesNo(_) => Value::YesNo(given.as_bool().expect("yes or no")),
        Answering::Multi(_) => Value::Multi { chosen: ids(), unsure: Vec::new() },
        Answering::Ranking(_) => Value::Ranking(ids()),
        _ => Value::Number(serde_json::from_value(given.clone()).expect("a number or a range")),
    }
}

fn scored() -> (Framework, Asked, Model, Score) {
    let framework = framework();
    let city = city(&framework);
    let model = Model::new(&framework);
    let score = model.score(&framework, &city.assessment);
    (framework, city, model, score)
}

fn ends(interval: Interval) -> String {
    format!("[{:.6}, {:.6}]", interval.lo, interval.hi)
}

fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("'{name}'")).collect();
    format!("[{}]", names.join(", "))
}

#[test]
fn question_values_are_those_of_the_example() {
    let (framework, _, _, score) = scored();
    let mut text = String::new();
    for (question, score) in framework.questions.iter().zip(&score.questions) {
        let id = &question.id;
        if let Answering::Ranking(ranking) = &question.answer {
            for (option, value) in ranking.options.iter().zip(&score.options) {
                let value = value.map_or("N/A".to_owned(), ends);
                let _ = writeln!(text, "    {id}/{} {value}", option.id);
            }
        } else if !id.starts_with("want-") {
            let value = score.value.map_or("N/A".to_owned(), ends);
            let _ = writeln!(text, "    {id} {value}");
        }
    }
    assert_eq!(text, part(1));
}

#[test]
fn criteria_are_those_of_the_example() {
    let (framework, _, _, score) = scored();
    let mut text = String::new();
    for (criterion, one) in framework.criteria.iter().zip(&score.criteria) {
        let value = ends(one.value.expect("all criteria apply"));
        let _ = write!(text, "    {:13} {value}", criterion.id);
        let Some(rating) = &one.rating else {
            text.push('\n');
            continue;
        };
        let _ = writeln!(
            text,
            " coverage {:.6} strength {:.6} backed {:.6} ('{}', {})",
            one.coverage,
            one.strength,
            one.backed,
            word(rating.confidence),
            list(rating.doubts.iter().map(|doubt| match doubt {
                Doubt::Coverage => "coverage",
                Doubt::Evidence => "evidence",
                Doubt::Dispute => "dispute",
            })),
        );
        for (question, one) in framework.questions.iter().zip(&score.questions) {
            let of = question.indicator.as_ref().and_then(|id| framework.indicator(id));
            let of = of.and_then(|at| framework.indicators[at].criterion.as_ref());
            if of == Some(&criterion.id) && one.value.is_some() {
                let _ = writeln!(
                    text,
                    "        {} weight {:.6} contribution {:.6}..{:.6} strength {:.2}",
                    question.id, one.weight, one.contribution.lo, one.contribution.hi, one.strength
                );
            }
        }
    }
    let blend = |share| ends(score.balanced(share).expect("a score"));
    let _ = writeln!(
        text,
        "    overall       {}  balance 0.5: {}  balance 1: {}",
        ends(score.overall.value.expect("a score")),
        blend(0.5),
        blend(1.0)
    );
    assert_eq!(text, part(2));
}

fn word(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::VeryLow => "very low",
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

#[test]
fn gaps_are_those_of_the_example() {
    let (framework, _, _, score) = scored();
    let mut text = String::new();
    for practice in &score.practices {
        let levels = practice.levels.expect("all practices apply");
        let _ = writeln!(
            text,
            "    {:5} existing {} target {} gap {}",
            framework.indicators[practice.indicator].id,
            ends(levels.existing),
            ends(levels.target),
            ends(levels.gap)
        );
    }
    assert_eq!(text, part(3));
}

#[test]
fn assistance_its_order_and_the_programme_are_those_of_the_example() {
    let (framework, _, _, score) = scored();
    let id = |kind: usize| framework.assistance[kind].id.as_str();
    let mut text = String::new();
    for (kind, one) in score.kinds.iter().enumerate() {
        let worth = one.worth.expect("all kinds apply");
        let limit = one
            .limit
            .map_or("None", |at| framework.assistance[kind].conditions[at].reference.as_str());
        let _ = writeln!(
            text,
            "    {:10} need {} demand {} leverage {} V {} F {} P {} limit {limit} classes {}",
            id(kind),
            ends(worth.need),
            ends(worth.demand),
            ends(worth.leverage),
            ends(worth.value),
            ends(worth.feasibility),
            ends(worth.priority),
            list(one.classes.iter().map(|class| match class {
                Class::DoFirst => "do first",
                Class::Prepare => "prepare",
                Class::Later => "later",
                Class::NotNeeded => "not needed",
            }))
        );
    }
    let _ = writeln!(text, "    order {}", list(score.order.iter().map(|kind| id(*kind))));
    let steps: Vec<String> = score
        .programme
        .steps
        .iter()
        .map(|step| {
            let role = match step.role {
                Role::DoFirst => "do first",
                Role::NeededByAnother => "needed by another",
                Role::Prepare => "prepare",
            };
            format!("('{}', {}, {}, '{role}')", id(step.kind), step.start, step.end)
        })
        .collect();
    let _ = writeln!(text, "    programme [{}]", steps.join(", "));
    let expected = part(4);
    let expected: Vec<&str> = expected.lines().filter(|line| !line.contains("stability")).collect();
    assert_eq!(text.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn transport_is_undecided_and_question_10_decides_it() {
    let (framework, _, _, score) = scored();
    let transport = &score.kinds[2];
    assert_eq!(transport.deciding, [framework.position("q10").expect("a question")]);
    assert_eq!(score.programme.find_out.len(), 1);
    assert!(!score.first_two_certain);
    assert_eq!(score.first_two, [1, 0]);
}

#[test]
fn the_reasons_for_the_plan_are_its_demand_its_gap_and_its_effect() {
    let (framework, _, _, score) = scored();
    let plan = &score.kinds[1];
    let because: Vec<(&str, String)> = plan
        .because
        .iter()
        .map(|reason| {
            (framework.questions[reason.question].id.as_str(), format!("{:.3}", reason.amount))
        })
        .collect();
    let expected = [("q12", "0.300"), ("q11", "0.125"), ("q07", "0.100")];
    assert_eq!(because, expected.map(|(id, amount)| (id, amount.to_owned())));
    assert_eq!(framework.measure("q12/plan"), Some(Measure::Option(11, 1)));
    assert_eq!(plan.unmet, [0]);
    assert_eq!(plan.limit, None);
}

#[test]
fn stability_is_that_of_the_example() {
    let (framework, city, model, _) = scored();
    let stability = model.stability(&framework, &city.assessment, "demo-city");
    let id = |kind: usize| framework.assistance[kind].id.as_str();
    let mut first_two: Vec<&str> = stability.first_two.iter().map(|kind| id(*kind)).collect();
    first_two.sort_unstable();
    let shares: Vec<String> = stability
        .kinds
        .iter()
        .enumerate()
        .map(|(kind, share)| format!("'{}': {share}", id(kind)))
        .collect();
    let text = format!(
        "    stability ({} draws, seed {}) ({}, {}, {{{}}})",
        stability.draws,
        framework.method.seed,
        list(first_two),
        stability.same,
        shares.join(", ")
    );
    assert_eq!(Some(text.as_str()), part(4).lines().last());
    assert!(!stability.certain);
    assert_eq!(Likelihood::of(stability.same), Likelihood::Likely);
}

#[test]
fn the_goals_question_that_nobody_knows_is_next_and_question_10_decides() {
    let (framework, city, model, _) = scored();
    let next = model.next(&framework, &city.assessment);
    let of = |id: &str| {
        let at = framework.position(id).expect("a question");
        *next.questions.iter().find(|one| one.question == at).expect("open")
    };
    // q10 settles transport whatever the answer is (1) and narrows its priority from .125 to 0.
    // Its width in the overall score is that of the need criterion: .115 of the weight .2.
    let expected = 1.0 + 0.125 + 0.023;
    assert!((of("q10").decisiveness - expected).abs() < 1e-9, "{:?}", of("q10"));
    // q04 carries .10 of the overall score's width and nothing else.
    assert!((of("q04").decisiveness - 0.1).abs() < 1e-9, "{:?}", of("q04"));
    assert_eq!(next.questions.len(), 2);
    assert!(of("q10").decides && !of("q04").decides);
    assert_eq!(next.deciding, 1);
    assert_eq!(next.settled, [true, true, false]);
    assert!(!next.first_two_settled);
    assert_eq!(next.within(1.5), [framework.position("q10").expect("a question")]);
}

#[test]
fn random_numbers_are_those_of_the_example_to_the_last_bit() {
    let city = random::name_key("demo-city");
    assert_eq!(city, 0x45f2_fd2c_ab64_b656);
    assert_eq!(random::name_key("#weights"), 0xdeac_6c69_8eba_902b);
    assert_eq!(random::number_key(city, 0), 0x0fcf_60eb_054b_8ed8);
    assert_eq!(random::draw_key(2016, 0), 0xea67_92ea_8bd2_9d81);

    let text = part(5);
    let draws = text.split_once("first weight draws").expect("the draws").1;
    let draws = draws.split_once("first scores").expect("the scores").0;
    let expected: Vec<f64> = draws
        .split(|char: char| char.is_whitespace() || "[]".contains(char))
        .filter(|word| !word.is_empty())
        .map(|word| word.parse().expect("a number"))
        .collect();
    // Twice the points of the five criteria.
    let mut weights = random::Weights::new("#weights", &[8, 8, 10, 6, 8]);
    let mut found = [0.0; 15];
    for (draw, weight) in (0..3).zip(found.chunks_mut(5)) {
        weights.draw(random::draw_key(2016, draw), weight);
    }
    // Bit for bit: the text has 17 digits.
    assert_eq!(
        found.map(f64::to_bits).to_vec(),
        expected.iter().map(|one| one.to_bits()).collect::<Vec<_>>()
    );
}
