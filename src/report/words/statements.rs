//! Why a kind of assistance stands where it stands, sentence by sentence.

use super::{answer, forward, measure_name, points, question_name, reasoned, span, wishes};
use crate::assessment::{Assessment, Present, Settled, Value};
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::scoring::{ConditionScore, Reason, Score, Side};

/// One sentence of a recommendation's reasons.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The id of its lead word in the locales: because, but, after, depends on.
    pub lead: &'static str,
    /// The sentence.
    pub text: Text,
}

/// Why a kind of assistance stands where it stands: the largest reasons for it, what holds it
/// back, what comes before, what would decide it (method §4).
#[must_use]
pub fn statements(
    framework: &Framework,
    assessment: &Assessment,
    score: &Score,
    kind: usize,
    words: &Words,
) -> Vec<Statement> {
    let part = &score.kinds[kind];
    let known = &framework.assistance[kind];
    // A wish that speaks for it is among the reasons.
    let against = wishes(framework, assessment, score, kind, words).into_iter();
    let against = against.filter(|wish| wish.against);
    let mut statements: Vec<Statement> =
        against.map(|wish| Statement { lead: "lead-wish", text: wish.text }).collect();
    statements.extend(part.because.iter().map(|reason| Statement {
        lead: "lead-because",
        text: because(framework, assessment, reason, words),
    }));
    if let Some(at) = part.limit {
        let condition = &known.conditions[at];
        let found = &part.conditions[at];
        let name = measure_name(framework, &condition.reference);
        let unknown = found.met.is_none_or(|met| met.lo <= 0.0 && met.hi >= 1.0);
        let word = if unknown { "but-limit-unknown" } else { "but-limit" };
        let [value, needed] = there(found);
        let sentence = words.with(word, &[("name", &name), ("value", &value), ("needed", &needed)]);
        let text = reasoned(sentence, &condition.why);
        statements.push(Statement { lead: "lead-but", text });
    }
    if let Some(text) = forward(framework, score, kind, words) {
        statements.push(Statement { lead: "lead-but", text });
    }
    for at in &part.unmet {
        let requirement = &known.requires[*at];
        let name = framework
            .assistance
            .iter()
            .find(|other| other.id == requirement.kind)
            .map(|other| other.name.clone())
            .unwrap_or_default();
        let why = &requirement.why;
        let text = if why.en.is_empty() { name } else { why.lead(&name) };
        statements.push(Statement { lead: "lead-after", text });
    }
    for at in part.deciding.iter().take(3) {
        let question = &framework.questions[*at];
        let text = question_name(question);
        statements.push(Statement { lead: "lead-depends", text });
    }
    statements
}

/// What there is of a condition, and how much of it is needed, in points of 100.
#[must_use]
pub fn there(condition: &ConditionScore) -> [Text; 2] {
    let value = condition.value.map(span).unwrap_or_default();
    [Text::same(value), Text::same(points(condition.needed))]
}

fn because(framework: &Framework, assessment: &Assessment, reason: &Reason, words: &Words) -> Text {
    let question = &framework.questions[reason.question];
    let word = match reason.side {
        Side::Need => "because-need",
        Side::Demand => "because-demand",
        Side::Leverage => "because-leverage",
    };
    let place = reason.option.and_then(|option| {
        let id = question.answer.options().get(option)?.0.to_owned();
        place_of(&id, &assessment.present(&question.id))
    });
    let answer = match place {
        Some(place) => words.text("answer-place", &[("place", place.into())]),
        None => answer(question, assessment, words),
    };
    let points = Text::same(points(reason.amount));
    words.with(word, &[("question", question.heading()), ("answer", &answer), ("points", &points)])
}

/// The place of an option in a ranking, from 1.
fn place_of(id: &str, present: &Present) -> Option<usize> {
    match present.settled() {
        Settled::Value(Value::Ranking(order)) => {
            order.iter().position(|other| other == id).map(|at| at + 1)
        }
        _ => None,
    }
}
