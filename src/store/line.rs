use super::{Damage, Fault};
use crate::assessment::Event;
use memchr::{memchr, memchr_iter};
use std::ops::Range;

/// How every line of a journal begins. Inside a line it cannot occur: JSON escapes the quotes.
const HEAD: &[u8] = b"{\"id\":\"";
const MARK: &[u8] = b"\xef\xbb\xbf";
/// A damaged line is searched for this many whole events, so that a hostile one costs little.
const PIECES: usize = 16;
/// Room is made at once for so many events; a hostile file may be nothing but line ends.
const EXPECTED: usize = 1 << 16;

/// What was found in a stretch of a journal.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The events, each with the place of its bytes.
    pub events: Vec<(Event, Range<usize>)>,
    /// What could not be read.
    pub damage: Vec<Damage>,
    /// Bytes up to the end of the last whole line.
    pub end: usize,
    /// Lines up to there.
    pub lines: usize,
}

/// Reads the lines of a journal, of which `before` have been read already.
///
/// Empty lines say nothing. A carriage return before the line end and a byte order mark before the
/// first line come from editors and transports; the digest proves that they changed nothing else.
pub(super) fn find(bytes: &[u8], file: &str, before: usize) -> Found {
    let most = memchr_iter(b'\n', bytes).count() + 1;
    let mut found =
        Found { lines: before, events: Vec::with_capacity(most.min(EXPECTED)), ..Found::default() };
    let mut start = if before == 0 && bytes.starts_with(MARK) { MARK.len() } else { 0 };
    while let Some(length) = memchr(b'\n', &bytes[start..]) {
        found.lines += 1;
        let line = found.lines;
        found.take(bytes, start..start + length, |what| Damage {
            file: file.to_owned(),
            line,
            what,
        });
        start += length + 1;
    }
    found.end = start;
    let line = found.lines + 1;
    found.take(bytes, start..bytes.len(), |_| Damage {
        file: file.to_owned(),
        line,
        what: Fault::Torn,
    });
    found
}

impl Found {
    fn take(
        &mut self,
        bytes: &[u8],
        mut place: Range<usize>,
        damage: impl FnOnce(Fault) -> Damage,
    ) {
        if bytes[place.clone()].ends_with(b"\r") {
            place.end -= 1;
        }
        if bytes[place.clone()].trim_ascii().is_empty() {
            return;
        }
        match read(&bytes[place.clone()]) {
            Ok(event) => self.events.push((event, place)),
            Err(fault) => {
                self.damage.push(damage(fault));
                self.salvage(bytes, place);
            }
        }
    }

    /// Where a line end was lost, two events stand in one line, and each is still whole.
    fn salvage(&mut self, bytes: &[u8], place: Range<usize>) {
        let line = &bytes[place.clone()];
        let heads = line.windows(HEAD.len()).enumerate().filter(|(_, window)| *window == HEAD);
        let starts: Vec<usize> = heads.map(|(at, _)| place.start + at).take(PIECES).collect();
        for (nth, start) in starts.iter().enumerate() {
            let end = starts.get(nth + 1).copied().unwrap_or(place.end);
            // The last byte may be what became of the line end.
            let pieces = [*start..end, *start..end.saturating_sub(1).max(*start)];
            let whole = pieces
                .into_iter()
                .find_map(|piece| Some((read(&bytes[piece.clone()]).ok()?, piece)));
            self.events.extend(whole);
        }
    }
}

fn read(line: &[u8]) -> Result<Event, Fault> {
    let line = str::from_utf8(line).map_err(|_| Fault::NotText)?;
    Event::read(line).map_err(Fault::Line)
}
