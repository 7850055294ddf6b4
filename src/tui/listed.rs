//! Which questions are on the list, and how many of them are answered. What a question has to do
//! with the list is remembered, so that an answer looks only at the questions that it touches.

use super::desk::Desk;
use super::filter::Filter;
use crate::assessment::{Does, Present, Thing, Truth};
use std::collections::BTreeSet;

/// What is known of each question, by its place.
#[derive(Debug, Default)]
pub struct Listed {
    /// Whether it is asked.
    asked: Vec<Truth>,
    marks: Vec<Mark>,
}

/// What a question has to do with the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Mark {
    /// It would be on the list without the filter.
    listed: bool,
    /// Nothing has been said to it by the rater whose answers are entered.
    open: bool,
    /// The filter lets it pass.
    passes: bool,
}

/// The questions that something said has to do with.
pub(super) enum Touched {
    /// All of them.
    All,
    /// These.
    Only(BTreeSet<usize>),
}

impl Desk {
    /// Lists the questions anew: those of the chosen form that are asked, and whatever has an
    /// answer; only those for the informant in the room.
    pub fn list_questions(&mut self) {
        self.listed.marks = (0..self.framework.questions.len()).map(|at| self.mark(at)).collect();
        self.gather();
    }

    /// Lists the questions anew after something was said.
    pub(super) fn list_touched(&mut self, touched: &Touched) {
        let Touched::Only(questions) = touched else {
            self.listed.asked = self.assessment.asked_all(&self.framework);
            return self.list_questions();
        };
        let behind = questions.iter().flat_map(|at| self.model.dependents(*at));
        let behind: BTreeSet<usize> = behind.copied().collect();
        for at in &behind {
            let asked = self.assessment.asked_after(&self.framework, *at, &self.listed.asked);
            self.listed.asked[*at] = asked;
        }
        for at in questions.union(&behind) {
            self.listed.marks[*at] = self.mark(*at);
        }
        self.gather();
    }

    /// The questions of which these things speak.
    pub(super) fn touched<'d>(&self, said: impl IntoIterator<Item = &'d Does>) -> Touched {
        let mut questions = BTreeSet::new();
        for does in said {
            match does.thing() {
                Some(
                    Thing::Answer(question)
                    | Thing::Note(question)
                    | Thing::Comments(question)
                    | Thing::Flag(question),
                ) => questions.extend(self.framework.position(&question)),
                Some(Thing::State | Thing::Pause(_)) => {}
                // Conditions look at the city's kind.
                Some(Thing::City | Thing::Framework) | None => return Touched::All,
            }
        }
        Touched::Only(questions)
    }

    fn mark(&self, at: usize) -> Mark {
        let question = &self.framework.questions[at];
        let interview = &self.interview;
        let present = self.assessment.present(&question.id);
        let in_room = self.framework.sits_in(question, &interview.informants);
        let of_form = interview.whole || question.core || present != Present::Open;
        let listed = in_room && of_form && self.listed.asked[at] != Truth::No;
        let own = |answer: &&crate::assessment::Answer| interview.rater.replaces(&answer.rater);
        let open = present == Present::Open || !present.answers().iter().any(own);
        let passes = listed
            && match interview.filter {
                Filter::All => true,
                Filter::Open => open,
                filter => self.passes(filter, at),
            };
        Mark { listed, open, passes }
    }

    /// The lists and their sums from what is known of each question.
    fn gather(&mut self) {
        let Self { framework, interview, listed: Listed { marks, .. }, .. } = self;
        interview.list.clear();
        interview.unfiltered.clear();
        interview.minutes_open = 0.0;
        interview.done = 0;
        for (at, mark) in marks.iter().enumerate().filter(|(_, mark)| mark.listed) {
            interview.unfiltered.push(at);
            if mark.passes {
                interview.list.push(at);
            }
            if mark.open {
                interview.minutes_open += framework.questions[at].minutes;
            } else {
                interview.done += 1;
            }
        }
    }

    /// How many open questions of the list that can be asked now could still change the advice, and
    /// how many others: of the whole form, for others, behind an answer that is missing, or not
    /// known when they were asked.
    #[must_use]
    pub fn deciding(&self) -> (usize, usize) {
        let askable = |at: &&usize| {
            let here = self.interview.list.binary_search(at).is_ok();
            here && self.listed.asked[**at] == Truth::Yes && self.listed.marks[**at].open
        };
        let here = self.deciding.iter().filter(askable).count();
        (here, self.deciding.len() - here)
    }

    /// The open questions of the list, in its order. Whoever did not know is not asked again.
    pub(super) fn to_ask(&self) -> Vec<usize> {
        self.interview.list.iter().copied().filter(|at| self.listed.marks[*at].open).collect()
    }

    /// The next or the previous question of the list without an answer, and round; the one on the
    /// page last.
    pub(super) fn open_around(&self, forward: bool) -> Option<usize> {
        let (before, after) = self.around();
        let is_open = |at: &&usize| self.listed.marks[**at].open;
        let list = &self.interview.list;
        let found = if forward {
            after.iter().chain(before).chain(list).find(is_open)
        } else {
            before.iter().rev().chain(after.iter().rev()).chain(list).find(is_open)
        };
        found.copied()
    }

    /// The questions of the list before and after the one on the page.
    pub(super) fn around(&self) -> (&[usize], &[usize]) {
        let (list, at) = (&self.interview.list, self.interview.at);
        let here = list.partition_point(|other| *other < at);
        let after = here + usize::from(list.get(here) == Some(&at));
        (&list[..here], &list[after..])
    }
}
