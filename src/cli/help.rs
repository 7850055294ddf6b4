//! Help and usage messages in the language asked for.

use super::args::Args;
use super::context::{Context, Failure, print_bytes};
use crate::i18n::{Language, Words};
use clap::error::{ContextKind, ErrorKind};
use clap::{Command, CommandFactory as _};
use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

/// The words for these arguments: the language that they name, else the system's, else both.
/// Before the arguments are parsed, because parsing them may already have to explain something.
pub fn language(raw: &[OsString]) -> Result<Words, Failure> {
    let mut named = None;
    for (at, argument) in raw.iter().enumerate().filter_map(|(at, raw)| Some((at, raw.to_str()?))) {
        if let Some(code) = argument.strip_prefix("--lang=") {
            named = Some(code);
        } else if argument == "--lang" {
            named = raw.get(at + 1).and_then(|code| code.to_str());
        }
    }
    let language = match named {
        Some(code) => code.parse::<Language>().map_err(|()| {
            Failure::usage("cli-unknown-language", vec![("code", code.to_owned())])
        })?,
        None => sys_locale::get_locale()
            .and_then(|locale| Language::from_locale(&locale))
            .unwrap_or_default(),
    };
    Ok(Words::new(language))
}

/// Arguments that every command knows.
const GLOBAL: [&str; 7] = ["lang", "data_dir", "framework", "author", "theme", "help", "version"];

/// Puts help texts on a command and everything below it: `cli-COMMAND` and `cli-COMMAND-ARGUMENT`.
pub fn localised(mut command: Command, words: &Words) -> Command {
    command.build();
    texts(command, "cli", words).next_line_help(words.language() == Language::Both)
}

fn texts(command: Command, prefix: &str, words: &Words) -> Command {
    let ids: Vec<String> =
        command.get_arguments().map(|argument| argument.get_id().to_string()).collect();
    let names: Vec<String> =
        command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    let heading = |id| words.line(id, &[]);
    let usage = heading("cli-help-usage");
    let mut command = command
        .about(text(words, prefix))
        .help_template(format!("{{about}}\n\n{usage}: {{usage}}\n\n{{all-args}}"))
        .subcommand_help_heading(heading("cli-help-commands"));
    for (place, id) in ids.into_iter().enumerate() {
        // Arguments that every command knows have one text.
        let global = GLOBAL.contains(&id.as_str());
        let scope = if global { "cli" } else { prefix };
        let help = text(words, &format!("{scope}-{}", id.replace('_', "-")));
        command = command.mut_arg(id, |argument| {
            let kind =
                if argument.is_positional() { "cli-help-arguments" } else { "cli-help-options" };
            // Under a heading of their own, clap would put them in the order of their names.
            let argument =
                if argument.is_positional() { argument.display_order(place) } else { argument };
            // clap would say defaults and possible values in English; the texts say them.
            argument
                .help(help)
                .help_heading(heading(kind))
                .hide_default_value(true)
                .hide_possible_values(true)
        });
    }
    for name in names {
        command =
            command.mut_subcommand(&name, |inner| texts(inner, &format!("cli-{name}"), words));
    }
    command
}

fn text(words: &Words, id: &str) -> String {
    words.lines(id, &[]).join("\n")
}

/// Says what was not understood. Help and version are results, not failures.
pub fn explain(error: &clap::Error, words: &Words) -> ExitCode {
    if matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion) {
        return match error.print() {
            Err(error) if error.kind() != io::ErrorKind::BrokenPipe => ExitCode::FAILURE,
            _ => ExitCode::SUCCESS,
        };
    }
    let named = [ContextKind::InvalidArg, ContextKind::InvalidSubcommand]
        .into_iter()
        .find_map(|kind| error.get(kind))
        .map(ToString::to_string)
        .unwrap_or_default();
    let (id, mut args) = match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => {
            ("cli-wrong-unknown", vec![("name", named)])
        }
        ErrorKind::MissingRequiredArgument => ("cli-wrong-missing", vec![("name", named)]),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            ("cli-wrong-value", vec![("name", named)])
        }
        ErrorKind::ArgumentConflict
            if error.get(ContextKind::PriorArg).is_some_and(|prior| prior.to_string() == named) =>
        {
            ("cli-wrong-twice", vec![("name", named)])
        }
        ErrorKind::ArgumentConflict => ("cli-wrong-conflict", vec![("name", named)]),
        _ => ("cli-wrong-other", Vec::new()),
    };
    let value = error.get(ContextKind::InvalidValue).map(ToString::to_string);
    args.push(("value", value.unwrap_or_default()));
    Failure::usage(id, args).tell_with(words)
}

/// Prints the completions of a shell.
pub fn completions(context: &Context, shell: clap_complete::Shell) -> Result<(), Failure> {
    let mut bytes = Vec::new();
    let mut command = localised(Args::command(), &context.words);
    clap_complete::generate(shell, &mut command, "citycap", &mut bytes);
    print_bytes(&bytes)
}
