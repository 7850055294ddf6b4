use crate::framework::CommitteeRules;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What the figures say of a city's place among the first (method §5.4).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Band {
    /// In, on what has been shown and whatever the missing answers turn out to be.
    In,
    /// What is missing decides.
    Depends,
    /// What one values decides.
    Contender,
    /// Out, either way.
    Out,
}

impl Band {
    /// The band of two shares of draws, each in `[0, 1]`.
    #[must_use]
    pub fn of(confirmed: f64, near: f64, rules: &CommitteeRules) -> Self {
        if confirmed.min(near) >= rules.in_from {
            Self::In
        } else if confirmed.max(near) <= rules.out_to {
            Self::Out
        } else if (confirmed - near).abs() >= rules.depends_from {
            Self::Depends
        } else {
            Self::Contender
        }
    }

    /// Whether something is still to be decided about the city.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Self::Depends | Self::Contender)
    }
}

/// How often a city is chosen when the weights move (method §5.6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Label {
    /// Nearly always.
    Core,
    /// Now and then.
    Borderline,
    /// Hardly ever.
    Exterior,
}

impl Label {
    /// The label of a share of draws in `[0, 1]`.
    #[must_use]
    pub fn of(share: f64, rules: &CommitteeRules) -> Self {
        if share >= rules.in_from {
            Self::Core
        } else if share <= rules.out_to {
            Self::Exterior
        } else {
            Self::Borderline
        }
    }
}

/// A share of draws as it may be printed: draws alone prove neither "never" nor "always"
/// (method §5.5).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Odds {
    /// Proved: under no weights and no completion.
    Never,
    /// Below one per cent.
    Below,
    /// So many per cent, 1 to 99.
    Percent(u8),
    /// Above 99 per cent.
    Above,
    /// Proved: under all weights and all completions.
    Always,
}

impl Odds {
    /// Of a share in `[0, 1]`.
    #[must_use]
    pub fn of(share: f64, proof: Option<Proof>) -> Self {
        match proof {
            Some(Proof::Never) => Self::Never,
            Some(Proof::Always) => Self::Always,
            None if share < 0.01 => Self::Below,
            None if share > 0.99 => Self::Above,
            None => Self::Percent((share * 100.0 + 0.5) as u8),
        }
    }
}

/// What dominance proves about a city's place among the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// So many cities always beat it that no place is left.
    Never,
    /// It always beats so many that a place is left.
    Always,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn draws_alone_never_say_never() {
        let odds = |share| Odds::of(share, None);
        assert_eq!(
            [odds(0.0), odds(0.0099), odds(0.01)],
            [Odds::Below, Odds::Below, Odds::Percent(1)]
        );
        assert_eq!(
            [odds(0.99), odds(0.9901), odds(1.0)],
            [Odds::Percent(99), Odds::Above, Odds::Above]
        );
        assert_eq!(odds(0.305), Odds::Percent(31));
        assert_eq!(Odds::of(0.0, Some(Proof::Never)), Odds::Never);
    }
}
