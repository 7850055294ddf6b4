//! Exports read again: as much of each as a committee needs, checked before anything is made of it.
//!
//! Whoever sent a file, nothing in it is believed that can be computed: scores follow from criteria,
//! the criteria's points from the framework that most of the files name. A document that does not
//! hold is left out with the reason and its place; the others are read all the same. Nothing here
//! touches a file; bytes come in.

mod check;
mod document;
mod fault;
mod gather;
mod plan;
mod reasons;

pub use fault::Fault;
pub use gather::{Aside, Gathered, Why, gather};
pub use reasons::{Gap, KindOf, Reasons};

use super::applicant::{Applicant, Missing, Part};
use super::plan::{Outline, Plan};
use super::setting::{Setting, Weighed};
use crate::framework::{CommitteeRules, CriterionSource, Framework};
use crate::i18n::Text;
use crate::scoring::billionths;
use crate::text::sha256;
use document::Document;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Unknown questions that are kept of each city, the heaviest.
const MISSING: usize = 5;

/// An export as far as a committee needs it.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// The city.
    pub applicant: Applicant,
    /// The framework that was answered.
    pub frame: Arc<Frame>,
    /// Which state of the assessment it is.
    pub state: State,
    /// GB/T 2260 code of the city; may be empty.
    pub code: String,
    /// SHA-256 of the document's bytes, hexadecimal; empty unless asked for.
    pub digest: String,
}

/// Which state of an assessment an export shows.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
pub struct State {
    /// How many events there were.
    pub events: u64,
    /// The last event of every device, in order.
    pub heads: Vec<String>,
    /// The time of the last one, by the clock of its device.
    pub last: String,
}

/// What a framework says about comparing cities.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Frame {
    /// The framework's id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its files.
    pub digest: String,
    /// Its name.
    pub name: Text,
    /// Its criteria, in order.
    pub criteria: Vec<FrameCriterion>,
    /// Seed of all random numbers.
    pub seed: u64,
    /// Its constants.
    pub rules: CommitteeRules,
}

/// A criterion of a framework.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct FrameCriterion {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its points.
    pub points: u32,
    /// Where its value comes from.
    pub from: CriterionSource,
}

impl From<&Framework> for Frame {
    fn from(framework: &Framework) -> Self {
        let criteria = framework.criteria.iter().map(|one| FrameCriterion {
            id: one.id.clone(),
            name: one.name.clone(),
            points: one.points,
            from: one.from,
        });
        Self {
            id: framework.id.clone(),
            version: framework.version.clone(),
            digest: framework.digest.clone(),
            name: framework.name.clone(),
            criteria: criteria.collect(),
            seed: framework.method.seed,
            rules: framework.method.committee.clone(),
        }
    }
}

impl Frame {
    /// The setting of a comparison before the committee changes anything.
    #[must_use]
    pub fn setting(&self, select: usize) -> Setting {
        let criteria = self.criteria.iter().map(|one| Weighed {
            id: one.id.clone(),
            name: one.name.clone(),
            points: one.points,
            usual: one.points,
        });
        Setting::new(criteria.collect(), self.rules.clone(), self.seed, select)
    }
}

/// Reads exports one after the other; remembers the framework that it met last, which is mostly
/// that of the next one too.
#[derive(Debug, Clone, Default)]
pub struct Reader {
    digests: bool,
    frame: Option<Arc<Frame>>,
    outline: Option<Arc<Outline>>,
}

impl Reader {
    /// A reader, which also takes the digest of each document if asked to.
    #[must_use]
    pub fn new(digests: bool) -> Self {
        Self { digests, frame: None, outline: None }
    }

    /// Reads and checks one document.
    pub fn read(&mut self, bytes: &[u8]) -> Result<Entry, Fault> {
        let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        let document = Document::parse(bytes)?;
        check::check(&document)?;
        let frame = match &self.frame {
            Some(frame) if document.has(frame) => Arc::clone(frame),
            _ => Arc::new(document.frame()),
        };
        self.frame = Some(Arc::clone(&frame));
        let plan = document.plan(&mut self.outline);
        Ok(Entry {
            frame,
            state: document.state(),
            code: document.city.code.trim().to_owned(),
            digest: if self.digests { sha256(bytes) } else { String::new() },
            applicant: applicant(document, plan),
        })
    }
}

fn applicant(document: Document, plan: Option<Plan>) -> Applicant {
    let parts = document.criteria.iter().map(|one| Part {
        value: one.value,
        backed: one.backed,
        comparable: one.comparable,
        one_level: one.one_level,
        computed: one.from == CriterionSource::Assistance,
    });
    let parts = parts.collect();
    let unknown = document.questions.iter().filter_map(|one| {
        let width = one.weight_overall * one.value?.width();
        (billionths(width) > 0).then_some((width, one))
    });
    let mut unknown: Vec<_> = unknown.collect();
    // Stable: equal ones stay in the framework's order.
    unknown.sort_by(|one, other| other.0.total_cmp(&one.0));
    unknown.truncate(MISSING);
    let missing = unknown
        .into_iter()
        .map(|(width, one)| Missing { question: one.id.clone().into_owned(), width })
        .collect();
    let province = document.city.province.iter().find(|name| !name.is_empty());
    Applicant {
        province: province.map(|name| (*name).to_owned()).unwrap_or_default(),
        sealed: document.is_sealed(),
        amended: document.is_amended(),
        id: document.id.into_owned(),
        name: document.city.name.owned(),
        kind: document.city.kind,
        sample: document.city.sample,
        parts,
        confidence: document.overall.rating.map(|rating| rating.confidence),
        missing,
        plan,
    }
}
