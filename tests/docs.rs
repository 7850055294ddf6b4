//! The longer texts in `docs/`: what they say about the shipped framework follows from its files,
//! and the snippets they show can be read by the program.

mod handbook;
mod stage;

use citycap::framework::{
    Answering, Assistance, Condition, Criterion, Framework, Indicator, Informant, Question, Scale,
    Term,
};
use citycap::i18n::Tongue;
use citycap::store::read_folder;
use handbook::Page;
use serde::de::DeserializeOwned;
use stage::{golden, repository, shipped};
use std::fmt::Write as _;

const DOCUMENTS: [(&str, Tongue); 6] = [
    ("docs/files.md", Tongue::En),
    ("docs/files.zh.md", Tongue::Zh),
    ("docs/method.md", Tongue::En),
    ("docs/method.zh.md", Tongue::Zh),
    ("docs/writing-a-framework.md", Tongue::En),
    ("docs/writing-a-framework.zh.md", Tongue::Zh),
];

fn read(path: &str) -> String {
    std::fs::read_to_string(repository().join(path)).expect("it is there").replace("\r\n", "\n")
}

#[test]
fn what_the_documents_say_of_the_files_is_what_the_files_say() {
    for (path, tongue) in DOCUMENTS {
        let kept = read(path);
        let mut now = String::new();
        let mut skipping = false;
        for line in kept.lines() {
            skipping &= line != "<!-- end -->";
            if !skipping {
                now += line;
                now.push('\n');
            }
            let name =
                line.strip_prefix("<!-- generated: ").and_then(|rest| rest.strip_suffix(" -->"));
            if let Some(name) = name {
                let part = Page { framework: &shipped(), tongue }.part(name);
                let _ = writeln!(now, "\n{part}");
                skipping = true;
            }
        }
        assert!(!skipping, "{path}: <!-- end --> is missing");
        golden(path, &now);
    }
}

/// The JSON snippets of a document with what they are marked as.
fn snippets(path: &str) -> Vec<(String, String)> {
    let text = read(path);
    let mut found = Vec::new();
    let mut open: Option<(String, String)> = None;
    for line in text.lines() {
        match &mut open {
            None => {
                open = line
                    .strip_prefix("```json")
                    .map(|mark| (mark.trim().to_owned(), String::new()));
            }
            Some(_) if line == "```" => found.extend(open.take()),
            Some((_, snippet)) => {
                snippet.push_str(line);
                snippet.push('\n');
            }
        }
    }
    found
}

fn parse<T: DeserializeOwned>(snippet: &str) -> T {
    serde_json::from_str(snippet).unwrap_or_else(|error| panic!("{error} in {snippet}"))
}

#[test]
fn every_snippet_of_the_guide_is_what_it_is_marked_as() {
    let files = read_folder(&repository().join("questionnaires/short-example")).expect("there");
    let example = Framework::load_checked(&files).expect("it is sound");
    for path in ["docs/writing-a-framework.md", "docs/writing-a-framework.zh.md"] {
        let snippets = snippets(path);
        for (mark, snippet) in &snippets {
            match mark.as_str() {
                "question" => {
                    let question: Question = parse(snippet);
                    // A question of the example is shown as it stands there.
                    if let Some(there) = example.question(&question.id) {
                        assert_eq!(question, *there, "{path}");
                    }
                }
                "answer" => drop(parse::<Answering>(snippet)),
                "condition" => drop(parse::<Condition>(snippet)),
                "criterion" => drop(parse::<Criterion>(snippet)),
                "indicator" => drop(parse::<Indicator>(snippet)),
                "scale" => drop(parse::<Scale>(snippet)),
                "informant" => drop(parse::<Informant>(snippet)),
                "assistance" => drop(parse::<Assistance>(snippet)),
                "term" => drop(parse::<Term>(snippet)),
                "" => drop(parse::<serde_json::Value>(snippet)),
                other => panic!("{path}: nothing is known of a snippet marked {other}"),
            }
        }
        let questions = snippets.iter().filter(|(mark, _)| mark == "question").count();
        assert!(questions >= 3, "{path}: {questions}");
    }
}

#[test]
fn both_guides_show_the_same_snippets() {
    let [en, zh] = ["docs/writing-a-framework.md", "docs/writing-a-framework.zh.md"].map(snippets);
    assert_eq!(en, zh);
}

#[test]
#[expect(clippy::float_cmp, reason = "read from the same file")]
fn the_small_example_of_the_method_uses_the_shipped_numbers() {
    let framework = shipped();
    assert_eq!(framework.method.value_points, [5, 3, 2]);
    assert_eq!((framework.method.value_at, framework.method.feasible_at), (0.45, 0.4));
    let inventory = framework.indicators.iter().find(|one| one.id == "inventory").expect("there");
    assert_eq!(inventory.practice.as_ref().expect("a practice").cap, 0.75);
    // Two full-time people are enough; with one, half the condition is met.
    let kind = framework.assistance.iter().find(|one| one.id == "inventory").expect("there");
    let staff = kind.conditions.iter().find(|one| one.reference == "cap-45").expect("a condition");
    let people = framework.question("cap-45").expect("there").answer.number().expect("a number");
    let value =
        |many: f64| people.anchors.iter().find(|(at, _)| *at == many).map(|(_, value)| *value);
    assert_eq!(value(2.0), Some(staff.at_least));
    assert!(value(0.0) == Some(0.0) && value(1.0).is_none_or(|one| one == staff.at_least / 2.0));
    assert_eq!(framework.question("ask-71").expect("there").answer.options().len(), 6);
}
