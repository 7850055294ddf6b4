//! The command line: one file a command.
//!
//! Results go to standard output, words to standard error; exit code 1 for what went wrong, 2 for
//! a command that was not understood. Nothing here scores, folds or writes a journal line.

mod answer;
mod args;
mod context;
mod demo;
mod export;
mod help;
mod interview;
mod lint;
mod list;
mod merge;
mod new;
mod plain;
mod schema;
mod score;
mod sync;

use args::{Args, Command};
use clap::{CommandFactory as _, FromArgMatches as _};
use context::{Context, Failure};
use std::process::ExitCode;

/// Runs the program with the arguments of the process.
#[must_use]
pub fn main() -> ExitCode {
    let raw: Vec<_> = std::env::args_os().collect();
    let words = match help::language(&raw) {
        Ok(words) => words,
        Err(failure) => return failure.tell(),
    };
    let command = help::localised(Args::command(), &words);
    let parsed =
        command.try_get_matches_from(raw).and_then(|matches| Args::from_arg_matches(&matches));
    let args = match parsed {
        Ok(args) => args,
        Err(error) => return help::explain(&error, &words),
    };
    let mut context = Context::new(words, &args);
    match run(&mut context, args.command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell_with(&context.words),
    }
}

fn run(context: &mut Context, command: Option<Command>) -> Result<(), Failure> {
    match command {
        None => interview::terminal(context, None),
        Some(Command::New(args)) => new::run(context, args),
        Some(Command::List) => list::run(context),
        Some(Command::Interview(args)) => interview::run(context, &args),
        Some(Command::Answer(args)) => answer::run(context, &args),
        Some(Command::Score(args)) => score::run(context, &args),
        Some(Command::Export(args)) => export::run(context, &args),
        Some(Command::Merge(args)) => merge::run(context, &args),
        Some(Command::Sync(args)) => sync::run(context, &args),
        Some(Command::Lint(args)) => lint::run(context, &args),
        Some(Command::Schema) => schema::run(),
        Some(Command::Demo) => demo::run(context),
        Some(Command::Completions { shell }) => help::completions(context, shell),
    }
}
