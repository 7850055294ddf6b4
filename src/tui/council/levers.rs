//! What the committee can move: weights, and limits of the choice.

use super::Council;
use crate::assessment::CityKind;
use crate::committee::Setting;

/// The most points of a criterion that the page gives.
const POINTS: u32 = 100;

/// The most experts of a month that the page gives.
const EXPERTS: u32 = 999;

/// A row of the choice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Lever {
    /// How many are chosen.
    Select,
    /// At most so many of one province.
    Province,
    /// At least so many of a kind.
    Kind(CityKind),
    /// Experts there are in any month.
    Capacity,
    /// A city that may be taken in or left out by hand, by its id.
    City(String),
}

/// Rows of the choice before the first city: how many, province, kinds, experts.
const LIMITS: usize = 2 + CityKind::ALL.len() + 1;

/// What the committee says of a city by hand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hand {
    /// Nothing.
    Free,
    /// Choose it in any case.
    In,
    /// Choose it in no case.
    Out,
}

impl Council {
    /// How many rows the choice has.
    #[must_use]
    pub fn many_levers(&self) -> usize {
        LIMITS + self.counted.now.cities.len() + self.counted.now.outside.len()
    }

    /// A row of the choice: first the limits, then cities in the ranking's order, then those outside
    /// it.
    #[must_use]
    pub fn lever(&self, row: usize) -> Option<Lever> {
        let now = &self.counted.now;
        let city = |at: usize| {
            let outside = || now.outside.get(at - now.cities.len()).map(|one| &one.city.id);
            let id = now.cities.get(at).map(|one| &one.city.id).or_else(outside)?;
            Some(Lever::City(id.clone()))
        };
        match row {
            0 => Some(Lever::Select),
            1 => Some(Lever::Province),
            row if row + 1 < LIMITS => CityKind::ALL.get(row - 2).copied().map(Lever::Kind),
            row if row < LIMITS => Some(Lever::Capacity),
            row => city(row - LIMITS),
        }
    }

    /// The row of this lever.
    #[must_use]
    pub fn row_of(&self, lever: &Lever) -> Option<usize> {
        (0..self.many_levers()).find(|row| self.lever(*row).as_ref() == Some(lever))
    }

    /// What the committee says of a city by hand.
    #[must_use]
    pub fn hand(&self, id: &str) -> Hand {
        let has = |ids: &[String]| ids.iter().any(|one| one == id);
        if has(&self.setting.forced_in) {
            Hand::In
        } else if has(&self.setting.forced_out) {
            Hand::Out
        } else {
            Hand::Free
        }
    }

    /// At least so many of a kind.
    #[must_use]
    pub fn least(&self, kind: CityKind) -> usize {
        self.setting.at_least.iter().find(|one| one.0 == kind).map_or(0, |one| one.1)
    }

    /// Moves the row under the marker of the choice one step up or down.
    pub(super) fn pull(&mut self, up: bool) {
        let Some(lever) = self.lever(self.row) else { return };
        let mut setting = self.setting.clone();
        let step = |value: usize, most: usize| {
            if up { (value + 1).min(most) } else { value.saturating_sub(1) }
        };
        match lever {
            Lever::Select => {
                setting.select = step(setting.select, self.case.gathered.applicants.len()).max(1);
            }
            // No limit stands below one: what is set first is the strictest.
            Lever::Province => {
                let most = step(setting.max_per_province.unwrap_or(0), setting.select);
                setting.max_per_province = Some(most).filter(|most| *most > 0);
            }
            Lever::Kind(kind) => {
                let least = step(self.least(kind), setting.select);
                setting.at_least.retain(|one| one.0 != kind);
                if least > 0 {
                    setting.at_least.push((kind, least));
                }
            }
            Lever::Capacity => {
                let there = setting.capacity.all.unwrap_or(0);
                let there = if up { (there + 1).min(EXPERTS) } else { there.saturating_sub(1) };
                setting.capacity.all = Some(there).filter(|there| *there > 0);
            }
            Lever::City(id) => {
                let turn = match (self.hand(&id), up) {
                    (Hand::Free, true) | (Hand::Out, false) => Hand::In,
                    (Hand::In, true) | (Hand::Free, false) => Hand::Out,
                    (Hand::Out, true) | (Hand::In, false) => Hand::Free,
                };
                take(&mut setting, &id, turn);
            }
        }
        let stays = self.city();
        self.compare_by(setting);
        // A city that comes into the ranking, or goes, moves to another row.
        if let Some(id) = stays {
            self.row = self.row_of(&Lever::City(id)).unwrap_or(self.row);
        }
    }

    /// Gives the criterion under the marker a point more or less. Returns whether that was possible:
    /// without any points there is nothing to rank by.
    pub(super) fn weigh(&mut self, up: bool) -> bool {
        let mut setting = self.setting.clone();
        let Some(one) = setting.criteria.get_mut(self.row) else { return true };
        one.points = if up {
            (one.points + 1).min(POINTS.max(one.usual))
        } else {
            one.points.saturating_sub(1)
        };
        if setting.criteria.iter().all(|one| one.points == 0) {
            return false;
        }
        self.compare_by(setting);
        true
    }

    /// The framework's own points, or the limits that the page was opened with.
    pub(super) fn reset(&mut self) {
        let mut setting = self.setting.clone();
        if self.part == super::Part::Choice {
            setting = Setting { criteria: setting.criteria, ..self.opened.clone() };
        } else {
            setting.criteria.iter_mut().for_each(|one| one.points = one.usual);
        }
        self.compare_by(setting);
    }
}

fn take(setting: &mut Setting, id: &str, hand: Hand) {
    setting.forced_in.retain(|one| one != id);
    setting.forced_out.retain(|one| one != id);
    match hand {
        Hand::Free => {}
        Hand::In => setting.forced_in.push(id.to_owned()),
        Hand::Out => setting.forced_out.push(id.to_owned()),
    }
}
