//! What leaves the tool: one file a format. Pure: data in, bytes out. Same data, same bytes.

mod csv;
mod evidence;
mod export;
mod history;
mod json;
mod text;
pub mod words;

pub use evidence::evidence_csv;
pub use export::{Export, Holds, SealPart, StatePart};
pub use history::{Row, Wanted, history, history_csv, history_ndjson};
pub use json::{is_untouched, json, schema, write};
pub use text::text;
