//! One file with everything of an assessment: journals, frameworks, what a reader wants beside
//! them, and a manifest with digests. It is an ordinary zip archive.
//!
//! What is in it may come from anyone. Names in it are never used as paths: journals are known by
//! their content, frameworks by their digest, and both are named by our own rules.

use super::incoming::{ENTRIES, Incoming};
use super::{Damage, Deed, Fault, StoreError, copies, disk, frameworks, listing, name};
use crate::assessment::Event;
use crate::framework::Files;
use crate::text::sha256;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _, Write as _};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// No bundle comes near this, packed or unpacked.
pub(super) const LARGEST: u64 = 200 << 20;
const MANIFEST: &str = "manifest.json";
/// The export, as it was when the bundle was made.
pub(super) const EXPORT: &str = "export.json";
/// Ends the archive, as its comment: the digest of every byte before it.
const COMMENT: &str = "citycap bundle sha256 ";
const DIGITS: usize = 64;
/// `journals/name`, `framework/name`.
const DEPTH: usize = 2;
const LONGEST_NAME: usize = 200;

/// What a bundle says about itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Manifest {
    /// Always `citycap-bundle`.
    format: String,
    format_version: u32,
    /// The version of the tool that made it.
    version: String,
    /// The id of the assessment.
    pub assessment: String,
    /// Every other file in it.
    files: Vec<Listed>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Listed {
    name: String,
    bytes: u64,
    sha256: String,
}

/// An unpacked bundle.
#[derive(Debug, Default)]
pub(super) struct Bundle {
    pub manifest: Option<Manifest>,
    pub files: Vec<(String, Vec<u8>)>,
    /// Whether every byte is as it was written. `None` where it does not say: another program
    /// packed it.
    pub intact: Option<bool>,
}

/// Packs files. The same files make the same bytes.
pub(super) fn pack(assessment: &str, files: &[(String, Vec<u8>)]) -> Option<Vec<u8>> {
    let listed = |(name, bytes): &(String, Vec<u8>)| Listed {
        name: name.clone(),
        bytes: bytes.len() as u64,
        sha256: sha256(bytes),
    };
    let manifest = Manifest {
        format: "citycap-bundle".to_owned(),
        format_version: 1,
        version: env!("CARGO_PKG_VERSION").to_owned(),
        assessment: assessment.to_owned(),
        files: files.iter().map(listed).collect(),
    };
    let manifest = serde_json::to_vec_pretty(&manifest).ok()?;
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let manifest = [(MANIFEST.to_owned(), manifest)];
    for (name, bytes) in manifest.iter().chain(files) {
        archive.start_file(name.as_str(), options).ok()?;
        archive.write_all(bytes).ok()?;
    }
    archive.set_comment(format!("{COMMENT}{}", "0".repeat(DIGITS))).ok()?;
    let mut bytes = archive.finish().ok()?.into_inner();
    let digest = sha256(bytes.get(..bytes.len() - DIGITS)?);
    bytes.truncate(bytes.len() - DIGITS);
    bytes.extend_from_slice(digest.as_bytes());
    Some(bytes)
}

/// Why an archive is no bundle: a word by which a message chooses its sentence.
type Why = &'static str;

