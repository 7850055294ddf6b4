use crate::i18n::Text;
use crate::scoring::{Class, PracticeLevels};
use crate::text::sha256;
use serde::Deserialize;

/// What an export says beyond its figures for a comparison: the kinds of assistance in their order,
/// and the gaps of the practices. Shown, never computed with.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
pub struct Reasons {
    /// Kinds of assistance, the most urgent first.
    #[serde(default)]
    pub assistance: Vec<KindOf>,
    /// Practices; lines of older programs have none.
    #[serde(default)]
    pub practices: Vec<Gap>,
}

/// A kind of assistance in an export.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct KindOf {
    /// Its id.
    pub id: String,
    /// Its name; lines of older programs have none.
    #[serde(default)]
    pub name: Option<Text>,
    /// Its place in the order, from 1; none where it does not apply.
    #[serde(default)]
    pub rank: Option<usize>,
    /// The classes that are possible.
    #[serde(default)]
    pub classes: Vec<Class>,
}

/// A practice in an export.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Gap {
    /// Its name.
    pub name: Text,
    /// Its levels; none where it does not apply.
    #[serde(default)]
    pub levels: Option<PracticeLevels>,
}

impl Reasons {
    /// Reads them from the document with this digest; `None` for every other document.
    #[must_use]
    pub fn read(bytes: &[u8], digest: &str) -> Option<Self> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        if sha256(bytes) != digest {
            return None;
        }
        serde_json::from_slice(bytes).ok()
    }
}
