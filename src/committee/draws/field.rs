use crate::committee::applicant::Applicant;
use crate::scoring::random::{name_key, number_key, uniform};
use crate::scoring::{Interval, billionths};

/// Scores closer than this are looked at in whole billionths.
pub(super) const CLOSE: f64 = 2e-9;

/// The cities that compete, made ready for many draws: one column for each criterion.
#[derive(Debug, Clone, Default)]
pub struct Field {
    columns: Vec<Column>,
    count: usize,
}

#[derive(Debug, Clone, Default)]
struct Column {
    lo: Vec<f64>,
    hi: Vec<f64>,
    keys: Vec<u64>,
}

impl Field {
    /// These cities, with so many criteria.
    #[must_use]
    pub fn new(applicants: &[&Applicant], criteria: usize) -> Self {
        let names: Vec<u64> = applicants.iter().map(|one| name_key(&one.id)).collect();
        let column = |at: usize| {
            let values: Vec<Interval> = applicants.iter().map(|one| one.value(at)).collect();
            Column {
                lo: values.iter().map(|value| value.lo).collect(),
                hi: values.iter().map(|value| value.hi).collect(),
                keys: names.iter().map(|name| number_key(*name, at as u64)).collect(),
            }
        };
        Self { columns: (0..criteria).map(column).collect(), count: applicants.len() }
    }

    /// How many cities there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.count
    }

    /// Whether there is no city.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The confirmed scores under these weights.
    pub fn lows(&self, weights: &[f64], scores: &mut Vec<f64>) {
        self.weigh(weights, scores, |column| &column.lo);
    }

    /// The highest possible scores under these weights.
    pub(super) fn highs(&self, weights: &[f64], scores: &mut Vec<f64>) {
        self.weigh(weights, scores, |column| &column.hi);
    }

    fn weigh(&self, weights: &[f64], scores: &mut Vec<f64>, of: impl Fn(&Column) -> &Vec<f64>) {
        scores.clear();
        scores.resize(self.count, 0.0);
        // Criterion by criterion, so that each score is added up in the same order as alone.
        for (column, weight) in self.columns.iter().zip(weights) {
            for (score, value) in scores.iter_mut().zip(of(column)) {
                *score += weight * value;
            }
        }
    }

    /// The score of one city in a draw: every criterion somewhere between its ends, evenly, and all
    /// that is unknown in a criterion moves together (method §5.3).
    #[must_use]
    pub fn completed(&self, city: usize, draw: u64, weights: &[f64]) -> f64 {
        let mut score = 0.0;
        for (column, weight) in self.columns.iter().zip(weights) {
            let (Some(lo), Some(hi), Some(key)) =
                (column.lo.get(city), column.hi.get(city), column.keys.get(city))
            else {
                continue;
            };
            let width = hi - lo;
            // Nothing is unknown: whatever the number is, it is multiplied by nothing.
            let value = if width == 0.0 { *lo } else { lo + uniform(draw, *key) * width };
            score += weight * value;
        }
        score
    }
}

/// The first so many of some scores, ties sharing what is left.
#[derive(Debug, Clone, Default)]
pub(super) struct First {
    best: Vec<f64>,
}

impl First {
    /// The `many`-th highest score; below all where there are fewer.
    pub fn border(&mut self, scores: impl Iterator<Item = f64>, many: usize) -> f64 {
        let best = &mut self.best;
        best.clear();
        let mut least = f64::NEG_INFINITY;
        for score in scores {
            if score > least || best.len() < many {
                best.push(score);
            }
            // Sorted out now and then: each score is moved about twice.
            if best.len() >= 2 * many.max(8) {
                best.select_nth_unstable_by(many - 1, |a, b| b.total_cmp(a));
                best.truncate(many);
                least = best.iter().copied().fold(f64::INFINITY, f64::min);
            }
        }
        if best.len() < many {
            return f64::NEG_INFINITY;
        }
        *best.select_nth_unstable_by(many - 1, |a, b| b.total_cmp(a)).1
    }
}

/// Tells each city of the first `many` how much of a place it gets: `(city, part, of)`.
pub(super) fn share_out(
    scores: impl Iterator<Item = (usize, f64)> + Clone,
    border: f64,
    many: usize,
    mut tell: impl FnMut(usize, u64, u64),
) {
    let mark = billionths(border);
    let near = scores.filter(|(_, score)| *score >= border - CLOSE);
    let (mut above, mut tied) = (0_u64, 0_u64);
    for (_, score) in near.clone() {
        match billionths(score).cmp(&mark) {
            std::cmp::Ordering::Greater => above += 1,
            std::cmp::Ordering::Equal => tied += 1,
            std::cmp::Ordering::Less => {}
        }
    }
    let left = (many as u64).saturating_sub(above);
    for (city, score) in near {
        match billionths(score).cmp(&mark) {
            std::cmp::Ordering::Greater => tell(city, 1, 1),
            std::cmp::Ordering::Equal => tell(city, left, tied),
            std::cmp::Ordering::Less => {}
        }
    }
}
