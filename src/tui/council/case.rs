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
#[derive(Debug, PartialEq)]
pub struct Counted {
    /// By the setting as it is.
    pub now: Comparison,
    /// By the framework's own points, where the setting has others.
    pub usual: Option<Arc<Counted>>,
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

    /// The setting with as many draws as can be made at once.
    #[must_use]
    pub fn quick(&self, setting: &Setting) -> Setting {
        let cities = self.gathered.applicants.len().max(1) as u64;
        let draws = setting.draws.min((AT_ONCE / cities).clamp(100, 1_000));
        Setting { draws, ..setting.clone() }
    }
}

impl Counted {
    /// Counts; `None` if told to stop. What `before` has already is taken over: the framework's own
    /// points are counted once, whatever becomes of the weights.
    #[must_use]
    pub fn count(
        case: &Case,
        setting: &Setting,
        before: Option<&Arc<Self>>,
        pulse: &Pulse,
    ) -> Option<Arc<Self>> {
        if let Some(known) = Self::known(before, setting) {
            return Some(known);
        }
        let count = |setting: &Setting, usual: Option<Arc<Self>>| {
            let applicants = &case.gathered.applicants;
            let now = Comparison::new(applicants, setting, pulse)?;
            let duels = Duels::new(applicants, &now, pulse)?;
            Some(Arc::new(Self { now, usual, duels }))
        };
        let usual = usual(setting);
        let usual = match Self::known(before, &usual) {
            _ if usual == *setting => None,
            Some(known) => Some(known),
            None => Some(count(&usual, None)?),
        };
        count(setting, usual)
    }

    /// What was counted before by this setting, with as many draws or more.
    #[must_use]
    pub fn known(before: Option<&Arc<Self>>, setting: &Setting) -> Option<Arc<Self>> {
        let serves = |known: &&Arc<Self>| {
            let draws = known.now.setting.draws;
            draws >= setting.draws && known.now.setting == Setting { draws, ..setting.clone() }
        };
        let before = before?;
        before.usual.iter().chain([before]).find(serves).cloned()
    }

    /// Steps of the pulse that counting takes, about.
    #[must_use]
    pub fn steps(setting: &Setting, before: Option<&Arc<Self>>) -> u64 {
        let usual = usual(setting);
        let more = usual != *setting && Self::known(before, &usual).is_none();
        // Three rankings and one count of pairs.
        setting.draws * if more { 8 } else { 4 }
    }
}

/// The setting with the framework's own points.
fn usual(setting: &Setting) -> Setting {
    let mut usual = setting.clone();
    usual.criteria.iter_mut().for_each(|one| one.points = one.usual);
    usual
}
