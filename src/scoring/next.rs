use super::assistance::Terms;
use super::completions::Completions;
use super::deciding::Known;
use super::evaluate::Outcome;
use super::interval::{Interval, billionths};
use super::model::Model;
use super::score::Score;
use super::values::{self, Reading, Reply, Sheet};
use super::what_if::WhatIf;
use crate::assessment::{Assessment, CityKind, Truth};
use crate::framework::Framework;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeSet;

/// What to ask next, and whether anything still needs asking (method §4b).
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct Next {
    /// The open questions that can be asked now, most decisive first.
    pub questions: Vec<NextQuestion>,
    /// How many open questions could still change a class or the first two. At 0 the interview may
    /// stop: whatever is still unknown cannot be found out by asking, or changes nothing.
    pub deciding: usize,
    /// For each kind, whether only one class is left whatever the open answers are. Exact.
    pub settled: Vec<bool>,
    /// Whether the first two kinds are the same whatever the open answers are. Exact.
    pub first_two_settled: bool,
}

/// An open question and what an answer would bring.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct NextQuestion {
    /// Its place.
    pub question: usize,
    /// How much narrower the priorities and the overall score become, and how many kinds get a
    /// single class, on average over the answers it could get.
    pub decisiveness: f64,
    /// Minutes that it takes.
    pub minutes: f64,
    /// Whether it could still change a class or the first two.
    pub decides: bool,
}

impl Next {
    /// Whether no open answer can change a class or the first two.
    #[must_use]
    pub fn is_settled(&self) -> bool {
        self.first_two_settled && self.settled.iter().all(|settled| *settled)
    }

    /// The questions to ask in so many minutes, and those left over: those that bring most for
    /// their minutes, as many as fit; both in that order.
    #[must_use]
    pub fn within(&self, minutes: f64) -> (Vec<NextQuestion>, Vec<NextQuestion>) {
        let mut left = minutes;
        self.by_worth().into_iter().partition(|one| {
            let fits = one.minutes <= left;
            if fits {
                left -= one.minutes;
            }
            fits
        })
    }

    /// The questions in the order to ask them: those that bring most for their minutes first.
    #[must_use]
    pub fn by_worth(&self) -> Vec<NextQuestion> {
        let mut questions = self.questions.clone();
        // A question that takes no time brings what it brings; the least is a second.
        let worth = |one: &NextQuestion| one.decisiveness / one.minutes.max(1.0 / 60.0);
        questions.sort_by_key(|one| (-billionths(worth(one)), one.question));
        questions
    }

    /// The question to ask now, of those that may be asked: the first in that order that could
    /// still change a class or the first two. `None` where no answer to them could.
    #[must_use]
    pub fn best(&self, may_ask: impl Fn(usize) -> bool) -> Option<usize> {
        let best = self.by_worth().into_iter().find(|one| one.decides && may_ask(one.question));
        best.map(|one| one.question)
    }

    /// The same with only those questions that may be asked here.
    #[must_use]
    pub fn among(&self, may_ask: impl Fn(usize) -> bool) -> Self {
        let questions = self.questions.iter().filter(|one| may_ask(one.question));
        Self {
            questions: questions.copied().collect(),
            deciding: self.deciding,
            settled: self.settled.clone(),
            first_two_settled: self.first_two_settled,
        }
    }
}

impl Model {
    /// What to ask next. Runs between two key presses: it re-scores the assessment once for each
    /// answer that each open question could get.
    #[must_use]
    pub fn next(&self, framework: &Framework, assessment: &Assessment) -> Next {
        let (readings, sheet) = values::read(self, framework, assessment);
        let mut outcome = Outcome::default();
        self.evaluate(&sheet, &mut outcome);
        let city = assessment.city_kind();
        let Completions { settled, first_two_settled, decides } =
            self.undecided(framework, city, &readings, &sheet);

        let mut what_if = WhatIf::new(self, framework, city, &readings, &sheet);
        let mut questions = Vec::new();
        for (at, reading) in readings.iter().enumerate() {
            if sheet.asked[at] == Truth::Yes && reading.reply.is_open() {
                questions.push(NextQuestion {
                    question: at,
                    decisiveness: decisiveness(self, &mut what_if, at, reading, &outcome),
                    minutes: framework.questions[at].minutes,
                    decides: decides[at],
                });
            }
        }
        questions.sort_by_key(|one| (-billionths(one.decisiveness), one.question));
        Next {
            questions,
            deciding: decides.iter().filter(|decides| **decides).count(),
            settled,
            first_two_settled,
        }
    }

