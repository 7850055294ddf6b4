//! What was ever said to a question.

use super::near;
use super::paper::Paper;
use crate::report::{self, Row};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::trail::Trail;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, trail: &Trail, area: Rect) {
    // The question is the first item of the list.
    let many = trail.rows.len() + 1;
    let several = desk.assessment.is_of_several_devices();
    near::draw(frame, app, area, (many, trail.row + 1), |item, paper| {
        match item.checked_sub(1).and_then(|at| Some((at, trail.rows.get(at)?))) {
            None => head(app, desk, trail, paper),
            Some((at, row)) => write(app, several, row, at == trail.row, paper),
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

fn write(app: &App, several: bool, row: &Row, marked: bool, paper: &mut Paper) {
    let (theme, language) = (app.theme, app.words.language());
    let (mark, style) = theme.row(marked);
    // What still counts has the mark of an answer.
    let stands = if row.stands { "●" } else { " " };
    let head = format!("{mark} {stands} ");
    paper.hang_all(&head, theme.accent, row.told(&app.words).shown(language), style);
    if let Some(before) = row.told_before(&app.words) {
        paper.hang_all("    ", theme.dim, before.shown(language), theme.dim);
    }
    let entered = report::entered(several, &row.at, &row.by, &row.device, &app.words);
    paper.hang("    ", theme.dim, &entered.line(language), theme.dim);
    paper.keep_from(0);
    paper.blank();
}
