use super::{CityFigure, Span};
use crate::framework::{Answering, Framework, Question};
use crate::text::grouped;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What was said to one question, with what stands behind it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Answer {
    /// The answer itself.
    pub said: Said,
    /// What stands behind it; a mere statement, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Evidence>,
    /// What else stands behind it. Apart, so that older versions of the tool read the first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub further: Vec<Evidence>,
    /// Id of the assessor's confidence class; the lowest, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<String>,
    /// Name and office of the person who answered.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub informant: String,
    /// Whose judgement it is; the assessor's, if absent.
    #[serde(default, skip_serializing_if = "Rater::is_assessor")]
    pub rater: Rater,
}

/// Whose judgement an answer is (method §7). The city and the assessor each have one; what they
/// agree on takes the place of both.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Rater {
    /// The assessment team's.
    #[default]
    Assessor,
    /// The city's own.
    City,
    /// What a dispute was settled with, between raters or between devices.
    Agreed {
        /// Why.
        reason: String,
    },
}

impl Rater {
    /// Whether it is the assessment team.
    #[must_use]
    pub fn is_assessor(&self) -> bool {
        *self == Rater::Assessor
    }

    /// Whether what this rater says takes the place of what the other said before: a rater's own
    /// words, and what was agreed; an agreement takes the place of everything.
    #[must_use]
    pub fn replaces(&self, other: &Rater) -> bool {
        matches!((self, other), (Rater::Agreed { .. }, _) | (_, Rater::Agreed { .. }))
            || self == other
    }
}

impl Answer {
    /// Whether this can be said to `question`, and its evidence and confidence are of classes that
    /// the framework knows.
    pub fn fits(&self, framework: &Framework, question: &Question) -> Result<(), Misfit> {
        self.said.fits(question)?;
        for evidence in self.grounds() {
            one_of(&evidence.class, framework.evidence.iter().map(|class| class.id.as_str()))?;
        }
        if let Some(confidence) = &self.confidence {
            one_of(confidence, framework.confidence.iter().map(|degree| degree.id.as_str()))?;
        }
        Ok(())
    }

    /// Everything that stands behind it.
    pub fn grounds(&self) -> impl Iterator<Item = &Evidence> {
        self.evidence.iter().chain(&self.further)
    }

    /// The same answer with this behind it, the strongest first.
    #[must_use]
    pub fn on_grounds(self, framework: &Framework, mut grounds: Vec<Evidence>) -> Self {
        grounds.sort_by_key(|one| std::cmp::Reverse(one.place(framework)));
        let further = grounds.split_off(grounds.len().min(1));
        Self { evidence: grounds.pop(), further, ..self }
    }

    /// Place in [`Framework::evidence`] of the strongest class of evidence behind it: the weakest,
    /// if it names none.
    #[must_use]
    pub fn evidence_class(&self, framework: &Framework) -> usize {
        self.grounds().map(|one| one.place(framework)).max().unwrap_or(0)
    }

    /// Place of its degree of confidence in [`Framework::confidence`]: the lowest, if it names none.
    #[must_use]
    pub fn confidence_class(&self, framework: &Framework) -> usize {
        let named = self.confidence.as_ref();
        framework.confidence.iter().position(|degree| Some(&degree.id) == named).unwrap_or(0)
    }

    /// A bare answer, without evidence.
    #[must_use]
    pub fn new(said: Said) -> Self {
        Self {
            said,
            evidence: None,
            further: Vec::new(),
            confidence: None,
            informant: String::new(),
            rater: Rater::Assessor,
        }
    }
}

/// The four ways to answer. Not having been asked is none of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Said {
    /// An answer.
    Value(Value),
    /// Asked; the informant does not know.
    DontKnow,
    /// Asked; the informant does not want to say.
    Declined,
    /// The question makes no sense for this city.
    NotApplicable {
        /// Why.
        reason: String,
        /// Whether the assessor accepts the reason; until then the value counts as unknown.
        accepted: bool,
    },
}

