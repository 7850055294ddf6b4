use crate::assessment::LineError;

/// A place of a journal that could not be read. Everything around it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Damage {
    /// The file's name.
    pub file: String,
    /// Line, counted from 1; 0 where the whole file is meant.
    pub line: usize,
    /// What is wrong with it.
    pub what: Fault,
}

/// What is wrong with a line or a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fault {
    /// The last line stops in the middle: a write was cut off, or a copy is still under way.
    Torn,
    /// Its bytes are no text.
    NotText,
    /// It is text but no event.
    Line(LineError),
    /// The bundle is not as it was packed.
    Altered,
    /// The file as a whole cannot be read.
    Unreadable,
}

impl Damage {
    /// The message in the locales.
    #[must_use]
    pub fn id(&self) -> &'static str {
        match &self.what {
            Fault::Torn => "store-damage-torn",
            Fault::NotText | Fault::Line(LineError::NoId) => "store-damage-garbage",
            Fault::Line(LineError::Digest) => "store-damage-changed",
            Fault::Line(LineError::Shape(_)) => "store-damage-shape",
            Fault::Altered => "store-damage-altered",
            Fault::Unreadable => "store-damage-unreadable",
        }
    }

    /// The values of the message.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        vec![("file", self.file.clone()), ("line", self.line.to_string())]
    }
}
