//! How far the assessor and the city itself agree (method §7), in words.

use super::page::{Page, Target};
use super::words::{points, question_name, said};
use crate::assessment::{Assessment, Rater};
use crate::committee::raters::{Ratings, Reading};
use crate::framework::Framework;
use crate::i18n::{Text, Words};

/// The figures of agreement, then every question on which the two differ.
#[must_use]
pub fn raters<'w>(
    framework: &Framework,
    assessment: &Assessment,
    ratings: &Ratings,
    words: &'w Words,
) -> Page<'w> {
    let mut page = Page::new(words);
    let agreement = &ratings.agreement;
    page.line(0, &words.text("raters-intro", &[]));
    let (Some(exact), Some(difference)) = (agreement.exact, agreement.difference) else {
        page.line(0, &words.text("raters-none", &[]));
        return page;
    };
    page.line(0, &words.text("raters-pairs", &[("count", agreement.pairs.into())]));
    page.say(0, "raters-exact", &[("share", &Text::same(points(exact)))]);
    page.say(0, "raters-difference", &[("difference", &Text::same(points(difference)))]);
    let alpha = agreement.alpha.map(|alpha| Text::same(format!("{alpha:.2}"))).unwrap_or_default();
    let word = match agreement.reading {
        Reading::Reliable => "raters-reliable",
        Reading::Tentative => "raters-tentative",
        Reading::Reconvene => "raters-reconvene",
        Reading::TooFew => "raters-too-few",
        Reading::NoVariation => "raters-no-variation",
    };
    page.say(0, word, &[("alpha", &alpha)]);
    let differing = ratings.differing();
    if !differing.is_empty() {
        page.heading("raters-differing");
    }
    for at in differing {
        let question = &framework.questions[at];
        page.line(0, &question_name(question));
        page.link(Target::Question(at));
        for (word, originals) in
            [("rater-assessor", &ratings.assessor), ("rater-city", &ratings.city)]
        {
            for answer in originals.present(&question.id).answers() {
                let given = said(question, &answer.said, words);
                page.line(1, &given.lead(&words.text(word, &[])));
            }
        }
        let agreed = assessment.present(&question.id).answers();
        for answer in agreed {
            if let Rater::Agreed { reason } = &answer.rater {
                let given = said(question, &answer.said, words);
                page.line(1, &given.lead(&words.text("rater-agreed", &[])));
                page.line(2, &Text::same(reason));
            }
        }
    }
    page
}
