//! Settling a dispute: the answers that stand against each other, and the ways to end it
//! (method §7). The originals stay in the journal; nothing is averaged.

use super::desk::Desk;
use super::dialog::{Dialog, FormDialog, Purpose};
use super::form::{Form, FormRow};
use super::keys::Action;
use super::step::Step;
use crate::assessment::{Answer, Event, Present, Rater, Said, Settled, Span, Thing, Value};
use crate::assessment::{Does, Misfit};

/// Which dispute is on the screen, and the way under the marker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dispute {
    /// Place of the question.
    pub question: usize,
    /// The way under the marker, by its place in [`Desk::ways`].
    pub row: usize,
}

/// A way to settle a dispute.
#[derive(Debug, Clone, PartialEq)]
pub enum Way<'a> {
    /// One of the answers is right.
    One(&'a Event, &'a Answer),
    /// The truth lies between them, or is not known better.
    Both(Value),
    /// None of them is right.
    Another,
}

impl Desk {
    /// The ways to settle what is said of a question: each present answer, what holds them all
    /// where there is such a thing, and another.
    #[must_use]
    pub fn ways(&self, question: usize) -> Vec<Way<'_>> {
        let Some(question) = self.framework.questions.get(question) else { return Vec::new() };
        let standing = self.standing(&question.id);
        let values: Vec<&Value> = standing
            .iter()
            .filter_map(|(_, answer)| match &answer.said {
                Said::Value(value) => Some(value),
                _ => None,
            })
            .collect();
        let both = hull(&values).map(Way::Both);
        let one = standing.into_iter().map(|(event, answer)| Way::One(event, answer));
        one.chain(both).chain([Way::Another]).collect()
    }

    /// The present answers with the events that gave them.
    fn standing(&self, question: &str) -> Vec<(&Event, &Answer)> {
        let heads = self.assessment.heads(&Thing::Answer(question.to_owned()));
        let events = heads.iter().filter_map(|id| self.assessment.event(id));
        let mut standing: Vec<_> = events
            .filter_map(|event| match &event.body.does {
                Does::Answer { answer, .. } => Some((event, answer)),
                _ => None,
            })
            .collect();
        // The assessor's before the city's; which journal was read first does not matter.
        standing.sort_by_key(|(event, answer)| (answer.rater == Rater::City, &event.id));
        standing
    }

    /// Whether unequal answers stand against each other at this place.
    #[must_use]
    pub fn is_disputed(&self, at: usize) -> bool {
        let present = self.assessment.present(&self.framework.questions[at].id);
        let settled = present.settled();
        let claimed = settled == Settled::NotApplicableClaimed;
        matches!(settled, Settled::Disputed(_))
            || claimed && matches!(present, Present::Conflict(_))
    }

    /// Shows the dispute about the question on the page.
    pub(super) fn ask_settle(&self) -> Step {
        let question = self.interview.at;
        if self.framework.questions.is_empty() || !self.is_disputed(question) {
            return Step::Say("nothing-disputed");
        }
        Step::Dialog(Dialog::Dispute(Dispute { question, row: 0 }))
    }

    /// The form that asks why, and for another answer what it is.
    pub(super) fn settle_form(&self, dispute: Dispute) -> Option<FormDialog> {
        let ways = self.ways(dispute.question);
        let another = *ways.get(dispute.row)? == Way::Another;
        let answer = another.then(|| FormRow::line("field-answer", "").hint("hint-answer"));
        let rows = answer
            .into_iter()
            .chain([FormRow::block("field-settle-reason", "").hint("hint-settle-reason")]);
        Some(FormDialog { purpose: Purpose::Settle(dispute), form: Form::new(rows.collect()) })
    }

    /// What settles the dispute: the way chosen, or `typed` where it is another answer.
    pub(super) fn settlement(
        &self,
        dispute: Dispute,
        typed: &str,
        reason: String,
    ) -> Option<Result<Does, Misfit>> {
        let question = self.framework.questions.get(dispute.question)?;
        let standing = self.standing(&question.id);
        let answer = match self.ways(dispute.question).into_iter().nth(dispute.row)? {
            Way::One(_, answer) => answer.clone(),
            Way::Both(value) => {
                // What holds several answers is no better documented than the weakest of them.
                let weakest = standing
                    .iter()
                    .min_by_key(|(_, answer)| answer.evidence_class(&self.framework));
                let (_, weakest) = weakest?;
                Answer { said: Said::Value(value), ..(*weakest).clone() }
            }
            Way::Another => match Said::parse(question, typed) {
                Ok(said) => Answer::new(said),
                Err(misfit) => return Some(Err(misfit)),
            },
        };
        let answer = Answer { rater: Rater::Agreed { reason }, ..answer };
        Some(Ok(Does::Answer { question: question.id.clone(), answer }))
    }
}

impl Dispute {
    /// Moves the marker; `many` is the number of ways. Returns whether one is chosen.
    pub(super) fn update(&mut self, action: Action, many: usize) -> bool {
        let numbered = action.numbered(many);
        let moved = action.moved(self.row, many).or(numbered);
        self.row = moved.unwrap_or(self.row);
        numbered.is_some() || action == Action::Choose
    }
}

/// The smallest answer that leaves open whatever the answers leave open together. `None` where
/// there is none: between two options of a list nothing lies.
fn hull(values: &[&Value]) -> Option<Value> {
    let (first, rest) = values.split_first().filter(|(_, rest)| !rest.is_empty())?;
    rest.iter().try_fold((*first).clone(), |hull, other| match (hull, *other) {
        (Value::Level(a), Value::Level(b)) => Some(Value::Level(wider(a, *b))),
        (Value::Number(a), Value::Number(b)) => Some(Value::Number(wider(a, *b))),
        (Value::Multi { chosen, unsure }, Value::Multi { chosen: others, unsure: maybe }) => {
            let sure: Vec<String> =
                chosen.iter().filter(|id| others.contains(id)).cloned().collect();
            let mut open: Vec<String> = Vec::new();
            for id in chosen.iter().chain(&unsure).chain(others).chain(maybe) {
                if !sure.contains(id) && !open.contains(id) {
                    open.push(id.clone());
                }
            }
            Some(Value::Multi { chosen: sure, unsure: open })
        }
        _ => None,
    })
}

fn wider<T: Copy + PartialOrd>(a: Span<T>, b: Span<T>) -> Span<T> {
    let ((a_low, a_high), (b_low, b_high)) = (a.ends(), b.ends());
    let low = if b_low < a_low { b_low } else { a_low };
    let high = if b_high > a_high { b_high } else { a_high };
    Span::between(low, high)
}
