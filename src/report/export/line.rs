use super::{CommitteePart, CriterionPart, Export, FrameworkPart, JournalPart, QuestionPart, Tool};
use crate::assessment::City;
use crate::scoring::{Class, Counts, Interval, Overall, Reply, Worth};
use schemars::JsonSchema;
use serde::Serialize;

/// An export in one line, for many assessments in one file: the figures of an [`Export`] under the
/// same names, without the words of questions, answers, notes and people.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[schemars(title = "citycap export, one line", rename = "Line")]
pub struct Line {
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
    /// Kinds of assistance, the most urgent first; then those that do not apply.
    pub assistance: Vec<KindLine>,
    /// The ids of the first two kinds.
    pub first_two: Vec<String>,
    /// Whether no missing answer can change them.
    pub first_two_certain: bool,
    /// The questions that have a value.
    pub questions: Vec<QuestionLine>,
}

/// A kind of assistance without its words.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct KindLine {
    /// Its id.
    pub id: String,
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
    /// Strength of the evidence.
    pub strength: f64,
    /// Its share of the overall score.
    pub weight_overall: f64,
}

impl From<Export> for Line {
    fn from(export: Export) -> Self {
        let valued = |question: &QuestionPart| question.value.is_some();
        Self {
            format: export.format,
            format_version: export.format_version,
            brief: true,
            id: export.id,
            tool: export.tool,
            framework: export.framework,
            journal: export.journal,
            city: export.city,
            committee: export.committee,
            overall: export.overall,
            counts: export.counts,
            criteria: export.criteria,
            assistance: export
                .assistance
                .into_iter()
                .map(|kind| KindLine {
                    id: kind.id,
                    rank: kind.rank,
                    cautious_class: kind.cautious_class,
                    classes: kind.classes,
                    figures: kind.figures,
                })
                .collect(),
            first_two: export.first_two,
            first_two_certain: export.first_two_certain,
            questions: export
                .questions
                .into_iter()
                .filter(valued)
                .map(|question| QuestionLine {
                    id: question.id,
                    reply: question.reply,
                    value: question.value,
                    strength: question.strength,
                    weight_overall: question.weight_overall,
                })
                .collect(),
        }
    }
}
