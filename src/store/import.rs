use super::bundle::{self, Bundle};
use super::crypt::{self, Unlock};
use super::{Deed, Library, Merged, StoreError, disk, frameworks, sign};
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

impl Library {
    /// Takes in a bundle, as [`merge`](Self::merge) does with folders. With a public key, only if
    /// the signature beside the file is by it.
    pub fn import(
        &self,
        path: &Path,
        unlock: &Unlock,
        signed_by: Option<&str>,
        into: Option<&str>,
    ) -> Result<Vec<Merged>, StoreError> {
        let bytes = read_file(path)?;
        if let Some(key) = signed_by {
            check_signature(path, &bytes, key)?;
        }
        let bundle = open(path, bytes, unlock)?;
        let from = path.display().to_string();
        let incoming = bundle.incoming(&from);
        if incoming.journals.is_empty() {
            return Err(StoreError::NoJournals { path: path.to_path_buf() });
        }
        self.take(&[incoming], into)
    }
}

/// Unpacks the bytes of a file, decrypted if they need it.
pub(super) fn open(path: &Path, bytes: Vec<u8>, unlock: &Unlock) -> Result<Bundle, StoreError> {
    let plain = decrypted(path, bytes, unlock)?;
    if !bundle::is_archive(&plain) {
        return Err(StoreError::NoJournals { path: path.to_path_buf() });
    }
    Bundle::read(&plain).map_err(|why| StoreError::Bundle { path: path.to_path_buf(), why })
}

/// The bytes of a file, decrypted if they need it.
pub(super) fn decrypted(
    path: &Path,
    bytes: Vec<u8>,
    unlock: &Unlock,
) -> Result<Vec<u8>, StoreError> {
    let place = || path.to_path_buf();
    if !crypt::is_locked(&bytes) {
        return Ok(bytes);
    }
    if unlock.identities.is_none() && unlock.passphrase.is_none() {
        return Err(StoreError::Encrypted { path: place() });
    }
    unlock.unlock(&bytes, bundle::LARGEST).ok_or_else(|| StoreError::NoKey { path: place() })
}

/// The bytes of a file from elsewhere.
pub(super) fn read_file(path: &Path) -> Result<Vec<u8>, StoreError> {
    disk::read_journal(path).map_err(StoreError::disk(Deed::Read, path))
}

/// Checks the signature beside a file. Returns the comment that was signed with it.
pub(super) fn check_signature(path: &Path, bytes: &[u8], key: &str) -> Result<String, StoreError> {
    let wrong = || StoreError::Signature { path: path.to_path_buf() };
    let signature = frameworks::read_text(&signature_path(path)).map_err(|_| wrong())?;
    sign::check(key, &signature, bytes).ok_or_else(wrong)
}

/// Where the signature of a file stands.
#[must_use]
pub fn signature_path(path: &Path) -> PathBuf {
    let mut name: OsString = path.into();
    name.push(".minisig");
    PathBuf::from(name)
}

/// The text of a file that holds a key or a passphrase, without the line end.
pub fn read_secret(path: &Path) -> Result<String, StoreError> {
    let text = frameworks::read_text(path)?;
    Ok(text.trim_end_matches(['\r', '\n']).to_owned())
}

/// Writes a file that only its owner may read. Nothing that stands there is overwritten.
pub fn write_secret(path: &Path, text: &str) -> Result<(), StoreError> {
    match disk::write_private(path, text.as_bytes()) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Err(StoreError::Exists { path: path.to_path_buf() })
        }
        written => written.map_err(StoreError::disk(Deed::Write, path)),
    }
}
