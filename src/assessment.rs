//! What was said about one city: events, and the present state that follows from them.
//!
//! An assessment is the fold of its events ([`Assessment::apply`]); their order does not matter,
//! repeats do no harm, and nothing is ever removed. Two devices that answered the same question
//! without having seen each other leave two present answers: a conflict, which only a person
//! settles. Pure: no clock, no file, no scoring.

mod anonymous;
mod answer;
mod city;
mod condition;
mod does;
mod event;
mod fold;
mod latest;
mod moving;
mod order;
mod parse;
mod pause;
mod settle;
mod sheet;
mod span;
mod state;
mod undo;

pub use anonymous::{Anonymous, Labels};
pub use answer::{Answer, Evidence, Misfit, Rater, Said, Value};
pub use city::{City, CityFigure, CityKind, Member};
pub use condition::{Heard, Truth};
pub use does::{Does, FrameworkMark, Thing};
pub use event::{Body, Event, EventId, LineError};
pub use fold::{Assessment, Present, Remark};
pub use latest::instant;
pub use moving::Moving;
pub use pause::Pause;
pub use settle::Settled;
pub use sheet::Sheet;
pub use span::Span;
pub use state::{NotNow, Seal, Stage, State, Step};
