use crate::committee::applicant::Applicant;
use crate::committee::peers::{Conditions, PeerMatch, Rules, find};
use crate::committee::plan::Plan;
use crate::i18n::Text;
use crate::scoring::billionths;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How many helpers of each city are named; a longer list is no advice.
const NAMED: usize = 3;

/// A city that could help another of the cities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Pair {
    /// Place of the city that is helped.
    pub city: usize,
    /// Place of the city that helps.
    pub helper: usize,
    /// Share of the confirmed gap that the helper has demonstrably closed, in `(0, 1]` (method §6;
    /// likeness is not in exports and has no part in it).
    pub cover: f64,
    /// The same the other way round, in `[0, 1]`: more than 0 where each could help the other.
    pub back: f64,
    /// With what, the largest share first; the shares add up to the cover.
    pub why: Vec<Why>,
}

/// A practice in which one city is strong where another has a gap. Levels in `[0, 1]`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Why {
    /// The practice's place.
    pub practice: usize,
    /// What the city does at most.
    pub own: f64,
    /// What it should certainly do by the end.
    pub target: f64,
    /// What the helper confirmedly does.
    pub helper: f64,
    /// The practice's part of the cover.
    pub share: f64,
}

/// A city of the directory that could help.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct FromDirectory {
    /// Place of the city that is helped.
    pub city: usize,
    /// The helper's id in the directory.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Share of the confirmed gap that it has demonstrably closed, in `(0, 1]`.
    pub cover: f64,
    /// How alike the two are, in `[0, 1]`; none where nothing is known of both.
    pub likeness: Option<f64>,
    /// The practices with which it helps, by their places, with the share of each.
    pub why: Vec<(usize, f64)>,
}

/// Who among the cities could help whom, both directions looked at. An unknown level is at its
/// lowest for a helper and at its highest for whoever is helped, so it never makes a match.
pub(super) fn pairs(plans: &[(&Applicant, &Plan)]) -> Vec<Pair> {
    // Without features everything hangs on the gap.
    let rules = Rules { floor: 1.0, comparisons: Vec::new() };
    let candidates: Vec<_> = plans.iter().map(|(city, plan)| plan.candidate(&city.id)).collect();
    // Nobody stands above what it can be at most itself: no city is its own helper.
    let matches: Vec<Vec<PeerMatch>> = plans
        .iter()
        .map(|(_, plan)| {
            let mut found = find(&plan.seeker(), &candidates, &rules, &Conditions::default());
            found.retain(|one| billionths(one.cover) > 0);
            found
        })
        .collect();
    let covers: Vec<BTreeMap<usize, f64>> = matches
        .iter()
        .map(|found| found.iter().map(|one| (one.candidate, one.cover)).collect())
        .collect();
    let mut pairs = Vec::new();
    for (city, found) in matches.iter().enumerate() {
        pairs.extend(found.iter().take(NAMED).map(|one| {
            Pair {
                city,
                helper: one.candidate,
                cover: one.cover,
                back: covers[one.candidate].get(&city).copied().unwrap_or(0.0),
                why: one
                    .helps
                    .iter()
                    .filter_map(|help| why(plans, city, one, help.practice, help.share))
                    .collect(),
            }
        }));
    }
    pairs
}

fn why(
    plans: &[(&Applicant, &Plan)],
    city: usize,
    found: &PeerMatch,
    practice: usize,
    share: f64,
) -> Option<Why> {
    let levels = |city: usize| plans.get(city)?.1.levels.get(practice).copied().flatten();
    let own = levels(city)?;
    Some(Why {
        practice,
        own: own.existing.hi,
        target: own.target.lo,
        helper: levels(found.candidate)?.existing.lo,
        share,
    })
}

/// Who of the directory could help, as the exports say it.
pub(super) fn directory(plans: &[(&Applicant, &Plan)]) -> Vec<FromDirectory> {
    let mut all = Vec::new();
    for (city, (_, plan)) in plans.iter().enumerate() {
        let mut offers: Vec<_> =
            plan.offers.iter().filter(|offer| billionths(offer.matched) > 0).collect();
        offers.sort_by(|one, other| {
            let best = billionths(other.matched).cmp(&billionths(one.matched));
            best.then_with(|| one.id.cmp(&other.id))
        });
        all.extend(offers.into_iter().take(NAMED).map(|offer| FromDirectory {
            city,
            id: offer.id.clone(),
            name: offer.name.clone(),
            cover: offer.cover,
            likeness: offer.likeness,
            why: offer.helps.clone(),
        }));
    }
    all
}
