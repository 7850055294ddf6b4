use crate::i18n::Text;
use serde::{Deserialize, Serialize};

/// A kind of technical assistance (method §4).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assistance {
    /// Short name in files.
    pub id: String,
    /// Full name.
    pub name: Text,
    /// What the city gets.
    #[serde(default)]
    pub gives: Text,
    /// Months it takes.
    pub months: u32,
    /// Practices whose gaps make the need.
    pub need: Vec<Share>,
    /// What the city asked for.
    #[serde(default)]
    pub demand: Vec<Share>,
    /// What makes the effect large: emission share, replicability, co-benefits.
    #[serde(default)]
    pub leverage: Vec<Share>,
    /// What must be in place; the weakest decides (feasibility).
    #[serde(default)]
    pub conditions: Vec<Threshold>,
    /// What must come first.
    #[serde(default)]
    pub requires: Vec<Requirement>,
}

/// A part of a weighted mean.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// What is counted: a question, `question/option` or an indicator.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Whole points.
    pub points: u32,
}

/// A condition of feasibility: the value needed for full marks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Threshold {
    /// What is looked at.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Value in `(0, 1]` that is enough.
    pub at_least: f64,
    /// Why it is a condition; shown when it holds the city back.
    #[serde(default)]
    pub why: Text,
}

/// A kind of assistance that must be finished before, unless the city already has its result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Requirement {
    /// The kind that comes first.
    pub kind: String,
    /// What shows that the city no longer needs it.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Value in `(0, 1]` from which it does not.
    pub at_least: f64,
    /// Why it must come first.
    #[serde(default)]
    pub why: Text,
}
