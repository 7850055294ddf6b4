//! What cities handed in to a committee: exports read from files, each checked, each with its
//! place.
//!
//! The two edges, the command line and the terminal interface, read alike because both read through
//! here. Nothing is printed here and nothing is asked: what could not be read is a list of messages
//! of the locales.

use crate::committee::draws::Pulse;
use crate::committee::reading::{Entry, Fault, Frame, Gathered, Reader, Why, gather};
use crate::i18n::{Text, Words};
use crate::report::is_untouched;
use crate::store::{Message, ReadAt, StoreError, read_exports, size_of_exports};
use crate::text::clean_line;
use std::path::PathBuf;

/// Documents that were read, and those that could not be.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Submitted {
    /// Those that hold, with their places in `places`.
    pub entries: Vec<(usize, Entry)>,
    /// Where each document stood.
    pub places: Vec<Place>,
    /// The documents that could not be read, by their places, and why.
    pub faults: Vec<(usize, Message)>,
}

/// Where a document stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file, or `-` for standard input.
    pub path: PathBuf,
    /// The line, from 1, where documents stand one a line.
    pub line: Option<u64>,
}

impl Place {
    /// The place for people: the file's path, and the line in it.
    #[must_use]
    pub fn shown(&self, words: &Words) -> Text {
        let path = clean_line(&self.path.display().to_string()).into_owned();
        match self.line {
            None => Text::same(path),
            Some(line) => {
                words.plain("compare-place", &[("path", path), ("line", line.to_string())])
            }
        }
    }
}

impl Submitted {
    /// Reads every document at these paths, with its digest if asked to. `None` if told to stop;
    /// the steps of the pulse are bytes, [`size`] says how many there are.
    #[must_use]
    pub fn read(paths: &[PathBuf], digests: bool, pulse: &Pulse) -> Option<Self> {
        let make = || {
            let mut reader = Reader::new(digests);
            move |bytes: &[u8]| match is_untouched(bytes) {
                Some(false) => Err(Fault::Altered),
                // Lines have no digest of their own; what follows from what is checked anyway.
                Some(true) | None => reader.read(bytes),
            }
        };
        let found = read_exports(paths, make, |bytes| pulse.beat(bytes))?;
        let mut all = Self::default();
        for ReadAt { path, line, found } in found {
            let at = all.places.len();
            all.places.push(Place { path, line });
            match found {
                Ok(Ok(entry)) => all.entries.push((at, entry)),
                Ok(Err(fault)) => all.faults.push((at, (fault.id(), fault.args()))),
                Err(error) => all.faults.push((at, (error.id(), StoreError::args(&error)))),
            }
        }
        Some(all)
    }

    /// Takes out what can be compared; see [`gather`]. `None` if there is nothing.
    pub fn gather(&mut self, digest: Option<&str>, known: &[Frame]) -> Option<Gathered> {
        gather(std::mem::take(&mut self.entries), digest, known)
    }

    /// What could not be read: where it stood, and why.
    pub fn unread<'a>(&'a self, words: &'a Words) -> impl Iterator<Item = (Text, Text)> + 'a {
        self.faults.iter().map(|(at, (id, args))| {
            let place = self.places.get(*at).map(|place| place.shown(words));
            (place.unwrap_or_default(), words.plain(id, args))
        })
    }

    /// Why a document was set aside.
    #[must_use]
    pub fn why(&self, why: &Why, words: &Words) -> Text {
        let kept = |id: &str, at: &usize| {
            let kept = self.places.get(*at).map(|place| place.shown(words)).unwrap_or_default();
            words.with(id, &[("kept", &kept)])
        };
        match why {
            Why::Framework { name, digest } => {
                let digest = digest.get(..12).unwrap_or(digest).to_owned();
                words.plain("aside-framework", &[("name", name.clone()), ("digest", digest)])
            }
            Why::Differs => words.text("aside-differs", &[]),
            Why::Same { kept: at } => kept("aside-same", at),
            Why::Older { kept: at } => kept("aside-older", at),
            Why::City { kept: at } => kept("aside-city", at),
        }
    }
}

/// The size of what stands at these paths in bytes, as far as it can be told.
#[must_use]
pub fn size(paths: &[PathBuf]) -> u64 {
    size_of_exports(paths)
}

/// What stands between paths that are typed on one line.
const BETWEEN: [char; 6] = [' ', '\u{3000}', ',', '，', ';', '；'];

/// Paths on one line, as [`paths`] reads them.
#[must_use]
pub fn typed(paths: &[PathBuf]) -> String {
    let quoted = |path: &PathBuf| {
        let path = path.display().to_string();
        if path.contains('"') {
            format!("“{path}”")
        } else if path.contains(BETWEEN) || path.contains('“') {
            format!("\"{path}\"")
        } else {
            path
        }
    };
    paths.iter().map(quoted).collect::<Vec<_>>().join(", ")
}

/// The paths that a person typed on one line: separated by spaces, commas or semicolons, in either
/// width; a path with a space in it stands in quotation marks.
#[must_use]
pub fn paths(text: &str) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    let (mut path, mut quoted) = (String::new(), None);
    for c in text.trim().chars() {
        match (c, quoted) {
            ('"' | '“', None) => quoted = Some(if c == '"' { '"' } else { '”' }),
            (c, Some(end)) if c == end => quoted = None,
            (c, None) if BETWEEN.contains(&c) => {
                paths.push(std::mem::take(&mut path));
            }
            (c, _) => path.push(c),
        }
    }
    paths.push(path);
    paths.into_iter().filter(|path| !path.is_empty()).map(PathBuf::from).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_written_on_one_line_read_back() {
        let all =
            ["a.json", "a b.json", "城市，2024.json", "c；d", "x\u{3000}y", "“q”", "say \"q\""];
        let all: Vec<PathBuf> = all.iter().map(PathBuf::from).collect();
        assert_eq!(paths(&typed(&all)), all);
    }

    #[test]
    fn several_paths_are_typed_on_one_line() {
        let of = |text: &str| -> Vec<String> {
            paths(text).iter().map(|path| path.display().to_string()).collect()
        };
        assert_eq!(of(" a.json， b；c "), ["a.json", "b", "c"]);
        assert_eq!(of("\"my files\" “两 个” d"), ["my files", "两 个", "d"]);
        assert_eq!(of(" "), [""; 0]);
        assert_eq!(of("\"open"), ["open"]);
    }
}
