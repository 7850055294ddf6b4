use crate::framework::{CriterionSource, Framework, Question};
use crate::scoring::{Score, billionths};

/// Where a change of a confirmed value comes from (method §8). The parts add up to the change.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Split {
    /// Questions known equally well both times: the only part that is progress.
    pub real: f64,
    /// Questions known better than before.
    pub newly_known: f64,
    /// Questions known less well than before.
    pub lost: f64,
    /// The criterion that is computed from assistance, in the overall score: needs that changed.
    pub assistance: f64,
    /// All else: weights that moved because something does not apply, questions that were added.
    pub scope: f64,
}

impl Split {
    /// The whole change.
    #[must_use]
    pub fn sum(&self) -> f64 {
        self.real + self.newly_known + self.lost + self.assistance + self.scope
    }

    /// Counts the questions with these weights.
    fn questions(before: &Score, after: &Score, weights: impl Fn(usize) -> [f64; 2]) -> Self {
        let mut split = Self::default();
        let pairs = before.questions.iter().zip(&after.questions).enumerate();
        for (at, (before, after)) in pairs {
            let (Some(old), Some(new)) = (before.value, after.value) else { continue };
            let [first, second] = weights(at);
            let part = match billionths(new.width()).cmp(&billionths(old.width())) {
                std::cmp::Ordering::Equal => &mut split.real,
                std::cmp::Ordering::Less => &mut split.newly_known,
                std::cmp::Ordering::Greater => &mut split.lost,
            };
            *part += first.min(second) * (new.lo - old.lo);
        }
        split
    }

    /// What is left of the change is scope.
    fn of(mut self, change: f64) -> Self {
        self.scope = change - self.sum();
        if billionths(self.scope) == 0 {
            // Only rounding; leaving it would show as -0.
            self.scope = 0.0;
        }
        self
    }
}

/// The criterion that a question counts towards.
pub(super) fn criterion_of<'f>(
    framework: &'f Framework,
    question: &Question,
) -> Option<&'f String> {
    let indicator = framework.indicator(question.indicator.as_ref()?)?;
    framework.indicators[indicator].criterion.as_ref()
}

/// The split of a criterion's change; `None` for one that is computed from assistance.
pub(super) fn criterion(
    framework: &Framework,
    before: &Score,
    after: &Score,
    at: usize,
    change: f64,
) -> Option<Split> {
    let criterion = &framework.criteria[at];
    let weights = |question: usize| {
        let counts = criterion_of(framework, &framework.questions[question]) == Some(&criterion.id);
        let share = if counts { 1.0 } else { 0.0 };
        [before, after].map(|score| score.questions[question].weight * share)
    };
    (criterion.from == CriterionSource::Answers)
        .then(|| Split::questions(before, after, weights).of(change))
}

/// The split of the overall score's change.
pub(super) fn overall(framework: &Framework, before: &Score, after: &Score, change: f64) -> Split {
    let weights =
        |question: usize| [before, after].map(|score| score.questions[question].weight_overall);
    let mut split = Split::questions(before, after, weights);
    let criteria = framework.criteria.iter().enumerate();
    for (at, _) in criteria.filter(|(_, one)| one.from == CriterionSource::Assistance) {
        let (old, new) = (&before.criteria[at], &after.criteria[at]);
        if let (Some(low), Some(high)) = (old.value, new.value) {
            split.assistance += old.weight.min(new.weight) * (high.lo - low.lo);
        }
    }
    split.of(change)
}
