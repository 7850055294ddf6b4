//! The JSON Schemas of a framework's files, checked by someone else's code: the shipped frameworks
//! fit, and what lint refuses for its shape does not.

mod stage;

use citycap::framework::{FrameworkFile, lint};
use citycap::report::framework_schema;
use citycap::store::read_folder;
use serde_json::{Value, json};
use stage::repository;
use std::path::{Path, PathBuf};

/// What is planted at a place.
type Change = fn(&mut Value);

fn errors(file: FrameworkFile, document: &Value) -> Vec<String> {
    let schema: Value = serde_json::from_slice(&framework_schema(file)).expect("it is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema can be used");
    validator
        .iter_errors(document)
        .map(|error| format!("{}: {error}", error.instance_path()))
        .collect()
}

fn file_of(path: &Path) -> FrameworkFile {
    match path.file_name().and_then(|name| name.to_str()) {
        Some("framework.json") => FrameworkFile::Framework,
        Some("glossary.json") => FrameworkFile::Glossary,
        Some("peers.json") => FrameworkFile::Peers,
        _ => FrameworkFile::Questionnaire,
    }
}

fn shipped() -> Vec<PathBuf> {
    ["cslcc", "short-example"]
        .iter()
        .flat_map(|folder| {
            std::fs::read_dir(repository().join("questionnaires").join(folder))
                .expect("it is there")
        })
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|end| end == "json"))
        .collect()
}

fn read(path: &Path) -> Value {
    serde_json::from_slice(&std::fs::read(path).expect("it is there")).expect("it is JSON")
}

#[test]
fn every_file_of_the_shipped_frameworks_fits_its_schema() {
    let files = shipped();
    assert!(files.len() > 20, "{files:?}");
    for path in files {
        assert_eq!(
            errors(file_of(&path), &read(&path)),
            Vec::<String>::new(),
            "{}",
            path.display()
        );
    }
}

#[test]
fn a_planted_fault_is_found_where_it_stands() {
    let folder = repository().join("questionnaires/short-example");
    let framework = read(&folder.join("framework.json"));
    let questionnaires = framework["questionnaires"].as_array().expect("a list");
    let name = questionnaires[0].as_str().expect("a name").to_owned();
    let questionnaire = read(&folder.join(format!("{name}.json")));
    let plant = |file, document: &Value, place: &str, change: Change| {
        let mut spoilt = document.clone();
        change(spoilt.pointer_mut(place).unwrap_or_else(|| panic!("{place} is there")));
        let found = errors(file, &spoilt);
        assert!(found.iter().any(|error| error.starts_with(place)), "{place}: {found:?}");
    };
    let structure = FrameworkFile::Framework;
    plant(structure, &framework, "/method/months", |value| *value = json!(0));
    plant(structure, &framework, "/method/value_points", |value| *value = json!([1, 2]));
    plant(structure, &framework, "/criteria/0/id", |value| *value = json!("Not an id"));
    plant(structure, &framework, "/criteria/0/name", |value| {
        *value = json!({ "en": "English only" });
    });
    plant(structure, &framework, "/assistance/0", |value| value["monthes"] = json!(3));
    let questions = FrameworkFile::Questionnaire;
    plant(questions, &questionnaire, "/questions/0/minutes", |value| *value = json!(0));
    plant(questions, &questionnaire, "/questions/0/text/zh", |value| *value = json!(" "));
    plant(questions, &questionnaire, "/questions/0/answer", |value| {
        *value = json!({ "essay": {} });
    });
    plant(questions, &questionnaire, "/questions/0", |value| {
        value["when"] = json!({ "question": "q", "at_least": 1, "is": "yes" });
    });
}

#[test]
fn schema_and_lint_agree_about_a_sound_folder() {
    let folder = repository().join("tests/data/lint/good");
    let files = read_folder(&folder).expect("it can be read");
    assert!(lint(&files).iter().all(|problem| !problem.is_error()));
    for (name, text) in files.iter() {
        let document = serde_json::from_str(text).expect("it is JSON");
        assert_eq!(errors(file_of(Path::new(name)), &document), Vec::<String>::new(), "{name}");
    }
}
