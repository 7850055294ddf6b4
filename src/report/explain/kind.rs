use super::{Explanation, range, share, tenths};
use crate::i18n::Text;
use crate::report::page::{Page, Target};
use crate::report::words::{
    self, adding_up, all_classes, any_class, forward, may_start, measure_name, obstacle_word,
    role_word, span, timing, why, wishes,
};
use crate::scoring::{Change, Interval, Reason, Side, Worth, billionths};

/// A tenth of a point of 100.
const TENTH: f64 = 0.001;

impl Explanation<'_> {
    pub(super) fn kind(&self, page: &mut Page, at: usize) {
        let kind = &self.framework.assistance[at];
        let score = &self.score.kinds[at];
        let Some(worth) = score.worth else {
            return page
                .line(0, &self.words.text("explain-kind-not-applicable", &[]).lead(&kind.name));
        };
        page.line(0, &all_classes(&score.classes, self.words).lead(&kind.name));
        self.shortest(page, at, &worth);
        page.line(1, &kind.gives.lead(&self.words.text("explain-gives", &[])));
        if let Some(why) = forward(self.framework, self.score, at, self.words) {
            page.line(1, &why.lead(&self.words.text("lead-but", &[])));
        }
        self.value(page, at, &worth);
        self.feasibility(page, at, &worth);
        for (place, requirement) in kind.requires.iter().enumerate() {
            let open = score.unmet.contains(&place);
            let word = if open { "explain-requires" } else { "explain-requires-met" };
            let mut others = self.framework.assistance.iter();
            let other = others.position(|other| other.id == requirement.kind);
            let name =
                other.map(|at| self.framework.assistance[at].name.clone()).unwrap_or_default();
            let measure = measure_name(self.framework, &requirement.reference);
            let needed = Text::same(tenths(requirement.at_least));
            let args = [("kind", &name), ("measure", &measure), ("needed", &needed)];
            page.say(1, word, &args);
            page.link(other.map(Target::Kind));
            if open {
                page.line(2, &requirement.why);
            }
        }
        for question in &score.deciding {
            let name = self.name(*question);
            page.line(1, &name.lead(&self.words.text("lead-depends", &[])));
            page.link(Target::Question(*question));
        }
        match self.changes.get(at).and_then(Option::as_ref) {
            Some(change) => self.change(page, change),
            None => page.say(1, "explain-no-change", &[]),
        }
        self.months(page, at);
    }

    /// Why the kind stands where it stands, in short: its place and class, the sum that its value
    /// is for certain, what the city itself wants.
    fn shortest(&self, page: &mut Page, at: usize, worth: &Worth) {
        let order = &self.score.order;
        if let Some(why) = why(self.framework, self.score, at, self.words)
            && let Some(place) = order.iter().position(|kind| *kind == at)
        {
            let place = Text::same((place + 1).to_string());
            let of = Text::same(order.len().to_string());
            page.say(1, "explain-place", &[("place", &place), ("of", &of), ("why", &why)]);
        }
        let [need, demand, leverage] =
            self.sides(worth).map(|(_, _, _, brings)| Text::same(tenths(brings)));
        let value = Text::same(tenths(worth.value.lo));
        let args =
            [("value", &value), ("need", &need), ("demand", &demand), ("leverage", &leverage)];
        page.say(1, "explain-sum", &args);
        for wish in wishes(self.framework, self.assessment, self.score, at, self.words) {
            page.line(1, &wish.text.lead(&self.words.text("lead-wish", &[])));
        }
    }

    /// The three sides of a value: their message, their own figure, their weight, and what each
    /// brings for certain, rounded so that all add up.
    fn sides(&self, worth: &Worth) -> [(Side, Interval, f64, f64); 3] {
        let weights = self.framework.method.value_points.map(f64::from);
        let all: f64 = weights.iter().sum();
        let [need, demand, leverage] = weights.map(|weight| share(weight, all));
        let sides = [
            (Side::Need, worth.need, need),
            (Side::Demand, worth.demand, demand),
            (Side::Leverage, worth.leverage, leverage),
        ];
        let brings = adding_up(&sides.map(|(_, own, weight)| own.lo * weight), TENTH);
        let mut brings = brings.into_iter();
        sides.map(|(side, own, weight)| (side, own, weight, brings.next().unwrap_or_default()))
    }

    /// The three sides with every part: the amounts add up to the confirmed value.
    fn value(&self, page: &mut Page, at: usize, worth: &Worth) {
        page.say(
            1,
            "explain-value",
            &[
                ("value", &range(worth.value)),
                ("mark", &Text::same(tenths(self.framework.method.value_at))),
            ],
        );
        for (side, own, weight, brings) in self.sides(worth) {
            let word = match side {
                Side::Need => "explain-need",
                Side::Demand => "explain-demand",
                Side::Leverage => "explain-leverage",
            };
            let most = (own.hi * weight).max(brings);
            page.say(
                2,
                word,
                &[
                    ("value", &range(own)),
                    ("weight", &Text::same(tenths(weight))),
                    ("brings", &range(Interval { lo: brings, hi: most })),
                ],
            );
            let reasons = self.score.kinds[at].reasons.iter().filter(|one| one.side == side);
            let amounts: Vec<f64> = reasons.clone().map(|one| one.amount).collect();
            for (reason, amount) in reasons.zip(adding_up(&amounts, TENTH)) {
                self.reason(page, reason, amount);
            }
        }
    }

    /// An answer and what it adds, as it is printed.
    fn reason(&self, page: &mut Page, reason: &Reason, amount: f64) {
        let question = &self.framework.questions[reason.question];
        let option = reason.option.and_then(|option| {
            let options = question.answer.options();
            options.get(option).map(|(_, label)| (*label).clone())
        });
        let name = self.name(reason.question);
        let name = option.map_or(name.clone(), |option| option.lead(&name));
        let answer = self.answer(reason.question);
        let sign = if billionths(amount) > 0 { "+" } else { "" };
        let amount = Text::same(format!("{sign}{}", tenths(amount)));
        let args = [("question", &name), ("answer", &answer), ("points", &amount)];
        page.say(3, self.says(reason), &args);
        page.link(Target::Question(reason.question));
    }

    /// What an amount of the confirmed value comes from. Where an answer is missing, the need takes
    /// the best that it may turn out to be, so that no gap counts that is not shown (method §4).
    fn says(&self, reason: &Reason) -> &'static str {
        let value = self.score.questions[reason.question].value;
        let exact = value.is_none_or(|value| billionths(value.lo) == billionths(value.hi));
        match (reason.side, billionths(reason.amount)) {
            (Side::Demand, _) => "explain-reason-wish",
            (Side::Leverage, _) => "explain-reason-effect",
            (Side::Need, 1..) => "explain-reason-short",
            (Side::Need, _) if !exact => "explain-reason-open",
            (Side::Need, 0) => "explain-reason-there",
            (Side::Need, _) => "explain-reason-above",
        }
    }

    /// The conditions: the weakest decides.
    fn feasibility(&self, page: &mut Page, at: usize, worth: &Worth) {
        let (kind, score) = (&self.framework.assistance[at], &self.score.kinds[at]);
        let mark = Text::same(tenths(self.framework.method.feasible_at));
        page.say(
            1,
            "explain-feasibility",
            &[("value", &range(worth.feasibility)), ("mark", &mark)],
        );
        for (place, (condition, found)) in kind.conditions.iter().zip(&score.conditions).enumerate()
        {
            let name = measure_name(self.framework, &condition.reference);
            let (Some(value), Some(met)) = (found.value, found.met) else {
                page.say(2, "explain-condition-none", &[("name", &name)]);
                continue;
            };
            let word = match (met.lo, met.hi) {
                (1.0.., _) => "explain-condition-met",
                (..=0.0, 1.0..) => "explain-condition-unknown",
                _ => "explain-condition",
            };
            let limits = if score.limit == Some(place) { "yes" } else { "no" };
            page.say(
                2,
                word,
                &[
                    ("limits", &Text::same(limits)),
                    ("name", &name),
                    ("value", &range(value)),
                    ("needed", &Text::same(tenths(found.needed))),
                    ("met", &Text::same(span(met))),
                ],
            );
            page.link(self.framework.measure(&condition.reference).map(Target::from));
            page.line(3, &condition.why);
        }
        page.say(1, "explain-priority", &[("value", &range(worth.priority))]);
    }

    fn change(&self, page: &mut Page, change: &Change) {
        let now = self.answer(change.question);
        page.line(1, &words::change(self.framework, change, &now, self.words));
        page.link(Target::Question(change.question));
    }

    fn months(&self, page: &mut Page, at: usize) {
        let programme = &self.score.programme;
        if let Some(step) = programme.steps.iter().find(|step| step.kind == at) {
            let (first, last) =
                (Text::same((step.start + 1).to_string()), Text::same(step.end.to_string()));
            let months = self.words.with("text-months", &[("first", &first), ("last", &last)]);
            let role = self.words.text(role_word(step.role), &[]);
            let text = timing(self.framework, step, self.words);
            page.say(1, "explain-months", &[("months", &months), ("role", &role), ("why", &text)]);
        } else if let Some(beyond) = programme.beyond.iter().find(|one| one.kind == at) {
            let text = self.words.text(obstacle_word(beyond.obstacle), &[]);
            page.line(1, &text.lead(&self.words.text("label-months", &[])));
        } else if may_start(&self.score.kinds[at].classes) {
            let classes = any_class(&self.score.kinds[at].classes, self.words);
            page.say(1, "explain-not-chosen-open", &[("classes", &classes)]);
        } else {
            page.say(1, "explain-not-chosen", &[]);
        }
    }
}
