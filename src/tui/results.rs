//! The results: parts with rows, and behind every number a page that says where it comes from.

mod open;

use super::desk::{Desk, Room};
use super::effect::Effect;
use super::keys::Action;
use super::leaf::Leaf;
use super::scroll::Scroll;
use super::step::Step;
use crate::assessment::{Assessment, instant};
use crate::committee::peers::{self, Conditions, PeerMatch, Seeker};
use crate::committee::progress::Progress;
use crate::committee::raters::Ratings;
use crate::i18n::{Text, Words};
use crate::report::words::settling;
use crate::report::{self, Explanation, Page, Target, View};
use crate::scoring::{Change, Stability};
use crate::store::Listing;

/// The state of the results page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Results {
    /// The part shown.
    pub part: Part,
    /// The row under the marker, in a part with rows of its own.
    pub row: usize,
    /// How far the part shown was moved on by hand.
    pub scroll: Scroll,
    /// What is read: a part that is text, or explanations one behind another. The last is shown.
    pub trail: Vec<Leaf>,
    /// The language that peers must speak, by its place among those of the directory; any, if
    /// `None`.
    pub language: Option<usize>,
}

/// The parts of the results.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Part {
    /// Kinds of assistance, in order.
    #[default]
    Assistance,
    /// Kinds of assistance by need and readiness.
    Plot,
    /// Criteria with their intervals.
    Criteria,
    /// Practices: existing against desired level.
    Practices,
    /// The programme by month.
    Programme,
    /// Cities to learn from.
    Peers,
    /// The assessor's and the city's own ratings.
    Raters,
    /// Another assessment of the city beside this one.
    Progress,
    /// What tried answers would change.
    WhatIf,
    /// Where the assessment stands, and its history.
    Trail,
}

impl Part {
    /// All parts, in order.
    pub const ALL: [Part; 10] = [
        Part::Assistance,
        Part::Plot,
        Part::Criteria,
        Part::Practices,
        Part::Programme,
        Part::Peers,
        Part::Raters,
        Part::Progress,
        Part::WhatIf,
        Part::Trail,
    ];

    /// The id of its name in the locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Part::Assistance => "part-assistance",
            Part::Plot => "part-plot",
            Part::Criteria => "part-criteria",
            Part::Practices => "part-practices",
            Part::Programme => "part-programme",
            Part::Peers => "part-peers",
            Part::Raters => "part-raters",
            Part::Progress => "part-progress",
            Part::WhatIf => "part-what-if",
            Part::Trail => "part-trail",
        }
    }
}

/// What takes longer than a frame allows for every answer: found when the results are opened.
#[derive(Debug)]
pub struct Found {
    /// How stable the first two kinds are.
    pub stability: Stability,
    /// The questions that would settle most of the advice, the most decisive first.
    pub settling: Vec<usize>,
    /// For each kind the smallest change of an answer that gives it another class.
    pub changes: Vec<Option<Change>>,
    /// The city as one that looks for peers.
    pub seeker: Seeker,
    /// Both ratings, and how far they agree.
    pub ratings: Ratings,
}

/// Another assessment, compared with the one on the table.
#[derive(Debug)]
pub struct Compared {
    /// The earlier and the later, by name and last change.
    pub rounds: [Text; 2],
    /// What changed.
    pub progress: Progress,
}

impl Desk {
    /// Shows the results: their first part, or the page from which a link led to a question, with
    /// the present figures.
    pub fn show_results(&mut self, words: &Words) {
        self.room = Room::Results;
        self.find_anew(words);
        if self.scratch.is_some() {
            self.turn_to(Part::WhatIf, words);
        }
    }

    /// Leaves the results; they begin anew the next time.
    fn leave_results(&mut self) {
        self.results = Results { language: self.results.language, ..Results::default() };
        self.room = Room::Interview;
    }

    /// Finds what follows from the present answers, and writes the pages of the trail again, each
    /// at its line.
    pub(super) fn find_anew(&mut self, words: &Words) {
        self.catch_up();
        self.found = Some(Found {
            stability: self.model.stability(&self.framework, &self.assessment, &self.id),
            settling: settling(&self.score, &self.next()),
            changes: self.model.changes(&self.framework, &self.assessment),
            seeker: Seeker::new(&self.framework, &self.assessment, &self.score),
            ratings: Ratings::of(&self.model, &self.framework, &self.assessment),
        });
        let mut trail = std::mem::take(&mut self.results.trail);
        for leaf in &mut trail {
            let lines = match leaf.of {
                None => self.part_page(words),
                Some(target) => self.explanation(target, words),
            };
            leaf.write(lines.lines());
        }
        self.results.trail = trail;
    }

