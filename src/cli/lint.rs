use super::args::Lint;
use super::context::{Context, Failure, tell_line};
use crate::framework::{Files, Problem, excerpt, lint};
use crate::i18n::Words;
use crate::store::read_folder;
use std::io::IsTerminal as _;

/// Tells every problem of a framework, with its place; fails if it cannot be used.
pub fn run(context: &Context, args: &Lint) -> Result<(), Failure> {
    let folder = args.folder.as_deref().or(context.framework_folder());
    let files = match folder {
        Some(folder) if folder.is_file() => {
            let path = folder.display().to_string();
            return Err(Failure::usage("cli-lint-no-folder", vec![("path", path)]));
        }
        Some(folder) => read_folder(folder)?,
        None => Files::shipped(),
    };
    let problems = lint(&files);
    tell(&context.words, &files, &problems);
    if problems.iter().any(Problem::is_error) { Err(Failure::Told) } else { Ok(()) }
}

/// Tells each problem on standard error with its place, led by a word of its own.
pub fn tell_each(
    words: &Words,
    files: &Files,
    problems: &[Problem],
    lead: impl Fn(&Problem) -> String,
) {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    for problem in problems {
        let message = problem.text(words).shown(words.language()).collect::<Vec<_>>().join("\n");
        let message = lead(problem) + &message;
        tell_line(&format!("{}\n", excerpt(problem, files, &message, colour)));
    }
}

/// Tells problems on standard error, then how many there are.
pub fn tell(words: &Words, files: &Files, problems: &[Problem]) {
    tell_each(words, files, problems, |problem| {
        let severity = if problem.is_error() { "lint-error" } else { "lint-warning" };
        format!("{}: ", words.label(severity))
    });
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    let args = [
        ("files", files.iter().count().into()),
        ("errors", errors.into()),
        ("warnings", (problems.len() - errors).into()),
    ];
    for line in words.lines("lint-counts", &args) {
        tell_line(&line);
    }
}
