//! The outside of the interface: the library, the open journal, the files written.
//!
//! Every effect ends with the interface told what came of it; a failure is a line that stays.

mod committee;
mod told;

pub use told::{happened, told};

use super::app::{App, Notice};
use super::desk::{Desk, Room};
use super::dialog::{Confirm, Consequence, Dialog};
use super::effect::{Effect, Then};
use super::leaf::Leaf;
use super::results::Part;
use crate::assessment::{City, Does, Seal, Step};
use crate::framework::Files;
use crate::i18n::Text;
use crate::report::{self, Line};
use crate::store::{Library, Merged, Message, Session, StoreError};
use std::path::{Path, PathBuf};

/// What the interface works on.
pub struct Outside {
    library: Library,
    /// The framework of new assessments.
    files: Files,
    session: Option<Session>,
}

impl Outside {
    /// The outside of a library; new assessments answer the framework of `files`.
    #[must_use]
    pub fn new(library: Library, files: Files) -> Self {
        Self { library, files, session: None }
    }

    /// Does what the interface asks for and tells it what came of it.
    pub fn perform(&mut self, effect: Effect, app: &mut App) {
        let outcome = match effect {
            Effect::Record { does, then } => return self.record(does, then, app),
            Effect::RecordAll { said } => {
                let count = vec![("count", Text::same(said.len().to_string()))];
                return self.say(said, Then::Stay, "saved-several", &count, app);
            }
            Effect::Create { city, author } => self.create(city, author, app),
            Effect::KeepAuthor { author } => self.keep_author(author, app),
            Effect::Open { id, results } => self.open(&id, app).map(|()| {
                if let Some(desk) = app.desk.as_mut().filter(|_| results) {
                    desk.show_results(&app.words);
                }
            }),
            Effect::Exchange { path } => self.exchange(&path, app),
            Effect::TakeIn { path } => self.take_in(&path, app),
            Effect::Seal => return self.seal(app),
            Effect::Compare { id } => self.compare(&id, app),
            Effect::Close => self.close(app),
            Effect::Export { path, replace } => return self.export(&path, replace, app),
            Effect::Reasons { id } => return Self::reasons(id, app),
            Effect::Minutes { decision, path, replace } => {
                return self.minutes(*decision, &path, replace, app);
            }
            Effect::Ballot { path, replace } => return Self::ballot(&path, replace, app),
            Effect::KeepLanguage => {
                let mut settings = self.library.settings().clone();
                settings.language = Some(app.words.language());
                self.library.save_settings(settings)
            }
            Effect::Quit | Effect::Abandon | Effect::Suspend | Effect::Gather { .. } => Ok(()),
        };
        if let Err(error) = outcome {
            app.notice = Some(Notice::wrong(error.id(), error.args()));
        }
    }

    /// Writes one thing that was said.
    fn record(&mut self, does: Does, then: Then, app: &mut App) {
        let Some(desk) = &app.desk else { return };
        let (word, about) = told::happened(&does, then, desk, &app.words);
        self.say(vec![does], then, word, &about, app);
    }

