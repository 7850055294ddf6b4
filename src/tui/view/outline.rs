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

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, area: Rect) {
    let (words, theme) = (&app.words, app.theme);
    let focused = desk.interview.focus == Focus::Outline;
    let mut paper = Paper::new(&app.wrapper, area.width);
    let form = if desk.interview.whole { "form-whole" } else { "form-core" };
    paper.line(vec![Span::styled(shorten(&words.label(form), paper.cells()), theme.dim)]);
    let mut shown = None;
    for at in &desk.interview.list {
        let section = desk.framework.questionnaire_of(*at);
        if section.map(|section| &section.id) != shown {
            shown = section.map(|section| &section.id);
            let title = section.map(|section| section.title.line(words.language()));
            let title = shorten(&clean_line(&title.unwrap_or_default()), paper.cells());
            paper.line(vec![Span::styled(title, theme.strong)]);
        }
        let question = &desk.framework.questions[*at];
        let chosen = *at == desk.interview.at;
        let first = paper.len();
        let style = if chosen { theme.accent } else { theme.plain };
        let mark = if chosen { "▸" } else { " " };
        let head = format!("{mark} {} ", state_mark(desk, *at));
        // Both languages where there is room, else the first of them.
        let mut shown_texts = question.text.shown(words.language());
        let text = match (shown_texts.next(), shown_texts.next()) {
            (Some(zh), Some(en)) if paper.cells() >= 70 => format!("{zh} {en}"),
            (Some(first), _) => first.to_owned(),
            _ => String::new(),
        };
        let text = shorten(&clean_line(&text), paper.cells().saturating_sub(width(&head)));
        paper.line(vec![Span::styled(format!("{head}{text}"), style)]);
        if chosen && focused {
            paper.keep_from(first);
        } else if chosen {
            paper.keep_in_sight(first);
        }
    }
    let top = paper.top(area.height, 0);
    paper.draw(frame, area, top, theme.dim);
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
