//! By what a comparison is made, and the limits of what it may be.

use super::programme::Capacity;
use crate::assessment::CityKind;
use crate::framework::CommitteeRules;
use crate::i18n::Text;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// More criteria than any framework has; comparing them takes time for each.
pub(super) const CRITERIA: usize = 200;
/// The most points that random weights may be as steady as; each takes memory and time.
const KAPPA: u32 = 1_000;
/// The most ways of counting the weakest criteria; each is one more way of looking at every city.
const BALANCE: usize = 20;

/// What a comparison is made by: the framework's constants and what the committee chose.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Setting {
    /// The criteria with the points that count here.
    pub criteria: Vec<Weighed>,
    /// What each city must reach.
    pub gates: Vec<GateAt>,
    /// How many cities are chosen, at least 1.
    pub select: usize,
    /// At most so many of one province.
    pub max_per_province: Option<usize>,
    /// At least so many of a kind.
    pub at_least: Vec<(CityKind, usize)>,
    /// Chosen in any case, by id.
    pub forced_in: Vec<String>,
    /// Chosen in no case, by id.
    pub forced_out: Vec<String>,
    /// The cities whose programmes are looked at together, by id; those of the best choice, if
    /// none are named.
    #[serde(default)]
    pub programme_of: Vec<String>,
    /// How much assistance there can be in a month.
    #[serde(default)]
    pub capacity: Capacity,
    /// Where random numbers start.
    pub seed: u64,
    /// How many random draws are made.
    pub draws: u64,
    /// Constants of the framework.
    pub rules: CommitteeRules,
}

/// A criterion and its points.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Weighed {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its points here.
    pub points: u32,
    /// Its points in the framework.
    pub usual: u32,
}

/// A gate, by the place of its criterion.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GateAt {
    /// Place in [`Setting::criteria`].
    pub criterion: usize,
    /// What must be reached, in `[0, 1]`.
    pub at_least: f64,
}

impl Setting {
    /// The most cities that are chosen or named.
    pub const CITIES: usize = 1_000;
    /// The most points of a criterion.
    pub const POINTS: u32 = 1_000;
    /// The most draws: more take long and tell nothing more.
    pub const DRAWS: u64 = 1_000_000;

    /// The setting of a framework with these criteria, before the committee changes anything.
    /// A gate on a criterion that is not among them holds nobody back; lint refuses one.
    #[must_use]
    pub fn new(criteria: Vec<Weighed>, rules: CommitteeRules, seed: u64, select: usize) -> Self {
        let place = |id: &str| criteria.iter().position(|one| one.id == id);
        let gates = rules.gates.iter().filter_map(|gate| {
            Some(GateAt { criterion: place(&gate.criterion)?, at_least: gate.at_least })
        });
        Self {
            gates: gates.collect(),
            criteria,
            select: select.max(1),
            max_per_province: None,
            at_least: Vec::new(),
            forced_in: Vec::new(),
            forced_out: Vec::new(),
            programme_of: Vec::new(),
            capacity: Capacity::default(),
            seed,
            draws: u64::from(rules.draws),
            rules,
        }
    }

    /// The field that is outside its limits, if one is: a setting from a file is not believed.
    #[must_use]
    pub fn fault(&self) -> Option<String> {
        let counts = [
            ("criteria", (1..=CRITERIA).contains(&self.criteria.len())),
            ("gates", self.gates.len() <= CRITERIA),
            ("select", (1..=Self::CITIES).contains(&self.select)),
            ("at_least", self.at_least.len() <= CityKind::ALL.len()),
            ("programme_of", self.programme_of.len() <= Self::CITIES),
            ("capacity", self.capacity.kinds.len() <= Self::CITIES),
            ("draws", (1..=Self::DRAWS).contains(&self.draws)),
        ];
        let count = counts.into_iter().find(|(_, within)| !within).map(|(name, _)| name.to_owned());
        let points = || {
            let at =
                self.criteria.iter().position(|one| one.points.max(one.usual) > Self::POINTS)?;
            Some(format!("criteria[{at}].points"))
        };
        let gate = || {
            let within = |gate: &GateAt| {
                gate.criterion < self.criteria.len() && (0.0..=1.0).contains(&gate.at_least)
            };
            let at = self.gates.iter().position(|gate| !within(gate))?;
            Some(format!("gates[{at}]"))
        };
        let rules = || Some(format!("rules.{}", rules_fault(&self.rules)?));
        count.or_else(points).or_else(gate).or_else(rules)
    }

