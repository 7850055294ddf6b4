use super::{Explanation, range, tenths};
use crate::assessment::{Rater, Truth};
use crate::i18n::Text;
use crate::report::page::{Page, Target};
use crate::report::words::{join, measure_name, rater_word};
use crate::scoring::{Feed, Side, feeds};

impl Explanation<'_> {
    pub(super) fn question(&self, page: &mut Page, at: usize) {
        let question = &self.framework.questions[at];
        let score = &self.score.questions[at];
        self.answer_lines(page, 0, at);
        page.line(1, &question.why.lead(&self.words.text("explain-asked-because", &[])));
        if score.asked == Truth::Unknown {
            page.say(1, "explain-waiting", &[]);
        }
        match score.value {
            Some(value) => page.say(1, "explain-value-of", &[("value", &range(value))]),
            None if score.options.is_empty() => page.say(1, "explain-not-counted", &[]),
            None => {}
        }
        for ((_, label), value) in question.answer.options().into_iter().zip(&score.options) {
            let value = value.map_or_else(|| self.words.text("no-score", &[]), range);
            page.say(1, "explain-value-option", &[("option", label), ("value", &value)]);
        }
        if score.weight > 0.0 {
            page.say(
                1,
                "explain-question-weight",
                &[
                    ("weight", &Text::same(tenths(score.weight))),
                    ("overall", &Text::same(tenths(score.weight_overall))),
                    ("brings", &Text::same(tenths(score.contribution.lo))),
                    ("unknown", &Text::same(tenths(score.unknown))),
                    ("lost", &Text::same(tenths(score.lost))),
                ],
            );
        }
        let feeds = feeds(self.framework, at);
        if feeds.is_empty() {
            page.say(1, "explain-feeds-nothing", &[]);
        }
        for feed in feeds {
            let text = self.feed(feed);
            page.line(1, &text);
            page.link(Target::from(feed));
        }
        for (kind, part) in self.score.kinds.iter().enumerate() {
            if part.deciding.contains(&at) {
                page.say(1, "explain-decides", &[("kind", &self.framework.assistance[kind].name)]);
                page.link(Target::Kind(kind));
            }
        }
    }

    /// A question with its answer, and what stands behind each answer.
    pub(super) fn answer_lines(&self, page: &mut Page, indent: usize, at: usize) {
        let question = &self.framework.questions[at];
        let answer = self.answer(at);
        let text = join(&[Text::same(&question.id), question.text.clone()], " ");
        page.say(indent, "explain-answer", &[("question", &text), ("answer", &answer)]);
        page.link(Target::Question(at));
        for answer in self.assessment.present(&question.id).answers() {
            let evidence = self.framework.evidence.get(answer.evidence_class(self.framework));
            let degree = self.framework.confidence.get(answer.confidence_class(self.framework));
            let (Some(evidence), Some(degree)) = (evidence, degree) else { continue };
            let place = answer.confidence_class(self.framework);
            let strength = evidence.strength.get(place).copied().unwrap_or(0.0);
            let mut behind: Vec<Text> =
                answer.grounds().map(|one| Text::same(&one.citation)).collect();
            behind.push(Text::same(&answer.informant));
            let behind = join(&behind, " · ");
            let behind = if behind.en.is_empty() {
                self.words.text("explain-no-citation", &[])
            } else {
                behind
            };
            let rater = match &answer.rater {
                Rater::Assessor => Text::default(),
                Rater::City => self.words.text(rater_word(&answer.rater), &[]),
                Rater::Agreed { reason } => {
                    Text::same(reason).lead(&self.words.text(rater_word(&answer.rater), &[]))
                }
            };
            let behind = join(&[behind, rater], " · ");
            page.say(
                indent + 1,
                "explain-evidence",
                &[
                    ("class", &evidence.name),
                    ("confidence", &degree.name),
                    ("strength", &Text::same(tenths(strength))),
                    ("citation", &behind),
                ],
            );
        }
    }

    fn feed(&self, feed: Feed) -> Text {
        let framework = self.framework;
        let indicator = |at: usize| &framework.indicators[at].name;
        let kind = |at: usize| &framework.assistance[at].name;
        match feed {
            Feed::Indicator(at) => {
                self.words.with("explain-feeds-indicator", &[("name", indicator(at))])
            }
            Feed::Wish(at) => self.words.with("explain-feeds-wish", &[("name", indicator(at))]),
            Feed::Target(at, rule) => {
                let practice = framework.indicators[at].practice.as_ref();
                let why = practice.and_then(|one| one.required_if.get(rule));
                let why = why.map(|rule| rule.why.clone()).unwrap_or_default();
                let args = [("name", indicator(at)), ("why", &why)];
                self.words.with("explain-feeds-target", &args)
            }
            Feed::Kind(at, side) => {
                let word = match side {
                    Side::Need => "explain-feeds-need",
                    Side::Demand => "explain-feeds-demand",
                    Side::Leverage => "explain-feeds-leverage",
                };
                self.words.with(word, &[("kind", kind(at))])
            }
            Feed::Condition(at, place) => {
                let condition = &framework.assistance[at].conditions[place];
                let name = measure_name(framework, &condition.reference);
                let args = [("kind", kind(at)), ("name", &name), ("why", &condition.why)];
                self.words.with("explain-feeds-condition", &args)
            }
            Feed::Requirement(at, place) => {
                let requirement = &framework.assistance[at].requires[place];
                let args = [("kind", kind(at)), ("why", &requirement.why)];
                self.words.with("explain-feeds-requirement", &args)
            }
            Feed::Asks(at) => {
                self.words.with("explain-feeds-question", &[("question", &self.name(at))])
            }
        }
    }
}

impl From<Feed> for Target {
    fn from(feed: Feed) -> Self {
        match feed {
            Feed::Indicator(at) | Feed::Wish(at) | Feed::Target(at, _) => Target::Indicator(at),
            Feed::Kind(at, _) | Feed::Condition(at, _) | Feed::Requirement(at, _) => {
                Target::Kind(at)
            }
            Feed::Asks(at) => Target::Question(at),
        }
    }
}
