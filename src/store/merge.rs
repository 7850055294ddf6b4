use super::copies::{Copies, stem};
use super::incoming::{self, Incoming};
use super::{Damage, Deed, Library, StoreError, name};
use crate::assessment::{Assessment, Does, EventId, Thing};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// What became of one assessment from elsewhere.
#[derive(Debug)]
pub struct Merged {
    /// Where it came from.
    pub from: String,
    /// What was done with it.
    pub outcome: Outcome,
    /// Events that were not here before.
    pub events: usize,
    /// Questions about which something new was said: an answer, or one taken back.
    pub answers: usize,
    /// Questions that are in dispute now and were not before, in order.
    pub disputed: Vec<String>,
    /// How many are in dispute in all.
    pub disputes: usize,
    /// Whether devices wrote different profiles of the city.
    pub city_disputed: bool,
    /// Changes that the seal does not cover.
    pub late: usize,
    /// Whether the framework that it answers is here.
    pub framework: bool,
    /// What could not be read of it.
    pub damage: Vec<Damage>,
}

/// What was done with an assessment from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It was not here and is now, under this id. The others are about the same city and began
    /// separately.
    Begun(String, Vec<String>),
    /// It was joined to the one of this id.
    Joined(String),
    /// Nothing was taken in, because nothing tells what it belongs to.
    NoBeginning,
    /// Nothing was taken in: the one of this id began separately.
    Apart(String),
    /// Nothing was taken in: the one of this id answers another framework.
    OtherFramework(String),
}

impl Outcome {
    /// The id here, where it was taken in.
    #[must_use]
    pub fn id(&self) -> Option<&str> {
        match self {
            Outcome::Begun(id, _) | Outcome::Joined(id) => Some(id),
            _ => None,
        }
    }
}

/// An assessment of the library, as far as it tells which others are the same.
#[derive(Debug)]
pub(super) struct Known {
    pub id: String,
    pub folder: PathBuf,
    pub assessment: Assessment,
}

impl Library {
    /// Takes in journals from elsewhere: files, folders of assessments, data folders. With `into`
    /// everything belongs to that assessment, whatever it began as.
    ///
    /// Each assessment is taken in by itself: a failure leaves those before it complete, and
    /// repeating does no harm.
    pub fn merge(&self, paths: &[PathBuf], into: Option<&str>) -> Result<Vec<Merged>, StoreError> {
        let named: Vec<PathBuf> = paths.iter().map(|path| self.place_of(path)).collect();
        let merged = self.take(&incoming::read_all(&named)?, into)?;
        if let (Some(into), [one]) = (into, &merged[..])
            && one.outcome.id().is_some()
        {
            self.put_away(&named, &self.find(into)?.0)?;
        }
        Ok(merged)
    }

    /// An assessment of this library may be named by its id.
    fn place_of(&self, path: &Path) -> PathBuf {
        let id = path.to_str().filter(|_| !path.exists());
        id.and_then(|id| self.find(id).ok())
            .map_or_else(|| path.to_path_buf(), |(_, folder)| folder)
    }

    /// Takes an assessment that was joined to another out of the list. Its folder stays, under a
    /// name with a dot.
    fn put_away(&self, named: &[PathBuf], into: &str) -> Result<(), StoreError> {
        for (id, folder) in self.assessments()? {
            let is_named =
                |path: &PathBuf| fs::canonicalize(path).ok() == folder.canonicalize().ok();
            if id != into && named.iter().any(is_named) {
                let away = folder.with_file_name(format!(".joined-{id}"));
                fs::rename(&folder, &away).map_err(StoreError::disk(Deed::Write, &folder))?;
            }
        }
        Ok(())
    }

    pub(super) fn take(
        &self,
        incoming: &[Incoming],
        into: Option<&str>,
    ) -> Result<Vec<Merged>, StoreError> {
        let _alone = self.alone()?;
        let into = into.map(|id| self.find(id)).transpose()?;
        let mut known = self.known()?;
        let take = |one: &Incoming| match &into {
            Some((id, _)) => self.join_other(&mut known, id, one),
            None => self.take_one(&mut known, one),
        };
        incoming.iter().map(take).collect()
    }

    fn take_one(&self, known: &mut Vec<Known>, one: &Incoming) -> Result<Merged, StoreError> {
        let theirs = one.assessment();
        match same(known, &one.id, &theirs) {
            Same::This(at) => self.join(&mut known[at], one),
            Same::Apart(at) => Ok(Merged::refused(one, Outcome::Apart(known[at].id.clone()))),
            Same::None if begins(&theirs).is_empty() => {
                Ok(Merged::refused(one, Outcome::NoBeginning))
            }
            Same::None => self.begin(known, one, theirs),
        }
    }

    fn join_other(
        &self,
        known: &mut [Known],
        id: &str,
        one: &Incoming,
    ) -> Result<Merged, StoreError> {
        let theirs = one.assessment();
        let Some(target) = known.iter_mut().find(|known| known.id == id) else {
            return Err(StoreError::NotFound { id: id.to_owned() });
        };
        let digest =
            |assessment: &Assessment| assessment.framework().map(|mark| mark.digest.clone());
        match (digest(&theirs), digest(&target.assessment)) {
            (Some(theirs), Some(ours)) if theirs != ours => {
                Ok(Merged::refused(one, Outcome::OtherFramework(id.to_owned())))
            }
            _ => self.join(target, one),
        }
    }

