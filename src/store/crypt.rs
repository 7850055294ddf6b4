//! Files for one reader only, in the format of the `age` program. Pure: bytes in, bytes out.

use age::secrecy::SecretString;
use age::x25519::{Identity, Recipient};
use age::{Decryptor, Encryptor, IdentityFile, scrypt};
use std::io::{Read as _, Write as _};

/// How every such file begins.
const MAGIC: &[u8] = b"age-encryption.org/v1";

/// Who can open what is written.
#[derive(Debug, Default)]
pub struct Lock {
    /// Recipients, `age1…`: each of them can.
    pub recipients: Vec<String>,
    /// Whoever knows this can; not together with recipients.
    pub passphrase: Option<SecretString>,
}

/// What may open a file.
#[derive(Debug, Default)]
pub struct Unlock {
    /// The contents of a file with identities, `AGE-SECRET-KEY-1…`.
    pub identities: Option<SecretString>,
    /// A passphrase.
    pub passphrase: Option<SecretString>,
}

/// Whether the bytes are encrypted.
#[must_use]
pub fn is_locked(bytes: &[u8]) -> bool {
    bytes.starts_with(MAGIC)
}

impl Lock {
    /// Whether nothing locks.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.recipients.is_empty() && self.passphrase.is_none()
    }

    /// Encrypts; the recipient that is none, if one is not.
    pub fn lock(&self, bytes: &[u8]) -> Result<Vec<u8>, String> {
        let mut keys: Vec<Box<dyn age::Recipient>> = Vec::new();
        for text in &self.recipients {
            let recipient: Recipient = text.trim().parse().map_err(|_| text.clone())?;
            keys.push(Box::new(recipient));
        }
        if let Some(passphrase) = &self.passphrase {
            keys.push(Box::new(scrypt::Recipient::new(passphrase.clone())));
        }
        let failed = || self.recipients.join(", ");
        let encryptor =
            Encryptor::with_recipients(keys.iter().map(|key| &**key)).map_err(|_| failed())?;
        let mut locked = Vec::new();
        let mut writer = encryptor.wrap_output(&mut locked).map_err(|_| failed())?;
        writer.write_all(bytes).map_err(|_| failed())?;
        writer.finish().map_err(|_| failed())?;
        Ok(locked)
    }
}

impl Unlock {
    /// Decrypts up to `limit` bytes; `None` if nothing here opens the file or it was altered.
    #[must_use]
    pub fn unlock(&self, bytes: &[u8], limit: u64) -> Option<Vec<u8>> {
        use age::secrecy::ExposeSecret as _;
        let mut keys: Vec<Box<dyn age::Identity>> = Vec::new();
        if let Some(text) = &self.identities {
            let file = IdentityFile::from_buffer(text.expose_secret().as_bytes()).ok()?;
            for identity in file.into_identities().ok()? {
                keys.push(identity);
            }
        }
        if let Some(passphrase) = &self.passphrase {
            keys.push(Box::new(scrypt::Identity::new(passphrase.clone())));
        }
        let decryptor = Decryptor::new_buffered(bytes).ok()?;
        let reader = decryptor.decrypt(keys.iter().map(|key| &**key)).ok()?;
        let mut open = Vec::new();
        let read = reader.take(limit + 1).read_to_end(&mut open).ok()?;
        (read as u64 <= limit).then_some(open)
    }
}

/// A new identity, as the file that holds it, and its recipient.
#[must_use]
pub fn new_identity() -> (SecretString, String) {
    use age::secrecy::ExposeSecret as _;
    let identity = Identity::generate();
    let recipient = identity.to_public().to_string();
    let secret = identity.to_string();
    let file = format!("# public key: {recipient}\n{}\n", secret.expose_secret());
    (SecretString::from(file), recipient)
}
