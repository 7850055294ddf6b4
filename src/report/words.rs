//! Scores and answers in words, both languages at once.

mod given;

pub use given::{agreed, answer, grounds};

use crate::assessment::{Assessment, Present, Rater, Said, Settled, Value};
use crate::framework::{Answering, Framework, Measure, Question, TargetRule};
use crate::i18n::{Text, Words};
use crate::scoring::{
    Class, Confidence, Doubt, Interval, Likelihood, Obstacle, PracticeScore, Rating, Reason, Role,
    Score, Side, Step, TargetOrigin, Timing,
};

/// A share of 1 in points of 100, without decimals.
#[must_use]
pub fn points(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

/// An interval in points of 100: `53` or `53–67`.
#[must_use]
pub fn span(interval: Interval) -> String {
    let (lo, hi) = (points(interval.lo), points(interval.hi));
    if lo == hi { lo } else { format!("{lo}–{hi}") }
}

/// A share of 1 in points of 100, to a tenth: `12.5`, `12`.
#[must_use]
pub fn tenths(share: f64) -> String {
    // A sum that is nothing must not show as minus nothing.
    let text = format!("{:.1}", share * 100.0 + 0.0);
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// An interval as a bar of so many cells, `####----..`: confirmed, still to be known, lost.
#[must_use]
pub fn bar(interval: Interval, cells: usize) -> String {
    let many = |share: f64| ((share * cells as f64).round() as usize).min(cells);
    let sure = many(interval.lo);
    let maybe = many(interval.hi).max(sure);
    format!("{}{}{}", "#".repeat(sure), "-".repeat(maybe - sure), ".".repeat(cells - maybe))
}

/// The id of a class's name in the locales.
#[must_use]
pub fn class_word(class: Class) -> &'static str {
    match class {
        Class::DoFirst => "class-do-first",
        Class::Prepare => "class-prepare",
        Class::Later => "class-later",
        Class::NotNeeded => "class-not-needed",
    }
}

/// How far a score can be relied on, and why not further: `medium (few documents behind it)`.
#[must_use]
pub fn rating(rating: &Rating, words: &Words) -> Text {
    let word = words.text(confidence_word(rating.confidence), &[]);
    if rating.doubts.is_empty() {
        return word;
    }
    let doubts: Vec<Text> =
        rating.doubts.iter().map(|doubt| words.text(doubt_word(*doubt), &[])).collect();
    let doubts = Text::joined(&doubts, "；", "; ");
    Text::new(format!("{}（{}）", word.zh, doubts.zh), format!("{} ({})", word.en, doubts.en))
}

/// The id of a degree of confidence in the locales.
#[must_use]
pub fn confidence_word(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::VeryLow => "confidence-very-low",
        Confidence::Low => "confidence-low",
        Confidence::Medium => "confidence-medium",
        Confidence::High => "confidence-high",
    }
}

/// The id of a reason against confidence in the locales.
fn doubt_word(doubt: Doubt) -> &'static str {
    match doubt {
        Doubt::Coverage => "doubt-coverage",
        Doubt::Evidence => "doubt-evidence",
        Doubt::Dispute => "doubt-dispute",
    }
}

/// The id of a likelihood in the locales.
#[must_use]
pub fn likelihood_word(likelihood: Likelihood) -> &'static str {
    match likelihood {
        Likelihood::ExceptionallyUnlikely => "likelihood-exceptionally-unlikely",
        Likelihood::VeryUnlikely => "likelihood-very-unlikely",
        Likelihood::Unlikely => "likelihood-unlikely",
        Likelihood::AboutAsLikelyAsNot => "likelihood-as-not",
        Likelihood::Likely => "likelihood-likely",
        Likelihood::VeryLikely => "likelihood-very-likely",
        Likelihood::VirtuallyCertain => "likelihood-virtually-certain",
    }
}

/// The id of what sets a target in the locales.
#[must_use]
pub fn origin_word(origin: TargetOrigin) -> &'static str {
    match origin {
        TargetOrigin::Default => "origin-default",
        TargetOrigin::City => "origin-city",
        TargetOrigin::Goal => "origin-goal",
        TargetOrigin::Cap => "origin-cap",
    }
}

