//! What leaves the tool: one file a format. Pure: data in, bytes out. Same data, same bytes.

mod csv;
mod export;
mod findings;
mod html;
mod json;
mod material;
mod text;
pub mod words;
mod xlsx;

pub use csv::{Table, csv};
pub use export::Export;
pub use html::html;
pub use json::{json, schema};
pub use material::Material;
pub use text::text;
pub use xlsx::xlsx;
