//! The framework as far as it can be read: every sound part with its place. A broken part is
//! reported and left out; the rules go on with the rest.

use super::names::Names;
use super::report::Report;
use super::schema;
use super::shape::{Field, Kind};
use super::source::Source;
use super::spot::Spot;
use super::walk::Walk;
use crate::framework::load;
use crate::framework::structure::{
    ConfidenceClass, Criterion, EvidenceClass, Indicator, Method, Rule, Scale,
};
use crate::framework::{Assistance, ComparedFact, Peer, Question};
use crate::i18n::Text;
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use serde::de::DeserializeOwned;
use std::collections::HashMap;

/// A part that serde could read.
pub(super) struct Part<'s, T> {
    pub spot: Spot<'s>,
    pub value: T,
}

/// All that could be read.
#[derive(Default)]
pub(super) struct Draft<'s> {
    pub names: Names<'s>,
    pub measures: Vec<(&'s str, Spot<'s>)>,
    pub structure: Option<Spot<'s>>,
    pub criteria: Vec<Part<'s, Criterion>>,
    pub indicators: Vec<Part<'s, Indicator>>,
    pub scales: Vec<Part<'s, Scale>>,
    pub evidence: Vec<Part<'s, EvidenceClass>>,
    pub confidence: Vec<Part<'s, ConfidenceClass>>,
    pub assistance: Vec<Part<'s, Assistance>>,
    pub method: Option<Part<'s, Method>>,
    pub rules: Vec<Part<'s, Rule>>,
    pub questions: Vec<Part<'s, Question>>,
    pub peers: Vec<Part<'s, Peer>>,
    pub compared: Vec<Part<'s, ComparedFact>>,
    positions: HashMap<String, usize>,
    indicator_positions: HashMap<String, usize>,
}

impl<'s> Draft<'s> {
    /// Reads the structure.
    pub fn read_structure(&mut self, file: usize, source: &'s Source<'s>, report: &mut Report) {
        let before = report.errors();
        let Some(root) = self.shape(file, source, schema::FRAMEWORK, report) else {
            self.names.hole_in_structure();
            return;
        };
        let mut reader =
            Reader { text: source.text, quiet: !source.strict || report.errors() > before, report };
        self.criteria = reader.list(&root.field("criteria"));
        self.indicators = reader.list(&root.field("indicators"));
        for (at, part) in self.indicators.iter().enumerate() {
            self.indicator_positions.entry(part.value.id.clone()).or_insert(at);
        }
        self.scales = reader.list(&root.field("scales"));
        self.evidence = reader.list(&root.field("evidence"));
        self.confidence = reader.list(&root.field("confidence"));
        self.assistance = reader.list(&root.field("assistance"));
        self.method = reader.one(root.field("method"));
        self.rules = reader.list(&root.field("rules"));
        self.structure = Some(root);
    }

    /// Reads a questionnaire; its questions follow those read before.
    pub fn read_questionnaire(&mut self, file: usize, source: &'s Source<'s>, report: &mut Report) {
        let before = report.errors();
        let Some(root) = self.shape(file, source, schema::QUESTIONNAIRE, report) else {
            return self.names.hole(Kind::Question);
        };
        let mut reader =
            Reader { text: source.text, quiet: !source.strict || report.errors() > before, report };
        for part in root.field("questions").items().filter_map(|spot| reader.question(spot)) {
            self.positions.entry(part.value.id.clone()).or_insert(self.questions.len());
            self.questions.push(part);
        }
    }

    /// Reads the glossary, of which only the shape can be wrong.
    pub fn read_glossary(&mut self, file: usize, source: &'s Source<'s>, report: &mut Report) {
        self.shape(file, source, schema::GLOSSARY, report);
    }

    /// Reads the directory of peers.
    pub fn read_peers(&mut self, file: usize, source: &'s Source<'s>, report: &mut Report) {
        let before = report.errors();
        let Some(root) = self.shape(file, source, schema::PEERS, report) else { return };
        let mut reader =
            Reader { text: source.text, quiet: !source.strict || report.errors() > before, report };
        self.peers = reader.list(&root.field("peers"));
        self.compared = reader.list(&root.field("matching").field("features"));
    }

    /// The question of this id and its place, if it could be read.
    pub fn question(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// The indicator of this id, if it could be read.
    pub fn indicator(&self, id: &str) -> Option<&Part<'s, Indicator>> {
        self.indicator_positions.get(id).map(|at| &self.indicators[*at])
    }

    fn shape(
        &mut self,
        file: usize,
        source: &'s Source<'s>,
        fields: &'static [Field],
        report: &mut Report,
    ) -> Option<Spot<'s>> {
        let root = source.root.as_ref()?;
        let spot = Spot::root(file, root);
        let Value::Object(object) = root else {
            let found = super::walk::kind_of(root).to_owned();
            let values = vec![("expected", "object".to_owned()), ("found", found)];
            report.add(&spot, "lint-wrong-type", values);
            return None;
        };
        Walk { report, names: &mut self.names, measures: &mut self.measures }
            .object(&spot, object, fields);
        Some(spot)
    }
}

/// Reads parts with serde, as the loader does.
struct Reader<'s, 'r> {
    text: &'s str,
    /// Whether the file has errors already, one of which explains why a part cannot be read.
    quiet: bool,
    report: &'r mut Report,
}

impl<'s> Reader<'s, '_> {
    fn list<T: DeserializeOwned>(&mut self, spot: &Spot<'s>) -> Vec<Part<'s, T>> {
        spot.items().filter_map(|item| self.one(item)).collect()
    }

    fn one<T: DeserializeOwned>(&mut self, spot: Spot<'s>) -> Option<Part<'s, T>> {
        match load::read(self.slice(&spot)?) {
            Ok(value) => Some(Part { spot, value }),
            Err(error) => {
                if !self.quiet {
                    let why = format!("{}: {}", error.path(), error.inner());
                    self.report.add(&spot, "lint-unreadable", vec![("why", why)]);
                }
                None
            }
        }
    }

    /// A question, or, if it is broken, as much of it as the rules can still use: one wrong field
    /// must not hide what is wrong with its answer, or with conditions that look at it.
    fn question(&mut self, spot: Spot<'s>) -> Option<Part<'s, Question>> {
        if let Some(part) = self.one(spot.clone()) {
            return Some(part);
        }
        let value = Question {
            id: self.field(&spot, "id")?,
            indicator: self.field(&spot, "indicator"),
            points: self.field(&spot, "points").unwrap_or(1),
            core: self.field(&spot, "core").unwrap_or_default(),
            minutes: self.field(&spot, "minutes").unwrap_or_default(),
            informant: String::new(),
            topic: self.field(&spot, "topic"),
            text: Text::default(),
            hint: Text::default(),
            guidance: Text::default(),
            ask_to_see: Text::default(),
            source: Text::default(),
            why: Text::default(),
            when: self.field(&spot, "when"),
            when_hidden: self.field(&spot, "when_hidden").unwrap_or_default(),
            na: None,
            answer: self.field(&spot, "answer")?,
        };
        Some(Part { spot, value })
    }

    fn field<T: DeserializeOwned>(&self, spot: &Spot<'s>, name: &'static str) -> Option<T> {
        serde_json::from_str(self.slice(&spot.field(name))?).ok()
    }

    fn slice(&self, spot: &Spot<'s>) -> Option<&'s str> {
        let range = spot.node?.range();
        self.text.get(range.start..range.end)
    }
}
