use crate::assessment::NotNow;
use crate::framework::Problem;
use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

/// What was being done when the disk refused. The message tells from it what became of the data.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Something was read; nothing was changed.
    Read,
    /// An answer was written; it is kept in memory until an attempt succeeds.
    Record,
    /// Another file was written; what stood there before still stands there.
    Write,
}

/// Why the store could not do something. [`id`](Self::id) and [`args`](Self::args) name a message
/// of the locales; nothing in here is meant for a person's eyes.
#[derive(Debug)]
pub enum StoreError {
    /// The system refused.
    Disk {
        /// What was being done.
        deed: Deed,
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// No assessment has this id.
    NotFound {
        /// The id, or the beginning of one, that was asked for.
        id: String,
    },
    /// Several assessments begin like this.
    Ambiguous {
        /// The beginning that was asked for.
        id: String,
        /// The ids that fit.
        fits: Vec<String>,
    },
    /// No journal of the assessment says how it began.
    NoBeginning {
        /// The assessment.
        id: String,
    },
    /// The framework beside the journal is missing or is not the one that the assessment began with.
    CopyDamaged {
        /// Where it should be.
        path: PathBuf,
    },
    /// The framework cannot be read.
    Framework {
        /// Every mistake found.
        problems: Vec<Problem>,
    },
    /// No journal is in a file or folder from which some were to be taken.
    NoJournals {
        /// The file or folder.
        path: PathBuf,
    },
    /// The folder to exchange through is the data folder itself, or holds one assessment only.
    NoExchange {
        /// The folder.
        path: PathBuf,
    },
    /// An archive that is no bundle, or goes beyond its limits.
    Bundle {
        /// The file.
        path: PathBuf,
        /// A word by which the message chooses its sentence.
        why: &'static str,
    },
    /// A file is encrypted, and nothing was given to open it with.
    Encrypted {
        /// The file.
        path: PathBuf,
    },
    /// Nothing that was given opens the file, or it was altered.
    NoKey {
        /// The file.
        path: PathBuf,
    },
    /// A file that should hold a key holds none, or the password is wrong.
    Key {
        /// The file.
        path: PathBuf,
    },
    /// A text that should be a recipient is none.
    Recipient {
        /// The text.
        text: String,
    },
    /// The signature beside the file is missing, or is not that of the key.
    Signature {
        /// The file.
        path: PathBuf,
    },
    /// A name that some system does not allow for a file, or that would leave the folder.
    Name {
        /// The name.
        name: String,
    },
    /// A file that should be text is not UTF-8.
    NotText {
        /// The file.
        path: PathBuf,
    },
    /// A file is larger than any framework's.
    TooLarge {
        /// The file.
        path: PathBuf,
        /// The limit, in megabytes.
        megabytes: u64,
    },
    /// A folder holds more files than any framework has.
    TooMany {
        /// The folder.
        path: PathBuf,
        /// The limit.
        files: usize,
    },
    /// A file of this name stands there already and is not to be replaced.
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// What was written reads back differently.
    ReadBack {
        /// The file.
        path: PathBuf,
    },
    /// A file that should be a sheet is none.
    Sheet {
        /// The file.
        path: PathBuf,
        /// Where and what is wrong, as the reader of JSON says it.
        why: String,
    },
    /// An event that would not read back as it was meant, such as a number that is none.
    Unsayable,
    /// The assessment is not at a stage at which this can be said; nothing was.
    NotNow(NotNow),
    /// The system gives no random numbers, so nothing new can be named.
    NoRandom,
}

impl StoreError {
    /// Wraps what the system said about `path`.
    pub(super) fn disk(deed: Deed, path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |error| Self::Disk { deed, path: path.to_path_buf(), error }
    }

