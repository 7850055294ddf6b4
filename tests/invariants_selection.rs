//! What must hold for a committee's comparison (method §11, S1 to S11), over random cities. Values
//! in coarse steps, so that ties are common.

mod common;

use citycap::assessment::CityKind;
use citycap::committee::draws::{Count, Field, Figures, Pulse};
use citycap::committee::selection::{Choice, Labels};
use citycap::committee::{
    Applicant, Part, Setting, Table, Weighed, always_beats, least_lead, tipping,
};
use citycap::i18n::Text;
use citycap::scoring::{Interval, billionths};
use common::made::Choices;
use proptest::collection::vec;
use proptest::prelude::*;
use std::num::NonZero;

const DRAWS: u64 = 150;

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    vec(any::<u8>(), 40..160)
}

fn value(choices: &mut Choices) -> Interval {
    let (a, b) = (choices.pick(5) as f64 / 4.0, choices.pick(5) as f64 / 4.0);
    match choices.pick(3) {
        0 => Interval::new(a.min(b), a.max(b)),
        1 => Interval::exact(a),
        _ => Interval::exact(f64::midpoint(a, b / 3.0)),
    }
}

/// Some cities and how they are compared.
fn made(bytes: &[u8]) -> (Vec<Applicant>, Setting) {
    let mut choices = Choices::new(bytes);
    let criteria = 1 + choices.pick(4);
    let count = 1 + choices.pick(7);
    let applicants: Vec<Applicant> = (0..count)
        .map(|at| Applicant {
            id: format!("city-{at}"),
            kind: CityKind::ALL[choices.pick(3)],
            province: choices.one(&["a", "b", "c", ""]).to_owned(),
            parts: (0..criteria)
                .map(|_| Part {
                    value: Some(value(&mut choices)),
                    comparable: true,
                    ..Part::default()
                })
                .collect(),
            ..Applicant::default()
        })
        .collect();
    let weighed = (0..criteria).map(|at| {
        let points = choices.one(&[4, 1, 5, 0, 3]) + u32::from(at == 0);
        Weighed { id: format!("c{at}"), name: Text::default(), points, usual: points }
    });
    let rules = common::example::framework().method.committee;
    let mut setting = Setting::new(weighed.collect(), rules, 7, 1 + choices.pick(count));
    setting.draws = DRAWS;
    (applicants, setting)
}

fn figures(applicants: &[&Applicant], setting: &Setting, threads: usize) -> Figures {
    let field = Field::new(applicants, setting.criteria.len());
    let pulse = Pulse { threads: NonZero::new(threads), ..Pulse::default() };
    Figures::count(&field, setting, &pulse).expect("nobody stops it")
}

fn all(applicants: &[Applicant]) -> Vec<&Applicant> {
    applicants.iter().collect()
}

/// Limits that some sets can keep and some cannot.
fn limit(setting: &mut Setting, applicants: &[Applicant], bytes: &[u8]) {
    let mut choices = Choices::new(bytes);
    setting.max_per_province = choices.one(&[None, Some(1), Some(2)]);
    setting.at_least = choices.one(&[
        vec![],
        vec![(CityKind::District, 1)],
        vec![(CityKind::City, 2), (CityKind::Cluster, 1)],
    ]);
    for applicant in applicants {
        match choices.pick(6) {
            4 => setting.forced_in.push(applicant.id.clone()),
            5 => setting.forced_out.push(applicant.id.clone()),
            _ => {}
        }
    }
}

