use std::collections::BTreeSet;

/// Something by which cities are compared.
#[derive(Debug, Clone, PartialEq)]
pub enum Feature {
    /// A number, prepared so that equal steps mean equal differences: bands, or log10 of people.
    Number(f64),
    /// One of several kinds that are the same or not.
    Category(String),
    /// Any of several things.
    Set {
        /// What it certainly has.
        has: BTreeSet<String>,
        /// What it may have; nobody is compared by these.
        unsure: BTreeSet<String>,
    },
}

/// How much a feature counts, and how far apart its numbers can be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Comparison {
    /// Points among the features, 0 or more.
    pub points: f64,
    /// Difference from which two numbers have nothing in common; more than 0. Other features have
    /// none.
    pub range: f64,
}

/// How alike two cities are, in `[0, 1]`: Gower's mean over the features known of both (method §6).
///
/// A number gives `1 - min(1, |a - b| / range)`, a category 1 or 0, a set the share of what either
/// has that both have. `None` where no feature with points is known of both. Features stand in the
/// order of `comparisons`; symmetric in the two cities.
#[must_use]
pub fn likeness(
    comparisons: &[Comparison],
    a: &[Option<Feature>],
    b: &[Option<Feature>],
) -> Option<f64> {
    let (mut points, mut sum) = (0.0, 0.0);
    for ((comparison, a), b) in comparisons.iter().zip(a).zip(b) {
        let both = a.as_ref().zip(b.as_ref());
        if let Some(alike) = both.and_then(|(a, b)| alike(comparison.range, a, b)) {
            points += comparison.points;
            sum += comparison.points * alike;
        }
    }
    (points > 0.0).then(|| (sum / points).min(1.0))
}

/// `None` where the two cannot be compared: of different kinds, or two sets of nothing.
fn alike(range: f64, a: &Feature, b: &Feature) -> Option<f64> {
    match (a, b) {
        (Feature::Number(a), Feature::Number(b)) => {
            let apart = (a - b).abs();
            let known = apart.is_finite();
            known.then(|| {
                if range > 0.0 { 1.0 - (apart / range).min(1.0) } else { same(apart <= 0.0) }
            })
        }
        (Feature::Category(a), Feature::Category(b)) => Some(same(a == b)),
        (Feature::Set { has: a, unsure: open }, Feature::Set { has: b, unsure: also_open }) => {
            let known = |word: &&String| !open.contains(*word) && !also_open.contains(*word);
            let either = a.union(b).filter(known).count();
            let both = a.intersection(b).filter(known).count();
            (either > 0).then(|| both as f64 / either as f64)
        }
        _ => None,
    }
}

fn same(is: bool) -> f64 {
    f64::from(u8::from(is))
}
