//! What to look at before an assessment is handed in: answers that hardly go together, disputes,
//! flags, what is missing by weight, and what carries the score with nothing behind it.

use super::desk::Desk;
use super::dialog::Dialog;
use super::step::Step;
use crate::assessment::{Settled, Value};
use crate::framework::Framework;
use std::mem::discriminant;

/// The review while it is on the screen.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// What was found, by part, the weightiest first.
    pub findings: Vec<Finding>,
    /// The row under the marker.
    pub row: usize,
}

/// One thing to look at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Finding {
    /// What is the matter.
    pub matter: Matter,
    /// The question to go to.
    pub question: usize,
    /// The question's share of the overall score, from 0 to 1.
    pub weight: f64,
}

impl Finding {
    /// Whether the same is the matter, whichever rule found it.
    #[must_use]
    pub fn is_alike(&self, other: &Self) -> bool {
        discriminant(&self.matter) == discriminant(&other.matter)
    }
}

/// What is the matter with a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// The rule at this place holds.
    Contradiction(usize),
    /// Answers stand against each other.
    Disputed,
    /// Somebody wants it looked at again.
    Flagged,
    /// It counts, and who was asked did not know or declined.
    Unknown,
    /// It counts and has no answer.
    Open,
    /// Its answer counts and is a range, or may hold.
    Inexact,
    /// Its answer counts and nothing stands behind it.
    NoEvidence,
}

impl Matter {
    /// The id of its heading in the locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Matter::Contradiction(_) => "review-contradictions",
            Matter::Disputed => "review-disputed",
            Matter::Flagged => "review-flagged",
            Matter::Unknown => "review-unknown",
            Matter::Open => "review-open",
            Matter::Inexact => "review-inexact",
            Matter::NoEvidence => "review-no-evidence",
        }
    }
}

/// The share of the overall score that each question has: points within its indicator, of that
/// within its criterion, of that among all (method §2). Questions of practices have none.
fn shares(framework: &Framework) -> Vec<f64> {
    let share = |part: u32, all: u32| f64::from(part) / f64::from(all.max(1));
    let criteria = framework.criteria.iter().map(|criterion| criterion.points).sum();
    let indicators = framework.indicators.iter().map(|indicator| {
        let criterion = framework
            .criteria
            .iter()
            .find(|criterion| Some(&criterion.id) == indicator.criterion.as_ref())?;
        let siblings = framework.indicators.iter().filter(|it| it.criterion == indicator.criterion);
        let all = siblings.map(|sibling| sibling.points).sum();
        let asked =
            framework.questions.iter().filter(|it| it.indicator.as_ref() == Some(&indicator.id));
        let points = asked.map(|question| question.points).sum();
        Some((share(criterion.points, criteria) * share(indicator.points, all), points))
    });
    let indicators: Vec<Option<(f64, u32)>> = indicators.collect();
    let of = |question: &crate::framework::Question| {
        let at = framework.indicator(question.indicator.as_ref()?)?;
        let (weight, points) = (*indicators.get(at)?)?;
        Some(weight * share(question.points, points))
    };
    framework.questions.iter().map(|question| of(question).unwrap_or(0.0)).collect()
}

impl Desk {
    /// Everything to look at before the assessment is handed in.
    #[must_use]
    pub fn to_review(&self) -> Vec<Finding> {
        let framework = &self.framework;
        let shares = shares(framework);
        let finding =
            |matter, question: usize| Finding { matter, question, weight: shares[question] };
        let contradictions =
            self.assessment.contradictions(framework).into_iter().filter_map(|rule| {
                let questions = framework.rules[rule].when.questions();
                let first = questions.into_iter().find_map(|id| framework.position(id))?;
                Some(finding(Matter::Contradiction(rule), first))
            });
        let mut found: Vec<Finding> = contradictions.collect();
        let listed = &self.interview.unfiltered;
        let scored = |at: usize| framework.questions[at].indicator.is_some();
        let tests: [(Matter, &dyn Fn(usize) -> bool); 6] = [
            (Matter::Disputed, &|at| self.is_disputed(at)),
            (Matter::Flagged, &|at| self.assessment.flagged(&framework.questions[at].id).is_some()),
            (Matter::Unknown, &|at| scored(at) && self.is_unknown(at)),
            (Matter::Open, &|at| scored(at) && self.is_open(at)),
            (Matter::Inexact, &|at| scored(at) && self.is_inexact(at)),
            (Matter::NoEvidence, &|at| self.lacks_evidence(at)),
        ];
        for (matter, holds) in tests {
            let here = listed.iter().copied().filter(|at| holds(*at));
            let mut part: Vec<Finding> = here.map(|at| finding(matter, at)).collect();
            part.sort_by(|a, b| b.weight.total_cmp(&a.weight));
            found.extend(part);
        }
        found
    }

    /// Whether whoever was asked did not know or declined.
    fn is_unknown(&self, at: usize) -> bool {
        let present = self.assessment.present(&self.framework.questions[at].id);
        matches!(
            present.settled(),
            Settled::DontKnow | Settled::Declined | Settled::NotApplicableClaimed
        )
    }

    /// Whether the answer is one of several levels or options, and which is still open. A range of
    /// figures is as good as figures are.
    fn is_inexact(&self, at: usize) -> bool {
        let present = self.assessment.present(&self.framework.questions[at].id);
        match present.settled() {
            Settled::Value(Value::Level(span)) => span.is_wide(),
            Settled::Value(Value::Multi { unsure, .. }) => !unsure.is_empty(),
            _ => false,
        }
    }

    /// Shows the review, the marker where it was last.
    pub(super) fn show_review(&mut self) -> Step {
        let findings = self.to_review();
        let row = self.reviewed.min(findings.len().saturating_sub(1));
        Step::Dialog(Dialog::Review(Box::new(Review { findings, row })))
    }
}
