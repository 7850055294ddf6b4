use super::applicant::Applicant;
use super::setting::{Setting, weighted};
use crate::scoring::billionths;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A way to look at the confirmed scores: the usual one, or one that puts it to the test (method
/// §2).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Lens {
    /// The confirmed score.
    Confirmed,
    /// Only documented answers count.
    Documents,
    /// The weakest criterion takes this share of the score.
    Balance(f64),
    /// Without this criterion.
    Without(usize),
}

impl Lens {
    /// All that a setting has, the usual one first.
    #[must_use]
    pub fn all(setting: &Setting) -> Vec<Self> {
        let balance = setting.rules.balance.iter().map(|share| Self::Balance(*share));
        let points = setting.criteria.iter().enumerate();
        let counting: Vec<usize> =
            points.filter(|(_, one)| one.points > 0).map(|(at, _)| at).collect();
        // Without the only criterion there is nothing to look at.
        let without = counting.iter().filter(|_| counting.len() > 1).map(|at| Self::Without(*at));
        [Self::Confirmed, Self::Documents].into_iter().chain(balance).chain(without).collect()
    }

    /// The score of a comparable city seen so, in `[0, 1]`.
    #[must_use]
    pub fn score(self, applicant: &Applicant, setting: &Setting) -> f64 {
        let count = setting.criteria.len();
        let lows = || (0..count).map(|at| applicant.value(at).lo);
        match self {
            Self::Confirmed => setting.score(lows()),
            Self::Documents => setting
                .score((0..count).map(|at| applicant.parts.get(at).map_or(0.0, |one| one.backed))),
            Self::Balance(share) => {
                let counting = lows().zip(&setting.criteria).filter(|(_, one)| one.points > 0);
                let least = counting.map(|(lo, _)| lo).fold(f64::INFINITY, f64::min);
                let least = if least.is_finite() { least } else { 0.0 };
                (1.0 - share) * setting.score(lows()) + share * least
            }
            Self::Without(left_out) => {
                let points = |at: usize| {
                    let counts = at != left_out;
                    setting.criteria.get(at).filter(|_| counts).map_or(0, |one| one.points)
                };
                weighted((0..count).map(points).zip(lows()))
            }
        }
    }

    /// The ranks of these cities seen so, from 1; equal scores share one.
    #[must_use]
    pub fn ranks(self, applicants: &[&Applicant], setting: &Setting) -> Vec<usize> {
        let scores: Vec<i64> =
            applicants.iter().map(|applicant| billionths(self.score(applicant, setting))).collect();
        let mut sorted = scores.clone();
        sorted.sort_unstable();
        let above = |mark: i64| sorted.len() - sorted.partition_point(|one| *one <= mark);
        scores.iter().map(|score| 1 + above(*score)).collect()
    }
}
