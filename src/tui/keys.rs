//! The one table of keys. Dispatch, footer, help page and the README's list all follow from it.
//!
//! Letters are never the only way: an input method eats them. Full-width characters count as their
//! ASCII twins.

mod action;
mod scope;
mod table;

pub use action::{Action, PAGE};
pub use scope::Scope;
pub use table::BINDINGS;

use crate::text::ascii;
use Key::{Ctrl, Digits, Plain};
use KeyCode::{Char, F};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// A key, or a family of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A key by itself.
    Plain(KeyCode),
    /// A key with Ctrl.
    Ctrl(char),
    /// The digits 0 to 9.
    Digits,
}

/// One row of the table.
#[derive(Debug)]
pub struct Binding {
    /// Where it works.
    pub scope: Scope,
    /// The keys; the first is the one that the footer shows.
    pub keys: &'static [Key],
    /// What they ask for. For [`Key::Digits`] the digit is filled in.
    pub action: Action,
    /// The id of its words in the locales.
    pub word: &'static str,
    /// Its place in the footer, smaller first; not shown if `None`.
    pub footer: Option<u8>,
}

/// What a key asks for in these scopes, the narrowest first.
#[must_use]
pub fn lookup(scopes: &[Scope], event: &KeyEvent) -> Option<Action> {
    let in_scope = |scope: &Scope| {
        BINDINGS.iter().filter(|binding| binding.scope == *scope).find_map(|binding| {
            binding.keys.iter().find_map(|key| key.matches(event)).map(|digit| match digit {
                Some(digit) => Action::Digit(digit),
                None => binding.action,
            })
        })
    };
    scopes.iter().find_map(in_scope)
}

impl Key {
    /// `None`: another key. `Some(Some(digit))`: one of the digits.
    #[expect(clippy::option_option, reason = "two questions: is it the key, and which digit")]
    fn matches(self, event: &KeyEvent) -> Option<Option<u8>> {
        let code = match event.code {
            Char(c) => Char(ascii(c)),
            other => other,
        };
        let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
        let alt = event.modifiers.contains(KeyModifiers::ALT);
        match (self, code) {
            (Plain(key), code) if !ctrl && !alt && key == code => Some(None),
            (Ctrl(key), Char(c)) if ctrl && key == c.to_ascii_lowercase() => Some(None),
            (Digits, Char(c)) if !ctrl && !alt => c.to_digit(10).map(|digit| Some(digit as u8)),
            _ => None,
        }
    }

    /// The key as it is written on the keyboard.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Plain(F(n)) => format!("F{n}"),
            Plain(Char(' ')) => "Space".to_owned(),
            Plain(Char(c)) => c.to_string(),
            Plain(KeyCode::Up) => "↑".to_owned(),
            Plain(KeyCode::Down) => "↓".to_owned(),
            Plain(KeyCode::Left) => "←".to_owned(),
            Plain(KeyCode::Right) => "→".to_owned(),
            Plain(KeyCode::PageUp) => "PgUp".to_owned(),
            Plain(KeyCode::PageDown) => "PgDn".to_owned(),
            Plain(KeyCode::BackTab) => "Shift-Tab".to_owned(),
            Plain(KeyCode::Delete) => "Del".to_owned(),
            Plain(other) => format!("{other:?}"),
            Ctrl(c) => format!("Ctrl-{}", c.to_ascii_uppercase()),
            Digits => "0-9".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use super::{Action as A, Scope as S};

    #[test]
    fn no_key_stands_twice_in_a_scope() {
        for scope in Scope::ALL {
            let mut seen = Vec::new();
            for binding in BINDINGS.iter().filter(|binding| binding.scope == scope) {
                for key in binding.keys {
                    assert!(!seen.contains(key), "{} twice in {scope:?}", key.name());
                    seen.push(*key);
                }
            }
        }
    }

    #[test]
    fn no_letter_is_the_only_way() {
        let typed = |key: &Key| matches!(key, Plain(Char(c)) if c.is_alphabetic());
        for binding in BINDINGS.iter().filter(|binding| binding.keys.iter().all(typed)) {
            let otherwise = BINDINGS.iter().any(|other| {
                other.action == binding.action && other.keys.iter().any(|key| !typed(key))
            });
            assert!(otherwise, "{} needs a key that is no letter", binding.word);
        }
    }

    #[test]
    fn full_width_digits_and_letters_work() {
        let press = |c| KeyEvent::new(Char(c), KeyModifiers::NONE);
        assert_eq!(lookup(&[S::Rows], &press('３')), Some(A::Digit(3)));
        assert_eq!(lookup(&[S::Rows, S::Everywhere], &press('？')), Some(A::Help));
        assert_eq!(lookup(&[S::Home], &press('ｑ')), Some(A::Quit));
    }
}
