//! The interview page: the outline, the question, and what the answers change, side by side as far
//! as the window is wide.

use super::{outline, question, side};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::interview::Focus;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

/// From this width on the outline stands beside the question.
const TWO_COLUMNS: u16 = 98;
/// From this width on the scores stand beside both.
const THREE_COLUMNS: u16 = 118;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, area: Rect) {
    if area.width < TWO_COLUMNS {
        return match desk.interview.focus {
            Focus::Outline => outline::draw(frame, app, desk, area),
            Focus::Question => question::draw(frame, app, desk, area),
        };
    }
    let side_cells = if area.width < THREE_COLUMNS { 0 } else { area.width / 4 };
    let [left, middle, right] = Layout::horizontal([
        Constraint::Length(area.width / 4),
        Constraint::Fill(1),
        Constraint::Length(side_cells),
    ])
    .spacing(2)
    .areas(area);
    if side_cells > 0 {
        side::draw(frame, app, desk, right);
    }
    // What has the focus comes last and puts the cursor.
    match desk.interview.focus {
        Focus::Outline => {
            question::draw(frame, app, desk, middle);
            outline::draw(frame, app, desk, left);
        }
        Focus::Question => {
            outline::draw(frame, app, desk, left);
            question::draw(frame, app, desk, middle);
        }
    }
}
