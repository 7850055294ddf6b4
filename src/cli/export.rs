use super::args::{Export, Format};
use super::context::{Context, Failure, print};
use crate::report;
use crate::scoring::Model;
use crate::store::write_new;
use std::path::PathBuf;

/// Writes the export and prints where.
pub fn run(context: &mut Context, args: &Export) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let (framework, assessment) = (session.framework(), session.assessment());
    let findings = Model::new(framework).findings(framework, assessment, session.id());
    let bytes = match args.format {
        Format::Json => report::json(framework, assessment, &findings, &session.heads()),
    };
    let path =
        args.output.clone().unwrap_or_else(|| PathBuf::from(format!("{}.json", session.id())));
    write_new(&path, &bytes, args.force)?;
    print(&format!("{}\n", path.display()))
}
