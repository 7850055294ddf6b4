use super::args::Sync;
use super::context::{Context, Failure};
use super::merge;

/// Exchanges with others through a folder and says what came and went.
pub fn run(context: &mut Context, args: &Sync) -> Result<(), Failure> {
    let library = context.library()?;
    let synced = library.sync(&args.folder)?;
    let fresh: Vec<_> = synced.merged.into_iter().filter(|one| !one.is_quiet()).collect();
    let told = merge::tell(context, &fresh);
    for (id, events) in &synced.sent {
        context.say("sync-sent", &[("id", id.clone()), ("events", events.to_string())]);
    }
    if fresh.is_empty() && synced.sent.is_empty() {
        context.say("sync-equal", &[("path", args.folder.display().to_string())]);
    }
    told
}
