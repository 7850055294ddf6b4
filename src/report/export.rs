//! The export for committees: everything needed to check a score, in one document.

use crate::assessment::{Answer, Assessment, City, EventId, Present, Truth};
use crate::framework::{Answering, Framework};
use crate::i18n::Text;
use crate::scoring::{
    Class, ConditionScore, Counts, CriterionScore, IndicatorScore, Interval, Overall,
    PracticeLevels, QuestionScore, Reason, Role, Score, Side, TargetOrigin, Worth,
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
    /// The program that wrote it.
    pub tool: Tool,
    /// The framework that was answered.
    pub framework: FrameworkPart,
    /// The events that the state follows from.
    pub journal: JournalPart,
    /// The city's profile.
    pub city: City,
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
    /// What is done when.
    pub programme: ProgrammePart,
    /// Every question with its texts, its answer and its part in the score.
    pub questions: Vec<QuestionPart>,
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
    /// Existing level, target and gap; none where it does not apply.
    pub levels: Option<PracticeLevels>,
    /// What sets the target.
    pub target_from: TargetOrigin,
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
    /// Its class until more is known.
    pub class: Option<Class>,
    /// The classes that are possible.
    pub classes: Vec<Class>,
    /// Need, demand, leverage, value, feasibility, priority.
    pub figures: Option<Worth>,
    /// Its conditions.
    pub conditions: Vec<ConditionPart>,
    /// The condition that holds it back most.
    pub held_back_by: Option<String>,
    /// Kinds that must be finished before.
    pub after: Vec<String>,
    /// Ids of the unknown questions that decide its class.
    pub depends_on: Vec<String>,
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
    /// Kinds with their months, by start.
    pub steps: Vec<StepPart>,
    /// Chosen kinds that do not fit into the months.
    pub beyond: Vec<String>,
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
    /// Kinds that must end before.
    pub after: Vec<String>,
    /// Kinds that need it before.
    pub needed_by: Vec<String>,
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
    /// The answers: none, one, or several that nobody has settled.
    pub answers: Vec<Answer>,
    /// The interviewers' notes.
    pub notes: Vec<String>,
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
}

/// A level or option with its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct OptionPart {
    /// The level, counted from 0, or the option's id.
    pub id: String,
    /// Its words.
    pub label: Text,
}

impl Export {
    /// The export of an assessment and its score.
    #[must_use]
    pub fn new(
        framework: &Framework,
        assessment: &Assessment,
        score: &Score,
        heads: &[EventId],
    ) -> Self {
        let kind_id = |kind: &usize| framework.assistance[*kind].id.clone();
        let absent = (0..framework.assistance.len()).filter(|kind| !score.order.contains(kind));
        let kinds = score.order.iter().copied().chain(absent);
        Self {
            format: "citycap-export".to_owned(),
            format_version: 1,
            tool: Tool {
                name: "citycap".to_owned(),
                version: env!("CARGO_PKG_VERSION").to_owned(),
            },
            framework: FrameworkPart {
                id: framework.id.clone(),
                version: framework.version.clone(),
                digest: framework.digest.clone(),
                name: framework.name.clone(),
            },
            journal: JournalPart {
                events: assessment.events().len(),
                heads: heads.iter().map(ToString::to_string).collect(),
            },
            city: assessment.city().cloned().unwrap_or_default(),
            overall: score.overall.clone(),
            counts: score.counts,
            criteria: framework
                .criteria
                .iter()
                .zip(&score.criteria)
                .map(|(criterion, score)| CriterionPart {
                    id: criterion.id.clone(),
                    name: criterion.name.clone(),
                    points: criterion.points,
                    score: score.clone(),
                })
                .collect(),
            indicators: framework
                .indicators
                .iter()
                .zip(&score.indicators)
                .map(|(indicator, score)| IndicatorPart {
                    id: indicator.id.clone(),
                    name: indicator.name.clone(),
                    criterion: indicator.criterion.clone(),
                    score: score.clone(),
                })
                .collect(),
            practices: score
                .practices
                .iter()
                .map(|practice| PracticePart {
                    id: framework.indicators[practice.indicator].id.clone(),
                    name: framework.indicators[practice.indicator].name.clone(),
                    levels: practice.levels,
                    target_from: practice.origin,
                })
                .collect(),
            assistance: kinds.map(|kind| assistance(framework, score, kind)).collect(),
            first_two: score.first_two.iter().map(kind_id).collect(),
            first_two_certain: score.first_two_certain,
            programme: programme(framework, score),
            questions: score
                .questions
                .iter()
                .enumerate()
                .map(|(at, score)| question(framework, assessment, at, score))
                .collect(),
        }
    }
}

