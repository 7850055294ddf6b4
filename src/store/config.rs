use super::{Deed, Library, StoreError, disk, frameworks};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

const FILE: &str = "config.jsonc";
/// Megabytes; no person writes so much by hand.
const LARGEST: u64 = 1;
const REPORTS: &str = "reports";

impl Library {
    /// Where the person's configuration stands, whether or not it is there: where the system keeps
    /// such files, or in the data folder that was named instead. `None` where there is no home
    /// folder.
    #[must_use]
    pub fn config_path(data: Option<&Path>) -> Option<PathBuf> {
        let usual = || {
            directories::ProjectDirs::from("", "", "citycap")
                .map(|folders| folders.config_dir().to_path_buf())
        };
        data.map(Path::to_path_buf).or_else(usual).map(|folder| folder.join(FILE))
    }

    /// Keeps a report about a fault of the program; returns where.
    pub fn keep_report(&self, text: &str) -> Result<PathBuf, StoreError> {
        let folder = self.folder().join(REPORTS);
        fs::create_dir_all(&folder).map_err(StoreError::disk(Deed::Write, &folder))?;
        let time: String = self.time().chars().take(19).collect();
        // Windows allows no colon in a name.
        let path = folder.join(format!("{}.json", time.replace(':', "-")));
        disk::write_new(&path, text.as_bytes(), true)?;
        Ok(path)
    }
}

/// The text of a configuration; empty where there is none.
pub fn read_config(path: &Path) -> Result<String, StoreError> {
    match frameworks::read_text_up_to(path, LARGEST) {
        Err(StoreError::Disk { error, .. }) if error.kind() == io::ErrorKind::NotFound => {
            Ok(String::new())
        }
        text => text,
    }
}
