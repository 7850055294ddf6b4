use super::applicant::{Applicant, Outside};
use super::setting::Setting;
use crate::scoring::{Interval, billionths};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The cities by their confirmed scores, the highest first (method §5.1).
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// Those that can be ranked.
    pub rows: Vec<Row>,
    /// Those that cannot, by place, in the order in which they came, and why not.
    pub outside: Vec<(usize, Outside)>,
}

/// A city's place in the ranking.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Row {
    /// Place among the applicants.
    pub applicant: usize,
    /// The overall score at the weights of the setting.
    pub score: Interval,
    /// Its rank by the confirmed score, from 1; equal scores share one.
    pub rank: usize,
    /// Every rank that some answers to what is missing could give it.
    pub ranks: Ranks,
}

/// An interval of ranks, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Ranks {
    /// The best.
    pub best: usize,
    /// The worst.
    pub worst: usize,
}

impl Table {
    /// Ranks the applicants. Equal scores stand in the order of ids.
    #[must_use]
    pub fn new(applicants: &[Applicant], setting: &Setting) -> Self {
        let (mut rows, mut outside) = (Vec::new(), Vec::new());
        for (at, applicant) in applicants.iter().enumerate() {
            match applicant.outside(setting) {
                Some(why) => outside.push((at, why)),
                None => rows.push((at, overall(applicant, setting))),
            }
        }
        let scores: Vec<Interval> = rows.iter().map(|row| row.1).collect();
        let placed = ranks(&scores);
        let mut rows: Vec<Row> = rows
            .into_iter()
            .zip(placed)
            .map(|((applicant, score), (rank, ranks))| Row { applicant, score, rank, ranks })
            .collect();
        rows.sort_by(|a, b| {
            a.rank
                .cmp(&b.rank)
                .then_with(|| applicants[a.applicant].id.cmp(&applicants[b.applicant].id))
        });
        Self { rows, outside }
    }
}

/// The overall score of a city that can be compared.
fn overall(applicant: &Applicant, setting: &Setting) -> Interval {
    let each = || (0..setting.criteria.len()).map(|at| applicant.value(at));
    let end = |of: fn(Interval) -> f64| setting.score(each().map(of));
    Interval::new(end(|value| value.lo), end(|value| value.hi))
}

/// For each score its rank by the lower end, and the best and the worst rank that it can have:
/// `best = 1 + #{j: lo_j > hi_i}`, `worst = 1 + #{j != i: hi_j > lo_i}`, in whole billionths.
#[must_use]
pub fn ranks(scores: &[Interval]) -> Vec<(usize, Ranks)> {
    let sorted = |of: fn(&Interval) -> f64| {
        let mut all: Vec<i64> = scores.iter().map(|score| billionths(of(score))).collect();
        all.sort_unstable();
        all
    };
    let (lows, highs) = (sorted(|score| score.lo), sorted(|score| score.hi));
    let above = |all: &[i64], mark: i64| all.len() - all.partition_point(|one| *one <= mark);
    scores
        .iter()
        .map(|score| {
            let (lo, hi) = (billionths(score.lo), billionths(score.hi));
            // A city that is not known exactly has its own upper end above its lower one.
            let worst = 1 + above(&highs, lo) - usize::from(hi > lo);
            (1 + above(&lows, lo), Ranks { best: 1 + above(&lows, hi), worst })
        })
        .collect()
}
