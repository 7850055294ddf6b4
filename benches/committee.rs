//! Time of a committee's figures: 300 and 13,000 invented cities on 5 criteria, 10,000 draws.
//! Timings only; nothing is asserted.

#[path = "../tests/common/mod.rs"]
mod common;

use citycap::assessment::CityKind;
use citycap::committee::draws::{Field, Figures, Pulse};
use citycap::committee::selection::{Choice, Labels};
use citycap::committee::{Applicant, Comparison, Part, Setting, Weighed};
use citycap::i18n::Text;
use citycap::scoring::random::{draw_key, uniform};
use citycap::scoring::{Interval, billionths};
use divan::Bencher;

fn main() {
    divan::main();
}

/// Invented cities of 31 provinces; a fifth of what is asked of each is not known.
fn cities(count: u64) -> Vec<Applicant> {
    let part = |city: u64, at: u64| {
        let number = |what: u64| uniform(draw_key(2016, city), draw_key(at, what));
        let lo = number(0) * 0.6;
        Part {
            value: Some(Interval::new(lo, lo + 0.4 * number(1))),
            comparable: true,
            one_level: 0.05,
            ..Part::default()
        }
    };
    (0..count)
        .map(|city| Applicant {
            id: format!("sample-{city:05}"),
            kind: if city % 7 == 0 { CityKind::District } else { CityKind::City },
            province: format!("p{}", city % 31),
            parts: (0..5).map(|at| part(city, at)).collect(),
            ..Applicant::default()
        })
        .collect()
}

fn setting() -> Setting {
    let criteria = [4, 4, 5, 3, 4].into_iter().enumerate().map(|(at, points)| Weighed {
        id: format!("c{at}"),
        name: Text::default(),
        points,
        usual: points,
    });
    let rules = common::example::framework().method.committee;
    Setting::new(criteria.collect(), rules, 2016, 4)
}

/// The three figures of all cities.
#[divan::bench(args = [300, 13_000], sample_count = 5)]
fn figures(bencher: Bencher, count: u64) {
    let (cities, setting) = (cities(count), setting());
    let all: Vec<&Applicant> = cities.iter().collect();
    let field = Field::new(&all, 5);
    bencher.bench(|| Figures::count(&field, &setting, &Pulse::default()));
}

/// The three best choices within limits.
#[divan::bench(args = [300, 13_000], sample_count = 20)]
fn selection(bencher: Bencher, count: u64) {
    let (cities, mut setting) = (cities(count), setting());
    setting.max_per_province = Some(1);
    setting.at_least = vec![(CityKind::District, 2)];
    let all: Vec<&Applicant> = cities.iter().collect();
    let scores: Vec<i64> = all
        .iter()
        .map(|one| billionths(setting.score((0..5).map(|at| one.value(at).lo))))
        .collect();
    bencher.bench(|| {
        let choice = Choice::new(&all, &setting);
        choice.map(|choice| choice.best(&scores, 2_000_000).map(|found| found.nodes))
    });
}

/// Core, borderline, exterior: the best choice within limits in every draw.
#[divan::bench(args = [300, 13_000], sample_count = 5)]
fn labels(bencher: Bencher, count: u64) {
    let (cities, mut setting) = (cities(count), setting());
    setting.max_per_province = Some(1);
    setting.at_least = vec![(CityKind::District, 2)];
    let all: Vec<&Applicant> = cities.iter().collect();
    let field = Field::new(&all, 5);
    bencher.bench(|| {
        let choice = Choice::new(&all, &setting).ok()?;
        Labels::count(&choice, &field, &setting, &Pulse::default())
    });
}

/// Everything that is shown.
#[divan::bench(args = [300, 13_000], sample_count = 3)]
fn comparison(bencher: Bencher, count: u64) {
    let (cities, setting) = (cities(count), setting());
    bencher.bench(|| Comparison::new(&cities, &setting, &Pulse::default()));
}
