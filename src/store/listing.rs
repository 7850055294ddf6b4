use super::{Damage, Fault, disk, line};
use crate::assessment::{Assessment, City, Does, Event, FrameworkMark, Present, Stage};
use std::collections::HashSet;
use std::path::Path;

/// The extension of journals. A file that a sync tool is still writing has another.
pub(super) const JOURNAL: &str = "jsonl";

/// One assessment of the library, as far as it can be told without its framework.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    /// Its folder's name.
    pub id: String,
    /// The city's profile.
    pub city: Option<City>,
    /// The framework that it answers.
    pub framework: Option<FrameworkMark>,
    /// How many events its journals hold.
    pub events: usize,
    /// How many questions have an answer, or several.
    pub answered: usize,
    /// When something was last said, by whichever device.
    pub last: Option<String>,
    /// Where it stands between draft and seal.
    pub stage: Stage,
    /// How many changes its seal does not cover.
    pub late: usize,
    /// From how many sittings something is still to come.
    pub awaited: usize,
    /// How often a seal was opened for changes.
    pub amended: usize,
    /// How many places could not be read; a folder that holds no beginning counts as one.
    pub damage: usize,
}

impl Listing {
    /// The id of the word for where it stands; whether a seal was opened is part of it.
    #[must_use]
    pub fn state_word(&self) -> &'static str {
        match self.stage {
            Stage::Draft if self.amended > 0 => "home-amending",
            Stage::Sealed if self.late > 0 => "home-altered",
            Stage::Sealed if self.amended > 0 => "home-amended",
            stage => stage.word(),
        }
    }
}

/// Reads one assessment's folder.
pub(super) fn list(id: String, folder: &Path) -> Listing {
    let mut assessment = Assessment::default();
    let mut damage = 0;
    for (name, path) in disk::entries(folder).unwrap_or_default() {
        if disk::is_a(&name, JOURNAL) {
            let heard = read(&name, &path, |event| _ = assessment.apply(event));
            damage += heard.len();
        }
    }
    damage += usize::from(assessment.framework().is_none());
    let state = assessment.state();
    Listing {
        id,
        city: assessment.city().cloned(),
        framework: assessment.framework().cloned(),
        events: assessment.events().len(),
        answered: answered(&assessment),
        last: assessment.last().map(str::to_owned),
        stage: state.stage,
        late: state.late.len(),
        awaited: assessment.awaited().len(),
        amended: state.amendments.len(),
        damage,
    }
}

/// Reads one journal to its end and tells what was damaged.
pub(super) fn read(name: &str, path: &Path, mut hear: impl FnMut(Event)) -> Vec<Damage> {
    match disk::read_journal(path) {
        Ok(bytes) => {
            let found = line::find(&bytes, name, 0);
            found.events.into_iter().for_each(|(event, _)| hear(event));
            found.damage
        }
        Err(_) => vec![Damage { file: name.to_owned(), line: 0, what: Fault::Unreadable }],
    }
}

fn answered(assessment: &Assessment) -> usize {
    let questions: HashSet<&str> = assessment
        .events()
        .filter_map(|event| match &event.body.does {
            Does::Answer { question, .. } => Some(question.as_str()),
            _ => None,
        })
        .collect();
    questions.into_iter().filter(|question| assessment.present(question) != Present::Open).count()
}