/// An answer to a question of one kind (method §1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// A level, counted from 0, or a range of levels.
    Level(Span<u8>),
    /// Yes or no.
    YesNo(bool),
    /// The id of the option.
    Choice(String),
    /// The ids of the options; none of them is an answer too.
    Multi {
        /// Options that certainly hold.
        chosen: Vec<String>,
        /// Options that may hold.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        unsure: Vec<String>,
    },
    /// A number, share or year in the question's unit, or a range.
    Number(Span<f64>),
    /// Ids of options, most wanted first; unlisted ones are not wanted.
    Ranking(Vec<String>),
    /// Free words.
    Text(String),
    /// A day, `YYYY-MM-DD`.
    Date(String),
}

/// What stands behind an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Evidence {
    /// Id of the framework's evidence class.
    pub class: String,
    /// Document, date, page, address.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub citation: String,
}

impl Evidence {
    /// Place of its class in [`Framework::evidence`], from the weakest; the weakest, if it names
    /// none that is known.
    #[must_use]
    pub fn place(&self, framework: &Framework) -> usize {
        framework.evidence.iter().position(|class| class.id == self.class).unwrap_or(0)
    }
}

/// Why an answer does not fit its question; the edge puts it into words.
#[derive(Debug, Clone, PartialEq)]
pub enum Misfit {
    /// The answer is of another kind than the question takes.
    Kind,
    /// The level, option or range does not exist or is turned round.
    Unknown(String),
    /// The number is outside the hard limits.
    Outside(f64, f64),
    /// The number is not one: NaN or infinite.
    NotFinite,
    /// What was typed for a number is none.
    NotANumber(String),
    /// The text is not a day of the calendar, `YYYY-MM-DD`.
    NotADay,
    /// The question cannot be "not applicable".
    AlwaysApplicable,
    /// A reason is needed.
    NoReason,
    /// Nothing stands in the order of preference.
    EmptyRanking,
    /// The number has more digits after the point than this.
    Decimals(u8),
    /// There is no such class of evidence or degree of confidence; these there are.
    Class(String, String),
    /// The code of a city is not of six digits.
    Code(String),
    /// No city has so much of it, or so little.
    Figure(CityFigure, f64),
}

impl Misfit {
    /// The id of its message in the locales, and the message's values.
    #[must_use]
    pub fn message(&self) -> (&'static str, Vec<(&'static str, String)>) {
        match self {
            Misfit::Kind => ("misfit-kind", Vec::new()),
            Misfit::Unknown(value) => ("misfit-unknown", vec![("value", value.clone())]),
            Misfit::Outside(low, high) => {
                ("misfit-outside", vec![("low", low.to_string()), ("high", high.to_string())])
            }
            Misfit::NotFinite => ("misfit-not-finite", Vec::new()),
            Misfit::NotANumber(typed) => ("misfit-not-a-number", vec![("value", typed.clone())]),
            Misfit::NotADay => ("misfit-not-a-day", Vec::new()),
            Misfit::AlwaysApplicable => ("always-applicable", Vec::new()),
            Misfit::NoReason => ("wrong-reason", Vec::new()),
            Misfit::EmptyRanking => ("misfit-empty-ranking", Vec::new()),
            Misfit::Code(code) => ("wrong-code", vec![("value", code.clone())]),
            Misfit::Figure(figure, value) => {
                let (low, high) = figure.limits();
                let word = match figure {
                    CityFigure::Population => "misfit-population",
                    CityFigure::Gdp => "misfit-gdp",
                    CityFigure::Area => "misfit-area",
                };
                (
                    word,
                    vec![
                        ("value", grouped(*value)),
                        ("low", grouped(low)),
                        ("high", grouped(high)),
                    ],
                )
            }
            Misfit::Decimals(0) => ("misfit-whole", Vec::new()),
            Misfit::Decimals(digits) => ("misfit-decimals", vec![("digits", digits.to_string())]),
            Misfit::Class(value, known) => {
                ("misfit-class", vec![("value", value.clone()), ("known", known.clone())])
            }
        }
    }
}

