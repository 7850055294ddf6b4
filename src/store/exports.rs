//! Exports from files, folders and a pipe: cut into documents and handed to whoever reads them.
//!
//! One reader, several parsers: the next megabyte comes from the disk while the last is looked at.
//! What cannot be read is told with its place, and everything else is read all the same.

use super::{Deed, StoreError, disk, frameworks};
use std::fs::{self, File};
use std::io::{self, Read};
use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// Read at once.
const BLOCK: usize = 1 << 20;
/// The longest document, in megabytes: far above any export.
const MEGABYTES: u64 = 64;
/// Folders in folders, as deep as anybody sorts files.
const DEPTH: usize = 8;

/// A document, by where it stands.
#[derive(Debug)]
pub struct ReadAt<T> {
    /// The file, or `-` for standard input.
    pub path: PathBuf,
    /// The line, from 1, where documents stand one a line.
    pub line: Option<u64>,
    /// What was made of it, or why the file could not be read.
    pub found: Result<T, StoreError>,
}

/// Documents of one file that were cut off together.
struct Batch {
    file: usize,
    /// Where it stands among the batches.
    place: usize,
    /// The line that it begins with, where documents stand one a line.
    line: Option<u64>,
    bytes: Vec<u8>,
}

/// Reads every document of these files; of folders every `.json` and `.ndjson` in them; of `-`
/// standard input. In the order of the paths, then of names, then of lines. `make` begins a parser
/// on each thread; `go_on` hears how many bytes were read and says whether to go on. `None` if not.
pub fn read_exports<T: Send, P: FnMut(&[u8]) -> T>(
    paths: &[PathBuf],
    make: impl Fn() -> P + Sync,
    go_on: impl Fn(u64) -> bool + Sync,
) -> Option<Vec<ReadAt<T>>> {
    let mut files = Vec::new();
    let mut failed = Vec::new();
    for path in paths {
        find(path, DEPTH, &mut files, &mut failed);
    }
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    let (send, batches) = sync_channel::<Batch>(2 * threads);
    let batches = Arc::new(Mutex::new(batches));
    let (files, failed, make, go_on) = (&files, &mut failed, &make, &go_on);
    let mut all: Vec<(usize, usize, Option<u64>, T)> = thread::scope(|scope| {
        let parsers: Vec<_> = (0..threads)
            .map(|_| Arc::clone(&batches))
            .map(|batches| scope.spawn(move || parse(&batches, make, go_on)))
            .collect();
        // Only parsers hold it now: were all of them gone, nothing would wait to be taken.
        drop(batches);
        let mut cut = Cutter { send: &mut |batch| send.send(batch).is_ok(), go_on, place: 0 };
        let mut whole = true;
        for (at, path) in files.iter().enumerate() {
            match cut.file(at, path) {
                Ok(true) => {}
                Ok(false) => {
                    whole = false;
                    break;
                }
                Err(error) => failed.push((at, path.clone(), error)),
            }
        }
        drop(send);
        // A parser's fault must not pass for documents that were not there.
        let parsed =
            parsers.into_iter().map(|one| one.join().unwrap_or_else(|fault| resume_unwind(fault)));
        let parsed: Vec<_> = parsed.flatten().collect();
        whole.then_some(parsed)
    })?;
    all.sort_unstable_by_key(|one| (one.1, one.2));
    let mut found: Vec<(usize, ReadAt<T>)> = all
        .into_iter()
        .map(|(file, _, line, made)| {
            (file, ReadAt { path: files[file].clone(), line, found: Ok(made) })
        })
        .collect();
    found.extend(
        failed
            .drain(..)
            .map(|(file, path, error)| (file, ReadAt { path, line: None, found: Err(error) })),
    );
    found.sort_by_key(|one| one.0);
    Some(found.into_iter().map(|one| one.1).collect())
}

/// The text of minutes.
pub fn read_minutes(path: &Path) -> Result<String, StoreError> {
    frameworks::read_text_up_to(path, MEGABYTES)
}

/// The size of what stands at these paths in bytes, as far as it can be told.
#[must_use]
pub fn size_of_exports(paths: &[PathBuf]) -> u64 {
    let (mut files, mut failed) = (Vec::new(), Vec::new());
    for path in paths {
        find(path, DEPTH, &mut files, &mut failed);
    }
    files.iter().filter_map(|file| Some(fs::metadata(file).ok()?.len())).sum()
}

fn is_standard_input(path: &Path) -> bool {
    path == Path::new("-")
}

/// Adds the files that a path stands for.
fn find(path: &Path, depth: usize, files: &mut Vec<PathBuf>, failed: &mut Vec<Failed>) {
    if is_standard_input(path) || !path.is_dir() {
        files.push(path.to_path_buf());
        return;
    }
    match disk::entries(path) {
        Ok(entries) => {
            for (name, path) in entries {
                if path.is_dir() {
                    if depth > 0 {
                        find(&path, depth - 1, files, failed);
                    }
                } else if disk::is_a(&name, "json") || disk::is_a(&name, "ndjson") {
                    files.push(path);
                }
            }
        }
        Err(error) => {
            let error = StoreError::disk(Deed::Read, path)(error);
            failed.push((files.len(), path.to_path_buf(), error));
        }
    }
}