impl Bundle {
    /// Unpacks an archive, within limits.
    pub fn read(bytes: &[u8]) -> Result<Self, Why> {
        if bytes.len() as u64 > LARGEST {
            return Err("large");
        }
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "broken")?;
        if archive.len() > ENTRIES {
            return Err("many");
        }
        let mut bundle = Self { intact: intact(bytes), ..Self::default() };
        let mut room = LARGEST;
        for nth in 0..archive.len() {
            let mut entry = archive.by_index(nth).map_err(|_| "broken")?;
            let name = entry.name().map_err(|_| "names")?.into_owned();
            if entry.is_dir() {
                continue;
            }
            if name.len() > LONGEST_NAME || !name.split('/').all(name::is_legal) {
                return Err("names");
            }
            if name.split('/').count() > DEPTH {
                return Err("deep");
            }
            if bundle.files.iter().any(|(known, _)| *known == name) {
                return Err("twice");
            }
            let mut bytes = Vec::new();
            // A checksum that does not fit is told with the other alterations.
            let read = entry.by_ref().take(room + 1).read_to_end(&mut bytes);
            room = room.checked_sub(bytes.len() as u64).ok_or("large")?;
            if read.is_err() {
                bundle.intact = Some(false);
            }
            bundle.files.push((name, bytes));
        }
        bundle.manifest = bundle.file(MANIFEST).and_then(|it| serde_json::from_slice(it).ok());
        Ok(bundle)
    }

    /// The contents of a file.
    pub fn file(&self, name: &str) -> Option<&[u8]> {
        self.files.iter().find(|(known, _)| known == name).map(|(_, bytes)| bytes.as_slice())
    }

    /// Files that are not as the manifest says, or that are missing or not in it.
    pub fn altered(&self) -> Vec<String> {
        let Some(manifest) = &self.manifest else { return vec![MANIFEST.to_owned()] };
        let differs = |listed: &&Listed| {
            self.file(&listed.name).is_none_or(|bytes| sha256(bytes) != listed.sha256)
        };
        let mut altered: Vec<String> =
            manifest.files.iter().filter(differs).map(|listed| listed.name.clone()).collect();
        let stray = |name: &&String| {
            *name != MANIFEST && manifest.files.iter().all(|listed| listed.name != **name)
        };
        altered.extend(self.files.iter().map(|(name, _)| name).filter(stray).cloned());
        altered
    }

    /// The assessment in it.
    pub fn incoming(&self, from: &str) -> Incoming {
        let mut incoming = Incoming { from: from.to_owned(), ..Incoming::default() };
        if self.intact == Some(false) {
            let file = from.to_owned();
            incoming.damage.push(Damage { file, line: 0, what: Fault::Altered });
        }
        if let Some(manifest) = &self.manifest {
            incoming.id.clone_from(&manifest.assessment);
        }
        self.journals().for_each(|(name, bytes)| incoming.add(name, bytes));
        incoming.frameworks = self.frameworks();
        incoming
    }

    /// The journals in it.
    pub fn journals(&self) -> impl Iterator<Item = &(String, Vec<u8>)> {
        self.files.iter().filter(|(name, _)| disk::is_a(name, listing::JOURNAL))
    }

    /// The frameworks in it.
    pub fn frameworks(&self) -> Vec<Files> {
        let mut folders: BTreeMap<&str, Vec<(String, Cow<'static, str>)>> = BTreeMap::new();
        for (name, bytes) in &self.files {
            if let Some((folder, file)) = name.split_once('/')
                && folder.starts_with(super::library::FRAMEWORK)
                && !disk::is_a(name, listing::JOURNAL)
                && let Ok(text) = String::from_utf8(bytes.clone())
            {
                folders.entry(folder).or_default().push((file.to_owned(), Cow::Owned(text)));
            }
        }
        folders.retain(|_, files| files.len() <= frameworks::FILES);
        folders.into_values().map(|files| files.into_iter().collect()).collect()
    }
}

/// Whether the bytes begin like an archive.
pub(super) fn is_archive(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04")
}

fn intact(bytes: &[u8]) -> Option<bool> {
    let (before, digest) = bytes.split_at_checked(bytes.len().checked_sub(DIGITS)?)?;
    before.ends_with(COMMENT.as_bytes()).then(|| sha256(before).as_bytes() == digest)
}

/// Files of a bundle by their names in it.
type Packed = Vec<(String, Vec<u8>)>;

impl super::Session {
    /// Everything of the assessment in one file, with more files that a reader wants beside the
    /// journals.
    pub fn bundle(&self, more: Vec<(&str, Vec<u8>)>) -> Result<Vec<u8>, StoreError> {
        let mut journals = Packed::new();
        let entries =
            disk::entries(self.folder()).map_err(StoreError::disk(Deed::Read, self.folder()))?;
        for (name, path) in
            entries.into_iter().filter(|(name, _)| disk::is_a(name, listing::JOURNAL))
        {
            let bytes = disk::read_journal(&path).map_err(StoreError::disk(Deed::Read, &path))?;
            journals.push((name, bytes));
        }
        self.pack(self.id(), journals, more)
    }

