//! Cities before the committee: the ranking, what would change it, and what to choose.
//!
//! Every change of a weight or a limit is counted at once with as many draws as a frame allows, and
//! the page says so; then, while nobody presses a key, with all of them. Nothing here scores, reads
//! a file or decides: the figures come from [`crate::committee`], the sentences from
//! [`crate::report`].

mod act;
pub mod case;
mod forms;
pub mod job;
pub mod levers;
mod pages;

pub use levers::Lever;

use super::app::Notice;
use super::keys::Action;
use super::leaf::Leaf;
use super::scroll::Scroll;
use crate::assessment::CityKind;
use crate::committee::Setting;
use crate::committee::draws::Pulse;
use crate::committee::reading::Reasons;
use crate::report::TableView;
use case::{Case, Counted};
use job::{Done, Job};
use std::sync::Arc;

/// How many cities are chosen unless the committee says otherwise.
pub const SELECT: usize = 4;

/// The state of the committee page.
#[derive(Debug)]
pub struct Council {
    /// The documents.
    pub case: Arc<Case>,
    /// By what the cities are compared now.
    pub setting: Setting,
    /// The setting that the page was opened with.
    pub opened: Setting,
    /// The figures.
    pub counted: Arc<Counted>,
    /// How far the figures are.
    pub state: State,
    /// What was asked for and waits for all draws.
    pub then: Option<Action>,
    /// The part shown.
    pub part: Part,
    /// The row under the marker, in a part with rows of its own.
    pub row: usize,
    /// How far the part shown was moved on by hand.
    pub scroll: Scroll,
    /// How the lists of cities are sorted and narrowed.
    pub view: TableView,
    /// The id of the city that another is to be put beside.
    pub marked: Option<String>,
    /// What is read, one behind another; the last is shown.
    pub trail: Vec<Sheet>,
    /// What the export of a city said beyond its figures, by the city's id; none where it could not
    /// be read again.
    pub reasons: Option<(String, Option<Reasons>)>,
}

/// How far the figures are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// All draws are made.
    Whole,
    /// The rest of the draws is still to be made.
    Due,
    /// Somebody did not want to wait for the rest.
    Stopped,
}

/// A page that is read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is about.
    pub about: About,
    /// Its lines.
    pub leaf: Leaf,
}

/// What a page is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum About {
    /// A part of the page that is text.
    Part,
    /// The city of this id.
    City(String),
    /// Two cities side by side.
    Beside(String, String),
}

/// The parts of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// The ranking.
    #[default]
    Ranking,
    /// Criteria by city.
    Criteria,
    /// The weights, and what they do to the ranking.
    Weights,
    /// What to choose, and within which limits.
    Choice,
    /// The programmes of the chosen cities together.
    Programme,
    /// What is not decided yet.
    Open,
    /// What stands when it is put to the test.
    Stress,
    /// The first cities two by two.
    Pairs,
    /// The documents, and by what everything was computed.
    Sources,
}

impl Part {
    /// All parts, in order.
    pub const ALL: [Part; 9] = [
        Part::Ranking,
        Part::Criteria,
        Part::Weights,
        Part::Choice,
        Part::Programme,
        Part::Open,
        Part::Stress,
        Part::Pairs,
        Part::Sources,
    ];

    /// The id of its name in the locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Part::Ranking => "table-ranking",
            Part::Criteria => "part-criteria",
            Part::Weights => "table-weights",
            Part::Choice => "table-choice",
            Part::Programme => "table-programme",
            Part::Open => "table-open",
            Part::Stress => "table-stress",
            Part::Pairs => "table-pairs",
            Part::Sources => "table-sources",
        }
    }

    /// Whether it is text that is read line by line.
    #[must_use]
    pub fn is_text(self) -> bool {
        matches!(self, Part::Programme | Part::Open | Part::Stress | Part::Sources)
    }
}

impl Council {
    /// Opens a case by a setting, with as many draws as can be made at once; `None` if told to
    /// stop.
    #[must_use]
    pub fn open(case: Arc<Case>, setting: Setting, pulse: &Pulse) -> Option<Self> {
        let quick = case.quick(&setting);
        let counted = Counted::count(&case, &quick, None, pulse)?;
        Some(Self {
            state: if quick.draws < setting.draws { State::Due } else { State::Whole },
            opened: setting.clone(),
            case,
            setting,
            counted,
            then: None,
            part: Part::Ranking,
            row: 0,
            scroll: Scroll::default(),
            view: TableView::default(),
            marked: None,
            trail: Vec::new(),
            reasons: None,
        })
    }

