use super::args::{Export, Format, Table};
use super::context::{Context, Failure};
use super::delivery::Delivery;
use super::export_lines;
use super::source::Source;
use crate::report::{self, Material};
use crate::scoring::Model;

/// Writes the export and prints where.
pub fn run(context: &mut Context, args: &Export) -> Result<(), Failure> {
    if matches!(args.format, Format::Ndjson) {
        return export_lines::run(context, args);
    }
    let [id] = &args.id[..] else { return Err(Failure::usage("cli-export-one", Vec::new())) };
    let session = context.session(id)?;
    let delivery = Delivery::new(context, args)?;
    let source = Source::new(context, args, &session);
    let bytes = match args.format {
        Format::Json | Format::Ndjson => source.json(),
        Format::Bundle => source.bundle(&session)?,
        Format::Html | Format::Xlsx | Format::Csv => report(context, args, &source)?,
    };
    let ending = match (args.format, args.table) {
        (Format::Json | Format::Ndjson, _) => ".json",
        (Format::Bundle, _) => ".zip",
        (Format::Html, _) => ".html",
        (Format::Xlsx, _) => ".xlsx",
        (Format::Csv, Table::Questions) => "-questions.csv",
        (Format::Csv, Table::Criteria) => "-criteria.csv",
        (Format::Csv, Table::Assistance) => "-assistance.csv",
    };
    delivery.send(bytes, format!("{}{ending}", source.id))
}

/// A report for people.
fn report(context: &Context, args: &Export, source: &Source) -> Result<Vec<u8>, Failure> {
    let (framework, assessment) = (source.framework, source.assessment());
    let material = Material {
        framework,
        assessment,
        named: source.named(),
        findings: &Model::new(framework).findings(framework, assessment, &source.id),
        heads: &source.heads,
        words: &context.words,
        notes: args.notes,
    };
    let table = match args.table {
        Table::Questions => report::Table::Questions,
        Table::Criteria => report::Table::Criteria,
        Table::Assistance => report::Table::Assistance,
    };
    match args.format {
        Format::Xlsx => {
            report::xlsx(&material).map_err(|why| Failure::new("cli-io", vec![("why", why)]))
        }
        Format::Csv => Ok(report::table_csv(&material, table)),
        _ => Ok(report::html(&material)),
    }
}
