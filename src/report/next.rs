//! What to ask next (method §4b), in words.

use super::page::{Page, Target};
use super::words::question_name;
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::scoring::{Next, NextQuestion};

/// The open questions for these informants (for everybody, if empty), in the order to ask them;
/// with a budget, those that fit into so many minutes.
#[must_use]
pub fn next<'w>(
    framework: &Framework,
    next: &Next,
    informants: &[usize],
    minutes: Option<u16>,
    words: &'w Words,
) -> Page<'w> {
    let mut page = Page::new(words);
    let here = next.among(|at| framework.sits_in(&framework.questions[at], informants));
    let (fitting, _) = here.within(minutes.map_or(f64::INFINITY, f64::from));
    page.line(0, &advice(&here, &fitting, words));
    for text in elsewhere(next, &here, words).into_iter().chain([settled(next, words)]) {
        page.line(0, &text);
    }
    for one in &fitting {
        let minutes = Text::same(format!("{:.1}", one.minutes));
        let name = question_name(&framework.questions[one.question]);
        let word = if one.decides { "next-decides" } else { "next-informs" };
        page.say(1, word, &[("question", &name), ("minutes", &minutes)]);
        page.link(Target::Question(one.question));
    }
    page
}

/// How many kinds have only one class left, and whether the first two are settled.
#[must_use]
pub fn settled(next: &Next, words: &Words) -> Text {
    let kinds = next.settled.iter().filter(|settled| **settled).count();
    let word = if next.first_two_settled { "plan-first-two" } else { "plan-not-first-two" };
    words.text(word, &[("settled", kinds.into()), ("all", next.settled.len().into())])
}

/// How many more could still change the advice that are not among those here, if any.
#[must_use]
pub fn elsewhere(all: &Next, here: &Next, words: &Words) -> Option<Text> {
    let many = here.questions.iter().filter(|one| one.decides).count();
    let beyond = all.deciding.saturating_sub(many);
    (beyond > 0).then(|| words.text("still-beyond", &[("many", beyond.into())]))
}

/// How many questions here could still change the advice and, where not all of them are `fitting`
/// into the minutes, how many do.
#[must_use]
pub fn advice(here: &Next, fitting: &[NextQuestion], words: &Words) -> Text {
    let deciding = |of: &[NextQuestion]| of.iter().filter(|one| one.decides).count();
    let many = deciding(&here.questions);
    let fitting = deciding(fitting);
    let word = match many {
        0 => "nothing-decides",
        _ if fitting == many => "plan-deciding-all",
        _ => "plan-deciding",
    };
    words.text(word, &[("many", many.into()), ("fitting", fitting.into())])
}
