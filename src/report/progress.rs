//! What changed between two assessments of a city, and how much of it is real (method §8), in words.

use super::page::{Page, Target};
use super::words::span;
use crate::committee::progress::{Bounds, Change, Progress};
use crate::framework::Framework;
use crate::i18n::{Text, Words};

/// The change of the overall score, of every criterion and of the gap of every practice.
#[must_use]
pub fn progress<'w>(
    framework: &Framework,
    rounds: [&Text; 2],
    progress: &Progress,
    words: &'w Words,
) -> Page<'w> {
    let mut page = Page::new(words);
    page.line(0, &words.text("progress-intro", &[]));
    page.say(0, "progress-rounds", &[("before", rounds[0]), ("after", rounds[1])]);
    page.line(0, &Text::default());
    change(&mut page, &words.text("overall", &[]), &progress.overall, None);
    page.heading("part-criteria");
    for (at, (criterion, one)) in framework.criteria.iter().zip(&progress.criteria).enumerate() {
        change(&mut page, &criterion.name, one, Some(Target::Criterion(at)));
    }
    page.heading("part-practices");
    for practice in &progress.practices {
        let name = &framework.indicators[practice.indicator].name;
        let [Some(before), Some(after)] = practice.gaps else {
            page.line(0, &words.text("class-none", &[]).lead(name));
            continue;
        };
        let gaps = [("before", &Text::same(span(before))), ("after", &Text::same(span(after)))];
        let gap = words.with("progress-gap", &gaps);
        page.line(0, &gap.lead(name));
        page.link(Target::Indicator(practice.indicator));
        if let Some(closed) = practice.closed {
            page.say(1, "progress-closed", &[("share", &ends(closed, ""))]);
        }
        if practice.target_moved {
            page.say(1, "progress-target-moved", &[]);
        }
    }
    page
}

/// A value before and after; below it, what the change consists of.
fn change(page: &mut Page, name: &Text, change: &Change, to: Option<Target>) {
    let words = page.words;
    let [Some(before), Some(after)] = change.values else {
        page.line(0, &words.text("progress-not-both", &[]).lead(name));
        return;
    };
    let values = [("before", &Text::same(span(before))), ("after", &Text::same(span(after)))];
    page.line(0, &words.with("progress-change", &values).lead(name));
    page.link(to);
    if let Some(bounds) = change.bounds {
        let word = if change.certain { "progress-certain" } else { "progress-bounds" };
        page.say(1, word, &[("bounds", &ends(bounds, "+"))]);
    }
    let Some(split) = change.split else { return };
    let parts = [
        ("progress-real", split.real),
        ("progress-newly-known", split.newly_known),
        ("progress-lost", split.lost),
        ("progress-assistance", split.assistance),
        ("progress-scope", split.scope),
    ];
    for (word, part) in parts {
        // What plays no part is not spoken of; whether there was progress always is.
        if word == "progress-real" || signed(part) != "0" {
            page.say(1, word, &[("points", &Text::same(signed(part)))]);
        }
    }
    if change.noise && signed(split.real) != "0" {
        page.say(1, "progress-noise", &[]);
    }
}

/// Points of 100 with their sign, to a tenth.
fn signed(share: f64) -> String {
    let tenths = (share * 1000.0).round() as i64;
    match tenths {
        0 => "0".to_owned(),
        whole if whole % 10 == 0 => format!("{:+}", whole / 10),
        part => format!("{:+.1}", part as f64 / 10.0),
    }
}

fn ends(bounds: Bounds, sign: &str) -> Text {
    let whole = |share: f64| {
        let points = (share * 100.0).round() as i64;
        if sign.is_empty() { points.to_string() } else { format!("{points:+}") }
    };
    let (lo, hi) = (whole(bounds.lo), whole(bounds.hi));
    if lo == hi {
        Text::same(lo)
    } else {
        Text::new(format!("{lo} 到 {hi}"), format!("{lo} to {hi}"))
    }
}
