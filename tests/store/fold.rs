use super::kit::{files, folder, ids, library, qingdao, text, words};
use citycap::assessment::{Assessment, Body, City, Does, Event, Rater, Seal, Step};
use proptest::prelude::*;
use proptest::sample::Index;
use std::fs;
use tempfile::tempdir;

/// An event that says something about one of few things and replaces some of those before it,
/// whatever they are about: also what no honest writer would write.
fn does() -> impl Strategy<Value = Does> {
    let question = || prop::sample::select(vec!["q-1", "q-2", "q-3"]);
    prop_oneof![
        4 => (question(), "[ab]").prop_map(|(question, words)| text(question, &words)),
        1 => question().prop_map(|question| Does::Withdraw { question: question.to_owned(), rater: Rater::Assessor }),
        1 => (question(), "[ab]?")
            .prop_map(|(question, text)| Does::Note { question: question.to_owned(), text }),
        1 => (question(), "[ab]")
            .prop_map(|(question, text)| Does::Comment { question: question.to_owned(), text }),
        1 => (question(), any::<bool>())
            .prop_map(|(question, raised)| Does::Flag { question: question.to_owned(), raised }),
        1 => step().prop_map(Does::State),
        1 => "[a-z]{3}".prop_map(|code| Does::City(City { code, ..qingdao() })),
        1 => Just(Does::Unknown(serde_json::json!({"seal": 1}))),
    ]
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        Just(Step::Submit { note: String::new() }),
        Just(Step::SendBack { reason: "r".to_owned() }),
        Just(Step::Amend { reason: "r".to_owned() }),
        Just(Step::Seal(Seal {
            export: String::new(),
            framework: String::new(),
            heads: Vec::new(),
            version: String::new(),
        })),
    ]
}

fn journal() -> impl Strategy<Value = Vec<(Event, String)>> {
    let one = (does(), prop::collection::vec(any::<Index>(), 0..3), 0..3u8);
    prop::collection::vec(one, 1..20).prop_map(|all| {
        let mut journal: Vec<(Event, String)> = Vec::new();
        for (nth, (does, replaces, device)) in all.into_iter().enumerate() {
            let pick = |index: Index| {
                journal.get(index.index(nth.max(1))).map(|(event, _)| event.id.clone())
            };
            journal.push(Event::seal(Body {
                at: format!("2026-05-06T09:{nth:02}:00+08:00"),
                by: "王".to_owned(),
                device: format!("device-{device}"),
                after: Vec::new(),
                replaces: replaces.into_iter().filter_map(pick).collect(),
                does,
            }));
        }
        journal
    })
}

/// Everything that can be asked of an assessment.
fn state(assessment: &Assessment) -> impl PartialEq + std::fmt::Debug + use<> {
    let of = |question| {
        let comments = assessment.comments(question).into_iter().map(|it| it.event.id.clone());
        let flag = assessment.flagged(question).map(|event| event.id.clone());
        let notes = assessment.notes(question).join("|");
        (words(assessment, question), notes, comments.collect::<Vec<_>>(), flag)
    };
    let questions = ["q-1", "q-2", "q-3"].map(of);
    let stages = assessment.state();
    let late: Vec<_> = stages.late.iter().map(|event| event.id.clone()).collect();
    let stages = (stages.stage, stages.steps.len(), stages.amendments.len(), late);
    let framework = assessment.framework().cloned();
    (ids(assessment), questions, assessment.city().cloned(), framework, stages)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn order_and_repeats_do_not_matter(
        (journal, shuffled) in journal().prop_flat_map(|journal| {
            let twice: Vec<_> = journal.iter().chain(&journal).cloned().collect();
            (Just(journal), Just(twice).prop_shuffle())
        }),
    ) {
        let fold = |events: &[(Event, String)]| {
            let mut assessment = Assessment::default();
            for (event, _) in events {
                assessment.apply(event.clone());
            }
            state(&assessment)
        };
        prop_assert_eq!(fold(&journal), fold(&shuffled));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_split_of_the_events_over_files_gives_the_same_state(
        (journal, places) in journal().prop_flat_map(|journal| {
            let places = prop::collection::vec(prop::collection::vec(0..4usize, 1..3), journal.len());
            (Just(journal).prop_shuffle(), places)
        }),
    ) {
        let home = tempdir().unwrap();
        let mut library = library(home.path());
        let mut expected = library.create(&files(), qingdao()).unwrap();
        let mut contents = vec![String::new(); 4];
        for ((_, line), places) in journal.iter().zip(places) {
            for place in places {
                contents[place].extend([line, "\n"]);
            }
        }
        let folder = folder(&library, expected.id());
        let all: String = journal.iter().flat_map(|(_, line)| [line, "\n"]).collect();
        fs::write(folder.join("all.jsonl"), all).unwrap();
        expected.refresh().unwrap();
        fs::remove_file(folder.join("all.jsonl")).unwrap();
        for (nth, contents) in contents.iter().enumerate() {
            fs::write(folder.join(format!("part-{nth}.jsonl")), contents).unwrap();
        }
        let split = library.session(expected.id()).unwrap();
        prop_assert!(split.damage().is_empty());
        prop_assert_eq!(state(split.assessment()), state(expected.assessment()));
        let mut heads = (split.heads(), expected.heads());
        heads.0.sort();
        heads.1.sort();
        prop_assert_eq!(heads.0, heads.1);
    }
}
