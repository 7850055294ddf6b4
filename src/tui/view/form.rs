//! A form: labels, values, and what is wrong.

use super::paper::Paper;
use crate::text::{shorten, width};
use crate::tui::app::App;
use crate::tui::city_form;
use crate::tui::dialog::{FormDialog, Purpose};
use crate::tui::field::Lines;
use crate::tui::form::{Form, FormRow, Input};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};

/// Cells between the label's column and the value's.
const GAP: u16 = 2;
/// Lines of a field of several lines.
const BLOCK: u16 = 6;

pub fn draw(frame: &mut Frame, app: &App, dialog: &FormDialog, area: Rect) {
    let form = &dialog.form;
    let labels: Vec<String> = form.rows.iter().map(|row| app.words.label(row.word)).collect();
    let widest = labels.iter().map(|label| width(label)).max().unwrap_or(0) as u16;
    let label_cells = (widest + 2).min(area.width / 2);
    let heights: Vec<u16> = form.rows.iter().map(height).collect();
    let intro = intro(frame, app, dialog, area);
    let fields = Rect { y: area.y + intro, height: area.height.saturating_sub(intro), ..area };
    let offered = match city_form::offers(dialog).len() {
        0 => 0,
        found => (found as u16 + 1).min(fields.height.saturating_sub(2)),
    };
    // Scroll by whole rows until the row in focus fits.
    let mut first = 0;
    while heights[first..=form.at.min(heights.len().saturating_sub(1))].iter().sum::<u16>()
        > fields.height.saturating_sub(problem_lines(form) + offered)
        && first < form.at
    {
        first += 1;
    }
    let mut y = fields.y;
    for (at, row) in form.rows.iter().enumerate().skip(first) {
        if y >= fields.bottom() {
            break;
        }
        let rows = heights[at].min(fields.bottom() - y);
        let chosen = at == form.at;
        let style = if chosen { app.theme.accent } else { app.theme.dim };
        let mark = if chosen { "▸" } else { " " };
        let label = shorten(&labels[at], usize::from(label_cells.saturating_sub(2)));
        frame.buffer_mut().set_string(fields.x, y, format!("{mark} {label}"), style);
        let x = fields.x + label_cells + GAP;
        let value = Rect { x, y, width: fields.right().saturating_sub(x), height: rows };
        draw_value(frame, app, row, value, chosen);
        y += rows;
        if chosen {
            y = offers(frame, app, dialog, Rect { y, height: fields.bottom() - y, ..fields });
        }
        if let Some(problem) = form.problem.as_ref().filter(|problem| problem.row == at) {
            let text = app.words.plain(problem.word, &problem.args).line(app.words.language());
            let text = shorten(&format!("! {text}"), usize::from(fields.width));
            if y < fields.bottom() {
                frame.buffer_mut().set_string(fields.x, y, text, app.theme.warn);
                y += 1;
            }
        }
    }
    let below = Rect { y, height: fields.bottom().saturating_sub(y), ..fields };
    options(frame, app, form, below);
}

/// The places that fit what is typed, under the field; returns the line below them.
fn offers(frame: &mut Frame, app: &App, dialog: &FormDialog, area: Rect) -> u16 {
    let found = city_form::offers(dialog);
    let mut y = area.y;
    for (digit, place) in (1..).zip(found).take(usize::from(area.height)) {
        let around = place.around().map(|around| around.name.line(app.words.language()));
        let name = format!("{} {}", place.name.zh, place.name.en);
        let text = format!("    {digit}  {name}  {} · {}", around.unwrap_or_default(), place.code);
        let text = shorten(&text, usize::from(area.width));
        frame.buffer_mut().set_string(area.x, y, text, app.theme.plain);
        y += 1;
    }
    if y > area.y && y < area.bottom() {
        let hint = format!("    {}", app.words.label("offers"));
        let hint = shorten(&hint, usize::from(area.width));
        frame.buffer_mut().set_string(area.x, y, hint, app.theme.dim);
        y += 1;
    }
    y
}

/// What the field in focus can be, with the digits that choose it.
fn options(frame: &mut Frame, app: &App, form: &Form, area: Rect) {
    let Some(FormRow { input: Input::Chosen { options, at }, .. }) = form.rows.get(form.at) else {
        return;
    };
    let mut paper = Paper::new(&app.wrapper, area.width);
    paper.blank();
    for (place, option) in options.iter().enumerate() {
        let mark = if place == *at { "●" } else { " " };
        let style = if place == *at { app.theme.accent } else { app.theme.plain };
        let head = format!("  {} {mark} ", place + 1);
        paper.hang(&head, app.theme.accent, &option.line(app.words.language()), style);
    }
    paper.draw(frame, area, 0, app.theme.dim);
}

/// Writes what the form is for; returns the lines it took.
fn intro(frame: &mut Frame, app: &App, dialog: &FormDialog, area: Rect) -> u16 {
    let mut paper = Paper::new(&app.wrapper, area.width);
    for line in app.words.lines(dialog.purpose.intro(), &[]) {
        paper.text(&line, app.theme.dim);
    }
    let mut share = area.height / 3;
    let mut top = 0;
    if let (Purpose::Comment(at), Some(desk)) = (dialog.purpose, &app.desk) {
        let question = desk.framework.questions.get(at).map_or("", |question| &question.id);
        for remark in desk.assessment.comments(question) {
            paper.remark(&remark, app.theme);
        }
        // Of a long talk, what was said last.
        share = area.height.saturating_sub(BLOCK + 1);
        top = paper.len().saturating_sub(usize::from(share.saturating_sub(1)));
    }
    paper.blank();
    // In a low window the fields need the lines.
    let lines = (paper.len() as u16).min(share);
    paper.draw(frame, Rect { height: lines, ..area }, top, app.theme.dim);
    lines
}

fn draw_value(frame: &mut Frame, app: &App, row: &FormRow, area: Rect, chosen: bool) {
    match &row.input {
        Input::Typed(field) => field.draw(frame, area, chosen),
        Input::Chosen { options, at } => {
            let value = options.get(*at).map(|text| text.line(app.words.language()));
            let text = format!("‹ {} ›", value.unwrap_or_default());
            let style = if chosen { app.theme.accent } else { app.theme.plain };
            let text = shorten(&text, usize::from(area.width));
            frame.buffer_mut().set_string(area.x, area.y, text, style);
            if chosen {
                frame.set_cursor_position(Position::new(area.x, area.y));
            }
        }
    }
}

fn height(row: &FormRow) -> u16 {
    match &row.input {
        Input::Typed(field) if field.lines() == Lines::Several => BLOCK,
        _ => 1,
    }
}

fn problem_lines(form: &Form) -> u16 {
    u16::from(form.problem.is_some())
}