/// The totals of every choice that keeps the limits, the highest first.
fn enumerated(applicants: &[Applicant], scores: &[i64], setting: &Setting) -> Vec<i64> {
    let mut totals: Vec<i64> = (0_u32..1 << applicants.len())
        .filter(|set| set.count_ones() as usize == setting.select)
        .filter_map(|set| {
            let inside = |at: usize| set & (1 << at) != 0;
            let chosen: Vec<&Applicant> = applicants
                .iter()
                .enumerate()
                .filter(|(at, _)| inside(*at))
                .map(|one| one.1)
                .collect();
            let forced = applicants.iter().enumerate().all(|(at, one)| {
                if setting.forced_out.contains(&one.id) {
                    !inside(at)
                } else {
                    inside(at) || !setting.forced_in.contains(&one.id)
                }
            });
            let provinces = chosen.iter().all(|one| {
                let same = chosen.iter().filter(|other| other.province == one.province).count();
                one.province.is_empty() || setting.max_per_province.is_none_or(|cap| same <= cap)
            });
            let kinds = setting.at_least.iter().all(|(kind, least)| {
                chosen.iter().filter(|one| one.kind == *kind).count() >= *least
            });
            let total = (0..applicants.len()).filter(|at| inside(*at)).map(|at| scores[at]).sum();
            (forced && provinces && kinds).then_some(total)
        })
        .collect();
    totals.sort_unstable_by(|a, b| b.cmp(a));
    totals
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// S1. The figures of all cities add up to the places, exactly. S2. So do all ranks of a city,
    /// and all cities of a rank, to one. S3. The near figure is the sum of the first ranks.
    #[test]
    fn figures_add_up(a in bytes()) {
        let (applicants, setting) = made(&a);
        let (count, many) = (applicants.len(), setting.select);
        let found = figures(&all(&applicants), &setting, 2);
        for figure in [&found.confirmed, &found.near, &found.any] {
            prop_assert_eq!(Count::total(figure.iter()), Some(many as u64 * DRAWS));
        }
        for at in 0..count {
            let row = &found.ranks[at * count..(at + 1) * count];
            prop_assert_eq!(Count::total(row.iter()), Some(DRAWS));
            let column = (0..count).map(|city| &found.ranks[city * count + at]);
            prop_assert_eq!(Count::total(column), Some(DRAWS));
            let first: f64 = row[..many].iter().map(|rank| rank.share(DRAWS)).sum();
            prop_assert!((first - found.near[at].share(DRAWS)).abs() < 1e-12);
        }
    }

    /// S4. The order of cities is irrelevant. S5. So are threads, and draws that follow.
    #[test]
    fn figures_hang_on_nothing_but_seed_and_cities(a in bytes(), turn in any::<prop::sample::Index>()) {
        let (applicants, setting) = made(&a);
        let found = figures(&all(&applicants), &setting, 1);
        prop_assert_eq!(&found, &figures(&all(&applicants), &setting, 5));
        let mut turned = all(&applicants);
        let by = turn.index(turned.len());
        turned.rotate_left(by);
        let other = figures(&turned, &setting, 2);
        for (at, one) in turned.iter().enumerate() {
            let before = applicants.iter().position(|other| other.id == one.id).expect("same");
            prop_assert_eq!(&other.confirmed[at], &found.confirmed[before]);
            prop_assert_eq!(&other.near[at], &found.near[before]);
            prop_assert_eq!(&other.any[at], &found.any[before]);
        }
    }

    /// S6. A city that always beats another is never behind it, and is not beaten by it.
    #[test]
    fn dominance_shows_in_every_figure(a in bytes()) {
        let (applicants, setting) = made(&a);
        let found = figures(&all(&applicants), &setting, 2);
        for (at, one) in applicants.iter().enumerate() {
            prop_assert!(!always_beats(one, one));
            for (behind, other) in applicants.iter().enumerate() {
                if always_beats(one, other) {
                    prop_assert!(!always_beats(other, one));
                    for figure in [&found.confirmed, &found.near, &found.any] {
                        let (a, b) = (figure[at].share(DRAWS), figure[behind].share(DRAWS));
                        prop_assert!(a >= b, "{a} {b}");
                    }
                }
            }
        }
    }

    /// S7, S8. Whatever the missing answers are, a city's rank is within its ranks.
    #[test]
    fn ranks_hold_every_completion(a in bytes(), within in vec(0.0..=1.0_f64, 40)) {
        let (applicants, setting) = made(&a);
        let table = Table::new(&applicants, &setting);
        let score = |at: usize, one: &Applicant| {
            let values = (0..setting.criteria.len()).map(|criterion| {
                let value = one.value(criterion);
                let share = within[(at * 5 + criterion) % within.len()];
                value.lo + share * value.width()
            });
            billionths(setting.score(values))
        };
        let scores: Vec<i64> = applicants.iter().enumerate().map(|(at, one)| score(at, one)).collect();
        prop_assert_eq!(table.rows.len(), applicants.len());
        for row in &table.rows {
            // Ties can be broken either way.
            let own = scores[row.applicant];
            let above = scores.iter().filter(|score| **score > own).count();
            prop_assert!(row.ranks.best <= 1 + above && above < row.ranks.worst, "{row:?}");
            prop_assert!(row.ranks.best <= row.rank && row.rank <= row.ranks.worst);
        }
    }

    /// S9. Answering what was not known never lowers a city's own confirmed figure.
    #[test]
    fn answering_never_lowers_what_is_confirmed(
        a in bytes(), which in any::<prop::sample::Index>(), ends in (0.0..=1.0_f64, 0.0..=1.0_f64),
    ) {
        let (mut applicants, setting) = made(&a);
        let at = which.index(applicants.len());
        let before = figures(&all(&applicants), &setting, 2).confirmed[at].share(DRAWS);
        for part in &mut applicants[at].parts {
            let value = part.value.expect("it applies");
            let place = |share: f64| value.lo + share * value.width();
            part.value = Some(Interval::new(place(ends.0.min(ends.1)), place(ends.0.max(ends.1))));
        }
        let after = figures(&all(&applicants), &setting, 2).confirmed[at].share(DRAWS);
        prop_assert!(after >= before, "{before} {after}");
    }

    /// S10. The least lead is one, for any weights within the limits, and some weights have it.
    #[test]
    fn the_least_lead_is_a_bound(a in bytes(), order in vec(0.0..=1.0_f64, 4), tilt in 0.0..=0.6_f64) {
        let (applicants, setting) = made(&a);
        let weights = setting.weights();
        let (one, other) = (&applicants[0], &applicants[applicants.len() - 1]);
        let least = least_lead(one, other, &weights, tilt);
        let lead = |weights: &[f64]| -> f64 {
            let each = weights.iter().enumerate();
            each.map(|(at, weight)| weight * (one.value(at).lo - other.value(at).hi)).sum()
        };
        // Any weights within the limits: the lowest, and the rest shared out in some order.
        let mut some: Vec<f64> = weights.iter().map(|weight| weight * (1.0 - tilt)).collect();
        let mut places: Vec<usize> = (0..some.len()).collect();
        places.sort_by(|a, b| order[*a].total_cmp(&order[*b]));
        for share in [order[0], 1.0] {
            for at in &places {
                let rest = 1.0 - some.iter().sum::<f64>();
                let room = weights[*at] * (1.0 + tilt) - some[*at];
                some[*at] += share * rest.min(room).max(0.0);
            }
        }
        prop_assert!((some.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        prop_assert!(lead(&some) >= least - 1e-9, "{} {least}", lead(&some));
        prop_assert!(lead(&weights) >= least - 1e-9);
        if tilt == 0.0 {
            prop_assert!((lead(&weights) - least).abs() < 1e-9);
        }
    }

    /// At a tipping weight, with the others in proportion, both cities have the same score.
    #[test]
    fn at_the_tipping_weight_both_are_equal(a in bytes()) {
        let (applicants, setting) = made(&a);
        let weights = setting.weights();
        let (one, other) = (&applicants[0], &applicants[applicants.len() - 1]);
        for tip in tipping(one, other, &weights) {
            let lead: f64 = weights
                .iter()
                .enumerate()
                .map(|(at, weight)| {
                    let moved = if at == tip.criterion {
                        tip.to
                    } else {
                        weight * (1.0 - tip.to) / (1.0 - tip.from)
                    };
                    moved * (one.value(at).lo - other.value(at).lo)
                })
                .sum();
            prop_assert!(lead.abs() < 1e-9, "{tip:?} {lead}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    /// S11. The three best portfolios are those of looking at every choice there is.
    #[test]
    fn the_search_finds_what_looking_at_everything_finds(a in bytes(), b in bytes()) {
        let (applicants, mut setting) = made(&a);
        limit(&mut setting, &applicants, &b);
        let scores: Vec<i64> = applicants
            .iter()
            .map(|one| billionths(setting.score((0..setting.criteria.len()).map(|at| one.value(at).lo))))
            .collect();
        let mut expected = enumerated(&applicants, &scores, &setting);
        expected.truncate(3);
        let found = Choice::new(&all(&applicants), &setting).and_then(|choice| {
            let own: Vec<i64> = choice
                .ids()
                .iter()
                .map(|id| scores[applicants.iter().position(|one| one.id == *id).expect("it is one")])
                .collect();
            choice.best(&own, 100_000)
        });
        let found: Vec<i64> = match found {
            Err(_) => Vec::new(),
            Ok(found) => {
                prop_assert!(found.proved && !found.portfolios.is_empty());
                found.portfolios.iter().map(|one| one.total).collect()
            }
        };
        prop_assert_eq!(found, expected);
    }

    /// In every draw as many cities are chosen as are wanted; without limits, those that are first.
    #[test]
    fn labels_add_up_and_agree_with_the_confirmed_figure(a in bytes(), b in bytes()) {
        let (applicants, mut setting) = made(&a);
        setting.draws = 40;
        let count = |setting: &Setting| {
            let choice = Choice::new(&all(&applicants), setting).ok()?;
            let chosen: Vec<&Applicant> = choice
                .ids()
                .iter()
                .filter_map(|id| applicants.iter().find(|one| one.id == *id))
                .collect();
            let field = Field::new(&chosen, setting.criteria.len());
            let labels = Labels::count(&choice, &field, setting, &Pulse::default());
            labels.map(|labels| (choice, labels))
        };
        let (choice, labels) = count(&setting).expect("it can be made");
        prop_assert_eq!(labels.counts.iter().sum::<u64>(), 40 * setting.select as u64);
        let figures = figures(&all(&applicants), &setting, 2);
        for (at, id) in choice.ids().iter().enumerate() {
            let city = applicants.iter().position(|one| one.id == *id).expect("it is one");
            let confirmed = figures.confirmed[city].share(40);
            // Where cities tie, one of them is taken; the figure shares the place.
            prop_assert!((labels.share(at) > 0.0) <= (confirmed > 0.0));
            prop_assert!((confirmed < 1.0) || labels.share(at) >= 1.0);
        }
        limit(&mut setting, &applicants, &b);
        if let Some((choice, labels)) = count(&setting) {
            let possible = labels.counts.iter().sum::<u64>() > 0;
            prop_assert!(!possible || labels.counts.iter().sum::<u64>() == 40 * setting.select as u64);
            for (at, id) in choice.ids().iter().enumerate() {
                prop_assert!(!possible || !setting.forced_in.contains(id) || labels.share(at) >= 1.0);
            }
        }
    }
}
