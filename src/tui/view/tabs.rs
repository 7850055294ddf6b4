//! The parts of a page with their digits, the one shown in bold.

use super::paper::Paper;
use crate::text::width;
use crate::tui::app::App;
use ratatui::text::Span;

/// Writes the parts with these names, of which the one at `here` is shown.
pub fn draw(app: &App, parts: &[&'static str], here: usize, paper: &mut Paper) {
    let labels = |named: &dyn Fn(usize) -> bool| -> Vec<String> {
        let labels = parts.iter().enumerate().map(|(at, word)| {
            let name = if named(at) { app.words.label(word) } else { String::new() };
            let gap = match (at + 1 == parts.len(), name.is_empty()) {
                (true, _) => "",
                (false, true) => " ",
                (false, false) => "  ",
            };
            format!("{} {name}{gap}", (at + 1) % 10)
        });
        labels.collect()
    };
    let mut shown = labels(&|_| true);
    // Where not all names fit, only the part shown has its name.
    let cells: usize = shown.iter().map(|label| width(label)).sum();
    if cells > paper.cells() {
        shown = labels(&|at| at == here);
    }
    let style = |at| if at == here { app.theme.accent } else { app.theme.dim };
    let spans = shown.into_iter().enumerate().map(|(at, label)| Span::styled(label, style(at)));
    paper.line(spans.collect());
}
