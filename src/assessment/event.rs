use super::{Answer, City};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fmt;

/// One thing said or done, as one line of a journal.
///
/// A line is `{"id":"…",` followed by the rest of the object; the id is the SHA-256 of the bytes
/// that follow the id field, shortened to 128 bits, so that any change of the line shows.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Event {
    /// Digest of the rest of the line.
    pub id: EventId,
    /// The rest of the line.
    #[serde(flatten)]
    pub body: Body,
}

/// An event without its id.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Body {
    /// When, by the device's clock, RFC 3339. For people; order comes from `after` and `replaces`.
    pub at: String,
    /// Who entered it.
    pub by: String,
    /// On which device.
    pub device: String,
    /// The previous event of the same device.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<EventId>,
    /// The events about the same thing that the writer had seen.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub replaces: Vec<EventId>,
    /// What was said or done.
    pub does: Does,
}

/// The digest that names an event: 32 hexadecimal digits.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct EventId(String);

impl fmt::Display for EventId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What an event says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Does {
    /// The assessment begins; its framework is fixed.
    Begin {
        /// The framework that it answers.
        framework: FrameworkMark,
    },
    /// The city's profile is now this.
    City(City),
    /// A question is answered.
    Answer {
        /// Its id.
        question: String,
        /// What was said.
        answer: Answer,
    },
    /// The answer to a question is taken back: it has not been asked.
    Withdraw {
        /// Its id.
        question: String,
    },
    /// The interviewer's note on a question; empty takes it back.
    Note {
        /// The question's id.
        question: String,
        /// The note.
        text: String,
    },
    /// Something that a newer version of the tool wrote. Kept and passed on untouched.
    #[serde(untagged)]
    Unknown(serde_json::Value),
}

/// Which framework an assessment answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameworkMark {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Digest of its files.
    pub digest: String,
}

/// What an event is about: later events about the same thing replace earlier ones.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// The beginning.
    Begin,
    /// The city's profile.
    City,
    /// The answer to a question.
    Answer(String),
    /// The note on a question.
    Note(String),
}

impl Does {
    /// What this is about; `None` for what this version does not know.
    #[must_use]
    pub fn thing(&self) -> Option<Thing> {
        match self {
            Does::Begin { .. } => Some(Thing::Begin),
            Does::City(_) => Some(Thing::City),
            Does::Answer { question, .. } | Does::Withdraw { question } => {
                Some(Thing::Answer(question.clone()))
            }
            Does::Note { question, .. } => Some(Thing::Note(question.clone())),
            Does::Unknown(_) => None,
        }
    }
}

/// Why a line is not an event.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineError {
    /// It does not begin with an id field.
    NoId,
    /// Its bytes do not have the digest that its id says: it was changed or damaged.
    Digest,
    /// Its bytes are right but it is not an event; what was expected.
    Shape(String),
}

const HEAD: &str = "{\"id\":\"";
const ID_DIGITS: usize = 32;

impl Event {
    /// The event of this body, and its line without the line end.
    #[must_use]
    pub fn seal(body: Body) -> (Self, String) {
        // A body is plain data with string keys; it always becomes JSON.
        let rest = serde_json::to_string(&body).unwrap_or_default();
        let rest = rest.strip_prefix('{').unwrap_or(&rest);
        let id = EventId(digest(rest));
        let line = format!("{HEAD}{id}\",{rest}");
        (Self { id, body }, line)
    }

    /// Reads one line and checks its digest.
    pub fn read(line: &str) -> Result<Self, LineError> {
        let rest = line.strip_prefix(HEAD).ok_or(LineError::NoId)?;
        let (id, rest) = rest.split_at_checked(ID_DIGITS).ok_or(LineError::NoId)?;
        let rest = rest.strip_prefix("\",").ok_or(LineError::NoId)?;
        if digest(rest) != id {
            return Err(LineError::Digest);
        }
        let body = serde_json::from_str(&format!("{{{rest}"))
            .map_err(|error| LineError::Shape(error.to_string()))?;
        Ok(Self { id: EventId(id.to_owned()), body })
    }
}

/// The first 128 bits of the SHA-256, hexadecimal.
fn digest(rest: &str) -> String {
    use fmt::Write as _;
    let mut hex = String::with_capacity(ID_DIGITS);
    for byte in &Sha256::digest(rest.as_bytes())[..ID_DIGITS / 2] {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
