//! What to ask next, with what fits into the minutes left.

use super::near;
use super::paper::Paper;
use crate::report::{advice, elsewhere, settled};
use crate::scoring::NextQuestion;
use crate::text::shorten;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::plan::Plan;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, plan: &Plan, area: Rect) {
    // Head and legend are the first and the last item of the list.
    let many = plan.questions.len() + 2;
    near::draw(frame, app, area, (many, plan.row + 1), |item, paper| {
        match item.checked_sub(1).map(|at| (at, plan.questions.get(at))) {
            None => head(app, desk, plan, paper),
            Some((_, None)) => legend(app, plan, paper),
            Some((at, Some(one))) => row(app, desk, plan, (at, one), paper),
        }
    });
}

fn head(app: &App, desk: &Desk, plan: &Plan, paper: &mut Paper) {
    let (words, theme, language) = (&app.words, app.theme, app.words.language());
    let budget = match desk.interview.minutes {
        None => words.text("plan-no-limit", &[]),
        Some(minutes) => words.text("plan-minutes", &[("minutes", minutes.into())]),
    };
    let room = if desk.interview.informants.is_empty() {
        words.text("room-everybody", &[])
    } else {
        desk.framework.informant_names(&desk.interview.informants)
    };
    for text in words.with("plan-room", &[("room", &room), ("budget", &budget)]).shown(language) {
        paper.text(text, theme.strong);
    }
    let fitting = &plan.questions[..plan.fitting];
    let decides = plan.here.questions.iter().any(|one| one.decides);
    for text in advice(&plan.here, fitting, words).shown(language) {
        paper.text(text, if decides { theme.plain } else { theme.accent });
    }
    let rest = elsewhere(&plan.next, &plan.here, words);
    for text in rest.iter().chain([&settled(&plan.next, words)]) {
        for text in text.shown(language) {
            paper.text(text, theme.dim);
        }
    }
    paper.blank();
}

fn row(app: &App, desk: &Desk, plan: &Plan, (at, one): (usize, &NextQuestion), paper: &mut Paper) {
    let (words, dim) = (&app.words, app.theme.dim);
    if at == plan.fitting {
        let minutes = format!("{:.0}", plan.minutes());
        for text in words.lines("plan-end", &[("minutes", minutes.into())]) {
            paper.text(&text, dim);
        }
    }
    let first = paper.len();
    let (mark, style) = app.theme.row(at == plan.row);
    let question = &desk.framework.questions[one.question];
    let decides = if one.decides { "◆" } else { " " };
    let minutes = format!("{:.1}", one.minutes);
    let figures = words.line("plan-figures", &[("minutes", minutes.into())]);
    let mut right = figures.as_str();
    let mut head = format!("{mark} {decides} ");
    for text in question.heading().shown(words.language()) {
        let line = format!("{head}{}", shorten(text, paper.cells()));
        paper.ends(&line, style, right, dim);
        (head, right) = ("    ".to_owned(), "");
    }
    paper.keep_from(first);
}

fn legend(app: &App, plan: &Plan, paper: &mut Paper) {
    if plan.questions.is_empty() {
        for text in app.words.lines("all-answered-here", &[]) {
            paper.text(&text, app.theme.plain);
        }
    }
    paper.blank();
    for text in app.words.lines("plan-legend", &[]) {
        paper.text(&text, app.theme.dim);
    }
}