    /// Writes what was said. It is heard at once; where the disk refuses, the journal keeps it and
    /// tries again with the next. What may not be said now is not heard.
    fn say(
        &mut self,
        said: Vec<Does>,
        then: Then,
        word: &'static str,
        about: &[(&'static str, Text)],
        app: &mut App,
    ) {
        let (Some(session), Some(desk)) = (&mut self.session, &mut app.desk) else { return };
        let receipt = session.record_all(said);
        let refused = receipt.is_err() && session.pending() == 0;
        desk.hear(session.news(), if refused { Then::Stay } else { then });
        if desk.room == Room::Results {
            desk.find_anew(&app.words);
        }
        app.notice = None;
        app.unsaved = None;
        match receipt {
            Ok(receipt) => {
                app.notice = Some(told(word, about, &clock_time(&receipt.at), &app.words));
                if then == Then::Close
                    && let Err(error) = self.close(app)
                {
                    app.notice = Some(Notice::wrong(error.id(), error.args()));
                }
            }
            Err(error) if refused => {
                desk.refresh_page();
                app.notice = Some(match error.id() {
                    // In a word what the command line says in a command.
                    "state-is-sealed" => Notice::good("sealed-here", Vec::new()),
                    id => Notice::wrong(id, error.args()),
                });
            }
            Err(error) => app.unsaved = Some(Notice::wrong(error.id(), error.args())),
        }
    }

    /// Where everything that was said is kept.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.library.folder()
    }

    /// Keeps a report about a fault of the program; returns where, if the disk took it.
    #[must_use]
    pub fn keep_report(&self, report: &str) -> Option<PathBuf> {
        self.library.keep_report(report).ok()
    }

    /// Writes what is still waiting, before the program ends. Where the disk refuses, asks whether
    /// to leave without it.
    pub fn settle(&mut self, app: &mut App) -> bool {
        let waiting = self.session.as_mut().filter(|session| session.pending() > 0);
        let Some(session) = waiting else { return true };
        let Err(error) = session.flush() else { return true };
        let count = session.pending().to_string();
        app.unsaved = Some(Notice::wrong(error.id(), error.args()));
        let asked = |dialog: &Dialog| matches!(dialog, Dialog::Confirm(it) if it.word == LOSE);
        if !app.dialogs.last().is_some_and(asked) {
            let leave = Consequence::Effect(Box::new(Effect::Abandon));
            app.dialogs.push(Dialog::Confirm(Confirm::new(LOSE, vec![("count", count)], leave)));
        }
        false
    }

    fn create(&mut self, city: City, author: String, app: &mut App) -> Result<(), StoreError> {
        self.keep_author(author, app)?;
        let session = self.library.create(&self.files, city)?;
        // The form that asked for the city.
        app.dialogs.pop();
        self.show(session, app);
        Ok(())
    }

    /// Keeps who enters what is said, from now on and for next time.
    fn keep_author(&mut self, author: String, app: &mut App) -> Result<(), StoreError> {
        self.library.set_author(&author)?;
        if let Some(session) = &mut self.session {
            session.set_author(&author);
        }
        app.author = author;
        Ok(())
    }

    /// Opens an assessment and shows its questions.
    pub fn open(&mut self, id: &str, app: &mut App) -> Result<(), StoreError> {
        let session = self.library.session(id)?;
        self.show(session, app);
        Ok(())
    }

    fn show(&mut self, session: Session, app: &mut App) {
        let mut desk = Desk::new(
            session.id().to_owned(),
            std::sync::Arc::clone(session.framework()),
            session.assessment().clone(),
        );
        desk.know_others(&app.home.listings);
        let damage = session.damage().first();
        app.notice = damage.map(|damage| Notice::wrong(damage.id(), damage.args()));
        app.desk = Some(Box::new(desk));
        self.session = Some(session);
        // A laptop that took the assessment in from another was never told who works at it.
        if app.author.is_empty() {
            app.ask_author();
        }
    }

    /// Exchanges with others through a folder, and tells what came and went.
    fn exchange(&mut self, path: &str, app: &mut App) -> Result<(), StoreError> {
        let synced = self.library.sync(Path::new(path))?;
        self.tell(&synced.messages(path), app)
    }

    /// Takes in what others wrote, and tells what came in.
    fn take_in(&mut self, path: &str, app: &mut App) -> Result<(), StoreError> {
        let merged = self.library.merge(&[PathBuf::from(path)], None)?;
        let told: Vec<Message> = merged.iter().flat_map(Merged::messages).collect();
        self.tell(&told, app)
    }

    /// Tells what came of it in place of the form that asked for it.
    fn tell(&mut self, told: &[Message], app: &mut App) -> Result<(), StoreError> {
        let line =
            |(id, args): &Message| Line { indent: 0, text: app.words.plain(id, args), to: None };
        let lines: Vec<Line> = told.iter().map(line).collect();
        app.dialogs.pop();
        app.dialogs.push(Dialog::Told(Leaf::new(None, &lines)));
        app.notice = None;
        let on = app.home.on();
        app.home.list(self.library.list()?, on.as_deref());
        Ok(())
    }

    /// Seals the assessment: what is sealed is the content of its export.
    fn seal(&mut self, app: &mut App) {
        let (Some(session), Some(desk)) = (&self.session, &app.desk) else { return };
        if app.author.is_empty() {
            return app.ask_author();
        }
        let heads = session.heads();
        let export = report::content_digest(&desk.framework, &desk.assessment);
        let seal = Seal::new(export, &desk.framework, heads);
        self.record(Does::State(Step::Seal(seal)), Then::Stay, app);
    }

    /// Puts another assessment beside the open one, the earlier first; both are scored with the
    /// framework of the open one (method §8).
    fn compare(&mut self, id: &str, app: &mut App) -> Result<(), StoreError> {
        let other = self.library.session(id)?;
        let Some(desk) = &mut app.desk else { return Ok(()) };
        if !desk.compare(other.assessment(), id) {
            app.notice = Some(Notice::wrong("progress-other-framework", Vec::new()));
        }
        desk.turn_to(Part::Progress, &app.words);
        Ok(())
    }

    /// Writes what is still waiting, and lists the library anew.
    fn close(&mut self, app: &mut App) -> Result<(), StoreError> {
        if let Some(session) = self.session.as_mut().filter(|session| session.pending() > 0) {
            session.flush()?;
        }
        app.unsaved = None;
        let id = self.session.take().map(|session| session.id().to_owned());
        app.desk = None;
        app.notice = None;
        app.home.list(self.library.list()?, id.as_deref());
        Ok(())
    }

    /// Writes the export, and asks first where a file is already there.
    fn export(&mut self, path: &str, replace: bool, app: &mut App) {
        let (Some(session), Some(desk)) = (&self.session, &app.desk) else { return };
        let findings = desk.findings();
        let bytes = report::json(&desk.framework, &desk.assessment, &findings, &session.heads());
        let again = Effect::Export { path: path.to_owned(), replace: true };
        committee::write(path, &bytes, replace, "exported", again, app);
    }
}

/// The question whether to leave without what the disk does not have.
const LOSE: &str = "confirm-lose";

/// `09:31` of an RFC 3339 time.
fn clock_time(at: &str) -> String {
    at.split_once('T').and_then(|(_, time)| time.get(..5)).unwrap_or(at).to_owned()
}
