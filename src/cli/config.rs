use super::context::{Context, Failure, print};
use super::lint;
use crate::framework::{Files, Problem};
use crate::store::read_config;
use crate::text::{clean_line, width};
use crate::tui::app::Notice;
use crate::tui::config::Config;
use crate::tui::keys::{named, names};
use crate::tui::pace::Pace;
use crate::tui::theme::Look;
use std::fmt::Write as _;

/// The person's configuration, and what is wrong with it.
pub struct Configured {
    /// What holds.
    pub config: Config,
    /// What is wrong in the file.
    problems: Vec<Problem>,
    /// Its text.
    text: String,
    /// Why it could not be read.
    unreadable: Option<(&'static str, Vec<(&'static str, String)>)>,
    /// The file; empty where the system names no place for it.
    path: String,
}

/// Reads the configuration. Nothing in it keeps the interview from beginning.
pub fn load(context: &Context) -> Configured {
    let path = context.config_path();
    let text = path.as_deref().map_or_else(|| Ok(String::new()), read_config);
    let path = path.map(|path| path.display().to_string()).unwrap_or_default();
    let (text, unreadable) = match text {
        Ok(text) => (text, None),
        Err(error) => (String::new(), Some((error.id(), error.args()))),
    };
    let (config, problems) = Config::read(&path, &text);
    Configured { config, problems, text, unreadable, path }
}

impl Configured {
    /// The line for the person who opens the interface, where something is wrong.
    pub fn notice(&self) -> Option<Notice> {
        if let Some((id, args)) = &self.unreadable {
            return Some(Notice::wrong(id, args.clone()));
        }
        let first = self.problems.first()?;
        let count = ("count", self.problems.len().to_string());
        let line = ("line", first.line.to_string());
        Some(Notice::wrong("config-notice", vec![count, ("path", self.path.clone()), line]))
    }
}

/// Tells where the configuration stands, what holds, and what is wrong with it.
pub fn run(context: &Context) -> Result<(), Failure> {
    let configured = load(context);
    print(&page(context, &configured))?;
    if let Some((id, args)) = &configured.unreadable {
        return Err(Failure::new(id, args.clone()));
    }
    let text = configured.text.clone().into();
    let files: Files = [(configured.path.clone(), text)].into_iter().collect();
    lint::tell_each(&context.words, &files, &configured.problems, |_| String::new());
    if configured.problems.is_empty() { Ok(()) } else { Err(Failure::Told) }
}

/// What holds: the file, the look, the pace, and each action's name with its keys.
fn page(context: &Context, configured: &Configured) -> String {
    let words = &context.words;
    let config = &configured.config;
    let mut text = String::new();
    let is_there = if configured.text.is_empty() { "config-none" } else { "config-file" };
    for line in words.lines(is_there, &[("path", configured.path.as_str().into())]) {
        let _ = writeln!(text, "{}", clean_line(&line));
    }
    let look = config.look.map_or_else(|| Look::ALL[0].name(), Look::name);
    let pace = match config.pace {
        Pace::ByEnter => words.label("config-by-enter"),
        Pace::Always => "true".to_owned(),
        Pace::Never => "false".to_owned(),
    };
    let _ = writeln!(text, "\ntheme = {look}\nmove_on = {pace}\n");
    for name in names() {
        let mut keys: Vec<String> = Vec::new();
        for binding in named(name) {
            let here: Vec<String> = config.keys.of(binding).iter().map(|key| key.name()).collect();
            let here = here.join(" ");
            if !keys.contains(&here) {
                keys.push(here);
            }
        }
        let mark = if config.keys.is_changed(name) { "*" } else { " " };
        let keys = keys.join(" / ");
        let gap = " ".repeat(24usize.saturating_sub(width(&keys)).max(1));
        let label = named(name).next().map(|binding| words.label(binding.word));
        let _ = writeln!(text, "{mark} {name:<18} {keys}{gap}{}", label.unwrap_or_default());
    }
    text
}