    /// The work that is still to be done while nobody presses a key.
    #[must_use]
    pub fn due(&self) -> Option<Job> {
        (self.state == State::Due).then(|| Job::Count {
            case: Arc::clone(&self.case),
            setting: Box::new(self.setting.clone()),
            before: Arc::clone(&self.counted),
        })
    }

    /// Takes the figures of all draws. What was counted for another setting is of no use.
    pub fn hear(&mut self, counted: Arc<Counted>) {
        if counted.now.setting == self.setting {
            self.counted = counted;
            self.state = State::Whole;
        }
    }

    /// Compares by another setting from now on.
    pub(super) fn compare_by(&mut self, setting: Setting) {
        if setting == self.setting {
            return;
        }
        self.setting = setting;
        let quick = self.case.quick(&self.setting);
        let before = Some(&self.counted);
        let counted = if self.case.gathered.applicants.len() > case::LIVE {
            Counted::known(before, &quick)
        } else {
            // Nobody can tell this pulse to stop.
            Counted::count(&self.case, &quick, before, &Pulse::default())
        };
        self.counted = counted.unwrap_or_else(|| Arc::clone(&self.counted));
        let whole = self.counted.now.setting == self.setting;
        self.state = if whole { State::Whole } else { State::Due };
    }

    /// The places in the ranking of the cities that the lists show, in order.
    #[must_use]
    pub fn places(&self) -> Vec<usize> {
        self.view.places(&self.counted.now).0
    }

    /// The provinces of the ranked cities, each once, in order.
    #[must_use]
    pub fn provinces(&self) -> Vec<String> {
        let cities = self.counted.now.cities.iter();
        let mut all: Vec<String> = cities.map(|one| one.city.province.clone()).collect();
        all.retain(|province| !province.is_empty());
        all.sort();
        all.dedup();
        all
    }

    /// The kinds of the ranked cities, each once.
    #[must_use]
    pub fn kinds(&self) -> Vec<CityKind> {
        let there =
            |kind: &CityKind| self.counted.now.cities.iter().any(|one| one.city.kind == *kind);
        CityKind::ALL.into_iter().filter(there).collect()
    }

    /// How many rows the part has.
    #[must_use]
    pub fn rows(&self) -> usize {
        match self.part {
            Part::Ranking | Part::Criteria => self.places().len(),
            Part::Weights => self.setting.criteria.len(),
            Part::Choice => self.many_levers(),
            Part::Programme | Part::Open | Part::Stress | Part::Pairs | Part::Sources => 0,
        }
    }

    /// The city under the marker.
    #[must_use]
    pub fn city(&self) -> Option<String> {
        match self.part {
            Part::Ranking | Part::Criteria => {
                let place = *self.places().get(self.row)?;
                Some(self.counted.now.cities.get(place)?.city.id.clone())
            }
            Part::Choice => match self.lever(self.row)? {
                Lever::City(id) => Some(id),
                _ => None,
            },
            _ => None,
        }
    }

    /// Whether the committee changed anything.
    #[must_use]
    pub fn changed(&self) -> bool {
        self.setting != self.opened
    }
}

impl super::app::App {
    /// Takes what came of a longer piece of work; `None`: it was stopped. What waited for it is done
    /// now.
    pub fn hear(&mut self, done: Option<Done>) {
        match done {
            Some(Done::Opened(council)) => {
                // The form that asked for the files.
                self.dialogs.clear();
                self.notice = council.trouble();
                self.council = Some(council);
            }
            Some(Done::Nothing(submitted)) => self.tell_nothing(&submitted),
            Some(Done::Counted(counted)) => {
                if let Some(council) = &mut self.council {
                    council.hear(counted);
                    council.write_again(&self.words);
                    if let Some(action) = council.then.take() {
                        self.notice = None;
                        // It opens a form and wants nothing outside.
                        let _ = self.update(action);
                    }
                }
            }
            None => match &mut self.council {
                Some(council) if council.state == State::Due => {
                    council.state = State::Stopped;
                    council.then = None;
                }
                _ => self.notice = Some(Notice::good("table-stopped", Vec::new())),
            },
        }
    }
}
