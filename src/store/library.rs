use super::listing::{self, Listing};
use super::writer::Writer;
use super::{Deed, Session, Settings, StoreError, device, disk, frameworks, name};
use crate::assessment::{City, Does, FrameworkMark, instant};
use crate::framework::Files;
use std::cmp::Reverse;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

const ASSESSMENTS: &str = "assessments";
pub(super) const FRAMEWORK: &str = "framework";
/// Held while something is taken in from elsewhere.
const LOCK: &str = ".lock";

/// The data folder.
#[derive(Debug)]
pub struct Library {
    folder: PathBuf,
    settings: Settings,
    device: String,
    clock: fn() -> String,
}

impl Library {
    /// Where the system keeps such data; `None` where there is no home folder. On Windows it is
    /// the one that stays on the machine, since it holds the machine's name.
    #[must_use]
    pub fn default_folder() -> Option<PathBuf> {
        directories::ProjectDirs::from("", "", "citycap")
            .map(|folders| folders.data_local_dir().to_path_buf())
    }

    /// Opens the library in `folder`, and makes it where there is none. `clock` tells the time of
    /// events, RFC 3339.
    pub fn open(folder: PathBuf, clock: fn() -> String) -> Result<Self, StoreError> {
        let assessments = folder.join(ASSESSMENTS);
        fs::create_dir_all(&assessments).map_err(StoreError::disk(Deed::Write, &assessments))?;
        let device = device::device(&folder)?;
        let settings = Settings::read(&folder)?;
        Ok(Self { folder, settings, device, clock })
    }

    /// The time now, RFC 3339, by the clock of events.
    #[must_use]
    pub fn time(&self) -> String {
        (self.clock)()
    }

    /// The data folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The name of this installation.
    #[must_use]
    pub fn device(&self) -> &str {
        &self.device
    }

    /// What the person at this device has chosen.
    #[must_use]
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// Keeps other settings. They hold at once, even if they could not be saved.
    pub fn save_settings(&mut self, settings: Settings) -> Result<(), StoreError> {
        self.settings = settings;
        self.settings.write(&self.folder)
    }

    /// From now on this person enters what is said; nothing is kept.
    pub fn work_as(&mut self, author: &str) {
        author.trim().clone_into(&mut self.settings.author);
    }

    /// Keeps who enters what is said on this device.
    pub fn set_author(&mut self, author: &str) -> Result<(), StoreError> {
        let author = author.trim().to_owned();
        if self.settings.author == author {
            return Ok(());
        }
        self.save_settings(Settings { author, ..self.settings.clone() })
    }

    /// Every assessment, the one last worked on first.
    pub fn list(&self) -> Result<Vec<Listing>, StoreError> {
        let folders = self.assessments()?;
        let mut listings: Vec<_> =
            folders.into_iter().map(|(id, folder)| listing::list(id, &folder)).collect();
        listings.sort_by_cached_key(|listing| {
            (Reverse(listing.last.as_deref().and_then(instant)), listing.id.clone())
        });
        Ok(listings)
    }

    /// The ids of every assessment, in their order.
    pub fn ids(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.assessments()?.into_iter().map(|(id, _)| id).collect())
    }

    /// Begins an assessment of `city`. Its folder appears whole or not at all.
    pub fn create(&mut self, files: &Files, city: City) -> Result<Session, StoreError> {
        let framework = frameworks::load(files)?;
        let id = self.free(&name::slug(&city))?;
        let begin = Does::Begin { framework: FrameworkMark::of(&framework), id: id.clone() };
        self.appear(&id, |temporary| {
            frameworks::copy(files, &temporary.join(FRAMEWORK))?;
            let mut writer = self.writer(temporary);
            writer.record_all(vec![begin, Does::City(city)]).map(|_| ())
        })?;
        self.session(&id)
    }

    /// Makes the folder of an assessment, which appears filled or not at all. Returns where it is.
    pub(super) fn appear(
        &self,
        id: &str,
        fill: impl FnOnce(&Path) -> Result<(), StoreError>,
    ) -> Result<PathBuf, StoreError> {
        let assessments = self.folder.join(ASSESSMENTS);
        let temporary = assessments.join(format!(".new-{}", name::random_hex::<6>()?));
        let folder = assessments.join(id);
        let filled = fs::create_dir(&temporary)
            .map_err(StoreError::disk(Deed::Write, &temporary))
            .and_then(|()| fill(&temporary))
            .and_then(|()| {
                disk::sync_folder(&temporary).map_err(StoreError::disk(Deed::Write, &temporary))
            })
            .and_then(|()| {
                fs::rename(&temporary, &folder).map_err(StoreError::disk(Deed::Write, &folder))
            });
        filled.inspect_err(|_| {
            // A leftover does no harm: a name with a dot is no assessment.
            let _ = fs::remove_dir_all(&temporary);
        })?;
        disk::sync_folder(&assessments).map_err(StoreError::disk(Deed::Write, &assessments))?;
        Ok(folder)
    }

    fn writer(&self, folder: &Path) -> Writer {
        Writer::new(folder, &self.device, &self.settings.author, self.clock)
    }

    /// A folder name that is not taken.
    pub(super) fn free(&self, slug: &str) -> Result<String, StoreError> {
        loop {
            let id = format!("{slug}-{}", name::random_hex::<3>()?);
            if !self.folder.join(ASSESSMENTS).join(&id).exists() {
                return Ok(id);
            }
        }
    }

    /// Opens the assessment whose id is `id`, or the only one whose id begins with it. It is looked
    /// up among the folders that are there and never taken as a path.
    pub fn session(&self, id: &str) -> Result<Session, StoreError> {
        let (id, folder) = self.find(id)?;
        Session::open(id, self.writer(&folder))
    }

    /// The id and the folder of the assessment that [`session`](Self::session) would open.
    pub(super) fn find(&self, id: &str) -> Result<(String, PathBuf), StoreError> {
        let mut fits = self.assessments()?;
        fits.retain(|(known, _)| !id.is_empty() && known.starts_with(id));
        if let Some(exact) = fits.iter().position(|(known, _)| known == id) {
            fits.swap(0, exact);
            fits.truncate(1);
        }
        match fits.pop() {
            None => Err(StoreError::NotFound { id: id.to_owned() }),
            Some(found) if fits.is_empty() => Ok(found),
            Some(last) => {
                let fits = fits.into_iter().chain([last]).map(|(id, _)| id).collect();
                Err(StoreError::Ambiguous { id: id.to_owned(), fits })
            }
        }
    }

    /// Keeps other processes from taking things in at the same time, as long as the file is held.
    pub(super) fn alone(&self) -> Result<File, StoreError> {
        let path = self.folder.join(LOCK);
        let failed = || StoreError::disk(Deed::Write, &path);
        let file = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(false)
            .open(&path)
            .map_err(failed())?;
        // Where there are no locks, one person rarely starts two at once.
        disk::wait(|| file.try_lock()).map_err(failed())?;
        Ok(file)
    }

    pub(super) fn assessments(&self) -> Result<Vec<(String, PathBuf)>, StoreError> {
        let folder = self.folder.join(ASSESSMENTS);
        let mut entries = disk::entries(&folder).map_err(StoreError::disk(Deed::Read, &folder))?;
        entries.retain(|(_, path)| path.is_dir());
        Ok(entries)
    }
}
