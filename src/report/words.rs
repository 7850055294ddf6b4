//! Scores and answers in words, both languages at once.

mod advice;
mod first;
mod given;
mod statements;
mod sum;
mod why;

pub use advice::{change, find_out, find_out_for, forward, nothing_scheduled, overall};
pub use first::{among, firm, first, settling};
pub use given::{agreed, answer, grounds, short};
pub use statements::{Statement, statements, there};
pub use sum::adding_up;
pub use why::{Wish, why, wishes};

use crate::assessment::{Rater, Said, Value};
use crate::framework::{Answering, Framework, Measure, Question, TargetRule};
use crate::i18n::{Text, Words};
use crate::scoring::{
    Class, Confidence, Doubt, Interval, Likelihood, Obstacle, PracticeScore, Rating, Role, Step,
    TargetOrigin, Timing,
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
    let doubts = list(&doubts);
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
    let goal = |rule: &TargetRule| reasoned(measure_name(framework, &rule.reference), &rule.why);
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
            words.with("timing-after", &[("kinds", &kind_names(framework, &step.after))])
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

/// The possible classes of a kind: `do first`, or `undecided: do first or later`. Three or four of
/// them say no more than that it is undecided.
#[must_use]
pub fn classes(classes: &[Class], words: &Words) -> Text {
    if classes.len() > 2 { words.text("class-undecided", &[]) } else { all_classes(classes, words) }
}

/// All possible classes by name, however many: `later`, or that it is undecided, and between what.
#[must_use]
pub fn all_classes(classes: &[Class], words: &Words) -> Text {
    match classes {
        [] => words.text("class-none", &[]),
        [only] => words.text(class_word(*only), &[]),
        _ => words.with("class-between", &[("classes", &any_class(classes, words))]),
    }
}

/// Whether one of these classes gives a kind its months in the programme (method §4, sequence).
#[must_use]
pub fn may_start(classes: &[Class]) -> bool {
    classes.iter().any(|class| matches!(class, Class::DoFirst | Class::Prepare))
}

/// What was said, in words.
#[must_use]
pub fn said(question: &Question, said: &Said, words: &Words) -> Text {
    match said {
        Said::DontKnow => words.text("said-dont-know", &[]),
        Said::Declined => words.text("said-declined", &[]),
        Said::NotApplicable { reason, accepted } => {
            let word = if *accepted { "said-na-accepted" } else { "said-na" };
            let word = words.text(word, &[]);
            if reason.is_empty() { word } else { Text::same(reason).lead(&word) }
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
    let labels = |ids: &[String]| list(&ids.iter().map(|id| label(id)).collect::<Vec<_>>());
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
            list(&all)
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

/// What a question is about, with its id: `Inventory: boundary (inv-79)`.
#[must_use]
pub fn question_name(question: &Question) -> Text {
    let (id, heading) = (&question.id, question.heading());
    Text::new(format!("{}（{id}）", heading.zh), format!("{} ({id})", heading.en))
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

/// The names of these kinds of assistance in a row, in quotation marks.
pub(super) fn kind_names(framework: &Framework, kinds: &[usize]) -> Text {
    let quoted = |kind: &usize| {
        let name = &framework.assistance[*kind].name;
        Text::new(format!("“{}”", name.zh), format!("“{}”", name.en))
    };
    let names: Vec<Text> = kinds.iter().map(quoted).collect();
    match names.len() {
        2 => Text::joined(&names, "和", " and "),
        // Chinese quotation marks part what they hold.
        _ => Text::joined(&names, "", ", "),
    }
}

/// The names of classes as a choice: `do first, prepare or later`.
pub(super) fn any_class(classes: &[Class], words: &Words) -> Text {
    let names: Vec<Text> =
        classes.iter().map(|class| words.text(class_word(*class), &[])).collect();
    let Some((last, before @ [_, ..])) = names.split_last() else {
        return names.first().cloned().unwrap_or_default();
    };
    let before = Text::names(before);
    words.with("list-or", &[("before", &before), ("last", last)])
}

/// Something with its reason behind it.
pub(super) fn reasoned(what: Text, why: &Text) -> Text {
    if why.en.is_empty() { what } else { Text::joined([&what, why], "——", " – ") }
}

/// Parts that are sentences or words of their own, in a row.
pub(super) fn list(parts: &[Text]) -> Text {
    Text::joined(parts, "；", "; ")
}

pub(super) fn join(parts: &[Text], between: &str) -> Text {
    let zh: Vec<&str> =
        parts.iter().map(|part| part.zh.as_str()).filter(|part| !part.is_empty()).collect();
    let en: Vec<&str> =
        parts.iter().map(|part| part.en.as_str()).filter(|part| !part.is_empty()).collect();
    Text { zh: zh.join(between), en: en.join(between) }
}
