//! A form: labels, values, what is expected of the field in focus, and what is wrong.

use super::paper::Paper;
use crate::assessment::{Said, Stage, Value};
use crate::i18n::Text;
use crate::report::words;
use crate::text::{shorten, width};
use crate::tui::app::App;
use crate::tui::city_form::{self, Offer};
use crate::tui::dialog::{FormDialog, Purpose};
use crate::tui::field::Lines;
use crate::tui::form::{Form, FormRow, Input};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;

/// Cells between the label's column and the value's.
const GAP: u16 = 2;
/// Lines of a field of several lines.
const BLOCK: u16 = 6;
/// Lines that the fields keep of what is said below them, where there are so many.
const LEAST: usize = 3;

/// A field with what stands right below it.
struct Block {
    /// Its place in the form.
    at: usize,
    /// An empty line before it, except at the top.
    apart: u16,
    /// Lines of its value.
    height: u16,
    /// What is wrong with it, and what fits.
    below: Vec<(String, Style)>,
}

impl Block {
    fn lines(&self) -> usize {
        usize::from(self.apart + self.height) + self.below.len()
    }
}

pub fn draw(frame: &mut Frame, app: &App, dialog: &FormDialog, area: Rect) {
    let form = &dialog.form;
    let intro = intro(frame, app, dialog, area);
    let area = Rect { y: area.y + intro, height: area.height.saturating_sub(intro), ..area };
    let blocks: Vec<Block> =
        form.shown().map(|(at, row)| block(app, dialog, at, row, area)).collect();
    let focus = blocks.iter().position(|block| block.at == form.at).unwrap_or(0);
    let all: usize = blocks.iter().map(Block::lines).sum();
    let room = usize::from(area.height);
    let needed = blocks.get(focus).map_or(0, Block::lines).max(LEAST.min(all));
    // What the field can be stands one under another; on one line where that leaves room for fewer
    // fields; and without the hint where it would itself be cut.
    let mut about = about(app, form, area.width, Length::Full);
    for (length, fields) in [(Length::OneLine, all), (Length::ChoicesOnly, needed)] {
        if form.is_choosing() && fields + about.len() > room {
            about = self::about(app, form, area.width, length);
        }
    }
    let about_lines = about.len().min(room.saturating_sub(needed));
    let fields = Rect { height: (room - about_lines) as u16, ..area };
    let y = draw_blocks(frame, app, form, &blocks, focus, fields);
    let below = Rect { y, height: area.bottom().saturating_sub(y), ..area };
    about.draw(frame, below, 0, app.theme.dim);
}

/// Draws as many fields as fit, moved up by whole fields until the one in focus is seen; returns
/// the line below them.
fn draw_blocks(
    frame: &mut Frame,
    app: &App,
    form: &Form,
    blocks: &[Block],
    focus: usize,
    area: Rect,
) -> u16 {
    let labels: Vec<String> = blocks.iter().map(|block| label(app, &form.rows[block.at])).collect();
    let widest = labels.iter().map(|label| width(label)).max().unwrap_or(0) as u16;
    let label_cells = (widest + 2).min(area.width / 2);
    let mut first = 0;
    while first < focus
        && blocks[first..=focus].iter().map(Block::lines).sum::<usize>() > usize::from(area.height)
    {
        first += 1;
    }
    let mut y = area.y;
    let mut more = false;
    for (place, block) in blocks.iter().enumerate().skip(first) {
        let apart = if place == first { 0 } else { block.apart };
        more = place > focus && y + apart + block.height > area.bottom();
        if more || y + apart >= area.bottom() {
            break;
        }
        y += apart;
        let row = &form.rows[block.at];
        let chosen = place == focus;
        let style = if chosen { app.theme.accent } else { app.theme.dim };
        let mark = if chosen { "▸" } else { " " };
        let label = shorten(&labels[place], usize::from(label_cells.saturating_sub(2)));
        frame.buffer_mut().set_string(area.x, y, format!("{mark} {label}"), style);
        let x = area.x + label_cells + GAP;
        let height = block.height.min(area.bottom() - y);
        let value = Rect { x, y, width: area.right().saturating_sub(x), height };
        draw_value(frame, app, row, value, chosen);
        y += height;
        for (text, style) in &block.below {
            if y < area.bottom() {
                frame.buffer_mut().set_string(area.x, y, text, *style);
                y += 1;
            }
        }
    }
    // The marks stand in the margin to the right, as everywhere.
    for (mark, at) in
        [("↑", (first > 0).then_some(area.y)), ("↓", more.then(|| y.saturating_sub(1)))]
    {
        if let Some(at) = at {
            frame.buffer_mut().set_string(area.right(), at, mark, app.theme.dim);
        }
    }
    y
}

fn label(app: &App, row: &FormRow) -> String {
    let label = app.words.label(row.word);
    match row.number {
        Some(number) => format!("{label} {number}"),
        None => label,
    }
}

/// A field with what is wrong with it: what kept it from being saved, or, once it is left, what
/// will.
fn block(app: &App, dialog: &FormDialog, at: usize, row: &FormRow, area: Rect) -> Block {
    let form = &dialog.form;
    let height = match &row.input {
        Input::Typed(field) if field.lines() == Lines::Several => BLOCK,
        _ => 1,
    };
    let mut below = Vec::new();
    let said = form.problem.clone().filter(|problem| problem.row == at);
    let left = || (form.at != at).then(|| city_form::wrong(at, row)).flatten();
    if let Some(problem) = said.or_else(left) {
        for text in app.words.plain(problem.word, &problem.args).shown(app.words.language()) {
            let lines = app.wrapper.lines(text, usize::from(area.width.saturating_sub(2)));
            for (place, line) in lines.iter().enumerate() {
                let head = if place == 0 { "! " } else { "  " };
                below.push((format!("{head}{line}"), app.theme.warn));
            }
        }
    }
    if form.at == at {
        below.extend(offers(app, dialog, area));
    }
    Block { at, apart: u16::from(row.apart), height, below }
}