/// What could not be read: its place among the files, its path, and why.
type Failed = (usize, PathBuf, StoreError);
type Parsed<T> = Vec<(usize, usize, Option<u64>, T)>;

fn parse<T, P: FnMut(&[u8]) -> T>(
    batches: &Mutex<Receiver<Batch>>,
    make: impl Fn() -> P,
    go_on: impl Fn(u64) -> bool,
) -> Parsed<T> {
    let mut parser = make();
    let mut parsed = Vec::new();
    loop {
        // Waiting holds the lock; whoever has a batch works without it.
        let next = batches.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Batch { file, place, line, bytes }) = next else { return parsed };
        let Some(first) = line else {
            parsed.push((file, place, None, parser(&bytes)));
            continue;
        };
        let lines = bytes.split(|byte| *byte == b'\n').zip(first..);
        for (text, line) in lines.filter(|(text, _)| !text.trim_ascii().is_empty()) {
            // Whoever wants it to end does not wait for what was cut off already.
            if !go_on(0) {
                return parsed;
            }
            parsed.push((file, place, Some(line), parser(text.trim_ascii_end())));
        }
    }
}

struct Cutter<'a> {
    send: &'a mut dyn FnMut(Batch) -> bool,
    go_on: &'a (dyn Fn(u64) -> bool + Sync),
    place: usize,
}

impl Cutter<'_> {
    /// Cuts a file into batches; whether to go on.
    fn file(&mut self, at: usize, path: &Path) -> Result<bool, StoreError> {
        let failed = || StoreError::disk(Deed::Read, path);
        if is_standard_input(path) {
            return self.stream(at, path, &mut io::stdin().lock());
        }
        // A pipe would wait for a writer for ever.
        if !fs::metadata(path).map_err(failed())?.is_file() {
            return Err(failed()(io::ErrorKind::InvalidInput.into()));
        }
        self.stream(at, path, &mut File::open(path).map_err(failed())?)
    }

    /// One document in the whole, if its first line is not a whole one; else one a line.
    fn stream(
        &mut self,
        file: usize,
        path: &Path,
        source: &mut dyn Read,
    ) -> Result<bool, StoreError> {
        let mut rest: Vec<u8> = Vec::new();
        let mut line: Option<u64> = None;
        loop {
            let before = rest.len();
            rest.reserve(BLOCK);
            let mut block = source.take(BLOCK as u64);
            let read = block.read_to_end(&mut rest).map_err(StoreError::disk(Deed::Read, path))?;
            if !(self.go_on)(read as u64) {
                return Ok(false);
            }
            if rest.len() as u64 > MEGABYTES << 20 {
                return Err(StoreError::TooLarge {
                    path: path.to_path_buf(),
                    megabytes: MEGABYTES,
                });
            }
            let ended = read < BLOCK;
            if line.is_none() && is_lines(&rest, ended) {
                line = Some(1);
            }
            if ended {
                // An empty file is a document that is no JSON.
                return Ok(self.batch(file, line, rest));
            }
            let Some(first) = line else { continue };
            let end = rest[before..].iter().rposition(|byte| *byte == b'\n');
            let Some(end) = end.map(|end| before + end + 1) else { continue };
            let tail = rest.split_off(end);
            line = Some(first + rest.split(|byte| *byte == b'\n').skip(1).count() as u64);
            if !self.batch(file, Some(first), std::mem::replace(&mut rest, tail)) {
                return Ok(false);
            }
        }
    }

    fn batch(&mut self, file: usize, line: Option<u64>, bytes: Vec<u8>) -> bool {
        self.place += 1;
        (self.send)(Batch { file, place: self.place, line, bytes })
    }
}

/// Whether documents stand one a line: the first line that is not empty opens and closes one.
fn is_lines(bytes: &[u8], ended: bool) -> bool {
    let text = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = text.trim_ascii_start();
    let first = match text.iter().position(|byte| *byte == b'\n') {
        Some(end) => &text[..end],
        None if ended => text,
        None => return false,
    };
    let first = first.trim_ascii_end();
    first.len() > 2 && first.starts_with(b"{") && first.ends_with(b"}")
}

#[cfg(test)]
mod tests {
    use super::read_exports;

    #[test]
    #[should_panic(expected = "a parser's fault")]
    fn a_fault_of_every_parser_ends_the_reading_and_is_told() {
        let folder = tempfile::tempdir().expect("a folder");
        // More batches than can wait.
        for at in 0..200 {
            std::fs::write(folder.path().join(format!("{at}.json")), "{}").expect("it is written");
        }
        let make = || |_: &[u8]| -> () { panic!("a parser's fault") };
        let _ = read_exports(&[folder.path().to_path_buf()], make, |_| true);
    }
}
