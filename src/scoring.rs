//! From answers to scores, priorities and a programme.
//!
//! A [`Model`] is a framework made ready once; [`Model::score`] turns it and an assessment into one
//! self-contained [`Score`]. Every value is an [`Interval`] that contains whatever the missing
//! answers could make it: nothing is imputed, and nothing that is not known ever helps a city.
//! Follows the assessment method, whose sections the items name (§).
//!
//! Pure: the same answers give the same score to the last bit on every machine. Nothing here reads
//! a clock or a file, keeps a constant of the method (the framework has them), or holds a word for
//! people: classes, doubts and reasons are data that the edges put into words.
//!
//! The way of a number: `value` (one answer, §1) → `values` (all answers, gates and disputes) →
//! `evaluate` (indicators, gaps, kinds, criteria; what every what-if runs) → `questions`,
//! `criteria`, `gap`, `assistance`, `rationale`, `programme` (the reasons, for people).

mod assistance;
mod candidates;
mod certainty;
mod change;
mod class;
mod completions;
mod confidence;
mod criteria;
mod deciding;
mod evaluate;
mod feeds;
mod findings;
mod gap;
mod interval;
mod kinds;
mod model;
mod next;
mod programme;
mod questions;
pub mod random;
mod rationale;
mod score;
mod stability;
mod value;
mod values;
mod what_if;

pub use change::Change;
pub use class::Class;
pub use confidence::{Confidence, Doubt, Rating};
pub use criteria::{CriterionScore, IndicatorScore, Overall};
pub use feeds::{Feed, feeds};
pub use findings::Findings;
pub use gap::{PracticeLevels, PracticeScore, TargetOrigin};
pub use interval::{Interval, billionths, reaches};
pub use kinds::{ConditionScore, KindScore, Worth};
pub use model::Model;
pub use next::{Next, NextQuestion};
pub use programme::{Beyond, FindOut, Obstacle, Preparation, Programme, Role, Step, Timing};
pub use questions::QuestionScore;
pub use rationale::{Reason, Side};
pub use score::{Counts, Score};
pub use stability::{Likelihood, Stability};
pub use values::Reply;
