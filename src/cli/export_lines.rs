//! Many assessments in one file, one a line.

use super::args::Export;
use super::context::{Context, Failure};
use super::delivery::Delivery;
use super::source::Source;

/// Writes a line for each assessment and prints where; `-` is standard output. One that cannot be
/// read is told and left out, and the exit code says so.
pub fn run(context: &mut Context, args: &Export) -> Result<(), Failure> {
    let delivery = Delivery::new(context, args)?;
    let ids = if args.all { context.library()?.ids()? } else { args.id.clone() };
    let mut bytes = Vec::new();
    let mut failed = false;
    for id in &ids {
        match context.session(id) {
            Ok(session) => bytes.extend(Source::new(context, args, &session).line()),
            Err(failure) => {
                context.say("cli-export-left-out", &[("id", id.clone())]);
                failure.tell_with(&context.words);
                failed = true;
            }
        }
    }
    delivery.send(bytes, "citycap.ndjson".to_owned())?;
    if failed { Err(Failure::Told) } else { Ok(()) }
}
