use crate::committee::applicant::Applicant;
use crate::committee::draws::{Field, Pulse};
use crate::committee::selection::{Choice, Found, Impossible, Labels};
use crate::committee::setting::Setting;
use crate::committee::table::Table;
use crate::scoring::billionths;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Nodes after which the search says "best found, not proved" (method §5.6).
const NODES: u64 = 2_000_000;

/// What to choose together, within the limits.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Chosen {
    /// The best portfolios.
    Sets {
        /// The best, the second best and the third best, as far as there are so many.
        sets: Vec<Set>,
        /// Whether nothing better can exist.
        proved: bool,
        /// By how much the best is ahead of the second best; none without a second.
        margin: Option<f64>,
        /// What one level on one question moves at most, in the cities that differ between them.
        one_level: f64,
        /// Whether the margin is below that: choose on grounds outside the score (method §5.8).
        tied: bool,
    },
    /// No choice keeps all limits.
    Impossible(Impossible),
}

/// A portfolio.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Set {
    /// The sum of the confirmed scores.
    pub total: f64,
    /// The cities' ids, the highest score first.
    pub cities: Vec<String>,
}

impl Chosen {
    /// The best portfolios, and the share of draws in which each ranked city is in the best one.
    pub(super) fn find(
        ranked: &[&Applicant],
        table: &Table,
        setting: &Setting,
        pulse: &Pulse,
    ) -> Option<(Self, Vec<f64>)> {
        let choice = match Choice::new(ranked, setting) {
            Ok(choice) => choice,
            Err(why) => return Some((Self::Impossible(why), Vec::new())),
        };
        let mut by_id: Vec<(&str, usize)> =
            ranked.iter().enumerate().map(|(at, one)| (one.id.as_str(), at)).collect();
        by_id.sort_unstable();
        let place = |id: &String| {
            by_id.binary_search_by(|one| one.0.cmp(id)).map_or(0, |found| by_id[found].1)
        };
        let places: Vec<usize> = choice.ids().iter().map(place).collect();
        let scores: Vec<i64> =
            places.iter().map(|at| billionths(table.rows[*at].score.lo)).collect();
        let found = match choice.best(&scores, NODES) {
            Ok(found) => found,
            Err(why) => return Some((Self::Impossible(why), Vec::new())),
        };
        let chosen: Vec<&Applicant> = places.iter().map(|at| ranked[*at]).collect();
        let field = Field::new(&chosen, setting.criteria.len());
        let labels = Labels::count(&choice, &field, setting, pulse)?;
        let mut shares = vec![0.0; ranked.len()];
        for (at, place) in places.iter().enumerate() {
            shares[*place] = labels.share(at);
        }
        Some((Self::told(&found, &chosen, setting), shares))
    }

    fn told(found: &Found, chosen: &[&Applicant], setting: &Setting) -> Self {
        let sets: Vec<Set> = found
            .portfolios
            .iter()
            .map(|one| Set {
                total: one.total as f64 / 1e9,
                cities: one.cities.iter().map(|at| chosen[*at].id.clone()).collect(),
            })
            .collect();
        let (margin, one_level) = match &found.portfolios[..] {
            [best, second, ..] => {
                let differs = |at: &&usize| best.cities.contains(at) != second.cities.contains(at);
                let all = best.cities.iter().chain(&second.cities).filter(differs);
                let level = all.map(|at| one_level(chosen[*at], setting)).fold(0.0, f64::max);
                (Some(best.total - second.total), level)
            }
            _ => (None, 0.0),
        };
        Self::Sets {
            sets,
            proved: found.proved,
            margin: margin.map(|margin| margin as f64 / 1e9),
            one_level,
            tied: margin.is_some_and(|margin| margin == 0 || margin < billionths(one_level)),
        }
    }

    /// The best portfolio, if there is one.
    #[must_use]
    pub fn best(&self) -> Option<&Set> {
        match self {
            Self::Sets { sets, .. } => sets.first(),
            Self::Impossible(_) => None,
        }
    }
}

/// What one level on one question moves of a city's overall score at most.
fn one_level(applicant: &Applicant, setting: &Setting) -> f64 {
    let each = applicant.parts.iter().zip(setting.weights());
    each.map(|(part, weight)| weight * part.one_level).fold(0.0, f64::max)
}
