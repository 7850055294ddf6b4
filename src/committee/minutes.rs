//! The record of a decision: what a committee was shown, what it decided, and why.
//!
//! Minutes keep every figure that was on the page together with the digests of the documents that
//! they came from, so that anyone who has the documents can compute them again ([`check`]). The
//! decision itself is people's; nothing here judges it, and a decision that differs from the
//! ranking is recorded as such, with its reason.

mod check;
mod decide;

pub use check::{Finding, check};
pub use decide::Undecided;

use super::Comparison;
use super::reading::{Frame, Gathered, State};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The name of the format.
pub const FORMAT: &str = "citycap-minutes";

/// Minutes of a decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(title = "citycap minutes", rename = "Minutes")]
pub struct Minutes {
    /// Always [`FORMAT`].
    pub format: String,
    /// Version of this format.
    pub format_version: u32,
    /// When they were written, RFC 3339.
    pub at: String,
    /// The version of the program.
    pub tool: String,
    /// What was decided.
    pub decision: Decision,
    /// The framework of the cities.
    pub frame: Frame,
    /// The documents behind the comparison, in the order of their cities' ids.
    pub documents: Vec<Shown>,
    /// Every figure that was shown.
    pub comparison: Comparison,
}

/// A document that was compared.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Shown {
    /// The assessment's id.
    pub id: String,
    /// SHA-256 of the document's bytes, hexadecimal.
    pub digest: String,
    /// Which state of the assessment it was.
    pub state: State,
}

/// What was decided.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Decision {
    /// Who decided.
    pub who: String,
    /// The ids of the cities chosen.
    pub cities: Vec<String>,
    /// Why; at least where the choice differs from the best one, or a gate was passed over.
    pub because: String,
    /// Cities chosen that are not in the best choice.
    pub added: Vec<String>,
    /// Cities of the best choice that were not chosen.
    pub passed_over: Vec<String>,
    /// Cities chosen that miss a gate, or cannot be compared.
    pub overridden: Vec<String>,
}

impl Decision {
    /// A decision, with how it differs from what the comparison puts first.
    #[must_use]
    pub fn new(comparison: &Comparison, who: &str, cities: Vec<String>, because: &str) -> Self {
        let best = comparison.chosen.best().map(|best| &best.cities[..]).unwrap_or_default();
        let failing = |id: &String| {
            comparison.city(id).is_none_or(|one| one.gates.contains(&super::Passes::No))
        };
        let other = |from: &[String], than: &[String]| -> Vec<String> {
            from.iter().filter(|id| !than.contains(id)).cloned().collect()
        };
        Self {
            who: who.to_owned(),
            because: because.to_owned(),
            added: other(&cities, best),
            passed_over: other(best, &cities),
            overridden: cities.iter().filter(|id| failing(id)).cloned().collect(),
            cities,
        }
    }

    /// Whether a reason must be given.
    #[must_use]
    pub fn needs_reason(&self) -> bool {
        !(self.added.is_empty() && self.passed_over.is_empty() && self.overridden.is_empty())
    }
}

impl Minutes {
    /// Minutes of a decision about these cities. `at` is the time, RFC 3339.
    #[must_use]
    pub fn new(
        comparison: Comparison,
        gathered: &Gathered,
        decision: Decision,
        at: String,
    ) -> Self {
        let documents = gathered.applicants.iter().zip(&gathered.sources);
        Self {
            format: FORMAT.to_owned(),
            format_version: 1,
            at,
            tool: env!("CARGO_PKG_VERSION").to_owned(),
            decision,
            frame: (*gathered.frame).clone(),
            documents: documents
                .map(|(city, source)| Shown {
                    id: city.id.clone(),
                    digest: source.digest.clone(),
                    state: source.state.clone(),
                })
                .collect(),
            comparison,
        }
    }

    /// Reads minutes; on a mistake, says what is wrong.
    pub fn parse(text: &str) -> Result<Self, String> {
        let minutes: Self = serde_json::from_str(text).map_err(|error| error.to_string())?;
        if minutes.format != FORMAT || minutes.format_version != 1 {
            return Err(format!("format {} {}", minutes.format, minutes.format_version));
        }
        Ok(minutes)
    }
}
