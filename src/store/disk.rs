use super::name::random_hex;
use super::{Deed, StoreError};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// No journal comes near this; a larger file is not one.
const LARGEST: u64 = 256 << 20;
/// Doubled after each attempt: about two seconds in all.
const FIRST_WAIT: Duration = Duration::from_millis(1);
const ATTEMPTS: u32 = 11;

/// Writes a file that appears whole or not at all, and reads it back before it says so. With
/// `replace` unset nothing that stands there is ever overwritten.
pub fn write_new(path: &Path, bytes: &[u8], replace: bool) -> Result<(), StoreError> {
    let failed = || StoreError::disk(Deed::Write, path);
    let temporary = folder_of(path).join(format!(".citycap-{}.tmp", random_hex::<6>()?));
    let placed = write_synced(&temporary, bytes).and_then(|()| {
        if replace { fs::rename(&temporary, path) } else { place(&temporary, path, bytes) }
    });
    // Renamed away, or no longer needed.
    let _ = fs::remove_file(&temporary);
    match placed {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            return Err(StoreError::Exists { path: path.to_path_buf() });
        }
        placed => placed.map_err(failed())?,
    }
    sync_folder(folder_of(path)).map_err(failed())?;
    if fs::read(path).map_err(failed())? == bytes {
        Ok(())
    } else {
        Err(StoreError::ReadBack { path: path.to_path_buf() })
    }
}

/// Gives the file its name unless that is taken. A hard link does so in one step; memory sticks
/// have none, and there the file is written a second time under its own name.
fn place(temporary: &Path, path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::hard_link(temporary, path) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => write_synced(path, bytes),
        done => done,
    }
}

/// Writes a file that does not exist yet, down to the disk; nothing is left of it on failure.
pub(super) fn write_synced(path: &Path, bytes: &[u8]) -> io::Result<()> {
    write_synced_as(&mut OpenOptions::new(), path, bytes)
}

/// The same for a file that only its owner may read.
pub(super) fn write_private(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = OpenOptions::new();
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    write_synced_as(&mut options, path, bytes)
}

fn write_synced_as(options: &mut OpenOptions, path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = options.write(true).create_new(true).open(path)?;
    let written = file.write_all(bytes).and_then(|()| file.sync_all());
    if written.is_err() {
        drop(file);
        let _ = fs::remove_file(path);
    }
    written
}

/// Makes new names in a folder as durable as the files behind them.
#[cfg(unix)]
pub(super) fn sync_folder(folder: &Path) -> io::Result<()> {
    match File::open(folder)?.sync_all() {
        // Some network and FUSE file systems cannot, and need not.
        Err(error)
            if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) =>
        {
            Ok(())
        }
        done => done,
    }
}

/// Windows keeps names durable by itself and lets no one open a folder to ask for it.
#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "as on Unix, where it can fail")]
pub(super) fn sync_folder(_: &Path) -> io::Result<()> {
    Ok(())
}

fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Names and paths of what stands in a folder, in order of names. What has no Unicode name or
/// begins with a dot was not put there by this program.
pub(super) fn entries(folder: &Path) -> io::Result<Vec<(String, PathBuf)>> {
    let mut entries = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if let Some(name) = entry.file_name().to_str().filter(|name| !name.starts_with('.')) {
            entries.push((name.to_owned(), entry.path()));
        }
    }
    entries.sort();
    Ok(entries)
}

/// Whether a file's name has this extension, however it is cased.
pub(super) fn is_a(name: &str, extension: &str) -> bool {
    Path::new(name).extension().is_some_and(|has| has.eq_ignore_ascii_case(extension))
}

/// The bytes of a journal, read while nobody of this machine is in the middle of a line.
pub(super) fn read_journal(path: &Path) -> io::Result<Vec<u8>> {
    // A pipe would wait for a writer for ever.
    if !fs::metadata(path)?.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let mut file = File::open(path)?;
    // A writer that never finishes must not keep everyone from reading: what it has in the middle
    // shows as a torn line.
    let _ = wait(|| file.try_lock_shared());
    read_to_end(&mut file)
}

/// The rest of an open file, unless that is absurdly long.
pub(super) fn read_to_end(file: &mut File) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    file.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST {
        return Err(io::ErrorKind::InvalidData.into());
    }
    Ok(bytes)
}

/// Tries to take a lock for about two seconds. `false` where the file system has no locks: then
/// a line still goes out in one write to the end, which is all that can be had there.
pub(super) fn wait(lock: impl Fn() -> Result<(), TryLockError>) -> io::Result<bool> {
    let mut pause = FIRST_WAIT;
    for _ in 0..ATTEMPTS {
        match lock() {
            Ok(()) => return Ok(true),
            Err(TryLockError::Error(_)) => return Ok(false),
            Err(TryLockError::WouldBlock) => std::thread::sleep(pause),
        }
        pause *= 2;
    }
    Err(io::ErrorKind::WouldBlock.into())
}
