use super::export::{Brief, Export};
use crate::assessment::{Assessment, EventId};
use crate::framework::{Framework, FrameworkFile};
use crate::scoring::Findings;
use crate::text::sha256;
use schemars::JsonSchema;
use schemars::generate::SchemaSettings;
use serde_json::Value;

/// The export as JSON: keys in fixed order, indented, with a line end.
#[must_use]
pub fn json(
    framework: &Framework,
    assessment: &Assessment,
    findings: &Findings,
    heads: &[EventId],
) -> Vec<u8> {
    write(&Export::new(framework, assessment, findings, heads))
}

/// An export in one line, with a line end.
#[must_use]
pub fn ndjson(line: &Brief) -> Vec<u8> {
    // Plain data with string keys always becomes JSON.
    let mut bytes = serde_json::to_vec(line).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// The document of an export, with its digest at the end.
#[must_use]
pub fn write(export: &Export) -> Vec<u8> {
    let mut bytes = pretty(export);
    // The digest is the last field, and empty until here.
    if let Some(before) = bytes.strip_suffix(EMPTY.as_bytes()) {
        let digest = sha256(before);
        bytes.truncate(before.len());
        bytes.extend_from_slice(END[0].as_bytes());
        bytes.extend_from_slice(digest.as_bytes());
        bytes.extend_from_slice(END[1].as_bytes());
    }
    bytes
}

/// Whether a document is as it was written; `None` if it does not end like an export.
#[must_use]
pub fn is_untouched(document: &[u8]) -> Option<bool> {
    let rest = document.strip_suffix(END[1].as_bytes())?;
    let (rest, digest) = rest.split_at_checked(rest.len().checked_sub(DIGITS)?)?;
    let before = rest.strip_suffix(END[0].as_bytes())?;
    Some(sha256(before).as_bytes() == digest)
}

const EMPTY: &str = ",\n  \"digest\": \"\"\n}\n";
const END: [&str; 2] = [",\n  \"digest\": \"", "\"\n}\n"];
const DIGITS: usize = 64;

/// JSON without spaces, keys in order of their names whatever order they were written in.
pub(super) fn canonical(value: &Value, out: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| *name);
            let mut lead = '{';
            for (name, value) in &fields {
                out.push(lead);
                *out += &Value::from(name.as_str()).to_string();
                out.push(':');
                canonical(value, out);
                lead = ',';
            }
            *out += if fields.is_empty() { "{}" } else { "}" };
        }
        Value::Array(items) => {
            let mut lead = '[';
            for item in items {
                out.push(lead);
                canonical(item, out);
                lead = ',';
            }
            *out += if items.is_empty() { "[]" } else { "]" };
        }
        plain => *out += &plain.to_string(),
    }
}

/// The JSON Schema 2020-12 of the export.
#[must_use]
pub fn schema() -> Vec<u8> {
    schema_of::<Export>()
}

/// The JSON Schema 2020-12 of the export in one line.
#[must_use]
pub fn line_schema() -> Vec<u8> {
    schema_of::<Brief>()
}

/// The JSON Schema 2020-12 of a file of a framework's folder.
#[must_use]
pub fn framework_schema(file: FrameworkFile) -> Vec<u8> {
    pretty(&file.schema())
}

pub(super) fn schema_of<T: JsonSchema>() -> Vec<u8> {
    pretty(&SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>())
}

pub(super) fn pretty(document: &impl serde::Serialize) -> Vec<u8> {
    // Plain data with string keys always becomes JSON.
    let mut bytes = serde_json::to_vec_pretty(document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}
