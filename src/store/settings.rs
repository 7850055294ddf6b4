use super::{Deed, StoreError, disk};
use crate::i18n::Language;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::fs;
use std::io;
use std::path::Path;

const FILE: &str = "settings.json";

/// What the person at this device has chosen.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Settings {
    /// Who enters the answers.
    #[serde(default)]
    pub author: String,
    /// The language shown; the system's, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// What another version of the tool keeps here.
    #[serde(flatten)]
    pub other: Map<String, Value>,
}

impl Settings {
    /// The settings in `folder`; the usual ones where there are none. A file that cannot be
    /// understood is put aside, since the next save would overwrite it.
    pub(super) fn read(folder: &Path) -> Result<Self, StoreError> {
        let path = folder.join(FILE);
        let bytes = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            bytes => bytes.map_err(StoreError::disk(Deed::Read, &path))?,
        };
        Ok(serde_json::from_slice(&bytes).unwrap_or_else(|_| {
            // On a read-only folder it stays where it is, and no save can harm it either.
            let _ = fs::rename(&path, folder.join("settings.damaged.json"));
            Self::default()
        }))
    }

    /// Puts these settings in the place of the old ones.
    pub(super) fn write(&self, folder: &Path) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec_pretty(self).unwrap_or_default();
        disk::write_new(&folder.join(FILE), &bytes, true)
    }
}
