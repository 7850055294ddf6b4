use super::count::Count;
use super::field::{CLOSE, Field, First, share_out};
use super::run::{Pulse, over_draws};
use crate::committee::setting::Setting;
use crate::scoring::billionths;
use crate::scoring::random::{Weights, draw_key};

/// Up to so many cities every rank is counted; beyond, nobody could read the table.
const MATRIX: usize = 60;

/// How often each city is among the first so many, parallel to the field's cities (method §5.4).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Figures {
    /// How many draws were made.
    pub draws: u64,
    /// Weights near the points, what is missing at its lowest.
    pub confirmed: Vec<Count>,
    /// The same weights, what is missing anywhere.
    pub near: Vec<Count>,
    /// Any weights, what is missing anywhere.
    pub any: Vec<Count>,
    /// For each city how often it has each rank in the draws of `near`, city by city; empty for
    /// more than 60 cities. Rows and columns add up to the draws exactly.
    pub ranks: Vec<Count>,
}

impl Figures {
    /// Counts over all draws of the setting; `None` if told to stop.
    #[must_use]
    pub fn count(field: &Field, setting: &Setting, pulse: &Pulse) -> Option<Self> {
        let begin = || Worker::new(field, setting);
        let done = over_draws(
            setting.draws,
            pulse,
            begin,
            |worker, range| range.for_each(|draw| worker.draw(draw)),
            |all, part| all.counted.add(&part.counted),
        )?;
        Some(Self { draws: setting.draws, ..done.counted })
    }

    fn add(&mut self, other: &Self) {
        let pairs = [
            (&mut self.confirmed, &other.confirmed),
            (&mut self.near, &other.near),
            (&mut self.any, &other.any),
            (&mut self.ranks, &other.ranks),
        ];
        for (all, more) in pairs {
            all.iter_mut().zip(more).for_each(|(all, more)| all.add(more));
        }
    }
}

/// One thread's counts and what it works with.
struct Worker<'a> {
    field: &'a Field,
    many: usize,
    seed: u64,
    near: Weights,
    any: Weights,
    counted: Figures,
    weights: Vec<f64>,
    lows: Vec<f64>,
    highs: Vec<f64>,
    completed: Vec<(usize, f64)>,
    first: First,
}

impl<'a> Worker<'a> {
    fn new(field: &'a Field, setting: &Setting) -> Self {
        let none = vec![Count::default(); field.len()];
        let matrix = if field.len() <= MATRIX { field.len() * field.len() } else { 0 };
        Self {
            field,
            many: setting.select.min(field.len()),
            seed: setting.seed,
            near: Weights::new("#weights", &setting.near()),
            any: Weights::new("#weights", &setting.any()),
            counted: Figures {
                draws: 0,
                confirmed: none.clone(),
                near: none.clone(),
                any: none,
                ranks: vec![Count::default(); matrix],
            },
            weights: vec![0.0; setting.criteria.len()],
            lows: Vec::new(),
            highs: Vec::new(),
            completed: Vec::new(),
            first: First::default(),
        }
    }

    fn draw(&mut self, draw: u64) {
        if self.many == 0 {
            return;
        }
        let key = draw_key(self.seed, draw);
        self.near.draw(key, &mut self.weights);
        self.field.lows(&self.weights, &mut self.lows);
        let border = self.first.border(self.lows.iter().copied(), self.many);
        let scores = self.lows.iter().copied().enumerate();
        let confirmed = &mut self.counted.confirmed;
        share_out(scores, border, self.many, |city, part, of| confirmed[city].part(part, of));

        // Every rank is counted, so every city matters.
        let matrix = !self.counted.ranks.is_empty();
        self.complete(key, if matrix { f64::NEG_INFINITY } else { border });
        let border = self.first.border(self.completed.iter().map(|one| one.1), self.many);
        let (scores, near) = (self.completed.iter().copied(), &mut self.counted.near);
        share_out(scores, border, self.many, |city, part, of| near[city].part(part, of));
        if matrix {
            self.ranks();
        }

        self.any.draw(key, &mut self.weights);
        self.field.lows(&self.weights, &mut self.lows);
        let border = self.first.border(self.lows.iter().copied(), self.many);
        self.complete(key, border);
        let border = self.first.border(self.completed.iter().map(|one| one.1), self.many);
        let (scores, any) = (self.completed.iter().copied(), &mut self.counted.any);
        share_out(scores, border, self.many, |city, part, of| any[city].part(part, of));
    }

    /// Completes the cities that could be among the first. So many reach `border` even at their
    /// lowest; a city that does not even at its highest needs no random numbers.
    fn complete(&mut self, key: u64, border: f64) {
        let Self { field, weights, highs, completed, .. } = self;
        completed.clear();
        field.highs(weights, highs);
        let possible = highs.iter().enumerate().filter(|(_, high)| **high >= border - CLOSE);
        completed.extend(possible.map(|(city, _)| (city, field.completed(city, key, weights))));
    }

    /// Gives every city its rank; cities with equal scores share theirs equally.
    fn ranks(&mut self) {
        let cities = self.field.len();
        let mut order: Vec<(i64, usize)> =
            self.completed.iter().map(|(city, score)| (-billionths(*score), *city)).collect();
        order.sort_unstable();
        let mut from = 0;
        for tied in order.chunk_by(|one, other| one.0 == other.0) {
            for (_, city) in tied {
                for rank in from..from + tied.len() {
                    self.counted.ranks[city * cities + rank].part(1, tied.len() as u64);
                }
            }
            from += tied.len();
        }
    }
}