    /// The score, and the places of the open questions that could still change a class or the first
    /// two: those that [`Next::deciding`] counts. Grows no faster than the framework, so it is told
    /// after every answer, from one reading of all answers.
    #[must_use]
    pub fn score_and_deciding(
        &self,
        framework: &Framework,
        assessment: &Assessment,
    ) -> (Score, Vec<usize>) {
        let (readings, sheet) = values::read(self, framework, assessment);
        let city = assessment.city_kind();
        let undecided = self.undecided(framework, city, &readings, &sheet);
        let decides = undecided.decides.iter().enumerate();
        let deciding = decides.filter_map(|(at, decides)| decides.then_some(at)).collect();
        (self.score_of(framework, &readings, sheet), deciding)
    }

    /// For each question, whether it is open and could change a class or the first two; for each
    /// kind, whether its class is settled; and whether the first two are. By intervals, which are
    /// always right that something is settled; where they say that it is not, and few completions
    /// are left, by trying each.
    ///
    /// An open question about the city's wish counts as if the wish could still be anything: the
    /// default stands only until it is asked.
    fn undecided(
        &self,
        framework: &Framework,
        city: CityKind,
        readings: &[Reading],
        sheet: &Sheet,
    ) -> Completions {
        let is_open = |at: usize| sheet.asked[at] != Truth::No && readings[at].reply.is_open();
        let mut wide = sheet.clone();
        for (at, question) in self.questions.iter().enumerate() {
            if question.desires && is_open(at) {
                wide.stated[at] = true;
            }
        }
        let mut outcome = Outcome::default();
        self.evaluate(&wide, &mut outcome);
        let known = Known { readings, sheet: &wide, outcome: &outcome };
        let mut decides = vec![false; readings.len()];
        let mut mark = |at: usize| decides[at] |= is_open(at);
        for kind in 0..self.kinds.len() {
            self.may_decide(&known, kind).for_each(&mut mark);
        }
        let contested: BTreeSet<usize> =
            outcome.contested().flat_map(|(one, other)| [one, other]).collect();
        for kind in contested {
            self.may_move(&known, kind).for_each(&mut mark);
        }
        let settled: Vec<bool> =
            outcome.kinds.iter().map(|kind| Outcome::is_settled(kind.as_ref())).collect();
        let first_two_settled = outcome.first_two_are_certain();
        let bounds = Completions { settled, first_two_settled, decides };
        if bounds.first_two_settled && bounds.settled.iter().all(|settled| *settled) {
            return bounds;
        }
        let Some(mut exact) = self.completions(framework, city, &known) else { return bounds };
        exact.decides.iter_mut().enumerate().for_each(|(at, decides)| *decides &= is_open(at));
        exact
    }
}

/// How decisive a question is (method §4b): the mean over the answers it could get. A disputed
/// one can only get one of the answers that were given.
fn decisiveness<'a>(
    model: &'a Model,
    what_if: &mut WhatIf<'a>,
    question: usize,
    reading: &Reading<'a>,
    before: &Outcome,
) -> f64 {
    let disputed = reading.reply == Reply::Disputed;
    let given = reading.answers().filter(|_| disputed);
    let any = model.questions[question].candidates.iter().filter(|_| !disputed);
    let (mut many, mut sum) = (0, 0.0);
    for value in given.chain(any) {
        many += 1;
        sum += gain(before, what_if.outcome(question, value));
    }
    // Rounding must not leave a trace of harm, nor a minus before nothing.
    if many == 0 { 0.0 } else { (sum / f64::from(many)).max(0.0) }
}

/// What is known more: narrower priorities, settled kinds, a narrower overall score.
fn gain(before: &Outcome, after: &Outcome) -> f64 {
    let width = |value: Option<Interval>| value.map_or(0.0, Interval::width);
    let kinds = before.kinds.iter().zip(&after.kinds).map(|(before, after)| {
        let priority = |terms: &Option<Terms>| width(terms.map(|terms| terms.priority));
        let settles = !Outcome::is_settled(before.as_ref()) && Outcome::is_settled(after.as_ref());
        priority(before) - priority(after) + f64::from(u8::from(settles))
    });
    kinds.sum::<f64>() + width(before.overall) - width(after.overall)
}
