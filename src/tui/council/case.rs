//! What lies before the committee: the documents that were read, and what is computed of them.

use crate::committee::draws::Pulse;
use crate::committee::reading::{Frame, Gathered};
use crate::committee::{Applicant, Comparison, Duels, Setting};
use crate::framework::Framework;
use crate::submitted::Submitted;
use std::path::PathBuf;
use std::sync::Arc;

/// Draws times cities that are made at once for every key: about a frame's worth.
const AT_ONCE: u64 = 30_000;
/// With more cities nothing is counted at once: a key must not wait for them.
pub const LIVE: usize = 300;

/// The documents before the committee. They do not change while they are looked at.
#[derive(Debug)]
pub struct Case {
    /// Where they were read from.
    pub paths: Vec<PathBuf>,
    /// What was read; its entries are in `gathered`.
    pub submitted: Submitted,
    /// The cities that can be compared, and what was set aside.
    pub gathered: Gathered,
    /// Their framework, where it is at hand.
    pub framework: Option<Arc<Framework>>,
}

/// Everything computed of a case by one setting.
#[derive(Debug, Clone, PartialEq)]
pub struct Counted {
    /// By the setting as it is.
    pub now: Comparison,
    /// By the framework's own points, where the setting has others.
    pub usual: Option<Comparison>,
    /// The first cities two by two.
    pub duels: Duels,
}

impl Case {
    /// Reads and gathers; `None` if told to stop. Where nothing can be compared, what could not be
    /// read.
    #[must_use]
    pub fn read(
        paths: &[PathBuf],
        digest: Option<&str>,
        frameworks: &[Arc<Framework>],
        pulse: &Pulse,
    ) -> Option<Result<Self, Submitted>> {
        let mut submitted = Submitted::read(paths, true, pulse)?;
        let known: Vec<Frame> = frameworks.iter().map(|one| Frame::from(&**one)).collect();
        let Some(gathered) = submitted.gather(digest, &known) else {
            return Some(Err(submitted));
        };
        Some(Ok(Self::new(paths.to_vec(), submitted, gathered, frameworks)))
    }

    /// A case of what was read elsewhere.
    #[must_use]
    pub fn new(
        paths: Vec<PathBuf>,
        submitted: Submitted,
        gathered: Gathered,
        frameworks: &[Arc<Framework>],
    ) -> Self {
        let framework = frameworks.iter().find(|one| one.digest == gathered.frame.digest).cloned();
        Self { paths, submitted, gathered, framework }
    }

    /// The city of this id, ranked or not.
    #[must_use]
    pub fn city(&self, id: &str) -> Option<&Applicant> {
        self.gathered.applicants.iter().find(|one| one.id == id)
    }

    /// How many draws can be made at once, at most all of these.
    #[must_use]
    pub fn at_once(&self, draws: u64) -> u64 {
        let cities = self.gathered.applicants.len().max(1) as u64;
        draws.min((AT_ONCE / cities).clamp(100, 1_000))
    }
}

impl Counted {
    /// Counts; `None` if told to stop. What `before` has for the framework's own points is taken
    /// over where nothing else changed.
    #[must_use]
    pub fn count(
        case: &Case,
        setting: &Setting,
        before: Option<&Self>,
        pulse: &Pulse,
    ) -> Option<Self> {
        let applicants = &case.gathered.applicants;
        let now = Comparison::new(applicants, setting, pulse)?;
        let mut usual = setting.clone();
        usual.criteria.iter_mut().for_each(|one| one.points = one.usual);
        let usual = if usual == *setting {
            None
        } else {
            let known = before.iter().flat_map(|before| [before.usual.as_ref(), Some(&before.now)]);
            match known.flatten().find(|known| known.setting == usual) {
                Some(known) => Some(known.clone()),
                None => Some(Comparison::new(applicants, &usual, pulse)?),
            }
        };
        let duels = Duels::new(applicants, &now, pulse)?;
        Some(Self { now, usual, duels })
    }

    /// Steps of the pulse that counting takes, about.
    #[must_use]
    pub fn steps(setting: &Setting) -> u64 {
        let changed = setting.criteria.iter().any(|one| one.points != one.usual);
        setting.draws * if changed { 7 } else { 4 }
    }
}
