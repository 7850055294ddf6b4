use serde::{Deserialize, Serialize};

/// When a question is asked. Data, not a language: checked by lint, readable by other programs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "ConditionFile", into = "ConditionFile")]
pub enum Condition {
    /// All of them hold.
    All(Vec<Condition>),
    /// At least one of them holds.
    Any(Vec<Condition>),
    /// It does not hold.
    Not(Box<Condition>),
    /// The level or number answered to `question` is at least this.
    AtLeast {
        /// The question looked at.
        question: String,
        /// Level, or number in the question's unit.
        level: f64,
    },
    /// The answer to `question` is this option, or `yes` or `no`.
    Is {
        /// The question looked at.
        question: String,
        /// The option's id.
        option: String,
    },
    /// The options chosen in `question` include this one.
    Includes {
        /// The question looked at.
        question: String,
        /// The option's id.
        option: String,
    },
    /// A fact of the city's profile is this.
    City {
        /// The fact looked at.
        field: CityField,
        /// Its value.
        is: String,
    },
}

/// A fact of the city's profile that a condition can look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CityField {
    /// City, district or cluster.
    Kind,
}

impl Condition {
    /// Every question the condition looks at.
    #[must_use]
    pub fn questions(&self) -> Vec<&str> {
        match self {
            Condition::All(parts) | Condition::Any(parts) => {
                parts.iter().flat_map(Condition::questions).collect()
            }
            Condition::Not(part) => part.questions(),
            Condition::AtLeast { question, .. }
            | Condition::Is { question, .. }
            | Condition::Includes { question, .. } => vec![question],
            Condition::City { .. } => Vec::new(),
        }
    }
}

/// A condition as it stands in the file: one flat object whose fields tell which condition it is.
/// Going through it keeps the JSON path of a mistake, which an untagged enum would lose.
#[derive(Default, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct ConditionFile {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    all: Option<Vec<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    any: Option<Vec<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    not: Option<Box<Condition>>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    question: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    city: Option<CityField>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    at_least: Option<f64>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    is: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    includes: Option<String>,
}

impl TryFrom<ConditionFile> for Condition {
    type Error = &'static str;

    fn try_from(file: ConditionFile) -> Result<Self, Self::Error> {
        let ConditionFile { all, any, not, question, city, at_least, is, includes } = file;
        match (all, any, not, question, city, at_least, is, includes) {
            (Some(parts), None, None, None, None, None, None, None) => Ok(Condition::All(parts)),
            (None, Some(parts), None, None, None, None, None, None) => Ok(Condition::Any(parts)),
            (None, None, Some(part), None, None, None, None, None) => Ok(Condition::Not(part)),
            (None, None, None, Some(question), None, Some(level), None, None) => {
                Ok(Condition::AtLeast { question, level })
            }
            (None, None, None, Some(question), None, None, Some(option), None) => {
                Ok(Condition::Is { question, option })
            }
            (None, None, None, Some(question), None, None, None, Some(option)) => {
                Ok(Condition::Includes { question, option })
            }
            (None, None, None, None, Some(field), None, Some(is), None) => {
                Ok(Condition::City { field, is })
            }
            _ => Err(EXPECTED),
        }
    }
}

const EXPECTED: &str = "expected one of {all: […]}, {any: […]}, {not: {…}}, {question, at_least}, \
     {question, is}, {question, includes}, {city, is}";

impl From<Condition> for ConditionFile {
    fn from(condition: Condition) -> Self {
        let none = ConditionFile::default();
        match condition {
            Condition::All(parts) => ConditionFile { all: Some(parts), ..none },
            Condition::Any(parts) => ConditionFile { any: Some(parts), ..none },
            Condition::Not(part) => ConditionFile { not: Some(part), ..none },
            Condition::AtLeast { question, level } => {
                ConditionFile { question: Some(question), at_least: Some(level), ..none }
            }
            Condition::Is { question, option } => {
                ConditionFile { question: Some(question), is: Some(option), ..none }
            }
            Condition::Includes { question, option } => {
                ConditionFile { question: Some(question), includes: Some(option), ..none }
            }
            Condition::City { field, is } => {
                ConditionFile { city: Some(field), is: Some(is), ..none }
            }
        }
    }
}
