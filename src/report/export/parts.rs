use super::StatePart;
use super::company::{AgreementPart, PeerPart};
use super::outlook::{ChancePart, ChangePart, NextPart, StabilityPart};
use crate::assessment::{Answer, City, Pause};
use crate::framework::{CommitteeRules, CriterionSource};
use crate::i18n::Text;
use crate::scoring::{
    Class, ConditionScore, Counts, CriterionScore, IndicatorScore, Interval, Obstacle, Overall,
    PracticeLevels, Reply, Role, Side, TargetOrigin, Timing, Worth,
};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// An assessment as it is handed over. Lists that are "parallel" elsewhere carry their names here,
/// so that a reader needs nothing but this document.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "citycap export", rename = "Export")]
pub struct Export {
    /// Always `citycap-export`.
    pub format: String,
    /// Version of this format.
    pub format_version: u32,
    /// The assessment's id. Two exports with the same one are of the same assessment.
    pub id: String,
    /// The program that wrote it.
    pub tool: Tool,
    /// The framework that was answered.
    pub framework: FrameworkPart,
    /// The events that the state follows from.
    pub journal: JournalPart,
    /// The city's profile.
    pub city: City,
    /// How the framework compares cities.
    pub committee: CommitteePart,
    /// The overall score.
    pub overall: Overall,
    /// How many questions were asked and answered.
    pub counts: Counts,
    /// The criteria, in the framework's order.
    pub criteria: Vec<CriterionPart>,
    /// The indicators, in the framework's order.
    pub indicators: Vec<IndicatorPart>,
    /// The technical practices.
    pub practices: Vec<PracticePart>,
    /// Kinds of assistance, the most urgent first; then those that do not apply.
    pub assistance: Vec<AssistancePart>,
    /// The ids of the first two kinds.
    pub first_two: Vec<String>,
    /// Whether no missing answer can change them.
    pub first_two_certain: bool,
    /// How sure it is who comes first, whatever the missing answers and the weights are.
    pub stability: StabilityPart,
    /// What to ask next, and whether anything still needs asking.
    pub next: NextPart,
    /// What is done when.
    pub programme: ProgrammePart,
    /// Cities of the directory that could help, the best match first; at most eight.
    pub peers: Vec<PeerPart>,
    /// How far the assessor and the city itself agree; none where the city rated nothing itself.
    pub agreement: Option<AgreementPart>,
    /// Every question with its texts, its answer and its part in the score.
    pub questions: Vec<QuestionPart>,
    /// What was promised at the end of sittings and is still to come.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub awaited: Vec<Pause>,
    /// Where the assessment stands between draft and seal.
    pub state: StatePart,
    /// SHA-256 of all bytes of the document before this field, 64 hexadecimal digits.
    pub digest: String,
}

/// The program that wrote an export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Tool {
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
}

/// The framework that was answered.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct FrameworkPart {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// SHA-256 of its files.
    pub digest: String,
    /// Its name.
    pub name: Text,
}

/// The events that the state follows from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct JournalPart {
    /// How many there are.
    pub events: usize,
    /// The last event of every device.
    pub heads: Vec<String>,
    /// The time of the last event, by the clock of its device, RFC 3339; none without events.
    pub last: Option<String>,
}

/// How the framework compares cities.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CommitteePart {
    /// Seed of all random numbers.
    pub seed: u64,
    /// Constants of the comparison.
    pub rules: CommitteeRules,
}

/// A criterion with its name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct CriterionPart {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its points.
    pub points: u32,
    /// Where its value comes from.
    pub from: CriterionSource,
    /// The largest change that one level of one question makes to it.
    pub one_level: f64,
    /// Its score.
    #[serde(flatten)]
    pub score: CriterionScore,
}

/// An indicator with its name.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct IndicatorPart {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// The criterion that it counts towards; none for a practice.
    pub criterion: Option<String>,
    /// Its score.
    #[serde(flatten)]
    pub score: IndicatorScore,
}

/// A practice with its levels.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PracticePart {
    /// The indicator's id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its points among the practices.
    pub points: u32,
    /// Existing level, target and gap; none where it does not apply.
    pub levels: Option<PracticeLevels>,
    /// What sets the target.
    pub target_from: TargetOrigin,
    /// The level desired where the city names none.
    pub default: f64,
    /// What the city named; none where it gave no answer.
    pub desired: Option<Interval>,
    /// The most that the programme can deliver.
    pub cap: f64,
    /// The goal that sets the target, up to the cap.
    pub required_by: Option<TargetRulePart>,
    /// The goal that would set a higher one, were it known to be reached.
    pub possibly_required_by: Option<TargetRulePart>,
}

/// "If this is at least so high, the practice needs this level."
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct TargetRulePart {
    /// What is looked at.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Value from which the rule holds.
    pub at_least: f64,
    /// Level that it then requires.
    pub target: f64,
    /// Why.
    pub why: Text,
}

