use super::interval::billionths;
use crate::framework::Method;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How far a score can be relied on, in one word (method §2). It never moves the score.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// Little is known, or little of it is documented.
    VeryLow,
    /// Three steps below the best would be very low; this is two.
    Low,
    /// One step below the best.
    Medium,
    /// Nearly all is known, documented and undisputed.
    High,
}

/// Why confidence is not high.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Doubt {
    /// Too little is known.
    Coverage,
    /// What is known is weakly documented.
    Evidence,
    /// Too much is disputed between raters.
    Dispute,
}

/// The word on confidence with its reasons.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Rating {
    /// The word.
    pub confidence: Confidence,
    /// Why it is not `high`; empty if it is.
    pub doubts: Vec<Doubt>,
}

/// Starts high and falls one step for each mark missed. `coverage`, `quality` and `disputed` are
/// shares in `[0, 1]`.
pub(super) fn rating(method: &Method, coverage: f64, quality: f64, disputed: f64) -> Rating {
    let missed = |value: f64, marks: &[f64]| {
        marks.iter().filter(|mark| billionths(value) < billionths(**mark)).count()
    };
    let steps = [
        (Doubt::Coverage, missed(coverage, &method.coverage_marks)),
        (Doubt::Evidence, missed(quality, &method.quality_marks)),
        (Doubt::Dispute, usize::from(billionths(disputed) > billionths(method.disputed_above))),
    ];
    let confidence = match steps.iter().map(|(_, steps)| steps).sum::<usize>() {
        0 => Confidence::High,
        1 => Confidence::Medium,
        2 => Confidence::Low,
        _ => Confidence::VeryLow,
    };
    let doubts = steps.into_iter().filter(|(_, steps)| *steps > 0).map(|(doubt, _)| doubt);
    Rating { confidence, doubts: doubts.collect() }
}
