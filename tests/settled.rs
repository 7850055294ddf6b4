//! "Settled" and "could still change something" are exact in both directions (method §4b): against
//! all the ways in which small cities can turn out, one by one. Where a number that has a value is
//! open, or a thousand and more ways are left, they are exact in one: what is settled never changes.

mod common;

use citycap::assessment::{Answer, Said, Span, Value};
use citycap::framework::{Answering, Framework};
use citycap::scoring::{Class, Model, Next, Score};
use common::made::{self, Choices};
use common::{Asked, Parts, level, not_applicable, question};
use proptest::collection::vec;
use proptest::prelude::*;
use serde_json::{Value as Json, json};

/// The most completions that are tried for one city.
const MOST: usize = 300;

/// What was decided: the class of each kind, and the first two that are needed. A kind that does
/// not apply is not needed.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Outcome {
    classes: Vec<Class>,
    first_two: Vec<usize>,
}

impl Outcome {
    fn of(score: &Score) -> Self {
        let mut first_two = score.first_two.clone();
        first_two.sort_unstable();
        let classes = score.kinds.iter().map(|kind| kind.class.unwrap_or(Class::NotNeeded));
        Self { classes: classes.collect(), first_two }
    }
}

/// All ways in which the open questions can turn out, as places in `options`, and what follows.
struct Ways {
    open: Vec<usize>,
    all: Vec<(Vec<usize>, Outcome)>,
}

impl Ways {
    /// `options` gives the answers that each open question can get; `None` is none at all.
    fn new(
        framework: &Framework,
        city: &Asked,
        open: Vec<usize>,
        options: &dyn Fn(usize) -> Vec<Option<Answer>>,
    ) -> Option<Self> {
        let options: Vec<_> = open.iter().map(|at| options(*at)).collect();
        let many = options.iter().try_fold(1_usize, |all, one| all.checked_mul(one.len()))?;
        let model = Model::new(framework);
        let way = |mut number: usize| {
            let mut city = city.clone();
            let mut chosen = Vec::new();
            for (at, options) in open.iter().zip(&options) {
                chosen.push(number % options.len());
                if let Some(answer) = &options[number % options.len()] {
                    city.say(&framework.questions[*at].id, answer.clone());
                }
                number /= options.len();
            }
            let score = model.score(framework, &city.assessment);
            let known = score.kinds.iter().all(|kind| kind.classes.len() <= 1);
            assert!(known, "everything is answered");
            (chosen, Outcome::of(&score))
        };
        (many <= MOST).then(|| (0..many).map(way).collect()).map(|all| Self { open, all })
    }

    fn is_one<T: PartialEq>(&self, of: impl Fn(&Outcome) -> T) -> bool {
        self.all.iter().all(|(_, outcome)| of(outcome) == of(&self.all[0].1))
    }

    /// Whether there are two ways that differ in this question alone and lead elsewhere.
    fn decides(&self, question: usize) -> bool {
        let Some(at) = self.open.iter().position(|open| *open == question) else { return false };
        self.all.iter().enumerate().any(|(place, (one, outcome))| {
            self.all[..place].iter().any(|(other, elsewhere)| {
                let alone = (0..one.len()).all(|which| which == at || one[which] == other[which]);
                alone && outcome != elsewhere
            })
        })
    }
}

fn exact(value: Value) -> Answer {
    Answer::new(Said::Value(value))
}

/// Answers all questions but a few.
fn nearly_complete(framework: &Framework, bytes: &[u8]) -> (Asked, Vec<usize>) {
    let mut choices = Choices::new(bytes);
    let left: Vec<usize> =
        (0..=choices.pick(3)).map(|_| choices.pick(framework.questions.len())).collect();
    let mut city = Asked::default();
    for (at, question) in framework.questions.iter().enumerate() {
        if !left.contains(&at) {
            let value = choices.one(&made::values(&question.answer));
            city.say(&question.id, Answer::new(Said::Value(value)));
        }
    }
    let open = (0..framework.questions.len()).filter(|at| left.contains(at)).collect();
    (city, open)
}

