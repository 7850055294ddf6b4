//! A score as plain text, for a terminal, a pipe or a screen reader.

use super::page::Page;
use super::standing::standing;
use super::words::{classes, origin_word, overall, points, rating, span, statements};
use crate::assessment::Assessment;
use crate::framework::Framework;
use crate::i18n::Words;
use crate::scoring::Score;

/// The score in words, in the languages shown. Every line stands alone.
#[must_use]
pub fn text(
    framework: &Framework,
    assessment: &Assessment,
    score: &Score,
    words: &Words,
) -> String {
    let mut page = Page::new(words);
    let city = assessment.city().cloned().unwrap_or_default();
    page.line(0, &city.name);
    for line in standing(assessment, assessment, words) {
        page.line(0, &line);
    }
    page.overall(score);
    page.heading("part-criteria");
    for (criterion, score) in framework.criteria.iter().zip(&score.criteria) {
        let value = score.value.map_or_else(|| words.label("no-score"), span);
        let coverage = points(score.coverage);
        page.line(
            1,
            &words
                .text("text-criterion", &[("value", value.into()), ("coverage", coverage.into())])
                .lead(&criterion.name),
        );
    }
    page.heading("part-assistance");
    for kind in &score.order {
        let part = &score.kinds[*kind];
        let Some(worth) = part.worth else { continue };
        let figures = words.text(
            "text-kind",
            &[
                ("need", span(worth.need).into()),
                ("value", span(worth.value).into()),
                ("feasibility", span(worth.feasibility).into()),
            ],
        );
        let name = classes(&part.classes, words).lead(&framework.assistance[*kind].name);
        page.line(1, &figures.lead(&name));
        for statement in statements(framework, assessment, score, *kind, words) {
            page.line(2, &statement.text.lead(&words.text(statement.lead, &[])));
        }
    }
    page.plot(framework, score);
    page.heading("part-practices");
    page.profile(framework, score);
    for practice in &score.practices {
        let Some(levels) = practice.levels else { continue };
        let origin = words.text(origin_word(practice.origin), &[]);
        let figures = words.text(
            "text-practice",
            &[
                ("existing", span(levels.existing).into()),
                ("target", span(levels.target).into()),
                ("gap", span(levels.gap).into()),
            ],
        );
        let name = &framework.indicators[practice.indicator].name;
        page.line(1, &origin.lead(&figures.lead(name)));
    }
    page.heading("part-programme");
    page.programme(framework, assessment, score);
    page.print()
}

impl Page<'_> {
    pub(super) fn overall(&mut self, score: &Score) {
        let words = self.words;
        self.line(0, &overall(score, words));
        if let Some(found) = &score.overall.rating {
            let text = rating(found, words).lead(&words.text("text-confidence", &[]));
            self.line(0, &text);
        }
    }
}
