//! The keys as they are: the table, with what a person changed laid over it.

use super::{Action, BINDINGS, Binding, Key, Scope};
use crossterm::event::KeyEvent;
use std::collections::BTreeMap;

/// The keys in force.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys {
    /// Other keys for a word of the table, in every scope where it stands.
    changed: BTreeMap<&'static str, Vec<Key>>,
}

/// How the words of actions begin in the locales; the rest is the action's name in a file.
const PREFIX: &str = "key-";

/// The names of the actions whose keys can be changed, in order of the alphabet.
#[must_use]
pub fn names() -> Vec<&'static str> {
    let changeable = BINDINGS.iter().filter(|binding| !binding.keys.contains(&Key::Digits));
    let mut names: Vec<_> =
        changeable.filter_map(|binding| binding.word.strip_prefix(PREFIX)).collect();
    names.sort_unstable();
    names.dedup();
    names
}

/// The rows of the table with this name.
pub fn named(name: &str) -> impl Iterator<Item = &'static Binding> {
    BINDINGS.iter().filter(move |binding| {
        binding.word.strip_prefix(PREFIX) == Some(name) && !binding.keys.contains(&Key::Digits)
    })
}

impl Keys {
    /// The keys of a row of the table; the first is the one that the footer shows.
    #[must_use]
    pub fn of<'k>(&'k self, binding: &'k Binding) -> &'k [Key] {
        match self.changed.get(binding.word) {
            Some(keys) if !binding.keys.contains(&Key::Digits) => keys,
            _ => binding.keys,
        }
    }

    /// The key of each action as a term for messages, so that a sentence names the key in force:
    /// `-press-undo = {"Ctrl-U"}`.
    #[must_use]
    pub fn terms(&self) -> String {
        let term = |name: &str| {
            let key = self.of(named(name).next()?).first()?.name();
            let key = key.replace('\\', "\\\\").replace('"', "\\\"");
            Some(format!("-press-{name} = {{ \"{key}\" }}\n"))
        };
        names().into_iter().filter_map(term).collect()
    }

    /// What a key asks for in these scopes, the narrowest first.
    #[must_use]
    pub fn lookup(&self, scopes: &[Scope], event: &KeyEvent) -> Option<Action> {
        let in_scope = |scope: &Scope| {
            BINDINGS.iter().filter(|binding| binding.scope == *scope).find_map(|binding| {
                let mut keys = self.of(binding).iter();
                keys.find_map(|key| key.matches(event)).map(|digit| match digit {
                    Some(digit) => Action::Digit(digit),
                    None => binding.action,
                })
            })
        };
        scopes.iter().find_map(in_scope)
    }

    /// Gives the action of this name other keys. Nothing happens if there is none.
    pub fn change(&mut self, name: &str, keys: Vec<Key>) {
        if let Some(binding) = named(name).next() {
            self.changed.insert(binding.word, keys);
        }
    }

    /// Gives the action of this name its usual keys again.
    pub fn restore(&mut self, name: &str) {
        self.changed.retain(|word, _| word.strip_prefix(PREFIX) != Some(name));
    }

    /// Whether the action of this name has other keys than usual.
    #[must_use]
    pub fn is_changed(&self, name: &str) -> bool {
        self.changed.keys().any(|word| word.strip_prefix(PREFIX) == Some(name))
    }

    /// A key of the action of this name that asks for something else in the same place, and what.
    #[must_use]
    pub fn clash(&self, name: &str) -> Option<(Key, &'static Binding)> {
        named(name).find_map(|own| {
            let others = BINDINGS.iter().filter(|other| {
                other.action != own.action && heard_together(own.scope, other.scope)
            });
            others.into_iter().find_map(|other| {
                let theirs = self.of(other);
                let both = |key: &&Key| theirs.iter().any(|their| key.overlaps(*their));
                self.of(own).iter().find(both).map(|key| (*key, other))
            })
        })
    }
}

/// Whether a place may listen to both scopes at once.
fn heard_together(a: Scope, b: Scope) -> bool {
    let pair = |x, y| (a, b) == (x, y) || (a, b) == (y, x);
    let of_forms = |scope| {
        use Scope::{Choice, CityForm, EvidenceForm, Fields, OneField, Typing};
        matches!(scope, Choice | CityForm | EvidenceForm | Fields | OneField | Typing)
    };
    a == b
        || a == Scope::Everywhere
        || b == Scope::Everywhere
        || pair(Scope::Question, Scope::Rows)
        || of_forms(a) && of_forms(b)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crossterm::event::{KeyCode, KeyModifiers};

    fn press(code: KeyCode) -> KeyEvent {
        KeyEvent::new(code, KeyModifiers::NONE)
    }

    #[test]
    fn no_two_usual_keys_clash() {
        for name in names() {
            let clash = Keys::default().clash(name);
            assert!(clash.is_none(), "{name}: {clash:?}");
        }
    }

    #[test]
    fn a_changed_key_works_and_the_usual_one_no_longer_does() {
        let mut keys = Keys::default();
        keys.change("flag", vec![Key::Plain(KeyCode::F(5)), Key::Plain(KeyCode::Insert)]);
        let scopes = [Scope::Outline, Scope::Everywhere];
        assert_eq!(keys.lookup(&scopes, &press(KeyCode::Insert)), Some(Action::Flag));
        assert_eq!(keys.lookup(&scopes, &press(KeyCode::Char('*'))), None);
        assert_eq!(keys.lookup(&scopes, &press(KeyCode::F(8))), Some(Action::Filter));
        keys.restore("flag");
        assert_eq!(keys, Keys::default());
    }

    #[test]
    fn a_key_that_means_something_else_in_the_same_place_is_a_clash() {
        let mut keys = Keys::default();
        keys.change("what-if", vec![Key::Plain(KeyCode::F(1))]);
        let clash = keys.clash("what-if").expect("help has it everywhere");
        assert_eq!((clash.0.name().as_str(), clash.1.word), ("F1", "key-help"));
        // Rows are heard together with the question, and have the digits.
        keys.change("note", vec![Key::Plain(KeyCode::Char('5'))]);
        assert_eq!(keys.clash("note").map(|(_, other)| other.word), Some("key-digit"));
    }
}
