//! The method's worked example, parts 6 to 8: peers, raters and progress.

mod common;

use citycap::assessment::{Answer, Said, Span, Value};
use citycap::committee::peers::{
    Candidate, Comparison, Conditions, Feature, PeerMatch, Rules, Seeker, Showing, find,
};
use citycap::committee::progress::{Progress, Split};
use citycap::committee::raters::{Agreement, Rated, Reading, Shared, Status, alpha, shared};
use citycap::framework::Framework;
use citycap::scoring::{Model, Score};
use common::example::{city, framework, part};
use common::{Asked, answer};
use std::collections::BTreeSet;
use std::fmt::Write as _;

fn score(framework: &Framework, city: &Asked) -> Score {
    Model::new(framework).score(framework, &city.assessment)
}

/// A level, with the strongest evidence.
fn level(at: u8) -> Answer {
    answer(Value::Level(Span::One(at)), 3, 2)
}

fn set(words: &[&str]) -> Feature {
    let has = words.iter().map(|word| (*word).to_owned()).collect();
    Feature::Set { has, unsure: BTreeSet::new() }
}

fn category(word: &str) -> Feature {
    Feature::Category(word.to_owned())
}

/// The example tells likeness, cover and what is closed, not the peers. These have just that: of
/// three features one is a number (at distances .15 and .35 of its range), one a category (the same
/// and not), one a set (nothing and half in common); a fourth is not known of the city.
fn peers(framework: &Framework, score: &Score) -> Vec<PeerMatch> {
    let features = [
        Some(Feature::Number(6.0)),
        Some(category("coast")),
        Some(set(&["transport", "industry"])),
        None,
    ];
    let seeker = Seeker {
        features: features.to_vec(),
        ..Seeker::new(framework, &city(framework).assessment, score)
    };
    let levels = |levels: [Option<f64>; 3]| {
        levels.map(|level| Showing { level, facts: Vec::new() }).to_vec()
    };
    let first = Candidate {
        id: "peer-1".to_owned(),
        practices: levels([Some(1.0), Some(0.75), Some(1.0)]),
        features: vec![
            Some(Feature::Number(6.3)),
            Some(category("coast")),
            Some(set(&["buildings"])),
            Some(category("x")),
        ],
        ..Candidate::default()
    };
    let second = Candidate {
        id: "peer-2".to_owned(),
        practices: levels([Some(0.75), Some(0.5), None]),
        features: vec![
            Some(Feature::Number(5.3)),
            Some(category("inland")),
            Some(set(&["transport"])),
            Some(category("x")),
        ],
        ..Candidate::default()
    };
    let comparison = Comparison { points: 1.0, range: 2.0 };
    let rules = Rules { floor: 0.5, comparisons: vec![comparison; 4] };
    find(&seeker, &[second, first], &rules, &Conditions::default())
}

#[test]
fn peers_match_as_in_the_example() {
    let framework = framework();
    let score = score(&framework, &city(&framework));
    let mut text = String::new();
    for peer in peers(&framework, &score) {
        let closes = |practice: usize| {
            let help = peer.helps.iter().find(|help| help.practice == practice);
            format!("{:?}", help.map_or(0.0, |help| help.closes))
        };
        let _ = writeln!(
            text,
            "    {} sim {:.6} cover {:.6} match {:.6} closes [{}, {}, {}]",
            peer.id,
            peer.likeness.expect("they have features in common"),
            peer.cover,
            peer.matched,
            closes(0),
            closes(1),
            closes(2)
        );
        assert_eq!(peer.helps[0].practice, 0, "the inventory is what is missing most");
    }
    assert_eq!(text, part(6));
}

/// The second rater of the example differs in two questions and knows one more.
fn ratings(framework: &Framework) -> Vec<Shared> {
    let mut other = city(framework);
    for (question, level_said) in [("q01", 2), ("q04", 1), ("q07", 3)] {
        other.say(question, level(level_said));
    }
    shared(&score(framework, &city(framework)), &score(framework, &other))
}

