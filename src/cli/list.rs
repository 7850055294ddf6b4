use super::context::{Context, Failure, print};
use crate::text::clean_line;
use std::fmt::Write as _;

/// Prints the assessments, one a line: id, names, answers, last change, stage; separated by tabs.
pub fn run(context: &mut Context) -> Result<(), Failure> {
    let listings = context.library()?.list()?;
    if listings.is_empty() {
        context.say("cli-list-empty", &[]);
    }
    let mut lines = String::new();
    for listing in listings {
        let name = listing.city.as_ref().map(|city| city.name.line(context.words.language()));
        let answered = context.words.line("home-answered", &[("count", listing.answered.into())]);
        let last = listing.last.as_deref().unwrap_or_default();
        let name = name.unwrap_or_default();
        let (id, name) = (clean_line(&listing.id), clean_line(&name));
        // Writing to a string cannot fail.
        let stage = context.words.label(listing.state_word());
        let _ = writeln!(lines, "{id}	{name}	{answered}	{}	{stage}", clean_line(last));
        if listing.late > 0 {
            let id = ("id", listing.id.clone());
            context.say("merge-late", &[id, ("count", listing.late.to_string())]);
        }
        if listing.damage > 0 {
            let id = ("id", listing.id.clone());
            context.say("cli-list-damage", &[id, ("count", listing.damage.to_string())]);
        }
    }
    print(&lines)
}
