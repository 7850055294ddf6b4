//! What comes from elsewhere: journals, recognised by what is in them and not by what they are
//! called, grouped by the assessment whose folder they stood in.

use super::{
    Damage, Deed, Fault, StoreError, bundle, crypt, disk, frameworks, import, line, listing,
};
use crate::assessment::{Assessment, Event};
use crate::framework::Files;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Where a data folder keeps its assessments.
const ASSESSMENTS: &str = "assessments";
/// More files than any team has; a folder with more is not one of assessments.
pub(super) const ENTRIES: usize = 10_000;

/// An assessment as it stands elsewhere, or a part of it.
#[derive(Debug, Default)]
pub(super) struct Incoming {
    /// The name of its folder.
    pub id: String,
    /// Where it is, to be shown to a person.
    pub from: String,
    pub journals: Vec<Part>,
    pub frameworks: Vec<Files>,
    pub damage: Vec<Damage>,
}

/// The journal of one device, as far as its lines are whole.
#[derive(Debug)]
pub(super) struct Part {
    pub device: String,
    pub bytes: Vec<u8>,
    pub events: Vec<Event>,
}

/// Reads files and folders that a person named: journals, assessments, folders of assessments.
pub(super) fn read_all(paths: &[PathBuf]) -> Result<Vec<Incoming>, StoreError> {
    let mut found: BTreeMap<PathBuf, Incoming> = BTreeMap::new();
    for path in paths {
        let failed = || StoreError::disk(Deed::Read, path);
        let whole = fs::canonicalize(path).map_err(failed())?;
        if whole.is_dir() {
            let before = found.len();
            for folder in assessments(&whole)? {
                let incoming = read_folder(&folder)?;
                found.insert(folder, incoming);
            }
            if found.len() == before {
                return Err(StoreError::NoJournals { path: path.clone() });
            }
        } else {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let folder = whole.parent().unwrap_or(Path::new("")).to_path_buf();
            let bytes = disk::read_journal(&whole).map_err(failed())?;
            if crypt::is_locked(&bytes) {
                return Err(StoreError::Encrypted { path: path.clone() });
            }
            if bundle::is_archive(&bytes) {
                let bundle = import::open(path, bytes, &crypt::Unlock::default())?;
                found.insert(whole, bundle.incoming(&path.display().to_string()));
                continue;
            }
            let incoming = found.entry(folder.clone()).or_insert_with(|| Incoming {
                id: folder_name(&folder),
                from: path.display().to_string(),
                frameworks: read_frameworks(&folder),
                ..Incoming::default()
            });
            incoming.add(&name, &bytes);
            if incoming.journals.is_empty() {
                return Err(StoreError::NoJournals { path: path.clone() });
            }
        }
    }
    Ok(found.into_values().collect())
}

/// The folders of assessments in a folder: itself, or those in it, or those of a data folder.
pub(super) fn assessments(folder: &Path) -> Result<Vec<PathBuf>, StoreError> {
    let failed = || StoreError::disk(Deed::Read, folder);
    let entries = disk::entries(folder).map_err(failed())?;
    if entries.iter().any(|(name, _)| disk::is_a(name, listing::JOURNAL)) {
        return Ok(vec![folder.to_path_buf()]);
    }
    let root = root(folder);
    let mut inner = disk::entries(&root).map_err(failed())?;
    if inner.len() > ENTRIES {
        return Err(StoreError::TooMany { path: root, files: ENTRIES });
    }
    inner.retain(|(_, path)| {
        let files = || disk::entries(path).unwrap_or_default();
        path.is_dir() && files().iter().any(|(name, _)| disk::is_a(name, listing::JOURNAL))
    });
    Ok(inner.into_iter().map(|(_, path)| path).collect())
}

/// Where assessments stand in a folder that may be a data folder.
pub(super) fn root(folder: &Path) -> PathBuf {
    let inner = folder.join(ASSESSMENTS);
    if inner.is_dir() { inner } else { folder.to_path_buf() }
}

/// The journals of a folder as they are: their names and bytes.
#[derive(Debug, Default)]
pub(super) struct Journals {
    pub files: Vec<(String, Vec<u8>)>,
    /// Those that cannot be read.
    pub damage: Vec<Damage>,
}

impl Journals {
    /// Reads each journal of a folder once.
    pub fn read(folder: &Path) -> Result<Self, StoreError> {
        let mut journals = Self::default();
        for (file, path) in disk::entries(folder).map_err(StoreError::disk(Deed::Read, folder))? {
            if !disk::is_a(&file, listing::JOURNAL) {
                continue;
            }
            match disk::read_journal(&path) {
                Ok(bytes) => journals.files.push((file, bytes)),
                Err(_) => {
                    journals.damage.push(Damage { file, line: 0, what: Fault::Unreadable });
                }
            }
        }
        Ok(journals)
    }
}

/// Reads the folder of one assessment.
pub(super) fn read_folder(folder: &Path) -> Result<Incoming, StoreError> {
    Ok(of_folder(folder, &Journals::read(folder)?))
}

/// The assessment of a folder whose journals are these.
pub(super) fn of_folder(folder: &Path, journals: &Journals) -> Incoming {
    let mut incoming = Incoming {
        id: folder_name(folder),
        from: folder.display().to_string(),
        frameworks: read_frameworks(folder),
        damage: journals.damage.clone(),
        ..Incoming::default()
    };
    journals.files.iter().for_each(|(name, bytes)| incoming.add(name, bytes));
    incoming
}

/// The frameworks beside the journals. One that cannot be read is as good as none.
pub(super) fn read_frameworks(folder: &Path) -> Vec<Files> {
    let folders = frameworks::folders(folder);
    folders.iter().filter_map(|folder| frameworks::read_folder(folder).ok()).collect()
}

fn folder_name(folder: &Path) -> String {
    folder.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

impl Incoming {
    /// Takes in a journal. One that holds the events of several devices is taken apart.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        let found = line::find(bytes, name, 0);
        self.damage.extend(found.damage);
        let one = found.events.first().map(|(event, _)| event.body.device.clone());
        let alone = found.events.iter().all(|(event, _)| Some(&event.body.device) == one.as_ref());
        match one {
            None => {}
            Some(device) if alone => {
                let mut bytes = bytes.to_vec();
                // Half a line will come whole another time; a whole one may lack its end.
                if found.events.last().is_some_and(|(_, place)| place.end > found.end) {
                    bytes.push(b'\n');
                } else {
                    bytes.truncate(found.end);
                }
                let events = found.events.into_iter().map(|(event, _)| event).collect();
                self.journals.push(Part { device, bytes, events });
            }
            Some(_) => {
                let mut parts: BTreeMap<String, Part> = BTreeMap::new();
                for (event, place) in found.events {
                    let device = event.body.device.clone();
                    let part = parts.entry(device.clone()).or_insert_with(|| Part {
                        device,
                        bytes: Vec::new(),
                        events: Vec::new(),
                    });
                    part.bytes.extend_from_slice(&bytes[place]);
                    part.bytes.push(b'\n');
                    part.events.push(event);
                }
                self.journals.extend(parts.into_values());
            }
        }
    }

    /// What all of it says.
    pub fn assessment(&self) -> Assessment {
        let mut assessment = Assessment::default();
        self.events().for_each(|event| _ = assessment.apply(event.clone()));
        assessment
    }

    /// Every event of every journal.
    pub fn events(&self) -> impl Iterator<Item = &Event> {
        self.journals.iter().flat_map(|part| &part.events)
    }
}
