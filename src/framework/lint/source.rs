//! The files as text and, where it can be had, as a tree with places.

use super::report::Report;
use super::syntax;
use crate::framework::Files;
use jsonc_parser::ast::Value;

/// One JSON file.
pub(super) struct Source<'a> {
    /// Its name.
    pub name: &'a str,
    /// Its text without a byte order mark, which no editor shows.
    pub text: &'a str,
    /// Its tree; none if its syntax is broken beyond guessing.
    pub root: Option<Value<'a>>,
    /// Whether it is JSON as every program reads it.
    pub strict: bool,
}

impl<'a> Source<'a> {
    /// Reads every JSON file and reports what is wrong with its syntax.
    pub fn read_all(files: &'a Files, report: &mut Report) -> Vec<Self> {
        let json = files.iter().filter(|(name, _)| has_json_ending(name));
        json.enumerate()
            .map(|(file, (name, contents))| {
                let before = report.errors();
                let text = without_mark(contents);
                if text.len() < contents.len() {
                    report.add_at(file, 0, "lint-byte-order-mark", Vec::new());
                }
                let root = syntax::parse(file, text, report);
                Self { name, text, root, strict: report.errors() == before }
            })
            .collect()
    }
}

/// The text without the byte order mark that some editors put before it.
pub(super) fn without_mark(contents: &str) -> &str {
    contents.strip_prefix('\u{FEFF}').unwrap_or(contents)
}

fn has_json_ending(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| ending.eq_ignore_ascii_case("json"))
}
