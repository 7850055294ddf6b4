//! A place to type in, of one line or several.
//!
//! Wraps the text area so that Backspace and Delete take whole graphemes (a family of emoji, a
//! letter with its accents) and pasted text is text: never a command, never a submission.

use crate::text::{clean_block, clean_line, shorten};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use ratatui_textarea::{CursorMove, TextArea, WrapMode};
use unicode_segmentation::UnicodeSegmentation;

/// A text being typed.
#[derive(Debug, Clone)]
pub struct Field {
    area: TextArea<'static>,
    lines: Lines,
}

/// How many lines a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lines {
    /// One.
    One,
    /// Several: Alt-Enter or Ctrl-J begins a new line. Enter alone is never text, so that it always
    /// goes on.
    Several,
}

impl Field {
    /// A field with some text; the caret stands at its end.
    #[must_use]
    pub fn new(text: &str, lines: Lines) -> Self {
        let text = match lines {
            Lines::One => clean_line(text),
            Lines::Several => clean_block(text),
        };
        let mut area = TextArea::new(text.split('\n').map(str::to_owned).collect());
        area.set_cursor_line_style(Style::new());
        area.set_cursor_style(Style::new());
        if lines == Lines::Several {
            area.set_wrap_mode(WrapMode::Glyph);
        }
        area.move_cursor(CursorMove::Bottom);
        area.move_cursor(CursorMove::End);
        Self { area, lines }
    }

    /// What is typed so far.
    #[must_use]
    pub fn text(&self) -> String {
        self.area.lines().join("\n")
    }

    /// Whether nothing is typed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.area.is_empty()
    }

    /// How many lines it takes.
    #[must_use]
    pub fn lines(&self) -> Lines {
        self.lines
    }

    /// Takes a key that edits text. Returns whether it did.
    pub fn key(&mut self, event: &KeyEvent) -> bool {
        // Both together are AltGr, which types characters.
        let both = KeyModifiers::CONTROL.union(KeyModifiers::ALT);
        let plain = !event.modifiers.intersects(both) || event.modifiers.contains(both);
        let ctrl = !plain && event.modifiers.contains(KeyModifiers::CONTROL);
        match event.code {
            KeyCode::Char(c) if plain => self.area.insert_char(c),
            KeyCode::Enter if !plain && self.lines == Lines::Several => self.area.insert_newline(),
            KeyCode::Char('j') if !plain && self.lines == Lines::Several => {
                self.area.insert_newline();
            }
            // Only what was typed here; with nothing left of it the key is the page's.
            KeyCode::Char('u') if ctrl => return self.area.undo(),
            KeyCode::Char('y') if ctrl => return self.area.redo(),
            KeyCode::Backspace => self.delete(Side::Before),
            KeyCode::Delete => self.delete(Side::After),
            KeyCode::Left => self.step(Side::Before),
            KeyCode::Right => self.step(Side::After),
            KeyCode::Up if self.lines == Lines::Several => self.area.move_cursor(CursorMove::Up),
            KeyCode::Down if self.lines == Lines::Several => {
                self.area.move_cursor(CursorMove::Down);
            }
            KeyCode::Home => self.area.move_cursor(CursorMove::Head),
            KeyCode::End => self.area.move_cursor(CursorMove::End),
            _ => return false,
        }
        true
    }

    /// Takes pasted text as it is, cleaned of what is not text.
    pub fn paste(&mut self, text: &str) {
        match self.lines {
            Lines::One => self.area.insert_str(clean_line(text)),
            Lines::Several => self.area.insert_str(clean_block(text)),
        };
    }

    /// Draws the field and puts the terminal's cursor at the caret, where input methods open their
    /// window. A line that is not typed in shows its beginning.
    pub fn draw(&self, frame: &mut Frame, area: Rect, focused: bool) {
        if !focused && self.lines == Lines::One {
            let text = shorten(&self.text(), usize::from(area.width));
            frame.render_widget(text, area);
            return;
        }
        frame.render_widget(&self.area, area);
        if focused && !area.is_empty() {
            let (top, left) = self.area.scroll_offset();
            let caret = self.area.screen_cursor();
            let x = (caret.col as u16).saturating_sub(left).min(area.width - 1);
            let y = (caret.row as u16).saturating_sub(top).min(area.height - 1);
            frame.set_cursor_position(Position::new(area.x + x, area.y + y));
        }
    }

    /// Characters of the grapheme beside the caret; one for a line end.
    fn grapheme(&self, side: Side) -> usize {
        let caret = self.area.cursor();
        let line = self.area.lines().get(caret.0).map(String::as_str).unwrap_or_default();
        let split = line.char_indices().nth(caret.1).map_or(line.len(), |(at, _)| at);
        let grapheme = match side {
            Side::Before => line[..split].graphemes(true).next_back(),
            Side::After => line[split..].graphemes(true).next(),
        };
        grapheme.map_or(1, |grapheme| grapheme.chars().count())
    }

    fn delete(&mut self, side: Side) {
        let count = self.grapheme(side);
        for _ in 0..count {
            match side {
                Side::Before => self.area.delete_char(),
                Side::After => self.area.delete_next_char(),
            };
        }
    }

    fn step(&mut self, side: Side) {
        for _ in 0..self.grapheme(side) {
            self.area.move_cursor(match side {
                Side::Before => CursorMove::Back,
                Side::After => CursorMove::Forward,
            });
        }
    }
}

#[derive(Clone, Copy)]
enum Side {
    Before,
    After,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn press(field: &mut Field, code: KeyCode) -> bool {
        field.key(&KeyEvent::new(code, KeyModifiers::NONE))
    }

    #[test]
    fn backspace_takes_a_whole_grapheme() {
        let mut field = Field::new("市👨‍👩‍👧e\u{301}", Lines::One);
        press(&mut field, KeyCode::Backspace);
        assert_eq!(field.text(), "市👨‍👩‍👧");
        press(&mut field, KeyCode::Backspace);
        assert_eq!(field.text(), "市");
    }

    #[test]
    fn a_pasted_line_end_submits_nothing() {
        let mut field = Field::new("", Lines::One);
        field.paste("一\r\n二\u{1b}[2J");
        assert_eq!(field.text(), "一  二[2J");
        assert!(!press(&mut field, KeyCode::Enter));
    }
}
