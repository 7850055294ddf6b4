//! What each file looks like: fields, kinds of values, limits and lengths, as one table.
//!
//! It says again what the types of [`crate::framework`] say to serde, because serde stops at the
//! first mistake and explains it in English only. Whatever this table lets through is still read
//! by serde; whatever serde refuses then is reported too, so the two cannot drift apart unnoticed.

use super::shape::Shape::{
    Condition, Exactly, Flag, Id, List, Measure, Name, Number, Object, OneOf, OneWord, Text, Whole,
    Words,
};
use super::shape::{ANY, Field, Kind, Shape, above, from, may, must, room};

/// The fields of `framework.json`.
pub(super) const FRAMEWORK: &[Field] = &[
    must("id", &Id(Kind::Framework)),
    must("version", &Words),
    must("name", &Text(ANY)),
    must("purpose", &Text(ANY)),
    must("questionnaires", &List(1, &Id(Kind::Questionnaire))),
    must("criteria", &List(1, &Object(CRITERION))),
    must("indicators", &List(1, &Object(INDICATOR))),
    must("scales", &List(0, &Object(SCALE))),
    must("evidence", &List(1, &Object(EVIDENCE))),
    must("confidence", &List(1, &Object(CONFIDENCE))),
    must("informants", &List(1, &Object(INFORMANT))),
    must("assistance", &List(0, &Object(ASSISTANCE))),
    must("method", &Object(METHOD)),
    may("rules", &List(0, &Object(RULE))),
];

const RULE: &[Field] =
    &[must("id", &Id(Kind::Rule)), must("when", &Condition), must("say", &Text(room(90, 220)))];

/// The fields of a questionnaire's file.
pub(super) const QUESTIONNAIRE: &[Field] = &[
    must("id", &Words),
    must("title", &Text(ANY)),
    must("intro", &Text(ANY)),
    must("questions", &List(1, &Object(QUESTION))),
];

/// The fields of `glossary.json`.
pub(super) const GLOSSARY: &[Field] = &[must("terms", &List(0, &Object(TERM)))];

/// The fields of `peers.json`.
pub(super) const PEERS: &[Field] =
    &[may("matching", &Object(MATCHING)), may("peers", &List(0, &Object(PEER)))];

const MATCHING: &[Field] =
    &[must("floor", &SHARE), must("features", &List(0, &Object(COMPARED_FACT)))];

const COMPARED_FACT: &[Field] = &[
    must("fact", &OneWord(&["size", "climate", "economy", "memberships"])),
    must("points", &POINTS),
    may("question", &Name(Kind::Question)),
    may("same", &List(0, &Object(&[must("said", &Words), must("is", &Words)]))),
];

const PEER: &[Field] = &[
    must("id", &Id(Kind::Peer)),
    must("name", &Text(ANY)),
    must("country", &Words),
    may("code", &Words),
    may("facts", &Object(FACTS)),
    must("strengths", &List(0, &Object(STRENGTH))),
    must("languages", &List(1, &Words)),
];

const FACTS: &[Field] = &[
    may("size", &Object(SIZE)),
    may("climate", &Object(FACT)),
    may("economy", &Object(FACT)),
    may("memberships", &Object(FACT_LIST)),
    may("plan", &Object(FACT)),
    may("inventory", &Object(FACT)),
];

const SIZE: &[Field] = &[
    must("is", &OneWord(&["under-1m", "1m-5m", "5m-10m", "over-10m"])),
    must("year", &YEAR),
    must("source", &Text(ANY)),
];

const FACT: &[Field] = &[must("is", &Words), must("year", &YEAR), must("source", &Text(ANY))];

const FACT_LIST: &[Field] =
    &[must("are", &List(0, &Words)), must("year", &YEAR), must("source", &Text(ANY))];

const STRENGTH: &[Field] = &[
    must("practice", &Words),
    must("fact", &Text(ANY)),
    must("year", &YEAR),
    must("source", &Text(ANY)),
];

