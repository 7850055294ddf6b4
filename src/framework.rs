//! What is asked and how it counts.
//!
//! A framework is a folder of JSON files: `framework.json` for the structure and one file for each
//! questionnaire. Loading it ([`Framework::load`]) gives the immutable [`Framework`] that everything
//! else reads; [`lint()`] finds everything wrong in files that others wrote. Nothing here knows an
//! answer, a score or a path: files come in as names and bytes.

mod assistance;
mod condition;
mod lint;
mod load;
mod peer;
mod problem;
mod question;
mod sitting;
mod structure;

pub use assistance::{Assistance, Requirement, Share, Threshold};
pub use condition::{CityField, Condition};
pub use lint::{FrameworkFile, excerpt, lint};
pub use load::Files;
pub use peer::{
    ComparedFact, Directory, Fact, FactKind, FactList, Facts, Matching, Peer, SameWord, SizeBand,
    Strength,
};
pub use problem::{Problem, Severity};
pub use question::{
    Answering, Choice, ChoiceOption, Level, Multi, MultiOption, Number, Question, Ranking,
    RankingOption, Unscored, WhenHidden, YesNo,
};
pub use sitting::Sitting;
pub use structure::{
    CommitteeRules, ConfidenceClass, Criterion, CriterionSource, EvidenceClass, Gate, Indicator,
    Informant, Method, Practice, Questionnaire, Rule, Scale, TargetRule, Term,
};

use crate::i18n::Text;
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::HashMap;

/// A framework, loaded and indexed. Questions stand in the order in which they are asked.
#[derive(Debug, Clone)]
pub struct Framework {
    /// Short name in files, e.g. `cslcc`.
    pub id: String,
    /// Version of the framework's content, e.g. `1.0.0`.
    pub version: String,
    /// SHA-256 over the names and bytes of its files, hexadecimal.
    pub digest: String,
    /// Full name.
    pub name: Text,
    /// What it is for, in one or two sentences.
    pub purpose: Text,
    /// What a city is weighed on, with points.
    pub criteria: Vec<Criterion>,
    /// Groups of questions that are scored together.
    pub indicators: Vec<Indicator>,
    /// Named answer scales.
    pub scales: Vec<Scale>,
    /// Classes of evidence, weakest first.
    pub evidence: Vec<EvidenceClass>,
    /// Degrees of confidence in an answer, lowest first.
    pub confidence: Vec<ConfidenceClass>,
    /// Who is asked.
    pub informants: Vec<Informant>,
    /// Kinds of technical assistance.
    pub assistance: Vec<Assistance>,
    /// Every constant of the method.
    pub method: Method,
    /// Answers that hardly go together.
    pub rules: Vec<Rule>,
    /// Terms explained during the interview.
    pub glossary: Vec<Term>,
    /// Cities that others can learn from; empty where the framework names none.
    pub directory: Directory,
    /// The questionnaires, in order.
    pub questionnaires: Vec<Questionnaire>,
    /// All questions, in order of the questionnaires.
    pub questions: Vec<Question>,
    index: HashMap<String, usize>,
}

/// Something in a framework that has a value between 0 and 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// The question at this place of [`Framework::questions`].
    Question(usize),
    /// One option (second) of a ranking question (first).
    Option(usize, usize),
    /// The indicator at this place of [`Framework::indicators`].
    Indicator(usize),
}

impl Framework {
    /// The place of a question in [`Framework::questions`].
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.index.get(id).copied()
    }

    /// The question of this id.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        self.position(id).map(|at| &self.questions[at])
    }

    /// The place of an indicator in [`Framework::indicators`].
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<usize> {
        self.indicators.iter().position(|indicator| indicator.id == id)
    }

    /// The questionnaire that the question at this place belongs to.
    #[must_use]
    pub fn questionnaire_of(&self, question: usize) -> Option<&Questionnaire> {
        self.questionnaires.iter().find(|questionnaire| questionnaire.questions.contains(&question))
    }

    /// What a reference such as `cap-45`, `ask-71/plan` or `inventory` names.
    #[must_use]
    pub fn measure(&self, reference: &str) -> Option<Measure> {
        if let Some((question, option)) = reference.split_once('/') {
            let at = self.position(question)?;
            let Answering::Ranking(ranking) = &self.questions[at].answer else { return None };
            let option = ranking.options.iter().position(|known| known.id == option)?;
            return Some(Measure::Option(at, option));
        }
        self.position(reference)
            .map(Measure::Question)
            .or_else(|| self.indicator(reference).map(Measure::Indicator))
    }
}
