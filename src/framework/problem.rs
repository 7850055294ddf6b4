/// Something wrong in a framework's files; `id` and `args` name a message in the locales.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file's name.
    pub file: String,
    /// Line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
    /// Column in characters, counted from 1.
    pub column: usize,
    /// JSON path, e.g. `questions[3].text.en`.
    pub path: String,
    /// The message: what was found, what was expected, what to do.
    pub id: &'static str,
    /// Its values.
    pub args: Vec<(&'static str, String)>,
}

impl Problem {
    /// A file that the framework names is not there.
    pub(super) fn missing_file(file: &str) -> Self {
        Self {
            file: file.to_owned(),
            line: 0,
            column: 0,
            path: String::new(),
            id: "lint-missing-file",
            args: Vec::new(),
        }
    }

    /// A file is not the JSON that is expected.
    pub(super) fn unreadable(file: &str, path: &str, error: &serde_json::Error) -> Self {
        Self {
            file: file.to_owned(),
            line: error.line(),
            column: error.column(),
            path: path.to_owned(),
            id: "lint-unreadable",
            args: vec![("why", error.to_string())],
        }
    }
}
