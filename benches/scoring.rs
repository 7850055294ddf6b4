//! Time of a score, of what to ask next, and of the stability check, on a framework of the size of
//! the shipped one: with nothing answered, half, and nearly all. Timings only; nothing is asserted.

#[path = "../tests/common/mod.rs"]
mod common;

use citycap::assessment::{Answer, Said, Span, Value};
use citycap::framework::Framework;
use citycap::scoring::Model;
use common::{Asked, Parts, answer, level, question};
use divan::Bencher;
use serde_json::{Value as Json, json};

fn main() {
    divan::main();
}

const KINDS: [&str; 6] = ["inventory", "plan", "transport", "energy", "agglomeration", "peers"];

/// 121 questions: 4 criteria of 3 indicators with 5 questions, 5 practices with 6 questions and a
/// wish, 19 conditions, 6 effects, a ranking. Every fifth question is a follow-up of the one before.
fn framework() -> Framework {
    let mut parts = Parts::default();
    for criterion in ["interest", "goals", "capability", "replicability"] {
        parts.criteria.push(common::criterion(criterion, 4));
        for at in 0..3 {
            let id = format!("{criterion}-{at}");
            parts.indicators.push(common::indicator(&id, criterion, at + 1));
            parts.questions.extend(group(&id, 5));
        }
    }
    parts
        .criteria
        .push(common::with(common::criterion("assistance", 4), json!({ "from": "assistance" })));
    for practice in &KINDS[..5] {
        let wish = format!("{practice}-wish");
        let more = json!({ "desired": wish, "required_if": [
            { "ref": "goals-0-0", "at_least": 0.5, "target": 0.75 },
        ] });
        parts.indicators.push(common::practice(practice, 0.5, 0.75, more));
        parts.questions.extend(group(practice, 6));
        parts.questions.push(question(&wish, json!({ "answer": level(4) })));
    }
    for at in 0..19 {
        parts.questions.push(question(&format!("can-{at}"), json!({ "answer": level(4) })));
    }
    for kind in KINDS {
        parts.questions.push(question(&format!("effect-{kind}"), json!({ "answer": level(4) })));
    }
    parts.questions.push(question("ask", json!({ "answer": common::ranking(&KINDS) })));
    parts.assistance = KINDS.iter().enumerate().map(|(at, kind)| assistance(at, kind)).collect();
    parts.load()
}

fn group(indicator: &str, many: usize) -> Vec<Json> {
    (0..many)
        .map(|at| {
            let mut more =
                json!({ "indicator": indicator, "points": at % 3 + 1, "answer": level(4) });
            if at == 4 {
                more["when"] = json!({ "question": format!("{indicator}-3"), "at_least": 1 });
            }
            question(&format!("{indicator}-{at}"), more)
        })
        .collect()
}

fn assistance(at: usize, kind: &str) -> Json {
    let need: Vec<Json> = if kind == "peers" {
        KINDS[..5].iter().map(|practice| json!({ "ref": practice, "points": 1 })).collect()
    } else {
        vec![json!({ "ref": kind, "points": 1 })]
    };
    let conditions: Vec<Json> = (0..4)
        .map(|one| json!({ "ref": format!("can-{}", (at * 3 + one) % 19), "at_least": 0.5 }))
        .collect();
    let requires = match kind {
        "plan" | "transport" => {
            json!([{ "kind": "inventory", "ref": "inventory", "at_least": 0.5 }])
        }
        "agglomeration" => json!([{ "kind": "plan", "ref": "plan", "at_least": 0.5 }]),
        _ => json!([]),
    };
    let more = json!({
        "need": need, "demand": [{ "ref": format!("ask/{kind}"), "points": 1 }],
        "leverage": [{ "ref": format!("effect-{kind}"), "points": 2 },
            { "ref": "replicability-0", "points": 1 }],
        "conditions": conditions, "requires": requires,
    });
    common::kind(kind, 6, more)
}

/// Answers every question but each `skip`-th: 1 answers none, 2 half of them.
fn city(framework: &Framework, skip: usize) -> Asked {
    let mut city = Asked::default();
    for (at, question) in framework.questions.iter().enumerate() {
        if at % skip != 0 && question.answer.options().len() == 5 {
            let level = u8::try_from(at * 7 % 5).unwrap_or(0);
            city.say(&question.id, answer(Value::Level(Span::One(level)), at % 4, at % 3));
        } else if at % 7 == 0 {
            city.say(&question.id, Answer::new(Said::DontKnow));
        }
    }
    city
}

#[divan::bench]
fn model(bencher: Bencher) {
    let framework = framework();
    bencher.bench(|| Model::new(&framework));
}

#[divan::bench(args = [1, 2, 1000])]
fn score(bencher: Bencher, skip: usize) {
    let framework = framework();
    let city = city(&framework, skip);
    let model = Model::new(&framework);
    bencher.bench(|| model.score(&framework, &city.assessment));
}

#[divan::bench(args = [1, 2, 1000])]
fn next(bencher: Bencher, skip: usize) {
    let framework = framework();
    let city = city(&framework, skip);
    let model = Model::new(&framework);
    bencher.bench(|| model.next(&framework, &city.assessment));
}

#[divan::bench(args = [1, 2, 1000])]
fn stability(bencher: Bencher, skip: usize) {
    let framework = framework();
    let city = city(&framework, skip);
    let model = Model::new(&framework);
    bencher.bench(|| model.stability(&framework, &city.assessment, "city"));
}
