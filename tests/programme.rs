//! The programmes of several cities beside each other: sums, months over capacity, what could start
//! later, and who could help whom.

mod common;

use citycap::committee::programme::{Capacity, Demand, NotCounted, Silence};
use citycap::committee::{Applicant, Item, Offer, Outline, Plan, Programme, Run};
use citycap::i18n::Text;
use citycap::scoring::{Interval, PracticeLevels};
use common::made::Choices;
use proptest::collection::vec;
use proptest::prelude::*;
use std::sync::Arc;

const MONTHS: u32 = 18;

fn item(id: &str, points: u32) -> Item {
    Item { id: id.to_owned(), name: Text::new(format!("{id}中"), id), points }
}

fn outline() -> Arc<Outline> {
    Arc::new(Outline {
        months: MONTHS,
        parallel: 2,
        kinds: vec![item("energy", 0), item("inventory", 0), item("transport", 0)],
        practices: vec![item("metering", 3), item("planning", 1)],
    })
}

fn run(kind: usize, start: u32, end: u32, after: &[usize]) -> Run {
    Run { kind, start, end, after: after.to_vec() }
}

fn levels(existing: Interval, target: f64) -> PracticeLevels {
    let gap = |level: f64| (target - level).max(0.0);
    let gap = Interval::new(gap(existing.hi), gap(existing.lo));
    PracticeLevels { existing, target: Interval::exact(target), gap }
}

fn city(id: &str, runs: Vec<Run>) -> Applicant {
    let plan = Plan {
        outline: outline(),
        runs,
        beyond: Vec::new(),
        undecided: Vec::new(),
        levels: vec![None, None],
        offers: Vec::new(),
    };
    Applicant { id: id.to_owned(), plan: Some(plan), ..Applicant::default() }
}

fn with(mut city: Applicant, change: impl FnOnce(&mut Plan)) -> Applicant {
    change(city.plan.as_mut().expect("it has a plan"));
    city
}

fn together(cities: &[&Applicant], all: Option<u32>, kinds: &[(&str, u32)]) -> Programme {
    let kinds = kinds.iter().map(|(id, most)| ((*id).to_owned(), *most)).collect();
    Programme::new(cities, &Capacity { all, kinds })
}

#[test]
fn months_over_capacity_are_named_with_what_could_start_later() {
    let one = city("one", vec![run(1, 0, 5, &[]), run(2, 5, 14, &[1])]);
    let two = city("two", vec![run(1, 0, 5, &[]), run(0, 0, 6, &[])]);
    let programme = together(&[&two, &one], Some(2), &[("inventory", 1), ("energy", 5)]);
    assert_eq!(programme.load[..7], [3, 3, 3, 3, 3, 2, 1]);
    assert_eq!(programme.kinds[1].cities[..6], [2, 2, 2, 2, 2, 0]);
    assert_eq!(programme.kinds[2].total(), 9);
    // What something else waits for cannot move; the rest can go to the end.
    let slack: Vec<u32> = programme.slots.iter().map(|slot| slot.slack).collect();
    assert_eq!(slack, [0, 4, 13, 12]);
    let over: Vec<(u32, Option<usize>, u32, u32)> =
        programme.over.iter().map(|one| (one.month, one.kind, one.needed, one.there)).collect();
    let months = |kind, needed, there| (1..=5).map(move |month| (month, kind, needed, there));
    let expected: Vec<_> = months(None, 3, 2).chain(months(Some(1), 2, 1)).collect();
    assert_eq!(over, expected);
    let later = |at: usize| -> Vec<(usize, u32)> {
        programme.over[at].later.iter().map(|one| (one.slot, one.by)).collect()
    };
    assert_eq!(later(2), [(2, 3), (3, 3)], "out of the third month");
    assert_eq!(later(9), [(2, 5)], "only the kind that is short");
}

#[test]
fn a_later_start_keeps_the_number_of_kinds_that_run_at_once() {
    let busy = vec![run(0, 0, 3, &[]), run(1, 3, 10, &[]), run(2, 3, 10, &[])];
    let programme = together(&[&city("one", busy)], Some(0), &[]);
    // Months 4 to 10 are full, so that the first either stays or waits until the eleventh.
    let later: Vec<u32> = programme
        .over
        .iter()
        .filter(|one| one.month == 1)
        .flat_map(|one| &one.later)
        .map(|one| one.by)
        .collect();
    assert_eq!(later, [10]);
    assert_eq!(programme.slots[0].slack, 15);
}

#[test]
fn who_is_strong_where_another_has_a_gap_is_said_in_both_directions() {
    let exact = Interval::exact;
    let one = with(city("one", Vec::new()), |plan| {
        plan.levels = vec![Some(levels(exact(0.25), 0.75)), Some(levels(exact(1.0), 1.0))];
    });
    let two = with(city("two", Vec::new()), |plan| {
        plan.levels = vec![Some(levels(exact(0.5), 0.75)), Some(levels(exact(0.0), 0.5))];
    });
    let programme = together(&[&one, &two], None, &[]);
    let pairs: Vec<(usize, usize, f64, f64)> =
        programme.pairs.iter().map(|one| (one.city, one.helper, one.cover, one.back)).collect();
    // One lacks only metering: half of it is there. Two lacks 0.25 × 3 and 0.5 × 1 points.
    assert_eq!(pairs, [(0, 1, 0.5, 0.4), (1, 0, 0.4, 0.5)]);
    let why = &programme.pairs[1].why[..];
    assert_eq!(why.len(), 1);
    assert_eq!((why[0].practice, why[0].own, why[0].target, why[0].helper), (1, 0.0, 0.5, 1.0));
}

