use super::args::Interview;
use super::context::{Context, Failure};
use super::plain;
use crate::framework::Files;
use crate::report::TableView;
use crate::store::{Library, Listing};
use crate::tui::app::App;
use crate::tui::council::Council;
use crate::tui::theme::Theme;
use crate::tui::{self, Outside};
use std::io::IsTerminal as _;
use std::path::PathBuf;

/// Holds an interview, on the whole screen or line by line.
pub fn run(context: &mut Context, args: &Interview) -> Result<(), Failure> {
    match (args.plain, &args.id) {
        (true, Some(id)) => {
            let session = context.session(id)?;
            plain::run(context, session, args.all)
        }
        (true, None) => Err(Failure::usage("cli-plain-needs-id", Vec::new())),
        (false, id) => terminal(context, id.as_deref()),
    }
}

/// Opens the terminal interface on the library.
pub fn terminal(context: &mut Context, id: Option<&str>) -> Result<(), Failure> {
    let files = context.files()?;
    refuse_without_terminal()?;
    let library = context.library()?;
    on(context, library, files, id)
}

/// Opens the terminal interface on cities before the committee.
pub fn committee(
    context: &mut Context,
    mut council: Council,
    view: TableView,
) -> Result<(), Failure> {
    let files = context.files()?;
    let library = context.library()?;
    let listings = library.list()?;
    let mut app = app(context, &library, listings);
    let mut outside = Outside::new(library, files);
    council.view = view;
    app.exports = exports(&council);
    app.notice = council.trouble();
    app.council = Some(Box::new(council));
    Ok(tui::run(&mut app, &mut outside)?)
}

/// The paths as they would be typed.
fn exports(council: &Council) -> String {
    let quoted = |path: &PathBuf| {
        let path = path.display().to_string();
        if path.contains([' ', ',', ';']) { format!("\"{path}\"") } else { path }
    };
    council.case.paths.iter().map(quoted).collect::<Vec<_>>().join(", ")
}

fn app(context: &Context, library: &Library, listings: Vec<Listing>) -> App {
    let theme = Theme::of_environment(
        std::env::var("NO_COLOR").ok().as_deref(),
        std::env::var("TERM").ok().as_deref(),
    );
    App::new(context.words.clone(), theme, library.settings().author.clone(), listings)
}

/// Opens the terminal interface on this library, at this assessment if one is named.
pub fn on(
    context: &Context,
    library: Library,
    files: Files,
    id: Option<&str>,
) -> Result<(), Failure> {
    refuse_without_terminal()?;
    // The list is read anew on the way back to it.
    let listings = if id.is_some() { Vec::new() } else { library.list()? };
    let mut app = app(context, &library, listings);
    let mut outside = Outside::new(library, files);
    if let Some(id) = id {
        // Before the screen is taken, so that an id that is not there is told on the line.
        outside.open(id, &mut app)?;
    }
    Ok(tui::run(&mut app, &mut outside)?)
}

/// One clear sentence instead of a screen that nobody sees.
pub fn refuse_without_terminal() -> Result<(), Failure> {
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        Ok(())
    } else {
        Err(Failure::new("cli-no-terminal", Vec::new()))
    }
}
