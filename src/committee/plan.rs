use crate::committee::peers::{Candidate, Need, Seeker, Showing};
use crate::i18n::Text;
use crate::scoring::PracticeLevels;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What an export says of the assistance that its city is to get, and of what the city can do.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// What the framework says; exports of one framework share it.
    pub outline: Arc<Outline>,
    /// The kinds in its programme, by start.
    pub runs: Vec<Run>,
    /// Kinds that were chosen but do not fit into its months.
    pub beyond: Vec<usize>,
    /// Kinds of which missing answers decide whether they are needed.
    pub undecided: Vec<usize>,
    /// Its levels, parallel to [`Outline::practices`]; `None` where one does not apply.
    pub levels: Vec<Option<PracticeLevels>>,
    /// Cities of the directory that could help, the best match first.
    pub offers: Vec<Offer>,
}

/// What a framework says of programmes, as far as exports carry it. Kinds and practices stand in
/// the order of their ids, so that every export of a framework gives the same.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Outline {
    /// Months of a programme, at least 1.
    pub months: u32,
    /// How many kinds may run at the same time in one city, at least 1.
    pub parallel: u32,
    /// The kinds of assistance.
    pub kinds: Vec<Item>,
    /// The practices.
    pub practices: Vec<Item>,
}

/// A kind of assistance or a practice.
#[derive(
    Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Points of a practice among the practices; 0 for a kind.
    pub points: u32,
}

/// A kind of assistance with its months.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// Its place in [`Outline::kinds`].
    pub kind: usize,
    /// Month in which it starts, from 0.
    pub start: u32,
    /// Month before which it ends; at most [`Outline::months`].
    pub end: u32,
    /// Kinds that must end before, by their places.
    pub after: Vec<usize>,
}

/// A city of the directory that could help.
#[derive(Debug, Clone, PartialEq)]
pub struct Offer {
    /// Its id in the directory.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Share of the confirmed gap that it has demonstrably closed, in `(0, 1]`.
    pub cover: f64,
    /// How alike the two are, in `[0, 1]`; `None` where nothing is known of both.
    pub likeness: Option<f64>,
    /// The match: the cover, lowered where the two are unlike.
    pub matched: f64,
    /// The practices with which it helps, by their places, and the share of the gap of each.
    pub helps: Vec<(usize, f64)>,
}

impl Plan {
    /// The city as one that looks for peers. What exports do not say, features, is not known.
    pub(super) fn seeker(&self) -> Seeker {
        let needs = self.outline.practices.iter().zip(&self.levels);
        let needs =
            needs.map(|(one, levels)| Need { points: f64::from(one.points), levels: *levels });
        Seeker { needs: needs.collect(), features: Vec::new() }
    }

    /// The city as one from which others may learn: its confirmed levels.
    pub(super) fn candidate(&self, id: &str) -> Candidate {
        let showing = self.levels.iter().map(|levels| Showing {
            level: levels.map(|levels| levels.existing.lo),
            facts: Vec::new(),
        });
        Candidate { id: id.to_owned(), practices: showing.collect(), ..Candidate::default() }
    }
}
