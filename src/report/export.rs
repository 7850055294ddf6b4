//! The export for committees: everything needed to check a score, in one document.

mod parts;

pub use parts::*;

use crate::assessment::{Assessment, Does, EventId, Thing, Truth};
use crate::framework::{Answering, Framework};
use crate::scoring::{PracticeScore, QuestionScore, Reason, Score};

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
                .map(|practice| self::practice(framework, practice))
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

fn practice(framework: &Framework, score: &PracticeScore) -> PracticePart {
    let indicator = &framework.indicators[score.indicator];
    let rule = |at: Option<usize>| {
        let rule = indicator.practice.as_ref()?.required_if.get(at?)?;
        Some(TargetRulePart {
            reference: rule.reference.clone(),
            at_least: rule.at_least,
            target: rule.target,
            why: rule.why.clone(),
        })
    };
    PracticePart {
        id: indicator.id.clone(),
        name: indicator.name.clone(),
        levels: score.levels,
        target_from: score.origin,
        default: score.default,
        desired: score.desired,
        cap: score.cap,
        required_by: rule(score.rule),
        possibly_required_by: rule(score.possible_rule),
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
        cautious_class: part.class,
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
                timing: step.timing,
                after: kinds(&step.after),
                needed_by: kinds(&step.needed_by),
            })
            .collect(),
        beyond: programme
            .beyond
            .iter()
            .map(|beyond| BeyondPart {
                kind: kind(beyond.kind),
                role: beyond.role,
                obstacle: beyond.obstacle,
            })
            .collect(),
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
        answers: answers(assessment, &question.id),
        notes: assessment.notes(&question.id).into_iter().map(str::to_owned).collect(),
        value: score.value,
        strength: score.strength,
        weight: score.weight,
        weight_overall: score.weight_overall,
        contribution: score.contribution,
    }
}

fn answers(assessment: &Assessment, question: &str) -> Vec<AnswerPart> {
    let heads = assessment.heads(&Thing::Answer(question.to_owned()));
    let events = heads.iter().filter_map(|id| assessment.event(id));
    events
        .filter_map(|event| match &event.body.does {
            Does::Answer { answer, .. } => Some(AnswerPart {
                answer: answer.clone(),
                by: event.body.by.clone(),
                at: event.body.at.clone(),
                device: event.body.device.clone(),
            }),
            _ => None,
        })
        .collect()
}
