//! A page of text in which one can follow what a line speaks of.

use super::paper::Paper;
use crate::tui::app::App;
use crate::tui::leaf::Leaf;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Draws a page by itself.
pub fn draw(frame: &mut Frame, app: &App, leaf: &Leaf, area: Rect) {
    let mut paper = Paper::new(&app.wrapper, area.width);
    write(app, leaf, &mut paper);
    let top = paper.top(area.height, 0);
    paper.draw(frame, area, top, app.theme.dim);
}

/// Writes a page; what a line leads to is marked at its end.
pub fn write(app: &App, leaf: &Leaf, paper: &mut Paper) {
    let (theme, language) = (app.theme, app.words.language());
    for (at, line) in leaf.lines.iter().enumerate() {
        if line.is_blank() {
            paper.blank();
            continue;
        }
        let first = paper.len();
        let (mark, style) = theme.row(at == leaf.at);
        let head = format!("{mark} {}", "  ".repeat(line.indent));
        let mut shown: Vec<String> = line.text.shown(language).map(str::to_owned).collect();
        if let (Some(_), Some(last)) = (line.to, shown.last_mut()) {
            last.push_str(" ›");
        }
        paper.hang_all(&head, style, shown.iter().map(String::as_str), style);
        if at == leaf.at {
            paper.keep_from(first);
        }
    }
}
