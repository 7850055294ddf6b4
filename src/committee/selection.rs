//! Which cities to choose together: the highest sum of confirmed scores within the committee's
//! limits (method §5.6), and how often each city is in it when the weights move.
//!
//! Exact: branch and bound over whole billionths. Where the search is cut short, or no choice is
//! possible, the result says so. Limits are never bent, and nothing here knows why a city was
//! forced in or out.

mod labels;
mod search;
mod shortlist;

pub use labels::Labels;
pub use search::{Found, Portfolio};

use super::applicant::Applicant;
use super::setting::Setting;
use crate::assessment::CityKind;
use schemars::JsonSchema;
use search::Search;
use serde::{Deserialize, Serialize};
use shortlist::Shortlist;
use std::collections::BTreeMap;

/// How many portfolios are found.
const BEST: usize = 3;

/// Why no choice keeps all limits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Impossible {
    /// Fewer cities can be chosen than are wanted.
    TooFew {
        /// So many can be.
        there: usize,
    },
    /// More cities are forced in than are wanted.
    ForcedTooMany {
        /// So many are.
        forced: usize,
    },
    /// A city that is forced in is not among those that can be chosen.
    ForcedMissing {
        /// Its id.
        id: String,
    },
    /// The cities forced in already break the limit of a province.
    Province {
        /// The province as it is compared.
        province: String,
    },
    /// Fewer cities of a kind can be chosen than are wanted.
    Kind {
        /// The kind.
        kind: CityKind,
        /// So many can be.
        there: usize,
    },
    /// Each limit can be kept, but not all together.
    Together,
}

/// A field of cities with the limits under which some are chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    pieces: Vec<Piece>,
    limits: Limits,
    ids: Vec<String>,
}

/// What the limits see of a city.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    province: usize,
    kind: usize,
    forced: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Limits {
    many: usize,
    /// At most so many of one province.
    cap: usize,
    /// At least so many of each kind; kinds without a limit share the last place.
    least: Vec<usize>,
    provinces: usize,
}

impl Choice {
    /// The choice among these cities. Cities whose province is not known are each one of their own.
    pub fn new(applicants: &[&Applicant], setting: &Setting) -> Result<Self, Impossible> {
        let open = applicants.iter().filter(|one| !setting.forced_out.contains(&one.id));
        let mut open: Vec<&&Applicant> = open.collect();
        open.sort_by(|one, other| one.id.cmp(&other.id));
        let mut kinds: BTreeMap<&'static str, (CityKind, usize)> = BTreeMap::new();
        for (kind, least) in &setting.at_least {
            let known = kinds.entry(kind.code()).or_insert((*kind, 0));
            known.1 = known.1.max(*least);
        }
        // Numbered without gaps: the search copies what is used of each, node by node. A city of an
        // unknown province has one of its own.
        let mut provinces: BTreeMap<&str, usize> = BTreeMap::new();
        let mut count = 0;
        let pieces: Vec<Piece> = open
            .iter()
            .map(|one| {
                let mut new = || {
                    count += 1;
                    count - 1
                };
                let province = match (setting.max_per_province, one.province.as_str()) {
                    (None, _) => 0,
                    (Some(_), "") => new(),
                    (Some(_), name) => *provinces.entry(name).or_insert_with(new),
                };
                let kind = kinds.keys().position(|kind| *kind == one.kind.code());
                let forced = setting.forced_in.contains(&one.id);
                Piece { province, kind: kind.unwrap_or(kinds.len()), forced }
            })
            .collect();
        let many = setting.select;
        let limits = Limits {
            many,
            cap: setting.max_per_province.unwrap_or(many),
            least: kinds.values().map(|kind| kind.1).chain([0]).collect(),
            provinces: count.max(1),
        };
        let ids = open.iter().map(|one| one.id.clone()).collect();
        let choice = Self { pieces, limits, ids };
        choice.check(setting, &kinds.into_values().collect::<Vec<_>>(), &open)?;
        Ok(choice)
    }

    /// Says at once what cannot be.
    fn check(
        &self,
        setting: &Setting,
        kinds: &[(CityKind, usize)],
        open: &[&&Applicant],
    ) -> Result<(), Impossible> {
        let many = self.limits.many;
        if let Some(id) = setting.forced_in.iter().find(|id| !self.ids.contains(id)) {
            return Err(Impossible::ForcedMissing { id: id.clone() });
        }
        if self.pieces.len() < many {
            return Err(Impossible::TooFew { there: self.pieces.len() });
        }
        let forced: Vec<usize> =
            (0..self.pieces.len()).filter(|at| self.pieces[*at].forced).collect();
        if forced.len() > many {
            return Err(Impossible::ForcedTooMany { forced: forced.len() });
        }
        for at in &forced {
            let province = self.pieces[*at].province;
            let same = forced.iter().filter(|one| self.pieces[**one].province == province);
            if same.count() > self.limits.cap {
                return Err(Impossible::Province { province: open[*at].province.clone() });
            }
        }
        for (kind, least) in kinds {
            let there = open.iter().filter(|one| one.kind == *kind).count();
            if there < *least {
                return Err(Impossible::Kind { kind: *kind, there });
            }
        }
        Ok(())
    }

    /// The three best portfolios by these scores, which are parallel to [`Self::ids`]. The search
    /// looks at no more than so many nodes.
    pub fn best(&self, scores: &[i64], nodes: u64) -> Result<Found, Impossible> {
        let mut shortlist = Shortlist::new(self, BEST);
        let order = shortlist.best(scores);
        let found = Search::new(self, order, scores, BEST, nodes).run();
        // The bound fails at the root where a limit cannot be kept.
        if found.portfolios.is_empty() && found.proved {
            Err(Impossible::Together)
        } else {
            Ok(found)
        }
    }

    /// The ids of the cities that can be chosen, in order.
    #[must_use]
    pub fn ids(&self) -> &[String] {
        &self.ids
    }
}
