//! Work of the committee page that takes longer than a frame. It owns what it needs and knows
//! nothing of the screen, so that it can be done on another thread, or in a test.

use super::Council;
use super::case::{Case, Counted};
use crate::committee::Setting;
use crate::committee::draws::Pulse;
use crate::framework::Framework;
use crate::submitted::{self, Submitted};
use std::path::PathBuf;
use std::sync::Arc;

/// What takes a while.
#[derive(Debug)]
pub enum Job {
    /// Read documents and look at them for the first time.
    Read {
        /// The files and folders.
        paths: Vec<PathBuf>,
        /// The beginning of the digest of the framework whose cities are wanted.
        digest: Option<String>,
        /// The frameworks at hand.
        frameworks: Vec<Arc<Framework>>,
    },
    /// Count with all draws.
    Count {
        /// The documents.
        case: Arc<Case>,
        /// By what.
        setting: Box<Setting>,
        /// What was counted before.
        before: Arc<Counted>,
    },
}

/// What came of it.
#[derive(Debug)]
pub enum Done {
    /// Cities to look at.
    Opened(Box<Council>),
    /// Nothing that could be compared.
    Nothing(Box<Submitted>),
    /// The figures of a setting.
    Counted(Arc<Counted>),
}

impl Job {
    /// The steps of the pulse that it takes, about.
    #[must_use]
    pub fn steps(&self) -> u64 {
        match self {
            Job::Read { paths, .. } => submitted::size(paths),
            Job::Count { setting, before, .. } => Counted::steps(setting, Some(before)),
        }
    }

    /// The id of what it is called in the locales.
    #[must_use]
    pub fn word(&self) -> &'static str {
        match self {
            Job::Read { .. } => "table-reading",
            Job::Count { .. } => "table-counting",
        }
    }

    /// Whether any key ends it, because what the key asks for comes first.
    #[must_use]
    pub fn gives_way(&self) -> bool {
        matches!(self, Job::Count { .. })
    }

    /// Does it; `None` if it was told to stop.
    #[must_use]
    pub fn run(&self, pulse: &Pulse) -> Option<Done> {
        match self {
            Job::Read { paths, digest, frameworks } => {
                match Case::read(paths, digest.as_deref(), frameworks, pulse)? {
                    Ok(case) => {
                        let setting = case.gathered.frame.setting(super::SELECT);
                        let council = Council::open(Arc::new(case), setting, pulse)?;
                        Some(Done::Opened(Box::new(council)))
                    }
                    Err(submitted) => Some(Done::Nothing(Box::new(submitted))),
                }
            }
            Job::Count { case, setting, before } => {
                Some(Done::Counted(Counted::count(case, setting, Some(before), pulse)?))
            }
        }
    }
}
