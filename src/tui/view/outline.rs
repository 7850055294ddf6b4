//! The list of questions by questionnaire, with what is answered.

use super::paper::Paper;
use crate::assessment::{Present, Said};
use crate::text::{clean_line, shorten, width};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::interview::Focus;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

/// A line of the outline.
enum Line {
    /// The form, and who is in the room.
    Form,
    /// The title of the questionnaire that this question begins.
    Title(usize),
    /// A question.
    Question(usize),
}

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, area: Rect) {
    let lines = lines(desk);
    let here = lines
        .iter()
        .position(|line| matches!(line, Line::Question(at) if *at == desk.interview.at))
        .unwrap_or(0);
    let height = usize::from(area.height);
    let top = (here + 1).saturating_sub(height);
    let focused = desk.interview.focus == Focus::Outline;
    let mut paper = Paper::new(&app.wrapper, area.width);
    // Only what is in sight is put into words: the list may be long.
    for (at, line) in lines.iter().enumerate().skip(top).take(height) {
        match line {
            Line::Form => form(app, desk, &mut paper),
            Line::Title(question) => title(app, desk, *question, &mut paper),
            Line::Question(question) => self::question(app, desk, *question, &mut paper),
        }
        if at == here && focused {
            paper.keep_from(paper.len() - 1);
        }
    }
    paper.draw_part(frame, area, top, lines.len(), app.theme.dim);
}

fn lines(desk: &Desk) -> Vec<Line> {
    let mut lines = vec![Line::Form];
    let mut sections = desk.framework.questionnaires.iter();
    let mut shown = None;
    for at in &desk.interview.list {
        while shown.is_none_or(|section: &std::ops::Range<usize>| section.end <= *at) {
            let Some(section) = sections.next() else { break };
            shown = Some(&section.questions);
            if section.questions.contains(at) {
                lines.push(Line::Title(*at));
            }
        }
        lines.push(Line::Question(*at));
    }
    lines
}

fn form(app: &App, desk: &Desk, paper: &mut Paper) {
    let words = &app.words;
    let room = match desk.interview.room {
        Some(informant) => desk.framework.informants[informant].name.line(words.language()),
        None => words.label("room-everybody"),
    };
    let minutes = format!("{:.0}", desk.minutes_left());
    let left = words.line("room-minutes", &[("minutes", minutes.into())]);
    let form = words.label(if desk.interview.whole { "form-whole" } else { "form-core" });
    let text = shorten(&format!("{room} · {left} · {form}"), paper.cells());
    paper.line(vec![Span::styled(text, app.theme.dim)]);
}

fn title(app: &App, desk: &Desk, question: usize, paper: &mut Paper) {
    let section = desk.framework.questionnaire_of(question);
    let title = section.map(|section| section.title.line(app.words.language()));
    let title = shorten(&clean_line(&title.unwrap_or_default()), paper.cells());
    paper.line(vec![Span::styled(title, app.theme.strong)]);
}

fn question(app: &App, desk: &Desk, at: usize, paper: &mut Paper) {
    let question = &desk.framework.questions[at];
    let chosen = at == desk.interview.at;
    let style = if chosen { app.theme.accent } else { app.theme.plain };
    let mark = if chosen { "▸" } else { " " };
    let head = format!("{mark} {} ", state_mark(desk, at));
    // Both languages where there is room, else the first of them.
    let mut texts = question.text.shown(app.words.language());
    let text = match (texts.next(), texts.next()) {
        (Some(zh), Some(en)) if paper.cells() >= 70 => format!("{zh} {en}"),
        (Some(first), _) => first.to_owned(),
        _ => String::new(),
    };
    let text = shorten(&clean_line(&text), paper.cells().saturating_sub(width(&head)));
    paper.line(vec![Span::styled(format!("{head}{text}"), style)]);
}

/// One cell that says how a question stands: `●` answered, `?` not known, `-` declined or not
/// applicable, `!` disputed, a space for open.
fn state_mark(desk: &Desk, at: usize) -> &'static str {
    match desk.assessment.present(&desk.framework.questions[at].id) {
        Present::Open => " ",
        Present::Conflict(_) => "!",
        Present::Said(answer) => match answer.said {
            Said::Value(_) => "●",
            Said::DontKnow => "?",
            Said::Declined | Said::NotApplicable { .. } => "-",
        },
    }
}