/// What was so before is no help today; a later year is a slip.
const YEAR: Shape = Whole(from(1990.0, 2100.0));

const TERM: &[Field] =
    &[must("id", &Id(Kind::Term)), must("term", &Text(ANY)), must("meaning", &Text(ANY))];

/// More would let one weight drown all others, and sums run over.
const POINTS: Shape = Whole(from(0.0, 1_000.0));
const SHARE: Shape = Number(from(0.0, 1.0));
const SHARE_ABOVE_ZERO: Shape = Number(above(0.0, 1.0));

const CRITERION: &[Field] = &[
    must("id", &Id(Kind::Criterion)),
    must("points", &POINTS),
    may("from", &OneWord(&["answers", "assistance"])),
    must("name", &Text(ANY)),
    may("why", &Text(ANY)),
];

const INDICATOR: &[Field] = &[
    must("id", &Id(Kind::Indicator)),
    may("criterion", &Name(Kind::Criterion)),
    may("points", &POINTS),
    must("name", &Text(ANY)),
    may("why", &Text(ANY)),
    may("practice", &Object(PRACTICE)),
];

const PRACTICE: &[Field] = &[
    must("default", &SHARE),
    must("cap", &SHARE_ABOVE_ZERO),
    may("desired", &Name(Kind::Question)),
    may("required_if", &List(0, &Object(TARGET_RULE))),
];

const TARGET_RULE: &[Field] = &[
    must("ref", &Measure),
    must("at_least", &SHARE_ABOVE_ZERO),
    must("target", &SHARE),
    may("why", &Text(ANY)),
];

const SCALE: &[Field] =
    &[must("id", &Id(Kind::Scale)), must("name", &Text(ANY)), must("levels", &List(2, &Text(ANY)))];

const EVIDENCE: &[Field] = &[
    must("id", &Id(Kind::Evidence)),
    must("name", &Text(ANY)),
    must("strength", &List(1, &SHARE)),
];

const CONFIDENCE: &[Field] = &[must("id", &Id(Kind::Confidence)), must("name", &Text(ANY))];

const INFORMANT: &[Field] = &[
    must("id", &Id(Kind::Informant)),
    must("name", &Text(ANY)),
    may("with", &Name(Kind::Informant)),
];

const ASSISTANCE: &[Field] = &[
    must("id", &Id(Kind::Assistance)),
    must("name", &Text(ANY)),
    may("gives", &Text(ANY)),
    must("months", &Whole(from(1.0, 120.0))),
    must("need", &List(1, &Object(PART))),
    may("demand", &List(0, &Object(PART))),
    may("leverage", &List(0, &Object(PART))),
    may("conditions", &List(0, &Object(THRESHOLD))),
    may("requires", &List(0, &Object(REQUIREMENT))),
];

const PART: &[Field] = &[must("ref", &Measure), must("points", &POINTS)];

const THRESHOLD: &[Field] =
    &[must("ref", &Measure), must("at_least", &SHARE_ABOVE_ZERO), may("why", &Text(ANY))];

const REQUIREMENT: &[Field] = &[
    must("kind", &Name(Kind::Assistance)),
    must("ref", &Measure),
    must("at_least", &SHARE_ABOVE_ZERO),
    may("why", &Text(ANY)),
];

const METHOD: &[Field] = &[
    must("backed_at", &SHARE_ABOVE_ZERO),
    must("coverage_marks", &List(0, &SHARE_ABOVE_ZERO)),
    must("quality_marks", &List(0, &SHARE_ABOVE_ZERO)),
    must("disputed_above", &SHARE),
    must("not_applicable_above", &SHARE),
    must("value_points", &Exactly(3, &POINTS)),
    must("not_needed_below", &SHARE),
    must("value_at", &SHARE),
    must("feasible_at", &SHARE),
    must("months", &Whole(from(1.0, 120.0))),
    must("parallel", &Whole(from(1.0, 100.0))),
    must("preparation_months", &Whole(from(0.0, 120.0))),
    must("spread", &Whole(from(1.0, 1_000.0))),
    must("draws", &Whole(from(1.0, 1_000_000.0))),
    must("seed", &Whole(from(0.0, u64::MAX as f64))),
    must("committee", &Object(COMMITTEE)),
];

