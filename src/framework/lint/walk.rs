//! Compares a tree with the shape it should have, and collects texts' faults, names and references
//! on the way. Every mistake is reported: one does not hide the next.

use super::clean::clean;
use super::names::Names;
use super::report::{Report, Values};
use super::shape::{Field, Kind, Shape, Within, from, may};
use super::spot::Spot;
use super::syntax::is_number;
use super::texts;
use jsonc_parser::ast::{Object, Value};
use jsonc_parser::common::Ranged;

/// Goes through trees; what it learns stays in its two notebooks.
pub(super) struct Walk<'s, 'n> {
    pub report: &'n mut Report,
    pub names: &'n mut Names<'s>,
    /// Every reference to something that has a value.
    pub measures: &'n mut Vec<(&'s str, Spot<'s>)>,
}

impl<'s> Walk<'s, '_> {
    /// Compares what stands at a place with its shape.
    pub fn compare(&mut self, spot: &Spot<'s>, shape: &'static Shape) {
        let Some(node) = spot.node else { return };
        match (shape, node) {
            (Shape::Object(fields), Value::Object(object)) => self.object(spot, object, fields),
            (Shape::OneOf(fields), Value::Object(object)) => self.one_of(spot, object, fields),
            (Shape::Condition, Value::Object(object)) => self.condition(spot, object),
            (Shape::List(least, of), Value::Array(list)) => {
                self.list(spot, list.elements.len(), *least, of);
            }
            (Shape::Exactly(count, of), Value::Array(list)) => {
                self.exactly(spot, list.elements.len(), *count, of);
            }
            (Shape::Text(room), Value::Object(object)) => {
                self.fields(spot, object, TEXT);
                texts::check(spot, *room, self.report);
            }
            (Shape::Id(kind), Value::StringLit(id)) => {
                self.names.give(*kind, &id.value, spot, self.report);
            }
            (Shape::Name(kind), Value::StringLit(id)) => self.names.refer(*kind, &id.value, spot),
            (Shape::Measure, Value::StringLit(id)) => self.measures.push((&id.value, spot.clone())),
            (Shape::Words, Value::StringLit(words)) => {
                texts::plain(spot, &words.value, self.report);
            }
            (Shape::OneWord(known), Value::StringLit(word)) => {
                if !known.contains(&word.value.as_ref()) {
                    let values = vec![("found", clean(&word.value)), ("known", known.join(", "))];
                    self.report.add(spot, "lint-unknown-word", values);
                }
            }
            (Shape::Flag, Value::BooleanLit(_)) => {}
            // Reported with the syntax.
            (Shape::Number(_) | Shape::Whole(_), Value::NumberLit(number))
                if !is_number(number.value) => {}
            (Shape::Number(within), Value::NumberLit(number)) => {
                self.number(spot, number.value.parse().ok(), *within, number.value);
            }
            (Shape::Whole(within), Value::NumberLit(number)) => {
                if number.value.bytes().all(|byte| byte.is_ascii_digit()) {
                    self.number(spot, number.value.parse().ok(), *within, number.value);
                } else {
                    let values = vec![("found", clean(number.value))];
                    self.report.add(spot, "lint-number-whole", values);
                }
            }
            _ => {
                let values = vec![("expected", wanted(shape)), ("found", kind_of(node).to_owned())];
                self.report.add(spot, "lint-wrong-type", values);
                self.lose(shape);
            }
        }
    }

    /// An object's own names and, field by field, their values.
    pub fn object(&mut self, spot: &Spot<'s>, object: &'s Object<'s>, fields: &'static [Field]) {
        self.fields(spot, object, fields);
        for field in fields {
            if let Some(property) = object.get(field.name) {
                self.compare(&spot.value(field.name, &property.value), field.shape);
            }
        }
    }

    /// Reports fields that are missing, unknown or given twice.
    pub fn fields(&mut self, spot: &Spot<'s>, object: &'s Object<'s>, fields: &'static [Field]) {
        let mut seen = vec![false; fields.len()];
        for property in &object.properties {
            let name = property.name.as_str();
            let known = fields.iter().position(|field| field.name == name);
            let values = |mut values: Values| {
                values.insert(0, ("field", clean(name)));
                values
            };
            let (id, values) = match known {
                None => ("lint-unknown-field", values(vec![("known", listed(fields))])),
                Some(at) if std::mem::replace(&mut seen[at], true) => {
                    ("lint-duplicate-field", values(Vec::new()))
                }
                Some(_) => continue,
            };
            self.report.add(&spot.name(name, property.range().start), id, values);
        }
        let missing = fields.iter().zip(seen).filter(|(field, seen)| field.needed && !seen);
        for (field, _) in missing {
            let values: Values = vec![("field", field.name.to_owned())];
            self.report.add(&spot.field(field.name), "lint-missing-field", values);
            self.lose(field.shape);
        }
    }

    fn one_of(&mut self, spot: &Spot<'s>, object: &'s Object<'s>, fields: &'static [Field]) {
        self.object(spot, object, fields);
        let known = |name: &str| fields.iter().any(|field| field.name == name);
        let found = object.properties.iter().filter(|property| known(property.name.as_str()));
        if found.count() != 1 || object.properties.len() != 1 {
            self.report.add(spot, "lint-answer-form", vec![("known", listed(fields))]);
        }
    }

    fn list(&mut self, spot: &Spot<'s>, found: usize, least: usize, of: &'static Shape) {
        if found < least {
            let values = vec![("found", found.to_string()), ("least", least.to_string())];
            self.report.add(spot, "lint-list-short", values);
            self.lose(of);
        }
        spot.items().for_each(|item| self.compare(&item, of));
    }

    fn exactly(&mut self, spot: &Spot<'s>, found: usize, count: usize, of: &'static Shape) {
        if found != count {
            let values = vec![("found", found.to_string()), ("expected", count.to_string())];
            self.report.add(spot, "lint-list-length", values);
        }
        spot.items().for_each(|item| self.compare(&item, of));
    }

    fn number(&mut self, spot: &Spot, number: Option<f64>, within: Within, found: &str) {
        if !number.is_some_and(|number| within.holds(number)) {
            let values = vec![
                ("found", clean(found)),
                ("low", within.low.to_string()),
                ("high", within.high.to_string()),
                ("above", if within.above { "yes" } else { "no" }.to_owned()),
            ];
            self.report.add(spot, "lint-number-outside", values);
        }
    }

    /// The fields of a condition decide which one it is; the table of combinations is the type's.
    fn condition(&mut self, spot: &Spot<'s>, object: &'s Object<'s>) {
        let before = self.report.errors();
        self.object(spot, object, CONDITION);
        let mut names: Vec<_> = object.properties.iter().map(|field| field.name.as_str()).collect();
        names.sort_unstable();
        let form = ["all", "any", "not", "at_least question", "is question", "includes question"];
        let joined = names.join(" ");
        let known = form.contains(&joined.as_str()) || joined == "city is";
        if !known && self.report.errors() == before {
            self.report.add(spot, "lint-condition-form", Vec::new());
        }
    }

    /// What could not be read may have given names.
    fn lose(&mut self, shape: &'static Shape) {
        match shape {
            Shape::Id(kind) => self.names.hole(*kind),
            Shape::List(_, of) => self.lose(of),
            Shape::Object(fields) => fields.iter().for_each(|field| self.lose(field.shape)),
            _ => {}
        }
    }
}