    /// The message in the locales.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::Disk { error, .. } => disk_id(error),
            Self::NotFound { .. } => "store-not-found",
            Self::Ambiguous { .. } => "store-ambiguous",
            Self::NoBeginning { .. } => "store-no-beginning",
            Self::CopyDamaged { .. } => "store-copy-damaged",
            Self::Framework { .. } => "store-framework",
            Self::NoJournals { .. } => "merge-no-journals",
            Self::NoExchange { .. } => "sync-no-exchange",
            Self::Bundle { .. } => "bundle-refused",
            Self::Encrypted { .. } => "bundle-encrypted",
            Self::NoKey { .. } => "bundle-no-key",
            Self::Key { .. } => "key-unusable",
            Self::Recipient { .. } => "key-no-recipient",
            Self::Signature { .. } => "sign-wrong",
            Self::Name { .. } => "store-name",
            Self::NotText { .. } => "store-not-text",
            Self::TooLarge { .. } => "store-too-large",
            Self::TooMany { .. } => "store-too-many",
            Self::Exists { .. } => "store-exists",
            Self::ReadBack { .. } => "store-read-back",
            Self::Sheet { .. } => "store-sheet",
            Self::Unsayable => "store-unsayable",
            Self::NotNow(why) => why.id(),
            Self::NoRandom => "store-no-random",
        }
    }

    /// The values of the message.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Disk { deed, path, error } => vec![
                ("deed", deed.code().to_owned()),
                ("path", shown(path)),
                ("code", error.raw_os_error().map_or_else(String::new, |code| code.to_string())),
            ],
            Self::NotFound { id } | Self::NoBeginning { id } => vec![("id", id.clone())],
            Self::Ambiguous { id, fits } => vec![("id", id.clone()), ("fits", fits.join(", "))],
            Self::Bundle { path, why } => vec![("path", shown(path)), ("why", (*why).to_owned())],
            Self::Recipient { text } => vec![("text", text.clone())],
            Self::CopyDamaged { path }
            | Self::Encrypted { path }
            | Self::NoKey { path }
            | Self::Key { path }
            | Self::Signature { path }
            | Self::NoJournals { path }
            | Self::NoExchange { path }
            | Self::NotText { path }
            | Self::Exists { path }
            | Self::ReadBack { path } => vec![("path", shown(path))],
            Self::Framework { problems } => vec![
                ("count", problems.len().to_string()),
                ("file", problems.first().map_or_else(String::new, |first| first.file.clone())),
            ],
            Self::Name { name } => vec![("name", name.clone())],
            Self::TooLarge { path, megabytes } => {
                vec![("path", shown(path)), ("megabytes", megabytes.to_string())]
            }
            Self::TooMany { path, files } => {
                vec![("path", shown(path)), ("files", files.to_string())]
            }
            Self::Sheet { path, why } => vec![("path", shown(path)), ("why", why.clone())],
            Self::Unsayable | Self::NotNow(_) | Self::NoRandom => Vec::new(),
        }
    }
}

impl Deed {
    /// The word by which the messages choose their sentence.
    fn code(self) -> &'static str {
        match self {
            Deed::Read => "read",
            Deed::Record => "record",
            Deed::Write => "write",
        }
    }
}

fn disk_id(error: &io::Error) -> &'static str {
    use io::ErrorKind as Kind;
    // Windows has two codes for "another program has it open", which the standard library leaves
    // without a kind.
    if cfg!(windows) && matches!(error.raw_os_error(), Some(32 | 33)) {
        return "store-busy";
    }
    match error.kind() {
        Kind::ReadOnlyFilesystem => "store-read-only",
        Kind::PermissionDenied => "store-permission",
        Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => "store-disk-full",
        Kind::WouldBlock | Kind::ResourceBusy | Kind::ExecutableFileBusy => "store-busy",
        Kind::NotFound => "store-missing",
        Kind::IsADirectory | Kind::NotADirectory => "store-in-the-way",
        _ => "store-disk",
    }
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// For logs; people are shown the message.
impl fmt::Display for StoreError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.id())?;
        for (name, value) in self.args() {
            write!(formatter, " {name}={value:?}")?;
        }
        Ok(())
    }
}

impl std::error::Error for StoreError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Disk { error, .. } => Some(error),
            _ => None,
        }
    }
}