    /// Joins it to one that is known. The folder is read again just before it is written to: a copy
    /// may have come in from outside since.
    fn join(&self, known: &mut Known, one: &Incoming) -> Result<Merged, StoreError> {
        let (mut copies, here) = Copies::read(&known.folder, Some(self.device()))?;
        let before = copies.assessment.clone();
        for part in &one.journals {
            copies.place(&stem(&part.device), part)?;
        }
        let offered: Vec<_> = one.frameworks.iter().chain(&here.frameworks).cloned().collect();
        let framework = copies.keep_framework(&offered)?;
        let outcome = Outcome::Joined(known.id.clone());
        let merged = Merged::of(one, outcome, &before, &copies.assessment, framework);
        known.assessment = copies.assessment;
        Ok(merged)
    }

    /// Makes the folder of an assessment that is new here. It appears whole or not at all.
    fn begin(
        &self,
        known: &mut Vec<Known>,
        one: &Incoming,
        theirs: Assessment,
    ) -> Result<Merged, StoreError> {
        let twins = twins(known, &theirs);
        let mut framework = true;
        let slug = name::slug(&theirs.city().cloned().unwrap_or_default());
        let id = if name::is_id(&one.id) && known.iter().all(|known| known.id != one.id) {
            one.id.clone()
        } else {
            self.free(&slug)?
        };
        let folder = self.appear(&id, |temporary| {
            let (mut copies, _) = Copies::read(temporary, None)?;
            for part in &one.journals {
                copies.place(&stem(&part.device), part)?;
            }
            framework = copies.keep_framework(&one.frameworks)?;
            Ok(())
        })?;
        let outcome = Outcome::Begun(id.clone(), twins);
        let merged = Merged::of(one, outcome, &Assessment::default(), &theirs, framework);
        known.push(Known { id, folder, assessment: theirs });
        Ok(merged)
    }

    fn known(&self) -> Result<Vec<Known>, StoreError> {
        let read = |(_, folder): (String, PathBuf)| {
            incoming::read_folder(&folder).map(|one| Known::new(&one, folder))
        };
        self.assessments()?.into_iter().map(read).collect()
    }
}

impl Known {
    /// What was read of this folder.
    pub(super) fn new(one: &Incoming, folder: PathBuf) -> Self {
        Self { id: one.id.clone(), folder, assessment: one.assessment() }
    }
}

/// Which of the known is the same assessment.
pub(super) enum Same {
    This(usize),
    /// It has the same id and began separately.
    Apart(usize),
    None,
}

pub(super) fn same(known: &[Known], id: &str, theirs: &Assessment) -> Same {
    let begun = begins(theirs);
    let named = known.iter().position(|known| known.id == id);
    if let Some(at) = named {
        let ours = begins(&known[at].assessment);
        // A part of an assessment may lack its beginning.
        if begun.is_empty() || ours.is_empty() || !begun.is_disjoint(&ours) {
            return Same::This(at);
        }
    }
    let shares = |known: &Known| {
        if begun.is_empty() {
            // It speaks of events that are here.
            let mut seen = theirs.events().flat_map(|event| event.body.seen());
            seen.any(|id| known.assessment.event(id).is_some())
        } else {
            !begun.is_disjoint(&begins(&known.assessment))
        }
    };
    match (known.iter().position(shares), named) {
        (Some(at), _) => Same::This(at),
        (None, Some(at)) => Same::Apart(at),
        (None, None) => Same::None,
    }
}

/// The events with which an assessment began: one, or several if it was put together.
pub(super) fn begins(assessment: &Assessment) -> BTreeSet<EventId> {
    let said = assessment.said_of(&Thing::Framework).into_iter();
    said.filter(|event| matches!(event.body.does, Does::Begin { .. }))
        .map(|event| event.id.clone())
        .collect()
}

/// Those that are about the same city by its code or its name.
fn twins(known: &[Known], theirs: &Assessment) -> Vec<String> {
    let Some(city) = theirs.city() else { return Vec::new() };
    let alike = |known: &&Known| {
        known.assessment.city().is_some_and(|other| {
            let names = |a: &str, b: &str| !a.is_empty() && a == b;
            names(&city.code, &other.code)
                || names(&city.name.zh, &other.name.zh)
                || names(&city.name.en, &other.name.en)
        })
    };
    known.iter().filter(alike).map(|known| known.id.clone()).collect()
}

impl Merged {
    /// Whether there is nothing to tell of it: all of it was here already, and is in order.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.outcome.id().is_some()
            && self.events == 0
            && self.disputes == 0
            && !self.city_disputed
            && self.late == 0
            && self.damage.is_empty()
            && self.framework
    }

    fn refused(one: &Incoming, outcome: Outcome) -> Self {
        let nothing = Assessment::default();
        Self::of(one, outcome, &nothing, &nothing, true)
    }

    fn of(
        one: &Incoming,
        outcome: Outcome,
        before: &Assessment,
        after: &Assessment,
        framework: bool,
    ) -> Self {
        let fresh = after.events().filter(|event| before.event(&event.id).is_none());
        let answers: BTreeSet<&str> = fresh
            .filter_map(|event| match &event.body.does {
                Does::Answer { question, .. } | Does::Withdraw { question, .. } => {
                    Some(question.as_str())
                }
                _ => None,
            })
            .collect();
        let (was, is) = (before.disputes(), after.disputes());
        Self {
            from: one.from.clone(),
            outcome,
            events: after.events().len() - before.events().len(),
            answers: answers.len(),
            disputes: is.len(),
            disputed: is.difference(&was).map(|question| (*question).to_owned()).collect(),
            city_disputed: after.city_disputed(),
            late: after.state().late.len(),
            framework,
            damage: one.damage.clone(),
        }
    }
}
