//! Time of a score, of what to ask next, of what would change a class, and of the stability check:
//! on the shipped framework and on made ones of 130, 1,300 and 13,000 questions, with nothing
//! answered, half, and everything. Timings only; nothing is asserted.

#[path = "../tests/common/mod.rs"]
mod common;

use citycap::assessment::{Answer, Said, Value};
use citycap::framework::{Answering, Files, Framework};
use citycap::scoring::Model;
use common::{Asked, Parts, answer, level, question};
use divan::Bencher;
use serde_json::{Value as Json, json};

fn main() {
    divan::main();
}

const KINDS: [&str; 6] = ["inventory", "plan", "transport", "energy", "agglomeration", "peers"];

/// About 130 questions for each `scale`: 4 criteria of 3 indicators with 5 questions, 5 practices
/// with 6 questions and a wish, 19 conditions, 6 effects, a ranking, facts that nobody scores.
/// Every fifth question is a follow-up of the one before.
fn made(scale: usize) -> Framework {
    let mut parts = Parts::default();
    for criterion in ["interest", "goals", "capability", "replicability"] {
        parts.criteria.push(common::criterion(criterion, 4));
        for at in 0..3 {
            let id = format!("{criterion}-{at}");
            parts.indicators.push(common::indicator(&id, criterion, at + 1));
            parts.questions.extend(group(&id, 5 * scale));
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
        parts.questions.extend(group(practice, 6 * scale));
        parts.questions.push(question(&wish, json!({ "answer": level(4) })));
    }
    for at in 0..19 {
        parts.questions.push(question(&format!("can-{at}"), json!({ "answer": level(4) })));
    }
    for kind in KINDS {
        parts.questions.push(question(&format!("effect-{kind}"), json!({ "answer": level(4) })));
    }
    for at in 0..35 * scale - 26 {
        parts.questions.push(question(&format!("fact-{at}"), json!({ "answer": level(4) })));
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
            if at % 5 == 4 {
                let gate = format!("{indicator}-{}", at - 1);
                more["when"] = json!({ "question": gate, "at_least": 1 });
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

fn shipped() -> Framework {
    Framework::load(&Files::shipped()).unwrap_or_else(|problems| panic!("{problems:#?}"))
}

/// Answers every question but each `skip`-th: 1 answers none, 2 half of them.
fn city(framework: &Framework, skip: usize) -> Asked {
    let mut city = Asked::default();
    for (at, question) in framework.questions.iter().enumerate() {
        let values = common::made::values(&question.answer);
        if (skip == ALL || at % skip != 0) && !values.is_empty() {
            let value = values[(at * 7 + 3) % values.len()].clone();
            city.say(&question.id, answer(value, at % 4, at % 3));
        } else if at % 7 == 0 && skip < ALL {
            city.say(&question.id, Answer::new(Said::DontKnow));
        } else if let Answering::Text(_) = question.answer {
            city.say(&question.id, Answer::new(Said::Value(Value::Text("text".to_owned()))));
        }
    }
    city
}

/// Skips no question.
const ALL: usize = 1_000_000;
const PARTS: [usize; 3] = [1, 2, ALL];
const SCALES: [usize; 3] = [1, 10, 100];

#[divan::bench]
fn model(bencher: Bencher) {
    let framework = shipped();
    bencher.bench(|| Model::new(&framework));
}

#[divan::bench(args = PARTS)]
fn score(bencher: Bencher, skip: usize) {
    let framework = shipped();
    let city = city(&framework, skip);
    let model = Model::new(&framework);
    bencher.bench(|| model.score(&framework, &city.assessment));
}

#[divan::bench(args = SCALES)]
fn score_made(bencher: Bencher, scale: usize) {
    let framework = made(scale);
    let city = city(&framework, ALL);
    let model = Model::new(&framework);
    bencher.bench(|| model.score(&framework, &city.assessment));
}

#[divan::bench(args = PARTS)]
fn next(bencher: Bencher, skip: usize) {
    let framework = shipped();
    let city = city(&framework, skip);
    let model = Model::new(&framework);
    bencher.bench(|| model.next(&framework, &city.assessment));
}

#[divan::bench(args = PARTS)]
fn changes(bencher: Bencher, skip: usize) {
    let framework = shipped();
    let city = city(&framework, skip);
    let model = Model::new(&framework);
    bencher.bench(|| model.changes(&framework, &city.assessment));
}

#[divan::bench(args = PARTS)]
fn stability(bencher: Bencher, skip: usize) {
    let framework = shipped();
    let city = city(&framework, skip);
    let model = Model::new(&framework);
    bencher.bench(|| model.stability(&framework, &city.assessment, "city"));
}
