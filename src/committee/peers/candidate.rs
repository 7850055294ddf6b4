use super::{Feature, features};
use crate::assessment::Assessment;
use crate::framework::{Framework, Peer};
use crate::scoring::{PracticeLevels, Score};

/// A city that looks for peers.
#[derive(Debug, Clone, PartialEq)]
pub struct Seeker {
    /// Its gaps, parallel to [`Score::practices`].
    pub needs: Vec<Need>,
    /// What it is like, in the order of the directory's features; `None` where not known.
    pub features: Vec<Option<Feature>>,
}

/// A practice that a city may need help with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Need {
    /// Its points among the practices, those of its indicator; 0 or more.
    pub points: f64,
    /// The city's levels; `None` where the practice does not apply.
    pub levels: Option<PracticeLevels>,
}

/// A city that others may learn from.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Candidate {
    /// Its id; breaks ties.
    pub id: String,
    /// What it shows, parallel to [`Score::practices`] of the seeker.
    pub practices: Vec<Showing>,
    /// What it is like, in the order of the directory's features; `None` where not known.
    pub features: Vec<Option<Feature>>,
    /// Languages in which it can exchange, ISO 639-1; empty where not known.
    pub languages: Vec<String>,
    /// Whether it is willing to receive visitors, where known.
    pub hosts: Option<bool>,
}

/// What a peer shows in one practice.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Showing {
    /// Confirmed level of its own assessment, the lower end, in `[0, 1]`; `None` without one.
    pub level: Option<f64>,
    /// Documented strengths: places in [`Peer::strengths`].
    pub facts: Vec<usize>,
}

impl Need {
    /// How much of the confirmed gap the peer has closed at home: `min(gap, its level - mine)` with
    /// its lower and my upper end, never below 0 (method §6).
    ///
    /// A documented strength has no level. It closes the gap up to the target, all of it: what the
    /// city lacks, the peer has done. This is a judgement (\[J\]); the fact is shown beside it, so
    /// that the committee can judge for itself.
    #[must_use]
    pub fn closed_by(&self, showing: &Showing) -> f64 {
        let Some(levels) = self.levels else { return 0.0 };
        if !showing.facts.is_empty() {
            return levels.gap.lo;
        }
        let ahead = showing.level.map_or(0.0, |level| level - levels.existing.hi);
        ahead.max(0.0).min(levels.gap.lo)
    }
}

impl Seeker {
    /// An assessed city as one that looks for peers.
    #[must_use]
    pub fn new(framework: &Framework, assessment: &Assessment, score: &Score) -> Self {
        let needs = score.practices.iter().map(|practice| Need {
            points: framework
                .indicators
                .get(practice.indicator)
                .map_or(0.0, |indicator| f64::from(indicator.points)),
            levels: practice.levels,
        });
        Self { needs: needs.collect(), features: features(framework, assessment) }
    }
}

impl Candidate {
    /// A city of the framework's directory: facts instead of levels. Whether it receives visitors is not known.
    #[must_use]
    pub fn documented(framework: &Framework, peer: &Peer) -> Self {
        let practices = framework.indicators.iter().filter(|one| one.practice.is_some());
        let facts = |practice: &str| {
            let strengths = peer.strengths.iter().enumerate();
            strengths.filter(|(_, one)| one.practice == practice).map(|(at, _)| at).collect()
        };
        Self {
            id: peer.id.clone(),
            practices: practices
                .map(|practice| Showing { level: None, facts: facts(&practice.id) })
                .collect(),
            features: super::directory::of_peer(&framework.directory.matching, peer),
            languages: peer.languages.clone(),
            hosts: None,
        }
    }

    /// All cities of the directory but the one with this GB/T 2260 code, which is the seeker itself.
    #[must_use]
    pub fn all(framework: &Framework, own_code: &str) -> Vec<Self> {
        let others = framework.directory.peers.iter();
        others
            .filter(|peer| own_code.is_empty() || peer.code.as_deref() != Some(own_code))
            .map(|peer| Self::documented(framework, peer))
            .collect()
    }

    /// Another city assessed with the same framework: its confirmed levels. Its languages and
    /// whether it receives visitors are for the caller to add, where known.
    #[must_use]
    pub fn assessed(
        id: &str,
        framework: &Framework,
        assessment: &Assessment,
        score: &Score,
    ) -> Self {
        let level = |levels: PracticeLevels| levels.existing.lo;
        let practices = score.practices.iter();
        Self {
            id: id.to_owned(),
            practices: practices
                .map(|one| Showing { level: one.levels.map(level), facts: Vec::new() })
                .collect(),
            features: features(framework, assessment),
            ..Self::default()
        }
    }
}
