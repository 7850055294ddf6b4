use super::disk::{read_to_end, sync_folder, wait};
use super::line::find;
use super::listing::JOURNAL;
use super::{Damage, Fault};
use crate::assessment::{Event, EventId};
use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

/// So many bytes before the end tell whether the file is still the one that was read.
const SEAL: u64 = 64;

/// The one file that this device appends to.
///
/// The file is opened by its name for every line, not kept open: a handle would go on writing into
/// a file that a backup or a sync tool has put out of the way, and acknowledge answers that nobody
/// would find again. A file that was emptied or replaced gets back the lines it no longer has.
#[derive(Debug)]
pub(super) struct Journal {
    folder: PathBuf,
    name: String,
    /// Up to here the file has been read.
    end: u64,
    lines: usize,
    seal: Vec<u8>,
    /// Whether the file goes on behind `end` without coming to a line end.
    torn: bool,
    /// Whether the folder on the disk knows the file's name.
    named: bool,
    damage: Vec<Damage>,
    /// Every event of the file, as its line.
    saved: Vec<(EventId, String)>,
    /// What the disk does not have yet.
    pending: Vec<(EventId, String)>,
}

/// The open file, and whether nobody else of this machine can append to it meanwhile.
pub(super) struct Appender {
    file: File,
    locked: bool,
}

impl Journal {
    /// The journal of `device` in `folder`; nothing is read or made yet.
    pub fn new(folder: &Path, device: &str) -> Self {
        Self {
            folder: folder.to_path_buf(),
            name: format!("{device}.{JOURNAL}"),
            end: 0,
            lines: 0,
            seal: Vec::new(),
            torn: false,
            named: false,
            damage: Vec::new(),
            saved: Vec::new(),
            pending: Vec::new(),
        }
    }

    /// The assessment's folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The file.
    pub fn path(&self) -> PathBuf {
        self.folder.join(&self.name)
    }

    /// What could not be read of it.
    pub fn damage(&self) -> &[Damage] {
        &self.damage
    }

    /// How many lines the disk does not have yet.
    pub fn pending(&self) -> usize {
        self.pending.len()
    }

    /// Keeps a line for the next [`write`](Self::write).
    pub fn push(&mut self, id: EventId, line: String) {
        self.pending.push((id, line));
    }

    /// Opens the file for appending, makes it where there is none, and keeps others out.
    pub fn open(&self) -> io::Result<Appender> {
        let file = OpenOptions::new().read(true).append(true).create(true).open(self.path())?;
        let locked = wait(|| file.try_lock())?;
        Ok(Appender { file, locked })
    }

    /// Reads what others have appended since; nothing if there is no file.
    pub fn look(&mut self) -> io::Result<Vec<Event>> {
        match File::open(self.path()) {
            Ok(mut file) => {
                // As in `read_journal`: a stuck writer must not keep anyone from reading.
                let _ = wait(|| file.try_lock_shared());
                self.read(&mut file)
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
            Err(error) => Err(error),
        }
    }

    /// [`look`](Self::look) through the open file, before something is appended.
    pub fn catch_up(&mut self, appender: &mut Appender) -> io::Result<Vec<Event>> {
        self.read(&mut appender.file)
    }

    fn read(&mut self, file: &mut File) -> io::Result<Vec<Event>> {
        let continues = self.continues(file)?;
        let (from, before) = if continues { (self.end, self.lines) } else { (0, 0) };
        file.seek(SeekFrom::Start(from))?;
        let bytes = read_to_end(file)?;
        // Nothing below can fail, so that an error leaves everything as it was.
        if !continues {
            self.seal.clear();
            self.damage.clear();
        }
        self.damage.retain(|damage| damage.what != Fault::Torn);
        let found = find(&bytes, &self.name, before);
        let text = |place: std::ops::Range<usize>| {
            str::from_utf8(&bytes[place]).unwrap_or_default().to_owned()
        };
        let lines =
            found.events.iter().map(|(event, place)| (event.id.clone(), text(place.clone())));
        if continues {
            // A torn line that turns out to be whole is heard now and again with its line end.
            self.saved.extend(lines);
        } else {
            let old = std::mem::replace(&mut self.saved, lines.collect());
            self.restore(old);
        }
        self.damage.extend(found.damage);
        self.torn = found.end < bytes.len();
        self.advance(from, &bytes[..found.end], found.lines);
        Ok(found.events.into_iter().map(|(event, _)| event).collect())
    }

    /// Whether the file still begins with what was read of it.
    fn continues(&self, file: &mut File) -> io::Result<bool> {
        if file.metadata()?.len() < self.end {
            return Ok(false);
        }
        let mut seal = vec![0; self.seal.len()];
        file.seek(SeekFrom::Start(self.end - seal.len() as u64))?;
        file.read_exact(&mut seal)?;
        Ok(seal == self.seal)
    }

    /// Writes again, before anything new, what the file once had and no longer has.
    fn restore(&mut self, old: Vec<(EventId, String)>) {
        let mut here: HashSet<&EventId> = self.saved.iter().map(|(id, _)| id).collect();
        here.extend(self.pending.iter().map(|(id, _)| id));
        let lost: Vec<_> = old.into_iter().filter(|(id, _)| !here.contains(id)).collect();
        self.pending.splice(0..0, lost);
    }

    fn advance(&mut self, from: u64, bytes: &[u8], lines: usize) {
        self.end = from + bytes.len() as u64;
        self.lines = lines;
        self.seal.extend_from_slice(bytes);
        let surplus = self.seal.len().saturating_sub(SEAL as usize);
        self.seal.drain(..surplus);
    }

    /// Appends what is pending and returns when the disk has it, with what others wrote meanwhile.
    ///
    /// Behind a torn line comes a line end first. The fragment stays where it is, as one damaged
    /// line: nothing is moved, nothing is cut, and if only its line end was missing it is whole.
    pub fn write(&mut self, mut appender: Appender) -> io::Result<Vec<Event>> {
        if self.pending.is_empty() {
            return Ok(Vec::new());
        }
        let mut bytes = Vec::new();
        if self.torn {
            bytes.push(b'\n');
        }
        for (_, line) in &self.pending {
            bytes.extend_from_slice(line.as_bytes());
            bytes.push(b'\n');
        }
        let start = appender.file.metadata()?.len();
        if let Err(error) = appender.file.write_all(&bytes) {
            // Half a line of an answer that is not acknowledged; it is cut off only where certainly
            // nobody else has written behind it.
            if appender.locked {
                let _ = appender.file.set_len(start);
            }
            return Err(error);
        }
        // If this fails the lines may or may not be on the disk. They are written a second time
        // then: a repeated event does no harm, and a lost one would.
        appender.file.sync_data()?;
        if !self.named || start == 0 {
            self.named = false;
            sync_folder(&self.folder)?;
            self.named = true;
        }
        let written = std::mem::take(&mut self.pending);
        if appender.locked && !self.torn {
            let lines = self.lines + written.len();
            self.advance(start, &bytes, lines);
            self.saved.extend(written);
            return Ok(Vec::new());
        }
        // Without a lock or behind a fragment, only reading tells what stands where. The lines are
        // on the disk already; what cannot be read now will be before the next one.
        Ok(self.read(&mut appender.file).unwrap_or_default())
    }
}
