use crate::assessment::Value;
use crate::framework::Framework;
use crate::scoring::{Change, Class, Findings, Likelihood};
use schemars::JsonSchema;
use serde::Serialize;

/// How many questions to ask next are named.
const NEXT: usize = 10;

/// How sure it is who comes first, whatever the missing answers and the weights of value.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct StabilityPart {
    /// Share of the draws in which the first two are the same kinds, in either order.
    pub same: f64,
    /// That share in the words of the IPCC.
    pub likelihood: Likelihood,
    /// How many draws were made.
    pub draws: u32,
    /// The seed of the draws.
    pub seed: u64,
    /// The name under which the city's missing answers were drawn: with the same seed and name they
    /// are the same numbers.
    pub drawn_as: String,
}

/// How often a kind of assistance is among the first two.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct ChancePart {
    /// Share of the draws.
    pub share: f64,
    /// That share in the words of the IPCC.
    pub likelihood: Likelihood,
}

/// The smallest change of one answer that gives a kind another class.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ChangePart {
    /// The question's id.
    pub question: String,
    /// The other answer.
    pub answer: Value,
    /// How far its value is from what is known now, in `[0, 1]`.
    pub size: f64,
    /// The cautious class then; none where the kind would not apply.
    pub cautious_class: Option<Class>,
    /// The classes possible then.
    pub classes: Vec<Class>,
}

/// What to ask next, and whether anything still needs asking.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct NextPart {
    /// Whether no open answer can change a class or the first two.
    pub settled: bool,
    /// Whether no open answer can change the first two.
    pub first_two_settled: bool,
    /// How many open questions could still change a class or the first two.
    pub deciding: usize,
    /// The open questions that bring most, at most ten.
    pub questions: Vec<NextQuestionPart>,
}

/// An open question and what an answer would bring.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct NextQuestionPart {
    /// The question's id.
    pub question: String,
    /// How much narrower the priorities and the overall score become, and how many kinds get a
    /// single class, on average over the answers it could get.
    pub decisiveness: f64,
    /// Minutes that it takes.
    pub minutes: f64,
    /// Whether it could still change a class or the first two.
    pub decides: bool,
}

pub(super) fn stability(framework: &Framework, findings: &Findings) -> StabilityPart {
    let stability = &findings.stability;
    StabilityPart {
        same: stability.same,
        likelihood: Likelihood::of(stability.same),
        draws: stability.draws,
        seed: framework.method.seed,
        drawn_as: findings.drawn_as.clone(),
    }
}

pub(super) fn chance(share: f64) -> ChancePart {
    ChancePart { share, likelihood: Likelihood::of(share) }
}

pub(super) fn change(framework: &Framework, change: &Change) -> ChangePart {
    ChangePart {
        question: framework.questions[change.question].id.clone(),
        answer: change.value.clone(),
        size: change.size,
        cautious_class: change.class,
        classes: change.classes.clone(),
    }
}

pub(super) fn next(framework: &Framework, findings: &Findings) -> NextPart {
    let next = &findings.next;
    NextPart {
        settled: next.is_settled(),
        first_two_settled: next.first_two_settled,
        deciding: next.deciding,
        questions: next
            .questions
            .iter()
            .take(NEXT)
            .map(|one| NextQuestionPart {
                question: framework.questions[one.question].id.clone(),
                decisiveness: one.decisiveness,
                minutes: one.minutes,
                decides: one.decides,
            })
            .collect(),
    }
}
