use super::load::parse;
use super::{Files, Problem};
use crate::i18n::Text;
use serde::{Deserialize, Serialize};

const FILE: &str = "peers.json";

/// `peers.json`: cities that others can learn from, and how likeness with them is judged (method §6).
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Directory {
    /// How cities are compared.
    #[serde(default)]
    pub matching: Matching,
    /// The cities.
    #[serde(default)]
    pub peers: Vec<Peer>,
}

/// The constants of matching (method §6).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Matching {
    /// Share of a match that does not hang on likeness, in `[0, 1]`; the method's rho.
    pub floor: f64,
    /// What cities are compared by.
    pub features: Vec<ComparedFact>,
}

impl Default for Matching {
    fn default() -> Self {
        Self { floor: 0.5, features: Vec::new() }
    }
}

/// A fact by which two cities are compared, and how it is known of an assessed city.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ComparedFact {
    /// Which of the facts.
    pub fact: FactKind,
    /// Whole points among the features.
    pub points: u32,
    /// The question that says it of an assessed city. Without one, the city's profile does.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Which answers, or words of the profile, mean which word of the directory. Where the list is
    /// not empty, a membership that it does not name is not compared: the city cannot have said it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub same: Vec<SameWord>,
}

/// An answer or a word of a profile, and the word of the directory that means the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SameWord {
    /// Id of an option, or words of a profile, in lower case.
    pub said: String,
    /// The directory's word.
    pub is: String,
}

/// The facts by which cities are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// Residents, in bands.
    Size,
    /// Climate zone.
    Climate,
    /// What the economy lives on.
    Economy,
    /// Programmes and networks it belongs to.
    Memberships,
}

/// A city of the directory. Everything said of it is public, dated, and has a source.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Peer {
    /// Short name in files.
    pub id: String,
    /// Full name.
    pub name: Text,
    /// Country, ISO 3166-1 with two letters.
    pub country: String,
    /// GB/T 2260 code of a Chinese city, six digits; a cluster has none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// What kind of city it is; what is absent is unknown.
    #[serde(default)]
    pub facts: Facts,
    /// What it has demonstrably done.
    pub strengths: Vec<Strength>,
    /// Languages in which it can exchange, ISO 639-1, the first one first.
    pub languages: Vec<String>,
}

/// What kind of city a peer is.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// Residents.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size: Option<Fact<SizeBand>>,
    /// Climate zone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub climate: Option<Fact<String>>,
    /// What the economy lives on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub economy: Option<Fact<String>>,
    /// Programmes and networks it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub memberships: Option<FactList>,
    /// How far its climate plan is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plan: Option<Fact<String>>,
    /// How far its inventory of emissions is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub inventory: Option<Fact<String>>,
}

/// One thing known of a peer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fact<T> {
    /// What it is.
    pub is: T,
    /// The year it was so, 1990 to 2100.
    pub year: u16,
    /// Where that is written.
    pub source: Text,
}

/// Several things known of a peer, together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactList {
    /// What they are.
    pub are: Vec<String>,
    /// The year it was so, 1990 to 2100.
    pub year: u16,
    /// Where that is written.
    pub source: Text,
}

/// How many residents a city has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum SizeBand {
    /// Fewer than a million.
    #[serde(rename = "under-1m")]
    UnderOneMillion,
    /// A million or more, fewer than five.
    #[serde(rename = "1m-5m")]
    OneToFiveMillion,
    /// Five million or more, fewer than ten.
    #[serde(rename = "5m-10m")]
    FiveToTenMillion,
    /// Ten million or more.
    #[serde(rename = "over-10m")]
    TenMillionOrMore,
}

impl SizeBand {
    /// The band of a number of residents, in persons; `None` for what is no number of people.
    #[must_use]
    pub fn of(residents: f64) -> Option<Self> {
        let known = residents.is_finite() && residents > 0.0;
        known.then_some(match residents {
            few if few < 1e6 => SizeBand::UnderOneMillion,
            some if some < 5e6 => SizeBand::OneToFiveMillion,
            many if many < 1e7 => SizeBand::FiveToTenMillion,
            _ => SizeBand::TenMillionOrMore,
        })
    }
}

/// Something a peer has demonstrably done in one practice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Strength {
    /// Id of the practice.
    pub practice: String,
    /// What it did.
    pub fact: Text,
    /// When, 1990 to 2100.
    pub year: u16,
    /// Where that is written.
    pub source: Text,
}

impl Files {
    /// The directory of peers; empty without a `peers.json`. Says where the file cannot be read;
    /// whether what it says makes sense is [`lint`](super::lint())'s.
    pub(super) fn directory(&self) -> Result<Directory, Problem> {
        self.get(FILE).map_or_else(|| Ok(Directory::default()), |_| parse(self, FILE))
    }
}
