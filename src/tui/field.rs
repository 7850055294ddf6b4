//! A place to type in, of one line or several.
//!
//! Wraps the text area so that Backspace and Delete take whole graphemes (a family of emoji, a
//! letter with its accents) and pasted text is text: never a command, never a submission.

use super::keys::Action;
use crate::text::{clean_block, clean_line, shorten, width};
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
    /// Whether something was cleared and not put back.
    cleared: bool,
    /// Whether the keys that clear and put back are the page's until something is typed.
    undoes: bool,
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
        Self { area, lines, cleared: false, undoes: false }
    }

    /// A line whose text stands selected: the first character typed replaces it, any other key
    /// keeps it.
    #[must_use]
    pub fn replaceable(text: &str) -> Self {
        let mut field = Self::new(text, Lines::One);
        if !field.is_empty() {
            field.area.select_all();
        }
        field
    }

    /// Whether its text stands as it was given, to be replaced by what is typed.
    #[must_use]
    pub fn stands_selected(&self) -> bool {
        self.lines == Lines::One && self.area.is_selecting()
    }

    /// Leaves the keys that clear and put back to the page until something is typed.
    pub fn leave_undo(&mut self) {
        self.undoes = true;
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
        let keeps = [KeyCode::Backspace, KeyCode::Delete, KeyCode::Left, KeyCode::Right];
        if keeps.contains(&event.code) || matches!(event.code, KeyCode::Home | KeyCode::End) {
            self.area.cancel_selection();
        }
        match event.code {
            KeyCode::Char(c) if plain => self.area.insert_char(c),
            KeyCode::Enter if !plain && self.lines == Lines::Several => self.area.insert_newline(),
            KeyCode::Char('j') if !plain && self.lines == Lines::Several => {
                self.area.insert_newline();
            }
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
        self.undoes = false;
        true
    }

    /// Clears what stands before the caret, over all lines, or puts it back. Returns whether it had
    /// anything to do with it: in an empty field the key is the page's.
    pub fn edit(&mut self, action: Action) -> bool {
        match action {
            _ if self.undoes => false,
            Action::ClearField if !self.is_empty() => {
                self.area.cancel_selection();
                self.area.start_selection();
                self.area.move_cursor(CursorMove::Top);
                self.area.move_cursor(CursorMove::Head);
                // With the caret at the very beginning the key does nothing, but it is the field's.
                self.cleared |= self.area.cut();
                true
            }
            Action::PutBack if self.cleared => {
                self.area.cancel_selection();
                self.cleared = false;
                self.area.paste()
            }
            _ => false,
        }
    }

    /// Takes pasted text as it is, cleaned of what is not text.
    pub fn paste(&mut self, text: &str) {
        self.undoes = false;
        match self.lines {
            Lines::One => self.area.insert_str(clean_line(text)),
            Lines::Several => self.area.insert_str(clean_block(text)),
        };
    }

    /// Draws the field and puts the terminal's cursor at the caret, where input methods open their
    /// window. A line that is not typed in shows its beginning.
    pub fn draw(&self, frame: &mut Frame, area: Rect, focused: bool) {
        match self.lines {
            Lines::One if focused => return self.draw_line(frame, area),
            Lines::One => {
                let text = shorten(&self.text(), usize::from(area.width));
                return frame.render_widget(text, area);
            }
            Lines::Several => {}
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

    /// Draws a line that is typed in: from its beginning, or as much as fits before the caret.
    fn draw_line(&self, frame: &mut Frame, area: Rect) {
        if area.is_empty() {
            return;
        }
        let text = self.text();
        let caret = text.char_indices().nth(self.area.cursor().1).map_or(text.len(), |(at, _)| at);
        let room = usize::from(area.width - 1);
        let (mut start, mut cells) = (caret, 0);
        for (at, grapheme) in text[..caret].grapheme_indices(true).rev() {
            if cells + width(grapheme) > room {
                break;
            }
            (start, cells) = (at, cells + width(grapheme));
        }
        let selected = self.area.is_selecting();
        let style = if selected { Style::new().reversed() } else { Style::new() };
        let shown = &text[start..];
        frame.buffer_mut().set_stringn(area.x, area.y, shown, usize::from(area.width), style);
        frame.set_cursor_position(Position::new(area.x + cells as u16, area.y));
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
    fn what_stands_before_the_caret_is_cleared_and_put_back() {
        let mut field = Field::new("320万 420万", Lines::One);
        for _ in 0..4 {
            press(&mut field, KeyCode::Left);
        }
        assert!(field.edit(Action::ClearField));
        assert_eq!(field.text(), "420万");
        assert!(field.edit(Action::ClearField), "nothing is before the caret, yet it is no undo");
        assert!(field.edit(Action::PutBack));
        assert_eq!(field.text(), "320万 420万");
        assert!(!field.edit(Action::PutBack), "once");
        let mut empty = Field::new("", Lines::One);
        assert!(!empty.edit(Action::ClearField), "the key is the page's");
        let mut block = Field::new("一\n二", Lines::Several);
        block.edit(Action::ClearField);
        assert_eq!(block.text(), "");
        block.edit(Action::PutBack);
        assert_eq!(block.text(), "一\n二");
    }

    #[test]
    fn the_first_character_replaces_what_stands_selected() {
        use KeyCode::{Backspace, Char, End, Home};
        let typed = |keys: &[KeyCode]| {
            let mut field = Field::replaceable("3–5");
            for key in keys {
                press(&mut field, *key);
            }
            field.text()
        };
        assert_eq!(typed(&[Char('7'), Char('8')]), "78");
        assert_eq!(typed(&[Backspace, Char('6')]), "3–6");
        assert_eq!(typed(&[End, Char('0')]), "3–50");
        assert_eq!(typed(&[Home, Char('1')]), "13–5");
        let mut field = Field::replaceable("3–5");
        field.paste("9");
        assert_eq!(field.text(), "9");
        let mut field = Field::replaceable("3–5");
        assert!(field.edit(Action::ClearField));
        assert_eq!(field.text(), "");
    }

    #[test]
    fn a_pasted_line_end_submits_nothing() {
        let mut field = Field::new("", Lines::One);
        field.paste("一\r\n二\u{1b}[2J");
        assert_eq!(field.text(), "一  二[2J");
        assert!(!press(&mut field, KeyCode::Enter));
    }
}
