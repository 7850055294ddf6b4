use crate::i18n::{Text, Words};
use crate::text::clean_line;
use std::fmt::Write as _;

/// A page of plain text that grows line by line, in the languages shown.
pub(super) struct Page<'a> {
    pub words: &'a Words,
    pub out: String,
}

impl<'a> Page<'a> {
    pub fn new(words: &'a Words) -> Self {
        Self { words, out: String::new() }
    }

    /// A line, or one for each language shown.
    pub fn line(&mut self, indent: usize, text: &Text) {
        for line in text.shown(self.words.language()) {
            // Writing to a string cannot fail.
            let _ = writeln!(self.out, "{}{}", "  ".repeat(indent), clean_line(line));
        }
    }

    /// A message with values in both languages, as a line.
    pub fn say(&mut self, indent: usize, id: &str, args: &[(&str, &Text)]) {
        let text = self.words.with(id, args);
        self.line(indent, &text);
    }

    pub fn heading(&mut self, word: &str) {
        self.out.push('\n');
        self.line(0, &self.words.text(word, &[]));
    }
}

impl Text {
    /// This text behind another: `name: this`.
    pub(super) fn lead(&self, name: &Text) -> Text {
        Text::new(format!("{}：{}", name.zh, self.zh), format!("{}: {}", name.en, self.en))
    }
}
