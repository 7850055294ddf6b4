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
    if in_rows(app, parts, here, height, paper).is_some() {
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

/// Writes all names in rows, each filled before the next; nothing where there is no room.
fn in_rows(
    app: &App,
    parts: &[&'static str],
    here: usize,
    height: u16,
    paper: &mut Paper,
) -> Option<()> {
    let mut rows: Vec<Vec<(usize, String)>> = vec![Vec::new()];
    let mut taken = 0;
    for (at, word) in parts.iter().enumerate() {
        let label = format!("{} {}", (at + 1) % 10, app.words.label(word));
        let row = rows.last_mut()?;
        let gap = if row.is_empty() { "" } else { "  " };
        let cells = width(gap) + width(&label);
        if taken + cells <= paper.cells() {
            taken += cells;
            row.push((at, format!("{gap}{label}")));
        } else {
            taken = width(&label);
            rows.push(vec![(at, label)]);
        }
    }
    let fits = taken <= paper.cells() && rows.len() <= usize::from(height / ROWS).max(1);
    let style = |at| if at == here { app.theme.accent } else { app.theme.dim };
    fits.then(|| {
        for row in rows {
            paper.line(row.into_iter().map(|(at, label)| Span::styled(label, style(at))).collect());
        }
    })
}
