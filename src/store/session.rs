use super::writer::Writer;
use super::{Damage, Deed, Fault, StoreError, disk, frameworks, listing};
use crate::assessment::{Assessment, Does, Event, EventId, FrameworkMark};
use crate::framework::{Files, Framework};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::SystemTime;

/// One open assessment.
#[derive(Debug)]
pub struct Session {
    id: String,
    framework: Arc<Framework>,
    writer: Writer,
    foreign: BTreeMap<String, Foreign>,
    damage: Vec<Damage>,
}

/// What is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Receipt {
    /// When it was said, by this device's clock.
    pub at: String,
    /// How many events the disk does not have yet.
    pub pending: usize,
}

/// A journal that this device does not write, as it was when last read.
#[derive(Debug)]
struct Foreign {
    length: u64,
    modified: Option<SystemTime>,
    damage: Vec<Damage>,
}

impl Session {
    /// Reads every journal of the assessment that `writer` writes to.
    pub(super) fn open(id: String, mut writer: Writer) -> Result<Self, StoreError> {
        let mut foreign = BTreeMap::new();
        let mut damage = Vec::new();
        scan(&mut writer, &mut foreign, &mut damage)?;
        writer.follow();
        let Some(mark) = writer.assessment().framework() else {
            return Err(StoreError::NoBeginning { id });
        };
        let framework = frameworks::recall(mark, writer.folder())?;
        Ok(Self { id, framework, writer, foreign, damage })
    }

    /// The name of its folder.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The folder, to be shown to a person.
    #[must_use]
    pub fn folder(&self) -> &Path {
        self.writer.folder()
    }

    /// The framework that it answers: after [`refresh`](Self::refresh) still the one that it
    /// answered when it was opened, even if it moved elsewhere meanwhile.
    #[must_use]
    pub fn framework(&self) -> &Arc<Framework> {
        &self.framework
    }

    /// What has been said.
    #[must_use]
    pub fn assessment(&self) -> &Assessment {
        self.writer.assessment()
    }

    /// The events heard since it was opened or this was last called, from here and from elsewhere:
    /// what a reader with a state of its own has to apply.
    pub fn news(&mut self) -> Vec<Event> {
        self.writer.news()
    }

    /// What could not be read, file by file.
    #[must_use]
    pub fn damage(&self) -> &[Damage] {
        &self.damage
    }

    /// Who enters events; empty where nobody was named.
    #[must_use]
    pub fn author(&self) -> &str {
        self.writer.author()
    }

    /// Events are entered by this person from now on.
    pub fn set_author(&mut self, author: &str) {
        self.writer.set_author(author);
    }

    /// Lets the assessment answer this framework from now on. Its copy stands beside the old one
    /// before the step is recorded.
    pub fn move_to(&mut self, files: &Files) -> Result<Receipt, StoreError> {
        let framework = frameworks::load(files)?;
        let mark = FrameworkMark::of(&framework);
        let does = Does::Move { framework: mark.clone() };
        self.assessment().allows(&does).map_err(StoreError::NotNow)?;
        if frameworks::find(&mark, self.folder()).is_none() {
            frameworks::keep(files, self.folder())?;
        }
        let receipt = self.record(does)?;
        self.framework = Arc::new(framework);
        Ok(receipt)
    }

    /// Records one thing said. It counts in memory at once, and `Ok` means that the disk has it
    /// and everything before it. After a [`StoreError::Disk`] it is [`pending`](Self::pending);
    /// after [`StoreError::Unsayable`] it was not said.
    ///
    /// It replaces what this session knew of the same thing, not what another process may have
    /// written meanwhile: the person who answers has not seen that, so it is a conflict.
    pub fn record(&mut self, does: Does) -> Result<Receipt, StoreError> {
        self.record_all(vec![does])
    }

    /// Records several things said, about different things, with one write: all of them or, where
    /// the disk refuses, none yet. Otherwise as [`record`](Self::record).
    pub fn record_all(&mut self, said: Vec<Does>) -> Result<Receipt, StoreError> {
        let receipt = self.writer.record_all(said);
        self.tell_damage();
        receipt
    }

    /// How many events the disk does not have yet.
    #[must_use]
    pub fn pending(&self) -> usize {
        self.writer.pending()
    }

    /// Tries again to write what is pending.
    pub fn flush(&mut self) -> Result<Receipt, StoreError> {
        let receipt = self.writer.flush();
        self.tell_damage();
        receipt
    }

    /// Reads what other processes and devices have written since. Returns how many events are new.
    pub fn refresh(&mut self) -> Result<usize, StoreError> {
        let before = self.assessment().events().len();
        scan(&mut self.writer, &mut self.foreign, &mut self.damage)?;
        Ok(self.assessment().events().len() - before)
    }

    /// The last event of every device: together they name this state of the journals.
    #[must_use]
    pub fn heads(&self) -> Vec<EventId> {
        self.writer.heads()
    }

    fn tell_damage(&mut self) {
        let own = self.writer.journal().name();
        if self.damage.iter().filter(|damage| damage.file == own).ne(self.writer.journal().damage())
        {
            self.damage.retain(|damage| damage.file != own);
            self.damage.extend_from_slice(self.writer.journal().damage());
        }
    }
}

/// Reads what is new in a folder: the own journal from where it was left, of the others those that
/// changed.
fn scan(
    writer: &mut Writer,
    foreign: &mut BTreeMap<String, Foreign>,
    damage: &mut Vec<Damage>,
) -> Result<(), StoreError> {
    let folder = writer.folder().to_path_buf();
    let entries = disk::entries(&folder).map_err(StoreError::disk(Deed::Read, &folder))?;
    damage.clear();
    let own = writer.journal().name().to_owned();
    if writer.look().is_err() {
        damage.push(Damage { file: own.clone(), line: 0, what: Fault::Unreadable });
    }
    for (name, path) in entries.into_iter().filter(|(name, _)| disk::is_a(name, listing::JOURNAL)) {
        if name == own {
            continue;
        }
        let now = fs::metadata(&path).ok().map(|now| (now.len(), now.modified().ok()));
        let known =
            foreign.get(&name).is_some_and(|known| now == Some((known.length, known.modified)));
        if !known {
            let damage = listing::read(&name, &path, |event| writer.hear(event));
            let (length, modified) = now.unwrap_or_default();
            foreign.insert(name.clone(), Foreign { length, modified, damage });
        }
        damage
            .extend(foreign.get(&name).into_iter().flat_map(|known| known.damage.iter().cloned()));
    }
    damage.extend_from_slice(writer.journal().damage());
    Ok(())
}