    /// The weights: shares of the points, in order; they add up to 1 unless there are no points.
    #[must_use]
    pub fn weights(&self) -> Vec<f64> {
        let all: f64 = self.criteria.iter().map(|one| f64::from(one.points)).sum();
        let share = |points: u32| if all > 0.0 { f64::from(points) / all } else { 0.0 };
        self.criteria.iter().map(|one| share(one.points)).collect()
    }

    /// The score of values in the order of the criteria: their mean, weighted by the points, added
    /// up as the assessment does it (method §2), so that both give the same number.
    #[must_use]
    pub fn score(&self, values: impl Iterator<Item = f64>) -> f64 {
        weighted(self.criteria.iter().map(|one| one.points).zip(values))
    }

    /// Parameters of the random weights near the points (method §5.4): whole multiples of them in
    /// lowest terms, whose sum comes as near to `kappa` as it can.
    #[must_use]
    pub fn near(&self) -> Vec<u32> {
        let divisor = self.criteria.iter().fold(0, |divisor, one| gcd(divisor, one.points)).max(1);
        let reduced: Vec<u32> = self.criteria.iter().map(|one| one.points / divisor).collect();
        let sum = reduced.iter().fold(0_u32, |sum, one| sum.saturating_add(*one)).max(1);
        // Rounded half up; a sum beyond kappa is taken once.
        let multiple =
            (self.rules.kappa.saturating_mul(2).saturating_add(sum) / sum.saturating_mul(2)).max(1);
        reduced.iter().map(|points| points.saturating_mul(multiple)).collect()
    }

    /// Parameters of weights of which any is as likely as any other (method §5.4). A criterion
    /// without points counts for nothing there too.
    #[must_use]
    pub fn any(&self) -> Vec<u32> {
        self.criteria.iter().map(|one| u32::from(one.points > 0)).collect()
    }
}

/// The constant of a framework that is outside its limits, if one is; as lint would have them.
pub(super) fn rules_fault(rules: &CommitteeRules) -> Option<String> {
    let shares = [
        ("in_from", rules.in_from),
        ("out_to", rules.out_to),
        ("depends_from", rules.depends_from),
        ("tilt", rules.tilt),
    ];
    let whole = [
        ("kappa", (1..=KAPPA).contains(&rules.kappa)),
        ("draws", (1..=Setting::DRAWS).contains(&u64::from(rules.draws))),
        ("balance", rules.balance.len() <= BALANCE),
        ("gates", rules.gates.len() <= CRITERIA),
    ];
    let share = |number: f64| (0.0..=1.0).contains(&number);
    let shares = shares.map(|(name, number)| (name, share(number)));
    let one = whole.into_iter().chain(shares).find(|(_, within)| !within);
    one.map(|(name, _)| name.to_owned())
        .or_else(|| {
            let at = rules.balance.iter().position(|number| !share(*number))?;
            Some(format!("balance[{at}]"))
        })
        .or_else(|| {
            let at = rules.gates.iter().position(|gate| !share(gate.at_least))?;
            Some(format!("gates[{at}].at_least"))
        })
}

/// The mean of values, weighted by points; 0 without points.
pub(super) fn weighted(values: impl Iterator<Item = (u32, f64)>) -> f64 {
    let (mut all, mut sum) = (0.0, 0.0);
    for (points, value) in values {
        all += f64::from(points);
        sum += f64::from(points) * value;
    }
    if all > 0.0 { sum / all } else { 0.0 }
}

fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}
