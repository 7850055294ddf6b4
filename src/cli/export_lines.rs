//! Many assessments in one file, one a line.

use super::args::Export;
use super::context::{Context, Failure, print};
use crate::report;
use crate::scoring::Model;
use crate::store::write_new;
use std::path::{Path, PathBuf};

/// Writes a line for each assessment and prints where; `-` is standard output. One that cannot be
/// read is told and left out, and the exit code says so.
pub fn run(context: &mut Context, args: &Export) -> Result<(), Failure> {
    let ids = if args.all {
        let mut listed = context.library()?.list()?;
        listed.sort_by(|one, other| one.id.cmp(&other.id));
        listed.into_iter().map(|listing| listing.id).collect()
    } else {
        args.id.clone()
    };
    let mut bytes = Vec::new();
    let mut failed = false;
    for id in &ids {
        match context.session(id) {
            Ok(session) => {
                let (framework, assessment) = (session.framework(), session.assessment());
                let score = Model::new(framework).score(framework, assessment);
                let heads = session.heads();
                bytes.extend(report::ndjson(session.id(), framework, assessment, &score, &heads));
            }
            Err(failure) => {
                context.say("cli-export-left-out", &[("id", id.clone())]);
                failure.tell_with(&context.words);
                failed = true;
            }
        }
    }
    if args.output.as_deref() == Some(Path::new("-")) {
        print(&String::from_utf8_lossy(&bytes))?;
    } else {
        let path = args.output.clone().unwrap_or_else(|| PathBuf::from("citycap.ndjson"));
        write_new(&path, &bytes, args.force)?;
        print(&format!("{}\n", path.display()))?;
    }
    if failed { Err(Failure::Told) } else { Ok(()) }
}
