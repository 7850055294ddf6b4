//! The list of questions by questionnaire, with what is answered.

use super::near;
use super::paper::Paper;
use crate::assessment::{Rater, Settled, Stage};
use crate::report;
use crate::text::{clean_line, shorten, width};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::interview::Focus;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, area: Rect) {
    let mut paper = Paper::new(&app.wrapper, area.width);
    head(app, desk, &mut paper);
    let body = paper.draw_head(frame, area, app.theme.dim);

    let list = &desk.interview.list;
    // The question on the page may have left the list; the next one stands in its place.
    let here = list.partition_point(|at| *at < desk.interview.at);
    let focused = desk.interview.focus == Focus::Outline;
    let marked = here.min(list.len().saturating_sub(1));
    near::draw(frame, app, body, (list.len(), marked), |row, paper| {
        if begins(desk, row) {
            title(app, desk, list[row], paper);
        }
        let first = paper.len();
        question(app, desk, list[row], paper);
        if focused {
            paper.keep_from(first);
        } else {
            paper.keep_in_sight(first);
        }
    });
}

/// Whether this row of the list is the first of its questionnaire.
fn begins(desk: &Desk, row: usize) -> bool {
    let section = |row: usize| {
        let at = desk.interview.list[row];
        desk.framework.questionnaires.partition_point(|one| one.questions.end <= at)
    };
    row == 0 || section(row - 1) != section(row)
}

/// Most lines about what is awaited.
const AWAITED: usize = 2;

/// What is awaited from those in the room; of many, how many more.
fn awaited(app: &App, desk: &Desk, paper: &mut Paper) {
    let all = desk.awaited_here();
    let shown = if all.len() > AWAITED { AWAITED - 1 } else { AWAITED };
    let mut line = |text: String| {
        let text = shorten(&clean_line(&text), paper.cells());
        paper.line(vec![Span::styled(text, app.theme.warn)]);
    };
    for pause in all.iter().take(shown) {
        let what = report::awaited(&desk.framework, pause, true, &app.words);
        let what = app.words.with("awaited", &[("what", &what)]);
        line(what.line(app.words.language()));
    }
    if all.len() > shown {
        line(app.words.line("awaited-more", &[("count", (all.len() - shown).into())]));
    }
}

/// Who is in the room; below, the minutes left and the form, in each language. Always in sight.
fn head(app: &App, desk: &Desk, paper: &mut Paper) {
    let words = &app.words;
    let room = if desk.interview.informants.is_empty() {
        words.shown("room-everybody", &[])
    } else {
        desk.framework.informant_names(&desk.interview.informants)
    };
    let mut room = room.line(words.language());
    if desk.interview.rater == Rater::City {
        room = format!("{} · {room}", words.label("rater-city"));
    }
    if let Some(filter) = desk.filtered(words) {
        room = format!("{} · {room}", filter.line(words.language()));
    }
    paper.text(&clean_line(&room), app.theme.accent);
    if desk.assessment.stage() == Stage::Sealed {
        for text in words.lines("outline-sealed", &[]) {
            paper.text(&text, app.theme.dim);
        }
    } else {
        what_is_left(app, desk, paper);
    }
    awaited(app, desk, paper);
}

/// Which form it is, how long the rest takes, and how much of it decides.
fn what_is_left(app: &App, desk: &Desk, paper: &mut Paper) {
    let words = &app.words;
    let minutes = format!("{:.0}", desk.interview.minutes_open);
    let left = words.shown("room-minutes", &[("minutes", minutes.into())]);
    let form = words.shown(if desk.interview.whole { "form-whole" } else { "form-core" }, &[]);
    let (here, beyond) = desk.deciding();
    // That nothing here decides any more says nothing of what is not here.
    let deciding = match (here, beyond) {
        (0, 1..) => words.shown("still-only-beyond", &[("many", beyond.into())]),
        _ => words.shown("still-here", &[("many", here.into())]),
    };
    for tongue in words.language().tongues() {
        let [form, left, deciding] = [&form, &left, &deciding].map(|text| text.in_tongue(*tongue));
        paper.text(&format!("{form} · {left} · {deciding}"), app.theme.dim);
    }
}

fn title(app: &App, desk: &Desk, question: usize, paper: &mut Paper) {
    let section = desk.framework.questionnaire_of(question);
    let title = section.map(|section| section.title.line(app.words.language()));
    paper.text(&clean_line(&title.unwrap_or_default()), app.theme.strong);
}

/// A question by its topic: both languages on one line where they fit, else one under the other.
fn question(app: &App, desk: &Desk, at: usize, paper: &mut Paper) {
    let heading = desk.framework.questions[at].heading();
    let chosen = at == desk.interview.at;
    let style = if chosen { app.theme.accent } else { app.theme.plain };
    // The marker stands where the keys go.
    let mark = match (chosen, desk.interview.focus) {
        (false, _) => " ",
        (true, Focus::Outline) => "▸",
        (true, Focus::Question) => ">",
    };
    let head = format!("{mark}{}{} ", talk_mark(desk, at), state_mark(desk, at));
    let cells = paper.cells().saturating_sub(width(&head));
    let line = heading.line(app.words.language());
    let texts: Vec<&str> = if width(&line) <= cells {
        vec![&line]
    } else {
        heading.shown(app.words.language()).collect()
    };
    paper.hang_all(&head, style, texts.into_iter(), style);
}

/// One cell that says how a question stands: `●` answered, `?` not known, `-` declined or not
/// applicable, `!` disputed, a space for open.
pub fn state_mark(desk: &Desk, at: usize) -> &'static str {
    match desk.assessment.present(&desk.framework.questions[at].id).settled() {
        Settled::Open => " ",
        _ if desk.is_disputed(at) => "!",
        Settled::DontKnow => "?",
        Settled::Declined | Settled::NotApplicable | Settled::NotApplicableClaimed => "-",
        Settled::Value(_) | Settled::Disputed(_) => "●",
    }
}

/// One cell that says what colleagues have to say about a question: `*` flagged, `+` commented.
fn talk_mark(desk: &Desk, at: usize) -> &'static str {
    let question = &desk.framework.questions[at].id;
    if desk.assessment.flagged(question).is_some() {
        "*"
    } else if desk.assessment.is_commented(question) {
        "+"
    } else {
        " "
    }
}
