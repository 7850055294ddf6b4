use super::journal::{Appender, Journal};
use super::tips::Tips;
use super::{Deed, Receipt, StoreError};
use crate::assessment::{Assessment, Body, Does, Event, EventId};
use std::io;
use std::path::Path;

/// The state of an assessment in memory, and the journal that makes it last.
#[derive(Debug)]
pub(super) struct Writer {
    device: String,
    author: String,
    clock: fn() -> String,
    assessment: Assessment,
    tips: Tips,
    journal: Journal,
    /// Heard since somebody last asked for news; `None` while the journals are read for the first
    /// time, since who opens them gets the whole state.
    news: Option<Vec<Event>>,
}

impl Writer {
    /// For the journal of `device` in `folder`; nothing is read or made yet.
    pub fn new(folder: &Path, device: &str, author: &str, clock: fn() -> String) -> Self {
        Self {
            device: device.to_owned(),
            author: author.to_owned(),
            clock,
            assessment: Assessment::default(),
            tips: Tips::default(),
            journal: Journal::new(folder, device),
            news: None,
        }
    }

    pub fn folder(&self) -> &Path {
        self.journal.folder()
    }

    pub fn assessment(&self) -> &Assessment {
        &self.assessment
    }

    pub fn journal(&self) -> &Journal {
        &self.journal
    }

    pub fn pending(&self) -> usize {
        self.journal.pending()
    }

    pub fn heads(&self) -> Vec<EventId> {
        self.tips.all()
    }

    pub fn author(&self) -> &str {
        &self.author
    }

    pub fn set_author(&mut self, author: &str) {
        author.clone_into(&mut self.author);
    }

    /// Hears one event, from wherever it comes.
    pub fn hear(&mut self, event: Event) {
        self.tips.hear(&event);
        let Some(news) = &mut self.news else {
            self.assessment.apply(event);
            return;
        };
        if self.assessment.apply(event.clone()) {
            news.push(event);
        }
    }

    /// What is heard from now on is news.
    pub fn follow(&mut self) {
        self.news = Some(Vec::new());
    }

    pub fn news(&mut self) -> Vec<Event> {
        self.news.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Reads what other processes have appended to the journal.
    pub fn look(&mut self) -> io::Result<()> {
        let news = self.journal.look()?;
        self.hear_all(news);
        Ok(())
    }

    /// As [`Session::record_all`](super::Session::record_all).
    pub fn record_all(&mut self, said: Vec<Does>) -> Result<Receipt, StoreError> {
        // Before looking at what others wrote: only what was on screen can be replaced knowingly.
        let seen: Vec<Vec<EventId>> =
            said.iter().map(|does| self.assessment.replaced_by(does)).collect();
        let opened = self.open();
        if let Some(why) = said.iter().find_map(|does| self.assessment.allows(does).err()) {
            return Err(StoreError::NotNow(why));
        }
        let at = (self.clock)();
        // All are sealed before the first is heard: one that cannot be said leaves none said.
        let mut after = self.tips.of(&self.device);
        let mut sealed = Vec::with_capacity(said.len());
        for (does, replaces) in said.into_iter().zip(seen) {
            let (event, line) = self.seal(&at, does, replaces, after)?;
            after = vec![event.id.clone()];
            sealed.push((event, line));
        }
        for (event, line) in sealed {
            self.journal.push(event.id.clone(), line);
            self.hear(event);
        }
        self.write(opened?)?;
        Ok(Receipt { at, pending: self.pending() })
    }

    /// The event of one thing said, and its line.
    fn seal(
        &self,
        at: &str,
        does: Does,
        replaces: Vec<EventId>,
        after: Vec<EventId>,
    ) -> Result<(Event, String), StoreError> {
        let thing = does.thing();
        let (_, line) = Event::seal(Body {
            at: at.to_owned(),
            by: self.author.clone(),
            device: self.device.clone(),
            after,
            replaces,
            does,
        });
        // What counts is what will be read later: a number that is none would come back as
        // something else, and must not be acknowledged.
        let event = Event::read(&line)
            .ok()
            .filter(|event| event.body.does.thing() == thing)
            .ok_or(StoreError::Unsayable)?;
        Ok((event, line))
    }

    /// As [`Session::flush`](super::Session::flush).
    pub fn flush(&mut self) -> Result<Receipt, StoreError> {
        if self.pending() > 0 {
            let opened = self.open()?;
            self.write(opened)?;
        }
        Ok(Receipt { at: (self.clock)(), pending: self.pending() })
    }

    fn open(&mut self) -> Result<Appender, StoreError> {
        let path = self.journal.path();
        let mut opened = self.journal.open().map_err(StoreError::disk(Deed::Record, &path))?;
        let news = self.journal.catch_up(&mut opened);
        self.hear_all(news.map_err(StoreError::disk(Deed::Record, &path))?);
        Ok(opened)
    }

    fn write(&mut self, opened: Appender) -> Result<(), StoreError> {
        let written = self.journal.write(opened);
        self.hear_all(written.map_err(StoreError::disk(Deed::Record, &self.journal.path()))?);
        Ok(())
    }

    fn hear_all(&mut self, news: Vec<Event>) {
        for event in news {
            self.hear(event);
        }
    }
}
