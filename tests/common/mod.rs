//! Small frameworks and cities for tests, built as a story: JSON in, the real loader, real events.
#![allow(dead_code, reason = "each test file uses some of it")]

pub mod example;
pub mod made;

use citycap::assessment::{Answer, Assessment, Body, City, CityKind, Does, Event, Evidence};
use citycap::assessment::{Said, Thing, Value};
use citycap::framework::{Files, Framework};
use serde_json::{Value as Json, json};
use std::borrow::Cow;

/// Words where only their presence matters.
pub fn words(text: &str) -> Json {
    json!({ "zh": text, "en": text })
}

/// Lays the fields of `more` over those of `base`.
pub fn with(mut base: Json, more: Json) -> Json {
    if let (Json::Object(base), Json::Object(more)) = (&mut base, more) {
        base.extend(more);
    }
    base
}

/// A question without indicator; `more` gives its answer and what else it has.
pub fn question(id: &str, more: Json) -> Json {
    let text = || words(id);
    with(
        json!({
            "id": id, "minutes": 1.0, "informant": "mayor", "text": text(), "hint": text(),
            "guidance": text(), "ask_to_see": text(), "source": text(), "why": text(),
        }),
        more,
    )
}

/// The answer of a level question with levels `0..=top`.
pub fn level(top: u8) -> Json {
    let levels: Vec<Json> = (0..=top).map(|at| words(&at.to_string())).collect();
    json!({ "level": { "scale": "s", "levels": levels } })
}

/// A ranking of these options.
pub fn ranking(options: &[&str]) -> Json {
    let options: Vec<Json> =
        options.iter().map(|id| json!({ "id": id, "label": words(id) })).collect();
    json!({ "ranking": { "options": options } })
}

/// A criterion made of answers.
pub fn criterion(id: &str, points: u32) -> Json {
    json!({ "id": id, "points": points, "name": words(id) })
}

/// An indicator of a criterion.
pub fn indicator(id: &str, criterion: &str, points: u32) -> Json {
    json!({ "id": id, "criterion": criterion, "points": points, "name": words(id) })
}

/// A technical practice.
pub fn practice(id: &str, default: f64, cap: f64, more: Json) -> Json {
    let levels = with(json!({ "default": default, "cap": cap }), more);
    json!({ "id": id, "name": words(id), "practice": levels })
}

/// A kind of assistance; `more` gives need, demand and so on.
pub fn kind(id: &str, months: u32, more: Json) -> Json {
    with(json!({ "id": id, "name": words(id), "months": months }), more)
}

/// The constants of the method as it ships (method §§1–5).
pub fn method() -> Json {
    json!({
        "backed_at": 0.6, "coverage_marks": [0.9, 0.67, 0.5], "quality_marks": [0.7, 0.4],
        "disputed_above": 0.1, "not_applicable_above": 0.4, "value_points": [5, 3, 2],
        "not_needed_below": 0.125, "value_at": 0.45, "feasible_at": 0.4, "months": 18,
        "parallel": 2, "preparation_months": 6, "spread": 4, "draws": 2000, "seed": 2016,
        "committee": {
            "kappa": 40, "draws": 10000, "in_from": 0.9, "out_to": 0.1, "depends_from": 0.25,
            "tilt": 0.25, "balance": [0.5, 1.0],
        },
    })
}

/// The shipped table of strengths, with classes `e0`–`e3`.
pub fn evidence() -> Json {
    let table = [[0.1, 0.2, 0.3], [0.3, 0.4, 0.5], [0.6, 0.7, 0.8], [0.8, 0.9, 1.0]]
        .into_iter()
        .enumerate();
    table
        .map(|(at, strength)| {
            json!({ "id": format!("e{at}"), "name": words("e"), "strength": strength })
        })
        .collect()
}

/// The parts of a framework that scoring looks at.
#[derive(Debug, Clone, Default)]
pub struct Parts {
    pub criteria: Vec<Json>,
    pub indicators: Vec<Json>,
    pub assistance: Vec<Json>,
    pub questions: Vec<Json>,
    /// Changes to the shipped constants.
    pub method: Option<Json>,
}

impl Parts {
    /// Loads them through the loader that the program uses.
    pub fn load(self) -> Framework {
        let degrees: Vec<Json> =
            (0..3).map(|at| json!({ "id": format!("c{at}"), "name": words("c") })).collect();
        let structure = json!({
            "id": "small", "version": "1.0.0", "name": words("small"), "purpose": words("test"),
            "questionnaires": ["all"], "criteria": self.criteria, "indicators": self.indicators,
            "scales": [], "evidence": evidence(), "confidence": degrees,
            "informants": [{ "id": "mayor", "name": words("mayor") }],
            "assistance": self.assistance,
            "method": with(method(), self.method.unwrap_or(json!({}))),
        });
        let all = json!({
            "id": "all", "title": words("all"), "intro": words("all"), "questions": self.questions,
        });
        let files: Files = [("framework.json", structure), ("all.json", all)]
            .into_iter()
            .map(|(name, json)| (name.to_owned(), Cow::Owned(json.to_string())))
            .collect();
        Framework::load(&files).unwrap_or_else(|problems| panic!("{problems:#?}"))
    }
}

/// A city that is being asked.
#[derive(Debug, Clone, Default)]
pub struct Asked {
    pub assessment: Assessment,
    events: usize,
}

impl Asked {
    /// Says something to a question; a later word replaces an earlier one.
    pub fn say(&mut self, question: &str, answer: Answer) {
        let does = Does::Answer { question: question.to_owned(), answer };
        let replaces = self.assessment.replaced_by(&does);
        self.apply(does, replaces);
    }

    /// Says something on another device, without having seen what was said here.
    pub fn contradict(&mut self, question: &str, answer: Answer) {
        self.apply(Does::Answer { question: question.to_owned(), answer }, Vec::new());
    }

    /// Makes it a city, district or cluster.
    pub fn be(&mut self, kind: CityKind) {
        let city = City { kind, ..City::default() };
        self.apply(Does::City(city), self.assessment.heads(&Thing::City));
    }

    fn apply(&mut self, does: Does, replaces: Vec<citycap::assessment::EventId>) {
        self.events += 1;
        let (event, _) = Event::seal(Body {
            at: self.events.to_string(),
            by: "test".to_owned(),
            device: "test".to_owned(),
            after: Vec::new(),
            replaces,
            does,
        });
        self.assessment.apply(event);
    }
}

/// An answer with an evidence class and a degree of confidence, by their places.
pub fn answer(value: Value, evidence: usize, confidence: usize) -> Answer {
    Answer {
        evidence: Some(Evidence { class: format!("e{evidence}"), citation: String::new() }),
        confidence: Some(format!("c{confidence}")),
        ..Answer::new(Said::Value(value))
    }
}

/// An accepted "not applicable".
pub fn not_applicable() -> Answer {
    Answer::new(Said::NotApplicable { reason: "test".to_owned(), accepted: true })
}