impl Said {
    /// Whether this can be said to `question`.
    pub fn fits(&self, question: &Question) -> Result<(), Misfit> {
        match self {
            Said::NotApplicable { .. } if question.na.is_none() => Err(Misfit::AlwaysApplicable),
            Said::NotApplicable { reason, .. } if reason.trim().is_empty() => Err(Misfit::NoReason),
            Said::DontKnow | Said::Declined | Said::NotApplicable { .. } => Ok(()),
            Said::Value(value) => value.fits(&question.answer),
        }
    }

    /// Where a number is outside the usual range of its question: it, and the range.
    #[must_use]
    pub fn unlikely(&self, question: &Question) -> Option<(Span<f64>, (f64, f64))> {
        let (low, high) = question.answer.number()?.likely?;
        let Said::Value(Value::Number(span)) = self else { return None };
        let (least, most) = span.ends();
        (least < low || most > high).then_some((*span, (low, high)))
    }
}

impl Value {
    /// Whether this is an answer of the kind that `answering` takes.
    pub fn fits(&self, answering: &Answering) -> Result<(), Misfit> {
        match (self, answering) {
            (Value::Level(span), Answering::Level(level)) => {
                let (_, high) = span.ends();
                known(usize::from(high) < level.levels.len(), || high.to_string())
            }
            (Value::YesNo(_), Answering::YesNo(_)) | (Value::Text(_), Answering::Text(_)) => Ok(()),
            (Value::Choice(id), Answering::Choice(_)) => all_known([id], answering),
            (Value::Multi { chosen, unsure }, Answering::Multi(_)) => {
                all_known(chosen.iter().chain(unsure), answering)
            }
            (Value::Ranking(ids), Answering::Ranking(_)) if ids.is_empty() => {
                Err(Misfit::EmptyRanking)
            }
            (Value::Ranking(ids), Answering::Ranking(_)) => all_known(ids, answering),
            (
                Value::Number(span),
                Answering::Number(number) | Answering::Percent(number) | Answering::Year(number),
            ) => within(*span, answering.limits(), number.decimals),
            (Value::Date(day), Answering::Date(_)) => {
                // jiff also takes other ways to write a day; files hold one.
                let date = day.parse::<jiff::civil::Date>().ok();
                let strict = date.is_some_and(|date| date.to_string() == *day);
                if strict { Ok(()) } else { Err(Misfit::NotADay) }
            }
            _ => Err(Misfit::Kind),
        }
    }
}

fn one_of<'a>(id: &str, known: impl Iterator<Item = &'a str>) -> Result<(), Misfit> {
    let known: Vec<&str> = known.collect();
    if known.contains(&id) {
        return Ok(());
    }
    Err(Misfit::Class(id.to_owned(), known.join(", ")))
}

fn known(is: bool, name: impl FnOnce() -> String) -> Result<(), Misfit> {
    if is { Ok(()) } else { Err(Misfit::Unknown(name())) }
}

/// Every id is an option, and none stands twice.
fn all_known<'a>(
    ids: impl IntoIterator<Item = &'a String>,
    answering: &Answering,
) -> Result<(), Misfit> {
    let options = answering.options();
    let mut seen: Vec<&str> = Vec::new();
    for id in ids {
        let fresh = !seen.contains(&id.as_str());
        known(fresh && options.iter().any(|(known, _)| known == id), || id.clone())?;
        seen.push(id);
    }
    Ok(())
}

fn within(span: Span<f64>, limits: Option<(f64, f64)>, decimals: u8) -> Result<(), Misfit> {
    let (low, high) = span.ends();
    if !low.is_finite() || !high.is_finite() {
        return Err(Misfit::NotFinite);
    }
    match limits {
        Some((least, most)) if low < least || high > most => {
            return Err(Misfit::Outside(least, most));
        }
        _ => {}
    }
    let scale = 10_f64.powi(i32::from(decimals));
    // A decimal fraction is seldom exact in binary.
    let fits = |value: f64| {
        let scaled = value * scale;
        (scaled - scaled.round()).abs() <= 1e-9 * scaled.abs().max(1.0)
    };
    if fits(low) && fits(high) { Ok(()) } else { Err(Misfit::Decimals(decimals)) }
}
