//! What tried answers would change, beside what holds now, in words.

use super::page::{Page, Target};
use super::words::{agreed, all_classes, classes, nothing_scheduled, question_name, span};
use crate::assessment::{Assessment, Does};
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::scoring::{Interval, Programme, Score};

/// An assessment and its score, before or after the trial.
#[derive(Debug, Clone, Copy)]
pub struct View<'a> {
    /// What is said.
    pub assessment: &'a Assessment,
    /// What follows.
    pub score: &'a Score,
}

/// Everything that differs between what holds now and what would hold then.
#[must_use]
pub fn what_if<'w>(
    framework: &Framework,
    now: View,
    then: View,
    tried: &[Does],
    words: &'w Words,
) -> Page<'w> {
    let mut page = Page::new(words);
    if tried.is_empty() {
        page.line(0, &words.text("what-if-nothing", &[]));
        return page;
    }
    page.line(0, &words.text("what-if-intro", &[]));
    page.heading("what-if-tried");
    for does in tried {
        tried_answer(&mut page, framework, now, then, does);
    }
    page.heading("part-criteria");
    let pair = |now: Option<Interval>, then: Option<Interval>| {
        let shown = |value: Option<Interval>| {
            value.map_or_else(|| words.text("no-score", &[]), |value| Text::same(span(value)))
        };
        from_to(&shown(now), &shown(then), now == then, words)
    };
    let overall = pair(now.score.overall.value, then.score.overall.value);
    page.line(0, &overall.lead(&words.text("overall", &[])));
    let criteria = now.score.criteria.iter().zip(&then.score.criteria);
    for (at, (before, after)) in criteria.enumerate() {
        page.line(0, &pair(before.value, after.value).lead(&framework.criteria[at].name));
        page.link(Target::Criterion(at));
    }
    page.heading("part-assistance");
    for kind in &then.score.order {
        let (before, after) = (&now.score.kinds[*kind], &then.score.kinds[*kind]);
        let same = before.classes == after.classes;
        // "Undecided" before and after would hide that fewer classes are left.
        let shown = if same { classes } else { all_classes };
        let text =
            from_to(&shown(&before.classes, words), &shown(&after.classes, words), same, words);
        page.line(0, &text.lead(&framework.assistance[*kind].name));
        page.link(Target::Kind(*kind));
    }
    page.heading("part-programme");
    for (kind, known) in framework.assistance.iter().enumerate() {
        let (before, after) =
            (months(&now.score.programme, kind), months(&then.score.programme, kind));
        let shown = |months: Option<(u32, u32)>| match months {
            Some((start, end)) => {
                words.text("text-months", &[("first", (start + 1).into()), ("last", end.into())])
            }
            None => words.text("what-if-no-months", &[]),
        };
        if before.is_some() || after.is_some() {
            let text = from_to(&shown(before), &shown(after), before == after, words);
            page.line(0, &text.lead(&known.name));
            page.link(Target::Kind(kind));
        }
    }
    let both = now.score.programme.steps.is_empty() && then.score.programme.steps.is_empty();
    if let Some(text) = nothing_scheduled(then.score, words).filter(|_| both) {
        page.line(0, &text);
    }
    page
}

fn tried_answer(page: &mut Page, framework: &Framework, now: View, then: View, does: &Does) {
    let words = page.words;
    let (Does::Answer { question, .. } | Does::Withdraw { question, .. }) = does else { return };
    let Some(at) = framework.position(question) else { return };
    let known = &framework.questions[at];
    let shown = |view: View| {
        let said = agreed(known, &view.assessment.present(question), words);
        said.unwrap_or_else(|| words.text("what-if-no-answer", &[]))
    };
    page.line(0, &question_name(known));
    page.link(Target::Question(at));
    page.line(1, &shown(now).lead(&words.text("what-if-now", &[])));
    page.line(1, &shown(then).lead(&words.text("what-if-then", &[])));
}

fn from_to(now: &Text, then: &Text, same: bool, words: &Words) -> Text {
    if same {
        words.with("what-if-unchanged", &[("value", now)])
    } else {
        words.with("what-if-changed", &[("now", now), ("then", then)])
    }
}

fn months(programme: &Programme, kind: usize) -> Option<(u32, u32)> {
    programme.steps.iter().find(|step| step.kind == kind).map(|step| (step.start, step.end))
}
