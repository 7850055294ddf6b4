//! The scores beside the interview, and what the last answer changed.

use super::paper::Paper;
use crate::report::words::{classes, span};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use ratatui::Frame;
use ratatui::layout::Rect;

/// Marks what the last answer changed.
const CHANGED: &str = "»";

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, area: Rect) {
    let (words, theme) = (&app.words, app.theme);
    let language = words.language();
    let mut paper = Paper::new(&app.wrapper, area.width);
    paper.text(&words.label("side-title"), theme.strong);
    let overall = (desk.score.overall.value, desk.before.overall.value);
    let criteria =
        desk.framework.criteria.iter().zip(&desk.score.criteria).zip(&desk.before.criteria);
    let mut any = false;
    let rows = criteria.map(|((criterion, now), before)| {
        (criterion.name.line(language), (now.value, before.value))
    });
    for (name, (now, before)) in std::iter::once((words.label("overall"), overall)).chain(rows) {
        let shown = now.map_or_else(|| "–".to_owned(), span);
        let changed = now != before;
        let style = if changed { theme.accent } else { theme.plain };
        let right = if changed { format!("{CHANGED} {shown}") } else { shown };
        any |= changed;
        paper.ends_whole(&name, theme.plain, &right, style);
    }
    paper.blank();
    paper.text(&words.label("part-assistance"), theme.strong);
    for kind in &desk.score.order {
        let name = desk.framework.assistance[*kind].name.line(language);
        let changed = desk.score.kinds[*kind].classes != desk.before.kinds[*kind].classes;
        let style = if changed { theme.accent } else { theme.plain };
        paper.text(&name, style);
        let class = classes(&desk.score.kinds[*kind].classes, words).line(language);
        let mark = if changed { CHANGED } else { " " };
        paper.hang(&format!("{mark} "), theme.accent, &class, theme.dim);
        any |= changed;
    }
    paper.blank();
    if any {
        for text in words.lines("side-changed", &[("mark", CHANGED.into())]) {
            paper.text(&text, theme.dim);
        }
    }
    let (here, beyond) = desk.deciding();
    let mut still = words.lines("still-deciding", &[("many", here.into())]);
    if beyond > 0 {
        still.extend(words.lines("still-beyond", &[("many", beyond.into())]));
    }
    for text in still {
        paper.text(&text, theme.dim);
    }
    paper.draw(frame, area, 0, theme.dim);
}
