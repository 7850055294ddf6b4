use super::work::Work;
use crate::cli::context::{Context, Failure};
use crate::submitted::{self, Submitted};
use std::path::PathBuf;

/// Problems that are told one by one.
const TOLD: usize = 50;

/// Reads all documents and tells what could not be read.
pub fn read(
    context: &Context,
    work: &Work,
    paths: &[PathBuf],
    digests: bool,
) -> Result<Submitted, Failure> {
    let found =
        work.watch(submitted::size(paths), |pulse| Submitted::read(paths, digests, pulse))?;
    let language = context.words.language();
    for (place, why) in found.unread(&context.words).take(TOLD) {
        let args = [("place", place.line(language)), ("why", why.line(language))];
        context.say("compare-fault", &args);
    }
    if found.faults.len() > TOLD {
        context.say("compare-faults", &[("count", (found.faults.len() - TOLD).to_string())]);
    }
    Ok(found)
}
