use crate::i18n::{Language, Text};
use crate::text::{clean_line, shorten, width};
use std::fmt::Write as _;

/// The widest that a column of words gets, in cells.
const WIDEST: usize = 28;

/// A table in plain text, whose columns stand under each other in cells: a Chinese character takes
/// two.
pub(super) struct Grid {
    heads: Vec<Text>,
    /// Whether a column holds numbers, which stand at its right.
    right: Vec<bool>,
    rows: Vec<Vec<String>>,
}

impl Grid {
    /// A table with these columns.
    pub fn new(columns: Vec<(Text, bool)>) -> Self {
        let (heads, right) = columns.into_iter().unzip();
        Self { heads, right, rows: Vec::new() }
    }

    /// Adds a row with a cell for each column.
    pub fn row(&mut self, cells: Vec<String>) {
        let clean = |cell: String| shorten(&clean_line(&cell), WIDEST);
        self.rows.push(cells.into_iter().map(clean).collect());
    }

    /// Writes it: a line of heads for each language shown, then the rows.
    pub fn write(&self, language: Language, out: &mut String) {
        let heads: Vec<Vec<&str>> = language
            .tongues()
            .iter()
            .map(|tongue| self.heads.iter().map(|head| head.in_tongue(*tongue)).collect())
            .collect();
        let rows: Vec<Vec<&str>> = heads
            .into_iter()
            .chain(self.rows.iter().map(|row| row.iter().map(String::as_str).collect()))
            .collect();
        let widths: Vec<usize> = (0..self.heads.len())
            .map(|at| rows.iter().filter_map(|row| row.get(at)).map(|cell| width(cell)).max())
            .map(Option::unwrap_or_default)
            .collect();
        for row in rows {
            let mut line = String::from(" ");
            for ((cell, cells), right) in row.iter().zip(&widths).zip(&self.right) {
                let space = " ".repeat(cells.saturating_sub(width(cell)));
                // Writing to a string cannot fail.
                let _ = if *right {
                    write!(line, " {space}{cell} ")
                } else {
                    write!(line, " {cell}{space} ")
                };
            }
            out.push_str(line.trim_end());
            out.push('\n');
        }
    }
}
