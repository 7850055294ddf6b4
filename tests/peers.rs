//! The directory of peers as it ships, what lint says of a faulty one, and how facts become matches.

mod common;
mod lint_support;

use citycap::assessment::{Answer, Assessment, Body, City, Does, Event, Said, Value};
use citycap::committee::peers::{
    Candidate, Conditions, Feature, PeerMatch, Rules, Seeker, features, find, visits,
};
use citycap::framework::{Directory, FactKind, Files, Framework, lint};
use citycap::scoring::Model;
use lint_support::{folder, found, with};
use serde_json::{Value as Json, json};

fn load(files: &Files) -> Framework {
    Framework::load(files).expect("it loads")
}

fn shipped() -> Framework {
    load(&Files::shipped())
}

#[test]
fn the_shipped_directory_is_clean_and_has_twenty_cities_at_home_and_twenty_abroad() {
    let files = Files::shipped();
    let problems = lint(&files);
    assert!(problems.iter().all(|one| one.file != "peers.json"), "{problems:#?}");
    let peers = load(&files).directory.peers;
    let home = peers.iter().filter(|peer| peer.country == "CN").count();
    assert!(home >= 20 && peers.len() - home >= 20, "{home} of {}", peers.len());
    for peer in &peers {
        let code = peer.code.as_deref().unwrap_or("000000");
        assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()), "{code}");
        assert!(peer.country.len() == 2, "{}", peer.country);
    }
}

#[test]
fn without_a_file_there_are_no_peers() {
    let without = with(&folder("good"), "peers.json", None);
    for files in [without, folder("good")] {
        assert_eq!(load(&files).directory.peers, Vec::new());
    }
}

