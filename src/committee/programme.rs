//! The programmes of several cities beside each other: what is needed when, whether there are
//! people for it, and which of the cities could help which.
//!
//! Adds up what the exports say (method §4, sequence) and never plans: where more is needed than
//! there is, it names the months and what each city could start later by itself, and leaves the
//! choice to the committee. What an export does not say is no demand, no room and no match; cities
//! that say nothing are named. One kind of assistance that runs in one city for one month counts as
//! one expert-month (\[J\]: frameworks say how long a kind takes, not how many people).

mod peering;
mod room;

pub use peering::{FromDirectory, Pair, Why};

use super::applicant::Applicant;
use super::comparison::Named;
use super::plan::{Item, Outline, Plan};
use crate::i18n::Text;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::sync::Arc;

/// How much assistance there can be in any month, in expert-months.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Capacity {
    /// Of all kinds together; none where nobody said.
    pub all: Option<u32>,
    /// Of kinds, by their ids, in order.
    pub kinds: Vec<(String, u32)>,
}

/// The programmes of several cities together. Months are counted from 1.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Programme {
    /// The cities, in the order of their ids.
    pub cities: Vec<Named>,
    /// Cities that are meant but have no part in the figures.
    pub silent: Vec<Silent>,
    /// Months of a programme; 0 without cities.
    pub months: u32,
    /// The framework's kinds of assistance, in the order of ids.
    pub kinds: Vec<Demand>,
    /// Expert-months of all kinds, month by month.
    pub load: Vec<u32>,
    /// How much there can be.
    pub capacity: Capacity,
    /// What runs where and when: by cities, then as in each city's programme.
    pub slots: Vec<Slot>,
    /// Months in which more is needed than there is: of all kinds, then kind by kind.
    pub over: Vec<Over>,
    /// Kinds that are not in the figures, by cities.
    pub open: Vec<Open>,
    /// The framework's practices, in the order of ids.
    pub practices: Vec<Item>,
    /// Who among the cities could help whom: by the city that is helped, the best first, at most
    /// three for each.
    pub pairs: Vec<Pair>,
    /// Who of the directory could help: by cities, the best match first, at most three for each.
    pub directory: Vec<FromDirectory>,
}

/// A city without a part in the figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Silent {
    /// Who it is.
    #[serde(flatten)]
    pub city: Named,
    /// Why.
    pub why: Silence,
}

/// Why a city has no part in the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Silence {
    /// Its export says nothing of a programme: an older program wrote it.
    NoProgramme,
    /// Its export says other things of kinds, practices or months than most do.
    OtherOutline,
}

/// How much of a kind is needed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Demand {
    /// The kind's id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// In how many cities it runs, month by month; as many expert-months.
    pub cities: Vec<u32>,
}

impl Demand {
    /// Expert-months over all months.
    #[must_use]
    pub fn total(&self) -> u32 {
        self.cities.iter().sum()
    }
}

/// A kind that runs in a city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Slot {
    /// The city's place in [`Programme::cities`].
    pub city: usize,
    /// The kind's place in [`Programme::kinds`].
    pub kind: usize,
    /// Its first month.
    pub first: u32,
    /// Its last month.
    pub last: u32,
    /// By how many months it could start later at most while everything else of this city stays:
    /// it ends in time, before what needs it, and no more kinds run at once than the framework allows.
    pub slack: u32,
}

/// A month in which more is needed than there is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Over {
    /// The month.
    pub month: u32,
    /// The kind's place; none for all kinds together.
    pub kind: Option<usize>,
    /// Expert-months needed.
    pub needed: u32,
    /// Expert-months there are; fewer than are needed.
    pub there: u32,
    /// What could start after this month, with nothing else of its city moved.
    pub later: Vec<Later>,
}

/// A kind in a city that could start after a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Later {
    /// Its place in [`Programme::slots`].
    pub slot: usize,
    /// By at least so many months later.
    pub by: u32,
}

/// A kind of a city that is not in the figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Open {
    /// The city's place.
    pub city: usize,
    /// The kind's place.
    pub kind: usize,
    /// Why it is not.
    pub why: NotCounted,
}

/// Why a kind is not in the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum NotCounted {
    /// It was chosen but does not fit into the months.
    Beyond,
    /// Missing answers decide whether it is needed.
    Undecided,
}

