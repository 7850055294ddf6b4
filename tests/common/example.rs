//! The method's worked example: its framework and its city, read from the data beside the tests.
#![allow(dead_code, reason = "each test file uses some of it")]

use super::{Asked, Parts};
use citycap::assessment::{Answer, Said, Span, Value};
use citycap::framework::{Answering, Framework};
use serde_json::{Value as Json, json};

/// Every line of the example from the heading of `part` to the next.
pub fn part(part: u8) -> String {
    let all = include_str!("../data/worked-example.txt");
    let heading = |line: &&str| line.chars().next().is_some_and(|first| first.is_ascii_digit());
    let mut lines = all.lines().skip_while(|line| !line.starts_with(&part.to_string())).skip(1);
    let mut text = String::new();
    while let Some(line) = lines.next().filter(|line| !heading(line)) {
        text += line;
        text.push('\n');
    }
    text
}

pub fn example() -> Json {
    serde_json::from_str(include_str!("../data/worked-example.json")).expect("the example is JSON")
}

/// The example's framework in the format of questionnaires.
pub fn framework() -> Framework {
    let example = example();
    let method = &example["method"];
    let each = |what: &Json| what.as_array().cloned().unwrap_or_default();
    let id = |of: &Json| of["id"].as_str().expect("an id").to_owned();
    let criteria = each(&method["criteria"]).into_iter().map(|criterion| {
        let name = id(&criterion);
        let from = if name == "assistance" { "assistance" } else { "answers" };
        super::with(criterion, json!({ "name": super::words(&name), "from": from }))
    });
    let indicators = each(&method["indicators"]).into_iter().map(|indicator| {
        let name = id(&indicator);
        let target = &method["targets"][&name];
        if target.is_null() {
            return super::with(indicator, json!({ "name": super::words(&name) }));
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
        super::practice(&name, number(&target["default"]), number(&target["cap"]), more)
    });
    let wishes = example["city"]["desired"].as_object().expect("wishes").keys();
    let wishes = wishes
        .map(|name| super::question(&format!("want-{name}"), json!({ "answer": super::level(4) })));
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
            |id: &String| super::with(json!({ "id": id, "label": super::words(id) }), extra(id));
        ids.iter().map(option).collect()
    };
    let answer = match of["type"].as_str().expect("a type") {
        "level" => super::level(u8::try_from(of["max"].as_u64().expect("levels")).expect("few")),
        "yes_no" => json!({ "yes_no": {} }),
        "number" => json!({ "number": { "anchors": of["anchors"] } }),
        "multi" => json!({ "multi": {
            "options": options(&|id| json!({ "points": of["options"][id] })),
            "full": of["full"],
        } }),
        "ranking" => json!({ "ranking": { "options": options(&|_| json!({})) } }),
        other => panic!("the example has no {other}"),
    };
    let mut more = json!({ "answer": answer, "na": super::words("na") });
    for field in ["indicator", "points"] {
        if !of[field].is_null() {
            more[field] = of[field].clone();
        }
    }
    super::question(of["id"].as_str().expect("an id"), more)
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
    super::kind(of["id"].as_str().expect("an id"), months, more)
}

/// The example's city: its answers, and its wishes as answers too.
pub fn city(framework: &Framework) -> Asked {
    let example = example();
    let mut city = Asked::default();
    for (id, given) in example["city"]["answers"].as_object().expect("answers") {
        let place = |of: &Json| usize::try_from(of.as_u64().unwrap_or(0)).expect("few");
        let answer = match given["state"].as_str() {
            Some("dk") => Answer::new(Said::DontKnow),
            Some("na") => super::not_applicable(),
            _ => {
                let question = framework.question(id).expect("a question");
                let value = value(&question.answer, &given["value"]);
                super::answer(value, place(&given["evidence"]), place(&given["confidence"]))
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
