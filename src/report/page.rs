use crate::framework::Measure;
use crate::i18n::{Text, Words};
use crate::text::clean_line;
use std::fmt::Write as _;

/// A page of plain text that grows line by line: printed as it is, or shown where one can follow
/// its links.
pub struct Page<'a> {
    pub(super) words: &'a Words,
    lines: Vec<Line>,
}

/// A line of a page, in both languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// How far it is set in.
    pub indent: usize,
    /// Its words; empty between two headings.
    pub text: Text,
    /// What it speaks of, where that has a page of its own.
    pub to: Option<Target>,
}

/// Something that has a page of its own, by its place in the framework or, before a committee, in
/// the comparison.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Target {
    /// A criterion.
    Criterion(usize),
    /// An indicator; practices are indicators.
    Indicator(usize),
    /// A kind of assistance.
    Kind(usize),
    /// A question.
    Question(usize),
    /// A city in the ranking of a comparison.
    City(usize),
    /// A document among those that a comparison was given.
    Document(usize),
}

impl Line {
    /// Whether nothing stands on it.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        self.text == Text::default()
    }
}

impl From<Measure> for Target {
    fn from(measure: Measure) -> Self {
        match measure {
            Measure::Question(at) | Measure::Option(at, _) => Target::Question(at),
            Measure::Indicator(at) => Target::Indicator(at),
        }
    }
}

impl<'a> Page<'a> {
    /// An empty page.
    #[must_use]
    pub fn new(words: &'a Words) -> Self {
        Self { words, lines: Vec::new() }
    }

    /// Its lines.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// Whether nothing is on it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The page as it is printed: each line once for each language shown.
    #[must_use]
    pub fn print(&self) -> String {
        let mut out = String::new();
        for line in &self.lines {
            for text in line.text.shown(self.words.language()) {
                // Writing to a string cannot fail.
                let _ = writeln!(out, "{}{}", "  ".repeat(line.indent), clean_line(text));
            }
            if line.is_blank() {
                out.push('\n');
            }
        }
        out
    }

    pub(super) fn line(&mut self, indent: usize, text: &Text) {
        self.lines.push(Line { indent, text: text.clone(), to: None });
    }

    /// A message with values in both languages, as a line.
    pub(super) fn say(&mut self, indent: usize, id: &str, args: &[(&str, &Text)]) {
        let text = self.words.with(id, args);
        self.line(indent, &text);
    }

    /// An empty line and a heading.
    pub(super) fn heading(&mut self, word: &str) {
        self.line(0, &Text::default());
        self.line(0, &self.words.text(word, &[]));
    }

    /// What the last line speaks of has a page of its own.
    pub(super) fn link(&mut self, to: impl Into<Option<Target>>) {
        if let Some(line) = self.lines.last_mut() {
            line.to = to.into();
        }
    }
}

impl Text {
    /// This text behind another: `name: this`.
    pub(super) fn lead(&self, name: &Text) -> Text {
        Text::new(format!("{}：{}", name.zh, self.zh), format!("{}: {}", name.en, self.en))
    }
}
