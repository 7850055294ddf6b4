//! Random scripts of several devices that answer and hear each other in any order.

use super::kit::{ids, library, text, with_answers, words};
use citycap::assessment::{Assessment, Body, Does, Event, EventId, Present, Thing};
use citycap::store::Library;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use tempfile::tempdir;

/// One step of one device.
#[derive(Debug, Clone)]
enum Act {
    Say { question: u8, words: u8, year: u16 },
    Hear { from: usize },
}

fn script(devices: usize) -> impl Strategy<Value = Vec<(usize, Act)>> {
    let act = prop_oneof![
        2 => (0..3u8, 0..3u8, 1970..2100u16)
            .prop_map(|(question, words, year)| Act::Say { question, words, year }),
        1 => (0..devices).prop_map(|from| Act::Hear { from }),
    ];
    prop::collection::vec((0..devices, act), 1..40)
}

#[derive(Default)]
struct Device {
    assessment: Assessment,
    last: Vec<EventId>,
}

/// What every device has, and for each event all that its writer knew.
fn play(
    devices: usize,
    script: &[(usize, Act)],
) -> (Vec<Device>, BTreeMap<EventId, BTreeSet<EventId>>) {
    let mut all: Vec<Device> = (0..devices).map(|_| Device::default()).collect();
    let mut knew = BTreeMap::new();
    for (who, act) in script {
        match act {
            Act::Say { question, words, year } => {
                let device = &mut all[*who];
                let does = text(&format!("q-{question}"), &words.to_string());
                let (event, _) = Event::seal(Body {
                    at: format!("{year}-01-01T00:00:00Z"),
                    by: "Wang".to_owned(),
                    device: format!("device-{who}"),
                    after: device.last.clone(),
                    replaces: device.assessment.replaced_by(&does),
                    does,
                });
                knew.insert(event.id.clone(), ids(&device.assessment));
                device.last = vec![event.id.clone()];
                device.assessment.apply(event);
            }
            Act::Hear { from } => {
                let heard: Vec<Event> = all[*from].assessment.events().cloned().collect();
                for event in heard {
                    all[*who].assessment.apply(event);
                }
            }
        }
    }
    (all, knew)
}

/// Everything a person is shown.
fn state(assessment: &Assessment) -> impl PartialEq + std::fmt::Debug + use<> {
    let questions = ["q-0", "q-1", "q-2"].map(|question| words(assessment, question));
    let order: Vec<_> = assessment.in_order().into_iter().map(|event| event.id.clone()).collect();
    let disputes: Vec<_> = assessment.disputes().into_iter().map(str::to_owned).collect();
    (questions, order, disputes)
}