/// What sets the target of a practice, and what might yet raise it (method §3); nothing where the
/// practice does not apply.
#[must_use]
pub fn targets(framework: &Framework, practice: &PracticeScore, words: &Words) -> Vec<Text> {
    let Some(levels) = practice.levels else { return Vec::new() };
    let rules = framework.indicators[practice.indicator].practice.as_ref();
    let rule = |at: Option<usize>| rules?.required_if.get(at?);
    let goal = |rule: &TargetRule| {
        join(&[measure_name(framework, &rule.reference), rule.why.clone()], " ")
    };
    let word = match practice.origin {
        TargetOrigin::Default => "explain-target-default",
        TargetOrigin::City => "explain-target-city",
        TargetOrigin::Goal => "explain-target-goal",
        TargetOrigin::Cap if practice.rule.is_some() => "explain-target-goal-cap",
        TargetOrigin::Cap => "explain-target-city-cap",
    };
    let say = |word, target: &str, rule: Option<&TargetRule>| {
        let goal = rule.map(goal).unwrap_or_default();
        words.with(word, &[("target", &Text::same(target)), ("goal", &goal)])
    };
    let mut texts = vec![say(word, &span(levels.target), rule(practice.rule))];
    if let Some(possible) = rule(practice.possible_rule) {
        let target = tenths(possible.target.min(practice.cap));
        texts.push(say("explain-target-possible", &target, Some(possible)));
    }
    texts
}

/// The id of a role in the programme in the locales.
#[must_use]
pub fn role_word(role: Role) -> &'static str {
    match role {
        Role::DoFirst => "class-do-first",
        Role::NeededByAnother => "role-needed",
        Role::Prepare => "class-prepare",
    }
}

/// The id of what keeps a kind out of the programme in the locales.
#[must_use]
pub fn obstacle_word(obstacle: Obstacle) -> &'static str {
    match obstacle {
        Obstacle::Another => "obstacle-another",
        Obstacle::TooLate => "obstacle-too-late",
        Obstacle::Room => "obstacle-room",
    }
}

/// Why a kind starts in its month and not earlier.
#[must_use]
pub fn timing(framework: &Framework, step: &Step, words: &Words) -> Text {
    match step.timing {
        Timing::AtOnce => words.text("timing-at-once", &[]),
        Timing::Prepared => words.text("timing-prepared", &[]),
        Timing::Room => words.text("timing-room", &[]),
        Timing::AfterAnother => {
            let names = step.after.iter().map(|kind| framework.assistance[*kind].name.clone());
            let kinds = join(&names.collect::<Vec<_>>(), "; ");
            words.with("timing-after", &[("kinds", &kinds)])
        }
    }
}

/// The id of a rater's name in the locales.
#[must_use]
pub fn rater_word(rater: &Rater) -> &'static str {
    match rater {
        Rater::Assessor => "rater-assessor",
        Rater::City => "rater-city",
        Rater::Agreed { .. } => "rater-agreed",
    }
}

/// The possible classes of a kind: `先做 do first`, or several with `/` between.
#[must_use]
pub fn classes(classes: &[Class], words: &Words) -> Text {
    match classes.len() {
        0 => return words.text("class-none", &[]),
        1 | 2 => {}
        // Three or four possible classes say no more than one word does.
        _ => return words.text("class-undecided", &[]),
    }
    let texts: Vec<Text> =
        classes.iter().map(|class| words.text(class_word(*class), &[])).collect();
    join(&texts, " / ")
}

/// All possible classes by name, however many.
#[must_use]
pub fn all_classes(classes: &[Class], words: &Words) -> Text {
    if classes.is_empty() {
        return words.text("class-none", &[]);
    }
    let names: Vec<Text> =
        classes.iter().map(|class| words.text(class_word(*class), &[])).collect();
    join(&names, " / ")
}

/// What was said, in words.
#[must_use]
pub fn said(question: &Question, said: &Said, words: &Words) -> Text {
    match said {
        Said::DontKnow => words.text("said-dont-know", &[]),
        Said::Declined => words.text("said-declined", &[]),
        Said::NotApplicable { reason, accepted } => {
            let word = if *accepted { "said-na-accepted" } else { "said-na" };
            join(&[words.text(word, &[]), Text::same(reason)], ": ")
        }
        Said::Value(value) => self::value(question, value, words),
    }
}

