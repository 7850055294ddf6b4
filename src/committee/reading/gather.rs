use super::{Entry, Frame, State};
use crate::assessment::{CityKind, instant};
use crate::committee::Applicant;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The cities that can be compared with each other, and the documents that were set aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Gathered {
    /// Their framework.
    pub frame: Arc<Frame>,
    /// The cities, in the order of ids.
    pub applicants: Vec<Applicant>,
    /// Where each came from and which state of it that is, parallel to the cities.
    pub sources: Vec<Source>,
    /// What was set aside, in the order in which it came.
    pub aside: Vec<Aside>,
}

/// Where a city came from.
#[derive(Debug, Clone, PartialEq)]
pub struct Source {
    /// The place of its document among all that were given.
    pub document: usize,
    /// Which state of the assessment it is.
    pub state: State,
    /// SHA-256 of the document, if it was taken.
    pub digest: String,
}

/// A document that was set aside.
#[derive(Debug, Clone, PartialEq)]
pub struct Aside {
    /// Its place among all that were given.
    pub document: usize,
    /// Its id.
    pub id: String,
    /// Why.
    pub why: Why,
}

/// Why a document was set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It answers another framework than most do.
    Framework {
        /// The framework's id and version.
        name: String,
        /// Its digest.
        digest: String,
    },
    /// It names the framework and says something else about it.
    Differs,
    /// The same state of the same assessment came before.
    Same {
        /// The place of that document.
        kept: usize,
    },
    /// A later state of the same assessment is there.
    Older {
        /// The place of that document.
        kept: usize,
    },
    /// A later assessment of the same city is there.
    City {
        /// The place of that document.
        kept: usize,
    },
}

/// Puts together what can be compared: one framework, one state of each assessment, one assessment
/// of each city. `None` without any document. Never mixes silently: what is set aside is listed.
///
/// The framework is that of which most documents are, or the one whose digest begins with `digest`.
/// Of one assessment the state with the most events counts, since journals only grow; of one city
/// the assessment that was last worked on. `known` are frameworks at hand: a document that says
/// something else about one of them is not believed.
#[must_use]
pub fn gather(
    entries: Vec<(usize, Entry)>,
    digest: Option<&str>,
    known: &[Frame],
) -> Option<Gathered> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (_, entry) in &entries {
        *counts.entry(entry.frame.digest.as_str()).or_default() += 1;
    }
    let asked = |found: &&str| digest.is_none_or(|digest| found.starts_with(digest));
    let most = counts.iter().filter(|(found, _)| asked(found)).max_by_key(|(_, count)| **count)?;
    let chosen = (*most.0).to_owned();
    let frame = frame(&entries, &chosen, known)?;

    let mut aside = Vec::new();
    let mut kept: Vec<(usize, Entry)> = Vec::with_capacity(entries.len());
    for (document, entry) in entries {
        let why = if entry.frame.digest != chosen {
            let name = format!("{} {}", entry.frame.id, entry.frame.version);
            Why::Framework { name, digest: entry.frame.digest.clone() }
        } else if *entry.frame != *frame {
            Why::Differs
        } else {
            kept.push((document, entry));
            continue;
        };
        aside.push(Aside { document, id: entry.applicant.id, why });
    }
    let id = |entry: &Entry| Some(entry.applicant.id.clone());
    let later =
        |entry: &Entry| (entry.state.events, instant(&entry.state.last), entry.state.heads.clone());
    let kept = one_each(kept, &mut aside, id, later, |kept, first, entry| {
        let same = first.state.heads == entry.state.heads;
        if same { Why::Same { kept } } else { Why::Older { kept } }
    });
    let worked_on = |entry: &Entry| (instant(&entry.state.last), entry.state.events);
    let mut kept = one_each(kept, &mut aside, city, worked_on, |kept, _, _| Why::City { kept });
    provinces(&mut kept);
    kept.sort_by(|one, other| one.1.applicant.id.cmp(&other.1.applicant.id));
    aside.sort_by_key(|one| one.document);
    let (applicants, sources) = kept
        .into_iter()
        .map(|(document, entry)| {
            (entry.applicant, Source { document, state: entry.state, digest: entry.digest })
        })
        .unzip();
    Some(Gathered { frame, applicants, sources, aside })
}

/// What a framework says: as it is known, or as most of its documents say.
fn frame(entries: &[(usize, Entry)], digest: &str, known: &[Frame]) -> Option<Arc<Frame>> {
    if let Some(known) = known.iter().find(|known| known.digest == digest) {
        return Some(Arc::new(known.clone()));
    }
    let mut frames: Vec<(&Arc<Frame>, usize)> = Vec::new();
    for (_, entry) in entries.iter().filter(|(_, entry)| entry.frame.digest == digest) {
        match frames.iter_mut().find(|(frame, _)| **frame == entry.frame) {
            Some((_, count)) => *count += 1,
            None => frames.push((&entry.frame, 1)),
        }
    }
    // The first of equals.
    let most = frames.iter().map(|(_, count)| *count).max()?;
    frames.into_iter().find(|(_, count)| *count == most).map(|(frame, _)| Arc::clone(frame))
}

/// Keeps the best document of each name and sets the others aside; what has no name is kept.
fn one_each<Order: Ord>(
    all: Vec<(usize, Entry)>,
    aside: &mut Vec<Aside>,
    name: impl Fn(&Entry) -> Option<String>,
    order: impl Fn(&Entry) -> Order,
    why: impl Fn(usize, &Entry, &Entry) -> Why,
) -> Vec<(usize, Entry)> {
    let mut best = Vec::with_capacity(all.len());
    let mut groups: BTreeMap<String, Vec<(usize, Entry)>> = BTreeMap::new();
    for (document, entry) in all {
        match name(&entry) {
            Some(name) => groups.entry(name).or_default().push((document, entry)),
            None => best.push((document, entry)),
        }
    }
    for mut group in groups.into_values() {
        // Whatever is equal in everything, by id and then as it came.
        group.sort_by_cached_key(|(document, entry)| {
            (Reverse(order(entry)), entry.applicant.id.clone(), *document)
        });
        let mut group = group.into_iter();
        let Some((kept, first)) = group.next() else { continue };
        aside.extend(group.map(|(document, entry)| Aside {
            document,
            why: why(kept, &first, &entry),
            id: entry.applicant.id,
        }));
        best.push((kept, first));
    }
    best
}

/// What makes two assessments be of one city: its code, or else its name in its province.
fn city(entry: &Entry) -> Option<String> {
    let applicant = &entry.applicant;
    let kind = applicant.kind.code();
    if !entry.code.is_empty() {
        return Some(format!("{kind} {}", entry.code));
    }
    let name =
        [&applicant.name.zh, &applicant.name.en].into_iter().find(|name| !name.is_empty())?;
    Some(format!("{kind} {} {}", applicant.province, name.trim()))
}

/// A city that names no province has that of others whose codes begin with the same two digits.
fn provinces(kept: &mut [(usize, Entry)]) {
    let code = |entry: &Entry| entry.code.get(..2).map(str::to_owned);
    let named: BTreeMap<String, String> = kept
        .iter()
        .filter(|(_, entry)| !entry.applicant.province.is_empty())
        .filter_map(|(_, entry)| Some((code(entry)?, entry.applicant.province.clone())))
        .collect();
    for (_, entry) in kept {
        let Some(code) = code(entry) else { continue };
        let several = entry.applicant.kind == CityKind::Cluster;
        if entry.applicant.province.is_empty() && !several {
            entry.applicant.province = named.get(&code).cloned().unwrap_or(code);
        }
    }
}
