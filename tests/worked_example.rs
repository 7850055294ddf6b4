//! The method's worked example: a small framework and one city, with every value in between.

mod common;

use citycap::framework::{Answering, Framework, Measure};
use citycap::scoring::{
    Class, Confidence, Doubt, Interval, Likelihood, Model, Role, Score, random,
};
use common::Asked;
use common::example::{city, framework, part};
use std::fmt::Write as _;

fn scored() -> (Framework, Asked, Model, Score) {
    let framework = framework();
    let city = city(&framework);
    let model = Model::new(&framework);
    let score = model.score(&framework, &city.assessment);
    (framework, city, model, score)
}

fn ends(interval: Interval) -> String {
    format!("[{:.6}, {:.6}]", interval.lo, interval.hi)
}

fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    let names: Vec<String> = names.into_iter().map(|name| format!("'{name}'")).collect();
    format!("[{}]", names.join(", "))
}

#[test]
fn question_values_are_those_of_the_example() {
    let (framework, _, _, score) = scored();
    let mut text = String::new();
    for (question, score) in framework.questions.iter().zip(&score.questions) {
        let id = &question.id;
        if let Answering::Ranking(ranking) = &question.answer {
            for (option, value) in ranking.options.iter().zip(&score.options) {
                let value = value.map_or("N/A".to_owned(), ends);
                let _ = writeln!(text, "    {id}/{} {value}", option.id);
            }
        } else if !id.starts_with("want-") {
            let value = score.value.map_or("N/A".to_owned(), ends);
            let _ = writeln!(text, "    {id} {value}");
        }
    }
    assert_eq!(text, part(1));
}

#[test]
fn criteria_are_those_of_the_example() {
    let (framework, _, _, score) = scored();
    let mut text = String::new();
    for (criterion, one) in framework.criteria.iter().zip(&score.criteria) {
        let value = ends(one.value.expect("all criteria apply"));
        let _ = write!(text, "    {:13} {value}", criterion.id);
        let Some(rating) = &one.rating else {
            text.push('\n');
            continue;
        };
        let _ = writeln!(
            text,
            " coverage {:.6} strength {:.6} backed {:.6} ('{}', {})",
            one.coverage,
            one.strength,
            one.backed,
            word(rating.confidence),
            list(rating.doubts.iter().map(|doubt| match doubt {
                Doubt::Coverage => "coverage",
                Doubt::Evidence => "evidence",
                Doubt::Dispute => "dispute",
            })),
        );
        for (question, one) in framework.questions.iter().zip(&score.questions) {
            let of = question.indicator.as_ref().and_then(|id| framework.indicator(id));
            let of = of.and_then(|at| framework.indicators[at].criterion.as_ref());
            if of == Some(&criterion.id) && one.value.is_some() {
                let _ = writeln!(
                    text,
                    "        {} weight {:.6} contribution {:.6}..{:.6} strength {:.2}",
                    question.id, one.weight, one.contribution.lo, one.contribution.hi, one.strength
                );
            }
        }
    }
    let blend = |share| ends(score.balanced(share).expect("a score"));
    let _ = writeln!(
        text,
        "    overall       {}  balance 0.5: {}  balance 1: {}",
        ends(score.overall.value.expect("a score")),
        blend(0.5),
        blend(1.0)
    );
    assert_eq!(text, part(2));
}

fn word(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::VeryLow => "very low",
        Confidence::Low => "low",
        Confidence::Medium => "medium",
        Confidence::High => "high",
    }
}

#[test]
fn gaps_are_those_of_the_example() {
    let (framework, _, _, score) = scored();
    let mut text = String::new();
    for practice in &score.practices {
        let levels = practice.levels.expect("all practices apply");
        let _ = writeln!(
            text,
            "    {:5} existing {} target {} gap {}",
            framework.indicators[practice.indicator].id,
            ends(levels.existing),
            ends(levels.target),
            ends(levels.gap)
        );
    }
    assert_eq!(text, part(3));
}

#[test]
fn assistance_its_order_and_the_programme_are_those_of_the_example() {
    let (framework, _, _, score) = scored();
    let id = |kind: usize| framework.assistance[kind].id.as_str();
    let mut text = String::new();
    for (kind, one) in score.kinds.iter().enumerate() {
        let worth = one.worth.expect("all kinds apply");
        let limit = one
            .limit
            .map_or("None", |at| framework.assistance[kind].conditions[at].reference.as_str());
        let _ = writeln!(
            text,
            "    {:10} need {} demand {} leverage {} V {} F {} P {} limit {limit} classes {}",
            id(kind),
            ends(worth.need),
            ends(worth.demand),
            ends(worth.leverage),
            ends(worth.value),
            ends(worth.feasibility),
            ends(worth.priority),
            list(one.classes.iter().map(|class| match class {
                Class::DoFirst => "do first",
                Class::Prepare => "prepare",
                Class::Later => "later",
                Class::NotNeeded => "not needed",
            }))
        );
    }
    let _ = writeln!(text, "    order {}", list(score.order.iter().map(|kind| id(*kind))));
    let steps: Vec<String> = score
        .programme
        .steps
        .iter()
        .map(|step| {
            let role = match step.role {
                Role::DoFirst => "do first",
                Role::NeededByAnother => "needed by another",
                Role::Prepare => "prepare",
            };
            format!("('{}', {}, {}, '{role}')", id(step.kind), step.start, step.end)
        })
        .collect();
    let _ = writeln!(text, "    programme [{}]", steps.join(", "));
    let expected = part(4);
    let expected: Vec<&str> = expected.lines().filter(|line| !line.contains("stability")).collect();
    assert_eq!(text.lines().collect::<Vec<_>>(), expected);
}

