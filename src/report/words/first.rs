//! Which kinds come first, how sure that is, and which answers would settle it.

use super::{kind_names, likelihood_word, list, points, question_name};
use crate::committee::Odds;
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::report::odds;
use crate::scoring::{Likelihood, Next, Score, Stability};
use std::cmp::Reverse;
use std::collections::HashSet;

/// From this likelihood on, the present first two are told as first; below it, who is among them
/// how often.
const FIRM: Likelihood = Likelihood::Likely;

/// How many kinds and how many questions are named.
const NAMED: usize = 4;

/// Whether the present first two are told as first: certain, or the same in so many trials.
#[must_use]
pub fn firm(stability: &Stability) -> bool {
    let likely = stability.draws > 0 && Likelihood::of(stability.same) >= FIRM;
    stability.certain || likely && !stability.first_two.is_empty()
}

/// In how many of the trials a kind was among the first two.
#[must_use]
pub fn among(stability: &Stability, kind: usize, words: &Words) -> Text {
    odds(Odds::of(stability.kinds.get(kind).copied().unwrap_or(0.0), None), words)
}

/// How sure it is which two kinds come first, in sentences, with the questions that are
/// [`settling`] it; none where nothing can be said.
#[must_use]
pub fn first(
    framework: &Framework,
    stability: &Stability,
    settling: &[usize],
    words: &Words,
) -> Vec<Text> {
    let kinds = kind_names(framework, &stability.first_two);
    if stability.certain {
        let named = !stability.first_two.is_empty();
        return named
            .then(|| words.with("stability-certain", &[("kinds", &kinds)]))
            .into_iter()
            .collect();
    }
    if stability.draws == 0 {
        return Vec::new();
    }
    let mut texts = Vec::new();
    if firm(stability) {
        let likelihood = words.text(likelihood_word(Likelihood::of(stability.same)), &[]);
        let share = Text::same(points(stability.same));
        let args = [("kinds", &kinds), ("share", &share), ("likelihood", &likelihood)];
        texts.push(words.with("stability-drawn", &args));
    } else {
        texts.push(
            words.with("stability-open", &[("kinds", &oftenest(framework, stability, words))]),
        );
    }
    texts.extend(settle(framework, settling, words));
    texts
}

/// The kinds that were oftenest among the first two, each with its share of the trials.
fn oftenest(framework: &Framework, stability: &Stability, words: &Words) -> Text {
    let mut kinds: Vec<(usize, f64)> = stability.kinds.iter().copied().enumerate().collect();
    kinds.retain(|(_, share)| *share > 0.0);
    // Sorting keeps the order of equals.
    kinds.sort_by_key(|(_, share)| Reverse((share * 1e9).round() as i64));
    let one = |(kind, _): &(usize, f64)| {
        let share = among(stability, *kind, words);
        let name = kind_names(framework, &[*kind]);
        words.with("stability-among", &[("kind", &name), ("share", &share)])
    };
    let named: Vec<Text> = kinds.iter().take(NAMED).map(one).collect();
    if named.is_empty() { words.text("stability-nobody", &[]) } else { list(&named) }
}

/// The questions that would settle most, first those that can be asked, the most decisive for
/// their minutes first; then those whose answer is not exact enough.
#[must_use]
pub fn settling(score: &Score, next: &Next) -> Vec<usize> {
    let asked = next.by_worth().into_iter().filter(|one| one.decides);
    let inexact = score.order.iter().flat_map(|kind| &score.kinds[*kind].deciding);
    let mut known = HashSet::new();
    let all = asked.map(|one| one.question).chain(inexact.copied());
    all.filter(|question| known.insert(*question)).collect()
}

/// Which questions to ask first, and how many there are in all; nothing where none settles it.
fn settle(framework: &Framework, questions: &[usize], words: &Words) -> Option<Text> {
    if questions.is_empty() {
        return None;
    }
    let most = questions.iter().take(NAMED - 1).map(|at| question_name(&framework.questions[*at]));
    let names = Text::names(&most.collect::<Vec<_>>());
    let all = Text::same(questions.len().to_string());
    Some(words.with("stability-settle", &[("all", &all), ("questions", &names)]))
}
