//! Random small frameworks and random answers. Everything follows from a list of bytes, and an
//! empty list gives the plainest case, so that a failing case shrinks to a small one.
#![allow(dead_code, reason = "each test file uses some of it")]

use super::{Asked, Parts, answer, criterion, indicator, kind, level, not_applicable, practice};
use super::{question, ranking, with, words};
use citycap::assessment::{Answer, Said, Span, Value};
use citycap::framework::{Answering, Framework};
use serde_json::{Value as Json, json};

/// Choices out of bytes; the first option for ever once they are used up.
pub struct Choices<'a>(std::slice::Iter<'a, u8>);

impl<'a> Choices<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes.iter())
    }

    /// One of so many.
    pub fn pick(&mut self, many: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % many
    }

    /// One of these.
    pub fn one<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.pick(of.len())].clone()
    }

    fn points(&mut self, scale: u32) -> u32 {
        self.one(&[1, 2, 3, 7]) * scale
    }
}

/// A framework. Merit questions are called `m-…`, those of practices `n-…`, conditions `c-…`,
/// wishes `w-…`, the city's ranking `d`, what it would bring `l`, and an unscored fact `x`. Points
/// are `scale` times what they are else.
pub fn framework(bytes: &[u8], scale: u32) -> Framework {
    let mut choices = Choices::new(bytes);
    let mut parts = Parts::default();
    let fact =
        [json!({ "id": "a", "label": words("a") }), json!({ "id": "b", "label": words("b") })];
    let fact = json!({ "answer": { "choice": { "options": fact } }, "na": words("na") });
    parts.questions.push(question("x", fact));
    for at in 0..=choices.pick(2) {
        merit(&mut choices, &mut parts, at, scale);
    }
    let practices = 1 + choices.pick(3);
    for at in 0..practices {
        need(&mut choices, &mut parts, at, scale);
    }
    for at in 0..3 {
        let more = json!({ "answer": level(4), "na": words("na") });
        parts.questions.push(question(&format!("c-{at}"), more));
    }
    let kinds = choices.one(&[1, 2, 3, 4, 5, 6]);
    let ids: Vec<String> = (0..kinds).map(|at| format!("k{at}")).collect();
    let ids: Vec<&str> = ids.iter().map(String::as_str).collect();
    parts.questions.push(question("d", json!({ "answer": ranking(&ids), "na": words("na") })));
    parts.questions.push(question("l", json!({ "answer": level(2), "na": words("na") })));
    for at in 0..kinds {
        let kind = assistance(&mut choices, at, practices, scale);
        parts.assistance.push(kind);
    }
    if choices.pick(2) == 0 {
        let from = json!({ "from": "assistance" });
        parts.criteria.push(with(criterion("assistance", choices.points(scale)), from));
    }
    parts.method = Some(json!({
        "value_points": [5 * scale, 3 * scale, 2 * scale], "parallel": 1 + choices.pick(2),
        "draws": 50, "value_at": choices.one(&[0.45, 0.2]), "not_needed_below": choices.one(&[0.125, 0.03]),
    }));
    parts.load()
}

fn merit(choices: &mut Choices, parts: &mut Parts, at: usize, scale: u32) {
    let id = format!("criterion-{at}");
    parts.criteria.push(criterion(&id, choices.points(scale)));
    for group in 0..=choices.pick(2) {
        let of = format!("i-{at}-{group}");
        parts.indicators.push(indicator(&of, &id, choices.points(scale)));
        let mut gate = None;
        for place in 0..=choices.pick(4) {
            let id = format!("m-{at}-{group}-{place}");
            let (answer, is_level) = scored(choices);
            let points = choices.points(scale);
            let mut more = json!({ "indicator": of, "points": points, "answer": answer });
            gated(choices, gate.as_deref(), &mut more);
            parts.questions.push(question(&id, more));
            gate = is_level.then_some(id);
        }
    }
}

