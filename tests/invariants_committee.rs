//! What must hold for peers, raters and progress (method §11), over random frameworks and cities.

mod common;

use citycap::committee::peers::{
    Candidate, Comparison, Conditions, Feature, PeerMatch, Rules, Seeker, Showing, find,
};
use citycap::committee::progress::Progress;
use citycap::committee::raters::{Agreement, Rated, Status, combine, shared};
use citycap::framework::Framework;
use citycap::scoring::{Interval, Model, Score};
use common::Asked;
use common::made::{self, Choices};
use proptest::collection::vec;
use proptest::prelude::*;

const ROUNDING: f64 = 1e-9;

fn score(framework: &Framework, city: &Asked) -> Score {
    Model::new(framework).score(framework, &city.assessment)
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 0..200)
}

/// A framework with two of its cities.
fn two(framework: &[u8], first: &[u8], second: &[u8]) -> (Framework, [Asked; 2]) {
    let framework = made::framework(framework, 1);
    let cities = [first, second].map(|bytes| made::city(&framework, bytes));
    (framework, cities)
}

/// A feature, or none; every kind at every place, so that kinds meet that cannot be compared.
fn feature(choices: &mut Choices) -> Option<Feature> {
    let word = |choices: &mut Choices| choices.one(&["a", "b", "c"]).to_owned();
    match choices.pick(5) {
        0 => None,
        1 => Some(Feature::Number(choices.one(&[0.0, 1.0, 2.5, -3.0]))),
        2 => Some(Feature::Category(word(choices))),
        _ => Some(Feature::Set {
            has: (0..choices.pick(3)).map(|_| word(choices)).collect(),
            unsure: (0..choices.pick(2)).map(|_| word(choices)).collect(),
        }),
    }
}

struct Match {
    seeker: Seeker,
    candidate: Candidate,
    rules: Rules,
}

impl Match {
    fn new(framework: &[u8], city: &[u8], more: &[u8]) -> Self {
        let framework = made::framework(framework, 1);
        let city = made::city(&framework, city);
        let score = score(&framework, &city);
        let mut choices = Choices::new(more);
        let features = |choices: &mut Choices| (0..3).map(|_| feature(choices)).collect::<Vec<_>>();
        let seeker = Seeker {
            features: features(&mut choices),
            ..Seeker::new(&framework, &city.assessment, &score)
        };
        let practices = score.practices.iter().map(|_| Showing {
            level: choices.one(&[Some(0.4), None, Some(0.0), Some(0.2), Some(0.6), Some(1.0)]),
            facts: choices.one(&[Vec::new(), Vec::new(), Vec::new(), vec![1, 3]]),
        });
        let practices = practices.collect();
        let candidate = Candidate {
            id: "peer".to_owned(),
            practices,
            features: features(&mut choices),
            ..Candidate::default()
        };
        let comparisons = (0..3).map(|_| Comparison {
            points: choices.one(&[1.0, 0.0, 3.0]),
            range: choices.one(&[2.0, 0.0]),
        });
        let comparisons = comparisons.collect();
        let rules = Rules { floor: choices.one(&[0.5, 0.0, 1.0]), comparisons };
        Self { seeker, candidate, rules }
    }

