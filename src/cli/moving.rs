use super::args::Move;
use super::context::{Context, Failure};
use crate::assessment::Moving;
use crate::framework::Framework;

/// Lets an assessment answer another framework from now on, and says what that means for it.
pub fn run(context: &mut Context, args: &Move) -> Result<(), Failure> {
    let files = context.files()?;
    let mut session = context.session(&args.id)?;
    let to = Framework::load(&files)
        .map_err(|problems| Failure::Framework { files: files.clone(), problems })?;
    let name = |framework: &Framework| format!("{} {}", framework.id, framework.version);
    if to.digest == session.framework().digest {
        return Err(Failure::new("move-same", vec![("name", name(&to))]));
    }
    let moving = Moving::new(session.assessment(), session.framework(), &to);
    let names = [("from", name(session.framework())), ("to", name(&to))];
    if !args.dry_run {
        session.move_to(&files)?;
    }
    context.say(if args.dry_run { "move-would" } else { "move-done" }, &names);
    let lists = [
        ("move-kept", &moving.kept),
        ("move-unfit", &moving.unfit),
        ("move-gone", &moving.gone),
        ("move-fresh", &moving.fresh),
    ];
    for (id, questions) in lists {
        let count = ("count", questions.len().to_string());
        if questions.is_empty() {
            continue;
        }
        context.say(id, &[count, ("questions", questions.join(", "))]);
    }
    Ok(())
}
