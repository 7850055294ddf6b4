//! What changed between two rounds, and how much of it is real (method §8).
//!
//! A city that only tells more looks better without being better. So every change is split: only
//! what was known equally well both times and rose is progress. Nothing here compares rounds that
//! were scored with different frameworks; score both with the newer one first.

mod split;

pub use split::Split;

use crate::framework::{Answering, Framework, Question};
use crate::scoring::{Interval, PracticeScore, Score, billionths};
use std::f64::consts::SQRT_2;

/// Everything that changed from one round to the next.
#[derive(Debug, Clone, PartialEq)]
pub struct Progress {
    /// The overall score. In its split, what the assistance criterion brings stands by itself.
    pub overall: Change,
    /// Parallel to the framework's criteria.
    pub criteria: Vec<Change>,
    /// Parallel to [`Score::practices`].
    pub practices: Vec<PracticeChange>,
}

/// How one value changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change {
    /// The value in the first round and in the second; `None` where it does not apply.
    pub values: [Option<Interval>; 2],
    /// Every change that the answers allow; `None` unless it applied both times.
    pub bounds: Option<Bounds>,
    /// Whether it improved whatever is not known.
    pub certain: bool,
    /// Where the change of the confirmed value comes from. `None` unless it applied both times, and
    /// for a criterion that is computed from assistance: its questions are needs, not merits.
    pub split: Option<Split>,
    /// Whether the real part is no more than raters would differ by.
    pub noise: bool,
}

/// Ends of a change, each in `[-1, 1]`, or of a closed gap, each at most 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bounds {
    /// At least so much.
    pub lo: f64,
    /// At most so much.
    pub hi: f64,
}

/// How the gap of a practice changed.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PracticeChange {
    /// Place in [`Framework::indicators`].
    pub indicator: usize,
    /// The gap of each round against the target of that round; `None` where it does not apply.
    pub gaps: [Option<Interval>; 2],
    /// Share of the first gap that is closed, `(gap1 - gap2) / gap1`, over all that is not known:
    /// 1 for closed, 0 for unchanged, below 0 for a gap that grew. `None` unless the first gap was
    /// there for certain.
    pub closed: Option<Bounds>,
    /// Whether the target moved: then closing the gap is not the city's work alone.
    pub target_moved: bool,
}

impl Progress {
    /// From the first round to the second, both scored with this framework. `None` where the scores
    /// are not of one framework. `rater_difference` is the mean difference of raters (§7), if known.
    #[must_use]
    pub fn between(
        framework: &Framework,
        before: &Score,
        after: &Score,
        rater_difference: Option<f64>,
    ) -> Option<Self> {
        let fits = |score: &Score| {
            score.questions.len() == framework.questions.len()
                && score.criteria.len() == framework.criteria.len()
        };
        if !fits(before) || !fits(after) || before.practices.len() != after.practices.len() {
            return None;
        }
        let rounds = Rounds { framework, before, after, rater_difference };
        Some(Self {
            overall: rounds.overall(),
            criteria: (0..framework.criteria.len()).map(|at| rounds.criterion(at)).collect(),
            practices: before
                .practices
                .iter()
                .zip(&after.practices)
                .map(|(before, after)| practice(before, after))
                .collect(),
        })
    }
}

struct Rounds<'a> {
    framework: &'a Framework,
    before: &'a Score,
    after: &'a Score,
    rater_difference: Option<f64>,
}

impl Rounds<'_> {
    fn overall(&self) -> Change {
        let values = [self.before.overall.value, self.after.overall.value];
        let split = |change| split::overall(self.framework, self.before, self.after, change);
        let weight = |at: usize| self.after.questions[at].weight_overall;
        self.change(values, self.one_level(|_| true, weight), |change| Some(split(change)))
    }

    fn criterion(&self, at: usize) -> Change {
        let id = &self.framework.criteria[at].id;
        let counts =
            |question: &Question| split::criterion_of(self.framework, question) == Some(id);
        let values = [self.before.criteria[at].value, self.after.criteria[at].value];
        let split = |change| split::criterion(self.framework, self.before, self.after, at, change);
        let weight = |at: usize| self.after.questions[at].weight;
        self.change(values, self.one_level(counts, weight), split)
    }

    fn change(
        &self,
        values: [Option<Interval>; 2],
        one_level: f64,
        split: impl FnOnce(f64) -> Option<Split>,
    ) -> Change {
        let [Some(before), Some(after)] = values else {
            return Change { values, bounds: None, certain: false, split: None, noise: false };
        };
        let split = split(after.lo - before.lo);
        let raters = self.rater_difference.map_or(0.0, |difference| difference * SQRT_2);
        let moved = split.map_or(after.lo - before.lo, |split| split.real).abs();
        Change {
            values,
            bounds: Some(Bounds { lo: after.lo - before.hi, hi: after.hi - before.lo }),
            certain: billionths(after.lo) > billionths(before.hi),
            split,
            noise: billionths(moved) < billionths(raters.max(one_level)),
        }
    }

    /// The largest change that one level of one question makes; 0 without a level question.
    fn one_level(&self, counts: impl Fn(&Question) -> bool, weight: impl Fn(usize) -> f64) -> f64 {
        let questions = self.framework.questions.iter().enumerate();
        let steps = questions.filter(|(_, question)| counts(question)).map(|(at, question)| {
            let Answering::Level(level) = &question.answer else { return 0.0 };
            weight(at) * level.largest_step()
        });
        steps.fold(0.0, f64::max)
    }
}

fn practice(before: &PracticeScore, after: &PracticeScore) -> PracticeChange {
    let levels = before.levels.zip(after.levels);
    let closed = levels.map(|(before, after)| (before.gap, after.gap));
    PracticeChange {
        indicator: before.indicator,
        gaps: [before.levels.map(|one| one.gap), after.levels.map(|one| one.gap)],
        closed: closed.filter(|(before, _)| billionths(before.lo) > 0).map(|(before, after)| {
            Bounds { lo: 1.0 - after.hi / before.lo, hi: 1.0 - after.lo / before.hi }
        }),
        target_moved: levels.is_some_and(|(before, after)| before.target != after.target),
    }
}
