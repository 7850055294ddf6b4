use super::{StoreError, frameworks};
use crate::assessment::{Does, Sheet};
use std::path::Path;

/// Reads a sheet from a file.
pub fn read_sheet(path: &Path) -> Result<Sheet, StoreError> {
    let text = frameworks::read_text(path)?;
    Sheet::parse(&text).map_err(|why| StoreError::Sheet { path: path.to_path_buf(), why })
}

impl super::Session {
    /// Records what a sheet says besides the city, with one write. Returns how many answers.
    pub fn record_sheet(&mut self, sheet: Sheet) -> Result<usize, StoreError> {
        if !sheet.by.is_empty() {
            self.set_author(&sheet.by);
        }
        let count = sheet.answers.len();
        let answers =
            sheet.answers.into_iter().map(|(question, answer)| Does::Answer { question, answer });
        let notes = sheet.notes.into_iter().map(|(question, text)| Does::Note { question, text });
        self.record_all(answers.chain(notes).collect())?;
        Ok(count)
    }
}
