use serde::{Deserialize, Serialize};
use std::str::FromStr;

/// One language that a text exists in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tongue {
    /// Chinese (simplified).
    Zh,
    /// English.
    En,
}

/// What the reader wants to see: one language, or both on one screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Chinese only.
    Zh,
    /// English only.
    En,
    /// Chinese and English, Chinese first.
    #[default]
    Both,
}

impl Language {
    /// The languages to show, in the order they are shown.
    #[must_use]
    pub fn tongues(self) -> &'static [Tongue] {
        match self {
            Language::Zh => &[Tongue::Zh],
            Language::En => &[Tongue::En],
            Language::Both => &[Tongue::Zh, Tongue::En],
        }
    }

    /// Both languages in place of one; in place of both, this one. Twice is back.
    #[must_use]
    pub fn turned(self, alone: Self) -> Self {
        if self == Language::Both { alone } else { Language::Both }
    }

    /// The other single language; Chinese in place of both.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Language::Zh => Language::En,
            Language::En | Language::Both => Language::Zh,
        }
    }

    /// The code as it is written on the command line and in files.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Language::Zh => "zh",
            Language::En => "en",
            Language::Both => "both",
        }
    }

    /// The language that a locale such as `zh_CN.UTF-8` asks for; `None` where it names neither.
    #[must_use]
    pub fn from_locale(locale: &str) -> Option<Self> {
        let lower = locale.to_ascii_lowercase();
        if lower.starts_with("zh") {
            Some(Language::Zh)
        } else if lower.starts_with("en") {
            Some(Language::En)
        } else {
            None
        }
    }
}

impl FromStr for Language {
    type Err = ();

    /// Reads `zh`, `en` or `both`; anything else is an error without words, for the edge to explain.
    fn from_str(code: &str) -> Result<Self, ()> {
        [Language::Zh, Language::En, Language::Both]
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or(())
    }
}
