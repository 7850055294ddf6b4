use super::args::Interview;
use super::config;
use super::context::{Context, Failure};
use super::plain;
use crate::framework::Files;
use crate::report::TableView;
use crate::store::Library;
use crate::submitted::typed;
use crate::tui::app::App;
use crate::tui::council::Council;
use crate::tui::theme::Look;
use crate::tui::{self, Ended, Outside};
use std::io::IsTerminal as _;

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
    council.view = view;
    enter(context, library, files, |app, _| {
        app.exports = typed(&council.case.paths);
        app.notice = council.trouble();
        app.council = Some(Box::new(council));
        Ok(())
    })
}

/// Opens the terminal interface on this library, at this assessment if one is named.
pub fn on(
    context: &mut Context,
    library: Library,
    files: Files,
    id: Option<&str>,
) -> Result<(), Failure> {
    enter(context, library, files, |app, outside| {
        // Before the screen is taken, so that an id that is not there is told on the line.
        id.map_or(Ok(()), |id| Ok(outside.open(id, app)?))
    })
}

/// Opens the terminal interface on this library, with what `open` puts on the screen first.
fn enter(
    context: &mut Context,
    library: Library,
    files: Files,
    open: impl FnOnce(&mut App, &mut Outside) -> Result<(), Failure>,
) -> Result<(), Failure> {
    refuse_without_terminal()?;
    let look = context.look()?;
    let configured = config::load(context);
    let words = context.words.clone();
    // Also where one is opened at once: the others can be compared with it.
    let listings = library.list()?;
    let look = look.or(configured.config.look).unwrap_or_else(|| {
        Look::of_environment(
            std::env::var("NO_COLOR").ok().as_deref(),
            std::env::var("TERM").ok().as_deref(),
        )
    });
    let mut app = App::new(words, look.theme(), library.settings().author.clone(), listings);
    app.listen_to(configured.config.keys.clone());
    app.pace = configured.config.pace;
    let mut outside = Outside::new(library, files);
    open(&mut app, &mut outside)?;
    app.notice = app.notice.take().or_else(|| configured.notice());
    let ended = tui::run(&mut app, &mut outside)?;
    let worked = app.desk.is_some() || !app.home.listings.is_empty();
    let kept = outside.folder().display().to_string();
    context.works_as(&app.author);
    // What is said at the end is said in the language shown last.
    context.words = app.words;
    match ended {
        Ended::Left => {
            if worked {
                context.say("cli-left", &[("folder", kept)]);
            }
            Ok(())
        }
        Ended::Broke(Some(report)) => {
            Err(Failure::new("broke-report", vec![("path", report.display().to_string())]))
        }
        Ended::Broke(None) => Err(Failure::new("broke", Vec::new())),
    }
}

/// One clear sentence instead of a screen that nobody sees.
pub fn refuse_without_terminal() -> Result<(), Failure> {
    if std::io::stdin().is_terminal() && std::io::stdout().is_terminal() {
        Ok(())
    } else {
        Err(Failure::new("cli-no-terminal", Vec::new()))
    }
}
