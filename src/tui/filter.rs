//! What of the list of questions is shown.

use super::desk::Desk;
use crate::assessment::{Said, Settled};
use crate::i18n::{Text, Words};

/// Which questions the list shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Filter {
    /// All of the form that are asked.
    #[default]
    All,
    /// Those without an answer.
    Open,
    /// Those marked to be looked at again.
    Flagged,
    /// Those that colleagues talk about.
    Commented,
    /// Those with answers that stand against each other.
    Disputed,
    /// Those whose answer counts and has nothing behind it.
    NoEvidence,
}

impl Filter {
    /// All filters, in the order in which one key walks them.
    pub const ALL: [Filter; 6] = [
        Filter::All,
        Filter::Open,
        Filter::Flagged,
        Filter::Commented,
        Filter::Disputed,
        Filter::NoEvidence,
    ];

    /// The id of its name in the locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Filter::All => "filter-all",
            Filter::Open => "filter-open",
            Filter::Flagged => "filter-flagged",
            Filter::Commented => "filter-commented",
            Filter::Disputed => "filter-disputed",
            Filter::NoEvidence => "filter-no-evidence",
        }
    }
}

impl Desk {
    /// Whether the question at this place is shown under a filter.
    #[must_use]
    pub fn passes(&self, filter: Filter, at: usize) -> bool {
        let question = &self.framework.questions[at];
        match filter {
            Filter::All => true,
            Filter::Open => self.is_open(at),
            Filter::Flagged => self.assessment.flagged(&question.id).is_some(),
            Filter::Commented => self.assessment.is_commented(&question.id),
            Filter::Disputed => self.is_disputed(at),
            Filter::NoEvidence => self.lacks_evidence(at),
        }
    }

    /// Whether the answer counts towards an indicator and has only a statement behind it.
    #[must_use]
    pub fn lacks_evidence(&self, at: usize) -> bool {
        let question = &self.framework.questions[at];
        let Settled::Value(_) = self.assessment.present(&question.id).settled() else {
            return false;
        };
        let answers = self.assessment.present(&question.id).answers();
        let bare = |answer: &&crate::assessment::Answer| {
            matches!(answer.said, Said::Value(_)) && answer.evidence_class(&self.framework) == 0
        };
        question.indicator.is_some() && answers.iter().any(bare)
    }

    /// Shows the next filter that leaves something to see; after the last, everything.
    pub(super) fn next_filter(&mut self) {
        let here = Filter::ALL.iter().position(|one| *one == self.interview.filter).unwrap_or(0);
        let later = Filter::ALL.into_iter().cycle().skip(here + 1).take(Filter::ALL.len());
        let shown = &self.interview.unfiltered;
        let some = |filter: &Filter| shown.iter().any(|at| self.passes(*filter, *at));
        self.interview.filter = later.into_iter().find(some).unwrap_or_default();
        self.list_questions();
    }

    /// What the filter leaves, in words; none where everything is shown.
    #[must_use]
    pub fn filtered(&self, words: &Words) -> Option<Text> {
        let filter = self.interview.filter;
        let count = self.interview.list.len().to_string();
        (filter != Filter::All).then(|| words.text(filter.word(), &[("count", count.into())]))
    }
}
