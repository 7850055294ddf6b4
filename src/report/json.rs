use super::export::{Export, Line};
use crate::assessment::{Assessment, EventId};
use crate::framework::Framework;
use crate::scoring::Score;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;

/// The export as JSON: keys in fixed order, indented, with a line end.
#[must_use]
pub fn json(
    id: &str,
    framework: &Framework,
    assessment: &Assessment,
    score: &Score,
    heads: &[EventId],
) -> Vec<u8> {
    pretty(&Export::new(id, framework, assessment, score, heads))
}

/// The export in one line, without the words of questions and answers, with a line end.
#[must_use]
pub fn ndjson(
    id: &str,
    framework: &Framework,
    assessment: &Assessment,
    score: &Score,
    heads: &[EventId],
) -> Vec<u8> {
    let line = Line::from(Export::new(id, framework, assessment, score, heads));
    // Plain data with string keys always becomes JSON.
    let mut bytes = serde_json::to_vec(&line).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The JSON Schema 2020-12 of the export.
#[must_use]
pub fn schema() -> Vec<u8> {
    schema_of::<Export>()
}

/// The JSON Schema 2020-12 of the export in one line.
#[must_use]
pub fn line_schema() -> Vec<u8> {
    schema_of::<Line>()
}

pub(super) fn schema_of<T: JsonSchema>() -> Vec<u8> {
    pretty(&SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>())
}

fn pretty(document: &impl serde::Serialize) -> Vec<u8> {
    // Plain data with string keys always becomes JSON.
    let mut bytes = serde_json::to_vec_pretty(document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
