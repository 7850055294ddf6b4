//! Which city could help another with what (method §6).
//!
//! A match is mostly about the gap: the share of a city's confirmed gap that the peer has
//! demonstrably closed, and only then how alike the two are. What is unknown never matches and
//! never counts against anyone. Nothing here decides: it lists, with reasons.

mod candidate;
mod directory;
mod likeness;
mod visits;

pub use candidate::{Candidate, Need, Seeker, Showing};
pub use directory::features;
pub use likeness::{Comparison, Feature, likeness};
pub use visits::{Visit, mutual, visits};

use crate::assessment::Assessment;
use crate::framework::{FactKind, Framework, Matching};
use crate::scoring::billionths;
use std::cmp::Reverse;

/// How likeness and cover make a match.
#[derive(Debug, Clone, PartialEq)]
pub struct Rules {
    /// Share of a match that does not hang on likeness, in `[0, 1]`; the method's rho.
    pub floor: f64,
    /// What cities are compared by, parallel to their features.
    pub comparisons: Vec<Comparison>,
}

/// Steps between the lowest and the highest band of size.
const SIZE_STEPS: f64 = 3.0;

impl Rules {
    /// The rules of a directory.
    #[must_use]
    pub fn of(matching: &Matching) -> Self {
        let comparisons = matching.features.iter().map(|one| Comparison {
            points: f64::from(one.points),
            range: if one.fact == FactKind::Size { SIZE_STEPS } else { 0.0 },
        });
        Self { floor: matching.floor, comparisons: comparisons.collect() }
    }
}

/// What a peer must fulfil before anything is compared. What is not known of it does not exclude it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Conditions {
    /// Languages of which it must speak one; empty for any.
    pub languages: Vec<String>,
    /// Whether it must be willing to receive visitors.
    pub hosting: bool,
}

impl Conditions {
    /// Whether nothing known of the candidate excludes it.
    #[must_use]
    pub fn admit(&self, candidate: &Candidate) -> bool {
        let understood = self.languages.is_empty()
            || candidate.languages.is_empty()
            || self.languages.iter().any(|language| candidate.languages.contains(language));
        understood && !(self.hosting && candidate.hosts == Some(false))
    }
}

/// What one peer could do for a city.
#[derive(Debug, Clone, PartialEq)]
pub struct PeerMatch {
    /// Place in the list of candidates.
    pub candidate: usize,
    /// The candidate's id.
    pub id: String,
    /// How alike the two are, in `[0, 1]`; `None` where nothing is known of both, which counts as 0.
    pub likeness: Option<f64>,
    /// Share of the city's confirmed gap that the peer has demonstrably closed, in `[0, 1]`.
    pub cover: f64,
    /// `cover * (floor + (1 - floor) * likeness)`, in `[0, cover]`.
    pub matched: f64,
    /// The gaps that it helps with, the largest share first; then in the order of practices.
    pub helps: Vec<Help>,
}

/// A gap that a peer helps with.
#[derive(Debug, Clone, PartialEq)]
pub struct Help {
    /// Place of the practice in [`Score::practices`](crate::scoring::Score::practices).
    pub practice: usize,
    /// The city's confirmed gap, in `[0, 1]` of the practice's scale.
    pub gap: f64,
    /// How much of it the peer has closed at home, in `[0, gap]`.
    pub closes: f64,
    /// Its part of [`PeerMatch::cover`]; the parts add up to it.
    pub share: f64,
    /// Why: places in [`Peer::strengths`](crate::framework::Peer::strengths), each a fact with its
    /// source. Empty where the peer's own assessed level is the reason.
    pub facts: Vec<usize>,
}

/// Every candidate that the conditions admit, the best match first, then by id.
///
/// A candidate that helps with nothing stands at the end with a match of 0.
#[must_use]
pub fn find(
    seeker: &Seeker,
    candidates: &[Candidate],
    rules: &Rules,
    conditions: &Conditions,
) -> Vec<PeerMatch> {
    let admitted =
        candidates.iter().enumerate().filter(|(_, candidate)| conditions.admit(candidate));
    let mut found: Vec<PeerMatch> =
        admitted.map(|(at, candidate)| compare(seeker, at, candidate, rules)).collect();
    found.sort_by(|a, b| {
        let best = billionths(b.matched).cmp(&billionths(a.matched));
        best.then_with(|| a.id.cmp(&b.id)).then(a.candidate.cmp(&b.candidate))
    });
    found
}

/// The cities of the framework's directory, without the seeker itself, which this assessment is
/// about.
#[must_use]
pub fn in_directory(
    framework: &Framework,
    assessment: &Assessment,
    seeker: &Seeker,
    conditions: &Conditions,
) -> Vec<PeerMatch> {
    let own_code = assessment.city().map_or("", |city| &city.code);
    let rules = Rules::of(&framework.directory.matching);
    find(seeker, &Candidate::all(framework, own_code), &rules, conditions)
}

fn compare(seeker: &Seeker, at: usize, candidate: &Candidate, rules: &Rules) -> PeerMatch {
    let likeness = likeness(&rules.comparisons, &seeker.features, &candidate.features);
    let mut helps = helps(seeker, candidate);
    let cover = helps.iter().map(|help| help.share).sum::<f64>().min(1.0);
    helps.sort_by_key(|help| Reverse(billionths(help.share)));
    let floor = rules.floor.clamp(0.0, 1.0);
    let matched = cover * (floor + (1.0 - floor) * likeness.unwrap_or(0.0)).min(1.0);
    PeerMatch { candidate: at, id: candidate.id.clone(), likeness, cover, matched, helps }
}

fn helps(seeker: &Seeker, candidate: &Candidate) -> Vec<Help> {
    let gap = |need: &Need| need.levels.map_or(0.0, |levels| levels.gap.lo);
    let all: f64 = seeker.needs.iter().map(|need| need.points * gap(need)).sum();
    let pairs = seeker.needs.iter().zip(&candidate.practices).enumerate();
    pairs
        .filter_map(|(practice, (need, showing))| {
            let (gap, closes) = (gap(need), need.closed_by(showing));
            let helps = need.points > 0.0 && billionths(closes) > 0;
            helps.then(|| Help {
                practice,
                gap,
                closes,
                share: need.points * closes / all,
                facts: showing.facts.clone(),
            })
        })
        .collect()
}
