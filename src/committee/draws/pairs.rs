use super::field::Field;
use super::run::{Pulse, over_draws};
use crate::committee::setting::Setting;
use crate::scoring::billionths;
use crate::scoring::random::{Weights, draw_key};

/// How often one city stands before another in the draws of the near figure: weights near the
/// points, what is missing anywhere (method §5.4).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Pairs {
    draws: u64,
    cities: usize,
    /// Half wins, city by city: a tie is one for each.
    halves: Vec<u64>,
}

impl Pairs {
    /// Counts over all draws of the setting; `None` if told to stop.
    #[must_use]
    pub fn count(field: &Field, setting: &Setting, pulse: &Pulse) -> Option<Self> {
        let cities = field.len();
        let weights = Weights::new("#weights", &setting.near());
        let begin =
            || (weights.clone(), vec![0.0; setting.criteria.len()], vec![0; cities * cities]);
        let (_, _, halves) = over_draws(
            setting.draws,
            pulse,
            begin,
            |(random, weights, halves): &mut (Weights, Vec<f64>, Vec<u64>), range| {
                for key in range.map(|draw| draw_key(setting.seed, draw)) {
                    random.draw(key, weights);
                    let scores: Vec<i64> = (0..cities)
                        .map(|city| billionths(field.completed(city, key, weights)))
                        .collect();
                    let all =
                        scores.iter().flat_map(|one| scores.iter().map(move |two| (one, two)));
                    for (half, (one, other)) in halves.iter_mut().zip(all) {
                        *half += match one.cmp(other) {
                            std::cmp::Ordering::Greater => 2,
                            std::cmp::Ordering::Equal => 1,
                            std::cmp::Ordering::Less => 0,
                        };
                    }
                }
            },
            |all, part| all.2.iter_mut().zip(part.2).for_each(|(all, more)| *all += more),
        )?;
        Some(Self { draws: setting.draws, cities, halves })
    }

    /// The share of draws in which the city at `one` stands before that at `other`.
    #[must_use]
    pub fn share(&self, one: usize, other: usize) -> f64 {
        let halves = self.halves.get(one * self.cities + other).copied().unwrap_or(0);
        halves as f64 / (2 * self.draws.max(1)) as f64
    }
}
