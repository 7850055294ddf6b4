use super::context::{Failure, print};
use crate::report;

/// Prints the JSON Schema of the export.
pub fn run() -> Result<(), Failure> {
    print(&String::from_utf8_lossy(&report::schema()))
}
