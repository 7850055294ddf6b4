//! What was ever said to a question.

use super::near;
use super::paper::Paper;
use crate::i18n::Text;
use crate::report::Row;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::trail::Trail;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, trail: &Trail, area: Rect) {
    // The question is the first item of the list.
    let many = trail.rows.len() + 1;
    near::draw(frame, app, area, (many, trail.row + 1), |item, paper| {
        match item.checked_sub(1).and_then(|at| Some((at, trail.rows.get(at)?))) {
            None => head(app, desk, trail, paper),
            Some((at, row)) => write(app, row, at == trail.row, paper),
        }
    });
}

fn head(app: &App, desk: &Desk, trail: &Trail, paper: &mut Paper) {
    if let Some(question) = desk.framework.questions.get(trail.question) {
        for text in question.text.shown(app.words.language()) {
            paper.text(text, app.theme.strong);
        }
        paper.blank();
    }
}

fn write(app: &App, row: &Row, marked: bool, paper: &mut Paper) {
    let (theme, language) = (app.theme, app.words.language());
    let (mark, style) = theme.row(marked);
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
    paper.keep_from(0);
    paper.blank();
}
