use super::structure::{GlossaryFile, QuestionnaireFile, StructureFile};
use super::{Directory, Framework, Problem};
use crate::text::hex;
use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::collections::BTreeMap;

static SHIPPED: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires/cslcc");

/// The files of a framework by name (`framework.json`, `goals.json`, …), wherever they come from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Files(BTreeMap<String, Cow<'static, str>>);

impl Files {
    /// The files built into the program.
    #[must_use]
    pub fn shipped() -> Self {
        SHIPPED
            .files()
            .filter_map(|file| Some((file.path().to_str()?, file.contents_utf8()?)))
            .map(|(name, contents)| (name.to_owned(), Cow::Borrowed(contents)))
            .collect()
    }

    /// Names and contents, in order of names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, contents)| (name.as_str(), contents.as_ref()))
    }

    /// The contents of one file.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(AsRef::as_ref)
    }

    /// SHA-256 over names, lengths and bytes of all files, hexadecimal.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut sha = Sha256::new();
        for (name, contents) in self.iter() {
            sha.update(format!("{name}\n{}\n", contents.len()));
            sha.update(contents);
        }
        hex(&sha.finalize())
    }
}

impl FromIterator<(String, Cow<'static, str>)> for Files {
    fn from_iter<I: IntoIterator<Item = (String, Cow<'static, str>)>>(files: I) -> Self {
        Self(files.into_iter().collect())
    }
}

impl Framework {
    /// Reads a framework without checking what its parts mean; that is [`super::lint()`]'s.
    pub fn load(files: &Files) -> Result<Self, Vec<Problem>> {
        let structure: StructureFile = parse(files, "framework.json").map_err(|one| vec![one])?;
        let mut problems = Vec::new();
        let mut questionnaires: Vec<QuestionnaireFile> = Vec::new();
        for id in &structure.questionnaires {
            match parse(files, &format!("{id}.json")) {
                Ok(questionnaire) => questionnaires.push(questionnaire),
                Err(problem) => problems.push(problem),
            }
        }
        let glossary: GlossaryFile = match files.get("glossary.json") {
            None => GlossaryFile::default(),
            Some(_) => parse(files, "glossary.json").unwrap_or_else(|problem| {
                problems.push(problem);
                GlossaryFile::default()
            }),
        };
        let directory = files.directory().unwrap_or_else(|problem| {
            problems.push(problem);
            Directory::default()
        });
        if problems.is_empty() {
            Ok(Self::assemble(structure, questionnaires, glossary, directory, files.digest()))
        } else {
            Err(problems)
        }
    }
}

pub(super) fn parse<T: DeserializeOwned>(files: &Files, name: &str) -> Result<T, Problem> {
    let Some(contents) = files.get(name) else { return Err(Problem::missing_file(name)) };
    read(contents).map_err(|error| {
        let path = error.path().to_string();
        Problem::unreadable(name, &path, error.inner())
    })
}

/// Reads JSON. Keeping the path costs as much again, so only what fails is read with it.
pub(super) fn read<T: DeserializeOwned>(
    text: &str,
) -> Result<T, serde_path_to_error::Error<serde_json::Error>> {
    serde_json::from_str(text).or_else(|_| {
        serde_path_to_error::deserialize(&mut serde_json::Deserializer::from_str(text))
    })
}
