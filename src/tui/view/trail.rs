//! What was ever said to a question.

use super::paper::Paper;
use crate::i18n::Text;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::trail::Trail;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, trail: &Trail, area: Rect) {
    let (theme, language) = (app.theme, app.words.language());
    let mut paper = Paper::new(&app.wrapper, area.width);
    if let Some(question) = desk.framework.questions.get(trail.question) {
        for text in question.text.shown(language) {
            paper.text(text, theme.strong);
        }
        paper.blank();
    }
    for (at, row) in trail.rows.iter().enumerate() {
        let first = paper.len();
        let (mark, style) = theme.row(at == trail.row);
        // What still counts has the mark of an answer.
        let stands = if row.stands { "●" } else { " " };
        let head = format!("{mark} {stands} ");
        let did = [("did", &row.did), ("after", &row.after)];
        let did = app.words.with("history-did", &did);
        paper.hang_all(&head, theme.accent, did.shown(language), style);
        if row.before != Text::default() {
            let before = app.words.with("history-before", &[("before", &row.before)]);
            paper.hang_all("    ", theme.dim, before.shown(language), theme.dim);
        }
        let entered = [row.at.replace('T', " "), row.by.clone(), row.device.clone()].join(" · ");
        paper.hang("    ", theme.dim, &entered, theme.dim);
        if at == trail.row {
            paper.keep_from(first);
        }
        paper.blank();
    }
    let top = paper.top(area.height, 0);
    paper.draw(frame, area, top, theme.dim);
}
