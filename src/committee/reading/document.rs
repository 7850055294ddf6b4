use super::plan::{Kind, Peer, Practice, Programme};
use super::{Fault, Frame, FrameCriterion, State};
use crate::assessment::CityKind;
use crate::framework::{CommitteeRules, CriterionSource};
use crate::i18n::Text;
use crate::scoring::{Confidence, Interval};
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};
use std::borrow::Cow;

/// The fields of an export that are looked at; all others are passed over. Text is borrowed where
/// it stands in the file as it is.
#[derive(Debug, Deserialize)]
pub(super) struct Document<'a> {
    #[serde(borrow, default)]
    format: Cow<'a, str>,
    #[serde(default)]
    format_version: u32,
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    #[serde(borrow)]
    pub framework: Mark<'a>,
    #[serde(borrow)]
    pub journal: Journal<'a>,
    #[serde(borrow, default)]
    stage: Cow<'a, str>,
    #[serde(default)]
    amended: usize,
    #[serde(borrow, default)]
    state: Stage<'a>,
    #[serde(borrow)]
    pub city: City<'a>,
    pub committee: Committee,
    pub overall: Overall,
    #[serde(borrow)]
    pub criteria: Vec<Criterion<'a>>,
    #[serde(borrow)]
    pub questions: Vec<Question<'a>>,
    /// Lines of older programs do not say this and what follows.
    #[serde(borrow, default)]
    pub programme: Option<Programme<'a>>,
    #[serde(borrow, default)]
    pub practices: Vec<Practice<'a>>,
    #[serde(borrow, default)]
    pub assistance: Vec<Kind<'a>>,
    #[serde(borrow, default)]
    pub peers: Vec<Peer<'a>>,
}

/// What is looked at first: whether it is an export at all.
#[derive(Debug, Deserialize)]
struct Head<'a> {
    #[serde(borrow, default)]
    format: Cow<'a, str>,
    #[serde(default)]
    format_version: u32,
}

#[derive(Debug, Deserialize)]
pub(super) struct Mark<'a> {
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    #[serde(borrow)]
    pub version: Cow<'a, str>,
    #[serde(borrow)]
    pub digest: Cow<'a, str>,
    #[serde(borrow)]
    pub name: Both<'a>,
}

/// Where the assessment stands; the line says it without the seals.
#[derive(Debug, Default, Deserialize)]
struct Stage<'a> {
    #[serde(borrow, default)]
    stage: Cow<'a, str>,
    /// Only how many there are.
    #[serde(default)]
    amendments: Vec<IgnoredAny>,
}

