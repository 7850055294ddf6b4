use super::Material;
use super::awaited::awaited;
use super::material::Advice;
use super::words::{first, points, rating, settling};
use crate::i18n::Text;
use crate::scoring::Class;

/// What the report says first: with what to begin, what is certain, what is not.
impl Material<'_> {
    /// With what to begin, in one sentence.
    pub(super) fn begin(&self) -> Text {
        let steps = &self.findings.score.programme.steps;
        let name = |kind: usize| self.framework.assistance[kind].name.clone();
        match steps.as_slice() {
            [] if self
                .findings
                .score
                .order
                .iter()
                .any(|kind| self.advice(*kind) == Advice::Undecided) =>
            {
                self.say("report-begin-unknown")
            }
            [] => self.say("report-begin-nothing"),
            [only] => self.words.with("report-begin", &[("kind", &name(only.kind))]),
            [first, rest @ ..] => {
                let rest = self.list(rest.iter().map(|step| name(step.kind)), "report-then");
                self.words
                    .with("report-begin-then", &[("kind", &name(first.kind)), ("rest", &rest)])
            }
        }
    }

    fn names(&self, advice: impl Fn(Advice) -> bool) -> Option<Text> {
        let kinds = self.findings.score.order.iter().filter(|kind| advice(self.advice(**kind)));
        let names: Vec<Text> =
            kinds.map(|kind| self.framework.assistance[*kind].name.clone()).collect();
        (!names.is_empty()).then(|| self.list(names.into_iter(), "report-and"))
    }

    pub(super) fn certain(&self) -> Vec<Text> {
        let overall = &self.findings.score.overall;
        let mut texts = Vec::new();
        if let Some(value) = overall.value {
            let low = points(value.lo);
            texts.push(self.words.text("report-at-least", &[("value", low.into())]));
        }
        let sure = |of: Class| self.names(|advice| advice == Advice::Sure(of));
        for (class, id) in [
            (Class::DoFirst, "report-sure-first"),
            (Class::Prepare, "report-sure-prepare"),
            (Class::Later, "report-sure-later"),
            (Class::NotNeeded, "report-sure-unneeded"),
        ] {
            if let Some(names) = sure(class) {
                texts.push(self.words.with(id, &[("kinds", &names)]));
            }
        }
        texts.extend(self.first(true));
        texts
    }

    /// How sure it is which two kinds come first, if it is as sure as asked.
    fn first(&self, certain: bool) -> Vec<Text> {
        let found = self.findings;
        if found.stability.certain != certain {
            return Vec::new();
        }
        let settling = settling(&found.score, &found.next);
        first(self.framework, &found.stability, &settling, self.words)
    }

    pub(super) fn uncertain(&self) -> Vec<Text> {
        let overall = &self.findings.score.overall;
        let mut texts = Vec::new();
        if let Some(value) = overall.value.filter(|value| points(value.lo) != points(value.hi)) {
            let args = [
                ("missing", points(1.0 - overall.coverage).into()),
                ("value", points(value.hi).into()),
            ];
            texts.push(self.words.text("report-at-most", &args));
        }
        texts.extend(self.first(false));
        if let Some(names) = self.names(|advice| advice == Advice::Undecided) {
            texts.push(self.words.with("report-still-undecided", &[("kinds", &names)]));
        }
        if self.findings.score.counts.disputed > 0 {
            let count = self.findings.score.counts.disputed;
            texts.push(self.words.text("report-disputed", &[("count", count.into())]));
        }
        for (_, pause) in self.assessment.awaited() {
            let what = awaited(self.framework, pause, self.notes, self.words);
            texts.push(self.words.with("report-awaited", &[("what", &what)]));
        }
        if let Some(found) = &overall.rating {
            let rating = rating(found, self.words);
            texts.push(self.words.with("report-confidence", &[("rating", &rating)]));
        }
        texts
    }
}