#[test]
fn raters_agree_as_in_the_example() {
    let framework = framework();
    let ratings = ratings(&framework);
    let mut text = String::new();
    for id in ["q01", "q04", "q05", "q07"] {
        let at = framework.position(id).expect("a question");
        let one = ratings.iter().find(|one| one.question == at).expect("both were asked");
        let Rated::Value(value) = one.together.result else { panic!("{id} has a value") };
        let status = match one.together.status {
            Status::Agree => "agree",
            Status::Single => "single",
            Status::Dispute => "dispute",
            other => panic!("{other:?} is not in the example"),
        };
        let _ = writeln!(text, "     {id} (({}, {}), '{status}')", value.lo, value.hi);
    }
    // The example has no questions for wishes.
    let counted: Vec<Shared> = ratings
        .into_iter()
        .filter(|one| !framework.questions[one.question].id.starts_with("want-"))
        .collect();
    let agreement = Agreement::of(&counted);
    let number = |one: Option<f64>| one.expect("there are pairs");
    let _ = writeln!(
        text,
        "     pairs {} alpha {:.6} exact agreement {:.6} mean abs difference {:.6}",
        agreement.pairs,
        number(agreement.alpha),
        number(agreement.exact),
        number(agreement.difference)
    );
    assert_eq!(text, part(7));
    assert_eq!(agreement.reading, Reading::Reliable);
}

#[test]
fn alpha_is_that_of_the_published_example_of_four_coders() {
    let coders = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
        [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];
    let unit = |at: usize| -> Vec<f64> {
        let said = coders.iter().map(|coder| coder[at]).filter(|value| *value > 0);
        said.map(f64::from).collect()
    };
    let units: Vec<Vec<f64>> = (0..12).map(unit).collect();
    let alpha = alpha(units.iter().map(|unit| &unit[..])).expect("they vary");
    assert_eq!(format!("{alpha:.3}"), "0.849");
}

/// The second round of the example: q02 is no longer known, q04 is now, q05 rose by a level, and
/// q08 applies after all.
fn rounds(framework: &Framework) -> (Score, Score) {
    let first = city(framework);
    let mut second = first.clone();
    second.say("q02", Answer::new(Said::DontKnow));
    second.say("q04", level(2));
    second.say("q05", level(4));
    second.say("q08", answer(Value::YesNo(true), 3, 2));
    (score(framework, &first), score(framework, &second))
}

#[test]
fn progress_is_that_of_the_example() {
    let framework = framework();
    let (before, after) = rounds(&framework);
    let progress = Progress::between(&framework, &before, &after, None).expect("one framework");
    let mut text = String::new();
    for (criterion, change) in framework.criteria.iter().zip(&progress.criteria) {
        let Some(split) = change.split else { continue };
        let [Some(old), Some(new)] = change.values else { panic!("all criteria apply") };
        let Split { real, newly_known, lost, scope, .. } = split;
        let six = |part: f64| format!("{:?}", (part * 1e6).round() / 1e6);
        let _ = writeln!(
            text,
            "     {:13} {:.6} -> {:.6}  {{'real': {}, 'newly_known': {}, 'lost': {}, 'scope': {}}}",
            criterion.id,
            old.lo,
            new.lo,
            six(real),
            six(newly_known),
            six(lost),
            six(scope)
        );
    }
    assert_eq!(text, part(8));
    assert!(progress.criteria[2].certain, "capability was known and rose");
    assert!(!progress.criteria[1].certain, "of the goals more is known, and nothing rose");
    let overall = progress.overall.split.expect("a score both times");
    let [Some(old), Some(new)] = progress.overall.values else { panic!("a score both times") };
    assert!((overall.sum() - (new.lo - old.lo)).abs() < 1e-9);
}

#[test]
fn a_step_of_one_level_is_within_the_noise_and_two_are_not() {
    let framework = framework();
    let first = city(&framework);
    let capability = |to: u8, rater_difference| {
        let mut second = first.clone();
        second.say("q05", level(to));
        let (before, after) = (score(&framework, &first), score(&framework, &second));
        let progress = Progress::between(&framework, &before, &after, rater_difference);
        progress.expect("one framework").criteria[2]
    };
    assert!(capability(3, None).noise, "nothing changed");
    assert!(!capability(4, None).noise, "one level of the largest step is as much as counts");
    assert!(capability(4, Some(0.1)).noise, "raters differ by more");
    assert!(!capability(5, Some(0.1)).noise);
}

#[test]
fn a_gap_that_is_forgotten_is_not_closed() {
    let framework = framework();
    let first = city(&framework);
    let inventory = |said: Answer| {
        let mut second = first.clone();
        second.say("q09", said);
        let (before, after) = (score(&framework, &first), score(&framework, &second));
        let progress = Progress::between(&framework, &before, &after, None);
        progress.expect("one framework").practices[0]
    };
    // Existing .25, target .75: one level of two.
    let closed = inventory(level(2)).closed.expect("there was a gap");
    assert!((closed.lo - 0.5).abs() < 1e-9 && (closed.hi - 0.5).abs() < 1e-9, "{closed:?}");
    let closed = inventory(Answer::new(Said::DontKnow)).closed.expect("there was a gap");
    assert!(closed.lo < 0.0 && (closed.hi - 1.0).abs() < 1e-9, "{closed:?}");
}