const TEXT: &[Field] = &[may("zh", &Shape::Words), may("en", &Shape::Words)];

const CONDITION: &[Field] = &[
    may("all", &Shape::List(1, &Shape::Condition)),
    may("any", &Shape::List(1, &Shape::Condition)),
    may("not", &Shape::Condition),
    may("question", &Shape::Name(Kind::Question)),
    may("city", &Shape::OneWord(&["kind"])),
    may("at_least", &Shape::Number(from(-1e15, 1e15))),
    may("is", &Shape::Words),
    may("includes", &Shape::Words),
];

fn listed(fields: &[Field]) -> String {
    fields.iter().map(|field| field.name).collect::<Vec<_>>().join(", ")
}

fn wanted(shape: &Shape) -> String {
    match shape {
        Shape::Object(_) | Shape::OneOf(_) | Shape::Condition => "object",
        Shape::List(..) | Shape::Exactly(..) => "list",
        Shape::Text(_) => "text",
        Shape::Id(_) | Shape::Name(_) | Shape::Measure | Shape::Words | Shape::OneWord(_) => {
            "string"
        }
        Shape::Flag => "flag",
        Shape::Number(_) | Shape::Whole(_) => "number",
    }
    .to_owned()
}

/// A value's type as messages select their word for it.
pub(super) fn kind_of(node: &Value) -> &'static str {
    match node {
        Value::StringLit(_) => "string",
        Value::NumberLit(_) => "number",
        Value::BooleanLit(_) => "flag",
        Value::Object(_) => "object",
        Value::Array(_) => "list",
        Value::NullKeyword(_) => "null",
    }
}
