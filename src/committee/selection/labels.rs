use super::Choice;
use super::search::Search;
use super::shortlist::Shortlist;
use crate::committee::draws::{Field, Pulse, over_draws};
use crate::committee::setting::Setting;
use crate::scoring::billionths;
use crate::scoring::random::{Weights, draw_key};

/// Nodes for one draw: far above what any needs, so that a hostile set ends too.
const NODES: u64 = 20_000;

/// How often each city is in the best portfolio when the weights move near the points and what is
/// missing counts at its lowest (method §5.6: core, borderline, exterior).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Labels {
    /// How many draws were made.
    pub draws: u64,
    /// In so many of them, parallel to [`Choice::ids`]. Equal portfolios: the first by ids.
    pub counts: Vec<u64>,
}

impl Labels {
    /// Counts over all draws of the setting; `field` holds the cities in the order of
    /// [`Choice::ids`]. `None` if told to stop.
    #[must_use]
    pub fn count(choice: &Choice, field: &Field, setting: &Setting, pulse: &Pulse) -> Option<Self> {
        let weights = Weights::new("#weights", &setting.near());
        let done = over_draws(
            setting.draws,
            pulse,
            || Worker {
                random: weights.clone(),
                weights: vec![0.0; setting.criteria.len()],
                lows: Vec::new(),
                scores: Vec::new(),
                shortlist: Shortlist::new(choice, 1),
                counts: vec![0; choice.ids.len()],
            },
            |worker, range| {
                for draw in range {
                    worker.draw(choice, field, draw_key(setting.seed, draw));
                }
            },
            |all, part| all.counts.iter_mut().zip(part.counts).for_each(|(all, more)| *all += more),
        )?;
        Some(Self { draws: setting.draws, counts: done.counts })
    }

    /// The share of draws in which a city is in the best portfolio.
    #[must_use]
    pub fn share(&self, city: usize) -> f64 {
        self.counts.get(city).map_or(0.0, |count| *count as f64 / self.draws.max(1) as f64)
    }
}

struct Worker<'a> {
    random: Weights,
    weights: Vec<f64>,
    lows: Vec<f64>,
    scores: Vec<i64>,
    shortlist: Shortlist<'a>,
    counts: Vec<u64>,
}

impl Worker<'_> {
    fn draw(&mut self, choice: &Choice, field: &Field, key: u64) {
        self.random.draw(key, &mut self.weights);
        field.lows(&self.weights, &mut self.lows);
        self.scores.clear();
        self.scores.extend(self.lows.iter().map(|score| billionths(*score)));
        let order = self.shortlist.best(&self.scores);
        let found = Search::new(choice, order, &self.scores, 1, NODES).run();
        for city in found.portfolios.first().into_iter().flat_map(|best| &best.cities) {
            self.counts[*city] += 1;
        }
    }
}