/// Kinds that share no question: need is known, the city's wish and one condition may be open.
fn separate(bytes: &[u8]) -> (Framework, Asked, Vec<usize>) {
    let mut choices = Choices::new(bytes);
    let mut parts = Parts::default();
    let mut said: Vec<(String, Option<u8>)> = Vec::new();
    let mut ask = |parts: &mut Parts, id: String, answer: Option<u8>, more: Json| {
        parts.questions.push(question(&id, common::with(json!({ "answer": level(2) }), more)));
        said.push((id, answer));
    };
    let mut open = 0;
    for at in 0..=choices.pick(4) {
        parts.indicators.push(common::practice(&format!("p{at}"), 0.75, 1.0, json!({})));
        let now = u8::try_from(choices.pick(3)).ok();
        ask(&mut parts, format!("n{at}"), now, json!({ "indicator": format!("p{at}") }));
        for what in ["d", "l", "c"] {
            let known = u8::try_from(choices.pick(6)).ok().filter(|level| *level < 3 || open > 3);
            open += usize::from(known.is_none());
            ask(&mut parts, format!("{what}{at}"), known.map(|level| level % 3), json!({}));
        }
        parts.assistance.push(common::kind(
            &format!("k{at}"),
            6,
            json!({
                "need": [{ "ref": format!("p{at}"), "points": 1 }],
                "demand": [{ "ref": format!("d{at}"), "points": 1 }],
                "leverage": [{ "ref": format!("l{at}"), "points": 1 }],
                "conditions": [{ "ref": format!("c{at}"), "at_least": choices.one(&[1.0, 0.5]) }],
            }),
        ));
    }
    let framework = parts.load();
    let mut city = Asked::default();
    for (id, level) in &said {
        if let Some(level) = level {
            city.say(id, Answer::new(Said::Value(Value::Level(Span::One(*level)))));
        }
    }
    let open = said.iter().enumerate().filter(|(_, (_, level))| level.is_none());
    let open = open.map(|(at, _)| at).collect();
    (framework, city, open)
}

/// Every way in which an open question can turn out. That a practice applies is taken as known.
fn turns(framework: &Framework, at: usize) -> Vec<Option<Answer>> {
    let question = &framework.questions[at];
    let values = match &question.answer {
        Answering::Ranking(ranking) => {
            let ids: Vec<String> = ranking.options.iter().map(|one| one.id.clone()).collect();
            orders(&ids, Vec::new()).into_iter().map(Value::Ranking).collect()
        }
        other => made::values(other),
    };
    let mut options: Vec<_> = values.into_iter().map(exact).map(Some).collect();
    if question.id.starts_with("w-") {
        options.push(None);
    } else if !question.id.starts_with("n-") {
        options.push(Some(not_applicable()));
    }
    options
}

fn orders(ids: &[String], first: Vec<String>) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for id in ids.iter().filter(|id| !first.contains(id)) {
        all.extend(orders(ids, [first.clone(), vec![id.clone()]].concat()));
    }
    all.push(first);
    all
}