/// The same words in Chinese and English.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Both<'a> {
    #[serde(borrow, default)]
    pub zh: Cow<'a, str>,
    #[serde(borrow, default)]
    pub en: Cow<'a, str>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Journal<'a> {
    pub events: u64,
    #[serde(borrow)]
    pub heads: Vec<Cow<'a, str>>,
    #[serde(borrow, default)]
    pub last: Option<Cow<'a, str>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct City<'a> {
    #[serde(borrow)]
    pub name: Both<'a>,
    #[serde(default)]
    pub kind: CityKind,
    #[serde(borrow, default)]
    pub code: Cow<'a, str>,
    #[serde(borrow, default)]
    pub province: Both<'a>,
    #[serde(default)]
    pub sample: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Committee {
    pub seed: u64,
    pub rules: CommitteeRules,
}

#[derive(Debug, Deserialize)]
pub(super) struct Overall {
    #[serde(deserialize_with = "there")]
    pub value: Option<Interval>,
    pub backed: f64,
    pub coverage: f64,
    pub rating: Option<Rating>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Rating {
    pub confidence: Confidence,
}

#[derive(Debug, Deserialize)]
pub(super) struct Criterion<'a> {
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    #[serde(borrow)]
    pub name: Both<'a>,
    pub points: u32,
    #[serde(default)]
    pub from: CriterionSource,
    pub one_level: f64,
    #[serde(deserialize_with = "there")]
    pub value: Option<Interval>,
    pub weight: f64,
    pub coverage: f64,
    pub backed: f64,
    pub comparable: bool,
}

#[derive(Debug, Deserialize)]
pub(super) struct Question<'a> {
    #[serde(borrow)]
    pub id: Cow<'a, str>,
    pub value: Option<Interval>,
    pub weight_overall: f64,
}

/// A field that may be null but not absent.
fn there<'de, D: Deserializer<'de>>(reader: D) -> Result<Option<Interval>, D::Error> {
    Option::deserialize(reader)
}

impl<'a> Document<'a> {
    pub fn parse(bytes: &'a [u8]) -> Result<Self, Fault> {
        let text = str::from_utf8(bytes).map_err(|_| Fault::NotText)?;
        match serde_json::from_str::<Self>(text) {
            Ok(document) => {
                let Self { format, format_version, .. } = &document;
                Head { format: format.clone(), format_version: *format_version }.check()?;
                Ok(document)
            }
            // What is no export at all is not told which of its fields are missing.
            Err(error) => Err(match serde_json::from_str::<Head>(text) {
                Ok(head) => head.check().err().unwrap_or_else(|| Fault::unreadable(&error)),
                Err(error) => Fault::unreadable(&error),
            }),
        }
    }

    /// Whether the assessment was sealed when it was exported.
    pub fn is_sealed(&self) -> bool {
        self.stage == "sealed" || self.state.stage == "sealed"
    }

    /// Whether a seal was opened for changes.
    pub fn is_amended(&self) -> bool {
        self.amended > 0 || !self.state.amendments.is_empty()
    }

    /// Whether its framework is this one, word for word.
    pub fn has(&self, frame: &Frame) -> bool {
        let mark = &self.framework;
        let same = |criterion: &Criterion, known: &FrameCriterion| {
            criterion.id == known.id
                && criterion.points == known.points
                && criterion.from == known.from
                && criterion.name.is(&known.name)
        };
        mark.digest == frame.digest
            && mark.id == frame.id
            && mark.version == frame.version
            && mark.name.is(&frame.name)
            && self.committee.seed == frame.seed
            && self.committee.rules == frame.rules
            && self.criteria.len() == frame.criteria.len()
            && self.criteria.iter().zip(&frame.criteria).all(|(one, known)| same(one, known))
    }

    pub fn frame(&self) -> Frame {
        let criteria = self.criteria.iter().map(|one| FrameCriterion {
            id: one.id.clone().into_owned(),
            name: one.name.owned(),
            points: one.points,
            from: one.from,
        });
        Frame {
            id: self.framework.id.clone().into_owned(),
            version: self.framework.version.clone().into_owned(),
            digest: self.framework.digest.clone().into_owned(),
            name: self.framework.name.owned(),
            criteria: criteria.collect(),
            seed: self.committee.seed,
            rules: self.committee.rules.clone(),
        }
    }

    pub fn state(&self) -> State {
        let mut heads: Vec<String> =
            self.journal.heads.iter().map(|head| head.clone().into_owned()).collect();
        heads.sort_unstable();
        State {
            events: self.journal.events,
            heads,
            last: self.journal.last.clone().unwrap_or_default().into_owned(),
        }
    }
}

impl Head<'_> {
    fn check(&self) -> Result<(), Fault> {
        if self.format != "citycap-export" {
            return Err(Fault::NotExport);
        }
        if self.format_version != 1 {
            return Err(Fault::Version { found: self.format_version });
        }
        Ok(())
    }
}

impl Both<'_> {
    fn is(&self, text: &Text) -> bool {
        self.zh == text.zh && self.en == text.en
    }

    pub fn owned(&self) -> Text {
        Text::new(self.zh.as_ref(), self.en.as_ref())
    }

    /// Both texts, Chinese first, without spaces around them.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        [self.zh.trim(), self.en.trim()].into_iter()
    }
}