    /// Compares with another assessment of the library, the earlier one first; both are scored with
    /// the framework of this one (method §8). Returns whether they can be compared.
    pub fn compare(&mut self, other: &Assessment, id: &str) -> bool {
        let of = |assessment: &Assessment| assessment.framework().map(|mark| mark.id.clone());
        if of(other) != of(&self.assessment) {
            return false;
        }
        self.catch_up();
        let score = self.model.score(&self.framework, other);
        let last = |assessment: &Assessment| assessment.last().unwrap_or_default().to_owned();
        let (ours, theirs) = (last(&self.assessment), last(other));
        let name =
            |id: &str, at: &str| Text::same(format!("{id} ({})", at.get(..10).unwrap_or(at)));
        let mut rounds = [(name(id, &theirs), &score), (name(&self.id, &ours), &self.score)];
        if instant(&ours) < instant(&theirs) {
            rounds.reverse();
        }
        let difference = self.found.as_ref().and_then(|one| one.ratings.agreement.difference);
        let [(before, first), (after, second)] = rounds;
        let progress = Progress::between(&self.framework, first, second, difference);
        self.compared = progress.map(|progress| Compared { rounds: [before, after], progress });
        self.compared.is_some()
    }

    /// Remembers what this assessment can be compared with: those of the same city first.
    pub fn know_others(&mut self, listings: &[Listing]) {
        let others = listings.iter().filter(|other| other.id != self.id);
        let mut others: Vec<Listing> = others.cloned().collect();
        let own = self.assessment.city();
        let same = |other: &Listing| {
            other.city.as_ref().zip(own).is_some_and(|(other, own)| {
                other.name == own.name || (!own.code.is_empty() && other.code == own.code)
            })
        };
        others.sort_by_key(|other| !same(other));
        self.others = others;
    }

    /// How many rows the part of the results has.
    #[must_use]
    pub fn result_rows(&self) -> usize {
        match self.results.part {
            Part::Assistance | Part::Plot => self.score.order.len(),
            Part::Criteria => self.score.criteria.len(),
            Part::Practices => self.score.practices.len(),
            Part::Programme => self.score.programme.steps.len(),
            Part::Progress if self.compared.is_none() => self.others.len(),
            Part::Peers | Part::Raters | Part::Progress | Part::WhatIf | Part::Trail => 0,
        }
    }

    /// What the row under the marker speaks of.
    fn target(&self) -> Option<Target> {
        let row = self.results.row;
        match self.results.part {
            Part::Assistance => self.listed_kinds().get(row).copied().map(Target::Kind),
            Part::Plot => self.score.order.get(row).copied().map(Target::Kind),
            Part::Criteria => (row < self.score.criteria.len()).then_some(Target::Criterion(row)),
            Part::Practices => {
                self.score.practices.get(row).map(|one| Target::Indicator(one.indicator))
            }
            Part::Programme => {
                self.score.programme.steps.get(row).map(|step| Target::Kind(step.kind))
            }
            _ => None,
        }
    }

    /// Carries out an action on the results page.
    pub fn results(&mut self, action: Action, words: &Words) -> Step {
        let part = Part::ALL.iter().position(|part| *part == self.results.part).unwrap_or(0);
        let many = Part::ALL.len();
        match action {
            Action::NextPart => self.turn_to(Part::ALL[(part + 1) % many], words),
            Action::PreviousPart => self.turn_to(Part::ALL[(part + many - 1) % many], words),
            // 1 to 9, then 0 as on the keyboard.
            Action::Digit(digit) => {
                let place = (usize::from(digit) + 9) % 10;
                if let Some(part) = Part::ALL.get(place) {
                    self.turn_to(*part, words);
                }
            }
            Action::WhatIf => {
                let step = self.turn_scratch();
                self.find_anew(words);
                return step;
            }
            Action::AskNext => return self.ask_what_settles(),
            Action::Review => return self.show_review(),
            Action::Export => return self.ask_export(),
            Action::Toggle if self.results.part == Part::Peers => self.next_language(words),
            action if !self.results.trail.is_empty() => return self.read(action, words),
            action => return self.choose_in_rows(action, words),
        }
        Step::Done
    }

    /// Shows a part from its beginning.
    pub(super) fn turn_to(&mut self, part: Part, words: &Words) {
        self.results = Results { part, language: self.results.language, ..Results::default() };
        let text = match part {
            Part::Peers | Part::Raters | Part::WhatIf | Part::Trail => true,
            Part::Progress => self.compared.is_some(),
            Part::Assistance | Part::Plot | Part::Criteria | Part::Practices | Part::Programme => {
                false
            }
        };
        if text {
            let page = self.part_page(words);
            self.results.trail.push(Leaf::new(None, page.lines()));
        }
    }