fn assistance(framework: &Framework, score: &Score, kind: usize) -> AssistancePart {
    let known = &framework.assistance[kind];
    let part = &score.kinds[kind];
    let question_id = |at: &usize| framework.questions[*at].id.clone();
    let conditions = known.conditions.iter().zip(&part.conditions);
    AssistancePart {
        id: known.id.clone(),
        name: known.name.clone(),
        rank: score.order.iter().position(|other| *other == kind).map(|at| at + 1),
        months: known.months,
        class: part.class,
        classes: part.classes.clone(),
        figures: part.worth,
        conditions: conditions
            .map(|(condition, score)| ConditionPart {
                reference: condition.reference.clone(),
                why: condition.why.clone(),
                score: *score,
            })
            .collect(),
        held_back_by: part.limit.map(|at| known.conditions[at].reference.clone()),
        after: part.unmet.iter().map(|at| known.requires[*at].kind.clone()).collect(),
        depends_on: part.deciding.iter().map(question_id).collect(),
        reasons: part.reasons.iter().map(|reason| reason_part(framework, reason)).collect(),
    }
}

fn programme(framework: &Framework, score: &Score) -> ProgrammePart {
    let programme = &score.programme;
    let kind = |at: usize| framework.assistance[at].id.clone();
    let kinds = |ats: &[usize]| ats.iter().map(|at| kind(*at)).collect();
    ProgrammePart {
        months: framework.method.months,
        steps: programme
            .steps
            .iter()
            .map(|step| StepPart {
                kind: kind(step.kind),
                role: step.role,
                start: step.start,
                end: step.end,
                after: kinds(&step.after),
                needed_by: kinds(&step.needed_by),
            })
            .collect(),
        beyond: programme.beyond.iter().map(|beyond| kind(beyond.kind)).collect(),
        preparation: programme
            .preparation
            .iter()
            .map(|task| PreparationPart {
                kind: kind(task.kind),
                conditions: task
                    .conditions
                    .iter()
                    .map(|at| framework.assistance[task.kind].conditions[*at].reference.clone())
                    .collect(),
                until: task.until,
            })
            .collect(),
        find_out: programme
            .find_out
            .iter()
            .map(|task| FindOutPart {
                kind: kind(task.kind),
                questions: task
                    .questions
                    .iter()
                    .map(|at| framework.questions[*at].id.clone())
                    .collect(),
            })
            .collect(),
    }
}

fn reason_part(framework: &Framework, reason: &Reason) -> ReasonPart {
    let question = &framework.questions[reason.question];
    let option = reason.option.and_then(|at| {
        question.answer.options().get(at).map(|(id, _)| format!("{}/{id}", question.id))
    });
    ReasonPart {
        question: option.unwrap_or_else(|| question.id.clone()),
        side: reason.side,
        amount: reason.amount,
    }
}

fn question(
    framework: &Framework,
    assessment: &Assessment,
    at: usize,
    score: &QuestionScore,
) -> QuestionPart {
    let question = &framework.questions[at];
    let section = framework.questionnaire_of(at).map(|section| section.id.clone());
    let options = question.answer.options().into_iter().enumerate();
    let is_level = matches!(question.answer, Answering::Level(_));
    QuestionPart {
        id: question.id.clone(),
        questionnaire: section.unwrap_or_default(),
        indicator: question.indicator.clone(),
        core: question.core,
        text: question.text.clone(),
        options: options
            .map(|(at, (id, label))| OptionPart {
                id: if is_level { at.to_string() } else { id.to_owned() },
                label: label.clone(),
            })
            .collect(),
        asked: match score.asked {
            Truth::Yes => "yes",
            Truth::No => "no",
            Truth::Unknown => "unknown",
        }
        .to_owned(),
        answers: match assessment.present(&question.id) {
            Present::Open => Vec::new(),
            Present::Said(answer) => vec![answer.clone()],
            Present::Conflict(answers) => answers.into_iter().cloned().collect(),
        },
        notes: assessment.notes(&question.id).into_iter().map(str::to_owned).collect(),
        value: score.value,
        strength: score.strength,
        weight: score.weight,
        weight_overall: score.weight_overall,
        contribution: score.contribution,
    }
}
