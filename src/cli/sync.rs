use super::args::Sync;
use super::context::{Context, Failure};

/// Exchanges with others through a folder and says what came and went; fails if something was not
/// taken in.
pub fn run(context: &mut Context, args: &Sync) -> Result<(), Failure> {
    let library = context.library()?;
    let synced = library.sync(&args.folder)?;
    for (id, args) in synced.messages(&args.folder.display().to_string()) {
        context.say(id, &args);
    }
    let refused = synced.merged.iter().any(|one| one.outcome.id().is_none());
    if refused { Err(Failure::Told) } else { Ok(()) }
}
