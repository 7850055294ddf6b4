use super::args::{Export, Format, Table};
use super::context::{Context, Failure, print};
use crate::report::{self, Material};
use crate::scoring::Model;
use crate::store::{Session, write_new};
use std::path::PathBuf;

/// Writes the export and prints where.
pub fn run(context: &mut Context, args: &Export) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let bytes = bytes(context, args, &session)?;
    let name = match (args.format, args.table) {
        (Format::Json, _) => ".json",
        (Format::Html, _) => ".html",
        (Format::Xlsx, _) => ".xlsx",
        (Format::Csv, Table::Questions) => "-questions.csv",
        (Format::Csv, Table::Criteria) => "-criteria.csv",
        (Format::Csv, Table::Assistance) => "-assistance.csv",
    };
    let path =
        args.output.clone().unwrap_or_else(|| PathBuf::from(format!("{}{name}", session.id())));
    write_new(&path, &bytes, args.force)?;
    print(&format!("{}\n", path.display()))
}

fn bytes(context: &Context, args: &Export, session: &Session) -> Result<Vec<u8>, Failure> {
    let (framework, assessment) = (session.framework(), session.assessment());
    let model = Model::new(framework);
    let score = model.score(framework, assessment);
    let heads = session.heads();
    if matches!(args.format, Format::Json) {
        return Ok(report::json(framework, assessment, &score, &heads));
    }
    let material = Material {
        framework,
        assessment,
        score: &score,
        stability: &model.stability(framework, assessment, session.id()),
        heads: &heads,
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
        Format::Csv => Ok(report::csv(&material, table)),
        Format::Json | Format::Html => Ok(report::html(&material)),
    }
}