/// What the field in focus can be filled with at one key.
fn offers(app: &App, dialog: &FormDialog, area: Rect) -> Vec<(String, Style)> {
    let found = city_form::offers(dialog);
    let cells = usize::from(area.width);
    let digits = city_form::is_chosen_by_digit(&dialog.form);
    let mut lines = Vec::new();
    let language = app.words.language();
    for (digit, offer) in (1..).zip(&found).take(usize::from(area.height.saturating_sub(3))) {
        let text = match offer {
            Offer::Word(word) => word.line(language),
            Offer::Place(place) => {
                let around = place.around().map(|around| around.name.line(language));
                let name = place.name.line(language);
                format!("{name}  {} · {}", around.unwrap_or_default(), place.code)
            }
        };
        let digit = if digits { digit.to_string() } else { " ".to_owned() };
        let text = format!("    {digit}  {text}");
        lines.push((shorten(&text, cells), app.theme.plain));
    }
    if !lines.is_empty() {
        let word = match found.first() {
            Some(Offer::Word(_)) => "offers-words",
            _ if digits => "offers",
            _ => "offers-first",
        };
        let hint = shorten(&format!("    {}", app.words.label(word)), cells);
        lines.push((hint, app.theme.dim));
    }
    lines
}

/// How much is said below the fields.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Length {
    /// The hint, and what the field can be one under another.
    Full,
    /// The hint, and what the field can be on one line.
    OneLine,
    /// Only what the field can be, on one line.
    ChoicesOnly,
}

/// What is expected of the field in focus, and what it can be with the digits that choose it.
fn about<'a>(app: &'a App, form: &Form, cells: u16, length: Length) -> Paper<'a> {
    let mut paper = Paper::new(&app.wrapper, cells);
    let Some(row) = form.rows.get(form.at) else { return paper };
    paper.blank();
    if let Some((word, value)) = city_form::understood(row) {
        for text in app.words.lines(word, &[("value", value.into())]) {
            paper.text(&text, app.theme.plain);
        }
    }
    if let Some(hint) = row.hint.filter(|_| length != Length::ChoicesOnly) {
        for line in app.words.lines(hint, &[]) {
            paper.text(&line, app.theme.dim);
        }
    }
    let Input::Chosen { options, at } = &row.input else { return paper };
    let named = |place: usize, option: &Text| {
        let mark = if place == *at { "●" } else { " " };
        (format!("{} {mark} ", place + 1), option.line(app.words.language()))
    };
    let options = options.iter().enumerate().map(|(place, option)| named(place, option));
    if length != Length::Full {
        let line: Vec<String> = options.map(|(head, name)| format!("{head}{name}")).collect();
        paper.text(&line.join("   "), app.theme.plain);
        return paper;
    }
    for (place, (head, name)) in options.enumerate() {
        let style = if place == *at { app.theme.accent } else { app.theme.plain };
        paper.hang(&format!("  {head}"), app.theme.accent, &name, style);
    }
    paper
}

/// Writes what the form is about and what it is for; returns the lines it took.
fn intro(frame: &mut Frame, app: &App, dialog: &FormDialog, area: Rect) -> u16 {
    let mut paper = Paper::new(&app.wrapper, area.width);
    subject(app, dialog.purpose, &mut paper);
    let mut share = (area.height / 3).max(paper.len() as u16 + 1);
    let mut top = 0;
    for line in app.words.lines(dialog.purpose.intro(), &[]) {
        paper.text(&line, app.theme.dim);
    }
    if let (Purpose::Export, Some(desk)) = (dialog.purpose, &app.desk)
        && desk.assessment.stage() != Stage::Sealed
    {
        let state = app.words.text(desk.assessment.stage().word(), &[]);
        let (done, all) = desk.progress();
        let (done, all) = (Text::same(done.to_string()), Text::same(all.to_string()));
        let args = [("state", &state), ("done", &done), ("all", &all)];
        let said = app.words.with("export-not-sealed", &args);
        for line in said.shown(app.words.language()) {
            paper.text(line, app.theme.warn);
        }
    }
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

/// The question that the form is about, if it is about one, and, above what stands behind it, its
/// answer.
fn subject(app: &App, purpose: Purpose, paper: &mut Paper) {
    let (Purpose::Evidence(at)
    | Purpose::Note(at)
    | Purpose::Comment(at)
    | Purpose::NotApplicable(at)) = purpose
    else {
        return;
    };
    let Some(desk) = &app.desk else { return };
    let Some(question) = desk.framework.questions.get(at) else { return };
    let language = app.words.language();
    let asked: Vec<&str> = question.text.shown(language).collect();
    // Two lines in all: of one language both, of two languages one each.
    let cells = paper.cells() * 2 / asked.len().max(1) - 2;
    for text in asked {
        paper.text(&shorten(text, cells), app.theme.strong);
    }
    let answer = desk.assessment.answer_by(&question.id, &desk.interview.rater);
    if let (Purpose::Evidence(_), Some(answer)) = (purpose, answer) {
        // Of two levels, the words of the first would hide the second.
        let said = match &answer.said {
            Said::Value(Value::Level(span)) if span.is_wide() => {
                words::short(question, &answer.said, &app.words)
            }
            said => words::said(question, said, &app.words),
        };
        let shown: Vec<String> =
            said.shown(language).map(|text| shorten(text, paper.cells() - 2)).collect();
        let shown = shown.iter().map(String::as_str);
        paper.hang_all("● ", app.theme.accent, shown, app.theme.accent);
    }
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
