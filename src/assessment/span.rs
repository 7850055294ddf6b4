use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::fmt;

/// One value, or a range from the first to the second. Written `3` or `[2, 3]`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum Span<T> {
    /// Known exactly.
    One(T),
    /// Somewhere between, ends included.
    Between(T, T),
}

impl<T: Copy + PartialOrd> Span<T> {
    /// The smallest span that holds both ends; one value where they are equal.
    #[must_use]
    pub fn between(a: T, b: T) -> Self {
        if a == b {
            Span::One(a)
        } else if a < b {
            Span::Between(a, b)
        } else {
            Span::Between(b, a)
        }
    }

    /// The lower and the upper end.
    #[must_use]
    pub fn ends(self) -> (T, T) {
        match self {
            Span::One(value) => (value, value),
            Span::Between(a, b) if a <= b => (a, b),
            Span::Between(a, b) => (b, a),
        }
    }

    /// Whether it holds more than one value.
    #[must_use]
    pub fn is_wide(self) -> bool {
        let (low, high) = self.ends();
        low < high
    }
}

impl<T: Copy + PartialOrd + fmt::Display> fmt::Display for Span<T> {
    /// `3` or `2–3`: as it is shown, and as it may be typed.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.ends() {
            (low, high) if low < high => write!(formatter, "{low}–{high}"),
            (low, _) => write!(formatter, "{low}"),
        }
    }
}
