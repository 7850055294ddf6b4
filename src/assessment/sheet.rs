use super::{Answer, City, Misfit};
use crate::framework::Framework;
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
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
        let sheet: Self =
            serde_path_to_error::deserialize(&mut reader).map_err(|error| error.to_string())?;
        // An answer passes over fields that it does not know, for newer versions of the tool. In a
        // sheet, which people write by hand, such a field is a slip.
        let said: Json = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let heard = serde_json::to_value(&sheet).map_err(|error| error.to_string())?;
        match stray(&said, &heard) {
            Some(path) => Err(format!("unknown field {path}")),
            None => Ok(sheet),
        }
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

/// The first field that was written and not heard. One that says nothing may be left out.
fn stray(said: &Json, heard: &Json) -> Option<String> {
    let (Json::Object(said), Json::Object(heard)) = (said, heard) else { return None };
    said.iter().find_map(|(name, value)| match heard.get(name) {
        Some(heard) => stray(value, heard).map(|path| format!("{name}.{path}")),
        None if is_nothing(value) => None,
        None => Some(name.clone()),
    })
}

fn is_nothing(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => true,
        Json::String(text) => text.is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(fields) => fields.values().all(is_nothing),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_in_a_field_is_named() {
        let slip = r#"{"answers": {"q": {"said": "dont_know", "confidnce": "high"}}}"#;
        assert_eq!(Sheet::parse(slip).err().as_deref(), Some("unknown field answers.q.confidnce"));
        let empty = r#"{"answers": {"q": {
            "said": {"value": {"multi": {"chosen": [], "unsure": []}}}, "informant": ""}}}"#;
        assert!(Sheet::parse(empty).is_ok());
    }
}
