use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is known of a value: it is certainly within these ends (method §1, D1).
///
/// A value that does not apply is no interval at all: `Option<Interval>` with `None`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Interval {
    /// Lower end, the *confirmed* part, in `[0, 1]`.
    pub lo: f64,
    /// Upper end, in `[lo, 1]`.
    pub hi: f64,
}

impl Interval {
    /// Nothing is known.
    pub const UNKNOWN: Self = Self { lo: 0.0, hi: 1.0 };
    /// Known to be the lowest.
    pub const ZERO: Self = Self { lo: 0.0, hi: 0.0 };

    /// From the lower to the upper end.
    #[must_use]
    pub fn new(lo: f64, hi: f64) -> Self {
        Self { lo, hi }
    }

    /// Known exactly.
    #[must_use]
    pub fn exact(value: f64) -> Self {
        Self { lo: value, hi: value }
    }

    /// What is still to be known, in `[0, 1]`.
    #[must_use]
    pub fn width(self) -> f64 {
        self.hi - self.lo
    }

    /// Whether the value is known exactly.
    #[must_use]
    pub fn is_exact(self) -> bool {
        self.lo >= self.hi
    }

    /// The smallest interval that holds both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// Each end multiplied by a weight.
    #[must_use]
    pub fn scaled(self, weight: f64) -> Self {
        Self { lo: self.lo * weight, hi: self.hi * weight }
    }
}

/// A value in whole billionths (method §5.1). Every comparison goes through it, so that a value
/// reached by two ways of adding up is one value.
#[must_use]
pub fn billionths(value: f64) -> i64 {
    let scaled = value * 1e9 + 0.5;
    let whole = scaled as i64;
    // Rounds down like `floor`, without a call on machines that have no instruction for it.
    if whole as f64 > scaled { whole - 1 } else { whole }
}

/// Whether `value` reaches `mark`, compared in whole billionths.
#[must_use]
pub fn reaches(value: f64, mark: f64) -> bool {
    billionths(value) >= billionths(mark)
}

/// The mean of those parts that apply, weighted by their points (method §2, D3). `None` where no
/// part with points applies.
pub(super) fn mean(parts: impl Iterator<Item = (f64, Option<Interval>)>) -> Option<Interval> {
    let (mut points, mut lo, mut hi) = (0.0, 0.0, 0.0);
    for (weight, part) in parts {
        if let Some(part) = part {
            points += weight;
            lo += weight * part.lo;
            hi += weight * part.hi;
        }
    }
    (points > 0.0).then(|| Interval::new(lo / points, hi / points))
}
