//! What to ask next, with what fits into the minutes left.

use super::paper::Paper;
use crate::report::{advice, settled};
use crate::text::shorten;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::plan::Plan;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, plan: &Plan, area: Rect) {
    let words = &app.words;
    let theme = app.theme;
    let dim = theme.dim;
    let language = words.language();
    let mut paper = Paper::new(&app.wrapper, area.width);
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
        paper.text(text, app.theme.strong);
    }
    let fitting: Vec<usize> =
        plan.questions[..plan.fitting].iter().map(|one| one.question).collect();
    let decides = plan.here.questions.iter().any(|one| one.decides);
    for text in advice(&plan.next, &plan.here, &fitting, words).shown(language) {
        paper.text(text, if decides { theme.plain } else { theme.accent });
    }
    for text in settled(&plan.next, words).shown(language) {
        paper.text(text, dim);
    }
    paper.blank();
    for (at, one) in plan.questions.iter().enumerate() {
        if at == plan.fitting {
            let minutes = format!("{:.0}", plan.minutes());
            for text in words.lines("plan-end", &[("minutes", minutes.into())]) {
                paper.text(&text, dim);
            }
        }
        let first = paper.len();
        let chosen = at == plan.row;
        let (mark, style) = app.theme.row(chosen);
        let question = &desk.framework.questions[one.question];
        let decides = if one.decides { "◆" } else { " " };
        let minutes = format!("{:.1}", one.minutes);
        let figures = words.line("plan-figures", &[("minutes", minutes.into())]);
        let mut right = figures.as_str();
        let mut head = format!("{mark} {decides} ");
        for text in question.text.shown(language) {
            let line = format!("{head}{}", shorten(text, paper.cells()));
            paper.ends(&line, style, right, dim);
            (head, right) = ("    ".to_owned(), "");
        }
        if chosen {
            paper.keep_from(first);
        }
    }
    if plan.questions.is_empty() {
        for text in words.lines("all-answered-here", &[]) {
            paper.text(&text, theme.plain);
        }
    }
    paper.blank();
    for text in words.lines("plan-legend", &[]) {
        paper.text(&text, dim);
    }
    let top = paper.top(area.height, 0);
    paper.draw(frame, area, top, dim);
}
