//! The results page: its parts and the row under the marker.

use super::desk::{Desk, Room};
use super::dialog::Dialog;
use super::keys::Action;
use super::step::Step;

/// The state of the results page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Results {
    /// The part shown.
    pub part: Part,
    /// The row under the marker.
    pub row: usize,
    /// Lines scrolled by hand; 0 follows the marker.
    pub scrolled: usize,
}

/// The parts of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// Kinds of assistance, in order.
    #[default]
    Assistance,
    /// Criteria with their intervals.
    Criteria,
    /// Practices: existing against desired level.
    Practices,
    /// The programme by month.
    Programme,
}

impl Part {
    /// All parts, in order.
    pub const ALL: [Part; 4] = [Part::Assistance, Part::Criteria, Part::Practices, Part::Programme];

    /// The id of its name in the locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Part::Assistance => "part-assistance",
            Part::Criteria => "part-criteria",
            Part::Practices => "part-practices",
            Part::Programme => "part-programme",
        }
    }
}

impl Desk {
    /// How many rows the part of the results has.
    #[must_use]
    pub fn result_rows(&self) -> usize {
        match self.results.part {
            Part::Assistance => self.score.order.len(),
            Part::Criteria => self.score.criteria.len(),
            Part::Practices => self.score.practices.len(),
            Part::Programme => self.score.programme.steps.len(),
        }
    }

    /// Carries out an action on the results page.
    pub fn results(&mut self, action: Action) -> Step {
        let last = self.result_rows().saturating_sub(1);
        let results = &mut self.results;
        let part = Part::ALL.iter().position(|part| *part == results.part).unwrap_or(0);
        let mut to = |part: usize| {
            *results = Results { part: Part::ALL[part % Part::ALL.len()], ..Results::default() };
        };
        match action {
            Action::NextPart => to(part + 1),
            Action::PreviousPart => to(part + Part::ALL.len() - 1),
            Action::Digit(digit @ 1..=4) => to(usize::from(digit) - 1),
            Action::Up => results.row = results.row.saturating_sub(1),
            Action::Down => results.row = (results.row + 1).min(last),
            Action::First => results.row = 0,
            Action::Last => results.row = last,
            Action::PageDown => results.scrolled += 10,
            Action::PageUp => results.scrolled = results.scrolled.saturating_sub(10),
            Action::Export => return Step::Dialog(Dialog::Form(self.export_form())),
            Action::Back => self.room = Room::Interview,
            _ => {}
        }
        if !matches!(action, Action::PageDown | Action::PageUp) {
            self.results.scrolled = 0;
        }
        Step::Done
    }
}
