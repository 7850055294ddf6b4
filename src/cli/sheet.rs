//! Sheets read from files and written into journals.

use super::context::Failure;
use crate::assessment::{Does, Sheet};
use crate::store::Session;
use std::path::Path;

/// Files larger than this are not sheets.
const LARGEST: u64 = 8 << 20;

/// Reads a sheet from a file.
pub fn read(path: &Path) -> Result<Sheet, Failure> {
    let shown = path.display().to_string();
    let size = std::fs::metadata(path).map(|data| data.len());
    if size.as_ref().is_ok_and(|size| *size > LARGEST) {
        return Err(Failure::new("sheet-too-large", vec![("path", shown)]));
    }
    let text = std::fs::read_to_string(path).map_err(|error| {
        Failure::new("sheet-unreadable", vec![("path", shown.clone()), ("why", error.to_string())])
    })?;
    // Some editors put a byte order mark before it, which JSON does not allow.
    Sheet::parse(text.strip_prefix('\u{feff}').unwrap_or(&text))
        .map_err(|why| Failure::new("sheet-shape", vec![("path", shown.clone()), ("why", why)]))
}

/// Writes a sheet's answers and notes into an assessment; returns how many answers.
pub fn record(sheet: Sheet, session: &mut Session) -> Result<usize, Failure> {
    if !sheet.by.is_empty() {
        session.set_author(&sheet.by);
    }
    let count = sheet.answers.len();
    for (question, answer) in sheet.answers {
        session.record(Does::Answer { question, answer })?;
    }
    for (question, text) in sheet.notes {
        session.record(Does::Note { question, text })?;
    }
    Ok(count)
}
