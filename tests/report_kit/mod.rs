//! What the tests of the reports look at: a scored case, and a page as a reader of XML sees it.

#![allow(dead_code, missing_docs, reason = "each test uses its own part")]

use crate::stage::{assessment, event, shipped};
use citycap::assessment::{Assessment, Does, Sheet};
use citycap::framework::Framework;
use citycap::i18n::Words;
use citycap::report::Material;
use citycap::scoring::{Findings, Model};
use roxmltree::{Document, Node, ParsingOptions};
use std::collections::BTreeSet;
use std::sync::Arc;

pub use crate::stage::words as words_of;

/// An assessment with its score.
pub struct Case {
    pub framework: Arc<Framework>,
    pub assessment: Assessment,
    pub findings: Findings,
}

impl Case {
    pub fn new(sheet: Sheet) -> Self {
        Self::of(assessment(&shipped(), sheet))
    }

    pub fn of(assessment: Assessment) -> Self {
        let framework = shipped();
        let findings = Model::new(&framework).findings(&framework, &assessment, "case");
        Self { framework, assessment, findings }
    }

    /// Hears something more; [`Case::scored`] counts it.
    pub fn say(&mut self, does: Does) {
        let event = event(&self.assessment, does);
        self.assessment.apply(event);
    }

    pub fn scored(self) -> Self {
        Self::of(self.assessment)
    }

    pub fn material<'a>(&'a self, words: &'a Words) -> Material<'a> {
        Material {
            framework: &self.framework,
            assessment: &self.assessment,
            named: &self.assessment,
            findings: &self.findings,
            heads: &[],
            words,
            notes: false,
        }
    }

    pub fn material_with_notes<'a>(&'a self, words: &'a Words) -> Material<'a> {
        Material { notes: true, ..self.material(words) }
    }
}

/// What a page consists of.
pub struct Page {
    pub language: String,
    /// Every language that a part is marked with, each once.
    pub languages: Vec<String>,
    /// The words of the body, without those of pictures.
    pub text: String,
    pub ids: Vec<String>,
    pub repeated_ids: Vec<String>,
    pub pictures_without_words: usize,
    pub tables_without_heads: usize,
    pub styles: usize,
    /// Elements and attributes that could load or run something.
    pub active: Vec<String>,
}

/// Elements that a report is made of; any other could do something.
const HARMLESS: [&str; 51] = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section",
    "article", "div", "span", "p", "h1", "h2", "h3", "ul", "ol", "li", "dl", "dt", "dd", "table",
    "thead", "tbody", "tr", "th", "td", "code", "svg", "desc", "defs", "pattern", "rect", "line",
    "path", "polygon", "circle", "text", "g", "b", "i", "em", "strong", "br", "hr", "col",
    "colgroup", "caption", "figure",
];

/// Reads a page as XML, which fails where a tag is open, an attribute is not quoted or a character
/// is not allowed.
pub fn page(bytes: &[u8]) -> Page {
    let source = std::str::from_utf8(bytes).expect("a page is UTF-8");
    let options = ParsingOptions { allow_dtd: true, ..ParsingOptions::default() };
    let document = Document::parse_with_options(source, options)
        .unwrap_or_else(|error| panic!("the page is well-formed: {error}"));
    let nodes = || document.descendants().filter(Node::is_element);
    let named = |name: &'static str| nodes().filter(move |node| node.has_tag_name(name));
    let ids: Vec<String> =
        nodes().filter_map(|node| node.attribute("id")).map(str::to_owned).collect();
    let mut seen = BTreeSet::new();
    let marked = |node: &Node| node.attribute("lang").map(str::to_owned);
    let languages: BTreeSet<String> = named("body")
        .flat_map(|body| body.descendants().filter_map(|node| marked(&node)).collect::<Vec<_>>())
        .collect();
    let shown = |node: &Node| !node.ancestors().any(|one| one.has_tag_name("svg"));
    let words = named("body").flat_map(|body| body.descendants().collect::<Vec<_>>());
    Page {
        language: marked(&document.root_element()).unwrap_or_default(),
        languages: languages.into_iter().collect(),
        text: words
            .filter(|node| node.is_text() && shown(node))
            .filter_map(|node| node.text())
            .collect(),
        repeated_ids: ids.iter().filter(|id| !seen.insert(id.as_str())).cloned().collect(),
        ids: ids.clone(),
        pictures_without_words: named("svg").filter(|svg| !is_described(svg)).count(),
        tables_without_heads: named("table").filter(|table| !has_heads(table)).count(),
        styles: named("style").count(),
        active: nodes().flat_map(|node| active(&node)).collect(),
    }
}

fn is_described(svg: &Node) -> bool {
    let says = |name: &str| {
        svg.children().any(|child| {
            child.has_tag_name(name) && child.text().is_some_and(|text| !text.trim().is_empty())
        })
    };
    svg.attribute("aria-hidden").is_some() || says("title") && says("desc")
}

fn has_heads(table: &Node) -> bool {
    let mut heads = table.descendants().filter(|node| node.has_tag_name("th")).peekable();
    heads.peek().is_some() && heads.all(|head| head.attribute("scope").is_some())
}

fn active(node: &Node) -> Vec<String> {
    let name = node.tag_name().name();
    let mut found = Vec::new();
    if !HARMLESS.contains(&name) {
        found.push(format!("<{name}>"));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value().to_lowercase());
        let own_part = value.starts_with("url(#");
        let outside = ["src", "href", "action", "srcset", "data", "background"].contains(&key)
            || value.contains("//")
            || value.contains("url(") && !own_part;
        if key.starts_with("on") || outside {
            found.push(format!("{name} {key}={value}"));
        }
    }
    found
}

/// The rows of a CSV file.
pub fn rows(file: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut quoted = false;
    let mut characters = file.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                cell.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => row.push(std::mem::take(&mut cell)),
            '\r' if !quoted => {}
            '\n' if !quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    assert!(!quoted && cell.is_empty() && row.is_empty(), "the last line is complete");
    rows
}
