//! Everything that a committee is shown of its cities, in one document.
//!
//! What is shown is what minutes keep and what a later check computes again, so nothing here may
//! hang on anything but the applicants and the [`Setting`].

mod chosen;
mod contest;
mod proof;

pub use chosen::{Chosen, Set};
pub use contest::Contest;

use super::applicant::{Applicant, Outside, Passes};
use super::band::{Band, Label, Proof};
use super::draws::{Count, Field, Figures, Pulse};
use super::lenses::Lens;
use super::programme::Programme;
use super::setting::Setting;
use super::table::{Ranks, Row, Table};
use crate::assessment::CityKind;
use crate::i18n::Text;
use crate::scoring::{Confidence, Interval};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Cities compared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Comparison {
    /// By what.
    pub setting: Setting,
    /// The ways of looking at the scores, the usual one first.
    pub lenses: Vec<Lens>,
    /// The cities that can be ranked, by their confirmed scores.
    pub cities: Vec<Standing>,
    /// The cities that cannot.
    pub outside: Vec<Left>,
    /// What to choose together.
    pub chosen: Chosen,
    /// For up to 60 cities the share of draws in which each has each rank, city by city; else none.
    pub rank_shares: Vec<f64>,
    /// The programmes of the best choice, or of the cities that the setting names.
    #[serde(default)]
    pub programme: Programme,
}

/// A city in the ranking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Standing {
    /// Who it is.
    #[serde(flatten)]
    pub city: Named,
    /// Its rank by the confirmed score, from 1; equal scores share one.
    pub rank: usize,
    /// Every rank that some answers to what is missing could give it.
    pub ranks: Ranks,
    /// Its overall score; `lo` ranks.
    pub score: Interval,
    /// Its confirmed score if only documented answers counted.
    pub backed: f64,
    /// How far its score can be relied on.
    pub confidence: Option<Confidence>,
    /// Its criteria, in the setting's order.
    pub criteria: Vec<Interval>,
    /// Whether it passes the gates, in the setting's order.
    pub gates: Vec<Passes>,
    /// Its rank through each lens.
    pub lens_ranks: Vec<usize>,
    /// Whether it is among the first through every lens.
    pub robust: bool,
    /// Among the first when weights move near the points, what is missing at its lowest.
    pub confirmed: f64,
    /// Among the first with the same weights, what is missing anywhere.
    pub near: f64,
    /// Among the first under any weights, what is missing anywhere.
    pub any: f64,
    /// What dominance proves about its place among the first.
    pub proof: Option<Proof>,
    /// What the figures say.
    pub band: Band,
    /// Share of draws in which it is in the best choice within the limits.
    pub chosen: f64,
    /// What that share says.
    pub label: Label,
    /// For an open city, the city it competes with for a place.
    pub contest: Option<Contest>,
    /// For an open city, what is still to be known, the heaviest first.
    pub missing: Vec<Open>,
}

/// Something still to be known about a city.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Open {
    /// What it is.
    pub what: OpenPart,
    /// The width of the overall score that it accounts for.
    pub width: f64,
}

/// A question, or a criterion that is computed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum OpenPart {
    /// The question of this id.
    Question(String),
    /// The criterion at this place of the setting, beyond what its questions account for.
    Criterion(usize),
}

/// A city outside the ranking.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Left {
    /// Who it is.
    #[serde(flatten)]
    pub city: Named,
    /// Why.
    pub why: Outside,
}

/// Who a city is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct Named {
    /// The assessment's id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// City, district or cluster.
    pub kind: CityKind,
    /// Its province as it is compared; empty where it is not known.
    pub province: String,
    /// Whether it is invented.
    pub sample: bool,
    /// Whether its assessment is finished and sealed.
    pub sealed: bool,
    /// Whether a seal of it was opened for changes.
    #[serde(default)]
    pub amended: bool,
}

impl From<&Applicant> for Named {
    fn from(one: &Applicant) -> Self {
        Self {
            id: one.id.clone(),
            name: one.name.clone(),
            kind: one.kind,
            province: one.province.clone(),
            sample: one.sample,
            sealed: one.sealed,
            amended: one.amended,
        }
    }
}

