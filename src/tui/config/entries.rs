//! The part of the configuration that gives actions other keys.

use super::{Faults, nearest};
use crate::tui::keys::{Key, Keys, NoKey, Scope, named, names};
use jsonc_parser::ast::{ObjectProp, Value};
use jsonc_parser::common::Ranged as _;

/// An entry that is in force for now, and the byte where it stands.
type Entry<'t> = (&'t str, usize);

/// Lays the entries over the keys. Entries may exchange keys among themselves, so that clashes are
/// looked for when all of them are laid down.
pub(super) fn read(keys: &mut Keys, entries: &[ObjectProp], faults: &mut Faults) {
    let mut laid: Vec<Entry> = Vec::new();
    for entry in entries {
        let (name, at) = (entry.name.as_str(), entry.start());
        let named_so = || vec![("name", name.to_owned())];
        if named(name).next().is_none() {
            let values = vec![("name", name.to_owned()), ("nearest", nearest(name, names()))];
            faults.add(at, name, "config-unknown-action", values);
        } else if laid.iter().any(|(other, _)| *other == name) {
            faults.add(at, name, "config-twice", named_so());
        } else if let Some(other) = self::keys(entry, faults) {
            let everywhere = named(name).any(|binding| binding.scope == Scope::Everywhere);
            if other.is_empty() {
                faults.add(at, name, "config-no-key", named_so());
            } else if other.iter().all(|key| key.is_letter()) {
                faults.add(at, name, "config-only-letters", named_so());
            } else if everywhere && !other.iter().any(|key| key.is_free_in_fields()) {
                faults.add(at, name, "config-out-of-reach", named_so());
            } else {
                keys.change(name, other);
                laid.push((name, at));
            }
        }
    }
    while let Some(place) = first_clash(keys, &laid, faults) {
        keys.restore(laid.remove(place).0);
    }
}

/// The last entry whose key asks for something else in the same place. Taking one back may bring
/// another to light.
fn first_clash(keys: &Keys, laid: &[Entry], faults: &mut Faults) -> Option<usize> {
    laid.iter().enumerate().rev().find_map(|(place, (name, at))| {
        let (key, other) = keys.clash(name)?;
        let other = other.word.strip_prefix("key-").unwrap_or(other.word);
        let values =
            vec![("name", (*name).to_owned()), ("key", key.name()), ("other", other.to_owned())];
        faults.add(*at, name, "config-clash", values);
        Some(place)
    })
}

/// The keys of an entry: one, or a list. `None` if something is wrong with one of them.
fn keys(entry: &ObjectProp, faults: &mut Faults) -> Option<Vec<Key>> {
    let name = entry.name.as_str();
    let written = match &entry.value {
        Value::Array(list) => list.elements.iter().collect(),
        one => vec![one],
    };
    let mut keys = Vec::new();
    for value in written {
        let Some(literal) = value.as_string_lit() else {
            faults.add(value.start(), name, "config-key-type", vec![("name", name.to_owned())]);
            return None;
        };
        let written = || ("key", literal.value.to_string());
        match Key::read(&literal.value) {
            Ok(key) if keys.contains(&key) => {
                faults.add(value.start(), name, "config-key-twice", vec![written()]);
            }
            Ok(key) => keys.push(key),
            Err(NoKey::Unknown) => {
                faults.add(value.start(), name, "config-unknown-key", vec![written()]);
                return None;
            }
            Err(NoKey::SentAs(other)) => {
                let values = vec![written(), ("as", other.to_owned())];
                faults.add(value.start(), name, "config-key-lost", values);
                return None;
            }
        }
    }
    Some(keys)
}
