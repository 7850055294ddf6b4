use super::incoming::{self, Incoming, Journals, Part};
use super::{Deed, StoreError, disk, frameworks, listing};
use crate::assessment::{Assessment, EventId};
use crate::framework::Files;
use crate::text::hex;
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};

/// The folder of one assessment into which journals are copied.
///
/// A copy is only ever replaced by one that begins with the same bytes and goes on, so that a
/// longer one cannot be lost; what does not fit stands beside it under a name of its own. A file
/// with the name of `protected` belongs to a writer and is left alone.
#[derive(Debug)]
pub(super) struct Copies {
    folder: PathBuf,
    protected: Option<String>,
    files: Vec<(String, Vec<u8>)>,
    /// What the journals in the folder say.
    pub assessment: Assessment,
}

impl Copies {
    /// Reads what is in a folder; nothing if it does not exist.
    pub fn read(folder: &Path, protected: Option<&str>) -> Result<(Self, Incoming), StoreError> {
        let (journals, here) = if folder.is_dir() {
            let journals = Journals::read(folder)?;
            let here = incoming::of_folder(folder, &journals);
            (journals, here)
        } else {
            (Journals::default(), Incoming::default())
        };
        let copies = Self {
            folder: folder.to_path_buf(),
            protected: protected.map(|device| format!("{}.{}", stem(device), listing::JOURNAL)),
            files: journals.files,
            assessment: here.assessment(),
        };
        Ok((copies, here))
    }

    /// Whether an event stands in some journal here.
    pub fn knows(&self, id: &EventId) -> bool {
        self.assessment.event(id).is_some()
    }

    /// Copies a journal whose file is called after `stem`. Returns how many events are new here; a
    /// journal without any leaves no trace.
    pub fn place(&mut self, stem: &str, part: &Part) -> Result<usize, StoreError> {
        if part.events.iter().all(|event| self.knows(&event.id)) {
            return Ok(0);
        }
        self.keep(stem, &part.bytes)?;
        let events = part.events.iter().cloned();
        Ok(events.filter_map(|event| self.assessment.apply(event).then_some(())).count())
    }

    /// Sees to it that a file called after `stem` begins with these bytes.
    pub fn keep(&mut self, stem: &str, bytes: &[u8]) -> Result<(), StoreError> {
        let plain = format!("{stem}.{}", listing::JOURNAL);
        let mut own = self.files.iter_mut().filter(|(name, _)| {
            Some(name) != self.protected.as_ref() && (*name == plain || is_variant(name, stem))
        });
        let mut grown = None;
        for (name, old) in own.by_ref() {
            if old.starts_with(bytes) {
                return Ok(());
            }
            if bytes.starts_with(old) {
                grown = Some((name.clone(), old));
            }
        }
        let write = |name: &str| {
            fs::create_dir_all(&self.folder)
                .map_err(StoreError::disk(Deed::Write, &self.folder))?;
            // Renaming into place also on disks without hard links: nobody else writes this name.
            disk::write_new(&self.folder.join(name), bytes, true)
        };
        if let Some((name, old)) = grown {
            write(&name)?;
            *old = bytes.to_vec();
            return Ok(());
        }
        let taken = self.files.iter().any(|(name, _)| *name == plain)
            || self.protected.as_ref() == Some(&plain)
            || self.folder.join(&plain).exists();
        let name = if taken { variant(stem, bytes) } else { plain };
        write(&name)?;
        self.files.push((name, bytes.to_vec()));
        Ok(())
    }

    /// Copies a framework that the journals name and that is not here yet. Returns whether every
    /// framework that they name is here now.
    pub fn keep_framework(&self, offered: &[Files]) -> Result<bool, StoreError> {
        let Some(mark) = self.assessment.framework() else { return Ok(true) };
        if frameworks::find(mark, &self.folder).is_some() {
            return Ok(true);
        }
        let fits = offered.iter().find(|files| files.digest() == mark.digest);
        let shipped = || Some(Files::shipped()).filter(|files| files.digest() == mark.digest);
        let Some(files) = fits.cloned().or_else(shipped) else { return Ok(false) };
        frameworks::keep(&files, &self.folder)?;
        Ok(true)
    }
}

/// The beginning of the name of a device's files. A device names itself in its events, which may
/// come from anyone: what is not plainly a name is replaced by its digest.
pub(super) fn stem(device: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if (1..=64).contains(&device.len())
        && device.bytes().all(plain)
        && super::name::is_legal(device)
    {
        device.to_owned()
    } else {
        format!("device-{}", digest(device.as_bytes()))
    }
}

fn variant(stem: &str, bytes: &[u8]) -> String {
    format!("{stem}.{}.{}", digest(bytes), listing::JOURNAL)
}

fn is_variant(name: &str, stem: &str) -> bool {
    let inner = name.strip_prefix(stem).and_then(|rest| rest.strip_prefix('.'));
    let inner = inner.and_then(|rest| rest.strip_suffix(listing::JOURNAL));
    let digits = inner.and_then(|rest| rest.strip_suffix('.')).unwrap_or_default();
    digits.len() == 16 && digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn digest(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..8])
}
