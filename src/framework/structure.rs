use super::{Condition, Directory, Framework, Question};
use crate::i18n::Text;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// One of the few things a city is weighed on (method §2).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    /// Short name in files.
    pub id: String,
    /// Swing weight: whole points of the overall score.
    pub points: u32,
    /// Where its value comes from.
    #[serde(default)]
    pub from: CriterionSource,
    /// Full name.
    pub name: Text,
    /// Why it carries these points.
    #[serde(default)]
    pub why: Text,
}

/// Where a criterion's value comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum CriterionSource {
    /// The weighted mean of its indicators.
    #[default]
    Answers,
    /// The mean of the two largest values of assistance (method §4).
    Assistance,
}

/// A group of questions scored together: part of a criterion, or a technical practice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// Short name in files.
    pub id: String,
    /// The criterion it counts towards. A practice has none: it feeds need, never merit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
    /// Whole points among the indicators of its criterion.
    #[serde(default = "one")]
    pub points: u32,
    /// Full name.
    pub name: Text,
    /// Why it carries these points, or why these targets.
    #[serde(default)]
    pub why: Text,
    /// Set for a technical practice: the levels to compare it with (method §3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub practice: Option<Practice>,
}

/// Existing against desired level of a technical practice (method §3). All levels in `[0, 1]`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Practice {
    /// The level desired where the city names none.
    pub default: f64,
    /// The most that the programme can deliver in its term.
    pub cap: f64,
    /// The level question in which the city names its desired level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub desired: Option<String>,
    /// Levels that the city's own goals require.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub required_if: Vec<TargetRule>,
}

/// "If this is at least so high, the practice needs this level."
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetRule {
    /// Reference to what is looked at.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Value in `[0, 1]` from which the rule holds.
    pub at_least: f64,
    /// Level in `[0, 1]` that it then requires.
    pub target: f64,
    /// Why.
    #[serde(default)]
    pub why: Text,
}

/// A named scale of levels that several questions share; each question words its own levels.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scale {
    /// Short name in files.
    pub id: String,
    /// Full name.
    pub name: Text,
    /// One short word for each level, lowest first.
    pub levels: Vec<Text>,
}

/// A class of evidence and the strength it gives at each degree of confidence (method §2).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EvidenceClass {
    /// Short name in files.
    pub id: String,
    /// Full name.
    pub name: Text,
    /// Strength in `[0, 1]` for each degree of confidence, lowest first.
    pub strength: Vec<f64>,
}

/// A degree of confidence that the assessor has in an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ConfidenceClass {
    /// Short name in files.
    pub id: String,
    /// Full name.
    pub name: Text,
}

/// A bureau or person who is asked; its questions make one sitting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Informant {
    /// Short name in files.
    pub id: String,
    /// Full name.
    pub name: Text,
    /// The informant in whose sitting this one is asked too; one of its own, if absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub with: Option<String>,
}

/// Every constant of the method; the values are judgements that the programme may change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// Strength from which an answer counts as documented (§2, `backed`).
    pub backed_at: f64,
    /// Coverages below which confidence falls by one step each (§2).
    pub coverage_marks: Vec<f64>,
    /// Mean strengths of the known part below which confidence falls by one step each (§2).
    pub quality_marks: Vec<f64>,
    /// Share of disputed weight above which confidence falls by one step (§2).
    pub disputed_above: f64,
    /// Share of not-applicable points above which a criterion is not comparable (§1).
    pub not_applicable_above: f64,
    /// Points of need, demand and leverage in the value of assistance (§4).
    pub value_points: [u32; 3],
    /// Need below which a kind of assistance is not needed (§4).
    pub not_needed_below: f64,
    /// Value from which a kind is worth doing now (§4).
    pub value_at: f64,
    /// Feasibility from which it can be done at once (§4).
    pub feasible_at: f64,
    /// Months of the programme (§4).
    pub months: u32,
    /// Kinds that can run at the same time (§4).
    pub parallel: u32,
    /// Months that preparation takes (§4).
    pub preparation_months: u32,
    /// Concentration of the random value weights of the stability check (§4).
    pub spread: u32,
    /// Draws of the stability check (§4).
    pub draws: u32,
    /// Seed of all random numbers (§5.3).
    pub seed: u64,
    /// Constants of a committee's comparison (§5).
    pub committee: CommitteeRules,
}

