use super::Export;
use crate::assessment::{Assessment, EventId};
use crate::framework::Framework;
use crate::scoring::Findings;
use schemars::generate::SchemaSettings;

/// The export as JSON: keys in fixed order, indented, with a line end.
#[must_use]
pub fn json(
    framework: &Framework,
    assessment: &Assessment,
    findings: &Findings,
    heads: &[EventId],
) -> Vec<u8> {
    pretty(&Export::new(framework, assessment, findings, heads))
}

/// The JSON Schema 2020-12 of the export.
#[must_use]
pub fn schema() -> Vec<u8> {
    let schema = SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<Export>();
    pretty(&schema)
}

fn pretty(document: &impl serde::Serialize) -> Vec<u8> {
    // Plain data with string keys always becomes JSON.
    let mut bytes = serde_json::to_vec_pretty(document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
