//! A page of text in which one can follow what a line speaks of.

use super::near;
use super::paper::Paper;
use crate::report::Line;
use crate::tui::app::App;
use crate::tui::leaf::Leaf;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Draws a page by itself.
pub fn draw(frame: &mut Frame, app: &App, leaf: &Leaf, area: Rect) {
    draw_below(frame, app, leaf, area, &Paper::new(&app.wrapper, area.width));
}

/// Draws a page below a head; both scroll together.
pub fn draw_below(frame: &mut Frame, app: &App, leaf: &Leaf, area: Rect, head: &Paper) {
    near::draw(frame, app, area, (leaf.lines.len() + 1, leaf.at + 1), |item, paper| {
        match item.checked_sub(1).and_then(|at| Some((at, leaf.lines.get(at)?))) {
            None => paper.append(head),
            Some((at, line)) => write(app, line, at == leaf.at, paper),
        }
    });
}

/// Writes a line; what it leads to is marked at its end.
fn write(app: &App, line: &Line, marked: bool, paper: &mut Paper) {
    let (theme, language) = (app.theme, app.words.language());
    if line.is_blank() {
        return paper.blank();
    }
    let (mark, style) = theme.row(marked);
    let head = format!("{mark} {}", "  ".repeat(line.indent));
    let mut shown: Vec<String> = line.text.shown(language).map(str::to_owned).collect();
    if let (Some(_), Some(last)) = (line.to, shown.last_mut()) {
        last.push_str(" ›");
    }
    paper.hang_all(&head, style, shown.iter().map(String::as_str), style);
    paper.keep_from(0);
}
