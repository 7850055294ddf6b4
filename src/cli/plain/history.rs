//! Undo and redo, line by line: what was said since the interview began.

use super::{Context, Failure, Next};
use crate::assessment::{Does, Thing};
use crate::store::Session;

/// What was said here, the latest last, with what restores the state before it; and what of it was
/// undone, the latest last.
#[derive(Default)]
pub(super) struct History {
    past: Vec<(Does, Option<Does>)>,
    future: Vec<Does>,
}

impl History {
    /// Writes what was said, and remembers what restores the state before it.
    pub fn record(
        &mut self,
        context: &Context,
        session: &mut Session,
        does: Does,
    ) -> Result<(), Failure> {
        let undoable = does.can_be_undone();
        self.say(context, session, does)?;
        // A remark leaves what was undone as it is.
        if undoable {
            self.future.clear();
        }
        Ok(())
    }

    fn say(&mut self, context: &Context, session: &mut Session, does: Does) -> Result<(), Failure> {
        let before = session.assessment().undo_of(&does);
        let undoable = does.can_be_undone();
        write(context, session, does.clone())?;
        self.past.extend(undoable.then_some((does, before)));
        Ok(())
    }

    /// Takes back what was last said here, and goes there.
    pub fn undo(
        &mut self,
        context: &Context,
        session: &mut Session,
        at: usize,
    ) -> Result<Next, Failure> {
        let Some((does, before)) = self.past.pop() else {
            context.say("nothing-to-undo", &[]);
            return Ok(Next::Same);
        };
        let Some(before) = before else {
            context.say("undo-settled", &[]);
            return Ok(Next::Same);
        };
        write(context, session, before)?;
        let place = place_of(session, &does);
        self.future.push(does);
        Ok(Next::To(place.unwrap_or(at)))
    }

    /// Says again what was undone last, and goes there.
    pub fn redo(
        &mut self,
        context: &Context,
        session: &mut Session,
        at: usize,
    ) -> Result<Next, Failure> {
        let Some(does) = self.future.pop() else {
            context.say("nothing-to-redo", &[]);
            return Ok(Next::Same);
        };
        let place = place_of(session, &does);
        self.say(context, session, does)?;
        Ok(Next::To(place.unwrap_or(at)))
    }
}

fn place_of(session: &Session, does: &Does) -> Option<usize> {
    match does.thing()? {
        Thing::Answer(id) | Thing::Note(id) | Thing::Flag(id) => session.framework().position(&id),
        _ => None,
    }
}

/// Writes what was said. Where the disk refuses, it is kept and written with what is said next.
fn write(context: &Context, session: &mut Session, does: Does) -> Result<(), Failure> {
    match session.record(does) {
        Ok(receipt) => context.say("saved", &[("time", receipt.at)]),
        Err(error) if session.pending() > 0 => context.say(error.id(), &error.args()),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
