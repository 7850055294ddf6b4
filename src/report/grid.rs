use crate::i18n::{Language, Text};
use crate::text::{clean_line, shorten, width};

/// The widest that a column of words gets, in cells.
const WIDEST: usize = 28;
/// The narrowest that a column which may shrink gets.
const NARROWEST: usize = 12;
/// Cells at the left of a line.
const MARGIN: usize = 1;

/// A table in plain text, whose columns stand under each other in cells: a Chinese character takes
/// two. Where they do not all fit, the less needed are left out.
#[derive(Debug, Clone)]
pub struct Grid {
    columns: Vec<Column>,
    rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Debug, Clone)]
pub struct Column {
    head: Text,
    /// Whether it holds numbers, which stand at its right.
    right: bool,
    /// How soon it is left out where there is no room, the highest first; 0 stays.
    spare: u8,
    /// Whether its words may be cut to make room.
    shrinks: bool,
}

/// A table that fits.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fitted {
    /// A line of heads for each language shown.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<String>,
    /// The heads of the columns that were left out.
    pub without: Vec<Text>,
}

impl Column {
    /// A column of words.
    pub fn words(head: Text, spare: u8) -> Self {
        Self { head, right: false, spare, shrinks: false }
    }

    /// A column of words that may be cut.
    pub fn name(head: Text) -> Self {
        Self { head, right: false, spare: 0, shrinks: true }
    }

    /// A column of numbers.
    pub fn numbers(head: Text, spare: u8) -> Self {
        Self { head, right: true, spare, shrinks: false }
    }
}

impl Grid {
    /// A table with these columns.
    #[must_use]
    pub fn new(columns: Vec<Column>) -> Self {
        Self { columns, rows: Vec::new() }
    }

    /// Adds a row with a cell for each column.
    pub fn row(&mut self, cells: Vec<String>) {
        let clean = |cell: String| shorten(&clean_line(&cell), WIDEST);
        self.rows.push(cells.into_iter().map(clean).collect());
    }

    /// The table in lines of at most so many cells, or as wide as it is.
    #[must_use]
    pub fn fit(&self, cells: Option<usize>, language: Language) -> Fitted {
        let heads: Vec<Vec<&str>> = language
            .tongues()
            .iter()
            .map(|tongue| self.columns.iter().map(|one| one.head.in_tongue(*tongue)).collect())
            .collect();
        let tongues = heads.len();
        let lines: Vec<Vec<&str>> = heads
            .into_iter()
            .chain(self.rows.iter().map(|row| row.iter().map(String::as_str).collect()))
            .collect();
        let widest = |at: usize| {
            lines.iter().filter_map(|line| line.get(at)).map(|cell| width(cell)).max().unwrap_or(0)
        };
        let natural: Vec<usize> = (0..self.columns.len()).map(widest).collect();
        let widths = self.widths(&natural, cells);
        let mut written = lines.into_iter().map(|line| self.line(&line, &widths));
        Fitted {
            heads: written.by_ref().take(tongues).collect(),
            rows: written.collect(),
            without: self
                .columns
                .iter()
                .zip(&widths)
                .filter(|(_, width)| width.is_none())
                .map(|(column, _)| column.head.clone())
                .collect(),
        }
    }

    /// The width of each column; none for those that are left out. What may shrink counts at its
    /// narrowest until the others have their room.
    fn widths(&self, natural: &[usize], cells: Option<usize>) -> Vec<Option<usize>> {
        let Some(cells) = cells else { return natural.iter().copied().map(Some).collect() };
        let least = |at: usize| {
            let narrow = if self.columns[at].shrinks { NARROWEST } else { usize::MAX };
            natural[at].min(narrow)
        };
        let mut widths = vec![None; natural.len()];
        let mut order: Vec<usize> = (0..natural.len()).collect();
        order.sort_by_key(|at| self.columns[*at].spare);
        let mut room = cells.saturating_sub(MARGIN);
        for at in order {
            let needed = least(at) + 2;
            if self.columns[at].spare == 0 || needed <= room {
                widths[at] = Some(least(at));
                room = room.saturating_sub(needed);
            }
        }
        for (at, width) in widths.iter_mut().enumerate() {
            if let Some(width) = width {
                let more = (natural[at] - *width).min(room);
                *width += more;
                room -= more;
            }
        }
        widths
    }

    fn line(&self, line: &[&str], widths: &[Option<usize>]) -> String {
        let mut out = " ".repeat(MARGIN);
        for ((cell, cells), column) in line.iter().zip(widths).zip(&self.columns) {
            let Some(cells) = *cells else { continue };
            let cell = shorten(cell, cells);
            let space = " ".repeat(cells.saturating_sub(width(&cell)));
            let [before, after] = if column.right { [&*space, ""] } else { ["", &*space] };
            out.extend([" ", before, &cell, after, " "]);
        }
        out.truncate(out.trim_end().len());
        out
    }

    /// Writes it: a line of heads for each language shown, then the rows. Returns how many columns
    /// were left out.
    pub fn write(&self, cells: Option<usize>, language: Language, out: &mut String) -> usize {
        let fitted = self.fit(cells, language);
        for line in fitted.heads.iter().chain(&fitted.rows) {
            out.push_str(line);
            out.push('\n');
        }
        fitted.without.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_needed_least_is_left_out_first_and_names_shrink() {
        let mut grid = Grid::new(vec![
            Column::name(Text::same("City")),
            Column::numbers(Text::same("Score"), 1),
            Column::words(Text::same("Sureness"), 3),
            Column::words(Text::same("Id"), 2),
        ]);
        let cells = ["A city with a long name", "7.5", "in", "id-1"];
        grid.row(cells.map(str::to_owned).to_vec());
        let fit = |cells| grid.fit(cells, Language::En);
        assert_eq!(fit(None).rows, ["  A city with a long name    7.5  in        id-1"]);
        let narrow = fit(Some(30));
        assert_eq!(narrow.rows, ["  A city with a…    7.5  id-1"]);
        assert_eq!(narrow.without, [Text::same("Sureness")]);
        assert_eq!(fit(Some(1)).rows, ["  A city with…"]);
        for cells in 16..60 {
            let fitted = fit(Some(cells));
            assert!(fitted.rows.iter().chain(&fitted.heads).all(|line| width(line) <= cells));
        }
    }
}
