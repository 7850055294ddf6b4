//! What must hold for every framework and every city (method §11), over random ones.

mod common;

use citycap::assessment::{Answer, Said, Settled, Truth, Value};
use citycap::framework::{CriterionSource, Framework};
use citycap::scoring::{Class, Confidence, Interval, KindScore, Model, Score, Worth};
use common::made::{self, Choices};
use common::{Asked, answer, not_applicable};
use proptest::collection::vec;
use proptest::prelude::*;

/// A random framework with a random city.
struct Case {
    framework: Framework,
    city: Asked,
    score: Score,
}

impl Case {
    fn new(framework: &[u8], city: &[u8]) -> Self {
        let framework = made::framework(framework, 1);
        let city = made::city(&framework, city);
        let score = score(&framework, &city);
        Self { framework, city, score }
    }

    /// The places of the questions whose id begins like this.
    fn of(&self, prefix: &str) -> Vec<usize> {
        let questions = self.framework.questions.iter().enumerate();
        questions.filter(|(_, one)| one.id.starts_with(prefix)).map(|(at, _)| at).collect()
    }

    /// The same city with something else said to one question.
    fn but(&self, question: usize, answer: Answer) -> Score {
        let mut city = self.city.clone();
        city.say(&self.framework.questions[question].id, answer);
        score(&self.framework, &city)
    }

    /// A question of those that may be asked and whose fact is open, if there is one.
    fn unknown(&self, choices: &mut Choices) -> Option<usize> {
        let questions = self.score.questions.iter().enumerate();
        let open: Vec<usize> = questions
            .filter(|(_, one)| one.open && one.asked == Truth::Yes && !one.disputed)
            .map(|(at, _)| at)
            .filter(|at| !self.framework.questions[*at].id.starts_with("w-"))
            .collect();
        (!open.is_empty()).then(|| choices.one(&open))
    }
}

fn score(framework: &Framework, city: &Asked) -> Score {
    Model::new(framework).score(framework, &city.assessment)
}

/// What rounding may do to a number of the size of a score.
const ROUNDING: f64 = 1e-9;

fn same(a: f64, b: f64) -> bool {
    (a - b).abs() < ROUNDING
}

fn not_below(a: Interval, b: Interval) -> bool {
    a.lo > b.lo - ROUNDING && a.hi > b.hi - ROUNDING
}

/// Whether the first lies within the second; what does not apply lies within everything.
fn nests(inner: Option<Interval>, outer: Option<Interval>) -> bool {
    match (inner, outer) {
        (None, _) => true,
        (Some(_), None) => false,
        (Some(inner), Some(outer)) => {
            outer.lo < inner.lo + ROUNDING && inner.hi < outer.hi + ROUNDING
        }
    }
}

/// The intervals of a kind.
fn figures(worth: &Worth) -> [Interval; 6] {
    let Worth { need, demand, leverage, value, feasibility, priority } = *worth;
    [need, demand, leverage, value, feasibility, priority]
}

fn kind_nests(inner: &KindScore, outer: &KindScore) -> bool {
    let (Some(a), Some(b)) = (&inner.worth, &outer.worth) else { return inner.worth.is_none() };
    figures(a).into_iter().zip(figures(b)).all(|(a, b)| nests(Some(a), Some(b)))
        && inner.classes.iter().all(|class| outer.classes.contains(class))
}

/// Every interval of a score, except those of kinds.
fn intervals(score: &Score) -> Vec<Option<Interval>> {
    let options = score.questions.iter().flat_map(|one| one.options.clone());
    let practices = score.practices.iter().filter_map(|one| one.levels);
    (score.questions.iter().map(|one| one.value))
        .chain(options)
        .chain(score.indicators.iter().map(|one| one.value))
        .chain(score.criteria.iter().map(|one| one.value))
        .chain([score.overall.value])
        .chain(practices.flat_map(|one| [one.existing, one.target, one.gap].map(Some)))
        .collect()
}

/// Everything about the first lies within the second. Where a whole criterion drops out, the
/// overall scores are of different things, and not comparable (method §5.1).
fn score_nests(inner: &Score, outer: &Score) -> Result<(), TestCaseError> {
    let dropped = |score: &Score| score.criteria.iter().filter(|one| one.value.is_none()).count();
    let comparable = dropped(inner) == dropped(outer);
    let values = |score: &Score| -> Vec<Option<Interval>> {
        (score.questions.iter().map(|one| one.value))
            .chain(score.questions.iter().flat_map(|one| one.options.clone()))
            .chain(score.indicators.iter().map(|one| one.value))
            .chain(score.criteria.iter().map(|one| one.value))
            .chain(score.practices.iter().map(|one| one.levels.map(|levels| levels.gap)))
            .chain([score.overall.value.filter(|_| comparable)])
            .collect()
    };
    for (at, (a, b)) in values(inner).into_iter().zip(values(outer)).enumerate() {
        prop_assert!(nests(a, b), "value {at}: {a:?} is not within {b:?}");
    }
    for (at, (a, b)) in inner.kinds.iter().zip(&outer.kinds).enumerate() {
        prop_assert!(kind_nests(a, b), "kind {at}: {a:#?} is not within {b:#?}");
    }
    Ok(())
}

