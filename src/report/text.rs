//! A score as plain text, for a terminal, a pipe or a screen reader.

use super::words::{classes, origin_word, points, rating, role_word, span, statements};
use crate::assessment::Assessment;
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::scoring::Score;
use crate::text::clean_line;
use std::fmt::Write as _;

/// The score in words, in the languages shown. Every line stands alone.
#[must_use]
pub fn text(
    framework: &Framework,
    assessment: &Assessment,
    score: &Score,
    words: &Words,
) -> String {
    let mut page = Page { words, out: String::new() };
    let city = assessment.city().cloned().unwrap_or_default();
    page.line(0, &city.name);
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
    page.heading("part-practices");
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
    if score.programme.steps.is_empty() {
        page.line(1, &words.text("programme-empty", &[]));
    }
    for step in &score.programme.steps {
        let months = words
            .text("text-months", &[("first", (step.start + 1).into()), ("last", step.end.into())]);
        let role = words.text(role_word(step.role), &[]);
        page.line(1, &role.lead(&framework.assistance[step.kind].name.lead(&months)));
    }
    for beyond in &score.programme.beyond {
        let kind = &framework.assistance[beyond.kind].name;
        page.line(1, &words.with("programme-beyond", &[("kind", kind)]));
    }
    page.out
}

struct Page<'a> {
    words: &'a Words,
    out: String,
}

impl Page<'_> {
    fn line(&mut self, indent: usize, text: &Text) {
        for line in text.shown(self.words.language()) {
            // Writing to a string cannot fail.
            let _ = writeln!(self.out, "{}{}", "  ".repeat(indent), clean_line(line));
        }
    }

    fn heading(&mut self, word: &str) {
        self.out.push('\n');
        self.line(0, &self.words.text(word, &[]));
    }

    fn overall(&mut self, score: &Score) {
        let words = self.words;
        let overall = &score.overall;
        let value = overall.value.map_or_else(|| words.label("no-score"), span);
        self.line(
            0,
            &words.text(
                "text-overall",
                &[
                    ("value", value.into()),
                    ("coverage", points(overall.coverage).into()),
                    ("backed", points(overall.backed).into()),
                ],
            ),
        );
        if let Some(found) = &overall.rating {
            let text = rating(found, words).lead(&words.text("text-confidence", &[]));
            self.line(0, &text);
        }
    }
}

impl Text {
    /// This text behind another: `name: this`.
    fn lead(&self, name: &Text) -> Text {
        Text::new(format!("{}：{}", name.zh, self.zh), format!("{}: {}", name.en, self.en))
    }
}
