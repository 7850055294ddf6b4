use super::Does;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
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
pub struct Body<D = Does> {
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
    pub does: D,
}

/// The digest that names an event: written as 32 hexadecimal digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId([u8; ID_BYTES]);

impl EventId {
    /// The first 128 bits of the SHA-256.
    fn of(rest: &str) -> Self {
        let mut id = [0; ID_BYTES];
        id.copy_from_slice(&Sha256::digest(rest.as_bytes())[..ID_BYTES]);
        Self(id)
    }

    /// Reads 32 hexadecimal digits.
    #[must_use]
    pub fn parse(digits: &str) -> Option<Self> {
        let mut id = [0; ID_BYTES];
        if digits.len() != ID_DIGITS {
            return None;
        }
        for (byte, pair) in id.iter_mut().zip(digits.as_bytes().chunks_exact(2)) {
            // Small letters only, so that each id is written in one way.
            let digit = |letter: u8| match letter {
                b'0'..=b'9' => Some(letter - b'0'),
                b'a'..=b'f' => Some(letter - b'a' + 10),
                _ => None,
            };
            *byte = digit(pair[0])? << 4 | digit(pair[1])?;
        }
        Some(Self(id))
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(formatter, "{byte:02x}"))
    }
}

impl fmt::Debug for EventId {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "EventId({self})")
    }
}

impl Serialize for EventId {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for EventId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Digits)
    }
}

/// Reads an id where its digits stand, without a copy of them.
struct Digits;

impl Visitor<'_> for Digits {
    type Value = EventId;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("32 hexadecimal digits")
    }

    fn visit_str<E: Error>(self, digits: &str) -> Result<EventId, E> {
        EventId::parse(digits).ok_or_else(|| E::custom("expected 32 hexadecimal digits"))
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
const ID_BYTES: usize = 16;
const ID_DIGITS: usize = 2 * ID_BYTES;

impl Event {
    /// The event of this body, and its line without the line end.
    #[must_use]
    pub fn seal(body: Body) -> (Self, String) {
        // A body is plain data with string keys; it always becomes JSON.
        let rest = serde_json::to_string(&body).unwrap_or_default();
        let rest = rest.strip_prefix('{').unwrap_or(&rest);
        let id = EventId::of(rest);
        let line = format!("{HEAD}{id}\",{rest}");
        (Self { id, body }, line)
    }

    /// Reads one line and checks its digest.
    pub fn read(line: &str) -> Result<Self, LineError> {
        let rest = line.strip_prefix(HEAD).ok_or(LineError::NoId)?;
        let (id, rest) = rest.split_at_checked(ID_DIGITS).ok_or(LineError::NoId)?;
        let rest = rest.strip_prefix("\",").ok_or(LineError::NoId)?;
        let found = EventId::of(rest);
        if EventId::parse(id).as_ref() != Some(&found) {
            return Err(LineError::Digest);
        }
        // The body takes no notice of the id field.
        let body = serde_json::from_str(line)
            .or_else(|_| serde_json::from_str(line).map(Body::unknown))
            .map_err(|error| LineError::Shape(error.to_string()))?;
        Ok(Self { id: found, body })
    }
}

impl<D> Body<D> {
    /// The events that its writer certainly had seen.
    pub fn seen(&self) -> impl Iterator<Item = &EventId> {
        self.after.iter().chain(&self.replaces)
    }
}

impl Body<serde_json::Value> {
    fn unknown(self) -> Body {
        let Self { at, by, device, after, replaces, does } = self;
        Body { at, by, device, after, replaces, does: Does::Unknown(does) }
    }
}
