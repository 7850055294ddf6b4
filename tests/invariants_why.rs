//! Every "because" is true: why a kind starts in its month, what sets a target, what an answer
//! counts towards. Over random frameworks and cities.

mod common;

use citycap::assessment::{Answer, Said};
use citycap::framework::{CriterionSource, Framework};
use citycap::scoring::{
    Feed, Interval, Model, Obstacle, Score, Side, TargetOrigin, Timing, feeds, reaches,
};
use common::Asked;
use common::made::{self, Choices};
use proptest::collection::vec;
use proptest::prelude::*;
use std::collections::BTreeSet;

fn score(framework: &Framework, city: &Asked) -> Score {
    Model::new(framework).score(framework, &city.assessment)
}

/// How many kinds run in a month.
fn running(score: &Score, month: u32) -> usize {
    score.programme.steps.iter().filter(|step| (step.start..step.end).contains(&month)).count()
}

/// The months, from this one on, in which a kind of so many months would find no room.
fn crowded(framework: &Framework, score: &Score, start: u32, months: u32) -> bool {
    let parallel = framework.method.parallel as usize;
    (start..start + months).any(|month| running(score, month) >= parallel)
}

/// Everything that an answer counts towards, also through the questions that it opens.
fn reached(framework: &Framework, question: usize) -> Vec<Feed> {
    let (mut all, mut todo, mut seen) = (Vec::new(), vec![question], BTreeSet::new());
    while let Some(at) = todo.pop() {
        if seen.insert(at) {
            for feed in feeds(framework, at) {
                if let Feed::Asks(other) = feed {
                    todo.push(other);
                }
                all.push(feed);
            }
        }
    }
    all
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 150, ..ProptestConfig::default() })]

    #[test]
    fn a_kind_starts_when_its_timing_says(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let framework = made::framework(&f, 1);
        let score = score(&framework, &made::city(&framework, &c));
        let (programme, method) = (&score.programme, &framework.method);
        for step in &programme.steps {
            let prepares = programme.preparation.iter().any(|one| one.kind == step.kind);
            let ready = if prepares { method.preparation_months } else { 0 };
            let ends = programme.steps.iter().filter(|one| step.after.contains(&one.kind));
            let ends = ends.map(|one| one.end).max().unwrap_or(0);
            let earliest = ready.max(ends);
            match step.timing {
                Timing::AtOnce => prop_assert_eq!(step.start, 0),
                Timing::Prepared => prop_assert!(step.start == ready && ready >= ends && ready > 0),
                Timing::AfterAnother => prop_assert!(step.start == ends && ends > ready),
                Timing::Room => {
                    prop_assert!(step.start > earliest);
                    prop_assert!(crowded(&framework, &score, earliest, step.end - step.start));
                }
            }
        }
        for beyond in &programme.beyond {
            let months = framework.assistance[beyond.kind].months;
            let prepares = programme.preparation.iter().any(|one| one.kind == beyond.kind);
            let ready = if prepares { method.preparation_months } else { 0 };
            let unmet = score.kinds[beyond.kind].unmet.iter();
            let before: Vec<&str> = unmet
                .map(|at| framework.assistance[beyond.kind].requires[*at].kind.as_str())
                .collect();
            let is_before = |kind: usize| before.contains(&framework.assistance[kind].id.as_str());
            let missing = programme.beyond.iter().any(|other| is_before(other.kind));
            let ends = programme.steps.iter().filter(|step| is_before(step.kind));
            let earliest = ends.map(|step| step.end).max().unwrap_or(0).max(ready);
            match beyond.obstacle {
                Obstacle::Another => prop_assert!(missing),
                Obstacle::TooLate => prop_assert!(!missing && earliest + months > method.months),
                Obstacle::Room => {
                    prop_assert!(!missing && earliest + months <= method.months);
                    for start in earliest..=method.months - months {
                        prop_assert!(crowded(&framework, &score, start, months));
                    }
                }
            }
        }
    }

    #[test]
    fn a_target_is_what_its_origin_says(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160)) {
        let framework = made::framework(&f, 1);
        let score = score(&framework, &made::city(&framework, &c));
        for practice in &score.practices {
            let Some(levels) = practice.levels else { continue };
            let known = framework.indicators[practice.indicator].practice.as_ref().expect("one");
            let wish = practice.desired.unwrap_or(Interval::exact(practice.default)).lo;
            let rule = practice.rule.map(|at| &known.required_if[at]);
            if let Some(rule) = rule {
                let at = framework.position(&rule.reference).expect("a question");
                prop_assert!(score.questions[at].value.is_some_and(|one| reaches(one.lo, rule.at_least)));
                prop_assert!(rule.target > wish);
            }
            let sets = rule.map_or(wish, |rule| rule.target);
            prop_assert_eq!(levels.target.lo.to_bits(), sets.min(practice.cap).to_bits());
            let expected = match rule {
                _ if sets > practice.cap => TargetOrigin::Cap,
                Some(_) => TargetOrigin::Goal,
                None if practice.desired.is_some() => TargetOrigin::City,
                None => TargetOrigin::Default,
            };
            prop_assert_eq!(practice.origin, expected);
            if let Some(at) = practice.possible_rule {
                let possible = known.required_if[at].target.min(practice.cap);
                prop_assert_eq!(levels.target.hi.to_bits(), possible.to_bits());
                prop_assert!(levels.target.lo < levels.target.hi);
            }
        }
    }

    #[test]
    fn an_answer_moves_nothing_but_what_it_feeds(f in vec(any::<u8>(), 0..200), c in vec(any::<u8>(), 0..160), how in vec(any::<u8>(), 2)) {
        let framework = made::framework(&f, 1);
        let city = made::city(&framework, &c);
        let before = score(&framework, &city);
        let mut choices = Choices::new(&how);
        let at = choices.pick(framework.questions.len());
        let question = &framework.questions[at];
        let other = choices.one(&made::values(&question.answer));
        let mut city = city;
        city.say(&question.id, Answer::new(Said::Value(other)));
        let after = score(&framework, &city);
        let feeds = reached(&framework, at);
        let practices: BTreeSet<usize> = feeds
            .iter()
            .filter_map(|feed| match feed {
                Feed::Indicator(at) | Feed::Wish(at) | Feed::Target(at, _) => Some(*at),
                _ => None,
            })
            .collect();
        for (kind, (before, after)) in before.kinds.iter().zip(&after.kinds).enumerate() {
            let (Some(before), Some(after)) = (before.worth, after.worth) else { continue };
            let fed = |side| feeds.contains(&Feed::Kind(kind, side));
            let need = framework.assistance[kind].need.iter();
            let mut practice = need.filter_map(|share| framework.indicator(&share.reference));
            let through = practice.any(|one| practices.contains(&one));
            prop_assert!(before.need == after.need || fed(Side::Need) || through);
            prop_assert!(before.demand == after.demand || fed(Side::Demand));
            prop_assert!(before.leverage == after.leverage || fed(Side::Leverage));
            let condition = feeds.iter().any(|feed| matches!(feed, Feed::Condition(at, _) if *at == kind));
            prop_assert!(before.feasibility == after.feasibility || condition);
        }
        for (criterion, (before, after)) in framework.criteria.iter().zip(before.criteria.iter().zip(&after.criteria)) {
            let indicators = feeds.iter().filter_map(|feed| match feed {
                Feed::Indicator(at) => framework.indicators[*at].criterion.as_ref(),
                _ => None,
            });
            let fed = indicators.into_iter().any(|id| *id == criterion.id);
            let assistance = criterion.from == CriterionSource::Assistance;
            prop_assert!(before.value == after.value || fed || assistance, "{}", criterion.id);
        }
    }
}
