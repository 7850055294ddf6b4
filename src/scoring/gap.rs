use super::interval::{Interval, reaches};
use super::model::{Model, PracticeModel};
use super::values::Sheet;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A technical practice: where the city is, where it wants to be, what lies between (method §3).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct PracticeScore {
    /// Place in [`Framework::indicators`](crate::framework::Framework::indicators).
    pub indicator: usize,
    /// Its levels; `None` where the practice does not apply.
    pub levels: Option<PracticeLevels>,
    /// What sets the confirmed target.
    pub origin: TargetOrigin,
    /// The level desired where the city names none.
    pub default: f64,
    /// What the city named; `None` where it was not asked or gave no answer.
    pub desired: Option<Interval>,
    /// The most that the programme can deliver.
    pub cap: f64,
    /// The rule whose goal asks for more than the wish and so sets the confirmed target, up to the
    /// cap: its place in [`Practice::required_if`](crate::framework::Practice::required_if).
    pub rule: Option<usize>,
    /// The rule that would set a higher target, were the answers it looks at known to reach it.
    pub possible_rule: Option<usize>,
}

/// Levels of a practice, each in `[0, 1]` of its scale.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PracticeLevels {
    /// What the city does today.
    pub existing: Interval,
    /// What it should do by the end of the programme.
    pub target: Interval,
    /// What is missing. Absolute, so that a bigger gap is always a bigger need.
    pub gap: Interval,
}

/// What sets a target (method §3).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum TargetOrigin {
    /// The framework's default: the city named none.
    Default,
    /// The city's own wish.
    City,
    /// What the city's goals require.
    Goal,
    /// The most that the programme can deliver; the wish or goal was higher.
    Cap,
}

/// What the city wants, what its goals require, what can be delivered.
struct Aim {
    desired: Option<Interval>,
    wish: Interval,
    required: Interval,
    /// The rules behind the two ends of `required`.
    rules: [Option<usize>; 2],
    target: Interval,
}

impl Model {
    /// The levels of one practice. A wish that is not stated is the default: it is a choice of the
    /// framework, not a fact that could turn out otherwise.
    pub(super) fn levels(
        &self,
        practice: &PracticeModel,
        sheet: &Sheet,
        indicators: &[Option<Interval>],
    ) -> Option<PracticeLevels> {
        let existing = indicators[practice.indicator]?;
        let Aim { target, .. } = self.aim(practice, sheet, indicators);
        let gap = Interval {
            lo: (target.lo - existing.hi).max(0.0),
            hi: (target.hi - existing.lo).max(0.0),
        };
        Some(PracticeLevels { existing, target, gap })
    }

    pub(super) fn practice_score(
        &self,
        practice: &PracticeModel,
        sheet: &Sheet,
        indicators: &[Option<Interval>],
    ) -> PracticeScore {
        let Aim { desired, wish, required, rules: [rule, possible_rule], target } =
            self.aim(practice, sheet, indicators);
        let stated = practice.desired.is_some_and(|question| sheet.stated[question]);
        let origin = if wish.lo.max(required.lo) > practice.cap {
            TargetOrigin::Cap
        } else if required.lo > wish.lo {
            TargetOrigin::Goal
        } else if stated {
            TargetOrigin::City
        } else {
            TargetOrigin::Default
        };
        PracticeScore {
            indicator: practice.indicator,
            levels: self.levels(practice, sheet, indicators),
            origin,
            default: practice.default,
            desired,
            cap: practice.cap,
            rule: rule.filter(|_| required.lo > wish.lo),
            possible_rule: possible_rule.filter(|_| {
                required.hi > required.lo && required.hi > wish.hi && target.hi > target.lo
            }),
        }
    }

    fn aim(&self, practice: &PracticeModel, sheet: &Sheet, indicators: &[Option<Interval>]) -> Aim {
        let stated = practice.desired.filter(|question| sheet.stated[*question]);
        let desired = stated.and_then(|question| sheet.values[question]);
        let wish = desired.unwrap_or(Interval::exact(practice.default));
        let mut required = Interval::ZERO;
        let mut rules = [None; 2];
        for rule in &practice.rules {
            if let Some(value) = self.look(rule.measure, sheet, indicators) {
                let ends = [(value.lo, &mut required.lo), (value.hi, &mut required.hi)];
                for ((value, required), highest) in ends.into_iter().zip(&mut rules) {
                    if reaches(value, rule.at_least) && rule.target > *required {
                        (*required, *highest) = (rule.target, Some(rule.place));
                    }
                }
            }
        }
        let target = Interval {
            lo: wish.lo.max(required.lo).min(practice.cap),
            hi: wish.hi.max(required.hi).min(practice.cap),
        };
        Aim { desired, wish, required, rules, target }
    }
}
