//! Looks whether what stands in files is what was written there.

use super::bundle::{self, Bundle, EXPORT};
use super::crypt::Unlock;
use super::disk;
use super::incoming::{self, Journals};
use super::{Damage, Library, StoreError, frameworks, import, line, listing, tips::Tips};
use crate::assessment::{Assessment, Does, EventId, FrameworkMark, Thing};
use crate::framework::{Files, Framework};
use std::collections::HashSet;
use std::path::Path;
use std::sync::Arc;

/// An assessment as it stands in files.
#[derive(Debug, Default)]
pub struct Examined {
    /// What the journals say.
    pub assessment: Assessment,
    /// The last event of every device.
    pub heads: Vec<EventId>,
    /// How many journals there are.
    pub journals: usize,
    /// What could not be read of them.
    pub damage: Vec<Damage>,
    /// Lines that follow an entry which is nowhere: the file and the line.
    pub gaps: Vec<(String, usize)>,
    /// Copies of frameworks, or files of them, that are not what the assessment answers.
    pub strange: Vec<String>,
    /// The framework that it answers, where it is here and in order.
    pub framework: Option<Arc<Framework>>,
    /// Files of a bundle that are not as they were packed, the bundle itself among them.
    pub altered: Vec<String>,
    /// The export in a bundle.
    pub export: Option<Vec<u8>>,
}

/// What a path leads to.
#[derive(Debug)]
pub enum Subject {
    /// An assessment: a folder, or a bundle.
    Assessment(Box<Examined>),
    /// Some other file, which may be an export.
    File(Vec<u8>),
}

/// Whether a file is signed.
#[derive(Debug)]
pub enum Signed {
    /// There is no signature, and none was asked for.
    No,
    /// There is one, and nothing to check it with.
    Unchecked,
    /// It is by the key given; the comment that was signed with it.
    Yes(String),
    /// There is none, or it is not by the key given.
    Wrong,
}

impl Library {
    /// Looks at an assessment of the library, a folder, a bundle or an export.
    pub fn examine(
        &self,
        path: &Path,
        unlock: &Unlock,
        key: Option<&str>,
    ) -> Result<(Subject, Signed), StoreError> {
        let known = || path.to_str().and_then(|id| self.find(id).ok()).map(|(_, folder)| folder);
        let place = if path.exists() { path.to_path_buf() } else { known().unwrap_or(path.into()) };
        if place.is_dir() {
            return Ok((Subject::Assessment(Box::new(folder(&place)?)), Signed::No));
        }
        let bytes = import::read_file(&place)?;
        let signed = match key {
            Some(key) => match import::check_signature(&place, &bytes, key) {
                Ok(comment) => Signed::Yes(comment),
                Err(_) => Signed::Wrong,
            },
            None if import::signature_path(&place).exists() => Signed::Unchecked,
            None => Signed::No,
        };
        let is_journal = disk::is_a(&place.to_string_lossy(), listing::JOURNAL);
        let plain = import::decrypted(&place, bytes, unlock)?;
        let name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let subject = if is_journal {
            Subject::Assessment(Box::new(Examined::new(&[(name, plain)], &[])))
        } else if bundle::is_archive(&plain) {
            let bundle = Bundle::read(&plain)
                .map_err(|why| StoreError::Bundle { path: path.to_path_buf(), why })?;
            Subject::Assessment(Box::new(unpacked(&name, &bundle)))
        } else {
            Subject::File(plain)
        };
        Ok((subject, signed))
    }

    /// The assessment of the library that holds all these events, and its framework.
    #[must_use]
    pub fn holder(&self, heads: &[EventId]) -> Option<Examined> {
        let folders = self.assessments().ok()?.into_iter();
        folders.filter_map(|(_, path)| folder(&path).ok()).find(|examined| {
            !heads.is_empty() && heads.iter().all(|id| examined.assessment.event(id).is_some())
        })
    }
}

fn folder(path: &Path) -> Result<Examined, StoreError> {
    let Journals { files, damage } = Journals::read(path)?;
    if files.is_empty() {
        return Err(StoreError::NoJournals { path: path.to_path_buf() });
    }
    let mut examined = Examined::new(&files, &incoming::read_frameworks(path));
    examined.damage.splice(0..0, damage);
    let marks = marks(&examined.assessment);
    for copy in frameworks::folders(path) {
        let name = copy.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let known = |files: &Files| marks.iter().any(|mark| mark.digest == files.digest());
        match frameworks::read_folder(&copy) {
            Ok(files) if known(&files) => {}
            Ok(files) => examined.strange.extend(strange(&name, &files, &marks)),
            Err(_) => examined.strange.push(name),
        }
    }
    Ok(examined)
}

fn unpacked(name: &str, bundle: &Bundle) -> Examined {
    let journals: Vec<_> = bundle.journals().cloned().collect();
    let mut examined = Examined::new(&journals, &bundle.frameworks());
    examined.altered = bundle.altered();
    if bundle.intact == Some(false) {
        examined.altered.insert(0, name.to_owned());
    }
    examined.export = bundle.file(EXPORT).map(<[u8]>::to_vec);
    examined
}

/// Every framework that an assessment answers or answered.
fn marks(assessment: &Assessment) -> Vec<FrameworkMark> {
    let said = assessment.said_of(&Thing::Framework).into_iter();
    said.filter_map(|event| match &event.body.does {
        Does::Begin { framework, .. } | Does::Move { framework } => Some(framework.clone()),
        _ => None,
    })
    .collect()
}

/// The files of a copy that differ from the shipped framework, if that is what it should be; else
/// the copy as a whole.
fn strange(copy: &str, files: &Files, marks: &[FrameworkMark]) -> Vec<String> {
    let shipped = Files::shipped();
    if marks.iter().all(|mark| mark.digest != shipped.digest()) {
        return vec![copy.to_owned()];
    }
    let names: HashSet<&str> = files.iter().chain(shipped.iter()).map(|(name, _)| name).collect();
    let mut differ: Vec<String> = names
        .into_iter()
        .filter(|name| files.get(name) != shipped.get(name))
        .map(|name| format!("{copy}/{name}"))
        .collect();
    differ.sort();
    differ
}

impl Examined {
    fn new(files: &[(String, Vec<u8>)], frameworks: &[Files]) -> Self {
        let mut examined = Self { journals: files.len(), ..Self::default() };
        let mut tips = Tips::default();
        let mut lines = Vec::new();
        for (name, bytes) in files {
            let found = line::find(bytes, name, 0);
            examined.damage.extend(found.damage);
            for (event, place) in found.events {
                tips.hear(&event);
                lines.push((name, bytes, place.start, event.body.after.clone()));
                examined.assessment.apply(event);
            }
        }
        examined.heads = tips.all();
        for (name, bytes, start, after) in lines {
            if !after.iter().all(|id| examined.assessment.event(id).is_some()) {
                let before = bytes.get(..start).unwrap_or_default();
                let number = before.split(|byte| *byte == b'\n').count();
                examined.gaps.push((name.clone(), number));
            }
        }
        let mark = examined.assessment.framework();
        examined.framework = mark.and_then(|mark| {
            let offered = frameworks.iter().find(|files| files.digest() == mark.digest);
            frameworks::shipped(mark)
                .or_else(|| Framework::load_checked(offered?).ok().map(Arc::new))
        });
        examined
    }
}
