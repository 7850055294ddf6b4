//! What is sent later, line by line: `later: what; who; until when`.

use super::{Context, Failure, History, Next, print};
use crate::assessment::{Does, Pause};
use crate::report::awaited;
use crate::store::Session;
use crate::text::clean_line;

/// Prints what is awaited.
pub(super) fn show(context: &Context, session: &Session) -> Result<(), Failure> {
    for (_, pause) in session.assessment().awaited() {
        let what = awaited(session.framework(), pause, true, &context.words);
        let what = context.words.with("awaited", &[("what", &what)]);
        for text in what.shown(context.words.language()) {
            print(&format!("{}\n", clean_line(text)))?;
        }
    }
    Ok(())
}

/// Notes what is sent later; without words shows it. Semicolons alone take the note back.
pub(super) fn note(
    context: &Context,
    session: &mut Session,
    history: &mut History,
    text: &str,
) -> Result<Next, Failure> {
    if text.is_empty() {
        if session.assessment().awaited().is_empty() {
            context.say("plain-nothing-awaited", &[]);
        }
        show(context, session)?;
        return Ok(Next::Same);
    }
    let mut parts = text.split([';', '；']).map(|part| part.trim().to_owned());
    let mut part = || parts.next().unwrap_or_default();
    let pause = Pause { room: Vec::new(), what: part(), who: part(), until: part() };
    history.record(context, session, Does::Pause(pause))?;
    Ok(Next::Same)
}
