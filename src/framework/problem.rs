use crate::i18n::{Text, Words};

/// Something wrong in a framework's files; `id` and `args` name a message in the locales.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's name.
    pub file: String,
    /// Line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
    /// Column in characters, counted from 1; 0 where the whole file is meant.
    pub column: usize,
    /// JSON path, e.g. `questions[3].text.en`.
    pub path: String,
    /// Whether the framework can be used all the same.
    pub severity: Severity,
    /// The message: what was found, what was expected, what to do.
    pub id: &'static str,
    /// Its values.
    pub args: Vec<(&'static str, String)>,
}

/// How bad a problem is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The framework must not be used: it would be read or scored wrongly.
    Error,
    /// The framework works; its authors will want to know.
    Warning,
}

/// The messages that are only warnings. A list, so that one id is always as severe.
const WARNINGS: [&str; 15] = [
    "lint-core-gate",
    "lint-core-long",
    "lint-extra-file",
    "lint-kind-long",
    "lint-level-number",
    "lint-never-used",
    "lint-points-unused",
    "lint-punctuation-zh",
    "lint-rule-alone",
    "lint-target-above-cap",
    "lint-text-edges",
    "lint-text-long",
    "lint-topic-twice",
    "lint-value-unused",
    "lint-when-always",
];

impl Problem {
    /// A problem with this message, meant for a whole file until a place is given.
    pub(super) fn new(file: &str, id: &'static str, args: Vec<(&'static str, String)>) -> Self {
        let severity = if WARNINGS.contains(&id) { Severity::Warning } else { Severity::Error };
        Self { file: file.to_owned(), line: 0, column: 0, path: String::new(), severity, id, args }
    }

    /// A file that the framework names is not there.
    pub(super) fn missing_file(file: &str) -> Self {
        Self::new(file, "lint-missing-file", vec![("file", file.to_owned())])
    }

    /// A file is not the JSON that is expected.
    pub(super) fn unreadable(file: &str, path: &str, error: &serde_json::Error) -> Self {
        Self {
            line: error.line(),
            column: error.column(),
            path: path.to_owned(),
            ..Self::new(file, "lint-unreadable", vec![("why", error.to_string())])
        }
    }

    /// Whether the framework must not be used.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// The message in both languages, without the place.
    #[must_use]
    pub fn text(&self, words: &Words) -> Text {
        words.plain(self.id, &self.args)
    }
}
