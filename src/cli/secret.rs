//! What must not be seen by others: passphrases, passwords, keys.

use super::context::{Context, Failure};
use crate::store::read_secret;
use std::io::{self, BufRead as _, IsTerminal as _};
use std::path::Path;

/// A passphrase or password: from a file, or typed without showing. `None` if neither is wanted.
/// One that will lock something is typed twice.
pub fn read(
    context: &Context,
    ask: bool,
    file: Option<&Path>,
    twice: bool,
) -> Result<Option<String>, Failure> {
    let secret = match file {
        Some(file) => read_secret(file)?,
        None if ask => typed(context, twice)?,
        None => return Ok(None),
    };
    if secret.is_empty() {
        return Err(Failure::new("secret-empty", Vec::new()));
    }
    Ok(Some(secret))
}

fn typed(context: &Context, twice: bool) -> Result<String, Failure> {
    if !io::stdin().is_terminal() {
        return Err(Failure::usage("secret-no-terminal", Vec::new()));
    }
    let ask = |id| rpassword::prompt_password(format!("{} ", context.words.label(id)));
    let first = ask("secret-prompt")?;
    if twice && ask("secret-again")? != first {
        return Err(Failure::new("secret-differs", Vec::new()));
    }
    Ok(first)
}

/// Asks for a word before something that cannot be undone.
pub fn confirmed(context: &Context) -> Result<bool, Failure> {
    context.say("secret-confirm", &[]);
    let mut line = String::new();
    io::stdin().lock().read_line(&mut line)?;
    let words = context.words.text("secret-word", &[]);
    Ok([words.zh.as_str(), words.en.as_str()].contains(&line.trim()))
}
