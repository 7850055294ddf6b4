use super::company::{self, PeerPart};
use super::state::stage_word;
use super::{CommitteePart, CriterionPart, FrameworkPart, JournalPart, ProgrammePart, Tool};
use crate::assessment::{Assessment, City, EventId, Stage};
use crate::framework::Framework;
use crate::i18n::Text;
use crate::scoring::{
    Class, Counts, Interval, Overall, PracticeLevels, PracticeScore, Reply, Score, Worth,
};
use schemars::JsonSchema;
use serde::Serialize;

/// An export in one line, for many assessments in one file: the figures of an [`Export`](super::Export) under the
/// same names, without the words of questions, answers, notes and people.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "citycap export, one line", rename = "Line")]
pub struct Brief {
    /// Always `citycap-export`.
    pub format: String,
    /// Version of this format.
    pub format_version: u32,
    /// Always true: the long form has no such field.
    pub brief: bool,
    /// The assessment's id.
    pub id: String,
    /// The program that wrote it.
    pub tool: Tool,
    /// The framework that was answered.
    pub framework: FrameworkPart,
    /// The events that the state follows from.
    pub journal: JournalPart,
    /// `draft`, `in_review` or `sealed`.
    pub stage: String,
    /// How often a seal was opened for changes; the long form tells when, by whom and why.
    pub amended: usize,
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
    /// The technical practices.
    pub practices: Vec<PracticeLine>,
    /// Kinds of assistance, the most urgent first; then those that do not apply.
    pub assistance: Vec<KindLine>,
    /// The ids of the first two kinds.
    pub first_two: Vec<String>,
    /// Whether no missing answer can change them.
    pub first_two_certain: bool,
    /// What is done when.
    pub programme: ProgrammePart,
    /// Cities of the directory that could help, the best match first; at most eight.
    pub peers: Vec<PeerPart>,
    /// The questions that weigh in the overall score.
    pub questions: Vec<QuestionLine>,
}

/// A practice without what its target comes from.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PracticeLine {
    /// The indicator's id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its points among the practices.
    pub points: u32,
    /// Existing level, target and gap; none where it does not apply.
    pub levels: Option<PracticeLevels>,
}

/// A kind of assistance without its reasons.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct KindLine {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its place in the order, from 1; none where it does not apply.
    pub rank: Option<usize>,
    /// Its most cautious class.
    pub cautious_class: Option<Class>,
    /// The classes that are possible.
    pub classes: Vec<Class>,
    /// Need, demand, leverage, value, feasibility, priority.
    pub figures: Option<Worth>,
}

/// A question without its words.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct QuestionLine {
    /// Its id.
    pub id: String,
    /// What was said to it.
    pub reply: Reply,
    /// Its value.
    pub value: Option<Interval>,
    /// Its share of the overall score.
    pub weight_overall: f64,
}

impl Brief {
    /// The same line with another stage: what is told without names is at the stage of what has
    /// them.
    #[must_use]
    pub fn at_stage(self, stage: Stage) -> Self {
        Self { stage: stage_word(stage).to_owned(), ..self }
    }

    /// The line of an assessment and its score.
    #[must_use]
    pub fn new(
        id: &str,
        framework: &Framework,
        assessment: &Assessment,
        score: &Score,
        heads: &[EventId],
    ) -> Self {
        let kind = |at: &usize| framework.assistance[*at].id.clone();
        let absent = (0..framework.assistance.len()).filter(|at| !score.order.contains(at));
        let kinds = score.order.iter().copied().chain(absent);
        let questions = framework.questions.iter().zip(&score.questions);
        let state = assessment.state();
        Self {
            format: "citycap-export".to_owned(),
            format_version: 1,
            brief: true,
            id: id.to_owned(),
            tool: Tool::this(),
            framework: FrameworkPart::new(framework),
            journal: JournalPart::new(assessment, heads),
            stage: stage_word(state.stage).to_owned(),
            amended: state.amendments.len(),
            city: assessment.city().cloned().unwrap_or_default(),
            committee: CommitteePart::new(framework),
            overall: score.overall.clone(),
            counts: score.counts,
            criteria: super::criteria(framework, score),
            practices: score.practices.iter().map(|one| practice(framework, one)).collect(),
            assistance: kinds
                .map(|at| KindLine {
                    id: kind(&at),
                    name: framework.assistance[at].name.clone(),
                    rank: score.order.iter().position(|other| *other == at).map(|at| at + 1),
                    cautious_class: score.kinds[at].class,
                    classes: score.kinds[at].classes.clone(),
                    figures: score.kinds[at].worth,
                })
                .collect(),
            first_two: score.first_two.iter().map(kind).collect(),
            first_two_certain: score.first_two_certain,
            programme: super::programme(framework, score),
            peers: company::peers(framework, assessment, score),
            questions: questions
                .filter(|(_, part)| part.weight_overall > 0.0)
                .map(|(question, part)| QuestionLine {
                    id: question.id.clone(),
                    reply: part.reply,
                    value: part.value,
                    weight_overall: part.weight_overall,
                })
                .collect(),
        }
    }
}

fn practice(framework: &Framework, score: &PracticeScore) -> PracticeLine {
    let indicator = &framework.indicators[score.indicator];
    PracticeLine {
        id: indicator.id.clone(),
        name: indicator.name.clone(),
        points: indicator.points,
        levels: score.levels,
    }
}
