//! What leaves the tool: one file a format. Pure: data in, bytes out. Same data, same bytes.

mod chart;
mod explain;
mod export;
mod json;
mod page;
mod text;
pub mod words;

pub use explain::Explanation;
pub use export::Export;
pub use json::{json, schema};
pub use text::text;