fn need(choices: &mut Choices, parts: &mut Parts, at: usize, scale: u32) {
    let id = format!("p{at}");
    let default = choices.one(&[0.75, 1.0, 0.5]);
    let mut more = json!({});
    if choices.pick(2) == 1 {
        more["desired"] = json!(format!("w-{at}"));
        parts.questions.push(question(&format!("w-{at}"), json!({ "answer": level(4) })));
    }
    if choices.pick(2) == 1 {
        more["required_if"] = json!([{ "ref": "m-0-0-0", "at_least": 0.5, "target": 0.75 }]);
    }
    let cap = f64::min(1.0, default + choices.one(&[0.25, 0.0]));
    parts.indicators.push(practice(&id, default, cap, more));
    let mut gate = None;
    for place in 0..=choices.pick(2) {
        let of = format!("n-{at}-{place}");
        let points = choices.points(scale);
        let mut more =
            json!({ "indicator": id, "points": points, "answer": level(choices.one(&[4, 1, 2])) });
        gated(choices, gate.as_deref(), &mut more);
        parts.questions.push(question(&of, more));
        gate = Some(of);
    }
}

/// Hides a question behind the level before it, or behind the fact, or not at all.
fn gated(choices: &mut Choices, level: Option<&str>, more: &mut Json) {
    more["na"] = words("na");
    match (choices.pick(4), level) {
        (1 | 2, Some(gate)) => more["when"] = json!({ "question": gate, "at_least": 1 }),
        (3, _) => {
            more["when"] = json!({ "question": "x", "is": "a" });
            more["when_hidden"] = json!("na");
        }
        _ => {}
    }
}

fn scored(choices: &mut Choices) -> (Json, bool) {
    let option = |id: &str, more: Json| with(json!({ "id": id, "label": words(id) }), more);
    match choices.pick(8) {
        0 => (level(4), true),
        1 => (json!({ "yes_no": {} }), false),
        2 => (json!({ "yes_no": { "reverse": true } }), false),
        3 => {
            let options: Vec<Json> = [("a", 0.0), ("b", 0.5), ("c", 1.0)]
                .into_iter()
                .map(|(id, value)| option(id, json!({ "value": value })))
                .collect();
            (json!({ "choice": { "options": options } }), false)
        }
        4 => {
            let options: Vec<Json> = [("a", 1), ("b", 2), ("c", 1)]
                .into_iter()
                .map(|(id, points)| option(id, json!({ "points": points })))
                .collect();
            (json!({ "multi": { "options": options, "full": choices.one(&[4, 3]) } }), false)
        }
        5 => {
            let up = json!([[0.0, 0.0], [10.0, 0.3], [20.0, 1.0]]);
            let down = json!([[0.0, 1.0], [10.0, 0.3], [20.0, 0.0]]);
            (json!({ "number": { "anchors": choices.one(&[up, down]) } }), false)
        }
        6 => {
            let uneven = json!([0.0, 0.1, 0.1, 0.6, 1.0]);
            (json!({ "level": with(level(4)["level"].clone(), json!({ "values": uneven })) }), true)
        }
        _ => (level(2), true),
    }
}

fn assistance(choices: &mut Choices, at: usize, practices: usize, scale: u32) -> Json {
    let share = |reference: &str, choices: &mut Choices| json!({ "ref": reference, "points": choices.points(scale) });
    let first = format!("p{}", choices.pick(practices));
    let second = format!("p{}", choices.pick(practices));
    let mut need = vec![share(&first, choices)];
    if first != second {
        need.push(share(&second, choices));
    }
    let demand: Vec<Json> = match choices.pick(3) {
        0 => vec![share(&format!("d/k{at}"), choices)],
        1 => vec![share(&format!("d/k{at}"), choices), share("l", choices)],
        _ => Vec::new(),
    };
    let leverage: Vec<Json> = match choices.pick(4) {
        0 => vec![share("m-0-0-0", choices)],
        1 => vec![share("i-0-0", choices), share("l", choices)],
        2 => vec![share("l", choices)],
        _ => Vec::new(),
    };
    let conditions: Vec<Json> = (0..choices.pick(3))
        .map(|_| {
            let reference = choices.one(&["c-0", "c-1", "c-2", "m-0-0-0", "i-0-0"]);
            json!({ "ref": reference, "at_least": choices.one(&[0.5, 0.25, 0.75, 1.0]) })
        })
        .collect();
    let mut requires = Vec::new();
    if at > 0 && choices.pick(4) > 0 {
        requires.push(json!({
            "kind": format!("k{}", choices.pick(at)), "ref": first,
            "at_least": choices.one(&[0.5, 0.75]),
        }));
    }
    let more = json!({
        "need": need, "demand": demand, "leverage": leverage, "conditions": conditions,
        "requires": requires,
    });
    kind(&format!("k{at}"), u32::try_from(1 + choices.pick(12)).unwrap_or(1), more)
}

