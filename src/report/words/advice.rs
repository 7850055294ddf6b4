//! What a recommendation comes to, in sentences that can be said aloud.

use super::{
    agreed, all_classes, any_class, classes, kind_names, may_start, points, question_name, value,
};
use crate::assessment::Assessment;
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::scoring::{Change, Score};

/// The score of all criteria together: what is certain, what is possible, how much is known, and
/// what documents alone would give.
#[must_use]
pub fn overall(score: &Score, words: &Words) -> Text {
    let overall = &score.overall;
    let backed = Text::same(points(overall.backed));
    let Some(value) = overall.value else {
        return words.text("text-overall-none", &[]);
    };
    let (low, high) = (Text::same(points(value.lo)), Text::same(points(value.hi)));
    let word = if low == high { "text-overall-known" } else { "text-overall" };
    // What is not all known must not read as all.
    let known = points(overall.coverage.min(if low == high { 1.0 } else { 0.99 }));
    let known = Text::same(&known);
    let args = [("low", &low), ("high", &high), ("coverage", &known), ("backed", &backed)];
    words.with(word, &args)
}

/// Why a kind whose turn comes later by itself stands in the programme all the same: others need
/// its result. Nothing for all other kinds.
#[must_use]
pub fn forward(framework: &Framework, score: &Score, kind: usize, words: &Words) -> Option<Text> {
    let step = score.programme.forward(kind)?;
    let months =
        words.text("text-months", &[("first", (step.start + 1).into()), ("last", step.end.into())]);
    let class = all_classes(&score.kinds[kind].classes, words);
    let kinds = kind_names(framework, &step.needed_by);
    let args = [("months", &months), ("class", &class), ("kinds", &kinds)];
    Some(words.with("kind-forward", &args))
}

/// The smallest other answer that would give a kind another class, beside the answer of now.
#[must_use]
pub fn change(framework: &Framework, change: &Change, now: &Text, words: &Words) -> Text {
    let question = &framework.questions[change.question];
    let name = question_name(question);
    let answer = value(question, &change.value, words);
    let classes = &change.classes;
    let word = if classes.len() > 1 { "explain-change-open" } else { "explain-change" };
    let class = match &classes[..] {
        [] => words.text("class-none", &[]),
        classes => any_class(classes, words),
    };
    let args = [("question", &name), ("now", now), ("answer", &answer), ("class", &class)];
    words.with(word, &args)
}

/// A question that is still to be settled; of one that has an answer already, that the answer is
/// not exact enough.
#[must_use]
pub fn find_out(framework: &Framework, assessment: &Assessment, at: usize, words: &Words) -> Text {
    let question = &framework.questions[at];
    let name = question_name(question);
    match agreed(question, &assessment.present(&question.id), words) {
        Some(answer) => words.with("find-out-narrow", &[("question", &name), ("answer", &answer)]),
        None => name,
    }
}

/// The heading of what is to be found out for a kind: in the first month, or before anything has
/// months.
#[must_use]
pub fn find_out_for(framework: &Framework, score: &Score, kind: usize, words: &Words) -> Text {
    let name = &framework.assistance[kind].name;
    let class = classes(&score.kinds[kind].classes, words);
    let word =
        if score.programme.is_empty() { "programme-find-out-first" } else { "programme-find-out" };
    words.with(word, &[("kind", name), ("class", &class)])
}

/// Why nothing in the programme has months; `None` where something has.
#[must_use]
pub fn nothing_scheduled(score: &Score, words: &Words) -> Option<Text> {
    let programme = &score.programme;
    let open = score.kinds.iter().any(|kind| kind.classes.len() > 1 && may_start(&kind.classes));
    let word = if open { "programme-open" } else { "programme-empty" };
    programme.is_empty().then(|| words.text(word, &[]))
}
