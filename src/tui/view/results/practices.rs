use super::Page;
use crate::report::words::{origin_word, span};
use crate::report::{bar, figures};

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
        let Some(practice) = desk.score.practices.get(desk.results.row) else { return };
        self.paper.blank();
        if let Some(levels) = practice.levels.filter(|_| !wide) {
            self.detail("practice-figures", &figures(&levels));
        }
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
                for text in question.heading().shown(language) {
                    self.paper.ends(&format!("  {text}"), style, right, style);
                    right = "";
                }
            }
        }
    }
}
