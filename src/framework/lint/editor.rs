//! The same table of shapes as a JSON Schema, for editors that check and complete while one writes.
//!
//! Follows from [`super::schema`], so that an editor and lint never disagree about a field. It says
//! less than lint: what names name, and what a method demands, only lint sees. Lengths of texts are
//! warnings there and are left out here.

use super::conditions::CITY_KINDS;
use super::names::LONGEST;
use super::schema::{FRAMEWORK, GLOSSARY, PEERS, QUESTIONNAIRE};
use super::shape::{Field, Shape, Within};
use serde_json::{Map, Value, json};

/// A file of a framework's folder.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FrameworkFile {
    /// `framework.json`.
    Framework,
    /// A questionnaire, `ID.json`.
    Questionnaire,
    /// `glossary.json`.
    Glossary,
    /// `peers.json`.
    Peers,
}

/// Whole numbers beyond this are not the same in every reader of JSON; no limit is told then.
const EXACT: f64 = 9e15;

impl FrameworkFile {
    /// Its JSON Schema 2020-12.
    #[must_use]
    pub fn schema(self) -> Value {
        let (title, fields) = match self {
            Self::Framework => ("citycap framework.json", FRAMEWORK),
            Self::Questionnaire => ("citycap questionnaire", QUESTIONNAIRE),
            Self::Glossary => ("citycap glossary.json", GLOSSARY),
            Self::Peers => ("citycap peers.json", PEERS),
        };
        let mut schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": title,
            "$defs": {
                "text": {
                    "type": "object",
                    "properties": { "zh": { "$ref": "#/$defs/words" }, "en": { "$ref": "#/$defs/words" } },
                    "required": ["zh", "en"],
                    "additionalProperties": false
                },
                "words": { "type": "string", "pattern": "\\S" },
                "id": { "type": "string", "pattern": format!("^[a-z0-9][a-z0-9-]{{0,{}}}$", LONGEST - 1) },
                "condition": condition()
            }
        });
        if let (Some(all), Value::Object(own)) = (schema.as_object_mut(), object(fields)) {
            all.extend(own);
        }
        schema
    }
}

fn object(fields: &[Field]) -> Value {
    let properties: Map<String, Value> =
        fields.iter().map(|field| (field.name.to_owned(), of(field.shape))).collect();
    let required: Vec<&str> =
        fields.iter().filter(|field| field.needed).map(|field| field.name).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false
    })
}

fn of(shape: &Shape) -> Value {
    match shape {
        Shape::Object(fields) => object(fields),
        Shape::OneOf(fields) => {
            let mut one = object(fields);
            one["minProperties"] = 1.into();
            one["maxProperties"] = 1.into();
            one
        }
        Shape::Condition => json!({ "$ref": "#/$defs/condition" }),
        Shape::List(least, item) => {
            json!({ "type": "array", "items": of(item), "minItems": least })
        }
        Shape::Exactly(many, item) => {
            json!({ "type": "array", "items": of(item), "minItems": many, "maxItems": many })
        }
        Shape::Text(_) => json!({ "$ref": "#/$defs/text" }),
        Shape::Id(_) => json!({ "$ref": "#/$defs/id" }),
        Shape::Name(_) | Shape::Measure => json!({ "type": "string" }),
        Shape::Words => json!({ "$ref": "#/$defs/words" }),
        Shape::OneWord(words) => json!({ "enum": words }),
        Shape::Flag => json!({ "type": "boolean" }),
        Shape::Number(within) => number("number", *within, |limit| json!(limit)),
        Shape::Whole(within) => number("integer", *within, |limit| json!(limit as i64)),
    }
}

fn number(kind: &str, within: Within, limit: impl Fn(f64) -> Value) -> Value {
    let mut number = json!({ "type": kind });
    let low = if within.above { "exclusiveMinimum" } else { "minimum" };
    for (name, at) in [(low, within.low), ("maximum", within.high)] {
        if at.abs() <= EXACT {
            number[name] = limit(at);
        }
    }
    number
}

/// Each kind of condition by its fields, as [`crate::framework::Condition`] tells them apart.
fn condition() -> Value {
    let condition = || json!({ "$ref": "#/$defs/condition" });
    let list = || json!({ "type": "array", "items": condition(), "minItems": 1 });
    let string = || json!({ "type": "string" });
    let forms = [
        vec![("all", list())],
        vec![("any", list())],
        vec![("not", condition())],
        vec![("question", string()), ("at_least", json!({ "type": "number" }))],
        vec![("question", string()), ("is", string())],
        vec![("question", string()), ("includes", string())],
        vec![("city", json!({ "enum": ["kind"] })), ("is", json!({ "enum": CITY_KINDS }))],
    ];
    let forms = forms.map(|fields| {
        let required: Vec<&str> = fields.iter().map(|(name, _)| *name).collect();
        let properties: Map<String, Value> =
            fields.iter().map(|(name, of)| ((*name).to_owned(), of.clone())).collect();
        json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false
        })
    });
    json!({ "oneOf": forms })
}
