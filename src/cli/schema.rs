use super::context::{Context, Failure};
use crate::report;

/// Prints the JSON Schema of the export.
pub fn run(context: &Context) -> Result<(), Failure> {
    context.print(&String::from_utf8_lossy(&report::schema()))
}