#[test]
fn what_is_not_known_makes_no_match() {
    let unknown = with(city("one", Vec::new()), |plan| {
        plan.levels = vec![Some(levels(Interval::UNKNOWN, 1.0)), None];
    });
    let weak = with(city("two", Vec::new()), |plan| {
        plan.levels = vec![Some(levels(Interval::exact(0.0), 1.0)); 2];
    });
    let offer = |matched: f64| Offer {
        id: "far".to_owned(),
        name: Text::default(),
        cover: 0.5,
        likeness: None,
        matched,
        helps: vec![(0, 0.5)],
    };
    let weak = with(weak, |plan| plan.offers = vec![offer(0.0)]);
    let programme = together(&[&unknown, &weak], None, &[]);
    assert!(programme.pairs.is_empty(), "{:?}", programme.pairs);
    assert!(programme.directory.is_empty());
    let told = with(weak, |plan| plan.offers = vec![offer(0.25)]);
    assert_eq!(together(&[&told], None, &[]).directory.len(), 1);
}

#[test]
fn who_has_no_part_in_the_figures_is_named_with_the_reason() {
    let one = city("one", vec![run(0, 0, 6, &[])]);
    let two = with(city("two", vec![run(2, 0, 9, &[])]), |plan| {
        plan.beyond = vec![1];
        plan.undecided = vec![0];
    });
    let other = with(city("other", vec![run(0, 0, 6, &[])]), |plan| {
        plan.outline = Arc::new(Outline { parallel: 9, ..(*plan.outline).clone() });
    });
    let old = Applicant { id: "old".to_owned(), ..Applicant::default() };
    let programme = together(&[&two, &old, &other, &one], None, &[]);
    let silent: Vec<_> =
        programme.silent.iter().map(|one| (one.city.id.as_str(), one.why)).collect();
    assert_eq!(silent, [("old", Silence::NoProgramme), ("other", Silence::OtherOutline)]);
    let open: Vec<_> = programme.open.iter().map(|one| (one.city, one.kind, one.why)).collect();
    assert_eq!(open, [(1, 1, NotCounted::Beyond), (1, 0, NotCounted::Undecided)]);
    assert_eq!(programme.load.iter().sum::<u32>(), 15);
    assert!(together(&[], None, &[]).is_empty());
}

/// Cities with any programme, and a capacity.
fn made(bytes: &[u8]) -> (Vec<Applicant>, Capacity) {
    let mut choices = Choices::new(bytes);
    let count = 1 + choices.pick(5);
    let cities = (0..count).map(|at| {
        let mut runs = Vec::new();
        for kind in 0..3 {
            let start = choices.pick(MONTHS as usize) as u32;
            let end = start + 1 + choices.pick((MONTHS - start) as usize) as u32;
            let after = if kind > 0 && choices.pick(2) == 0 { vec![kind - 1] } else { Vec::new() };
            if choices.pick(4) > 0 {
                runs.push(run(kind, start, end, &after));
            }
        }
        let level = |choices: &mut Choices| {
            let (a, b) = (choices.pick(5) as f64 / 4.0, choices.pick(5) as f64 / 4.0);
            levels(Interval::new(a.min(b), a.max(b)), choices.pick(5) as f64 / 4.0)
        };
        with(city(&format!("city-{at}"), runs), |plan| {
            plan.levels = vec![Some(level(&mut choices)), Some(level(&mut choices))];
        })
    });
    let cities = cities.collect();
    let kinds = vec![("energy".to_owned(), choices.pick(3) as u32)];
    (cities, Capacity { all: Some(choices.pick(6) as u32), kinds })
}

proptest! {
    #[test]
    fn sums_by_month_are_sums_by_city_and_nothing_stands_outside_the_months(
        bytes in vec(any::<u8>(), 20..120),
        turn in 0_usize..5,
    ) {
        let (cities, capacity) = made(&bytes);
        let mut given: Vec<&Applicant> = cities.iter().collect();
        let programme = Programme::new(&given, &capacity);
        let by_city: u32 = cities
            .iter()
            .flat_map(|city| &city.plan.as_ref().expect("it has one").runs)
            .map(|run| run.end - run.start)
            .sum();
        prop_assert_eq!(programme.load.iter().sum::<u32>(), by_city);
        prop_assert_eq!(programme.kinds.iter().map(Demand::total).sum::<u32>(), by_city);
        prop_assert_eq!(programme.load.len(), MONTHS as usize);
        for (at, load) in programme.load.iter().enumerate() {
            let kinds: u32 = programme.kinds.iter().map(|kind| kind.cities[at]).sum();
            let running = programme.slots.iter();
            let month = at as u32 + 1;
            let running = running.filter(|slot| (slot.first..=slot.last).contains(&month));
            prop_assert_eq!((kinds, running.count()), (*load, *load as usize));
        }
        for slot in &programme.slots {
            prop_assert!(1 <= slot.first && slot.first <= slot.last);
            prop_assert!(slot.last + slot.slack <= MONTHS);
        }
        for over in &programme.over {
            prop_assert!((1..=MONTHS).contains(&over.month) && over.needed > over.there);
            for later in &over.later {
                let slot = &programme.slots[later.slot];
                prop_assert!(slot.first + later.by > over.month && later.by <= slot.slack);
            }
        }
        for pair in &programme.pairs {
            let sum: f64 = pair.why.iter().map(|why| why.share).sum();
            prop_assert!(pair.city != pair.helper && pair.cover <= 1.0 && (sum - pair.cover).abs() < 1e-9);
            prop_assert!(pair.why.iter().all(|why| why.helper > why.own && why.target > why.own));
        }
        given.rotate_left(turn % cities.len());
        given.reverse();
        prop_assert_eq!(Programme::new(&given, &capacity), programme);
    }
}
