//! Need against readiness in a grid of plain characters: every kind of assistance as what is
//! certain and what may still turn out.

use super::page::{Page, Target};
use super::words::span;
use crate::framework::Framework;
use crate::i18n::Text;
use crate::scoring::{Interval, Score};
use crate::text::width;

/// Columns and rows of the plot in a printed report.
const PRINTED: (usize, usize) = (61, 13);

/// Cells of the figures before the plot and of its edge.
const EDGE: usize = 5;

/// A line under a plot of so many columns that ends where the square does.
#[must_use]
pub fn under(text: &str, columns: usize) -> String {
    let before = (EDGE + columns).saturating_sub(width(text));
    format!("{}{text}", " ".repeat(before))
}

/// What stands for a kind in the plot, by its place in the order, from 0.
#[must_use]
pub fn sign(place: usize) -> char {
    let place = u32::try_from(place).unwrap_or(u32::MAX).saturating_add(1);
    char::from_digit(place, 36).unwrap_or('*')
}

/// A square of characters, readiness from left to right and need from below, from 0 to 100 both.
struct Square {
    cells: Vec<Vec<char>>,
}

impl Square {
    fn new(columns: usize, rows: usize) -> Self {
        Self { cells: vec![vec![' '; columns.max(2)]; rows.max(2)] }
    }

    fn column(&self, share: f64) -> usize {
        place(share, self.cells.first().map_or(1, Vec::len))
    }

    fn row(&self, share: f64) -> usize {
        let rows = self.cells.len();
        (rows - 1).saturating_sub(place(share, rows))
    }

    fn put(&mut self, row: usize, column: usize, sign: char) {
        if let Some(cell) = self.cells.get_mut(row).and_then(|row| row.get_mut(column)) {
            *cell = sign;
        }
    }

    /// The marks of the method: left of the one conditions are missing, below the other the gap is
    /// small (method §4).
    fn marks(&mut self, ready: f64, needed: f64) {
        let (column, row) = (self.column(ready), self.row(needed));
        let columns = self.cells.first().map_or(0, Vec::len);
        (0..columns).for_each(|at| self.put(row, at, '.'));
        (0..self.cells.len()).for_each(|at| self.put(at, column, ':'));
    }

    /// Everything that may still turn out: from the confirmed corner to the right and up, as two
    /// arms or, for the one that is looked at, as a whole box.
    fn reach(&mut self, across: Interval, up: Interval, whole: bool) {
        let (left, right) = (self.column(across.lo), self.column(across.hi));
        let (bottom, top) = (self.row(up.lo), self.row(up.hi));
        for column in left..=right {
            self.put(bottom, column, '-');
            if whole {
                self.put(top, column, '-');
            }
        }
        for row in top..=bottom {
            self.put(row, left, '|');
            if whole {
                self.put(row, right, '|');
            }
        }
        if whole {
            for (row, column) in [(top, left), (top, right), (bottom, left), (bottom, right)] {
                self.put(row, column, '+');
            }
        }
    }

    /// Puts a sign at the confirmed corner, or beside it where another one stands there; a comma
    /// parts signs that would read as one number.
    fn sign(&mut self, across: Interval, up: Interval, sign: char) {
        let (row, column) = (self.row(up.lo), self.column(across.lo));
        let is_sign = |at: usize| {
            let cell = self.cells.get(row).and_then(|row| row.get(at));
            cell.is_some_and(|it| it.is_alphanumeric() || *it == '*')
        };
        let taken = |at: &usize| (at.saturating_sub(1)..=at + 1).any(is_sign);
        let columns = self.cells.first().map_or(0, Vec::len);
        let right = (column..columns).find(|at| !taken(at));
        let left = || (0..column).rev().find(|at| !taken(at));
        let Some(free) = right.or_else(left) else { return };
        let commas = [(free.checked_sub(2), free.checked_sub(1)), (Some(free + 2), Some(free + 1))];
        let commas =
            commas.map(|(beside, between)| between.filter(|_| beside.is_some_and(is_sign)));
        for between in commas.into_iter().flatten() {
            self.put(row, between, ',');
        }
        self.put(row, free, sign);
    }
}

/// The place of a share among so many.
fn place(share: f64, many: usize) -> usize {
    let last = many.saturating_sub(1);
    ((share.clamp(0.0, 1.0) * last as f64).round() as usize).min(last)
}

