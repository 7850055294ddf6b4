use super::Page;
use crate::i18n::Text;
use crate::report::words::{classes, likelihood_word, points, span, statements};
use crate::scoring::Likelihood;

impl Page<'_> {
    /// How sure it is which two kinds come first.
    fn stability(&mut self) {
        let Some(stability) = self.desk.found.as_ref().map(|found| &found.stability) else {
            return;
        };
        if self.desk.score.first_two.is_empty() {
            return;
        }
        let words = &self.app.words;
        let text = if stability.certain {
            words.text("stability-certain", &[])
        } else {
            let likelihood = words.text(likelihood_word(Likelihood::of(stability.same)), &[]);
            let share = Text::same(points(stability.same));
            words.with("stability-drawn", &[("share", &share), ("likelihood", &likelihood)])
        };
        for line in text.shown(words.language()) {
            self.paper.text(line, self.app.theme.dim);
        }
    }

    /// Kinds of assistance in order; below them, why the chosen one stands where it stands.
    pub(super) fn assistance(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let language = words.language();
        for (at, kind) in desk.score.order.iter().enumerate() {
            let name =
                format!("{}. {}", at + 1, desk.framework.assistance[*kind].name.line(language));
            let class = classes(&desk.score.kinds[*kind].classes, words).line(language);
            self.row(at, &name, &class);
        }
        let Some(kind) = desk.score.order.get(desk.results.row) else {
            for line in words.lines("results-nothing", &[]) {
                self.paper.text(&line, self.app.theme.plain);
            }
            return;
        };
        self.stability();
        self.paper.blank();
        let known = &desk.framework.assistance[*kind];
        for name in known.name.shown(language) {
            self.paper.text(name, self.app.theme.strong);
        }
        for gives in known.gives.shown(language) {
            self.paper.text(gives, self.app.theme.dim);
        }
        if let Some(worth) = desk.score.kinds[*kind].worth {
            let args = [
                ("need", span(worth.need).into()),
                ("demand", span(worth.demand).into()),
                ("leverage", span(worth.leverage).into()),
                ("value", span(worth.value).into()),
                ("feasibility", span(worth.feasibility).into()),
            ];
            for line in words.lines("kind-figures", &args) {
                self.paper.text(&line, self.app.theme.plain);
            }
        }
        for statement in statements(&desk.framework, &desk.assessment, &desk.score, *kind, words) {
            let lead = format!("{}  ", words.label(statement.lead));
            let (dim, plain) = (self.app.theme.dim, self.app.theme.plain);
            self.paper.hang_all(&lead, dim, statement.text.shown(language), plain);
        }
        self.paper.blank();
        for line in words.lines("order-explained", &[]) {
            self.paper.text(&line, self.app.theme.dim);
        }
    }
}