/// A kind of assistance with its figures and reasons.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AssistancePart {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its place in the order, from 1; none where it does not apply.
    pub rank: Option<usize>,
    /// Months it takes.
    pub months: u32,
    /// Its most cautious class, which holds until more is known: not a finding while several
    /// `classes` are possible.
    pub cautious_class: Option<Class>,
    /// The classes that are possible; undecided if there are several.
    pub classes: Vec<Class>,
    /// Need, demand, leverage, value, feasibility, priority.
    pub figures: Option<Worth>,
    /// Its conditions.
    pub conditions: Vec<ConditionPart>,
    /// The condition that holds it back most.
    pub held_back_by: Option<String>,
    /// Kinds that must be finished before.
    pub after: Vec<String>,
    /// Whether only one class is left whatever the open answers are.
    pub settled: bool,
    /// How often it is among the first two when missing answers and weights are drawn.
    pub among_first_two: ChancePart,
    /// Ids of the unknown questions that decide its class.
    pub depends_on: Vec<String>,
    /// The smallest change of one answer that would give it another class; none where no other
    /// single answer would.
    pub smallest_change: Option<ChangePart>,
    /// What its confirmed value consists of; the amounts add up to it.
    pub reasons: Vec<ReasonPart>,
}

/// A condition of feasibility.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ConditionPart {
    /// What is looked at.
    #[serde(rename = "ref")]
    pub reference: String,
    /// Why it is a condition.
    pub why: Text,
    /// Its figures.
    #[serde(flatten)]
    pub score: ConditionScore,
}

/// A part of a confirmed value.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct ReasonPart {
    /// The question's id, with the option of a ranking after a slash.
    pub question: String,
    /// Need, demand or leverage.
    pub side: Side,
    /// What it adds.
    pub amount: f64,
}

/// The programme; kinds, conditions and questions by their ids, months from 0.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct ProgrammePart {
    /// Months of the programme.
    pub months: u32,
    /// How many kinds may run at the same time in one city.
    pub parallel: u32,
    /// Kinds with their months, by start.
    pub steps: Vec<StepPart>,
    /// Chosen kinds that do not fit into the months.
    pub beyond: Vec<BeyondPart>,
    /// What must be put in place before a kind can start.
    pub preparation: Vec<PreparationPart>,
    /// What must be found out before a kind has one class.
    pub find_out: Vec<FindOutPart>,
}

/// A kind of assistance with its months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StepPart {
    /// The kind.
    pub kind: String,
    /// Why it is in the programme.
    pub role: Role,
    /// Month in which it starts.
    pub start: u32,
    /// Month before which it ends.
    pub end: u32,
    /// Why it starts then and not earlier.
    pub timing: Timing,
    /// Kinds that must end before.
    pub after: Vec<String>,
    /// Kinds that need it before.
    pub needed_by: Vec<String>,
}

/// A chosen kind that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct BeyondPart {
    /// The kind.
    pub kind: String,
    /// Why it was chosen.
    pub role: Role,
    /// Why it does not fit.
    pub obstacle: Obstacle,
}

/// Conditions to be put in place for a kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct PreparationPart {
    /// The kind.
    pub kind: String,
    /// What is looked at.
    pub conditions: Vec<String>,
    /// Month before which they should be in place.
    pub until: u32,
}

/// Questions that decide an undecided kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FindOutPart {
    /// The kind.
    pub kind: String,
    /// The questions, most decisive first.
    pub questions: Vec<String>,
}

/// A question with its answer.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuestionPart {
    /// Its id.
    pub id: String,
    /// The questionnaire's id.
    pub questionnaire: String,
    /// The indicator's id; none where it is not scored in one.
    pub indicator: Option<String>,
    /// Whether it belongs to the short form.
    pub core: bool,
    /// Its words.
    pub text: Text,
    /// The words of its levels or options, with their ids.
    pub options: Vec<OptionPart>,
    /// Whether it is asked: `yes`, `no` or `unknown`.
    pub asked: String,
    /// The present answers: none, one, or one from each device that answered without having seen
    /// the others. They may say the same.
    pub answers: Vec<AnswerPart>,
    /// The interviewers' notes.
    pub notes: Vec<String>,
    /// What was said to it, in one word.
    pub reply: Reply,
    /// Its value. None: not applicable, or never scored.
    pub value: Option<Interval>,
    /// Strength of the evidence.
    pub strength: f64,
    /// Its share of its criterion.
    pub weight: f64,
    /// Its share of the overall score.
    pub weight_overall: f64,
    /// What it adds to the ends of its criterion.
    pub contribution: Interval,
    /// Width of the criterion that is still to be known from it.
    pub unknown: f64,
    /// What it certainly takes from the criterion's highest possible value.
    pub lost: f64,
}

/// An answer with who entered it.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AnswerPart {
    /// What was said, and what stands behind it.
    #[serde(flatten)]
    pub answer: Answer,
    /// Who entered it.
    pub by: String,
    /// When, by the device's clock, RFC 3339.
    pub at: String,
    /// On which device.
    pub device: String,
}

/// A level or option with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OptionPart {
    /// The level, counted from 0, or the option's id.
    pub id: String,
    /// Its words.
    pub label: Text,
}
