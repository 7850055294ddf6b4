use super::args::Lint;
use super::context::{Context, Failure};
use crate::framework::{Files, Problem, Severity, excerpt, lint};
use crate::i18n::Words;
use crate::store::read_folder;
use std::io::IsTerminal as _;

/// Prints every problem of a framework, with its place.
pub fn run(context: &Context, args: &Lint) -> Result<(), Failure> {
    let folder = args.folder.as_deref().or(context.framework_folder());
    let files = match folder {
        Some(folder) => read_folder(folder)?,
        None => Files::shipped(),
    };
    let problems = lint(&files);
    print(&context.words, &files, &problems);
    let errors = problems.iter().filter(|problem| problem.severity == Severity::Error).count();
    if errors > 0 {
        return Err(Failure::Printed);
    }
    let count = |count: usize| count.to_string();
    let warnings = ("warnings", count(problems.len()));
    context.say("lint-clean", &[("files", count(files.iter().count())), warnings]);
    Ok(())
}

/// Prints problems on standard error.
pub fn print(words: &Words, files: &Files, problems: &[Problem]) {
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    for problem in problems {
        let args: Vec<_> =
            problem.args.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        let message = words.lines(problem.id, &args).join("\n");
        eprintln!("{}\n", excerpt(problem, files, &message, colour));
    }
    if !problems.is_empty() {
        let count = [("count", problems.len().into())];
        for line in words.lines("lint-count", &count) {
            eprintln!("{line}");
        }
    }
}