#[test]
fn a_file_that_cannot_be_read_says_where() {
    let files = with(&folder("good"), "peers.json", Some(r#"{ "peers": [{}] }"#.to_owned()));
    let problems = Framework::load(&files).expect_err("it has no id");
    let [problem] = &problems[..] else { panic!("{problems:?}") };
    assert_eq!((problem.path.as_str(), problem.id), ("peers[0]", "lint-unreadable"));
}

/// A sound directory for the framework of the lint tests.
fn sound() -> Json {
    let fact =
        |is: &str| json!({ "is": is, "year": 2020, "source": { "zh": "年鉴", "en": "Yearbook" } });
    let strength = json!({
        "practice": "inventory", "fact": { "zh": "编了清单。", "en": "Made an inventory." },
        "year": 2020, "source": { "zh": "年鉴", "en": "Yearbook" },
    });
    json!({
        "matching": { "floor": 0.5, "features": [
            { "fact": "size", "points": 1 },
            { "fact": "memberships", "points": 1, "question": "inv-sectors",
              "same": [{ "said": "waste", "is": "wasters" }] },
        ] },
        "peers": [
            { "id": "a", "name": { "zh": "甲", "en": "A" }, "country": "CN", "languages": ["zh"],
              "facts": { "size": fact("1m-5m") }, "strengths": [strength] },
            { "id": "b", "name": { "zh": "乙", "en": "B" }, "country": "CN", "languages": ["zh"],
              "strengths": [] },
        ],
    })
}

fn directory(contents: &Json) -> Files {
    with(&folder("good"), "peers.json", Some(contents.to_string()))
}

#[test]
fn each_fault_of_a_directory_is_told() {
    assert_eq!(found(&directory(&sound())), [""; 0]);
    let faults = [
        ("/peers/1/id", json!("a"), "lint-duplicate-id"),
        ("/peers/0/strengths/0/practice", json!("inventry"), "lint-peer-practice"),
        ("/peers/0/strengths/0/practice", json!("targets"), "lint-peer-practice"),
        ("/peers/0/strengths/0/source/zh", json!(""), "lint-translation-missing"),
        ("/peers/0/strengths/0/year", json!(1989), "lint-number-outside"),
        ("/peers/0/facts/size/year", json!(2101), "lint-number-outside"),
        ("/peers/0/facts/size/is", json!("large"), "lint-unknown-word"),
        ("/peers/0/facts/size", json!({ "is": "1m-5m", "year": 2020 }), "lint-missing-field"),
        ("/peers/0/facts", json!({ "mayor": 1 }), "lint-unknown-field"),
        ("/peers/0/languages", json!([]), "lint-list-short"),
        ("/matching/floor", json!(1.5), "lint-number-outside"),
        ("/matching/features/1/question", json!("inv-nothing"), "lint-unknown-name"),
        ("/matching/features/1/same/0/said", json!("wast"), "lint-when-option"),
    ];
    for (place, value, expected) in faults {
        let mut changed = sound();
        *changed.pointer_mut(place).expect("there is something") = value;
        assert_eq!(found(&directory(&changed)), [expected], "{place}");
    }
}

/// An assessment with a profile and some answers.
fn assessed(city: City, answers: &[(&str, Value)]) -> Assessment {
    let mut assessment = Assessment::default();
    let answers = answers.iter().map(|(question, value)| Does::Answer {
        question: (*question).to_owned(),
        answer: Answer::new(Said::Value(value.clone())),
    });
    for does in std::iter::once(Does::City(city)).chain(answers) {
        let (event, _) = Event::seal(Body {
            at: "1".to_owned(),
            by: "test".to_owned(),
            device: "test".to_owned(),
            after: Vec::new(),
            replaces: Vec::new(),
            does,
        });
        assessment.apply(event);
    }
    assessment
}

fn feature(framework: &Framework, features: &[Option<Feature>], fact: FactKind) -> Option<Feature> {
    let at = framework.directory.matching.features.iter().position(|one| one.fact == fact);
    features[at.expect("it is compared")].clone()
}

#[test]
fn what_a_city_is_like_comes_from_its_profile_and_answers_and_stays_unknown_otherwise() {
    let framework = shipped();
    let city = City {
        population: Some(6.4e6),
        climate: "夏热冬冷".to_owned(),
        economy: "海洋经济".to_owned(),
        ..City::default()
    };
    let chosen = ["pilot-2", "other"].map(str::to_owned).to_vec();
    let networks = Value::Multi { chosen, unsure: vec!["c40".to_owned()] };
    let known = assessed(city, &[("int-06", networks)]);
    let features = features(&framework, &known);
    let of = |fact| feature(&framework, &features, fact);
    assert_eq!(of(FactKind::Size), Some(Feature::Number(2.0)));
    let climate = Feature::Category("hot-summer-cold-winter".to_owned());
    assert_eq!(of(FactKind::Climate), Some(climate));
    assert_eq!(of(FactKind::Economy), None, "these words mean nothing to the directory");
    let words = |word: &str| std::iter::once(word.to_owned()).collect();
    let networks = Feature::Set { has: words("ndrc-pilot-2"), unsure: words("c40") };
    assert_eq!(of(FactKind::Memberships), Some(networks));
}

#[test]
fn a_city_of_the_directory_lends_itself_its_facts_and_is_not_its_own_peer() {
    let framework = shipped();
    let city = City { code: "370200".to_owned(), ..City::default() };
    let features = features(&framework, &assessed(city, &[]));
    assert!(feature(&framework, &features, FactKind::Memberships).is_some());
    let all = Candidate::all(&framework, "");
    let others = Candidate::all(&framework, "370200");
    assert_eq!(others.len() + 1, all.len());
    assert!(others.iter().all(|one| one.id != "qingdao"));
}

fn matches(conditions: &Conditions) -> (Directory, Vec<PeerMatch>) {
    let framework = shipped();
    // Every level question of a practice at its lowest: all gaps are certain.
    let practices = framework.questions.iter().filter(|question| {
        let indicator = question.indicator.as_ref().and_then(|id| framework.indicator(id));
        indicator.is_some_and(|at| framework.indicators[at].practice.is_some())
    });
    let known = practices.map(|question| {
        let values = common::made::values(&question.answer);
        (question.id.as_str(), values[0].clone())
    });
    let known: Vec<(&str, Value)> = known.collect();
    let assessment = assessed(City { population: Some(2e6), ..City::default() }, &known);
    let score = Model::new(&framework).score(&framework, &assessment);
    let seeker = Seeker::new(&framework, &assessment, &score);
    let candidates = Candidate::all(&framework, "");
    let found = find(&seeker, &candidates, &Rules::of(&framework.directory.matching), conditions);
    (framework.directory, found)
}

#[test]
fn a_documented_strength_closes_the_gap_and_is_given_as_the_reason() {
    let (directory, found) = matches(&Conditions::default());
    let best = &found[0];
    assert!(best.matched > 0.0 && best.cover > 0.0, "{best:?}");
    for help in found.iter().flat_map(|peer| &peer.helps) {
        assert!(!help.facts.is_empty() && (help.closes - help.gap).abs() < 1e-12, "{help:?}");
    }
    let peer = directory.peers.iter().find(|peer| peer.id == best.id).expect("it is there");
    assert!(best.helps.iter().all(|help| help.facts.iter().all(|at| *at < peer.strengths.len())));
    assert!(found.is_sorted_by(|a, b| a.matched >= b.matched - 1e-9), "the best stand first");
}

#[test]
fn a_language_nobody_shares_excludes() {
    let (directory, found) =
        matches(&Conditions { languages: vec!["ja".to_owned()], hosting: true });
    assert!(!found.is_empty());
    for one in found {
        let peer = directory.peers.iter().find(|peer| peer.id == one.id).expect("it is there");
        assert!(peer.languages.contains(&"ja".to_owned()));
    }
}

#[test]
fn a_host_that_will_not_receive_visitors_is_left_out_and_one_not_asked_stays() {
    let hosting = Conditions { languages: Vec::new(), hosting: true };
    let willing = |hosts| hosting.admit(&Candidate { hosts, ..Candidate::default() });
    assert!(willing(None) && willing(Some(true)) && !willing(Some(false)));
}

#[test]
fn a_host_receives_no_more_visits_than_it_can() {
    let one = |id: &str, matched| PeerMatch {
        candidate: 0,
        id: id.to_owned(),
        likeness: None,
        cover: matched,
        matched,
        helps: Vec::new(),
    };
    let found = [
        ("a".to_owned(), vec![one("h", 0.8), one("k", 0.1)]),
        ("b".to_owned(), vec![one("h", 0.8), one("k", 0.0)]),
        ("c".to_owned(), vec![one("h", 0.9), one("k", 0.2)]),
    ];
    let made = visits(&found, 1);
    let pairs: Vec<_> = made.iter().map(|one| (one.visitor.as_str(), one.host.as_str())).collect();
    assert_eq!(pairs, [("c", "h"), ("a", "k")]);
    assert_eq!(visits(&found, 3).len(), 3);
}
