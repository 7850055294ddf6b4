use super::{Answer, City, Misfit};
use crate::framework::Framework;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A sheet: a city and its answers in one file, for scripts, examples and data from elsewhere.
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

impl Sheet {
    /// Reads a sheet; on a mistake, says where and what.
    pub fn parse(text: &str) -> Result<Self, String> {
        // serde would take a list for the fields in their order.
        if text.trim_start().starts_with('[') {
            return Err("a list instead of an object".to_owned());
        }
        let mut reader = serde_json::Deserializer::from_str(text);
        serde_path_to_error::deserialize(&mut reader).map_err(|error| error.to_string())
    }

    /// Everything that does not fit the framework, by question or `city`, with the reason.
    #[must_use]
    pub fn misfits(&self, framework: &Framework) -> Vec<(String, Misfit)> {
        let city = self.city.as_ref().and_then(|city| city.fits().err());
        let mut misfits: Vec<_> =
            city.map(|misfit| ("city".to_owned(), misfit)).into_iter().collect();
        for (id, answer) in &self.answers {
            let fits = match framework.question(id) {
                None => Err(Misfit::Unknown(id.clone())),
                Some(question) => answer.fits(framework, question),
            };
            misfits.extend(fits.err().map(|misfit| (id.clone(), misfit)));
        }
        let strays = self.notes.keys().filter(|id| framework.question(id).is_none());
        misfits.extend(strays.map(|id| (id.clone(), Misfit::Unknown(id.clone()))));
        misfits
    }
}
