//! A long list of which only what is in sight is put into words: what a key costs does not grow
//! with the list.

use super::paper::Paper;
use crate::tui::app::App;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;
use std::collections::VecDeque;

/// Draws the items around the marker: the list from its beginning where the marked item is in sight
/// so, else that item at the bottom. `write` puts one item on a paper and says there what of it has
/// to be kept in sight; what it keeps of any other item than the one at `marked` is ignored.
pub fn draw(
    frame: &mut Frame,
    app: &App,
    area: Rect,
    (many, marked): (usize, usize),
    write: impl Fn(usize, &mut Paper),
) {
    let item = |at: usize| {
        let mut paper = Paper::new(&app.wrapper, area.width);
        if at < many {
            write(at, &mut paper);
        }
        paper
    };
    let height = usize::from(area.height);
    let marked = marked.min(many.saturating_sub(1));
    let paper = item(marked);
    let (keep, cursor) = paper.kept();
    let mut lines: VecDeque<Line> = paper.into_lines().into();
    let (mut first, mut before) = (marked, 0);
    while first > 0 && before + keep.end <= height {
        first -= 1;
        for line in item(first).into_lines().into_iter().rev() {
            lines.push_front(line);
            before += 1;
        }
    }
    let top = (before + keep.end).saturating_sub(height).min(before + keep.start);
    let mut next = marked + 1;
    while next < many && lines.len() <= top + height {
        lines.extend(item(next).into_lines());
        next += 1;
    }
    let more = (first > 0 || top > 0, lines.len() > top + height);
    lines.drain(..top.min(lines.len()));
    let cursor =
        cursor.and_then(|(line, column)| Some(((before + line).checked_sub(top)?, column)));
    let seen = Paper::of(&app.wrapper, area.width, lines.into(), cursor);
    seen.draw_part(frame, area, more, app.theme.dim);
}
