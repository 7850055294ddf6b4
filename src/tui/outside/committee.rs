//! Files of the committee page: exports read again, minutes and pages written.

use super::super::app::{App, Notice};
use super::super::council::job::Job;
use super::super::dialog::{Confirm, Consequence, Dialog};
use super::super::effect::Effect;
use super::Outside;
use crate::committee::minutes::{Decision, Minutes};
use crate::committee::reading::Reasons;
use crate::report::{ballot_html, minutes_json};
use crate::store::{StoreError, at_hand, read_exports, write_new};
use std::path::{Path, PathBuf};

impl Outside {
    /// The work of reading the exports at these paths.
    #[must_use]
    pub fn reading(&self, paths: Vec<PathBuf>, digest: Option<String>) -> Job {
        Job::Read { paths, digest, frameworks: at_hand(&self.files) }
    }

    /// Reads the export of a city once more, for what it says beyond its figures.
    pub(super) fn reasons(id: String, app: &mut App) {
        let Some(council) = &mut app.council else { return };
        let mut sources =
            council.case.gathered.applicants.iter().zip(&council.case.gathered.sources);
        let source = sources.find(|(city, _)| city.id == id).map(|(_, source)| source);
        let place = source.and_then(|source| {
            Some((council.case.submitted.places.get(source.document)?, &source.digest))
        });
        // Standard input is gone.
        let found =
            place.filter(|(place, _)| place.path != Path::new("-")).and_then(|(place, digest)| {
                let paths = [place.path.clone()];
                let make = || |bytes: &[u8]| Reasons::read(bytes, digest);
                let all = read_exports(&paths, make, |_| true)?;
                all.into_iter().find_map(|one| one.found.ok().flatten())
            });
        council.reasons = Some((id, found));
        council.write_again(&app.words);
    }

    /// Writes the minutes of a decision.
    pub(super) fn minutes(&self, decision: Decision, path: &str, replace: bool, app: &mut App) {
        let Some(council) = &app.council else { return };
        let at = self.library.time();
        let now = council.counted.now.clone();
        let minutes = Minutes::new(now, &council.case.gathered, decision.clone(), at);
        let again =
            Effect::Minutes { decision: Box::new(decision), path: path.to_owned(), replace: true };
        write(path, &minutes_json(&minutes), replace, "minutes-written", again, app);
    }

    /// Writes the ranking as a page.
    pub(super) fn ballot(path: &str, replace: bool, app: &mut App) {
        let Some(council) = &app.council else { return };
        let ballot = council.compared().ballot(&app.words);
        let page = ballot_html(&ballot, &app.words);
        let again = Effect::Ballot { path: path.to_owned(), replace: true };
        write(path, &page, replace, "compare-page-written", again, app);
    }
}

/// Writes a file in place of the form that asked for it, and asks first where one is there.
pub(super) fn write(
    path: &str,
    bytes: &[u8],
    replace: bool,
    word: &'static str,
    again: Effect,
    app: &mut App,
) {
    match write_new(Path::new(path), bytes, replace) {
        Ok(()) => {
            app.dialogs.pop();
            let full = std::path::absolute(path).unwrap_or_else(|_| path.into());
            let full = full.display().to_string();
            app.notice = Some(Notice::good(word, vec![("path", full)]));
        }
        Err(StoreError::Exists { .. }) => {
            app.dialogs.push(Dialog::Confirm(Confirm::new(
                "confirm-replace",
                vec![("path", path.to_owned())],
                Consequence::Effect(Box::new(again)),
            )));
        }
        Err(error) => app.notice = Some(Notice::wrong(error.id(), error.args())),
    }
}
