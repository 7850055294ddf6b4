//! The parts of a page with their digits, the one shown in bold.

use super::paper::Paper;
use crate::text::width;
use crate::tui::app::App;
use ratatui::text::Span;

/// Writes the parts with these names, of which the one at `here` is shown. Where not all names fit,
/// the one shown has its name, and then those beside it, the nearest first.
pub fn draw(app: &App, parts: &[&'static str], here: usize, paper: &mut Paper) {
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
