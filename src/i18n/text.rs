use super::{Language, Tongue};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The same words in Chinese and in English.
#[derive(
    Debug, Clone, PartialEq, Eq, Default, PartialOrd, Ord, Serialize, Deserialize, JsonSchema,
)]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Chinese.
    pub zh: String,
    /// English.
    pub en: String,
}

impl Text {
    /// Both texts from both words.
    #[must_use]
    pub fn new(zh: impl Into<String>, en: impl Into<String>) -> Self {
        Self { zh: zh.into(), en: en.into() }
    }

    /// Words that are the same in both languages: a name, a number, what somebody wrote.
    #[must_use]
    pub fn same(text: impl Into<String>) -> Self {
        let zh = text.into();
        Self { en: zh.clone(), zh }
    }

    /// Texts in a row, with each language's own mark between them.
    #[must_use]
    pub fn joined<'t>(texts: impl IntoIterator<Item = &'t Text>, zh: &str, en: &str) -> Self {
        let mut all = Self::default();
        for (at, text) in texts.into_iter().enumerate() {
            if at > 0 {
                all.zh.push_str(zh);
                all.en.push_str(en);
            }
            all.zh.push_str(&text.zh);
            all.en.push_str(&text.en);
        }
        all
    }

    /// Names in a row: `甲、乙`, `A, B`.
    #[must_use]
    pub fn names<'t>(names: impl IntoIterator<Item = &'t Text>) -> Self {
        Self::joined(names, "、", ", ")
    }

    /// The text in one language.
    #[must_use]
    pub fn in_tongue(&self, tongue: Tongue) -> &str {
        match tongue {
            Tongue::Zh => &self.zh,
            Tongue::En => &self.en,
        }
    }

    /// One text for each language shown, Chinese first, without empty or repeated ones.
    pub fn shown(&self, language: Language) -> impl Iterator<Item = &str> {
        let twice = language == Language::Both && self.zh == self.en;
        language
            .tongues()
            .iter()
            .map(|tongue| self.in_tongue(*tongue))
            .filter(|text| !text.is_empty())
            .take(if twice { 1 } else { 2 })
    }

    /// The languages shown on one line: `青岛市 Qingdao`.
    #[must_use]
    pub fn line(&self, language: Language) -> String {
        self.shown(language).collect::<Vec<_>>().join(" ")
    }
}
