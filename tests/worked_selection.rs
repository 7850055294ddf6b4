//! The method's worked example, part 5: ranking, figures of acceptability, dominance, portfolios.
//!
//! The example prints the criteria of its first city only. Those of the five others follow from
//! what it prints: one set of values in steps of .05 gives their scores and both of their first
//! draws to the last digit.

mod common;

use citycap::assessment::CityKind;
use citycap::committee::draws::{Field, Figures, Pulse};
use citycap::committee::selection::Choice;
use citycap::committee::{
    Applicant, Part, Setting, Table, Weighed, always_beats, nearly_always_beats, tipping,
};
use citycap::scoring::random::{Weights, draw_key, name_key, number_key};
use citycap::scoring::{Interval, Model, billionths};
use common::example::{city, framework, part};
use std::fmt::Write as _;

type Ends = [(f64, f64); 5];

const OTHERS: [(&str, Ends); 5] = [
    ("alpha", [(0.9, 0.9), (0.55, 0.65), (0.4, 0.6), (0.5, 0.5), (0.45, 0.55)]),
    ("bravo", [(0.4, 0.45), (0.6, 0.6), (0.7, 0.75), (0.55, 0.55), (0.5, 0.5)]),
    ("charlie", [(0.6, 0.7), (0.6, 0.8), (0.55, 0.55), (0.6, 0.6), (0.3, 0.45)]),
    ("delta", [(0.3, 0.5), (0.35, 0.5), (0.35, 0.5), (0.3, 0.4), (0.4, 0.6)]),
    ("echo", [(0.2, 0.2), (0.1, 0.1), (0.3, 0.3), (0.25, 0.25), (0.2, 0.2)]),
];

fn applicant(id: &str, values: impl Iterator<Item = Interval>) -> Applicant {
    let part = |value| Part { value: Some(value), comparable: true, ..Part::default() };
    Applicant { id: id.to_owned(), parts: values.map(part).collect(), ..Applicant::default() }
}

fn applicants() -> Vec<Applicant> {
    let framework = framework();
    let score = Model::new(&framework).score(&framework, &city(&framework).assessment);
    let values = score.criteria.iter().map(|one| one.value.expect("all criteria apply"));
    let first = applicant("demo-city", values);
    let others = OTHERS
        .iter()
        .map(|(id, ends)| applicant(id, ends.iter().map(|(lo, hi)| Interval::new(*lo, *hi))));
    [first].into_iter().chain(others).collect()
}

fn setting() -> Setting {
    let framework = framework();
    let criteria = framework.criteria.iter().map(|one| Weighed {
        id: one.id.clone(),
        name: one.name.clone(),
        points: one.points,
        usual: one.points,
    });
    Setting::new(criteria.collect(), framework.method.committee.clone(), 2016, 2)
}

/// The best portfolios as the example prints them: totals in billionths and places.
fn portfolios(applicants: &[Applicant], setting: &Setting) -> String {
    let all: Vec<&Applicant> = applicants.iter().collect();
    let choice = Choice::new(&all, setting).expect("it can be made");
    let place = |at: usize| {
        applicants.iter().position(|one| one.id == choice.ids()[at]).expect("it is one of them")
    };
    let scores: Vec<i64> = (0..choice.ids().len())
        .map(|at| {
            let one = &applicants[place(at)];
            billionths(setting.score((0..5).map(|criterion| one.value(criterion).lo)))
        })
        .collect();
    let found = choice.best(&scores, 1_000).expect("it can be made");
    assert!(found.proved);
    let told = found.portfolios.iter().map(|one| {
        let mut places: Vec<String> = one.cities.iter().map(|at| place(*at).to_string()).collect();
        places.sort();
        format!("({}, ({}))", one.total, places.join(", "))
    });
    format!("([{}]", told.collect::<Vec<_>>().join(", "))
}

