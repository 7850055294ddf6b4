use super::context::{Context, Failure};
use crate::text::clean_line;

/// Prints the assessments, one a line: id, names, answers, last change; separated by tabs.
pub fn run(context: &mut Context) -> Result<(), Failure> {
    let listings = context.library()?.list();
    if listings.is_empty() {
        context.say("cli-list-empty", &[]);
    }
    let mut lines = String::new();
    for listing in listings {
        let name = listing.city.as_ref().map(|city| city.name.line(context.words.language()));
        let answered = context.words.line("home-answered", &[("count", listing.answered.into())]);
        let last = listing.last.unwrap_or_default();
        let name = name.unwrap_or_default();
        let (id, name) = (clean_line(&listing.id), clean_line(&name));
        lines += &format!("{id}\t{name}\t{answered}\t{}\n", clean_line(&last));
        if listing.damage > 0 {
            let id = ("id", listing.id.clone());
            context.say("cli-list-damage", &[id, ("count", listing.damage.to_string())]);
        }
    }
    context.print(&lines)
}
