use super::Page;
use crate::framework::CriterionSource;
use crate::report::words::{bar, points, rating, span};

/// Cells of a bar: one for every five points.
const BAR: usize = 20;

impl Page<'_> {
    /// Criteria with their intervals; below them, the indicators of the chosen one.
    pub(super) fn criteria(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let language = words.language();
        let framework = &desk.framework;
        for (at, (criterion, score)) in
            framework.criteria.iter().zip(&desk.score.criteria).enumerate()
        {
            let name = criterion.name.line(language);
            let figures = match score.value {
                Some(value) => format!("{} {:>7}", bar(value, BAR), span(value)),
                None => words.label("no-score"),
            };
            self.row(at, &name, &figures);
        }
        let Some((criterion, score)) =
            framework.criteria.get(desk.results.row).zip(desk.score.criteria.get(desk.results.row))
        else {
            return;
        };
        self.paper.ends(&words.label("bar-legend"), self.app.theme.dim, "", self.app.theme.dim);
        self.paper.blank();
        let all: u32 = framework.criteria.iter().map(|criterion| criterion.points).sum();
        let weight = [("points", criterion.points.into()), ("all", all.into())];
        self.detail("label-points", &words.line("weight-of-all", &weight));
        self.detail("label-coverage", &format!("{} %", points(score.coverage)));
        self.detail("label-backed", &points(score.backed));
        if let Some(found) = &score.rating {
            let text = rating(found, words).line(language);
            self.detail("text-confidence", &text);
        }
        for why in criterion.why.shown(language) {
            self.detail("label-why-points", why);
        }
        if criterion.from == CriterionSource::Assistance {
            for line in words.lines("criterion-from-assistance", &[]) {
                self.paper.text(&line, self.app.theme.plain);
            }
        }
        for (indicator, score) in framework.indicators.iter().zip(&desk.score.indicators) {
            if indicator.criterion.as_ref() == Some(&criterion.id) {
                let name = format!("  {}", indicator.name.line(language));
                let value = score.value.map_or_else(|| words.label("no-score"), span);
                let style = self.app.theme.plain;
                self.paper.ends(&name, style, &value, style);
            }
        }
    }
}
