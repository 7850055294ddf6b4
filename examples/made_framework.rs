//! Writes a framework as large as one likes, to try the program on it: the shipped questions over
//! and over, each copy with ids of its own and conditions among themselves.
//!
//! ```text
//! cargo run --release --example made_framework -- 1500 made/
//! cargo run --release -- --framework made/ --data-dir data/ new --name-en Sample
//! ```

use citycap::framework::Files;
use serde_json::{Value, json};
use std::fs;
use std::io;
use std::path::Path;

fn main() -> io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let least: usize = arguments.next().and_then(|count| count.parse().ok()).unwrap_or(1_500);
    let folder = arguments.next().unwrap_or_else(|| "made".to_owned());
    let folder = Path::new(&folder);
    fs::create_dir_all(folder)?;
    let files = Files::shipped();
    let mut structure: Value = read(&files, "framework")?;
    let names: Vec<String> = serde_json::from_value(structure["questionnaires"].take())?;
    let shipped: Vec<Value> =
        names.iter().map(|name| read(&files, name)).collect::<io::Result<_>>()?;
    let questions = |sheet: &Value| sheet["questions"].as_array().map_or(0, Vec::len);
    let one: usize = shipped.iter().map(questions).sum();
    let mut all = Vec::new();
    for copy in 0..least.div_ceil(one.max(1)) {
        for (name, sheet) in names.iter().zip(&shipped) {
            let mut sheet = sheet.clone();
            let name = named(name, copy);
            sheet["id"] = json!(name);
            for question in sheet["questions"].as_array_mut().into_iter().flatten() {
                rename(question, copy);
            }
            fs::write(folder.join(format!("{name}.json")), sheet.to_string())?;
            all.push(name);
        }
    }
    structure["questionnaires"] = json!(all);
    structure["id"] = json!("made");
    fs::write(folder.join("framework.json"), structure.to_string())?;
    for name in ["glossary", "peers"] {
        fs::write(folder.join(format!("{name}.json")), read(&files, name)?.to_string())?;
    }
    println!("{} questions", all.len() / names.len() * one);
    Ok(())
}

fn read(files: &Files, name: &str) -> io::Result<Value> {
    let name = format!("{name}.json");
    let text = files.iter().find_map(|(known, text)| (*known == name).then_some(text));
    Ok(serde_json::from_str(text.ok_or_else(|| io::Error::other(name))?)?)
}

/// The first copy keeps its names: the framework's references mean it.
fn named(id: &str, copy: usize) -> String {
    if copy == 0 { id.to_owned() } else { format!("{id}-c{copy}") }
}

/// Gives a question and what its condition looks at the names of their copy.
fn rename(question: &mut Value, copy: usize) {
    if let Some(id) = question["id"].as_str() {
        question["id"] = json!(named(id, copy));
    }
    if let Some(when) = question.get_mut("when") {
        rename_gates(when, copy);
    }
}

fn rename_gates(when: &mut Value, copy: usize) {
    match when {
        Value::Object(fields) => {
            for (field, value) in fields {
                match value.as_str() {
                    Some(id) if field == "question" => *value = json!(named(id, copy)),
                    _ => rename_gates(value, copy),
                }
            }
        }
        Value::Array(parts) => parts.iter_mut().for_each(|part| rename_gates(part, copy)),
        _ => {}
    }
}
