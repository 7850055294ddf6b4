//! How close the lines of a question stand: as far apart as the window allows, and never so far
//! that something that can be chosen falls below the edge for it.

use super::Page;
use crate::i18n::Text;
use crate::text::{shorten, width};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

/// Where the second language of a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spacing {
    /// On lines of its own.
    Under,
    /// Behind the first where both fit one line.
    Beside,
    /// Behind the first where that saves a line; what the foot says already is left out.
    Behind,
}

impl Page<'_> {
    /// A text in the languages shown, the head before the first.
    pub(super) fn spaced(&mut self, head: &str, head_style: Style, text: &Text, style: Style) {
        let language = self.app.words.language();
        let joined = text.line(language);
        let cells = self.paper.cells().saturating_sub(width(head));
        let together = match self.spacing {
            Spacing::Under => false,
            Spacing::Beside => width(&joined) <= cells,
            Spacing::Behind => {
                let lines = |text: &str| self.app.wrapper.lines(text, cells).len();
                lines(&joined) < text.shown(language).map(lines).sum()
            }
        };
        if together {
            self.paper.hang(head, head_style, &joined, style);
        } else {
            self.paper.hang_all(head, head_style, text.shown(language), style);
        }
    }

    /// Says on the last line how much of what can be chosen is below; returns the area above it.
    pub(super) fn more_below(&self, frame: &mut Frame, area: Rect) -> Rect {
        if self.rows_end <= usize::from(area.height) {
            return area;
        }
        let above = Rect { height: area.height.saturating_sub(1), ..area };
        let seen = self.paper.top(above.height, &self.desk.interview.scroll);
        let below = self.rows_end.saturating_sub(seen + usize::from(above.height));
        if below == 0 {
            return area;
        }
        let text = self.app.words.line("more-below", &[("lines", below.into())]);
        let text = shorten(&text, usize::from(area.width));
        frame.buffer_mut().set_string(area.x, above.bottom(), text, self.app.theme.accent);
        above
    }
}