/// The lines of the plot: its rows with the figures of the need, then those of readiness. `columns`
/// and `rows` are those of the square; `on` is the place in the order of the kind whose box is
/// drawn. Without one, two arms of every kind are.
#[must_use]
pub fn plot(
    framework: &Framework,
    score: &Score,
    (columns, rows): (usize, usize),
    on: Option<usize>,
) -> Vec<String> {
    let mut square = Square::new(columns, rows);
    square.marks(framework.method.feasible_at, framework.method.not_needed_below);
    let worths = score.order.iter().map(|kind| score.kinds[*kind].worth);
    let spots: Vec<_> = worths.enumerate().filter_map(|(at, worth)| Some((at, worth?))).collect();
    for (at, worth) in &spots {
        if on.is_none_or(|on| on == *at) {
            square.reach(worth.feasibility, worth.need, on.is_some());
        }
    }
    // The one that is looked at keeps its corner.
    for (at, worth) in spots.iter().filter(|(at, _)| on == Some(*at)) {
        square.sign(worth.feasibility, worth.need, sign(*at));
    }
    for (at, worth) in spots.iter().filter(|(at, _)| on != Some(*at)) {
        square.sign(worth.feasibility, worth.need, sign(*at));
    }
    let quarters = [0.0, 0.25, 0.5, 0.75, 1.0];
    let figure = |row: usize| quarters.iter().find(|share| square.row(**share) == row);
    let mut lines: Vec<String> = square
        .cells
        .iter()
        .enumerate()
        .map(|(row, cells)| {
            let figure =
                figure(row).map_or_else(String::new, |share| format!("{:.0}", share * 100.0));
            let cells: String = cells.iter().collect();
            format!("{figure:>3} |{cells}").trim_end().to_owned()
        })
        .collect();
    lines.push(format!("    +{}", "-".repeat(columns.max(2))));
    let mut figures = String::new();
    for share in quarters {
        let figure = format!("{:.0}", share * 100.0);
        let middle = EDGE + square.column(share);
        let start = middle.saturating_sub(figure.len() / 2);
        figures.push_str(&" ".repeat(start.saturating_sub(figures.len())));
        figures.push_str(&figure);
    }
    lines.push(figures);
    lines
}

impl Page<'_> {
    /// The plot, what it shows, and the name and figures of each kind in it.
    pub(super) fn plot(&mut self, framework: &Framework, score: &Score) {
        if score.order.is_empty() {
            return;
        }
        self.heading("part-plot");
        self.say(1, "plot-up", &[]);
        for line in plot(framework, score, PRINTED, None) {
            self.line(1, &Text::same(&line));
        }
        let across = self.words.text("plot-across", &[]);
        let [zh, en] = [&across.zh, &across.en].map(|text| under(text, PRINTED.0));
        self.line(1, &Text::new(zh, en));
        for (at, kind) in score.order.iter().enumerate() {
            let Some(worth) = score.kinds[*kind].worth else { continue };
            let sign = Text::same(sign(at).to_string());
            let name = &framework.assistance[*kind].name;
            let (need, ready) = (Text::same(span(worth.need)), Text::same(span(worth.feasibility)));
            let args = [("sign", &sign), ("name", name), ("need", &need), ("ready", &ready)];
            self.say(1, "plot-kind", &args);
            self.link(Target::Kind(*kind));
        }
        self.say(1, "plot-arms", &[]);
        self.say(1, "plot-marks", &[]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_sign_hides_another() {
        let mut square = Square::new(41, 9);
        for at in 0..12 {
            square.reach(Interval::UNKNOWN, Interval::UNKNOWN, false);
            square.sign(Interval::exact(1.0), Interval::UNKNOWN, sign(at));
        }
        // Arms are drawn before all signs.
        let mut square = Square::new(41, 9);
        (0..12).for_each(|at| square.sign(Interval::exact(1.0), Interval::UNKNOWN, sign(at)));
        let shown: String = square.cells.iter().flatten().filter(|c| c.is_alphanumeric()).collect();
        assert_eq!(shown, "cba987654321");
    }

    #[test]
    fn signs_side_by_side_do_not_read_as_one_number() {
        let mut square = Square::new(41, 9);
        let (up, across) = (Interval::exact(0.5), |at: f64| Interval::exact(at / 40.0));
        for (place, at) in [20.0, 20.0, 21.0, 30.0].into_iter().enumerate() {
            square.sign(across(at), up, sign(place));
        }
        let row: String = square.cells[4].iter().collect();
        assert_eq!(row.trim(), "1,2,3     4");
    }

    #[test]
    fn a_box_ends_where_its_intervals_end() {
        let mut square = Square::new(41, 11);
        square.reach(Interval::new(0.25, 0.75), Interval::new(0.3, 0.6), true);
        let corners: Vec<(usize, usize)> = (0..11)
            .flat_map(|row| (0..41).map(move |column| (row, column)))
            .filter(|(row, column)| square.cells[*row][*column] == '+')
            .collect();
        assert_eq!(corners, [(4, 10), (4, 30), (7, 10), (7, 30)]);
    }
}
