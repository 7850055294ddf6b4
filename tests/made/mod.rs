//! A framework as large as one likes: the shipped questions over and over, each copy with ids of its
//! own and conditions among themselves. Criteria and practices weigh all of them.

use citycap::framework::Files;
use serde_json::{Value, json};

fn questions(sheet: &Value) -> &[Value] {
    sheet["questions"].as_array().map_or(&[], Vec::as_slice)
}

/// A framework of at least so many questions.
pub fn files(least: usize) -> Result<Files, serde_json::Error> {
    let files = Files::shipped();
    let read = |name: &str| -> Result<Value, serde_json::Error> {
        serde_json::from_str(files.get(&format!("{name}.json")).unwrap_or_default())
    };
    let structure = read("framework")?;
    let names: Vec<String> = serde_json::from_value(structure["questionnaires"].clone())?;
    let mut sheets: Vec<Value> = names.iter().map(|name| read(name)).collect::<Result<_, _>>()?;
    let one: usize = sheets.iter().map(|sheet| questions(sheet).len()).sum();
    for sheet in &mut sheets {
        let shipped = questions(sheet).to_vec();
        let all = (0..least.div_ceil(one.max(1))).flat_map(|copy| {
            shipped.iter().cloned().map(move |mut question| {
                rename(&mut question, copy);
                question
            })
        });
        sheet["questions"] = all.collect();
    }
    let others = ["framework", "glossary", "peers"].map(|name| (name.to_owned(), read(name)));
    let sheets = names.into_iter().zip(sheets.into_iter().map(Ok));
    sheets
        .chain(others)
        .map(|(name, json)| Ok((format!("{name}.json"), json?.to_string().into())))
        .collect()
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