#[test]
fn the_committee_sees_what_the_example_prints() {
    let (applicants, mut setting) = (applicants(), setting());
    let all: Vec<&Applicant> = applicants.iter().collect();
    let field = Field::new(&all, 5);
    let figures = Figures::count(&field, &setting, &Pulse::default()).expect("nobody stops it");
    let table = Table::new(&applicants, &setting);
    let draws = setting.draws;
    let mut text = String::new();
    for (at, applicant) in applicants.iter().enumerate() {
        let row = table.rows.iter().find(|row| row.applicant == at).expect("it is ranked");
        let ranks: Vec<String> = (0..6)
            .map(|rank| format!("{:.6}", figures.ranks[at * 6 + rank].share(draws)))
            .collect();
        let _ = writeln!(
            text,
            "    {:10} score [{:.6}, {:.6}] rank {}-{}  P2 conf {:.6} near {:.6}  any {:.6}  acc {}",
            applicant.id,
            row.score.lo,
            row.score.hi,
            row.ranks.best,
            row.ranks.worst,
            figures.confirmed[at].share(draws),
            figures.near[at].share(draws),
            figures.any[at].share(draws),
            ranks.join(" ")
        );
    }
    let pairs = |beats: &dyn Fn(&Applicant, &Applicant) -> bool| {
        let mut found = Vec::new();
        for one in &applicants {
            for other in applicants.iter().filter(|other| beats(one, other)) {
                found.push(format!("('{}', '{}')", one.id, other.id));
            }
        }
        found.join(", ")
    };
    let weights = setting.weights();
    let _ = writeln!(text, "    dominates, any weights: [{}]", pairs(&always_beats));
    let near = |one: &Applicant, other: &Applicant| {
        nearly_always_beats(one, other, &weights, setting.rules.tilt)
    };
    let _ = writeln!(text, "    dominates, weights within 25%: [{}]", pairs(&near));
    let _ = writeln!(text, "    best portfolios {}", portfolios(&applicants, &setting));
    // Only the first city is of the kind wanted; that is what the printed totals say.
    let mut limited = applicants.clone();
    limited[0].kind = CityKind::District;
    for (at, one) in limited.iter_mut().enumerate() {
        one.province = at.to_string();
    }
    setting.max_per_province = Some(1);
    setting.at_least = vec![(CityKind::District, 1)];
    let _ = writeln!(
        text,
        "    at most 1 per province, at least 1 small {}",
        portfolios(&limited, &setting)
    );
    let expected = part(5);
    let expected: Vec<&str> = expected
        .lines()
        .take_while(|line| !line.contains("first weight draws"))
        // How many nodes a search takes is its own affair.
        .map(|line| line.rsplit_once("], ").filter(|_| line.contains("([")).map_or(line, |at| at.0))
        .map(|line| line.trim_end_matches(']'))
        .collect();
    let found: Vec<&str> = text.lines().map(|line| line.trim_end_matches(']')).collect();
    assert_eq!(found, expected);
}

/// The numbers of the lines that follow one with this heading.
fn numbers_after(heading: &str) -> Vec<String> {
    let text = part(5);
    let after = text.split_once(heading).expect("the heading is there").1;
    let number = |c: char| c.is_ascii_digit() || c == '.';
    after.split(|c| !number(c)).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[test]
fn draws_are_those_of_the_example_to_the_last_bit() {
    let (applicants, setting) = (applicants(), setting());
    let mut weights = Weights::new("#weights", &setting.near());
    let printed = numbers_after("first weight draws");
    let all: Vec<&Applicant> = applicants.iter().collect();
    let field = Field::new(&all, 5);
    let scores = numbers_after("first scores (billionths)");
    for draw in 0..3 {
        let mut drawn = [0.0; 5];
        weights.draw(draw_key(2016, draw), &mut drawn);
        for (at, weight) in drawn.iter().enumerate() {
            let expected: f64 = printed[draw as usize * 5 + at].parse().expect("a number");
            assert_eq!(weight.to_bits(), expected.to_bits());
        }
        for city in 0..if draw < 2 { 6 } else { 0 } {
            let score = billionths(field.completed(city, draw_key(2016, draw), &drawn));
            assert_eq!(score.to_string(), scores[draw as usize * 6 + city]);
        }
    }
    let text = part(5);
    let keys = [name_key("demo-city"), name_key("#weights"), number_key(name_key("demo-city"), 0)];
    for key in keys.into_iter().chain([draw_key(2016, 0)]) {
        assert!(text.contains(&format!("{key:#x}")), "{key:#x}");
    }
}

#[test]
fn alpha_and_bravo_change_places_if_interest_weighs_a_little_more() {
    let (applicants, setting) = (applicants(), setting());
    let first = tipping(&applicants[1], &applicants[2], &setting.weights())[0];
    assert_eq!(first.criterion, 0);
    assert_eq!(format!("{:.3} {:.3}", first.from, first.to), "0.200 0.204");
}
