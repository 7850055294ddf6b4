//! The parts of a page with their digits, the one shown in bold.

use super::paper::Paper;
use crate::text::width;
use crate::tui::app::App;
use ratatui::text::Span;

/// Rows of the page for each row of parts.
const ROWS: u16 = 6;

/// Writes the parts with these names, of which the one at `here` is shown. Where not all names fit
/// in a row, they take as many rows as a page of this height can spare; where that is not enough,
/// the one shown has its name, and then those beside it, the nearest first.
pub fn draw(app: &App, parts: &[&'static str], here: usize, height: u16, paper: &mut Paper) {
    if let Some(rows) = rows(app, parts, height, paper.cells()) {
        for row in rows {
            let span = |(at, label): (usize, String)| {
                Span::styled(label, if at == here { app.theme.accent } else { app.theme.dim })
            };
            paper.line(row.into_iter().map(span).collect());
        }
        return;
    }
    let names: Vec<String> = parts.iter().map(|word| app.words.label(word)).collect();
    let label = |at: usize, named: bool| {
        let name = if named { names[at].as_str() } else { "" };
        let gap = match (at + 1 == parts.len(), named) {
            (true, _) => "",
            (false, false) => " ",
            (false, true) => "  ",
        };
        format!("{} {name}{gap}", (at + 1) % 10)
    };
    let mut taken: usize = (0..parts.len()).map(|at| width(&label(at, at == here))).sum();
    let mut beside: Vec<usize> = (0..parts.len()).filter(|at| *at != here).collect();
    beside.sort_by_key(|at| (at.abs_diff(here), *at < here));
    let fitting = beside.into_iter().take_while(|at| {
        taken += width(&label(*at, true)) - width(&label(*at, false));
        taken <= paper.cells()
    });
    let mut shown: Vec<usize> = fitting.collect();
    shown.push(here);
    let style = |at| if at == here { app.theme.accent } else { app.theme.dim };
    let spans = (0..parts.len()).map(|at| Span::styled(label(at, shown.contains(&at)), style(at)));
    paper.line(spans.collect());
}

/// All parts by place and name in rows of so many cells, each filled before the next; `None` where
/// the page cannot spare so many rows.
fn rows(
    app: &App,
    parts: &[&'static str],
    height: u16,
    cells: usize,
) -> Option<Vec<Vec<(usize, String)>>> {
    let mut rows: Vec<Vec<(usize, String)>> = Vec::new();
    let mut left = 0;
    for (at, word) in parts.iter().enumerate() {
        let label = format!("{} {}  ", (at + 1) % 10, app.words.label(word));
        // What follows the last name of a row may stand beyond its end.
        let needed = width(label.trim_end());
        if needed > cells {
            return None;
        }
        if needed > left || rows.is_empty() {
            left = cells;
            rows.push(Vec::new());
        }
        left = left.saturating_sub(width(&label));
        if let Some(row) = rows.last_mut() {
            row.push((at, label));
        }
    }
    (rows.len() <= usize::from(height / ROWS).max(1)).then_some(rows)
}
