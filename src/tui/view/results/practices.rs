use super::Page;
use crate::assessment::Truth;
use crate::i18n::Text;
use crate::report::words::{origin_word, span, tenths};
use crate::report::{bar, figures};
use crate::scoring::Reply;

/// Cells from which on the figures stand beside the bars.
const WIDE: usize = 76;

impl Page<'_> {
    /// The profile of the practices: existing against desired level as bars on one scale, with the
    /// figures; below them, the questions of the chosen one.
    pub(super) fn practices(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let language = words.language();
        let dim = self.app.theme.dim;
        // In a narrow window the figures are those of the row under the marker.
        let wide = self.paper.cells() >= WIDE;
        if wide {
            self.paper.ends("", dim, &words.label("practice-figures"), dim);
        }
        for (at, practice) in desk.score.practices.iter().enumerate() {
            let name = desk.framework.indicators[practice.indicator].name.line(language);
            let right = match practice.levels {
                Some(levels) if wide => {
                    format!("{}  {:>20}", bar(&levels), figures(&levels))
                }
                Some(levels) => bar(&levels),
                None => words.label("class-none"),
            };
            self.row(at, &name, &right);
        }
        for line in words.lines("profile-legend", &[]) {
            self.paper.text(&line, dim);
        }
        self.of_several();
        let Some(practice) = desk.score.practices.get(desk.results.row) else { return };
        self.paper.blank();
        if let Some(levels) = practice.levels.filter(|_| !wide) {
            self.detail("practice-figures", &figures(&levels));
        }
        self.detail("label-target-from", &words.label(origin_word(practice.origin)));
        let indicator = &desk.framework.indicators[practice.indicator];
        // Why the framework asks for its own target, whoever set the one that holds.
        let target = Text::same(tenths(practice.default));
        let args = [("target", &target), ("why", &indicator.why)];
        let default = words.with("practice-default-why", &args);
        for text in default.shown(language) {
            self.detail("practice-default", text);
        }
        self.questions(&indicator.id);
    }

    /// The questions of a practice, with what each answer is worth.
    fn questions(&mut self, indicator: &str) {
        let (words, desk, theme) = (&self.app.words, self.desk, self.app.theme);
        let (head, points) = (words.label("practice-questions"), words.label("practice-points"));
        self.paper.blank();
        self.paper.ends(&head, theme.dim, &points, theme.dim);
        for (question, score) in desk.framework.questions.iter().zip(&desk.score.questions) {
            if question.indicator.as_deref() == Some(indicator) {
                let value = match (score.asked, score.reply) {
                    (Truth::Yes, Reply::Nothing) => words.label("practice-not-asked"),
                    (Truth::Unknown, Reply::Nothing) => words.label("report-waiting"),
                    (_, Reply::DontKnow | Reply::Declined) => words.label("practice-not-known"),
                    _ => score.value.map_or_else(|| words.label("no-score"), span),
                };
                let mut right = value.as_str();
                for text in question.heading().shown(words.language()) {
                    self.paper.ends(&format!("  {text}"), theme.plain, right, theme.plain);
                    right = "";
                }
            }
        }
    }

    /// The kinds of assistance that answer several practices and so have no line of their own.
    fn of_several(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        for kind in &desk.score.order {
            let kind = &desk.framework.assistance[*kind];
            if kind.need.len() > 1 {
                let text = words.with("practice-of-several", &[("kind", &kind.name)]);
                for line in text.shown(words.language()) {
                    self.paper.text(line, self.app.theme.dim);
                }
            }
        }
    }
}
