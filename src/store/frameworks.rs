use super::library::FRAMEWORK;
use super::{Deed, StoreError, disk, name};
use crate::assessment::FrameworkMark;
use crate::framework::{Files, Framework};
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

const MEGABYTES: u64 = 8;
pub(super) const FILES: usize = 64;

/// Read once: nearly every assessment answers it.
static SHIPPED: LazyLock<Option<Arc<Framework>>> =
    LazyLock::new(|| Framework::load(&Files::shipped()).ok().map(Arc::new));

/// The framework of these files, where they make one, and the shipped one; once where they are the
/// same.
#[must_use]
pub fn at_hand(own: &Files) -> Vec<Arc<Framework>> {
    let shipped = SHIPPED.clone();
    let same = shipped.as_ref().is_some_and(|shipped| shipped.digest == own.digest());
    let own = (!same).then(|| Framework::load(own).ok().map(Arc::new)).flatten();
    own.into_iter().chain(shipped).collect()
}

/// The files of a framework that stands in a folder: every `*.json` directly in it.
pub fn read_folder(path: &Path) -> Result<Files, StoreError> {
    let entries = disk::entries(path).map_err(StoreError::disk(Deed::Read, path))?;
    let mut files = Vec::new();
    for (name, file) in entries.into_iter().filter(|(name, _)| disk::is_a(name, "json")) {
        // Neither a folder nor a pipe is a file of a framework, whatever it is called.
        if fs::metadata(&file).map_err(StoreError::disk(Deed::Read, &file))?.is_file() {
            files.push((name, Cow::Owned(read_text(&file)?)));
        }
        if files.len() > FILES {
            return Err(StoreError::TooMany { path: path.to_path_buf(), files: FILES });
        }
    }
    Ok(files.into_iter().collect())
}

/// The text of a file that a person wrote, without a byte order mark.
pub(super) fn read_text(path: &Path) -> Result<String, StoreError> {
    read_text_up_to(path, MEGABYTES)
}

/// The same for a file of at most so many megabytes.
pub(super) fn read_text_up_to(path: &Path, megabytes: u64) -> Result<String, StoreError> {
    let failed = || StoreError::disk(Deed::Read, path);
    let limit = megabytes << 20;
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(failed())?;
    file.take(limit + 1).read_to_end(&mut bytes).map_err(failed())?;
    if bytes.len() as u64 > limit {
        return Err(StoreError::TooLarge { path: path.to_path_buf(), megabytes });
    }
    let text =
        String::from_utf8(bytes).map_err(|_| StoreError::NotText { path: path.to_path_buf() })?;
    // Some editors put a byte order mark before it, which JSON does not allow.
    Ok(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

/// Reads a framework.
pub(super) fn load(files: &Files) -> Result<Framework, StoreError> {
    Framework::load(files).map_err(|problems| StoreError::Framework { problems })
}

/// Writes the files of a framework into a new folder.
pub(super) fn copy(files: &Files, folder: &Path) -> Result<(), StoreError> {
    fs::create_dir(folder).map_err(StoreError::disk(Deed::Write, folder))?;
    for (name, contents) in files.iter() {
        // Names may come from a file that someone sent.
        if !name::is_legal(name) {
            return Err(StoreError::Name { name: name.to_owned() });
        }
        let path = folder.join(name);
        disk::write_synced(&path, contents.as_bytes())
            .map_err(StoreError::disk(Deed::Write, &path))?;
    }
    disk::sync_folder(folder).map_err(StoreError::disk(Deed::Write, folder))
}

/// The copies of frameworks in an assessment's folder: the one that it began with, and those it
/// moved to.
pub(super) fn folders(assessment: &Path) -> Vec<PathBuf> {
    let entries = disk::entries(assessment).unwrap_or_default().into_iter();
    let is_one = |name: &str| {
        name.strip_prefix(FRAMEWORK).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
    };
    entries.filter(|(name, path)| is_one(name) && path.is_dir()).map(|(_, path)| path).collect()
}

/// The copy of a framework in an assessment's folder, provided that it is still what it was.
pub(super) fn find(mark: &FrameworkMark, assessment: &Path) -> Option<Files> {
    let folders = folders(assessment);
    let mut copies = folders.iter().filter_map(|folder| read_folder(folder).ok());
    copies.find(|files| files.digest() == mark.digest)
}

/// Puts a copy of a framework into an assessment's folder. It appears whole or not at all, and
/// beside what stands there already.
pub(super) fn keep(files: &Files, assessment: &Path) -> Result<(), StoreError> {
    let random = name::random_hex::<3>()?;
    let temporary = assessment.join(format!(".{FRAMEWORK}-{random}"));
    let mut folder = assessment.join(FRAMEWORK);
    if folder.exists() {
        folder = assessment.join(format!("{FRAMEWORK}-{}-{random}", &files.digest()[..8]));
    }
    let placed = copy(files, &temporary).and_then(|()| {
        fs::rename(&temporary, &folder).map_err(StoreError::disk(Deed::Write, &folder))
    });
    placed.inspect_err(|_| {
        let _ = fs::remove_dir_all(&temporary);
    })?;
    disk::sync_folder(assessment).map_err(StoreError::disk(Deed::Write, assessment))
}

/// The shipped framework, if it is the one meant.
pub(super) fn shipped(mark: &FrameworkMark) -> Option<Arc<Framework>> {
    SHIPPED.as_ref().filter(|shipped| shipped.digest == mark.digest).map(Arc::clone)
}

/// The framework that an assessment answers: the program's own if it is the same, else the copy in
/// its folder, provided that it is still what it was.
pub(super) fn recall(
    mark: &FrameworkMark,
    assessment: &Path,
) -> Result<Arc<Framework>, StoreError> {
    if let Some(shipped) = shipped(mark) {
        return Ok(shipped);
    }
    let Some(files) = find(mark, assessment) else {
        return Err(StoreError::CopyDamaged { path: assessment.join(FRAMEWORK) });
    };
    // The folder and the mark may both come from elsewhere: only a checked framework is sure to be
    // scored without a fault.
    let checked = Framework::load_checked(&files);
    checked.map(Arc::new).map_err(|problems| StoreError::Framework { problems })
}