/// The city with all that is unknown found out, in one way.
fn completion(case: &Case, choices: &mut Choices) -> Asked {
    let mut city = Asked::default();
    for (at, question) in case.framework.questions.iter().enumerate() {
        if city.assessment.asked(&case.framework, at) != Truth::Yes {
            continue;
        }
        let present = case.city.assessment.present(&question.id);
        let said = present.answers();
        let named: Vec<&Value> = said
            .iter()
            .filter_map(|answer| match &answer.said {
                Said::Value(value) => Some(value),
                _ => None,
            })
            .collect();
        let accepted = present.settled() == Settled::NotApplicable;
        // Need has targets below 1, so that only for merit not knowing contains not applying.
        let may_drop = question.na.is_some() && !question.id.starts_with("n-");
        let answer = if !named.is_empty() {
            let named = choices.one(&named);
            let exact = choices.one(&made::within(named, &question.answer));
            Some(Answer::new(Said::Value(exact)))
        } else if accepted || may_drop && choices.pick(4) == 1 {
            Some(not_applicable())
        } else if question.id.starts_with("w-") {
            None
        } else {
            Some(Answer::new(Said::Value(choices.one(&made::values(&question.answer)))))
        };
        if let Some(answer) = answer {
            city.say(&question.id, answer);
        }
    }
    city
}

/// The city in which every question gets the best answer, or the worst.
fn extreme(framework: &Framework, best: bool) -> Asked {
    let model = Model::new(framework);
    let mut city = Asked::default();
    for (at, question) in framework.questions.iter().enumerate() {
        let worth = |value: &Value| {
            let mut city = city.clone();
            city.say(&question.id, Answer::new(Said::Value(value.clone())));
            let score = model.score(framework, &city.assessment);
            let value = score.questions[at].value.map_or(0.0, |value| value.lo);
            // Values of one question are far enough apart for whole thousandths.
            (if best { value } else { -value } * 1000.0) as i64
        };
        let all = made::values(&question.answer);
        if let Some(value) = all.into_iter().max_by_key(worth) {
            city.say(&question.id, Answer::new(Said::Value(value)));
        }
    }
    city
}