impl Comparison {
    /// Compares; `None` if told to stop.
    #[must_use]
    pub fn new(applicants: &[Applicant], setting: &Setting, pulse: &Pulse) -> Option<Self> {
        let table = Table::new(applicants, setting);
        let ranked: Vec<&Applicant> =
            table.rows.iter().map(|row| &applicants[row.applicant]).collect();
        let field = Field::new(&ranked, setting.criteria.len());
        let figures = Figures::count(&field, setting, pulse)?;
        let (chosen, shares) = Chosen::find(&ranked, &table, setting, pulse)?;
        let lenses = Lens::all(setting);
        let lens_ranks: Vec<Vec<usize>> =
            lenses.iter().map(|lens| lens.ranks(&ranked, setting)).collect();
        let proofs = proof::proofs(&ranked, &table, &figures, setting);
        let share = |counts: &[Count], at: usize| {
            counts.get(at).map_or(0.0, |count| count.share(figures.draws))
        };
        let mut cities: Vec<Standing> = Vec::with_capacity(ranked.len());
        for (at, row) in table.rows.iter().enumerate() {
            let ranks: Vec<usize> = lens_ranks.iter().map(|ranks| ranks[at]).collect();
            let (confirmed, near) = (share(&figures.confirmed, at), share(&figures.near, at));
            let chosen = shares.get(at).copied().unwrap_or(0.0);
            cities.push(Standing {
                confirmed,
                near,
                any: share(&figures.any, at),
                proof: proofs[at],
                band: Band::of(confirmed, near, &setting.rules),
                chosen,
                label: Label::of(chosen, &setting.rules),
                robust: ranks.iter().all(|rank| *rank <= setting.select),
                lens_ranks: ranks,
                ..Standing::of(ranked[at], row, setting)
            });
        }
        contest::add(&mut cities, &ranked, &field, setting, pulse)?;
        let outside = table
            .outside
            .iter()
            .map(|(at, why)| Left { city: (&applicants[*at]).into(), why: *why });
        let programme = programme(applicants, setting, &chosen);
        Some(Self {
            setting: setting.clone(),
            lenses,
            cities,
            outside: outside.collect(),
            chosen,
            rank_shares: figures.ranks.iter().map(|count| count.share(figures.draws)).collect(),
            programme,
        })
    }

    /// The city of this id in the ranking.
    #[must_use]
    pub fn city(&self, id: &str) -> Option<&Standing> {
        self.cities.iter().find(|one| one.city.id == id)
    }
}

impl Standing {
    /// What follows from the table alone.
    fn of(applicant: &Applicant, row: &Row, setting: &Setting) -> Self {
        Self {
            city: applicant.into(),
            rank: row.rank,
            ranks: row.ranks,
            score: row.score,
            backed: Lens::Documents.score(applicant, setting),
            confidence: applicant.confidence,
            criteria: (0..setting.criteria.len()).map(|at| applicant.value(at)).collect(),
            gates: applicant.passes(setting).collect(),
            lens_ranks: Vec::new(),
            robust: false,
            confirmed: 0.0,
            near: 0.0,
            any: 0.0,
            proof: None,
            band: Band::Out,
            chosen: 0.0,
            label: Label::Exterior,
            contest: None,
            missing: Vec::new(),
        }
    }
}

/// The programmes of the cities named, whether or not they can be ranked, or else of the best
/// choice.
fn programme(applicants: &[Applicant], setting: &Setting, chosen: &Chosen) -> Programme {
    let best = chosen.best().map(|best| &best.cities[..]).unwrap_or_default();
    let meant = if setting.programme_of.is_empty() { best } else { &setting.programme_of[..] };
    let meant: BTreeSet<&String> = meant.iter().collect();
    let meant: Vec<&Applicant> = applicants.iter().filter(|one| meant.contains(&one.id)).collect();
    Programme::new(&meant, &setting.capacity)
}
