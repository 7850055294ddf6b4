use serde_json::Error;
use serde_json::error::Category;

/// Why a document is not read. [`id`](Self::id) and [`args`](Self::args) name a message of the
/// locales.
#[derive(Debug, Clone, PartialEq)]
pub enum Fault {
    /// It is not UTF-8.
    NotText,
    /// It is not JSON, or ends in the middle.
    NotJson {
        /// The line within the document, from 1.
        line: usize,
        /// The byte in the line, from 1.
        column: usize,
    },
    /// Its bytes are not those that its own digest was taken of.
    Altered,
    /// It is no export of this program.
    NotExport,
    /// It is of another version of the format.
    Version {
        /// The version found.
        found: u32,
    },
    /// A field is missing or of another kind.
    Field {
        /// What the reader of JSON says.
        why: String,
    },
    /// A number, or a pair of ends, is outside its limits.
    Limits {
        /// The field.
        place: String,
    },
    /// A name is empty or stands twice.
    Name {
        /// The field.
        place: String,
    },
    /// A number does not follow from the others.
    Mismatch {
        /// The field.
        place: String,
        /// What it says.
        found: f64,
        /// What the others give.
        expected: f64,
    },
}

impl Fault {
    pub(super) fn unreadable(error: &Error) -> Self {
        match error.classify() {
            Category::Data => Self::Field { why: error.to_string() },
            _ => Self::NotJson { line: error.line(), column: error.column() },
        }
    }

    /// The message in the locales.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match self {
            Self::NotText => "fault-not-text",
            Self::NotJson { .. } => "fault-not-json",
            Self::Altered => "fault-altered",
            Self::NotExport => "fault-not-export",
            Self::Version { .. } => "fault-version",
            Self::Field { .. } => "fault-field",
            Self::Limits { .. } => "fault-limits",
            Self::Name { .. } => "fault-name",
            Self::Mismatch { .. } => "fault-mismatch",
        }
    }

    /// Its values.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotText | Self::Altered | Self::NotExport => Vec::new(),
            Self::NotJson { line, column } => {
                vec![("line", line.to_string()), ("column", column.to_string())]
            }
            Self::Version { found } => vec![("found", found.to_string())],
            Self::Field { why } => vec![("why", why.clone())],
            Self::Limits { place } | Self::Name { place } => vec![("place", place.clone())],
            Self::Mismatch { place, found, expected } => vec![
                ("place", place.clone()),
                ("found", found.to_string()),
                ("expected", expected.to_string()),
            ],
        }
    }
}
