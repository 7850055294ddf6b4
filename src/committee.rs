//! What a committee that looks at several cities, raters or rounds needs to know.
//!
//! Choosing cities (method §5): [`Table`] ranks [`Applicant`]s by what they have shown, [`draws`]
//! tells what other weights and missing answers could change, [`selection`] finds the best cities
//! together within the committee's limits. [`peers`]: who could help whom with what (§6).
//! [`raters`]: how far two people who assess the same city agree (§7). [`progress`]: what changed
//! between two rounds, and how much of that is real (§8). Everything starts from scores and gives
//! data; the edges put it into words.
//!
//! What must never happen here: silence counts for nobody (only confirmed ends rank), nothing is
//! averaged into an answer that nobody gave, and nothing reads a clock, a file or a random number
//! beyond the seed it is given. The same input in any order gives the same result on every machine.

mod applicant;
mod band;
pub mod comparison;
mod dominance;
pub mod draws;
mod duels;
mod lenses;
pub mod minutes;
pub mod peers;
mod plan;
pub mod programme;
pub mod progress;
pub mod raters;
pub mod reading;
pub mod selection;
mod setting;
mod table;

pub use applicant::{Applicant, Missing, Outside, Part, Passes, Unmeant};
pub use band::{Band, Label, Odds, Proof};
pub use comparison::Comparison;
pub use dominance::{Tipping, always_beats, least_lead, nearly_always_beats, tipping};
pub use duels::{Duel, Duels};
pub use lenses::Lens;
pub use plan::{Item, Offer, Outline, Plan, Run};
pub use programme::Programme;
pub use setting::{GateAt, Setting, Weighed};
pub use table::{Ranks, Row, Table, ranks};