    fn of(&self, candidate: &Candidate) -> PeerMatch {
        let all = std::slice::from_ref(candidate);
        find(&self.seeker, all, &self.rules, &Conditions::default()).remove(0)
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    /// I16. The parts of a change add up to it, and each change lies within its bounds.
    #[test]
    fn parts_of_progress_add_up(a in bytes(), b in bytes(), c in bytes()) {
        let (framework, [first, second]) = two(&a, &b, &c);
        let (before, after) = (score(&framework, &first), score(&framework, &second));
        let progress = Progress::between(&framework, &before, &after, Some(0.1)).expect("one framework");
        for change in progress.criteria.iter().chain([&progress.overall]) {
            let [Some(old), Some(new)] = change.values else {
                prop_assert!(change.split.is_none() && change.bounds.is_none());
                continue;
            };
            let bounds = change.bounds.expect("it applied both times");
            let moved = new.lo - old.lo;
            prop_assert!(bounds.lo <= moved + ROUNDING && moved <= bounds.hi + ROUNDING);
            prop_assert!(!change.certain || bounds.lo > 0.0);
            if let Some(split) = change.split {
                prop_assert!((split.sum() - moved).abs() < ROUNDING, "{split:?} {moved}");
            }
        }
        for practice in &progress.practices {
            if let Some(closed) = practice.closed {
                prop_assert!(closed.lo <= closed.hi + ROUNDING && closed.hi <= 1.0 + ROUNDING);
            }
        }
    }

    /// I16. Saying less, or more of the same, is never real progress.
    #[test]
    fn silence_is_no_progress(a in bytes(), b in bytes(), which in any::<prop::sample::Index>()) {
        let (framework, [first, mut second]) = two(&a, &b, &b);
        let question = &framework.questions[which.index(framework.questions.len())].id;
        second.say(question, citycap::assessment::Answer::new(citycap::assessment::Said::DontKnow));
        let (full, less) = (score(&framework, &first), score(&framework, &second));
        let progress = Progress::between(&framework, &full, &less, None).expect("one framework");
        for change in progress.criteria.iter().chain([&progress.overall]) {
            // Follow-ups hidden by an answer are known to be 0; without it they are not known.
            let real = change.split.map_or(0.0, |split| split.real);
            prop_assert!(real.abs() < ROUNDING, "{change:?}");
        }
    }

    /// I17. Two ratings give the same in either order, and the result holds every value named.
    #[test]
    fn ratings_combine_in_any_order_and_lose_nothing(a in bytes(), b in bytes(), c in bytes()) {
        let (framework, [first, second]) = two(&a, &b, &c);
        let (first, second) = (score(&framework, &first), score(&framework, &second));
        let (one_way, other_way) = (shared(&first, &second), shared(&second, &first));
        prop_assert_eq!(one_way.len(), other_way.len());
        for (one, other) in one_way.iter().zip(&other_way) {
            prop_assert_eq!(one.together.result, other.together.result);
            prop_assert_eq!(one.together.status, other.together.status);
            let [a, b] = one.together.originals;
            prop_assert_eq!(other.together.originals, [b, a]);
            prop_assert_eq!(combine(a, a).result, a);
            for original in [a, b] {
                let Rated::Value(value) = original else { continue };
                let Rated::Value(result) = one.together.result else {
                    return Err(TestCaseError::fail("a value was lost"));
                };
                prop_assert!(result.lo <= value.lo && value.hi <= result.hi);
            }
            if one.together.status == Status::Dispute {
                let [Rated::Value(a), Rated::Value(b)] = [a, b] else {
                    return Err(TestCaseError::fail("a dispute is about values"));
                };
                let ends = Interval::new(a.lo.min(b.lo), a.hi.max(b.hi));
                prop_assert_eq!(one.together.result, Rated::Value(ends), "no wider than needed");
            }
        }
        let (one, other) = (Agreement::of(&one_way), Agreement::of(&other_way));
        prop_assert_eq!(one.exact, other.exact);
        prop_assert_eq!(one.pairs, other.pairs);
        prop_assert!(one.alpha.is_none_or(|alpha| alpha <= 1.0 + ROUNDING));
        prop_assert_eq!(one.alpha.is_some(), other.alpha.is_some());
    }

    /// P1. `0 <= match <= cover <= 1`, no gap gives 0, and the parts of the cover add up.
    #[test]
    fn a_match_is_within_its_cover(a in bytes(), b in bytes(), c in bytes()) {
        let case = Match::new(&a, &b, &c);
        let found = case.of(&case.candidate);
        prop_assert!(0.0 <= found.matched && found.matched <= found.cover && found.cover <= 1.0, "{found:?}");
        prop_assert!(found.likeness.is_none_or(|likeness| (0.0..=1.0).contains(&likeness)));
        let parts: f64 = found.helps.iter().map(|help| help.share).sum();
        prop_assert!((parts - found.cover).abs() < ROUNDING);
        prop_assert!(found.helps.iter().all(|help| 0.0 < help.closes && help.closes <= help.gap));
        let gap = case.seeker.needs.iter().any(|need| need.levels.is_some_and(|one| one.gap.lo > 0.0));
        prop_assert!(gap || found.matched == 0.0);
    }

    /// P2. A peer that shows more in any practice never matches less.
    #[test]
    fn a_stronger_peer_never_matches_less(
        a in bytes(), b in bytes(), c in bytes(), raised in vec(0.0..0.5_f64, 3), proved in any::<u8>(),
    ) {
        let case = Match::new(&a, &b, &c);
        let mut stronger = case.candidate.clone();
        for (at, showing) in stronger.practices.iter_mut().enumerate() {
            let level = showing.level.unwrap_or(0.0);
            showing.level = Some(level + raised[at % raised.len()] * (1.0 - level));
            if proved >> (at % 8) & 3 == 3 {
                showing.facts.push(7);
            }
        }
        let (weak, strong) = (case.of(&case.candidate), case.of(&stronger));
        prop_assert!(strong.matched >= weak.matched - ROUNDING, "{weak:?} {strong:?}");
        prop_assert!(strong.cover >= weak.cover - ROUNDING);
    }

    /// The list of matches does not hang on the order of candidates.
    #[test]
    fn the_order_of_candidates_is_irrelevant(a in bytes(), b in bytes(), c in vec(bytes(), 4)) {
        let case = Match::new(&a, &b, &c[0]);
        let candidates: Vec<Candidate> = c
            .iter()
            .enumerate()
            .map(|(at, more)| Candidate {
                id: format!("peer-{at}"),
                ..Match::new(&a, &b, more).candidate
            })
            .collect();
        let ids = |candidates: &[Candidate]| -> Vec<String> {
            let found = find(&case.seeker, candidates, &case.rules, &Conditions::default());
            found.into_iter().map(|one| one.id).collect()
        };
        let mut turned = candidates.clone();
        turned.reverse();
        prop_assert_eq!(ids(&candidates), ids(&turned));
    }
}
