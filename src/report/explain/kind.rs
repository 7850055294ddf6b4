use super::{Explanation, range, share, tenths};
use crate::i18n::Text;
use crate::report::page::{Page, Target};
use crate::report::words::{
    all_classes, join, measure_name, obstacle_word, role_word, span, timing, value,
};
use crate::scoring::{Change, Side, Worth};

impl Explanation<'_> {
    pub(super) fn kind(&self, page: &mut Page, at: usize) {
        let kind = &self.framework.assistance[at];
        let score = &self.score.kinds[at];
        let Some(worth) = score.worth else {
            return page
                .line(0, &self.words.text("explain-kind-not-applicable", &[]).lead(&kind.name));
        };
        page.line(0, &all_classes(&score.classes, self.words).lead(&kind.name));
        page.line(1, &kind.gives.lead(&self.words.text("explain-gives", &[])));
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
            page.say(
                1,
                word,
                &[
                    ("kind", &name),
                    ("measure", &measure),
                    ("needed", &needed),
                    ("why", &requirement.why),
                ],
            );
            page.link(other.map(Target::Kind));
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

    /// The three sides with every part: the amounts add up to the confirmed value.
    fn value(&self, page: &mut Page, at: usize, worth: &Worth) {
        let weights = self.framework.method.value_points.map(f64::from);
        let all: f64 = weights.iter().sum();
        page.say(
            1,
            "explain-value",
            &[
                ("value", &range(worth.value)),
                ("mark", &Text::same(tenths(self.framework.method.value_at))),
            ],
        );
        let sides = [
            (Side::Need, "explain-need", worth.need, weights[0]),
            (Side::Demand, "explain-demand", worth.demand, weights[1]),
            (Side::Leverage, "explain-leverage", worth.leverage, weights[2]),
        ];
        for (side, word, own, weight) in sides {
            let weight = share(weight, all);
            page.say(
                2,
                word,
                &[
                    ("value", &range(own)),
                    ("weight", &Text::same(tenths(weight))),
                    ("brings", &range(own.scaled(weight))),
                ],
            );
            for reason in self.score.kinds[at].reasons.iter().filter(|one| one.side == side) {
                let question = &self.framework.questions[reason.question];
                let option = reason.option.and_then(|option| {
                    let options = question.answer.options();
                    options.get(option).map(|(_, label)| (*label).clone())
                });
                let name = join(&[self.name(reason.question), option.unwrap_or_default()], " / ");
                let answer = self.answer(reason.question);
                let amount = Text::same(tenths(reason.amount));
                let args = [("question", &name), ("answer", &answer), ("points", &amount)];
                page.say(3, "explain-reason", &args);
                page.link(Target::Question(reason.question));
            }
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
            let word = if score.limit == Some(place) {
                "explain-condition-limits"
            } else {
                "explain-condition"
            };
            page.say(
                2,
                word,
                &[
                    ("name", &name),
                    ("value", &range(value)),
                    ("needed", &Text::same(tenths(found.needed))),
                    ("met", &Text::same(span(met))),
                    ("why", &condition.why),
                ],
            );
            page.link(self.framework.measure(&condition.reference).map(Target::from));
        }
        page.say(1, "explain-priority", &[("value", &range(worth.priority))]);
    }

    fn change(&self, page: &mut Page, change: &Change) {
        let question = &self.framework.questions[change.question];
        let answer = value(question, &change.value, self.words);
        page.say(
            1,
            "explain-change",
            &[
                ("question", &self.name(change.question)),
                ("now", &self.answer(change.question)),
                ("answer", &answer),
                ("class", &all_classes(&change.classes, self.words)),
            ],
        );
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
        } else {
            page.say(1, "explain-not-chosen", &[]);
        }
    }
}
