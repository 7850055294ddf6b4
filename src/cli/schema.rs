use super::args::{Schema, SchemaOf};
use super::context::{Failure, print};
use crate::report;

/// Prints the JSON Schema of a format.
pub fn run(args: &Schema) -> Result<(), Failure> {
    let schema = match args.of {
        SchemaOf::Export => report::schema(),
        SchemaOf::Line => report::line_schema(),
        SchemaOf::Minutes => report::minutes_schema(),
    };
    print(&String::from_utf8_lossy(&schema))
}