fn next(framework: &Framework, city: &Asked) -> Next {
    Model::new(framework).next(framework, &city.assessment)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn what_is_settled_never_changes_and_what_is_not_can_change(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let framework = made::framework(&f, 1);
        let (city, open) = nearly_complete(&framework, &c);
        let numbers = open.iter().any(|at| framework.questions[*at].answer.number().is_some());
        let ways = Ways::new(&framework, &city, open, &|at| turns(&framework, at));
        let Some(ways) = ways else { return Ok(()) };
        let next = next(&framework, &city);
        for (kind, settled) in next.settled.iter().enumerate() {
            let one = ways.is_one(|outcome| outcome.classes[kind]);
            prop_assert!(!settled || one, "kind {kind} changes");
            prop_assert!(*settled || !one || numbers, "kind {kind} cannot change");
        }
        let one = ways.is_one(|outcome| outcome.first_two.clone());
        prop_assert!(!next.first_two_settled || one, "the first two change");
        let certain = one && ways.all[0].1.first_two.iter().all(|kind| next.settled[*kind]);
        prop_assert!(next.first_two_settled || !certain || numbers, "the first two cannot change");
        for one in &next.questions {
            let decides = ways.decides(one.question);
            prop_assert!(one.decides || !decides, "question {} decides", one.question);
            prop_assert!(!one.decides || decides || numbers, "question {} decides nothing", one.question);
        }
        let one = ways.is_one(Clone::clone);
        prop_assert!(next.deciding > 0 || one, "{:?}", ways.all);
        prop_assert!(next.is_settled() == one || numbers, "{:?}", ways.all);
        prop_assert!((next.deciding == 0) == one || numbers, "{:?}", ways.all);
    }

    #[test]
    fn where_kinds_share_no_question_settled_is_right_in_both_directions(bytes in vec(any::<u8>(), 0..60)) {
        let (framework, city, open) = separate(&bytes);
        let values = made::values(&framework.questions[0].answer);
        let ways = Ways::new(&framework, &city, open, &|_| values.iter().cloned().map(exact).map(Some).collect());
        let Some(ways) = ways else { return Ok(()) };
        let next = next(&framework, &city);
        let model = Model::new(&framework);
        let score = model.score(&framework, &city.assessment);
        let together = model.score_and_deciding(&framework, &city.assessment);
        prop_assert_eq!((&together.0, together.1.len()), (&score, next.deciding), "found apart or together");
        for (kind, settled) in next.settled.iter().enumerate() {
            prop_assert_eq!(*settled, ways.is_one(|outcome| outcome.classes[kind]), "kind {}", kind);
            let mut possible: Vec<Class> = ways.all.iter().map(|(_, outcome)| outcome.classes[kind]).collect();
            possible.sort_unstable();
            possible.dedup();
            prop_assert_eq!(&score.kinds[kind].classes, &possible);
            for question in &score.kinds[kind].deciding {
                prop_assert!(ways.decides(*question), "question {question} decides nothing");
            }
        }
        let one = ways.is_one(|outcome| outcome.first_two.clone());
        let certain = one && score.first_two.iter().all(|kind| next.settled[*kind]);
        prop_assert_eq!(next.first_two_settled, certain);
        prop_assert_eq!(score.first_two_certain, certain);
        prop_assert_eq!(next.deciding == 0, ways.is_one(Clone::clone));
    }
}

/// Kinds that are all to be done first for certain; only their order is open, and in too many ways
/// to try each. `l0a` and `l0b` are the effect of `k0`, and so on.
fn all_first() -> (Framework, Asked, Vec<usize>) {
    let mut parts = Parts::default();
    let mut city = Asked::default();
    for at in 0..3 {
        parts.indicators.push(common::practice(&format!("p{at}"), 1.0, 1.0, json!({})));
        let mut ask = |id: &str, more: Json| {
            parts.questions.push(question(id, common::with(json!({ "answer": level(4) }), more)));
        };
        ask(&format!("n{at}"), json!({ "indicator": format!("p{at}") }));
        city.say(&format!("n{at}"), exact(Value::Level(Span::One(0))));
        let effect = [format!("l{at}a"), format!("l{at}b")];
        for id in &effect {
            ask(id, json!({}));
        }
        parts.assistance.push(common::kind(
            &format!("k{at}"),
            6,
            json!({
                "need": [{ "ref": format!("p{at}"), "points": 1 }],
                "leverage": effect.map(|id| json!({ "ref": id, "points": 1 })),
            }),
        ));
    }
    let framework = parts.load();
    let open = 0..framework.questions.len();
    let open = open.filter(|at| framework.questions[*at].id.starts_with('l')).collect();
    (framework, city, open)
}

#[test]
fn whatever_may_change_who_the_first_two_are_decides_on_both_sides_of_the_contest() {
    let (framework, city, open) = all_first();
    let next = next(&framework, &city);
    assert!(next.settled.iter().all(|settled| *settled), "only the order is open");
    // The lowest and the highest answer of each are ways enough to show that it matters.
    let ends = [0, 4].map(|level| Some(exact(Value::Level(Span::One(level)))));
    let ways = Ways::new(&framework, &city, open.clone(), &|_| ends.to_vec()).expect("few ends");
    let model = Model::new(&framework);
    let (_, deciding) = model.score_and_deciding(&framework, &city.assessment);
    for at in &open {
        let id = &framework.questions[*at].id;
        assert!(ways.decides(*at), "{id} changes who comes first");
        let told = next.questions.iter().find(|one| one.question == *at).expect("it is open");
        assert!(told.decides && deciding.contains(at), "{id} is not told to decide");
    }
    assert_eq!(next.deciding, open.len());
}