/// Answers to a framework, of all kinds: nearly complete, or with many gaps.
pub fn city(framework: &Framework, bytes: &[u8]) -> Asked {
    let mut choices = Choices::new(bytes);
    let kinds = choices.one(&[24, 12]);
    let mut city = Asked::default();
    for question in &framework.questions {
        if let Some(answer) = anything(&mut choices, kinds, &question.answer) {
            city.say(&question.id, answer);
            if choices.pick(8) == 7
                && let Some(other) = anything(&mut choices, kinds, &question.answer)
            {
                city.contradict(&question.id, other);
            }
        }
    }
    city
}

/// One of so many kinds of answers, of which those from the seventh on are exact.
fn anything(choices: &mut Choices, kinds: usize, answering: &Answering) -> Option<Answer> {
    let kind = choices.pick(kinds);
    let values = values(answering);
    let (a, b) = (choices.one(&values), choices.one(&values));
    let value = match kind {
        0 | 1 => return None,
        2 => return Some(Answer::new(Said::DontKnow)),
        3 => return Some(Answer::new(Said::Declined)),
        4 => return Some(not_applicable()),
        5 => {
            return Some(Answer::new(Said::NotApplicable {
                reason: "test".to_owned(),
                accepted: false,
            }));
        }
        6 => range(a, b),
        _ => a,
    };
    Some(answer(value, choices.pick(4), choices.pick(3)))
}

/// What is said where one is not sure which of the two it is.
fn range(a: Value, b: Value) -> Value {
    match (a, b) {
        (Value::Level(a), Value::Level(b)) => Value::Level(Span::between(a.ends().0, b.ends().0)),
        (Value::Number(a), Value::Number(b)) => {
            Value::Number(Span::between(a.ends().0, b.ends().0))
        }
        (Value::Multi { chosen, .. }, Value::Multi { chosen: other, .. }) => {
            let unsure = other.into_iter().filter(|id| !chosen.contains(id)).collect();
            Value::Multi { chosen, unsure }
        }
        (a, _) => a,
    }
}

/// Exact answers that a question takes; for numbers and rankings a few.
pub fn values(answering: &Answering) -> Vec<Value> {
    let ids: Vec<String> = answering.options().into_iter().map(|(id, _)| id.to_owned()).collect();
    match answering {
        Answering::Level(level) => {
            let levels = 0..u8::try_from(level.levels.len()).unwrap_or(u8::MAX);
            levels.map(|at| Value::Level(Span::One(at))).collect()
        }
        Answering::YesNo(_) => vec![Value::YesNo(false), Value::YesNo(true)],
        Answering::Choice(_) => ids.into_iter().map(Value::Choice).collect(),
        Answering::Multi(_) => (0..1_usize << ids.len())
            .map(|set| {
                let chosen = ids.iter().enumerate().filter(|(at, _)| set & (1 << at) != 0);
                let chosen = chosen.map(|(_, id)| id.clone()).collect();
                Value::Multi { chosen, unsure: Vec::new() }
            })
            .collect(),
        Answering::Number(_) | Answering::Percent(_) | Answering::Year(_) => {
            [-5.0, 0.0, 4.0, 10.0, 13.0, 20.0, 40.0].map(|at| Value::Number(Span::One(at))).into()
        }
        Answering::Ranking(_) => (0..ids.len())
            .map(|many| Value::Ranking(ids[many..].to_vec()))
            .chain([Value::Ranking(Vec::new())])
            .collect(),
        _ => Vec::new(),
    }
}

/// Exact answers that would bear out what was said: all that are within it.
pub fn within(said: &Value, answering: &Answering) -> Vec<Value> {
    let fits = |exact: &Value| match (said, exact) {
        (Value::Level(span), Value::Level(Span::One(at))) => {
            (span.ends().0..=span.ends().1).contains(at)
        }
        (Value::Number(span), Value::Number(Span::One(at))) => {
            (span.ends().0..=span.ends().1).contains(at)
        }
        (Value::Multi { chosen, unsure }, Value::Multi { chosen: exact, .. }) => {
            chosen.iter().all(|id| exact.contains(id))
                && exact.iter().all(|id| chosen.contains(id) || unsure.contains(id))
        }
        (said, exact) => said == exact,
    };
    values(answering).into_iter().filter(fits).collect()
}
