//! Whatever the files hold, lint ends, soon and with problems that can be shown; and what it
//! passes, the loader reads.

mod lint_support;

use citycap::framework::{Files, Framework, Problem, excerpt, lint};
use citycap::i18n::{Language, Words};
use lint_support::{folder, with};
use proptest::prelude::*;
use serde_json::{Value, json};

const FILES: [&str; 6] = [
    "context.json",
    "framework.json",
    "glossary.json",
    "goals.json",
    "peers.json",
    "practice.json",
];

/// What must hold for any files at all.
fn holds_up(files: &Files) {
    let problems = lint(files);
    let words = Words::new(Language::Both);
    for problem in problems.iter().take(50) {
        let contents = files.get(&problem.file).unwrap_or_default();
        let lines = contents.split('\n').count();
        assert!(problem.line <= lines, "{problem:?}");
        assert_eq!(problem.line == 0, problem.column == 0, "{problem:?}");
        let text = problem.text(&words);
        assert!(!text.zh.is_empty() && !text.en.is_empty());
        let shown = excerpt(problem, files, &text.zh, false);
        assert!(!shown.chars().any(|shown| shown.is_control() && shown != '\n'), "{shown:?}");
    }
    if !problems.iter().any(Problem::is_error) {
        Framework::load(files).expect("what lint passes can be loaded");
    }
}

fn spoilt(name: &str, contents: String) -> Files {
    with(&folder("good"), name, Some(contents))
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        Just(json!("inv-done")),
        Just(json!("goal-target")),
        Just(json!("ask-order/plan")),
        ".{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        let name = prop_oneof![
            Just("question".to_owned()),
            Just("at_least".to_owned()),
            Just("not".to_owned()),
            Just("all".to_owned()),
            Just("zh".to_owned()),
            Just("en".to_owned()),
            Just("id".to_owned()),
            ".{0,4}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::vec((name, inner), 0..4)
                .prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// Puts a value in place of the one that a walk of random turns comes to.
fn graft(root: &mut Value, turns: &[usize], graft: &Value) {
    let next = match (turns.first(), &mut *root) {
        (Some(turn), Value::Array(list)) if !list.is_empty() => {
            let at = turn % list.len();
            list.get_mut(at)
        }
        (Some(turn), Value::Object(fields)) if !fields.is_empty() => {
            let at = turn % fields.len();
            fields.values_mut().nth(at)
        }
        _ => None,
    };
    match next {
        Some(next) => self::graft(next, &turns[1..], graft),
        None => *root = graft.clone(),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn text_spoilt_anywhere_is_told_calmly(
        file in 0..FILES.len(),
        at in any::<prop::sample::Index>(),
        gone in 0_usize..40,
        new in prop_oneof![Just(",".to_owned()), Just("}".to_owned()), Just("\"".to_owned()), ".{0,8}"],
    ) {
        let files = folder("good");
        let characters: Vec<char> = files.get(FILES[file]).expect("it is there").chars().collect();
        let at = at.index(characters.len());
        let rest = characters[at..].iter().skip(gone);
        let contents = characters[..at].iter().copied().chain(new.chars()).chain(rest.copied());
        holds_up(&spoilt(FILES[file], contents.collect()));
    }

    #[test]
    fn values_put_anywhere_are_told_calmly(
        file in 0..FILES.len(),
        turns in prop::collection::vec(any::<usize>(), 1..9),
        value in values(),
    ) {
        let files = folder("good");
        let contents = files.get(FILES[file]).expect("it is there");
        let mut root: Value = serde_json::from_str(contents).expect("it is sound");
        graft(&mut root, &turns, &value);
        holds_up(&spoilt(FILES[file], root.to_string()));
    }

    #[test]
    fn any_text_is_told_calmly(contents in "\\PC{0,200}", file in 0..FILES.len()) {
        holds_up(&spoilt(FILES[file], contents));
    }
}

#[test]
fn depth_exhausts_no_stack() {
    let nots = r#"{"not":"#.repeat(50_000) + "{}" + &"}".repeat(50_000);
    let shallow =
        r#"{"not":"#.repeat(40) + r#"{"question":"inv-done","at_least":1}"# + &"}".repeat(40);
    for when in [nots, shallow] {
        let practice = folder("good").get("practice.json").expect("it is there").to_owned();
        let old = r#""when": { "question": "inv-done", "at_least": 1 }"#;
        assert!(practice.contains(old));
        holds_up(&spoilt("practice.json", practice.replace(old, &format!(r#""when": {when}"#))));
    }
    for open in ["[", "{\"a\":", "[{\"a\":", "/*", "\"\\"] {
        holds_up(&spoilt("framework.json", open.repeat(100_000)));
    }
}

#[test]
fn size_only_takes_a_moment() {
    let long = "长".repeat(3_500_000);
    let glossary = json!({ "terms": [{
        "id": long, "term": { "zh": long, "en": "term" }, "meaning": { "zh": "意思", "en": "meaning" },
    }] });
    holds_up(&spoilt("glossary.json", glossary.to_string()));
    let digits = format!("{{ \"terms\": {} }}", "9".repeat(10_000_000));
    holds_up(&spoilt("glossary.json", digits));
}

#[test]
fn an_intricate_condition_is_left_undecided_in_good_time() {
    let files = folder("good");
    let mut root: Value =
        serde_json::from_str(files.get("context.json").expect("it is there")).expect("it is sound");
    let questions = root["questions"].as_array_mut().expect("a list");
    let gate = questions[0].clone();
    for at in 0..300 {
        let mut question = gate.clone();
        question["id"] = json!(format!("more-{at}"));
        let clause = |one: usize| {
            let name = format!("more-{}", (at * 7 + one * 13) % at.max(1));
            let is = if one.is_multiple_of(2) { "yes" } else { "no" };
            json!({ "not": { "question": name, "is": is } })
        };
        if at > 3 {
            question["when"] = json!({ "all": [
                { "any": (0..9).map(clause).collect::<Vec<_>>() },
                { "any": (9..18).map(clause).collect::<Vec<_>>() },
            ] });
        }
        questions.push(question);
    }
    holds_up(&spoilt("context.json", root.to_string()));
}
