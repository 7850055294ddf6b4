//! Where every number of a score comes from, in words that can be read aloud: each line names what
//! it speaks of.

mod criterion;
mod kind;
mod question;

use super::page::{Page, Target};
use super::words::{join, points, question_name, said, tenths};
use crate::assessment::{Assessment, Truth};
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::scoring::{Change, Interval, Reply, Score};

/// A score with everything needed to explain it.
#[derive(Clone, Copy)]
pub struct Explanation<'a> {
    /// The framework that was answered.
    pub framework: &'a Framework,
    /// What was said.
    pub assessment: &'a Assessment,
    /// What follows.
    pub score: &'a Score,
    /// For each kind of assistance, the smallest change that gives it another class.
    pub changes: &'a [Option<Change>],
    /// The words, and the languages shown.
    pub words: &'a Words,
}

impl<'a> Explanation<'a> {
    /// The explanation of everything that has this id: criterion, indicator, practice, kind of
    /// assistance, question. `None` where nothing has it.
    #[must_use]
    pub fn of(&self, id: &str) -> Option<String> {
        let mut page = Page::new(self.words);
        let framework = self.framework;
        for (at, _) in named(&framework.criteria, |one| one.id == id) {
            self.criterion(&mut page, at);
        }
        for (at, _) in named(&framework.indicators, |one| one.id == id) {
            self.indicator(&mut page, at);
        }
        for (at, _) in named(&framework.assistance, |one| one.id == id) {
            self.kind(&mut page, at);
        }
        if let Some(at) = framework.position(id) {
            self.question(&mut page, at);
        }
        (!page.is_empty()).then(|| page.print())
    }

    /// The explanation of one thing.
    #[must_use]
    pub fn page(&self, of: Target) -> Page<'a> {
        let mut page = Page::new(self.words);
        match of {
            Target::Criterion(at) => self.criterion(&mut page, at),
            Target::Indicator(at) => self.indicator(&mut page, at),
            Target::Kind(at) => self.kind(&mut page, at),
            Target::Question(at) => self.question(&mut page, at),
            // One assessment knows nothing of a comparison.
            Target::City(_) | Target::Document(_) => {}
        }
        page
    }

    /// The explanation of the whole score: every criterion, practice and kind of assistance.
    #[must_use]
    pub fn everything(&self) -> String {
        let mut page = Page::new(self.words);
        page.overall(self.score);
        page.heading("part-criteria");
        for at in 0..self.framework.criteria.len() {
            self.criterion(&mut page, at);
        }
        page.heading("part-practices");
        for practice in &self.score.practices {
            self.indicator(&mut page, practice.indicator);
        }
        page.heading("part-assistance");
        let absent =
            (0..self.framework.assistance.len()).filter(|kind| !self.score.order.contains(kind));
        for kind in self.score.order.iter().copied().chain(absent) {
            self.kind(&mut page, kind);
        }
        page.print()
    }

    /// What was said to a question, or why nothing was.
    fn answer(&self, question: usize) -> Text {
        let score = &self.score.questions[question];
        let known = &self.framework.questions[question];
        let answers = self.assessment.present(&known.id).answers();
        match (score.asked, score.reply) {
            (Truth::No, _) => self.words.text("answer-hidden", &[]),
            (_, Reply::Nothing) => self.words.text("explain-no-answer", &[]),
            _ => {
                let answers: Vec<Text> =
                    answers.iter().map(|one| said(known, &one.said, self.words)).collect();
                join(&answers, " | ")
            }
        }
    }

    /// A question with its id.
    fn name(&self, question: usize) -> Text {
        question_name(&self.framework.questions[question])
    }
}

fn named<T>(all: &[T], is: impl Fn(&T) -> bool) -> impl Iterator<Item = (usize, &T)> {
    all.iter().enumerate().filter(move |(_, one)| is(one))
}

/// An interval in points of 100, to a tenth: `12.5` or `12.5–20`.
fn range(interval: Interval) -> Text {
    let (lo, hi) = (tenths(interval.lo), tenths(interval.hi));
    Text::same(if lo == hi { lo } else { format!("{lo}–{hi}") })
}

/// A share as whole per cent.
fn percent(share: f64) -> Text {
    Text::same(points(share))
}

fn share(part: f64, all: f64) -> f64 {
    if all > 0.0 { part / all } else { 0.0 }
}
