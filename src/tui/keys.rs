//! The one table of keys. Dispatch, footer, help page and the README's list all follow from it,
//! with what a person changed laid over it.
//!
//! Letters are never the only way: an input method eats them. Full-width characters count as their
//! ASCII twins.

mod action;
mod name;
mod overlay;
mod scope;
mod table;

pub use action::{Action, PAGE};
pub use name::NoKey;
pub use overlay::{Keys, named, names};
pub use scope::Scope;
pub use table::BINDINGS;

use crate::text::ascii;
use Key::{Ctrl, Digits, Plain};
use KeyCode::Char;
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
        let lookup = |scopes: &[S], event: &KeyEvent| Keys::default().lookup(scopes, event);
        let press = |c| KeyEvent::new(Char(c), KeyModifiers::NONE);
        assert_eq!(lookup(&[S::Rows], &press('３')), Some(A::Digit(3)));
        assert_eq!(lookup(&[S::Rows, S::Everywhere], &press('？')), Some(A::Help));
        assert_eq!(lookup(&[S::Home], &press('ｑ')), Some(A::Quit));
    }
}
