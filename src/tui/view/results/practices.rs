use super::Page;
use crate::report::words::{origin_word, span};

impl Page<'_> {
    /// Practices: existing level, target and gap; below them, the questions of the chosen one.
    pub(super) fn practices(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let language = words.language();
        let dim = self.app.theme.dim;
        self.paper.ends("", dim, &words.label("practice-figures"), dim);
        for (at, practice) in desk.score.practices.iter().enumerate() {
            let name = desk.framework.indicators[practice.indicator].name.line(language);
            let figures = match practice.levels {
                Some(levels) => format!(
                    "{} → {} ({})",
                    span(levels.existing),
                    span(levels.target),
                    span(levels.gap)
                ),
                None => words.label("class-none"),
            };
            self.row(at, &name, &figures);
        }
        let Some(practice) = desk.score.practices.get(desk.results.row) else { return };
        self.paper.blank();
        self.detail("label-target-from", &words.label(origin_word(practice.origin)));
        let indicator = &desk.framework.indicators[practice.indicator];
        for why in indicator.why.shown(language) {
            self.detail("label-why-points", why);
        }
        for (question, score) in desk.framework.questions.iter().zip(&desk.score.questions) {
            if question.indicator.as_ref() == Some(&indicator.id) {
                let value = score.value.map_or_else(|| words.label("no-score"), span);
                let style = self.app.theme.plain;
                let mut right = value.as_str();
                for text in question.text.shown(language) {
                    self.paper.ends(&format!("  {text}"), style, right, style);
                    right = "";
                }
            }
        }
    }
}
