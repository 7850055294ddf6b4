use super::interval::{Interval, reaches};
use crate::framework::Method;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What to do about a kind of assistance (method §4), in the order in which kinds are shown.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Worth doing, and it can be done at once.
    DoFirst,
    /// Worth doing, but something must be put in place before.
    Prepare,
    /// Needed, but other things come first.
    Later,
    /// The gap is smaller than half a level.
    NotNeeded,
}

impl Class {
    /// All classes, in order.
    pub const ALL: [Class; 4] = [Class::DoFirst, Class::Prepare, Class::Later, Class::NotNeeded];

    /// The class of a completion, in which everything is known.
    fn of(method: &Method, need: f64, value: f64, feasibility: f64) -> Self {
        if !reaches(need, method.not_needed_below) {
            Class::NotNeeded
        } else if !reaches(value, method.value_at) {
            Class::Later
        } else if reaches(feasibility, method.feasible_at) {
            Class::DoFirst
        } else {
            Class::Prepare
        }
    }
}

/// The classes that some completion could give; never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Classes(u8);

impl Classes {
    /// The classes at the eight corners of need, value and feasibility. A class only asks which
    /// side of a mark each of them is on, so the corners find every class of the whole box.
    pub fn of(method: &Method, need: Interval, value: Interval, feasibility: Interval) -> Self {
        let mut bits = 0;
        for need in [need.lo, need.hi] {
            for value in [value.lo, value.hi] {
                for feasibility in [feasibility.lo, feasibility.hi] {
                    bits |= 1 << Class::of(method, need, value, feasibility) as u8;
                }
            }
        }
        Self(bits)
    }

    /// Whether only one class is possible.
    pub fn is_certain(self) -> bool {
        self.0.is_power_of_two()
    }

    /// The possible class that comes first.
    pub fn best(self) -> Class {
        Class::ALL[(self.0.trailing_zeros() as usize).min(3)]
    }

    /// The possible class that comes last: the cautious one.
    pub fn cautious(self) -> Class {
        Class::ALL[3 - ((self.0 << 4).leading_zeros() as usize).min(3)]
    }

    /// The possible classes, in order.
    pub fn to_vec(self) -> Vec<Class> {
        Class::ALL.into_iter().filter(|class| self.0 & (1 << *class as u8) != 0).collect()
    }
}
