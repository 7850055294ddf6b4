//! A file that leaves the tool: locked for its readers and signed, if asked for.

use super::args::Export;
use super::context::{Context, Failure, print, print_bytes};
use super::secret;
use crate::store::{
    Lock, StoreError, needs_password, read_secret, sign, signature_path, write_new,
};
use std::path::{Path, PathBuf};

/// How a file is to leave.
pub struct Delivery {
    lock: Lock,
    signer: Option<Signer>,
    to: Option<PathBuf>,
    replace: bool,
}

/// Who signs.
struct Signer {
    path: PathBuf,
    secret: String,
    password: Option<String>,
}

impl Delivery {
    /// What these arguments ask for. Keys are read and passphrases asked before any work is done.
    pub fn new(context: &Context, args: &Export) -> Result<Self, Failure> {
        if args.sign.is_some() && is_stdout(args.output.as_deref()) {
            return Err(Failure::usage("cli-export-sign-nowhere", Vec::new()));
        }
        Ok(Self {
            lock: lock(context, args)?,
            signer: signer(context, args)?,
            to: args.output.clone(),
            replace: args.force,
        })
    }

    /// Writes the file and prints where; `usual` is its name where none was asked for, and `-` is
    /// standard output.
    pub fn send(self, bytes: Vec<u8>, usual: String) -> Result<(), Failure> {
        let (bytes, locked) = if self.lock.is_open() {
            (bytes, "")
        } else {
            (self.lock.lock(&bytes).map_err(|text| StoreError::Recipient { text })?, ".age")
        };
        if is_stdout(self.to.as_deref()) {
            return print_bytes(&bytes);
        }
        let path = self.to.unwrap_or_else(|| PathBuf::from(usual + locked));
        let signature = self.signer.map(|signer| signer.sign(&path, &bytes)).transpose()?;
        write_new(&path, &bytes, self.replace)?;
        print(&format!("{}\n", path.display()))?;
        if let Some(signature) = signature {
            let path = signature_path(&path);
            write_new(&path, signature.as_bytes(), self.replace)?;
            print(&format!("{}\n", path.display()))?;
        }
        Ok(())
    }
}

fn is_stdout(path: Option<&Path>) -> bool {
    path == Some(Path::new("-"))
}

fn lock(context: &Context, args: &Export) -> Result<Lock, Failure> {
    let file = args.passphrase_file.as_deref();
    let passphrase = secret::read(context, args.passphrase, file, true)?;
    Ok(Lock { recipients: args.encrypt_to.clone(), passphrase: passphrase.map(Into::into) })
}

fn signer(context: &Context, args: &Export) -> Result<Option<Signer>, Failure> {
    let Some(path) = args.sign.clone() else { return Ok(None) };
    let secret = read_secret(&path)? + "\n";
    let needed = needs_password(&secret).ok_or_else(|| StoreError::Key { path: path.clone() })?;
    let file = args.sign_password_file.as_deref().filter(|_| needed);
    let password = secret::read(context, needed, file, false)?;
    Ok(Some(Signer { path, secret, password }))
}

impl Signer {
    fn sign(self, file: &Path, bytes: &[u8]) -> Result<String, Failure> {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        // A comment is one line.
        let comment = format!("citycap file:{}", crate::text::clean_line(&name));
        let signature = sign(&self.secret, self.password, bytes, &comment);
        Ok(signature.ok_or(StoreError::Key { path: self.path })?)
    }
}
