//! Names: how they are spelt, that each is given once, and that what is referred to exists.

use super::clean::clean;
use super::report::{Report, Values};
use super::shape::Kind;
use super::spot::Spot;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Characters of a name: it stands in file names, on screen and in commands.
pub(super) const LONGEST: usize = 40;
/// Names that files of a framework, or devices of Windows, already have.
const RESERVED: [&str; 7] = ["framework", "glossary", "peers", "con", "prn", "aux", "nul"];
/// Names looked through for a likely one; more would make a hostile file slow.
const LOOKED_AT: usize = 1_000;

/// Every name given and every reference made, in the order of the framework.
#[derive(Default)]
pub(super) struct Names<'s> {
    firsts: Vec<(Kind, &'s str, Spot<'s>)>,
    known: BTreeSet<(Kind, &'s str)>,
    taken: BTreeSet<(Kind, &'s str)>,
    options: BTreeSet<(usize, String, &'s str)>,
    referred: Vec<(Kind, &'s str, Spot<'s>)>,
    used: BTreeSet<(Kind, &'s str)>,
    holes: BTreeSet<Kind>,
}

impl<'s> Names<'s> {
    /// Takes a name that something gives itself.
    pub fn give(&mut self, kind: Kind, id: &'s str, spot: &Spot<'s>, report: &mut Report) {
        spelling(kind, id, spot, report);
        let new = if kind == Kind::Option {
            let path = spot.path();
            let list = path.rsplit_once('[').map_or("", |(list, _)| list).to_owned();
            self.options.insert((spot.file, list, id))
        } else {
            self.taken.insert((space(kind), id))
        };
        if !new {
            report.add(spot, "lint-duplicate-id", said(kind, id));
        }
        self.known.insert((kind, id));
        if new {
            self.firsts.push((kind, id, spot.clone()));
        }
    }

    /// Takes a reference to something.
    pub fn refer(&mut self, kind: Kind, id: &'s str, spot: &Spot<'s>) {
        self.used.insert((kind, id));
        self.referred.push((kind, id, spot.clone()));
    }

    /// Names of this kind may exist that could not be read: then nothing is called unknown.
    pub fn hole(&mut self, kind: Kind) {
        self.holes.insert(kind);
    }

    /// `framework.json` could not be read, so names of every kind in it are missing.
    pub fn hole_in_structure(&mut self) {
        self.holes.extend(Kind::STRUCTURE);
    }

    /// Whether all names of this kind are known.
    pub fn complete(&self, kind: Kind) -> bool {
        !self.holes.contains(&kind)
    }

    /// Whether something gives itself this name.
    pub fn exists(&self, kind: Kind, id: &str) -> bool {
        self.known.contains(&(kind, id))
    }

    /// Whether anything refers to it.
    pub fn is_used(&self, kind: Kind, id: &str) -> bool {
        self.used.contains(&(kind, id))
    }

    /// Reports references to what does not exist, and informants and scales that nothing uses.
    pub fn check(&self, report: &mut Report) {
        for (kind, id, spot) in &self.referred {
            if self.complete(*kind) && !self.exists(*kind, id) {
                let mut values = said(*kind, id);
                values.push(("known", self.likely(id, &[*kind])));
                report.add(spot, "lint-unknown-name", values);
            }
        }
        if !self.complete(Kind::Question) {
            return;
        }
        for (kind, id, spot) in &self.firsts {
            let to_be_used = matches!(kind, Kind::Informant | Kind::Scale);
            if to_be_used && !self.is_used(*kind, id) {
                report.add(spot, "lint-never-used", said(*kind, id));
            }
        }
    }

    /// The names most alike at the beginning, for someone who mistyped one.
    pub fn likely(&self, id: &str, kinds: &[Kind]) -> String {
        let mut known: Vec<_> = (self.firsts.iter().filter(|(kind, ..)| kinds.contains(kind)))
            .map(|(_, known, _)| *known)
            .take(LOOKED_AT)
            .collect();
        let alike = |known: &str| known.chars().zip(id.chars()).take_while(|(a, b)| a == b).count();
        known.sort_by_key(|known| Reverse(alike(known)));
        known.truncate(6);
        known.join(", ")
    }
}

/// Questions and indicators share one space of names, since a reference may mean either.
fn space(kind: Kind) -> Kind {
    if kind == Kind::Indicator { Kind::Question } else { kind }
}

fn said(kind: Kind, id: &str) -> Values {
    vec![("kind", kind.code().to_owned()), ("id", clean(id))]
}

fn spelling(kind: Kind, id: &str, spot: &Spot, report: &mut Report) {
    let plain = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let well = id.bytes().all(|byte| plain(&byte) || byte == b'-')
        && id.as_bytes().first().is_some_and(plain)
        && id.len() <= LONGEST;
    if !well {
        report.add(spot, "lint-id-form", vec![("id", clean(id)), ("most", LONGEST.to_string())]);
    } else if matches!(kind, Kind::Questionnaire | Kind::Framework) && RESERVED.contains(&id) {
        report.add(spot, "lint-id-reserved", vec![("id", clean(id))]);
    }
}
