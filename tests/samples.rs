//! The shipped samples fit the shipped framework, and cities of different kinds get different
//! advice.

mod stage;

use citycap::assessment::Sheet;
use citycap::scoring::{Class, Model, Score};
use stage::{assessment, repository, sample, shipped};

fn score(name: &str) -> Score {
    let framework = shipped();
    Model::new(&framework).score(&framework, &assessment(&framework, sample(name)))
}

/// The kinds that are certainly to be done first or prepared, in order.
fn advised(score: &Score) -> Vec<(String, Class)> {
    let framework = shipped();
    let kinds = score.order.iter().map(|at| (&framework.assistance[*at], &score.kinds[*at]));
    kinds
        .filter(|(_, kind)| kind.classes.len() == 1)
        .filter_map(|(known, kind)| Some((known.id.clone(), kind.class?)))
        .filter(|(_, class)| matches!(class, Class::DoFirst | Class::Prepare))
        .collect()
}

fn named(kinds: &[(&str, Class)]) -> Vec<(String, Class)> {
    kinds.iter().map(|(id, class)| ((*id).to_owned(), *class)).collect()
}

#[test]
fn every_sample_fits_the_framework() {
    let folder = std::fs::read_dir(repository().join("questionnaires/samples")).expect("samples");
    let mut count = 0;
    for entry in folder {
        let path = entry.expect("an entry").path();
        let text = std::fs::read_to_string(&path).expect("the sample is readable");
        let sheet = Sheet::parse(&text).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        assert_eq!(sheet.misfits(&shipped()), [], "{}", path.display());
        let city = sheet.city.expect("a sample has a city");
        let is_public = path.ends_with("qingdao-2016.json");
        assert!(city.sample != is_public, "an invented city says that it is one");
        count += 1;
    }
    assert_eq!(count, 5);
}

#[test]
fn an_early_industrial_city_begins_with_its_inventory_and_prepares_energy() {
    let advice = advised(&score("sample-early"));
    let expected =
        [("inventory", Class::DoFirst), ("plan", Class::DoFirst), ("energy", Class::Prepare)];
    assert_eq!(advice, named(&expected));
}

#[test]
fn an_advanced_city_begins_with_transport() {
    let advice = advised(&score("sample-advanced"));
    assert_eq!(advice, named(&[("transport", Class::DoFirst), ("energy", Class::DoFirst)]));
}

#[test]
fn a_cluster_begins_with_its_plan_and_goes_on_together() {
    let score = score("sample-cluster");
    let advice = advised(&score);
    assert_eq!(advice, named(&[("plan", Class::DoFirst), ("agglomeration", Class::DoFirst)]));
    let months: Vec<(u32, u32)> =
        score.programme.steps.iter().map(|step| (step.start, step.end)).collect();
    assert_eq!(months, [(0, 8), (8, 17)]);
}

#[test]
fn what_is_public_about_qingdao_decides_nothing_yet() {
    let score = score("qingdao-2016");
    assert!(advised(&score).is_empty());
    assert!(score.overall.coverage < 0.15);
    assert!(!score.first_two_certain);
}
