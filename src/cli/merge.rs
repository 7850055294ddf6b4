use super::args::Merge;
use super::context::{Context, Failure, print};
use crate::store::{Merged, Outcome};

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
        tell_one(context, one);
    }
    let refused = merged.iter().any(|one| one.outcome.id().is_none());
    if refused { Err(Failure::Told) } else { Ok(()) }
}

fn tell_one(context: &Context, one: &Merged) {
    let from = ("from", one.from.clone());
    let events = ("events", one.events.to_string());
    let answers = ("answers", one.answers.to_string());
    match &one.outcome {
        Outcome::Begun(id, twins) => {
            context.say("merge-begun", &[from, ("id", id.clone()), events, answers]);
            if !twins.is_empty() {
                let twins = ("twins", twins.join(", "));
                context.say("merge-twins", &[("id", id.clone()), twins]);
            }
        }
        Outcome::Joined(id) if one.events == 0 => {
            context.say("merge-nothing-new", &[from, ("id", id.clone())]);
        }
        Outcome::Joined(id) => {
            context.say("merge-joined", &[from, ("id", id.clone()), events, answers]);
        }
        Outcome::NoBeginning => context.say("merge-no-beginning", &[from]),
        Outcome::Apart(id) => context.say("merge-apart", &[from, ("id", id.clone())]),
        Outcome::OtherFramework(id) => {
            context.say("merge-other-framework", &[from, ("id", id.clone())]);
        }
    }
    for damage in &one.damage {
        context.say(damage.id(), &damage.args());
    }
    let Some(id) = one.outcome.id() else { return };
    let id = ("id", id.to_owned());
    if !one.disputed.is_empty() {
        let count = ("count", one.disputed.len().to_string());
        context.say("merge-disputed", &[count, ("questions", one.disputed.join(", "))]);
    } else if one.disputes > 0 {
        context.say("merge-still-disputed", &[("count", one.disputes.to_string())]);
    }
    if one.city_disputed {
        context.say("merge-city-disputed", std::slice::from_ref(&id));
    }
    if one.late > 0 {
        context.say("merge-late", &[id.clone(), ("count", one.late.to_string())]);
    }
    if !one.framework {
        context.say("merge-no-framework", &[id]);
    }
}