/// Constants of a committee's comparison of cities (method §5).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CommitteeRules {
    /// How near random weights stay to the points: sum of their parameters (§5.4).
    pub kappa: u32,
    /// Random draws (§5.5).
    pub draws: u32,
    /// Share of draws from which a city is in, in `[0, 1]` (§5.4, and core in §5.6).
    pub in_from: f64,
    /// Share of draws up to which a city is out, in `[0, 1]` (§5.4, and exterior in §5.6).
    pub out_to: f64,
    /// Distance between the confirmed and the near figure from which a city depends on missing
    /// answers, in `[0, 1]` (§5.4).
    pub depends_from: f64,
    /// Share of itself by which each weight may move when cities are compared under weights near
    /// the points, in `[0, 1]` (§5.2).
    pub tilt: f64,
    /// Shares that the weakest criterion takes in the stress tests, in `[0, 1]` (§2).
    pub balance: Vec<f64>,
    /// What a city must reach to be chosen (§2).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub gates: Vec<Gate>,
}

/// A criterion that a city must reach so far to be chosen without a written reason (method §2).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Gate {
    /// The criterion.
    pub criterion: String,
    /// Its value from which the gate is passed, in `[0, 1]`.
    pub at_least: f64,
    /// Why.
    #[serde(default)]
    pub why: Text,
}

/// Answers that hardly go together. Told to the interviewer before the assessment is handed in;
/// never an error, and never part of a score.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Short name in files.
    pub id: String,
    /// The answers that hardly go together. Unlike the condition of a question, it may look at any.
    pub when: Condition,
    /// What does not fit, as the interviewer may say it to the official.
    pub say: Text,
}

/// A term that the interview can explain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// Short name in files.
    pub id: String,
    /// The term as it stands in questions.
    pub term: Text,
    /// What it means.
    pub meaning: Text,
}

/// One questionnaire: a run of questions on one subject.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaire {
    /// Short name in files; the file is `<id>.json`.
    pub id: String,
    /// Full name.
    pub title: Text,
    /// What the interviewer says before it.
    pub intro: Text,
    /// Places of its questions in [`Framework::questions`].
    pub questions: Range<usize>,
}

/// `framework.json` as it stands in the file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StructureFile {
    pub id: String,
    pub version: String,
    pub name: Text,
    pub purpose: Text,
    pub questionnaires: Vec<String>,
    pub criteria: Vec<Criterion>,
    pub indicators: Vec<Indicator>,
    pub scales: Vec<Scale>,
    pub evidence: Vec<EvidenceClass>,
    pub confidence: Vec<ConfidenceClass>,
    pub informants: Vec<Informant>,
    pub assistance: Vec<super::Assistance>,
    pub method: Method,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub rules: Vec<Rule>,
}

/// A questionnaire as it stands in its file.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct QuestionnaireFile {
    pub id: String,
    pub title: Text,
    pub intro: Text,
    pub questions: Vec<Question>,
}

/// `glossary.json` as it stands in the file.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct GlossaryFile {
    pub terms: Vec<Term>,
}

impl Framework {
    /// Puts the parts of a framework together; the parts are taken as they are.
    pub(super) fn assemble(
        structure: StructureFile,
        questionnaires: Vec<QuestionnaireFile>,
        glossary: GlossaryFile,
        directory: Directory,
        digest: String,
    ) -> Self {
        let mut questions = Vec::new();
        let mut sections = Vec::new();
        for file in questionnaires {
            let first = questions.len();
            questions.extend(file.questions);
            sections.push(Questionnaire {
                id: file.id,
                title: file.title,
                intro: file.intro,
                questions: first..questions.len(),
            });
        }
        let index =
            questions.iter().enumerate().map(|(at, question)| (question.id.clone(), at)).collect();
        Self {
            id: structure.id,
            version: structure.version,
            digest,
            name: structure.name,
            purpose: structure.purpose,
            criteria: structure.criteria,
            indicators: structure.indicators,
            scales: structure.scales,
            evidence: structure.evidence,
            confidence: structure.confidence,
            informants: structure.informants,
            assistance: structure.assistance,
            method: structure.method,
            rules: structure.rules,
            glossary: glossary.terms,
            directory,
            questionnaires: sections,
            questions,
            index,
        }
    }
}

fn one() -> u32 {
    1
}
