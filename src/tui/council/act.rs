//! What the keys do on the committee page.

use super::super::dialog::{Confirm, Consequence, Dialog};
use super::super::effect::Effect;
use super::super::keys::Action;
use super::super::step::Step;
use super::{About, Council, Part, State};
use crate::i18n::Words;
use crate::report::{Sort, Target};

/// The orders of the lists, one after another by one key.
const SORTS: [Sort; 7] =
    [Sort::Score, Sort::Confirmed, Sort::Near, Sort::Any, Sort::Known, Sort::Name, Sort::Province];

impl Council {
    /// Carries out an action. `Action::Back` on the page itself leaves it: then there is no step.
    pub fn update(&mut self, action: Action, words: &Words) -> Option<Step> {
        self.then = None;
        let step = match action {
            Action::NextPart => self.turn(true, words),
            Action::PreviousPart => self.turn(false, words),
            Action::Digit(_) => match action.numbered(Part::ALL.len()) {
                Some(at) => self.turn_to(Part::ALL[at], words),
                None => Step::Done,
            },
            Action::NextValue | Action::PreviousValue => {
                self.change(action == Action::NextValue, words)
            }
            Action::Reset => {
                self.reset();
                self.write_again(words);
                Step::Done
            }
            Action::Order | Action::Province | Action::Kind => {
                self.list_otherwise(action);
                Step::Done
            }
            Action::Minutes | Action::Export if self.state != State::Whole => {
                self.state = State::Due;
                self.then = Some(action);
                Step::Say("table-count-first")
            }
            Action::Minutes => match self.minutes_form(words) {
                Some(form) => Step::Dialog(Dialog::Form(form)),
                None => Step::Say("table-no-choice"),
            },
            Action::Export => Step::Dialog(Dialog::Form(Self::ballot_form())),
            Action::Back => return self.back(),
            action if self.trail.is_empty() => self.in_rows(action, words),
            action => self.in_text(action, words),
        };
        Some(step)
    }

    fn turn(&mut self, forward: bool, words: &Words) -> Step {
        let many = Part::ALL.len();
        let at = Part::ALL.iter().position(|part| *part == self.part).unwrap_or(0);
        let to = if forward { at + 1 } else { at + many - 1 } % many;
        self.turn_to(Part::ALL[to], words)
    }

    /// Shows a part from its beginning.
    pub fn turn_to(&mut self, part: Part, words: &Words) -> Step {
        self.part = part;
        self.row = 0;
        self.scroll.reset();
        self.trail.clear();
        if part.is_text() {
            self.read(About::Part, words);
        }
        Step::Done
    }

    /// ← and → move what the row can be moved by; elsewhere they turn to the part beside.
    fn change(&mut self, up: bool, words: &Words) -> Step {
        match (self.part, self.trail.is_empty()) {
            (Part::Weights, true) => {
                if !self.weigh(up) {
                    return Step::Say("table-no-points");
                }
            }
            (Part::Choice, true) => self.pull(up),
            _ => return self.turn(up, words),
        }
        Step::Done
    }

    /// Sorts the lists in another way, or narrows them to another province or kind.
    fn list_otherwise(&mut self, action: Action) {
        let stays = self.city();
        match action {
            Action::Order => {
                let at = SORTS.iter().position(|sort| *sort == self.view.sort);
                self.view.sort = SORTS[at.map_or(0, |at| at + 1) % SORTS.len()];
            }
            Action::Province => {
                let all = self.provinces();
                let here = self.view.province.as_ref();
                let at = here.and_then(|here| all.iter().position(|one| one == here));
                self.view.province = all.into_iter().nth(at.map_or(0, |at| at + 1));
            }
            _ => {
                let all = self.kinds();
                let at = self.view.kind.and_then(|here| all.iter().position(|one| *one == here));
                self.view.kind = all.get(at.map_or(0, |at| at + 1)).copied();
            }
        }
        let places = self.places();
        let of = |place: &usize| self.counted.now.cities.get(*place).map(|one| &one.city.id);
        let kept = places.iter().position(|place| of(place) == stays.as_ref());
        self.row = kept.unwrap_or(0);
        self.scroll.reset();
    }

    fn in_rows(&mut self, action: Action, words: &Words) -> Step {
        match (action, self.part) {
            (Action::PageDown | Action::PageUp, Part::Pairs | Part::Weights) => {
                self.scroll.turn(action);
            }
            (Action::Toggle, Part::Choice) => self.pull(true),
            (Action::Toggle, Part::Ranking | Part::Criteria) => return self.mark(words),
            (Action::Choose, Part::Ranking | Part::Criteria | Part::Choice) => {
                if let Some(id) = self.city() {
                    return self.open_city(id, words);
                }
            }
            (action, _) => {
                let many = self.rows();
                self.row = action.moved(self.row, many).unwrap_or(self.row);
            }
        }
        Step::Done
    }

    /// Marks the city under the marker; with one marked already, shows both side by side.
    fn mark(&mut self, words: &Words) -> Step {
        let Some(id) = self.city() else { return Step::Done };
        match self.marked.take() {
            Some(marked) if marked == id => Step::Done,
            Some(marked) => {
                self.read(About::Beside(marked, id), words);
                Step::Done
            }
            None => {
                self.marked = Some(id);
                Step::Say("table-marked")
            }
        }
    }

    /// Opens the page of a city, and asks for what only its file says.
    fn open_city(&mut self, id: String, words: &Words) -> Step {
        self.read(About::City(id.clone()), words);
        if self.reasons.as_ref().is_some_and(|known| known.0 == id) {
            return Step::Done;
        }
        Step::Do(Effect::Reasons { id })
    }

    /// Moves in a page of text; Enter follows what the line speaks of.
    fn in_text(&mut self, action: Action, words: &Words) -> Step {
        let Some(sheet) = self.trail.last_mut() else { return Step::Done };
        if action != Action::Choose {
            sheet.leaf.step(action);
            return Step::Done;
        }
        match sheet.leaf.target() {
            Some(Target::City(at)) => match self.counted.now.cities.get(at) {
                Some(one) => {
                    let id = one.city.id.clone();
                    self.open_city(id, words)
                }
                None => Step::Done,
            },
            Some(Target::Document(at)) => match self.digest_of(at) {
                Some(digest) => {
                    let paths = self.case.paths.clone();
                    Step::Do(Effect::Gather { paths, digest: Some(digest) })
                }
                None => Step::Done,
            },
            _ => Step::Say("results-no-link"),
        }
    }

    /// One step back; `None` leaves the page.
    fn back(&mut self) -> Option<Step> {
        if self.trail.last().is_some_and(|sheet| sheet.about != About::Part) {
            self.trail.pop();
            return Some(Step::Done);
        }
        if self.marked.take().is_some() {
            return Some(Step::Done);
        }
        if self.changed() {
            let leave = Consequence::CloseCouncil;
            let really = Confirm::new("confirm-table", Vec::new(), leave);
            return Some(Step::Dialog(Dialog::Confirm(really)));
        }
        None
    }
}
