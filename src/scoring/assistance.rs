use super::class::{Class, Classes};
use super::evaluate::Outcome;
use super::gap::PracticeLevels;
use super::interval::{Interval, billionths, mean};
use super::model::{ConditionModel, KindModel, Model};
use super::values::Sheet;
use crate::framework::Measure;
use std::cmp::Reverse;

/// What decides about a kind of assistance that applies (method §4).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Terms {
    pub need: Interval,
    pub demand: Interval,
    pub leverage: Interval,
    pub value: Interval,
    pub feasibility: Interval,
    pub priority: Interval,
    /// The condition that holds the city back most, by its place in [`KindModel::conditions`].
    pub limit: Option<usize>,
    pub classes: Classes,
}

/// Where a kind stands in the order; smaller comes first.
pub(super) type Rank = (Class, Reverse<i64>, Reverse<i64>, Reverse<i64>, usize);

impl Terms {
    /// Cautious class, then confirmed priority, demand and leverage, then order of the file.
    pub fn rank(&self, kind: usize) -> Rank {
        let falling = |value: f64| Reverse(billionths(value));
        (
            self.classes.cautious(),
            falling(self.priority.lo),
            falling(self.demand.lo),
            falling(self.leverage.lo),
            kind,
        )
    }
}

impl Model {
    /// Need, demand, leverage, value, feasibility and class of a kind. `None` where no practice
    /// that it answers applies. Demand or leverage that nobody names, or that does not apply,
    /// counts 0: nothing speaks for the kind from that side.
    pub(super) fn terms(
        &self,
        kind: &KindModel,
        sheet: &Sheet,
        indicators: &[Option<Interval>],
        practices: &[Option<PracticeLevels>],
        weights: [f64; 3],
    ) -> Option<Terms> {
        let gaps = kind.need.iter().map(|(at, points)| {
            let gap = practices[*at].map(|one| one.gap);
            // Dropping out, one of several would leave its weight to the others.
            let drops = kind.need.len() > 1 && self.may_drop_out(*at, sheet);
            (*points, if drops { gap.map(|_| Interval::UNKNOWN) } else { gap })
        });
        let need = mean(gaps)?;
        let share = |shares: &[(Measure, f64)]| {
            let parts = shares.iter();
            mean(parts.map(|(measure, points)| (*points, self.look(*measure, sheet, indicators))))
                .unwrap_or(Interval::ZERO)
        };
        let (demand, leverage) = (share(&kind.demand), share(&kind.leverage));
        let parts = weights.into_iter().zip([need, demand, leverage].map(Some));
        let value = mean(parts).unwrap_or(Interval::ZERO);
        let (feasibility, limit) = self.feasibility(kind, sheet, indicators);
        let priority = Interval { lo: value.lo * feasibility.lo, hi: value.hi * feasibility.hi };
        let classes = Classes::of(&self.method, need, value, feasibility);
        Some(Terms { need, demand, leverage, value, feasibility, priority, limit, classes })
    }

    /// Whether a practice may turn out not to apply: none of its questions certainly does.
    fn may_drop_out(&self, practice: usize, sheet: &Sheet) -> bool {
        let questions = &self.indicators[self.practices[practice].indicator].questions;
        questions.iter().all(|(at, _)| sheet.perhaps[*at] || sheet.values[*at].is_none())
    }

    /// The weakest condition decides (method §0, D4). One that does not apply does not count.
    fn feasibility(
        &self,
        kind: &KindModel,
        sheet: &Sheet,
        indicators: &[Option<Interval>],
    ) -> (Interval, Option<usize>) {
        let mut feasibility = Interval::exact(1.0);
        let mut limit = None;
        for (at, condition) in kind.conditions.iter().enumerate() {
            if let Some(met) = self.met(condition, sheet, indicators) {
                if met.lo < feasibility.lo {
                    limit = Some(at);
                }
                feasibility.lo = feasibility.lo.min(met.lo);
                feasibility.hi = feasibility.hi.min(met.hi);
            }
        }
        (feasibility, limit)
    }

    /// How much of a condition is met, in `[0, 1]`; `None` where it does not apply.
    pub(super) fn met(
        &self,
        condition: &ConditionModel,
        sheet: &Sheet,
        indicators: &[Option<Interval>],
    ) -> Option<Interval> {
        let value = self.look(condition.measure, sheet, indicators)?;
        let share = |value: f64| (value / condition.at_least).min(1.0);
        // Nothing needed is enough of it; lint refuses it, a division by it must not spread.
        let enough = condition.at_least <= 0.0;
        Some(if enough {
            Interval::exact(1.0)
        } else {
            Interval { lo: share(value.lo), hi: share(value.hi) }
        })
    }
}

impl Outcome {
    /// Whether only one class is left for a kind. One that does not apply has nothing to decide.
    pub fn is_settled(kind: Option<&Terms>) -> bool {
        kind.is_none_or(|terms| terms.classes.is_certain())
    }

    /// The kinds that apply, in order (method §4).
    pub fn order(&self) -> Vec<usize> {
        let mut order: Vec<usize> =
            (0..self.kinds.len()).filter(|kind| self.kinds[*kind].is_some()).collect();
        order.sort_by_key(|kind| self.kinds[*kind].map(|terms| terms.rank(*kind)));
        order
    }

    /// The first two kinds of the order that are needed for all that is known.
    pub fn first_two(&self) -> [Option<usize>; 2] {
        let (mut first, mut second): (Option<Rank>, Option<Rank>) = (None, None);
        for (kind, terms) in self.kinds.iter().enumerate() {
            let Some(rank) = terms.map(|terms| terms.rank(kind)) else { continue };
            if rank.0 == Class::NotNeeded {
                continue;
            }
            if first.is_none_or(|first| rank < first) {
                second = first;
                first = Some(rank);
            } else if second.is_none_or(|second| rank < second) {
                second = Some(rank);
            }
        }
        [first, second].map(|rank| rank.map(|rank| rank.4))
    }
}