const COMMITTEE: &[Field] = &[
    must("kappa", &Whole(from(1.0, 1_000.0))),
    must("draws", &Whole(from(1.0, 1_000_000.0))),
    must("in_from", &SHARE_ABOVE_ZERO),
    must("out_to", &SHARE),
    must("depends_from", &SHARE_ABOVE_ZERO),
    must("tilt", &SHARE),
    must("balance", &List(0, &SHARE_ABOVE_ZERO)),
    may("gates", &List(0, &Object(GATE))),
];

/// A gate is no reference: a criterion that only a gate names still has nothing in it.
const GATE: &[Field] =
    &[must("criterion", &Words), must("at_least", &SHARE_ABOVE_ZERO), may("why", &Text(ANY))];

const QUESTION: &[Field] = &[
    must("id", &Id(Kind::Question)),
    may("indicator", &Name(Kind::Indicator)),
    may("points", &POINTS),
    may("core", &Flag),
    must("minutes", &Number(above(0.0, 15.0))),
    must("informant", &Name(Kind::Informant)),
    may("topic", &Text(room(12, 34))),
    must("text", &Text(room(60, 150))),
    must("hint", &Text(room(36, 76))),
    must("guidance", &Text(room(260, 600))),
    must("ask_to_see", &Text(room(50, 120))),
    must("source", &Text(ANY)),
    must("why", &Text(room(60, 140))),
    may("when", &Condition),
    may("when_hidden", &OneWord(&["zero", "na"])),
    may("na", &Text(ANY)),
    must("answer", &OneOf(ANSWER)),
];

const ANSWER: &[Field] = &[
    may("level", &Object(LEVEL)),
    may("yes_no", &Object(&[may("reverse", &Flag)])),
    may("choice", &Object(&[must("options", &List(2, &Object(CHOICE_OPTION)))])),
    may("multi", &Object(MULTI)),
    may("number", &Object(NUMBER)),
    may("percent", &Object(NUMBER)),
    may("year", &Object(NUMBER)),
    may("ranking", &Object(&[must("options", &List(2, &Object(OPTION)))])),
    may("text", &Object(&[])),
    may("date", &Object(&[])),
];

const LEVEL: &[Field] = &[
    must("scale", &Name(Kind::Scale)),
    must("levels", &List(2, &Text(room(56, 145)))),
    may("values", &List(2, &SHARE)),
];

const OPTION: &[Field] = &[must("id", &Id(Kind::Option)), must("label", &Text(room(56, 145)))];

const CHOICE_OPTION: &[Field] =
    &[must("id", &Id(Kind::Option)), must("label", &Text(room(56, 145))), may("value", &SHARE)];

const MULTI: &[Field] =
    &[must("options", &List(1, &Object(MULTI_OPTION))), may("full", &Whole(from(1.0, 100_000.0)))];

const MULTI_OPTION: &[Field] =
    &[must("id", &Id(Kind::Option)), must("label", &Text(room(56, 145))), may("points", &POINTS)];

/// Beyond this, neighbouring numbers can no longer be told apart.
const AMOUNT: Shape = Number(from(-1e15, 1e15));

const NUMBER: &[Field] = &[
    may("unit", &Text(ANY)),
    may("range", &Exactly(2, &AMOUNT)),
    may("likely", &Exactly(2, &AMOUNT)),
    may("decimals", &Whole(from(0.0, 6.0))),
    may("anchors", &List(2, &Exactly(2, &AMOUNT))),
];
