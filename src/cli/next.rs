use super::args::Next;
use super::context::{Context, Failure, print};
use crate::report;
use crate::scoring::Model;

/// Prints what to ask next: of everybody, or of some informants in so many minutes.
pub fn run(context: &mut Context, args: &Next) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    let (framework, assessment) = (session.framework(), session.assessment());
    let mut informants = Vec::new();
    for id in &args.informant {
        let at = framework.informants.iter().position(|one| one.id == *id).ok_or_else(|| {
            let known: Vec<&str> = framework.informants.iter().map(|one| one.id.as_str()).collect();
            let values = vec![("informant", id.clone()), ("known", known.join(", "))];
            Failure::usage("next-no-informant", values)
        })?;
        informants.push(at);
    }
    let next = Model::new(framework).next(framework, assessment);
    let page = report::next(framework, &next, &informants, args.minutes, &context.words);
    print(&page.print())
}