/// An answer in words.
#[must_use]
pub fn value(question: &Question, value: &Value, words: &Words) -> Text {
    let options = question.answer.options();
    let label = |id: &str| {
        options
            .iter()
            .find(|(known, _)| *known == id)
            .map_or_else(|| Text::same(id), |(_, label)| (*label).clone())
    };
    let labels = |ids: &[String]| join(&ids.iter().map(|id| label(id)).collect::<Vec<_>>(), "; ");
    match value {
        Value::Level(span) => {
            let (low, high) = span.ends();
            let text = |at: u8| options.get(usize::from(at)).map(|(_, text)| (*text).clone());
            let one =
                |at: u8| join(&[Text::same(at.to_string()), text(at).unwrap_or_default()], " · ");
            if low == high { one(low) } else { join(&[one(low), one(high)], " … ") }
        }
        Value::YesNo(yes) => words.text(if *yes { "yes" } else { "no" }, &[]),
        Value::Choice(id) => label(id),
        Value::Multi { chosen, unsure } if chosen.is_empty() && unsure.is_empty() => {
            words.text("none-of-these", &[])
        }
        Value::Multi { chosen, unsure } => {
            let unsure: Vec<Text> =
                unsure.iter().map(|id| join(&[label(id), Text::same("?")], " ")).collect();
            let mut all: Vec<Text> = chosen.iter().map(|id| label(id)).collect();
            all.extend(unsure);
            join(&all, "; ")
        }
        Value::Ranking(order) => labels(order),
        Value::Number(span) => {
            let number = span.to_string();
            let unit = match &question.answer {
                Answering::Percent(_) => Text::same("%"),
                other => other.number().and_then(|number| number.unit.clone()).unwrap_or_default(),
            };
            Text::new(
                format!("{number} {}", unit.zh).trim_end(),
                format!("{number} {}", unit.en).trim_end(),
            )
        }
        Value::Text(text) | Value::Date(text) => Text::same(text),
    }
}

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
    let mut statements: Vec<Statement> = part
        .because
        .iter()
        .map(|reason| Statement {
            lead: "lead-because",
            text: because(framework, assessment, reason, words),
        })
        .collect();
    if let Some(at) = part.limit {
        let condition = &known.conditions[at];
        let met = part.conditions[at].met;
        let name = measure_name(framework, &condition.reference);
        let unknown = met.is_none_or(|met| met.lo <= 0.0 && met.hi >= 1.0);
        let word = if unknown { "but-limit-unknown" } else { "but-limit" };
        let met = met.map(span).unwrap_or_default();
        let sentence = words.with(word, &[("name", &name), ("met", &Text::same(&met))]);
        let text = join(&[sentence, condition.why.clone()], " ");
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
        let text = join(&[name, requirement.why.clone()], ": ");
        statements.push(Statement { lead: "lead-after", text });
    }
    for at in part.deciding.iter().take(3) {
        let question = &framework.questions[*at];
        let text = question_name(question);
        statements.push(Statement { lead: "lead-depends", text });
    }
    statements
}

/// A question with its id: `inv-78 Which …`.
#[must_use]
pub fn question_name(question: &Question) -> Text {
    join(&[Text::same(&question.id), question.text.clone()], " ")
}

/// What a reference names, in words.
#[must_use]
pub fn measure_name(framework: &Framework, reference: &str) -> Text {
    match framework.measure(reference) {
        Some(Measure::Question(at) | Measure::Option(at, _)) => {
            let question = &framework.questions[at];
            question_name(question)
        }
        Some(Measure::Indicator(at)) => framework.indicators[at].name.clone(),
        None => Text::same(reference),
    }
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
    words.with(word, &[("question", &question.text), ("answer", &answer), ("points", &points)])
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

pub(super) fn join(parts: &[Text], between: &str) -> Text {
    let zh: Vec<&str> =
        parts.iter().map(|part| part.zh.as_str()).filter(|part| !part.is_empty()).collect();
    let en: Vec<&str> =
        parts.iter().map(|part| part.en.as_str()).filter(|part| !part.is_empty()).collect();
    Text { zh: zh.join(between), en: en.join(between) }
}
