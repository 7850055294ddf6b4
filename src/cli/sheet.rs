//! A sheet: a city and its answers in one file, for scripts, examples and data from elsewhere.

use super::context::Failure;
use crate::assessment::{Answer, City, Does, Misfit};
use crate::framework::Framework;
use crate::store::Session;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// What a sheet says.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sheet {
    /// The city's profile.
    #[serde(default)]
    pub city: Option<City>,
    /// Who entered it.
    #[serde(default)]
    pub by: String,
    /// Answers by question.
    #[serde(default)]
    pub answers: BTreeMap<String, Answer>,
    /// Notes by question.
    #[serde(default)]
    pub notes: BTreeMap<String, String>,
}

/// Files larger than this are not sheets.
const LARGEST: u64 = 8 << 20;

impl Sheet {
    /// Reads a sheet from a file.
    pub fn read(path: &Path) -> Result<Self, Failure> {
        let shown = path.display().to_string();
        let size = std::fs::metadata(path).map(|data| data.len());
        if size.as_ref().is_ok_and(|size| *size > LARGEST) {
            return Err(Failure::new("sheet-too-large", vec![("path", shown)]));
        }
        let text = std::fs::read_to_string(path).map_err(|error| {
            Failure::new("sheet-unreadable", vec![("path", shown.clone()), ("why", error.to_string())])
        })?;
        Self::parse(&text).map_err(|why| {
            Failure::new("sheet-shape", vec![("path", shown.clone()), ("why", why)])
        })
    }

    /// Reads a sheet; on a mistake, says where and what.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut reader = serde_json::Deserializer::from_str(text);
        serde_path_to_error::deserialize(&mut reader).map_err(|error| error.to_string())
    }

    /// Every answer that does not fit the framework, with the reason.
    pub fn misfits(&self, framework: &Framework) -> Vec<(String, Misfit)> {
        let mut misfits = Vec::new();
        for (id, answer) in &self.answers {
            let fits = match framework.question(id) {
                None => Err(Misfit::Unknown(id.clone())),
                Some(question) => answer.said.fits(question),
            };
            misfits.extend(fits.err().map(|misfit| (id.clone(), misfit)));
        }
        let strays = self.notes.keys().filter(|id| framework.question(id).is_none());
        misfits.extend(strays.map(|id| (id.clone(), Misfit::Unknown(id.clone()))));
        misfits
    }

    /// Writes its answers and notes into an assessment.
    pub fn record(self, session: &mut Session) -> Result<usize, Failure> {
        let count = self.answers.len();
        for (question, answer) in self.answers {
            session.record(Does::Answer { question, answer })?;
        }
        for (question, text) in self.notes {
            session.record(Does::Note { question, text })?;
        }
        Ok(count)
    }
}
