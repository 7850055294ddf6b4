use super::Condition;
use crate::i18n::Text;
use serde::{Deserialize, Serialize};

/// A question: its words, whom to ask, and how its answer counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Short name in files and on screen, e.g. `inv-78`.
    pub id: String,
    /// The indicator it is scored in; none for context, demand, leverage and conditions.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub indicator: Option<String>,
    /// Whole points among the questions of its indicator.
    #[serde(default = "one", skip_serializing_if = "is_one")]
    pub points: u32,
    /// Whether it belongs to the short form.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub core: bool,
    /// Minutes it takes to ask and answer.
    pub minutes: f64,
    /// Whom to ask.
    pub informant: String,
    /// What it is about, in a few words, for lists and messages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub topic: Option<Text>,
    /// The question as it is read aloud.
    pub text: Text,
    /// One line of help.
    pub hint: Text,
    /// What to probe, what is often misunderstood, what does not count.
    pub guidance: Text,
    /// Evidence to ask for.
    pub ask_to_see: Text,
    /// Where the idea comes from.
    pub source: Text,
    /// Why it is asked and why it counts so much.
    pub why: Text,
    /// When it is asked; always, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<Condition>,
    /// What its value is when it is not asked.
    #[serde(default, skip_serializing_if = "WhenHidden::is_zero")]
    pub when_hidden: WhenHidden,
    /// When "not applicable" may be accepted; never, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub na: Option<Text>,
    /// The kind of answer.
    pub answer: Answering,
}

impl Question {
    /// What stands for the question in lists and messages: its topic, else its whole text.
    #[must_use]
    pub fn heading(&self) -> &Text {
        self.topic.as_ref().unwrap_or(&self.text)
    }
}

/// The value of a question whose condition certainly does not hold (method §1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhenHidden {
    /// It counts as the lowest level: a follow-up about a capability that is not there.
    #[default]
    Zero,
    /// It drops out: only behind a fact that is not scored.
    Na,
}

impl WhenHidden {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
    fn is_zero(&self) -> bool {
        *self == WhenHidden::Zero
    }
}

/// The kind of answer that a question takes (method §1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answering {
    /// One of several anchored levels, worst first.
    Level(Level),
    /// Yes or no.
    YesNo(YesNo),
    /// One of several options.
    Choice(Choice),
    /// Any number of options.
    Multi(Multi),
    /// A number with a unit.
    Number(Number),
    /// A share in per cent.
    Percent(Number),
    /// A calendar year.
    Year(Number),
    /// Options in order of preference.
    Ranking(Ranking),
    /// Free words, not scored.
    Text(Unscored),
    /// A day, not scored.
    Date(Unscored),
}

/// Levels, each with its own words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Level {
    /// The shared scale whose short words go with the levels.
    pub scale: String,
    /// What must hold for each level, lowest first.
    pub levels: Vec<Text>,
    /// Value of each level, from 0 to 1; equal steps if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub values: Option<Vec<f64>>,
}

impl Level {
    /// The largest difference in value between one level and the next, in `[0, 1]`.
    #[must_use]
    pub fn largest_step(&self) -> f64 {
        match &self.values {
            Some(values) => values.windows(2).map(|pair| pair[1] - pair[0]).fold(0.0, f64::max),
            None => 1.0 / (self.levels.len().max(2) - 1) as f64,
        }
    }
}

/// Yes or no.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct YesNo {
    /// Whether "no" is the better answer.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub reverse: bool,
}

/// One of several options.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The options, in the order shown.
    pub options: Vec<ChoiceOption>,
}

/// An option of a [`Choice`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChoiceOption {
    /// Short name in files.
    pub id: String,
    /// Its words.
    pub label: Text,
    /// Its value in `[0, 1]`; none in an unscored question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<f64>,
}

/// Any number of options.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Multi {
    /// The options, in the order shown.
    pub options: Vec<MultiOption>,
    /// Points for full marks; the sum of all if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub full: Option<u32>,
}

/// An option of a [`Multi`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MultiOption {
    /// Short name in files.
    pub id: String,
    /// Its words.
    pub label: Text,
    /// Its points; none in an unscored question.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub points: Option<u32>,
}

/// A number, share or year.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Number {
    /// The unit, shown after the number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<Text>,
    /// Hard limits: nothing outside is taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub range: Option<(f64, f64)>,
    /// Soft limits: outside, the interviewer is asked to confirm.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub likely: Option<(f64, f64)>,
    /// Digits after the point.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub decimals: u8,
    /// Goalposts `(answer, value)`; none in an unscored question.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub anchors: Vec<(f64, f64)>,
}

/// Options to be put in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ranking {
    /// The options, in the order shown.
    pub options: Vec<RankingOption>,
}

/// An option of a [`Ranking`].
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RankingOption {
    /// Short name in files.
    pub id: String,
    /// Its words.
    pub label: Text,
}

/// An answer that is kept and shown but never scored.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Unscored {}

impl Answering {
    /// The number settings of a number, percent or year question.
    #[must_use]
    pub fn number(&self) -> Option<&Number> {
        match self {
            Answering::Number(number) | Answering::Percent(number) | Answering::Year(number) => {
                Some(number)
            }
            _ => None,
        }
    }

    /// Hard limits of a number: those of the file, else 0–100 for a share.
    #[must_use]
    pub fn limits(&self) -> Option<(f64, f64)> {
        match self {
            Answering::Percent(number) => Some(number.range.unwrap_or((0.0, 100.0))),
            _ => self.number().and_then(|number| number.range),
        }
    }

    /// Whether several options are chosen, one after the other.
    #[must_use]
    pub fn takes_several(&self) -> bool {
        matches!(self, Answering::Multi(_) | Answering::Ranking(_))
    }

    /// Ids and labels of what can be chosen, in the order shown; empty where nothing is chosen
    /// from a list. Levels have no ids.
    #[must_use]
    pub fn options(&self) -> Vec<(&str, &Text)> {
        match self {
            Answering::Level(level) => level.levels.iter().map(|text| ("", text)).collect(),
            Answering::Choice(choice) => {
                choice.options.iter().map(|option| (option.id.as_str(), &option.label)).collect()
            }
            Answering::Multi(multi) => {
                multi.options.iter().map(|option| (option.id.as_str(), &option.label)).collect()
            }
            Answering::Ranking(ranking) => {
                ranking.options.iter().map(|option| (option.id.as_str(), &option.label)).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn one() -> u32 {
    1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_one(points: &u32) -> bool {
    *points == 1
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn is_zero(decimals: &u8) -> bool {
    *decimals == 0
}
