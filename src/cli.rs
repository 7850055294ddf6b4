//! The command line: one file a command.
//!
//! Results go to standard output, words to standard error; exit code 1 for what went wrong, 2 for
//! a command that was not understood. Nothing here scores, folds or writes a journal line.

mod answer;
mod args;
mod compare;
mod config;
mod context;
mod delivery;
mod demo;
mod export;
mod export_lines;
mod help;
mod history;
mod import;
mod interview;
mod key;
mod lint;
mod list;
mod merge;
mod moving;
mod new;
mod next;
mod peers;
mod plain;
mod progress;
mod raters;
mod schema;
mod score;
mod secret;
mod source;
mod state;
mod sync;
mod verify;

use args::{Args, Command, Key, KeyCommand};
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
    let parse = |command: clap::Command| {
        command.try_get_matches_from(&raw).and_then(|matches| Args::from_arg_matches(&matches))
    };
    // The words of every help text are only looked up where something is to be explained.
    let parsed =
        parse(Args::command()).or_else(|_| parse(help::localised(Args::command(), &words)));
    let args = match parsed {
        Ok(args) => args,
        Err(error) => return help::explain(&error, &words),
    };
    let mut context = Context::new(words, &args);
    match run(&mut context, args.command).and_then(|()| context.keep_author()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => failure.tell_with(&context.words),
    }
}

fn run(context: &mut Context, command: Option<Command>) -> Result<(), Failure> {
    match command {
        None => interview::terminal(context, None),
        Some(Command::New(args)) => new::run(context, &args),
        Some(Command::List) => list::run(context),
        Some(Command::Interview(args)) => interview::run(context, &args),
        Some(Command::Answer(args)) => answer::run(context, &args),
        Some(Command::Score(args)) => score::run(context, &args),
        Some(Command::Next(args)) => next::run(context, &args),
        Some(Command::Peers(args)) => peers::run(context, &args),
        Some(Command::Raters(args)) => raters::run(context, &args),
        Some(Command::Progress(args)) => progress::run(context, &args),
        Some(Command::Export(args)) => export::run(context, &args),
        Some(Command::Merge(args)) => merge::run(context, &args),
        Some(Command::Sync(args)) => sync::run(context, &args),
        Some(Command::Import(args)) => import::run(context, &args),
        Some(Command::Key(Key { what: KeyCommand::New(args) })) => key::new(context, &args),
        Some(Command::Verify(args)) if args.exports.is_empty() => verify::run(context, &args),
        Some(Command::Verify(args)) => compare::verify(context, &args.path, &args.exports),
        Some(Command::History(args)) => history::run(context, &args),
        Some(Command::Restore(args)) => history::restore(context, &args),
        Some(Command::Submit(args)) => state::submit(context, &args),
        Some(Command::SendBack(args)) => state::send_back(context, &args),
        Some(Command::Seal(args)) => state::seal(context, &args),
        Some(Command::Amend(args)) => state::amend(context, &args),
        Some(Command::Move(args)) => moving::run(context, &args),
        Some(Command::Lint(args)) => lint::run(context, &args),
        Some(Command::Compare(args)) => compare::run(context, &args),
        Some(Command::Schema(args)) => schema::run(&args),
        Some(Command::Config) => config::run(context),
        Some(Command::Demo) => demo::run(context),
        Some(Command::Completions { shell }) => help::completions(context, shell),
    }
}
