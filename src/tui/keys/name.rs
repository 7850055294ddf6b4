//! Keys as they are written: on the screen, and in a person's configuration.

use super::Key::{self, Ctrl, Digits, Plain};
use crate::text::ascii;
use crossterm::event::KeyCode::{self, Char, F};

/// Keys with names of their own; the first name of each is the one shown.
const NAMED: [(&str, KeyCode); 21] = [
    ("↑", KeyCode::Up),
    ("↓", KeyCode::Down),
    ("←", KeyCode::Left),
    ("→", KeyCode::Right),
    ("Up", KeyCode::Up),
    ("Down", KeyCode::Down),
    ("Left", KeyCode::Left),
    ("Right", KeyCode::Right),
    ("PgUp", KeyCode::PageUp),
    ("PgDn", KeyCode::PageDown),
    ("Home", KeyCode::Home),
    ("End", KeyCode::End),
    ("Enter", KeyCode::Enter),
    ("Esc", KeyCode::Esc),
    ("Tab", KeyCode::Tab),
    ("Shift-Tab", KeyCode::BackTab),
    ("Del", KeyCode::Delete),
    ("Delete", KeyCode::Delete),
    ("Insert", KeyCode::Insert),
    ("Backspace", KeyCode::Backspace),
    ("Space", Char(' ')),
];

/// Why a written key cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoKey {
    /// No key is called so.
    Unknown,
    /// A terminal sends another key for it.
    SentAs(&'static str),
}

impl Key {
    /// The key as it is written on the keyboard.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Plain(F(n)) => format!("F{n}"),
            Plain(code) => {
                let named = NAMED.iter().find(|(_, known)| *known == code);
                match (named, code) {
                    (Some((name, _)), _) => (*name).to_owned(),
                    (None, Char(c)) => c.to_string(),
                    (None, other) => format!("{other:?}"),
                }
            }
            Ctrl(c) => format!("Ctrl-{}", c.to_ascii_uppercase()),
            Digits => "0-9".to_owned(),
        }
    }

    /// The key that is written so, in upper or lower case: `F3`, `Ctrl-W`, `Shift-Tab`, `/`.
    pub fn read(name: &str) -> Result<Self, NoKey> {
        let name: String = name.trim().chars().map(ascii).collect();
        if let Some((_, code)) = NAMED.iter().find(|(known, _)| known.eq_ignore_ascii_case(&name)) {
            return Ok(Plain(*code));
        }
        let mut characters = name.chars();
        if let (Some(c), None) = (characters.next(), characters.next()) {
            return if c.is_control() { Err(NoKey::Unknown) } else { Ok(Plain(Char(c))) };
        }
        let lower = name.to_ascii_lowercase();
        if let Some(n) = lower.strip_prefix('f').and_then(|n| n.parse().ok()) {
            return if (1..=12).contains(&n) { Ok(Plain(F(n))) } else { Err(NoKey::Unknown) };
        }
        let held = ["ctrl-", "ctrl+", "c-"].iter().find_map(|held| lower.strip_prefix(held));
        match held.map(|rest| rest.chars().collect::<Vec<_>>()).as_deref() {
            Some(['h']) => Err(NoKey::SentAs("Backspace")),
            Some(['i']) => Err(NoKey::SentAs("Tab")),
            Some(['j' | 'm']) => Err(NoKey::SentAs("Enter")),
            Some([c]) if c.is_ascii_lowercase() => Ok(Ctrl(*c)),
            _ => Err(NoKey::Unknown),
        }
    }

    /// Whether it types a letter, which an input method may eat.
    #[must_use]
    pub fn is_letter(self) -> bool {
        matches!(self, Plain(Char(c)) if c.is_alphabetic())
    }

    /// Whether it works everywhere: no field takes it for itself.
    #[must_use]
    pub fn is_free_in_fields(self) -> bool {
        match self {
            Plain(code) => matches!(code, F(_) | KeyCode::Esc),
            // A field undoes and does again with these.
            Ctrl(c) => !matches!(c, 'u' | 'y'),
            Digits => false,
        }
    }

    /// Whether one press could mean both.
    #[must_use]
    pub fn overlaps(self, other: Self) -> bool {
        let digit = |key| matches!(key, Plain(Char(c)) if c.is_ascii_digit());
        self == other || self == Digits && digit(other) || other == Digits && digit(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::keys::BINDINGS;

    #[test]
    fn every_key_of_the_table_is_read_as_it_is_written() {
        for key in BINDINGS.iter().flat_map(|binding| binding.keys).filter(|key| **key != Digits) {
            assert_eq!(Key::read(&key.name()), Ok(*key));
            assert_eq!(Key::read(&key.name().to_lowercase()), Ok(*key));
        }
    }

    #[test]
    fn what_no_terminal_sends_is_no_key() {
        assert_eq!(Key::read("Ctrl-I"), Err(NoKey::SentAs("Tab")));
        assert_eq!(Key::read("ctrl+m"), Err(NoKey::SentAs("Enter")));
        for name in ["", "F0", "F13", "Ctrl-", "Ctrl-1", "Ctrl-青", "Hyper-X", "ab", "\u{7}"] {
            assert_eq!(Key::read(name), Err(NoKey::Unknown), "{name:?}");
        }
        assert_eq!(Key::read("Ｆ３"), Ok(Plain(F(3))), "full-width");
    }
}
