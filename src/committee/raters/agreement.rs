use super::{Rated, Shared};
use crate::scoring::billionths;

/// Pairs below which alpha says too little to be read.
pub const FEWEST: usize = 10;
/// From here on ratings are reliable; the customary mark.
const RELIABLE: f64 = 0.80;
/// From here on they allow tentative conclusions; the customary mark.
const TENTATIVE: f64 = 0.667;

/// How far two raters agree, over the questions to which both gave one exact value. Rankings
/// are left out: their options would count one question many times.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Agreement {
    /// Those questions.
    pub pairs: usize,
    /// Share of them with the same value, in `[0, 1]`; `None` without any.
    pub exact: Option<f64>,
    /// Mean distance of the two values, in `[0, 1]`; `None` without any.
    pub difference: Option<f64>,
    /// Krippendorff's alpha, at most 1; `None` where all values are the same, so that there is no
    /// variation to agree on.
    pub alpha: Option<f64>,
    /// What to make of it.
    pub reading: Reading,
}

/// What alpha allows (method §7). Only of [`Reading::Reliable`], [`Reading::Tentative`] and
/// [`Reading::Reconvene`] is alpha to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// .80 or more.
    Reliable,
    /// .667 or more.
    Tentative,
    /// Below: the raters should meet again.
    Reconvene,
    /// Fewer than [`FEWEST`] pairs: only exact agreement and mean difference say something.
    TooFew,
    /// All values are the same: undefined.
    NoVariation,
}

impl Agreement {
    /// The agreement of two raters.
    #[must_use]
    pub fn of(shared: &[Shared]) -> Self {
        let exact = |rated: Rated| match rated {
            Rated::Value(value) if value.is_exact() => Some(value.lo),
            _ => None,
        };
        let whole = shared.iter().filter(|one| one.option.is_none());
        let both = whole.filter_map(|one| {
            let [first, second] = one.together.originals;
            exact(first).zip(exact(second))
        });
        let units: Vec<[f64; 2]> = both.map(|(a, b)| [a, b]).collect();
        let pairs = units.len();
        let mean = |sum: f64| (pairs > 0).then(|| sum / pairs as f64);
        let same = units.iter().filter(|[a, b]| billionths(*a) == billionths(*b)).count();
        let alpha = alpha(units.iter().map(|unit| &unit[..]));
        Self {
            pairs,
            exact: mean(same as f64),
            difference: mean(units.iter().map(|[a, b]| (a - b).abs()).sum()),
            alpha,
            reading: Reading::of(pairs, alpha),
        }
    }
}

impl Reading {
    /// The reading of an alpha over so many pairs.
    #[must_use]
    pub fn of(pairs: usize, alpha: Option<f64>) -> Self {
        match alpha {
            _ if pairs < FEWEST => Reading::TooFew,
            None => Reading::NoVariation,
            Some(alpha) if alpha >= RELIABLE => Reading::Reliable,
            Some(alpha) if alpha >= TENTATIVE => Reading::Tentative,
            Some(_) => Reading::Reconvene,
        }
    }
}

/// Krippendorff's alpha with the interval metric (method §7): 1 for full agreement, 0 for what
/// chance gives, below 0 for less than that. `None` where all values are the same.
///
/// A unit is what was rated, with the values of all who rated it; any number of raters. Units with
/// fewer than two values say nothing.
#[must_use]
pub fn alpha<'a>(units: impl Iterator<Item = &'a [f64]>) -> Option<f64> {
    let units: Vec<&[f64]> = units.filter(|unit| unit.len() > 1).collect();
    let all: Vec<f64> = units.iter().flat_map(|unit| unit.iter().copied()).collect();
    let count = all.len() as f64;
    let (least, most) = all
        .iter()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), one| (a.min(*one), b.max(*one)));
    if all.is_empty() || billionths(most - least) <= 0 {
        return None;
    }
    let within: f64 =
        units.iter().map(|unit| squared_differences(unit) / (unit.len() as f64 - 1.0)).sum();
    let observed = within / count;
    let expected = squared_differences(&all) / (count * (count - 1.0));
    Some(1.0 - observed / expected)
}

/// The sum of squared differences over ordered pairs, around the mean, where rounding is least.
fn squared_differences(values: &[f64]) -> f64 {
    let count = values.len() as f64;
    let mean = values.iter().sum::<f64>() / count;
    2.0 * count * values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>()
}