    /// Moves the marker of a part with rows; Enter says where the row comes from.
    fn choose_in_rows(&mut self, action: Action, words: &Words) -> Step {
        let many = self.result_rows();
        let results = &mut self.results;
        if results.scroll.turn(action) {
            return Step::Done;
        }
        match action {
            Action::Choose if results.part == Part::Progress => {
                let other = self.others.get(results.row).map(|other| other.id.clone());
                return other.map_or(Step::Done, |id| Step::Do(Effect::Compare { id }));
            }
            Action::Choose => {
                if let Some(target) = self.target() {
                    self.explain(target, words);
                }
            }
            Action::Back => self.leave_results(),
            action => results.row = action.moved(results.row, many).unwrap_or(results.row),
        }
        self.results.scroll.reset();
        Step::Done
    }

    /// Moves in a page of text; Enter follows what the line speaks of, Esc goes back.
    fn read(&mut self, action: Action, words: &Words) -> Step {
        let Some(leaf) = self.results.trail.last_mut() else { return Step::Done };
        match action {
            Action::Choose => match (leaf.target(), leaf.of) {
                // The page about a question leads to the question itself.
                (Some(Target::Question(at)), Some(Target::Question(here))) if at == here => {
                    self.room = Room::Interview;
                    self.show_question(at);
                }
                (Some(target), _) => self.explain(target, words),
                (None, _) => return Step::Say("results-no-link"),
            },
            Action::Back => {
                let closed = self.results.trail.pop();
                if closed.is_some_and(|leaf| leaf.of.is_none()) {
                    match (self.results.part, self.compared.take()) {
                        // Back to the list of assessments.
                        (Part::Progress, Some(_)) => {}
                        _ => self.leave_results(),
                    }
                }
            }
            action => leaf.step(action),
        }
        Step::Done
    }

    fn explain(&mut self, target: Target, words: &Words) {
        let page = self.explanation(target, words);
        self.results.trail.push(Leaf::new(Some(target), page.lines()));
    }

    fn explanation<'w>(&'w self, target: Target, words: &'w Words) -> Page<'w> {
        let changes = self.found.as_ref().map_or(&[][..], |found| &found.changes);
        let (framework, assessment, score) = (&*self.framework, &self.assessment, &self.score);
        Explanation { framework, assessment, score, changes, words }.page(target)
    }

    /// The part shown, where it is text.
    fn part_page<'w>(&self, words: &'w Words) -> Page<'w> {
        let framework = &self.framework;
        match (self.results.part, &self.found, &self.compared, &self.scratch) {
            (Part::Peers, Some(found), ..) => {
                let peers = self.peers(found);
                report::peers(framework, &self.assessment, &found.seeker, &peers, words)
            }
            (Part::Raters, Some(found), ..) => {
                report::raters(framework, &self.assessment, &found.ratings, words)
            }
            (Part::Progress, _, Some(compared), _) => {
                let [before, after] = &compared.rounds;
                report::progress(framework, [before, after], &compared.progress, words)
            }
            (Part::WhatIf, .., Some(scratch)) => {
                let now = View { assessment: &scratch.assessment, score: &scratch.score };
                let then = View { assessment: &self.assessment, score: &self.score };
                report::what_if(framework, now, then, &scratch.tried, words)
            }
            (Part::Trail, ..) => report::trail(framework, &self.assessment, words),
            (Part::WhatIf, ..) => {
                let here = View { assessment: &self.assessment, score: &self.score };
                report::what_if(framework, here, here, &[], words)
            }
            _ => Page::new(words),
        }
    }

    fn peers(&self, found: &Found) -> Vec<PeerMatch> {
        let language = self.results.language.and_then(|at| self.languages().get(at).cloned());
        let conditions =
            Conditions { languages: language.into_iter().collect(), ..Conditions::default() };
        peers::in_directory(&self.framework, &self.assessment, &found.seeker, &conditions)
    }

    /// The languages of the directory, each once, in order of their codes.
    #[must_use]
    pub fn languages(&self) -> Vec<String> {
        let peers = self.framework.directory.peers.iter();
        let mut languages: Vec<String> = peers.flat_map(|peer| peer.languages.clone()).collect();
        languages.sort();
        languages.dedup();
        languages
    }

    fn next_language(&mut self, words: &Words) {
        let many = self.languages().len();
        let next = self.results.language.map_or(0, |at| at + 1);
        self.results.language = Some(next).filter(|next| *next < many);
        self.turn_to(Part::Peers, words);
    }
}
