use super::applicant::Applicant;
use super::comparison::Comparison;
use super::dominance::{Tipping, always_beats, nearly_always_beats, tipping};
use super::draws::{Field, Pairs, Pulse};
use super::setting::Setting;

/// Cities that are looked at two by two: a wider table could not be read.
const MOST: usize = 12;
/// Cities behind the last that is chosen which are looked at too.
const BEHIND: usize = 4;

/// One city against another (method §§5.2, 5.4).
#[derive(Debug, Clone, PartialEq)]
pub struct Duel {
    /// Share of the near draws in which the first stands before the second; a tie is half a win.
    pub wins: f64,
    /// Whether the first beats the second under all weights and all completions.
    pub always: bool,
    /// Whether it does under all completions and all weights near these.
    pub nearly: bool,
    /// The weights at which their confirmed scores change places, the smallest change first.
    pub tipping: Vec<Tipping>,
}

/// The first cities of a ranking, each against each.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Duels {
    /// Their ids, in the ranking's order.
    pub ids: Vec<String>,
    /// City by city; none against itself.
    pairs: Vec<Option<Duel>>,
}

impl Duel {
    /// One against the other; `None` if told to stop.
    #[must_use]
    pub fn between(a: &Applicant, b: &Applicant, setting: &Setting, pulse: &Pulse) -> Option<Self> {
        let field = Field::new(&[a, b], setting.criteria.len());
        let pairs = Pairs::count(&field, setting, pulse)?;
        Some(Self::of(a, b, pairs.share(0, 1), setting))
    }

    fn of(a: &Applicant, b: &Applicant, wins: f64, setting: &Setting) -> Self {
        let weights = setting.weights();
        Self {
            wins,
            always: always_beats(a, b),
            nearly: nearly_always_beats(a, b, &weights, setting.rules.tilt),
            tipping: tipping(a, b, &weights),
        }
    }
}

impl Duels {
    /// The chosen cities of a comparison and those just behind them; `None` if told to stop.
    #[must_use]
    pub fn new(applicants: &[Applicant], comparison: &Comparison, pulse: &Pulse) -> Option<Self> {
        let setting = &comparison.setting;
        let many = setting.select.saturating_add(BEHIND).min(MOST);
        let first = comparison.cities.iter().take(many);
        let first: Vec<&Applicant> =
            first.filter_map(|city| applicants.iter().find(|one| one.id == city.city.id)).collect();
        let field = Field::new(&first, setting.criteria.len());
        let shares = Pairs::count(&field, setting, pulse)?;
        let mut pairs = Vec::with_capacity(first.len() * first.len());
        for (at, a) in first.iter().enumerate() {
            for (to, b) in first.iter().enumerate() {
                let wins = shares.share(at, to);
                pairs.push((at != to).then(|| Duel::of(a, b, wins, setting)));
            }
        }
        Some(Self { ids: first.iter().map(|one| one.id.clone()).collect(), pairs })
    }

    /// The city at one place against that at another; none against itself.
    #[must_use]
    pub fn get(&self, one: usize, other: usize) -> Option<&Duel> {
        if other >= self.ids.len() {
            return None;
        }
        self.pairs.get(one * self.ids.len() + other)?.as_ref()
    }
}
