//! Checks the files of a framework and reports everything wrong with them at once.
//!
//! A framework is written by people who know cities, not programs: each problem names its file,
//! line and path, says what was found and what to do, and never hides another one. Shape and words
//! are checked on the tree ([`walk`] with [`schema`]), meaning on what serde could read ([`draft`]).
//! Nothing here changes a file, guesses what was meant, or may fail on any input: hostile files
//! cost no more than a look through them.

mod answers;
mod assistance;
mod clean;
mod conditions;
mod constants;
mod draft;
mod editor;
mod excerpt;
mod folder;
mod measures;
mod names;
mod numbers;
mod peers;
mod points;
mod practices;
mod reach;
mod report;
mod schema;
mod separation;
mod shape;
mod source;
mod spot;
mod strict;
mod syntax;
mod texts;
mod topics;
mod walk;

pub use editor::FrameworkFile;
pub use excerpt::excerpt;

use super::{Files, Framework, Problem};
use draft::Draft;
use report::Report;
use source::Source;

/// Every problem in a framework's files, in order of files and lines; none if all is well.
#[must_use]
pub fn lint(files: &Files) -> Vec<Problem> {
    let mut report = Report::default();
    let sources = Source::read_all(files, &mut report);
    let draft = folder::read(&sources, &mut report);
    draft.names.check(&mut report);
    measures::check(&draft, &mut report);
    answers::check(&draft, &mut report);
    topics::check(&draft, &mut report);
    points::check(&draft, &mut report);
    practices::check(&draft, &mut report);
    assistance::check(&draft, &mut report);
    separation::check(&draft, &mut report);
    constants::check(&draft, &mut report);
    peers::check(&draft, &mut report);
    let sound = conditions::check(&draft, &mut report);
    reach::check(&draft, &sound, &mut report);
    report.finish(&sources)
}

impl Framework {
    /// Reads a framework that others wrote: refuses one with errors and tells all its problems.
    /// Warnings refuse nothing; [`lint`] shows them.
    pub fn load_checked(files: &Files) -> Result<Self, Vec<Problem>> {
        let problems = lint(files);
        if problems.iter().any(Problem::is_error) { Err(problems) } else { Self::load(files) }
    }
}

/// Whether every element of a list of the structure could be read.
fn whole_list(draft: &Draft, field: &'static str, read: usize) -> bool {
    draft.structure.as_ref().is_some_and(|root| root.field(field).items().count() == read)
}
