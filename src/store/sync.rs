use super::copies::{Copies, stem};
use super::incoming::{self, Incoming};
use super::merge::{Known, Same, same};
use super::{Deed, Library, Merged, StoreError};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// What an exchange through a folder has done.
#[derive(Debug)]
pub struct Synced {
    /// What was taken in.
    pub merged: Vec<Merged>,
    /// How many events went out, by assessment; those without any are left out.
    pub sent: Vec<(String, usize)>,
}

impl Library {
    /// Exchanges through a folder that several devices see, or see one after the other: takes in
    /// what is there, then writes there what it lacks.
    ///
    /// Files of this device's own name hold what it wrote. What others wrote and the folder lacks
    /// goes into files that name both devices. No file that another device writes is touched.
    pub fn sync(&self, folder: &Path) -> Result<Synced, StoreError> {
        let failed = || StoreError::disk(Deed::Read, folder);
        let whole = fs::canonicalize(folder).map_err(failed())?;
        let root = incoming::root(&whole);
        let home = fs::canonicalize(self.folder()).map_err(failed())?;
        let there = incoming::assessments(&whole)?;
        if whole.starts_with(&home) || !whole.is_dir() || there.contains(&whole) {
            return Err(StoreError::NoExchange { path: folder.to_path_buf() });
        }
        let incoming: Result<Vec<_>, _> =
            there.iter().map(|folder| incoming::read_folder(folder)).collect();
        let incoming = incoming?;
        // What began as what does not change, whatever others add meanwhile.
        let there: Vec<Known> =
            incoming.iter().zip(there).map(|(one, folder)| Known::new(one, folder)).collect();
        let merged = self.take(&incoming, None)?;
        let _alone = self.alone()?;
        let mut sent = Vec::new();
        for (id, folder) in self.assessments()? {
            let here = incoming::read_folder(&folder)?;
            let target = match same(&there, &id, &here.assessment()) {
                Same::This(at) => there[at].folder.clone(),
                Same::None => root.join(&id),
                // Whoever takes it in there was told that the two began separately.
                Same::Apart(_) => continue,
            };
            let count = self.send(&here, &target)?;
            if count > 0 {
                sent.push((id, count));
            }
        }
        Ok(Synced { merged, sent })
    }

    /// Writes into a shared folder what it lacks of an assessment. Returns how many events. The
    /// folder is read again just before: other devices write there, too.
    fn send(&self, here: &Incoming, target: &Path) -> Result<usize, StoreError> {
        let (mut copies, _) = Copies::read(target, None)?;
        let own = stem(self.device());
        let mut count = 0;
        for part in &here.journals {
            if part.device == self.device() {
                let fresh = part.events.iter().filter(|event| !copies.knows(&event.id));
                let fresh: BTreeSet<_> = fresh.map(|event| &event.id).collect();
                // Also where others have passed it on already.
                copies.keep(&own, &part.bytes)?;
                count += fresh.len();
                part.events.iter().for_each(|event| _ = copies.assessment.apply(event.clone()));
            } else {
                count += copies.place(&format!("{}.via-{own}", stem(&part.device)), part)?;
            }
        }
        copies.keep_framework(&here.frameworks)?;
        Ok(count)
    }
}