fn from_answers(case: &Framework, at: usize) -> bool {
    case.criteria[at].from == CriterionSource::Answers
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 100, ..ProptestConfig::default() })]

    #[test]
    fn i1_every_interval_is_within_0_and_1(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        let kinds = case.score.kinds.iter().filter_map(|kind| kind.worth.as_ref()).flat_map(figures);
        for interval in intervals(&case.score).into_iter().flatten().chain(kinds) {
            prop_assert!(0.0 <= interval.lo && interval.lo <= interval.hi && interval.hi <= 1.0, "{interval:?}");
        }
    }

    #[test]
    fn i2_coverage_is_what_width_leaves_and_what_the_questions_know(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        for (at, criterion) in case.score.criteria.iter().enumerate() {
            let Some(value) = criterion.value else { continue };
            prop_assert!(same(criterion.coverage, 1.0 - (value.hi - value.lo)));
            if from_answers(&case.framework, at) {
                let known: f64 = questions_of(&case, at).iter().map(|one| one.weight - one.unknown).sum();
                prop_assert!(same(criterion.coverage, known), "{} {known}", criterion.coverage);
            }
        }
    }

    #[test]
    fn i3_weights_add_up_to_1(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        for (at, criterion) in case.score.criteria.iter().enumerate() {
            if criterion.value.is_some() && from_answers(&case.framework, at) {
                let weights: f64 = questions_of(&case, at).iter().map(|one| one.weight).sum();
                prop_assert!(same(weights, 1.0), "{weights}");
            }
        }
        if case.score.overall.value.is_some() {
            let weights: f64 = case.score.criteria.iter().map(|one| one.weight).sum();
            prop_assert!(same(weights, 1.0), "{weights}");
        }
    }

    #[test]
    fn i4_contributions_add_up_to_both_ends(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        for (at, criterion) in case.score.criteria.iter().enumerate() {
            let Some(value) = criterion.value.filter(|_| from_answers(&case.framework, at)) else { continue };
            let questions = questions_of(&case, at);
            let sum = |of: &dyn Fn(&citycap::scoring::QuestionScore) -> f64| questions.iter().map(|one| of(one)).sum::<f64>();
            prop_assert!(same(sum(&|one| one.contribution.lo), value.lo));
            prop_assert!(same(sum(&|one| one.contribution.hi), value.hi));
            prop_assert!(same(sum(&|one| one.contribution.lo + one.unknown + one.lost), 1.0));
        }
    }

    #[test]
    fn i5_documents_never_add_and_strength_never_exceeds_coverage(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        for criterion in &case.score.criteria {
            prop_assert!(criterion.backed < criterion.value.map_or(0.0, |value| value.lo) + ROUNDING);
            prop_assert!(criterion.strength < criterion.coverage + ROUNDING);
        }
        let overall = &case.score.overall;
        prop_assert!(overall.backed < overall.value.map_or(0.0, |value| value.lo) + ROUNDING);
    }

    #[test]
    fn i5_backed_is_what_documented_answers_contribute(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        for (at, criterion) in case.score.criteria.iter().enumerate() {
            if from_answers(&case.framework, at) {
                let documented = questions_of(&case, at).into_iter().filter(|one| one.strength >= 0.6);
                let backed: f64 = documented.map(|one| one.contribution.lo).sum();
                prop_assert!(same(criterion.backed, backed), "{} {backed}", criterion.backed);
            }
        }
    }

    #[test]
    fn i6_the_tree_of_means_is_one_flat_weighted_sum(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        let Some(overall) = case.score.overall.value else { return Ok(()) };
        let (mut lo, mut hi) = (0.0, 0.0);
        for (question, one) in case.framework.questions.iter().zip(&case.score.questions) {
            if let (Some(value), Some(_)) = (one.value, &question.indicator) {
                lo += one.weight_overall * value.lo;
                hi += one.weight_overall * value.hi;
            }
        }
        for (at, one) in case.score.criteria.iter().enumerate() {
            if let Some(value) = one.value.filter(|_| !from_answers(&case.framework, at)) {
                lo += one.weight * value.lo;
                hi += one.weight * value.hi;
            }
        }
        prop_assert!(same(lo, overall.lo) && same(hi, overall.hi), "{lo} {hi} {overall:?}");
    }

    #[test]
    fn i7_evidence_moves_no_score(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160), seen in 0..4_usize) {
        let case = Case::new(&f, &c);
        let mut city = case.city.clone();
        for question in &case.framework.questions {
            if let Some(Answer { said: Said::Value(value), .. }) = case.city.assessment.answer(&question.id) {
                city.say(&question.id, answer(value.clone(), seen, seen % 3));
            }
        }
        let other = score(&case.framework, &city);
        prop_assert_eq!(intervals(&other), intervals(&case.score));
        let kinds = |score: &Score| score.kinds.iter().map(|kind| (kind.worth, kind.classes.clone())).collect::<Vec<_>>();
        prop_assert_eq!(kinds(&other), kinds(&case.score));
        prop_assert_eq!(other.order, case.score.order);
        prop_assert_eq!(other.programme, case.score.programme);
    }

    #[test]
    fn i8_a_better_merit_answer_never_lowers_anything(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160), how in vec(any::<u8>(), 3)) {
        let case = Case::new(&f, &c);
        let mut choices = Choices::new(&how);
        let question = choices.one(&[case.of("m-"), case.of("c-")].concat());
        let values = made::values(&case.framework.questions[question].answer);
        let one = case.but(question, answer(choices.one(&values), 0, 0));
        let other = case.but(question, answer(choices.one(&values), 0, 0));
        let value = |score: &Score| score.questions[question].value;
        let (Some(a), Some(b)) = (value(&one), value(&other)) else { return Ok(()) };
        let (worse, better) = if not_below(b, a) { (one, other) } else { (other, one) };
        for (a, b) in worse.criteria.iter().zip(&better.criteria) {
            if let (Some(a), Some(b)) = (a.value, b.value) {
                prop_assert!(not_below(b, a), "{b:?} below {a:?}");
            }
        }
        if let (Some(a), Some(b)) = (worse.overall.value, better.overall.value) {
            prop_assert!(not_below(b, a), "{b:?} below {a:?}");
        }
        for (a, b) in worse.kinds.iter().zip(&better.kinds) {
            if let (Some(a), Some(b)) = (a.worth, b.worth) {
                prop_assert!(not_below(b.feasibility, a.feasibility), "{b:?} below {a:?}");
                prop_assert!(not_below(b.priority, a.priority), "{b:?} below {a:?}");
            }
        }
    }

    #[test]
    fn i9_a_bigger_gap_never_lowers_need_and_never_moves_merit(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160), how in vec(any::<u8>(), 3)) {
        let case = Case::new(&f, &c);
        let mut choices = Choices::new(&how);
        let question = choices.one(&case.of("n-"));
        let values = made::values(&case.framework.questions[question].answer);
        let one = case.but(question, answer(choices.one(&values), 0, 0));
        let other = case.but(question, answer(choices.one(&values), 0, 0));
        let value = |score: &Score| score.questions[question].value;
        let (Some(a), Some(b)) = (value(&one), value(&other)) else { return Ok(()) };
        let (bigger, smaller) = if not_below(b, a) { (one, other) } else { (other, one) };
        for (a, b) in bigger.kinds.iter().zip(&smaller.kinds) {
            if let (Some(a), Some(b)) = (a.worth, b.worth) {
                prop_assert!(not_below(a.need, b.need), "{a:?} below {b:?}");
                prop_assert!(not_below(a.value, b.value), "{a:?} below {b:?}");
                prop_assert!(not_below(a.priority, b.priority), "{a:?} below {b:?}");
            }
        }
        for (at, (a, b)) in bigger.criteria.iter().zip(&smaller.criteria).enumerate() {
            if from_answers(&case.framework, at) {
                prop_assert_eq!(a, b);
            } else if let (Some(a), Some(b)) = (a.value, b.value) {
                prop_assert!(not_below(a, b), "{a:?} below {b:?}");
            }
        }
    }

    #[test]
    fn i10_answering_an_unknown_nests_everything(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160), how in vec(any::<u8>(), 3)) {
        let case = Case::new(&f, &c);
        let mut choices = Choices::new(&how);
        let Some(question) = case.unknown(&mut choices) else { return Ok(()) };
        let value = choices.one(&made::values(&case.framework.questions[question].answer));
        score_nests(&case.but(question, answer(value, choices.pick(4), 0)), &case.score)?;
    }

    #[test]
    fn i11_accepting_an_unknown_as_not_applicable_nests_everything(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160), how in vec(any::<u8>(), 1)) {
        let case = Case::new(&f, &c);
        let question = case.unknown(&mut Choices::new(&how));
        let Some(question) = question.filter(|at| !case.of("n-").contains(at)) else { return Ok(()) };
        score_nests(&case.but(question, not_applicable()), &case.score)?;
    }

    #[test]
    fn i12_every_completion_lies_inside(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160), how in vec(any::<u8>(), 0..60)) {
        let case = Case::new(&f, &c);
        let complete = completion(&case, &mut Choices::new(&how));
        score_nests(&score(&case.framework, &complete), &case.score)?;
    }

    #[test]
    fn i13_scaling_all_points_changes_nothing(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160), scale in 2..8_u32) {
        let case = Case::new(&f, &c);
        let scaled = score(&made::framework(&f, scale), &case.city);
        for (a, b) in intervals(&scaled).into_iter().zip(intervals(&case.score)) {
            prop_assert!(nests(a, b) && nests(b, a), "{a:?} {b:?}");
        }
        for (a, b) in scaled.kinds.iter().zip(&case.score.kinds) {
            prop_assert!(kind_nests(a, b) && kind_nests(b, a), "{a:#?} {b:#?}");
        }
        prop_assert_eq!(scaled.order, case.score.order);
        prop_assert_eq!(scaled.programme, case.score.programme);
    }

    #[test]
    fn i14_unmet_prerequisites_are_in_the_programme_and_end_first(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        let steps = &case.score.programme.steps;
        for step in steps {
            let kind = &case.framework.assistance[step.kind];
            for unmet in &case.score.kinds[step.kind].unmet {
                let id = &kind.requires[*unmet].kind;
                let first = steps.iter().find(|one| case.framework.assistance[one.kind].id == *id);
                prop_assert!(first.is_some_and(|first| first.end <= step.start && step.after.contains(&first.kind)), "{step:?} without {id}");
            }
        }
    }

    #[test]
    fn i15_the_programme_keeps_its_months_its_parallel_limit_and_its_preparation(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        let method = &case.framework.method;
        let programme = &case.score.programme;
        for month in 0..method.months {
            let running = programme.steps.iter().filter(|step| step.start <= month && month < step.end);
            prop_assert!(running.count() <= method.parallel as usize);
        }
        for step in &programme.steps {
            prop_assert_eq!(step.end, step.start + case.framework.assistance[step.kind].months);
            prop_assert!(step.end <= method.months);
            let ready = case.score.kinds[step.kind].worth.is_some_and(|worth| worth.feasibility.lo >= 0.4);
            prop_assert!(ready || step.start >= method.preparation_months);
        }
        // Every kind that is to be done is somewhere.
        for (at, kind) in case.score.kinds.iter().enumerate() {
            if matches!(kind.class, Some(Class::DoFirst | Class::Prepare)) {
                let placed = programme.steps.iter().any(|step| step.kind == at);
                prop_assert!(placed != programme.beyond.iter().any(|beyond| beyond.kind == at));
            }
        }
    }

    #[test]
    fn reasons_add_up_to_the_confirmed_value_of_a_kind(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let case = Case::new(&f, &c);
        for kind in &case.score.kinds {
            let Some(worth) = kind.worth else { continue };
            let sum: f64 = kind.reasons.iter().map(|reason| reason.amount).sum();
            prop_assert!(same(sum, worth.value.lo), "{sum} {:#?}", kind);
        }
    }

    #[test]
    fn b1_the_best_answers_give_1_no_need_and_an_empty_programme(f in vec(any::<u8>(), 0..160)) {
        let framework = made::framework(&f, 1);
        let score = score(&framework, &extreme(&framework, true));
        for (at, criterion) in score.criteria.iter().enumerate() {
            let expected = if from_answers(&framework, at) { 1.0 } else { 0.0 };
            if let Some(value) = criterion.value {
                prop_assert_eq!(value, Interval::exact(expected));
            }
        }
        for kind in &score.kinds {
            prop_assert_eq!(kind.worth.map_or(Interval::ZERO, |worth| worth.need), Interval::ZERO);
        }
        prop_assert_eq!(score.programme, citycap::scoring::Programme::default());
    }

    #[test]
    fn b2_the_worst_answers_give_0(f in vec(any::<u8>(), 0..160)) {
        let framework = made::framework(&f, 1);
        let score = score(&framework, &extreme(&framework, false));
        for (at, criterion) in score.criteria.iter().enumerate() {
            if let Some(value) = criterion.value.filter(|_| from_answers(&framework, at)) {
                prop_assert_eq!(value, Interval::ZERO);
            }
        }
    }

    #[test]
    fn b3_no_answers_give_0_to_1_no_coverage_and_very_low_confidence(f in vec(any::<u8>(), 0..160)) {
        let framework = made::framework(&f, 1);
        let score = score(&framework, &Asked::default());
        for (at, criterion) in score.criteria.iter().enumerate() {
            if from_answers(&framework, at) {
                prop_assert_eq!(criterion.value, Some(Interval::UNKNOWN));
                prop_assert_eq!(criterion.coverage.to_bits(), 0);
                prop_assert_eq!(criterion.rating.as_ref().map(|one| one.confidence), Some(Confidence::VeryLow));
            }
        }
        prop_assert_eq!(score.counts.response_rate.to_bits(), 0);
    }

    #[test]
    fn b4_where_nothing_applies_there_is_no_score(f in vec(any::<u8>(), 0..160)) {
        let framework = made::framework(&f, 1);
        let mut city = Asked::default();
        for question in &framework.questions {
            if question.na.is_some() {
                city.say(&question.id, not_applicable());
            }
        }
        let score = score(&framework, &city);
        prop_assert_eq!(score.overall.value, None);
        prop_assert_eq!(score.overall.rating, None);
        prop_assert!(score.criteria.iter().all(|one| one.value.is_none() && !one.comparable));
        prop_assert!(score.order.is_empty() && score.kinds.iter().all(|one| one.classes.is_empty()));
    }

    #[test]
    fn the_same_answers_give_the_same_score_and_stability(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let (a, b) = (Case::new(&f, &c), Case::new(&f, &c));
        prop_assert_eq!(&a.score, &b.score);
        let stability = |case: &Case| Model::new(&case.framework).stability(&case.framework, &case.city.assessment, "a");
        prop_assert_eq!(stability(&a), stability(&b));
    }
}

fn questions_of(case: &Case, criterion: usize) -> Vec<&citycap::scoring::QuestionScore> {
    let id = &case.framework.criteria[criterion].id;
    let counts = |indicator: &String| {
        let indicator = case.framework.indicators.iter().find(|one| one.id == *indicator);
        indicator.and_then(|one| one.criterion.as_ref()) == Some(id)
    };
    let questions = case.framework.questions.iter().zip(&case.score.questions);
    questions
        .filter(|(question, _)| question.indicator.as_ref().is_some_and(counts))
        .map(|(_, score)| score)
        .collect()
}
