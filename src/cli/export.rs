use super::args::{Export, Format};
use super::context::{Context, Failure, print};
use super::export_lines;
use crate::report;
use crate::scoring::Model;
use crate::store::write_new;
use std::path::PathBuf;

/// Writes the export and prints where.
pub fn run(context: &mut Context, args: &Export) -> Result<(), Failure> {
    if matches!(args.format, Format::Ndjson) {
        return export_lines::run(context, args);
    }
    let [id] = &args.id[..] else { return Err(Failure::usage("cli-export-one", Vec::new())) };
    let session = context.session(id)?;
    let (framework, assessment) = (session.framework(), session.assessment());
    let score = Model::new(framework).score(framework, assessment);
    let bytes = report::json(session.id(), framework, assessment, &score, &session.heads());
    let path =
        args.output.clone().unwrap_or_else(|| PathBuf::from(format!("{}.json", session.id())));
    write_new(&path, &bytes, args.force)?;
    print(&format!("{}\n", path.display()))
}
