//! A column of lines to write on: broken to its width once, for measuring and for drawing.

use crate::assessment::Remark;
use crate::text::{Wrapper, clean_block, clean_line, shorten, width};
use crate::tui::scroll::Scroll;
use crate::tui::theme::Theme;
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui::text::{Line, Span};
use std::ops::Range;

/// Lines in a column, and which of them must stay in sight.
pub struct Paper<'a> {
    wrapper: &'a Wrapper,
    cells: usize,
    lines: Vec<Line<'static>>,
    keep: Range<usize>,
    /// Line and column where the terminal's cursor stands.
    cursor: Option<(usize, usize)>,
}

impl<'a> Paper<'a> {
    /// An empty column of this many cells.
    pub fn new(wrapper: &'a Wrapper, cells: u16) -> Self {
        Self { wrapper, cells: usize::from(cells), lines: Vec::new(), keep: 0..0, cursor: None }
    }

    /// A paper with these lines, and the cursor at a line and a column.
    pub fn of(
        wrapper: &'a Wrapper,
        cells: u16,
        lines: Vec<Line<'static>>,
        cursor: Option<(usize, usize)>,
    ) -> Self {
        Self { lines, cursor, ..Self::new(wrapper, cells) }
    }

    /// What is to be kept in sight, everything unless something was named; and the cursor.
    pub fn kept(&self) -> (Range<usize>, Option<(usize, usize)>) {
        let keep = if self.keep.is_empty() { 0..self.lines.len() } else { self.keep.clone() };
        (keep, self.cursor)
    }

    /// The lines written.
    pub fn into_lines(self) -> Vec<Line<'static>> {
        self.lines
    }

    /// Cells of a line.
    pub fn cells(&self) -> usize {
        self.cells
    }

    /// Lines written.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// An empty line.
    pub fn blank(&mut self) {
        self.lines.push(Line::default());
    }

    /// A line of finished spans; they must fit.
    pub fn line(&mut self, spans: Vec<Span<'static>>) {
        self.lines.push(Line::from(spans));
    }

    /// The lines of another paper.
    pub fn append(&mut self, other: &Paper) {
        self.lines.extend_from_slice(&other.lines);
    }

    /// Text broken over as many lines as it needs.
    pub fn text(&mut self, text: &str, style: Style) {
        self.hang("", style, text, style);
    }

    /// A head such as `▸ 1  ` and text that hangs to the right of it.
    pub fn hang(&mut self, head: &str, head_style: Style, text: &str, style: Style) {
        let indent = width(head);
        let lines = self.wrapper.lines(text, self.cells.saturating_sub(indent));
        for (at, line) in lines.iter().enumerate() {
            let lead = if at == 0 { head.to_owned() } else { " ".repeat(indent) };
            let line = Span::styled(clean_line(line).into_owned(), style);
            self.lines.push(Line::from(vec![Span::styled(lead, head_style), line]));
        }
    }

    /// The same for texts one under another, in several languages: the head stands before the first.
    pub fn hang_all<'t>(
        &mut self,
        head: &str,
        head_style: Style,
        texts: impl Iterator<Item = &'t str>,
        style: Style,
    ) {
        let blank = " ".repeat(width(head));
        for (at, text) in texts.enumerate() {
            self.hang(if at == 0 { head } else { &blank }, head_style, text, style);
        }
    }

    /// One line with a text at the left, cut where it must be, and another at the right edge.
    pub fn ends(&mut self, left: &str, left_style: Style, right: &str, right_style: Style) {
        let right = shorten(&clean_line(right), self.cells);
        let room = self.cells.saturating_sub(width(&right) + 1);
        let left = shorten(&clean_line(left), room);
        let gap = " ".repeat(self.cells.saturating_sub(width(&left) + width(&right)));
        let right = Span::styled(right, right_style);
        self.lines.push(Line::from(vec![Span::styled(left, left_style), Span::raw(gap), right]));
    }

    /// The same with the left text in whole, broken over as many lines as it needs.
    pub fn ends_whole(&mut self, left: &str, left_style: Style, right: &str, right_style: Style) {
        let room = self.cells.saturating_sub(width(&clean_line(right)) + 1);
        let lines = self.wrapper.lines(left, room);
        for (at, line) in lines.iter().enumerate() {
            match at {
                0 => self.ends(line, left_style, right, right_style),
                _ => self.line(vec![Span::styled(clean_line(line).into_owned(), left_style)]),
            }
        }
    }

    /// A remark of a colleague: when, who, what.
    pub fn remark(&mut self, remark: &Remark, theme: Theme) {
        let body = &remark.event.body;
        let when = body.at.get(..16).unwrap_or(&body.at).replace('T', " ");
        let head = clean_line(&format!("+ {when} {}  ", body.by)).into_owned();
        let head = shorten(&head, self.cells / 2);
        self.hang(&head, theme.dim, &clean_block(remark.text), theme.plain);
    }

    /// Keeps the lines from here to the end of what is written now in sight, and puts the cursor on
    /// the first of them.
    pub fn keep_from(&mut self, line: usize) {
        self.keep = line..self.lines.len();
        self.cursor = Some((line, 0));
    }

    /// Keeps the lines from here on in sight without the cursor.
    pub fn keep_in_sight(&mut self, line: usize) {
        self.keep = line..self.lines.len();
    }

    /// Keeps the lines before this one in sight, whatever was to be kept before.
    pub fn keep_in_sight_to(&mut self, line: usize) {
        self.keep = 0..line;
    }

    /// The first line to draw so that the lines to keep are seen.
    pub fn followed(&self, height: u16) -> usize {
        self.keep.end.saturating_sub(usize::from(height)).min(self.keep.start)
    }

    /// The same, moved on by hand.
    pub fn top(&self, height: u16, scroll: &Scroll) -> usize {
        let needed = self.followed(height);
        needed + scroll.of(self.lines.len().saturating_sub(needed + usize::from(height)))
    }

    /// Draws it at the top of an area; returns what is left below it.
    pub fn draw_head(self, frame: &mut Frame, area: Rect, more: Style) -> Rect {
        let lines = (self.len() as u16).min(area.height);
        self.draw(frame, Rect { height: lines, ..area }, 0, more);
        Rect { y: area.y + lines, height: area.height - lines, ..area }
    }

    /// Draws from the line `top` on, with a mark where there is more above or below.
    pub fn draw(mut self, frame: &mut Frame, area: Rect, top: usize, more: Style) {
        let total = self.lines.len();
        self.lines.drain(..top.min(total));
        self.cursor =
            self.cursor.and_then(|(line, column)| line.checked_sub(top).map(|line| (line, column)));
        let marks = (top > 0, top + usize::from(area.height) < total);
        self.draw_part(frame, area, marks, more);
    }

    /// Draws a paper that holds only what is in sight, and where there is more: above, below.
    pub fn draw_part(
        self,
        frame: &mut Frame,
        area: Rect,
        (above, below): (bool, bool),
        more: Style,
    ) {
        let height = usize::from(area.height);
        for (line, y) in self.lines.into_iter().take(height).zip(area.y..) {
            frame.buffer_mut().set_line(area.x, y, &line, area.width);
        }
        let buffer = frame.buffer_mut();
        // The marks stand in the margin to the right of the column.
        if above {
            buffer.set_string(area.right(), area.y, "↑", more);
        }
        if below {
            buffer.set_string(area.right(), area.bottom().saturating_sub(1), "↓", more);
        }
        if let Some((line, column)) = self.cursor
            && line < height
        {
            let position = Position::new(area.x + column as u16, area.y + line as u16);
            frame.set_cursor_position(position);
        }
    }
}
