use super::{Deed, Library, StoreError, disk};
use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

const FILE: &str = "config.jsonc";
/// No person writes so much by hand.
const LARGEST: u64 = 1 << 20;
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
        let time: String = self.now().chars().take(19).collect();
        // Windows allows no colon in a name.
        let path = folder.join(format!("{}.json", time.replace(':', "-")));
        disk::write_new(&path, text.as_bytes(), true)?;
        Ok(path)
    }
}

/// The text of a configuration; empty where there is none.
pub fn read_config(path: &Path) -> Result<String, StoreError> {
    let file = match fs::File::open(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(String::new()),
        file => file.map_err(StoreError::disk(Deed::Read, path))?,
    };
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes).map_err(StoreError::disk(Deed::Read, path))?;
    if bytes.len() as u64 > LARGEST {
        return Err(StoreError::TooLarge { path: path.to_path_buf(), megabytes: LARGEST >> 20 });
    }
    let text = String::from_utf8(bytes);
    let text = text.map_err(|_| StoreError::NotText { path: path.to_path_buf() })?;
    // Some editors put a mark before it, which none shows.
    Ok(text.strip_prefix('\u{FEFF}').unwrap_or(&text).to_owned())
}