fn devices_and_script() -> impl Strategy<Value = (usize, Vec<(usize, Act)>, Vec<usize>)> {
    (2..=5usize).prop_flat_map(|devices| {
        let order: Vec<usize> = (0..devices).collect();
        (Just(devices), script(devices), Just(order).prop_shuffle())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_order_and_grouping_of_merges_gives_the_same_state_without_losing_anything(
        (devices, script, order) in devices_and_script(),
    ) {
        let (all, knew) = play(devices, &script);
        let merge = |into: &mut Assessment, from: &Assessment| {
            for event in from.events() {
                into.apply(event.clone());
            }
        };
        let mut forwards = Assessment::default();
        for device in &all {
            merge(&mut forwards, &device.assessment);
        }
        let mut shuffled = Assessment::default();
        for at in &order {
            merge(&mut shuffled, &all[*at].assessment);
        }
        // Two halves first, then their union, the second half into the first.
        let (mut left, mut right) = (Assessment::default(), Assessment::default());
        let (one, two) = order.split_at(devices / 2);
        for at in one {
            merge(&mut left, &all[*at].assessment);
        }
        for at in two {
            merge(&mut right, &all[*at].assessment);
        }
        merge(&mut right, &left);
        prop_assert_eq!(ids(&forwards), knew.keys().cloned().collect::<BTreeSet<_>>());
        prop_assert_eq!(state(&forwards), state(&shuffled));
        prop_assert_eq!(state(&forwards), state(&right));
    }

    #[test]
    fn conflicts_are_exactly_the_unequal_answers_that_did_not_know_of_each_other(
        (devices, script, _) in devices_and_script(),
    ) {
        let (all, knew) = play(devices, &script);
        let mut merged = Assessment::default();
        for event in all.iter().flat_map(|device| device.assessment.events()) {
            merged.apply(event.clone());
        }
        for question in ["q-0", "q-1", "q-2"] {
            let thing = Thing::Answer(question.to_owned());
            let said: Vec<&Event> =
                merged.events().filter(|event| event.body.does.thing() == Some(thing.clone())).collect();
            // Nobody who knew it said anything else.
            let stands = |event: &&&Event| !said.iter().any(|later| knew[&later.id].contains(&event.id));
            let standing: BTreeSet<String> = said
                .iter()
                .filter(stands)
                .map(|event| match &event.body.does {
                    Does::Answer { answer, .. } => serde_json::to_string(answer).unwrap(),
                    other => panic!("{other:?}"),
                })
                .collect();
            match merged.present(question) {
                Present::Open => prop_assert!(standing.is_empty()),
                Present::Said(_) => prop_assert_eq!(standing.len(), 1),
                Present::Conflict(answers) => prop_assert_eq!(standing.len(), answers.len()),
            }
            prop_assert_eq!(merged.disputes().contains(question), standing.len() > 1);
        }
        // Each follows what its writer knew, whatever its clock said.
        let order: Vec<_> = merged.in_order().into_iter().map(|event| event.id.clone()).collect();
        for (at, id) in order.iter().enumerate() {
            let chain = &merged.event(id).unwrap().body;
            prop_assert!(chain.seen().all(|seen| order[..at].contains(seen)));
        }
    }
}

/// A step of a laptop: an answer, taking in another's folder, or an exchange through a stick.
#[derive(Debug, Clone)]
enum Deed {
    Answer(u8),
    Merge(usize),
    Sync(usize),
}

fn deeds() -> impl Strategy<Value = Vec<(usize, Deed)>> {
    let deed = prop_oneof![
        2 => (0..3u8).prop_map(Deed::Answer),
        1 => (0..3usize).prop_map(Deed::Merge),
        2 => (0..2usize).prop_map(Deed::Sync),
    ];
    prop::collection::vec((0..3usize, deed), 1..14)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn laptops_that_exchange_files_in_any_order_end_equal_and_lose_nothing(deeds in deeds()) {
        let homes = [tempdir().unwrap(), tempdir().unwrap(), tempdir().unwrap()];
        let sticks = [tempdir().unwrap(), tempdir().unwrap()];
        let mut laptops: Vec<Library> = homes.iter().map(|home| library(home.path())).collect();
        let (session, _) = with_answers(&mut laptops[0], &[]);
        let id = session.id().to_owned();
        let begin = PathBuf::from(homes[0].path());
        for other in &laptops[1..] {
            other.merge(std::slice::from_ref(&begin), None).unwrap();
        }
        let mut acknowledged = ids(session.assessment());
        for (nth, (who, deed)) in deeds.iter().enumerate() {
            match deed {
                Deed::Answer(question) => {
                    let mut session = laptops[*who].session(&id).unwrap();
                    session.record(text(&format!("q-{question}"), &nth.to_string())).unwrap();
                    acknowledged.extend(ids(session.assessment()));
                }
                Deed::Merge(from) => {
                    let from = homes[*from].path().to_path_buf();
                    laptops[*who].merge(&[from], None).unwrap();
                }
                Deed::Sync(stick) => _ = laptops[*who].sync(sticks[*stick].path()).unwrap(),
            }
        }
        for _ in 0..2 {
            for laptop in &laptops {
                laptop.sync(sticks[0].path()).unwrap();
            }
        }
        let sessions: Vec<_> = laptops.iter().map(|laptop| laptop.session(&id).unwrap()).collect();
        for session in &sessions {
            prop_assert_eq!(ids(session.assessment()), acknowledged.clone());
            prop_assert_eq!(state(session.assessment()), state(sessions[0].assessment()));
            prop_assert!(session.damage().is_empty());
        }
    }
}