impl Programme {
    /// The programmes of these cities together, whatever order they come in; each id counts once.
    #[must_use]
    pub fn new(cities: &[&Applicant], capacity: &Capacity) -> Self {
        let mut cities = cities.to_vec();
        cities.sort_by(|one, other| one.id.cmp(&other.id));
        cities.dedup_by(|one, other| one.id == other.id);
        let outline = usual(&cities);
        let mut silent = Vec::new();
        let mut plans: Vec<(&Applicant, &Plan)> = Vec::with_capacity(cities.len());
        for city in cities {
            let why = match &city.plan {
                Some(plan) if Some(&plan.outline) == outline.as_ref() => {
                    plans.push((city, plan));
                    continue;
                }
                Some(_) => Silence::OtherOutline,
                None => Silence::NoProgramme,
            };
            silent.push(Silent { city: city.into(), why });
        }
        let Some(outline) = outline else {
            return Self { silent, capacity: capacity.clone(), ..Self::default() };
        };
        let mut programme = Self {
            cities: plans.iter().map(|(city, _)| (*city).into()).collect(),
            silent,
            months: outline.months,
            kinds: outline
                .kinds
                .iter()
                .map(|kind| Demand {
                    id: kind.id.clone(),
                    name: kind.name.clone(),
                    cities: vec![0; outline.months as usize],
                })
                .collect(),
            load: vec![0; outline.months as usize],
            capacity: capacity.clone(),
            practices: outline.practices.clone(),
            pairs: peering::pairs(&plans),
            directory: peering::directory(&plans),
            ..Self::default()
        };
        for (city, (_, plan)) in plans.iter().enumerate() {
            programme.add(city, plan);
        }
        programme.over = programme.overloaded(&plans);
        programme
    }

    /// Whether there is nothing to show of any city.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cities.is_empty() && self.silent.is_empty()
    }

    fn add(&mut self, city: usize, plan: &Plan) {
        for (at, run) in plan.runs.iter().enumerate() {
            let Some(demand) = self.kinds.get_mut(run.kind) else { continue };
            let months = run.start as usize..run.end as usize;
            for count in [&mut demand.cities, &mut self.load] {
                count.get_mut(months.clone()).into_iter().flatten().for_each(|count| *count += 1);
            }
            self.slots.push(Slot {
                city,
                kind: run.kind,
                first: run.start + 1,
                last: run.end,
                slack: room::later(plan, at).last().unwrap_or(0),
            });
        }
        for (kinds, why) in
            [(&plan.beyond, NotCounted::Beyond), (&plan.undecided, NotCounted::Undecided)]
        {
            self.open.extend(kinds.iter().map(|kind| Open { city, kind: *kind, why }));
        }
    }

    fn overloaded(&self, plans: &[(&Applicant, &Plan)]) -> Vec<Over> {
        let kind = |id: &str| self.kinds.iter().position(|kind| kind.id == id);
        let named = self.capacity.kinds.iter().filter_map(|(id, there)| {
            let kind = kind(id)?;
            Some((Some(kind), *there, &self.kinds[kind].cities))
        });
        let all = self.capacity.all.map(|there| (None, there, &self.load));
        let mut over = Vec::new();
        for (kind, there, needed) in all.into_iter().chain(named) {
            for (month, needed) in (1..).zip(needed).filter(|(_, needed)| **needed > there) {
                let later = self.later(plans, kind, month);
                over.push(Over { month, kind, needed: *needed, there, later });
            }
        }
        over
    }

    /// What runs in this month and could start after it.
    fn later(&self, plans: &[(&Applicant, &Plan)], kind: Option<usize>, month: u32) -> Vec<Later> {
        let running = self.slots.iter().enumerate().filter(|(_, slot)| {
            (slot.first..=slot.last).contains(&month) && kind.is_none_or(|kind| kind == slot.kind)
        });
        running
            .filter_map(|(at, slot)| {
                let (_, plan) = plans.get(slot.city)?;
                let run = plan.runs.iter().position(|run| run.kind == slot.kind)?;
                let by = room::later(plan, run).find(|by| slot.first + by > month)?;
                Some(Later { slot: at, by })
            })
            .collect()
    }
}

/// What most of these cities say of the framework; of equals the first in order.
fn usual(cities: &[&Applicant]) -> Option<Arc<Outline>> {
    let mut counts: BTreeMap<&Arc<Outline>, usize> = BTreeMap::new();
    for plan in cities.iter().filter_map(|city| city.plan.as_ref()) {
        *counts.entry(&plan.outline).or_default() += 1;
    }
    let most = counts.values().copied().max()?;
    counts.into_iter().find(|(_, count)| *count == most).map(|(outline, _)| Arc::clone(outline))
}
