use super::{Assessment, CityKind, Value};
use crate::framework::{CityField, Condition, Framework};
use schemars::JsonSchema;
use serde::Serialize;

/// Whether something holds, as far as it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
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

/// What a condition hears of a question that it looks at.
#[derive(Debug, Clone, Copy)]
pub enum Heard<'a> {
    /// This, and nobody contradicts it.
    Value(&'a Value),
    /// Nothing certain: not answered, not known, declined or disputed.
    Unknown,
    /// Nothing ever: it is certainly not asked, or does not apply.
    Never,
}

impl Heard<'_> {
    /// What is heard of a question that is asked, perhaps asked or not asked. An answer to one that
    /// may turn out not to be asked is not certain.
    #[must_use]
    pub fn if_asked(self, asked: Truth) -> Self {
        match asked {
            Truth::Yes => self,
            Truth::No => Heard::Never,
            Truth::Unknown => Heard::Unknown,
        }
    }
}

impl Assessment {
    /// Whether each question is asked, as far as the answers tell: one pass, since only earlier
    /// questions can gate one. A follow-up of a question that is certainly not asked is not asked
    /// either.
    #[must_use]
    pub fn asked_all(&self, framework: &Framework) -> Vec<Truth> {
        self.asked_of_first(framework, framework.questions.len())
    }

    /// As [`asked_all`](Self::asked_all), for the question at this place.
    #[must_use]
    pub fn asked(&self, framework: &Framework, question: usize) -> Truth {
        if framework.questions[question].when.is_none() {
            return Truth::Yes;
        }
        self.asked_of_first(framework, question + 1).pop().unwrap_or(Truth::Unknown)
    }

    /// As [`asked_all`](Self::asked_all), for the question at this place, where `asked` says it of
    /// those before it.
    #[must_use]
    pub fn asked_after(&self, framework: &Framework, question: usize, asked: &[Truth]) -> Truth {
        let heard = |gate: usize| {
            let said = self.present(&framework.questions[gate].id);
            said.settled().heard().if_asked(asked[gate])
        };
        framework.asked(question, self.city_kind(), &heard)
    }

    fn asked_of_first(&self, framework: &Framework, many: usize) -> Vec<Truth> {
        let city = self.city_kind();
        let mut heard: Vec<Heard> = Vec::with_capacity(many);
        let mut all: Vec<Truth> = Vec::with_capacity(many);
        for (at, question) in framework.questions.iter().enumerate().take(many) {
            let asked = framework.asked(at, city, &|gate| heard[gate].if_asked(all[gate]));
            heard.push(self.present(&question.id).settled().heard());
            all.push(asked);
        }
        all
    }

    /// The places of the rules whose answers certainly stand together although they hardly can.
    #[must_use]
    pub fn contradictions(&self, framework: &Framework) -> Vec<usize> {
        let asked = self.asked_all(framework);
        let heard = |at: usize| {
            let question = &framework.questions[at].id;
            self.present(question).settled().heard().if_asked(asked[at])
        };
        let before = framework.questions.len();
        let reader = Reader { framework, city: self.city_kind(), before, heard: &heard };
        let holds = |at: &usize| reader.holds(&framework.rules[*at].when) == Truth::Yes;
        (0..framework.rules.len()).filter(holds).collect()
    }

    /// What is assessed, as far as the profile tells.
    #[must_use]
    pub fn city_kind(&self) -> CityKind {
        self.city().map(|city| city.kind).unwrap_or_default()
    }
}

impl Framework {
    /// Whether the question at this place is asked of a city of this kind, given what is heard of
    /// the questions before it. Only earlier questions can gate it.
    pub fn asked<'a>(
        &self,
        question: usize,
        city: CityKind,
        heard: &dyn Fn(usize) -> Heard<'a>,
    ) -> Truth {
        let Some(when) = &self.questions[question].when else { return Truth::Yes };
        Reader { framework: self, city, before: question, heard }.holds(when)
    }
}

struct Reader<'r, 'a> {
    framework: &'r Framework,
    city: CityKind,
    before: usize,
    heard: &'r dyn Fn(usize) -> Heard<'a>,
}

impl Reader<'_, '_> {
    /// Three-valued: what is not known for certain leaves the condition unknown; what does not
    /// apply makes it false.
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
            Condition::City { field: CityField::Kind, is } => Truth::from(self.city.code() == is),
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
        match self.framework.position(question).filter(|at| *at < self.before).map(self.heard) {
            None | Some(Heard::Unknown) => Truth::Unknown,
            Some(Heard::Never) => Truth::No,
            Some(Heard::Value(value)) => test(value),
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
