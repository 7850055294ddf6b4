use super::{Explanation, percent, range, share, tenths};
use crate::framework::CriterionSource;
use crate::i18n::Text;
use crate::report::page::{Page, Target};
use crate::report::words::{rating, span, targets};
use crate::scoring::{Interval, PracticeScore, billionths};

impl Explanation<'_> {
    pub(super) fn criterion(&self, page: &mut Page, at: usize) {
        let criterion = &self.framework.criteria[at];
        let score = &self.score.criteria[at];
        let Some(value) = score.value else {
            return page
                .line(0, &self.words.text("explain-nothing-applies", &[]).lead(&criterion.name));
        };
        let coverage = percent(score.coverage);
        let value = Text::same(span(value));
        let figures = [("value", &value), ("coverage", &coverage)];
        page.line(0, &self.words.with("text-criterion", &figures).lead(&criterion.name));
        page.say(
            1,
            "explain-criterion-weight",
            &[
                ("share", &percent(score.weight)),
                ("points", &Text::same(criterion.points.to_string())),
                ("why", &criterion.why),
            ],
        );
        if criterion.from == CriterionSource::Assistance {
            page.say(1, "criterion-from-assistance", &[]);
            return self.kinds(page);
        }
        if let Some(found) = &score.rating {
            let confidence = self.words.text("text-confidence", &[]);
            page.line(1, &rating(found, self.words).lead(&confidence));
        }
        page.say(1, "explain-backed", &[("value", &Text::same(tenths(score.backed)))]);
        let within = self.framework.indicators.iter().enumerate();
        for (indicator, _) in
            within.filter(|(_, one)| one.criterion.as_ref() == Some(&criterion.id))
        {
            self.indicator_line(page, 1, indicator, &criterion.name);
            self.questions(page, 2, indicator, &criterion.name);
        }
    }

    /// The kinds of assistance by what they count for the criterion that is made of them: the two
    /// largest make it.
    fn kinds(&self, page: &mut Page) {
        let least = billionths(self.framework.method.not_needed_below);
        let counts = |kind: usize| {
            let worth = self.score.kinds[kind].worth?;
            let of = |need: f64, value: f64| if billionths(need) < least { 0.0 } else { value };
            let (need, value) = (worth.need, worth.value);
            Some(Interval { lo: of(need.lo, value.lo), hi: of(need.hi, value.hi) })
        };
        let mut kinds: Vec<(usize, Interval)> =
            (0..self.score.kinds.len()).filter_map(|kind| Some((kind, counts(kind)?))).collect();
        kinds.sort_by_key(|(kind, counts)| (-billionths(counts.lo), -billionths(counts.hi), *kind));
        for (kind, counts) in kinds {
            let name = &self.framework.assistance[kind].name;
            page.say(1, "explain-counts-kind", &[("kind", name), ("value", &range(counts))]);
            page.link(Target::Kind(kind));
        }
    }

    pub(super) fn indicator(&self, page: &mut Page, at: usize) {
        let indicator = &self.framework.indicators[at];
        if let Some(practice) = self.score.practices.iter().find(|one| one.indicator == at) {
            self.practice(page, practice);
        } else {
            let mut criteria = self.framework.criteria.iter();
            let criterion = criteria.find(|one| indicator.criterion.as_ref() == Some(&one.id));
            let name = criterion.map(|one| one.name.clone()).unwrap_or_default();
            self.indicator_line(page, 0, at, &name);
            self.questions(page, 1, at, &name);
        }
    }

    /// What an indicator brings to its criterion.
    fn indicator_line(&self, page: &mut Page, indent: usize, at: usize, whole: &Text) {
        let name = &self.framework.indicators[at].name;
        let score = &self.score.indicators[at];
        let Some(value) = score.value else {
            let text = self.words.text("explain-nothing-applies", &[]).lead(name);
            return page.line(indent, &text);
        };
        page.say(
            indent,
            "explain-part",
            &[
                ("name", name),
                ("whole", whole),
                ("value", &range(value)),
                ("weight", &Text::same(tenths(score.weight))),
                ("brings", &Text::same(tenths(score.weight * value.lo))),
                ("unknown", &Text::same(tenths(score.weight * value.width()))),
                ("lost", &Text::same(tenths(score.weight * (1.0 - value.hi)))),
            ],
        );
        page.link(Target::Indicator(at));
    }

    /// The questions of an indicator: answer, what stands behind it, what it brings to the whole.
    fn questions(&self, page: &mut Page, indent: usize, indicator: usize, whole: &Text) {
        let known = &self.framework.indicators[indicator];
        let within: Vec<usize> = (0..self.framework.questions.len())
            .filter(|at| self.framework.questions[*at].indicator.as_ref() == Some(&known.id))
            .collect();
        let points = |at: usize| {
            let applies = self.score.questions[at].value.is_some();
            if applies { f64::from(self.framework.questions[at].points) } else { 0.0 }
        };
        let all: f64 = within.iter().map(|at| points(*at)).sum();
        // A practice is a whole of its own; other indicators are part of a criterion.
        let own =
            if known.practice.is_some() { 1.0 } else { self.score.indicators[indicator].weight };
        for at in within {
            self.answer_lines(page, indent, at);
            let Some(value) = self.score.questions[at].value else {
                page.say(indent + 1, "explain-not-counted", &[]);
                continue;
            };
            let weight = own * share(points(at), all);
            let open = billionths(value.width()) == billionths(1.0);
            page.say(
                indent + 1,
                if open { "explain-question-open" } else { "explain-question-part" },
                &[
                    ("whole", whole),
                    ("weight", &Text::same(tenths(weight))),
                    ("brings", &Text::same(tenths(weight * value.lo))),
                    ("unknown", &Text::same(tenths(weight * value.width()))),
                    ("lost", &Text::same(tenths(weight * (1.0 - value.hi)))),
                ],
            );
        }
    }

    fn practice(&self, page: &mut Page, practice: &PracticeScore) {
        let indicator = &self.framework.indicators[practice.indicator];
        let Some(levels) = practice.levels else {
            let text = self.words.text("explain-nothing-applies", &[]);
            return page.line(0, &text.lead(&indicator.name));
        };
        let figures = [
            ("existing", &Text::same(span(levels.existing))),
            ("target", &Text::same(span(levels.target))),
            ("gap", &Text::same(span(levels.gap))),
        ];
        page.line(0, &self.words.with("text-practice", &figures).lead(&indicator.name));
        for text in targets(self.framework, practice, self.words) {
            page.line(1, &text);
        }
        let wish = practice.desired.map_or_else(|| self.words.text("explain-no-wish", &[]), range);
        page.say(
            1,
            "explain-levels",
            &[
                ("default", &Text::same(tenths(practice.default))),
                ("wish", &wish),
                ("cap", &Text::same(tenths(practice.cap))),
            ],
        );
        self.questions(page, 1, practice.indicator, &indicator.name);
    }
}
