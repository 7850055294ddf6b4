//! What leaves the tool: one file a format. Pure: data in, bytes out. Same data, same bytes.

mod chart;
mod explain;
mod export;
mod json;
mod page;
mod peers;
mod progress;
mod raters;
mod text;
mod what_if;
pub mod words;

pub use explain::Explanation;
pub use export::Export;
pub use json::{json, schema};
pub use page::{Line, Page, Target};
pub use peers::peers;
pub use progress::progress;
pub use raters::raters;
pub use text::text;
pub use what_if::{View, what_if};