    /// The same with other journals: these events with their lines, and under another id.
    pub fn bundle_of(
        &self,
        id: &str,
        lines: &[(Event, String)],
        more: Vec<(&str, Vec<u8>)>,
    ) -> Result<Vec<u8>, StoreError> {
        let mut journals: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        for (event, line) in lines {
            let name = format!("{}.{}", copies::stem(&event.body.device), listing::JOURNAL);
            let journal = journals.entry(name).or_default();
            journal.extend_from_slice(line.as_bytes());
            journal.push(b'\n');
        }
        self.pack(id, journals.into_iter().collect(), more)
    }

    fn pack(
        &self,
        id: &str,
        journals: Packed,
        more: Vec<(&str, Vec<u8>)>,
    ) -> Result<Vec<u8>, StoreError> {
        let mut files: Packed =
            journals.into_iter().map(|(name, bytes)| (format!("journals/{name}"), bytes)).collect();
        for folder in frameworks::folders(self.folder()) {
            let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
            for (file, text) in frameworks::read_folder(&folder)?.iter() {
                files.push((format!("{name}/{file}"), text.as_bytes().to_vec()));
            }
        }
        files.extend(more.into_iter().map(|(name, bytes)| (name.to_owned(), bytes)));
        let size: u64 = files.iter().map(|(_, bytes)| bytes.len() as u64).sum();
        let too_large = || StoreError::Bundle { path: self.folder().to_path_buf(), why: "large" };
        if size > LARGEST || files.len() > ENTRIES {
            return Err(too_large());
        }
        pack(id, &files).ok_or_else(too_large)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn packed() -> Vec<u8> {
        let files = [("journals/a.jsonl".to_owned(), b"x".repeat(300)), ("b.txt".into(), vec![1])];
        pack("city-123abc", &files).expect("packed")
    }

    fn archive(names: &[&str]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for name in names {
            archive.start_file(*name, SimpleFileOptions::default()).expect("a file");
            archive.write_all(b"x").expect("written");
        }
        archive.finish().expect("an archive").into_inner()
    }

    #[test]
    fn the_same_files_make_the_same_bytes_and_come_out_as_they_went_in() {
        assert_eq!(packed(), packed());
        let bundle = Bundle::read(&packed()).expect("a bundle");
        assert_eq!(bundle.intact, Some(true));
        assert_eq!(bundle.file("b.txt"), Some(&[1][..]));
        assert!(bundle.altered().is_empty());
    }

    #[test]
    fn no_byte_can_change_unnoticed() {
        let whole = packed();
        for at in 0..whole.len() {
            let mut flipped = whole.clone();
            flipped[at] ^= 1;
            let noticed = match Bundle::read(&flipped) {
                Ok(bundle) => bundle.intact != Some(true),
                Err(_) => true,
            };
            assert!(noticed, "byte {at} of {}", whole.len());
        }
    }

    #[test]
    fn names_that_could_leave_a_folder_are_refused() {
        for name in ["../x", "/x", "a/../x", "a\\x", "C:x", "a//x", "con/x", "."] {
            assert_eq!(Bundle::read(&archive(&[name])).err(), Some("names"), "{name}");
        }
        assert_eq!(Bundle::read(&archive(&["a/b/c"])).err(), Some("deep"));
        assert!(Bundle::read(&archive(&["a/b"])).is_ok());
        assert_eq!(Bundle::read(b"PK\x03\x04 no archive").err(), Some("broken"));
    }

    #[test]
    fn what_unpacks_to_more_than_the_limit_is_refused() {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
        archive.start_file("zeros", options).expect("a file");
        let block = vec![0; 1 << 20];
        for _ in 0..201 {
            archive.write_all(&block).expect("written");
        }
        let bomb = archive.finish().expect("an archive").into_inner();
        assert!(bomb.len() < 1 << 20);
        assert_eq!(Bundle::read(&bomb).err(), Some("large"));
    }
}
