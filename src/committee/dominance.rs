use super::applicant::Applicant;
use crate::scoring::billionths;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Whether `a` beats `b` under all weights and all completions (method §5.2): even at its lowest it
/// is nowhere below `b` at its highest, and somewhere above.
#[must_use]
pub fn always_beats(a: &Applicant, b: &Applicant) -> bool {
    let parts = 0..a.parts.len().max(b.parts.len());
    is_above(parts.map(|at| (billionths(a.value(at).lo), billionths(b.value(at).hi))))
}

/// Whether the first of each pair is nowhere below the second, and somewhere above.
pub(super) fn is_above(pairs: impl Iterator<Item = (i64, i64)>) -> bool {
    let mut above = false;
    for (lo, hi) in pairs {
        if lo < hi {
            return false;
        }
        above |= lo > hi;
    }
    above
}

/// The least by which `a` beats `b` (negative: the most by which it may fall behind) under all
/// completions and all weights that differ from these by at most the share `tilt` of themselves and
/// still add up to 1 (method §5.2). Exact: what is left over the lower limits goes to the smallest
/// differences first.
#[must_use]
pub fn least_lead(a: &Applicant, b: &Applicant, weights: &[f64], tilt: f64) -> f64 {
    let lead = |at: usize| a.value(at).lo - b.value(at).hi;
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by(|one, other| lead(*one).total_cmp(&lead(*other)));
    let lowest = |at: usize| weights[at] * (1.0 - tilt);
    let mut rest = 1.0 - (0..weights.len()).map(lowest).sum::<f64>();
    let mut sum = 0.0;
    for at in order {
        let more = rest.min(weights[at] * 2.0 * tilt).max(0.0);
        rest -= more;
        sum += (lowest(at) + more) * lead(at);
    }
    sum
}

/// Whether `a` beats `b` under all completions and all weights near these.
#[must_use]
pub fn nearly_always_beats(a: &Applicant, b: &Applicant, weights: &[f64], tilt: f64) -> bool {
    billionths(least_lead(a, b, weights, tilt)) > 0
}

/// The weight at which two cities change places.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Tipping {
    /// Place of the criterion.
    pub criterion: usize,
    /// Its weight now.
    pub from: f64,
    /// Its weight at which both confirmed scores are equal, the others keeping their proportions.
    pub to: f64,
}

/// Where `a` and `b` change places by their confirmed scores, the smallest change of weight first
/// (method §5.2): with `D = sum w d`, `r = (D - w_c d_c) / (1 - w_c)` and `w* = r / (r - d_c)`.
#[must_use]
pub fn tipping(a: &Applicant, b: &Applicant, weights: &[f64]) -> Vec<Tipping> {
    let lead = |at: usize| a.value(at).lo - b.value(at).lo;
    let all: f64 = (0..weights.len()).map(|at| weights[at] * lead(at)).sum();
    let mut found: Vec<Tipping> = weights
        .iter()
        .enumerate()
        .filter(|(_, from)| **from < 1.0)
        .filter_map(|(criterion, from)| {
            let rest = (all - from * lead(criterion)) / (1.0 - from);
            let to = rest / (rest - lead(criterion));
            // Without a difference to weigh up there is no such weight; the division says NaN.
            (0.0..=1.0).contains(&to).then_some(Tipping { criterion, from: *from, to })
        })
        .collect();
    found.sort_by(|one, other| (one.to - one.from).abs().total_cmp(&(other.to - other.from).abs()));
    found
}