#[test]
fn transport_is_undecided_and_question_10_decides_it() {
    let (framework, _, _, score) = scored();
    let transport = &score.kinds[2];
    assert_eq!(transport.deciding, [framework.position("q10").expect("a question")]);
    assert_eq!(score.programme.find_out.len(), 1);
    assert!(!score.first_two_certain);
    assert_eq!(score.first_two, [1, 0]);
}

#[test]
fn the_reasons_for_the_plan_are_its_demand_its_gap_and_its_effect() {
    let (framework, _, _, score) = scored();
    let plan = &score.kinds[1];
    let because: Vec<(&str, String)> = plan
        .because
        .iter()
        .map(|reason| {
            (framework.questions[reason.question].id.as_str(), format!("{:.3}", reason.amount))
        })
        .collect();
    let expected = [("q12", "0.300"), ("q11", "0.125"), ("q07", "0.100")];
    assert_eq!(because, expected.map(|(id, amount)| (id, amount.to_owned())));
    assert_eq!(framework.measure("q12/plan"), Some(Measure::Option(11, 1)));
    assert_eq!(plan.unmet, [0]);
    assert_eq!(plan.limit, None);
}

#[test]
fn stability_is_that_of_the_example() {
    let (framework, city, model, _) = scored();
    let stability = model.stability(&framework, &city.assessment, "demo-city");
    let id = |kind: usize| framework.assistance[kind].id.as_str();
    let mut first_two: Vec<&str> = stability.first_two.iter().map(|kind| id(*kind)).collect();
    first_two.sort_unstable();
    let shares: Vec<String> = stability
        .kinds
        .iter()
        .enumerate()
        .map(|(kind, share)| format!("'{}': {share}", id(kind)))
        .collect();
    let text = format!(
        "    stability ({} draws, seed {}) ({}, {}, {{{}}})",
        stability.draws,
        framework.method.seed,
        list(first_two),
        stability.same,
        shares.join(", ")
    );
    assert_eq!(Some(text.as_str()), part(4).lines().last());
    assert!(!stability.certain);
    assert_eq!(Likelihood::of(stability.same), Likelihood::Likely);
}

#[test]
fn the_goals_question_that_nobody_knows_is_next_and_question_10_decides() {
    let (framework, city, model, _) = scored();
    let next = model.next(&framework, &city.assessment);
    let of = |id: &str| {
        let at = framework.position(id).expect("a question");
        *next.questions.iter().find(|one| one.question == at).expect("open")
    };
    // q10 settles transport whatever the answer is (1) and narrows its priority from .125 to 0.
    // Its width in the overall score is that of the need criterion: .115 of the weight .2.
    let expected = 1.0 + 0.125 + 0.023;
    assert!((of("q10").decisiveness - expected).abs() < 1e-9, "{:?}", of("q10"));
    // q04 carries .10 of the overall score's width and nothing else.
    assert!((of("q04").decisiveness - 0.1).abs() < 1e-9, "{:?}", of("q04"));
    assert_eq!(next.questions.len(), 2);
    assert!(of("q10").decides && !of("q04").decides);
    assert_eq!(next.deciding, 1);
    assert_eq!(next.settled, [true, true, false]);
    assert!(!next.first_two_settled);
    assert_eq!(next.within(1.5), (vec![of("q10")], vec![of("q04")]));
}

#[test]
fn random_numbers_are_those_of_the_example_to_the_last_bit() {
    let city = random::name_key("demo-city");
    assert_eq!(city, 0x45f2_fd2c_ab64_b656);
    assert_eq!(random::name_key("#weights"), 0xdeac_6c69_8eba_902b);
    assert_eq!(random::number_key(city, 0), 0x0fcf_60eb_054b_8ed8);
    assert_eq!(random::draw_key(2016, 0), 0xea67_92ea_8bd2_9d81);

    let text = part(5);
    let draws = text.split_once("first weight draws").expect("the draws").1;
    let draws = draws.split_once("first scores").expect("the scores").0;
    let expected: Vec<f64> = draws
        .split(|char: char| char.is_whitespace() || "[]".contains(char))
        .filter(|word| !word.is_empty())
        .map(|word| word.parse().expect("a number"))
        .collect();
    // Twice the points of the five criteria.
    let mut weights = random::Weights::new("#weights", &[8, 8, 10, 6, 8]);
    let mut found = [0.0; 15];
    for (draw, weight) in (0..3).zip(found.chunks_mut(5)) {
        weights.draw(random::draw_key(2016, draw), weight);
    }
    // Bit for bit: the text has 17 digits.
    assert_eq!(
        found.map(f64::to_bits).to_vec(),
        expected.iter().map(|one| one.to_bits()).collect::<Vec<_>>()
    );
}
