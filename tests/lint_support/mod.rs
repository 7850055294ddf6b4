//! A small sound framework, and ways to spoil it.
#![allow(dead_code, reason = "each file of tests uses a part")]

use citycap::framework::{Files, Problem, lint};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// The files of a folder under `tests/data/lint`.
pub fn folder(name: &str) -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/lint").join(name);
    let entries = fs::read_dir(folder).expect("the folder is part of the repository");
    let entries = entries.map(|entry| entry.expect("it can be listed").path());
    let name = |path: &Path| path.file_name().expect("a file").to_str().expect("ASCII").to_owned();
    entries.map(|path| (name(&path), fs::read_to_string(&path).expect("UTF-8").into())).collect()
}

/// The files with one of them changed, added or (with `None`) taken away.
pub fn with(files: &Files, name: &str, contents: Option<String>) -> Files {
    let rest = files.iter().filter(|(known, _)| *known != name);
    let rest = rest.map(|(known, contents)| (known.to_owned(), contents.to_owned().into()));
    rest.chain(contents.map(|contents| (name.to_owned(), contents.into()))).collect()
}

/// The sound framework with one piece of text replaced; it must stand there exactly once.
pub fn retyped(name: &str, old: &str, new: &str) -> Files {
    let files = folder("good");
    let contents = files.get(name).expect("the file is there");
    assert_eq!(contents.matches(old).count(), 1, "{old} in {name}");
    let contents = contents.replace(old, new);
    with(&files, name, Some(contents))
}

/// The sound framework with values set at JSON pointers; null takes a field away, `-` appends.
pub fn set(name: &str, edits: &[(&str, Value)]) -> Files {
    let files = folder("good");
    let contents = files.get(name).expect("the file is there");
    let mut root: Value = serde_json::from_str(contents).expect("it is sound");
    for (pointer, value) in edits {
        let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
        match root.pointer_mut(parent).unwrap_or_else(|| panic!("{parent} in {name}")) {
            Value::Object(fields) if value.is_null() => {
                fields.remove(key).expect("there is something to take away");
            }
            Value::Object(fields) => {
                fields.insert(key.to_owned(), value.clone());
            }
            Value::Array(list) if key == "-" => list.push(value.clone()),
            Value::Array(list) => list[key.parse::<usize>().expect("an index")] = value.clone(),
            other => panic!("{other} has no {key}"),
        }
    }
    with(&files, name, Some(serde_json::to_string_pretty(&root).expect("it is JSON")))
}

/// The messages of all problems, in order.
pub fn ids(problems: &[Problem]) -> Vec<&'static str> {
    problems.iter().map(|problem| problem.id).collect()
}

/// The messages of all problems in these files.
pub fn found(files: &Files) -> Vec<&'static str> {
    ids(&lint(files))
}
