//! What leaves the tool: one file a format. Pure: data in, bytes out. Same data, same bytes.

mod export;
mod json;
mod text;
pub mod words;

pub use export::Export;
pub use json::{json, schema};
pub use text::text;
