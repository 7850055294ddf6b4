use super::args::{Schema, SchemaOf};
use super::context::{Failure, print_bytes};
use crate::framework::FrameworkFile;
use crate::report;

/// Prints the JSON Schema of a format.
pub fn run(args: &Schema) -> Result<(), Failure> {
    let schema = match args.of {
        SchemaOf::Export => report::schema(),
        SchemaOf::Line => report::line_schema(),
        SchemaOf::Minutes => report::minutes_schema(),
        SchemaOf::Framework => report::framework_schema(FrameworkFile::Framework),
        SchemaOf::Questionnaire => report::framework_schema(FrameworkFile::Questionnaire),
        SchemaOf::Glossary => report::framework_schema(FrameworkFile::Glossary),
        SchemaOf::Peers => report::framework_schema(FrameworkFile::Peers),
    };
    print_bytes(&schema)
}
