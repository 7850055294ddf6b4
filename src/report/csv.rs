//! Tables for spreadsheets and statistics programs, as text.
//!
//! RFC 4180 with a byte order mark: without it Excel takes Chinese for another encoding; programs
//! that read tables know the mark. A text that a spreadsheet would take for a formula gets an
//! apostrophe before it.

use crate::text::clean_block;

/// A table of texts.
#[must_use]
pub(super) fn table<'a>(rows: impl IntoIterator<Item = Vec<&'a str>>) -> Vec<u8> {
    let mut file = File::new();
    for row in rows {
        file.line(row.into_iter().map(|text| Cell::Text(text.to_owned())));
    }
    file.bytes()
}

/// A table that grows line by line.
pub(super) struct File(String);

/// A cell.
pub(super) enum Cell {
    Text(String),
    Number(f64),
    Whole(usize),
    None,
}

impl File {
    /// An empty table.
    pub fn new() -> Self {
        Self(String::from('\u{FEFF}'))
    }

    /// The table as it is written.
    pub fn bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }

    /// The names of the columns; of letters only.
    pub fn head(&mut self, names: &[&str]) {
        self.0.push_str(&names.join(","));
        self.0.push_str("\r\n");
    }

    /// One line.
    pub fn line(&mut self, cells: impl IntoIterator<Item = Cell>) {
        for (at, cell) in cells.into_iter().enumerate() {
            if at > 0 {
                self.0.push(',');
            }
            match cell {
                Cell::Text(text) => self.text(&text),
                Cell::Number(number) => self.0.push_str(&decimal(number)),
                Cell::Whole(number) => self.0.push_str(&number.to_string()),
                Cell::None => {}
            }
        }
        self.0.push_str("\r\n");
    }

    fn text(&mut self, text: &str) {
        let text = clean_block(text);
        self.0.push('\u{22}');
        if is_formula(&text) {
            self.0.push('\'');
        }
        self.0.push_str(&text.replace('\u{22}', "\u{22}\u{22}"));
        self.0.push('\u{22}');
    }
}

/// Whether a spreadsheet could take the text for a formula; full-width signs count, since Chinese
/// and Japanese versions read them like the others.
fn is_formula(text: &str) -> bool {
    text.trim_start().starts_with([
        '=', '+', '-', '@', '\u{2212}', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}',
    ])
}

/// A share with six digits, without zeros at the end.
fn decimal(number: f64) -> String {
    let text = format!("{number:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(text: &str) -> String {
        let mut file = File(String::new());
        file.text(text);
        file.0
    }

    #[test]
    fn nothing_that_people_wrote_is_a_formula() {
        for hostile in
            ["=1+1", "+1", "-1", "@x", " =1", "\t=1", "\r=1", "＝1", "＋1", "－1", "＠x", "−1"]
        {
            assert!(written(hostile).starts_with("\u{22}'"), "{hostile}");
        }
        assert_eq!(table([vec!["a", "1"]]), "\u{feff}\"a\",\"1\"\r\n".as_bytes());
        assert_eq!(written("a \u{22}b\u{22}, c"), "\u{22}a \u{22}\u{22}b\u{22}\u{22}, c\u{22}");
    }

    #[test]
    fn shares_have_no_needless_digits() {
        assert_eq!(
            [0.5, 0.0, 1.0, 1.0 / 3.0, -0.0].map(decimal),
            ["0.5", "0", "1", "0.333333", "0"]
        );
    }
}
