//! Compares cities, and records what was decided about them.

mod choices;
mod documents;
mod minutes;
mod work;

pub use minutes::verify;

use super::args::Compare;
use super::context::{Context, Failure, print, print_bytes};
use super::interview;
use crate::committee::Comparison;
use crate::committee::reading::Frame;
use crate::i18n::Text;
use crate::report::{Compared, ballot_html, compared_json, compared_xlsx};
use crate::store::{at_hand, write_new};
use crate::tui::council::Council;
use crate::tui::council::case::{Case, Counted};
use std::path::Path;
use std::sync::Arc;
use work::Work;

/// Rows of each table unless said otherwise; all of them are in the JSON.
const ROWS: usize = 40;

/// Prints a comparison in words, or everything as JSON; writes minutes and a page if
/// asked to.
pub fn run(context: &mut Context, args: &Compare) -> Result<(), Failure> {
    if args.screen {
        interview::refuse_without_terminal()?;
    }
    let work = Work::new(context);
    let frameworks = at_hand(&context.files()?);
    let known: Vec<Frame> = frameworks.iter().map(|one| Frame::from(&**one)).collect();
    let mut read = documents::read(
        context,
        &work,
        &args.paths,
        args.minutes.is_some() || args.json || args.screen,
    )?;
    let gathered = read
        .gather(args.framework_digest.as_deref(), &known)
        .ok_or_else(|| Failure::new("compare-none", Vec::new()))?;
    let setting = choices::setting(args, &gathered)?;
    let view = choices::view(args, &setting)?;
    if args.screen {
        let case = Case::new(args.paths.clone(), read, gathered, &frameworks);
        let steps = Counted::steps(&case.quick(&setting), None);
        let council = work.watch(steps, |pulse| Council::open(Arc::new(case), setting, pulse))?;
        return interview::committee(context, council, view);
    }
    let draws = setting.draws * 3;
    let comparison =
        work.watch(draws, |pulse| Comparison::new(&gathered.applicants, &setting, pulse))?;
    // Everything is made before anything is written, so that who stops leaves no half of it.
    let mut written: Vec<(&Path, Vec<u8>, &'static str)> = Vec::new();
    if let Some(path) = &args.minutes {
        written.push((path, minutes::document(args, &gathered, &comparison)?, "minutes-written"));
    }
    let framework = frameworks.iter().find(|one| one.digest == gathered.frame.digest);
    let aside = gathered.aside.iter().map(|one| {
        let place = read.places[one.document].shown(&context.words);
        (place, read.why(&one.why, &context.words))
    });
    let shown = Compared {
        comparison: &comparison,
        frame: &gathered.frame,
        documents: (read.places.len(), read.faults.len()),
        aside: aside.collect(),
        framework: framework.map(|one| &**one),
        view,
    };
    if let Some(path) = &args.html {
        let page = ballot_html(&shown.ballot(&context.words), &context.words);
        written.push((path, page, "compare-page-written"));
    }
    if let Some(path) = &args.xlsx {
        let days = gathered.sources.iter().filter_map(|source| source.state.last.get(..10));
        let faults: Vec<(Text, Text)> = read.unread(&context.words).collect();
        let book = compared_xlsx(&shown, &faults, days.max(), &context.words)
            .map_err(|why| Failure::new("cli-io", vec![("why", why)]))?;
        written.push((path, book, "compare-book-written"));
    }
    work.go_on()?;
    for (path, bytes, said) in written {
        write_new(path, &bytes, args.force)?;
        context.say(said, &[("path", path.display().to_string())]);
    }
    if args.json {
        let place =
            |at: usize| read.places[at].shown(&context.words).line(context.words.language());
        let documents = gathered.sources.iter().map(|source| place(source.document));
        let bytes = compared_json(&comparison, &gathered, &documents.collect::<Vec<_>>());
        return print_bytes(&bytes);
    }
    print(&shown.text(&context.words))
}
