use super::{Assessment, Present, Said, Value};
use crate::framework::{CityField, Condition, Framework};

/// Whether something holds, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Truth {
    /// It holds whatever the missing answers are.
    Yes,
    /// It does not hold whatever they are.
    No,
    /// It depends on them.
    Unknown,
}

impl Truth {
    fn not(self) -> Self {
        match self {
            Truth::Yes => Truth::No,
            Truth::No => Truth::Yes,
            Truth::Unknown => Truth::Unknown,
        }
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Truth::Yes } else { Truth::No }
    }
}

impl Assessment {
    /// Whether the question at this place is asked, as far as the answers tell. A follow-up of a
    /// question that is certainly not asked is not asked either.
    #[must_use]
    pub fn asked(&self, framework: &Framework, question: usize) -> Truth {
        let Some(when) = &framework.questions[question].when else { return Truth::Yes };
        Reader { assessment: self, framework, before: question }.holds(when)
    }
}

/// Reads a condition of the question at place `before`; only earlier questions can gate it, which
/// also bounds the recursion.
struct Reader<'a> {
    assessment: &'a Assessment,
    framework: &'a Framework,
    before: usize,
}

impl Reader<'_> {
    /// Three-valued: an answer that is not known, declined or disputed leaves the condition
    /// unknown; one that does not apply makes it false.
    fn holds(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::All(parts) => self.every(parts, Truth::No, Truth::Yes),
            Condition::Any(parts) => self.every(parts, Truth::Yes, Truth::No),
            Condition::Not(part) => self.holds(part).not(),
            Condition::AtLeast { question, level } => self.look(question, |value| match value {
                Value::Level(span) => {
                    let (low, high) = span.ends();
                    at_least(f64::from(low), f64::from(high), *level)
                }
                Value::Number(span) => {
                    let (low, high) = span.ends();
                    at_least(low, high, *level)
                }
                _ => Truth::Unknown,
            }),
            Condition::Is { question, option } => self.look(question, |value| match value {
                Value::Choice(id) => Truth::from(id == option),
                Value::YesNo(yes) => Truth::from((option == "yes") == *yes),
                _ => Truth::Unknown,
            }),
            Condition::Includes { question, option } => self.look(question, |value| match value {
                Value::Multi { chosen, .. } if chosen.contains(option) => Truth::Yes,
                Value::Multi { unsure, .. } if unsure.contains(option) => Truth::Unknown,
                Value::Multi { .. } => Truth::No,
                _ => Truth::Unknown,
            }),
            Condition::City { field: CityField::Kind, is } => {
                let kind = self.assessment.city().map(|city| city.kind).unwrap_or_default();
                Truth::from(kind.code() == is)
            }
        }
    }

    /// `decisive` as soon as one part is so; else unknown if one part is; else `otherwise`.
    fn every(&self, parts: &[Condition], decisive: Truth, otherwise: Truth) -> Truth {
        let mut result = otherwise;
        for part in parts {
            let truth = self.holds(part);
            if truth == decisive {
                return decisive;
            }
            if truth == Truth::Unknown {
                result = Truth::Unknown;
            }
        }
        result
    }

    fn look(&self, question: &str, test: impl FnOnce(&Value) -> Truth) -> Truth {
        let Some(at) = self.framework.position(question).filter(|at| *at < self.before) else {
            return Truth::Unknown;
        };
        if self.assessment.asked(self.framework, at) == Truth::No {
            return Truth::No;
        }
        match self.assessment.present(question) {
            Present::Said(answer) => match &answer.said {
                Said::Value(value) => test(value),
                Said::NotApplicable { accepted: true, .. } => Truth::No,
                _ => Truth::Unknown,
            },
            Present::Open | Present::Conflict(_) => Truth::Unknown,
        }
    }
}

fn at_least(low: f64, high: f64, level: f64) -> Truth {
    if low >= level {
        Truth::Yes
    } else if high < level {
        Truth::No
    } else {
        Truth::Unknown
    }
}
