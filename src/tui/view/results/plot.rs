use super::Page;
use crate::report::words::{classes, points, span};
use crate::report::{plot, sign, under};
use crate::scoring::Interval;
use crate::text::shorten;
use ratatui::text::Span;

/// Columns of the square, one to the right of whole quarters, and the narrowest page for each.
const SQUARES: [(usize, usize); 3] = [(104, 97), (76, 65), (0, 45)];

/// The fewest and the most rows of the square, its two lines of figures not counted.
const ROWS: (usize, usize) = (5, 25);

impl Page<'_> {
    /// Need against readiness: the box of the kind under the marker, the corners of all; below,
    /// their names.
    pub(super) fn plot(&mut self, height: u16) {
        let (words, desk, theme) = (&self.app.words, self.desk, self.app.theme);
        let score = &desk.score;
        for line in words.lines("plot-up", &[]) {
            self.paper.text(&line, theme.dim);
        }
        let taken = self.paper.len() + score.order.len() + 4;
        // An odd number, so that the middle has a row.
        let rows = usize::from(height).saturating_sub(taken).clamp(ROWS.0, ROWS.1);
        let rows = if rows % 2 == 0 { rows - 1 } else { rows };
        let cells = self.paper.cells();
        let columns = SQUARES.iter().find(|(page, _)| cells >= *page).map_or(45, |(_, it)| *it);
        for line in plot(&desk.framework, score, (columns, rows), Some(desk.results.row)) {
            let line = shorten(&line, cells);
            self.paper.line(vec![Span::styled(line, theme.plain)]);
        }
        let across = shorten(&under(&words.label("plot-across"), columns), cells);
        self.paper.line(vec![Span::styled(across, theme.dim)]);
        if score.order.is_empty() {
            for line in words.lines("results-nothing", &[]) {
                self.paper.text(&line, theme.plain);
            }
        }
        for (at, kind) in score.order.iter().enumerate() {
            let name = desk.framework.assistance[*kind].name.line(words.language());
            let worth = score.kinds[*kind].worth;
            let figures = worth.map_or_else(String::new, |worth| {
                format!("{} / {}", span(worth.need), span(worth.feasibility))
            });
            let class = classes(&score.kinds[*kind].classes, words).line(words.language());
            let figures = if cells >= 100 { format!("{class}  {figures}") } else { figures };
            self.row(at, &format!("{} {name}", sign(at)), &figures);
        }
        let worth = score.order.get(desk.results.row).and_then(|kind| score.kinds[*kind].worth);
        let is_wide = |it: Interval| points(it.lo) != points(it.hi);
        let wide = worth.map(|it| (is_wide(it.need), is_wide(it.feasibility)));
        let signs = match wide {
            Some((true, true)) => "plot-box",
            Some((true, false) | (false, true)) => "plot-line",
            _ => "plot-signs",
        };
        for line in [signs, "plot-marks"].iter().flat_map(|word| words.lines(word, &[])) {
            self.paper.text(&line, theme.dim);
        }
    }
}
