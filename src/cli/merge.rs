use super::args::Merge;
use super::context::{Context, Failure, print};
use crate::store::Merged;

/// Takes in the journals of others and prints the ids of the assessments that hold them now.
pub fn run(context: &mut Context, args: &Merge) -> Result<(), Failure> {
    let library = context.library()?;
    let merged = library.merge(&args.paths, args.into.as_deref())?;
    let mut done = tell(context, &merged);
    for one in &merged {
        if let Some(id) = one.outcome.id() {
            done = done.and_then(|()| print(&format!("{id}\n")));
        }
    }
    done
}

/// Says what became of each assessment; fails if one of them was not taken in.
pub fn tell(context: &Context, merged: &[Merged]) -> Result<(), Failure> {
    for one in merged {
        for (id, args) in one.messages() {
            context.say(id, &args);
        }
    }
    let refused = merged.iter().any(|one| one.outcome.id().is_none());
    if refused { Err(Failure::Told) } else { Ok(()) }
}
