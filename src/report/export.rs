//! The export for committees: everything needed to check a score, in one document.

mod company;
mod line;
mod outlook;
mod parts;
mod state;

pub use line::Brief;
pub use parts::*;
pub use state::*;

use crate::assessment::{Assessment, Does, EventId, Thing, Truth};
use crate::framework::{Answering, Framework, Question};
use crate::scoring::{Findings, Model, PracticeScore, QuestionScore, Reason, Score};
use crate::text::sha256;

/// Parts of the document that are not sealed.
const APART: [&str; 8] =
    ["format", "format_version", "id", "tool", "journal", "stability", "state", "digest"];

impl Export {
    /// The export of an assessment and what follows from it.
    #[must_use]
    pub fn new(
        framework: &Framework,
        assessment: &Assessment,
        findings: &Findings,
        heads: &[EventId],
    ) -> Self {
        let export = Self::content(framework, assessment, findings, heads);
        let state = StatePart::new(assessment, || export.content_digest());
        Self { state, ..export }
    }

    /// The export without its state.
    fn content(
        framework: &Framework,
        assessment: &Assessment,
        findings: &Findings,
        heads: &[EventId],
    ) -> Self {
        let score = &findings.score;
        let kind_id = |kind: &usize| framework.assistance[*kind].id.clone();
        let absent = (0..framework.assistance.len()).filter(|kind| !score.order.contains(kind));
        let kinds = score.order.iter().copied().chain(absent);
        Self {
            format: "citycap-export".to_owned(),
            format_version: 1,
            id: findings.drawn_as.clone(),
            tool: Tool::this(),
            framework: FrameworkPart::new(framework),
            journal: JournalPart::new(assessment, heads),
            committee: CommitteePart::new(framework),
            city: assessment.city().cloned().unwrap_or_default(),
            overall: score.overall.clone(),
            counts: score.counts,
            criteria: criteria(framework, score),
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
            assistance: kinds.map(|kind| assistance(framework, findings, kind)).collect(),
            first_two: score.first_two.iter().map(kind_id).collect(),
            first_two_certain: score.first_two_certain,
            stability: outlook::stability(framework, findings),
            next: outlook::next(framework, findings),
            programme: programme(framework, score),
            peers: company::peers(framework, assessment, score),
            agreement: company::agreement(framework, assessment),
            questions: score
                .questions
                .iter()
                .enumerate()
                .map(|(at, score)| question(framework, assessment, at, score))
                .collect(),
            awaited: assessment.awaited().into_iter().map(|(_, pause)| pause.clone()).collect(),
            state: StatePart::default(),
            digest: String::new(),
        }
    }

    /// The digest of [`content_digest`], with or without what is drawn.
    fn content_digest(&self) -> String {
        // Plain data with string keys always becomes JSON.
        let mut content = serde_json::to_value(self).unwrap_or_default();
        if let Some(parts) = content.as_object_mut() {
            for apart in APART {
                parts.remove(apart);
            }
            let kinds = parts.get_mut("assistance").and_then(serde_json::Value::as_array_mut);
            for kind in kinds.into_iter().flatten().filter_map(serde_json::Value::as_object_mut) {
                kind.remove("among_first_two");
            }
        }
        let mut text = String::new();
        super::json::canonical(&content, &mut text);
        sha256(text.as_bytes())
    }
}

/// SHA-256 of what is sealed: everything of an export but the format, the id, the tool, the
/// journal's figures, the state itself, and shares of draws, which depend on what the assessment is
/// called on this laptop. As hexadecimal digits; keys in order of their names, no spaces.
#[must_use]
pub fn content_digest(framework: &Framework, assessment: &Assessment) -> String {
    let findings = Model::new(framework).certain(framework, assessment);
    Export::content(framework, assessment, &findings, &[]).content_digest()
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
        points: indicator.points,
        levels: score.levels,
        target_from: score.origin,
        default: score.default,
        desired: score.desired,
        cap: score.cap,
        required_by: rule(score.rule),
        possibly_required_by: rule(score.possible_rule),
    }
}

impl Tool {
    /// This program.
    fn this() -> Self {
        Self { name: "citycap".to_owned(), version: env!("CARGO_PKG_VERSION").to_owned() }
    }
}

impl FrameworkPart {
    fn new(framework: &Framework) -> Self {
        Self {
            id: framework.id.clone(),
            version: framework.version.clone(),
            digest: framework.digest.clone(),
            name: framework.name.clone(),
        }
    }
}

impl JournalPart {
    fn new(assessment: &Assessment, heads: &[EventId]) -> Self {
        Self {
            events: assessment.events().len(),
            heads: heads.iter().map(ToString::to_string).collect(),
            last: assessment.last().map(str::to_owned),
        }
    }
}

impl CommitteePart {
    fn new(framework: &Framework) -> Self {
        Self { seed: framework.method.seed, rules: framework.method.committee.clone() }
    }
}

fn criteria(framework: &Framework, score: &Score) -> Vec<CriterionPart> {
    let all = framework.criteria.iter().zip(&score.criteria);
    all.map(|(criterion, part)| CriterionPart {
        id: criterion.id.clone(),
        name: criterion.name.clone(),
        points: criterion.points,
        from: criterion.from,
        one_level: one_level(framework, score, &criterion.id),
        score: part.clone(),
    })
    .collect()
}

/// The largest change that one level of one question makes to a criterion; 0 without a level
/// question.
fn one_level(framework: &Framework, score: &Score, criterion: &str) -> f64 {
    let within = |question: &Question| {
        let indicator = question.indicator.as_deref().and_then(|id| framework.indicator(id));
        let of = indicator.and_then(|at| framework.indicators[at].criterion.as_deref());
        of == Some(criterion)
    };
    let all = framework.questions.iter().zip(&score.questions);
    all.filter(|(question, _)| within(question))
        .map(|(question, part)| match &question.answer {
            Answering::Level(level) => part.weight * level.largest_step(),
            _ => 0.0,
        })
        .fold(0.0, f64::max)
}

fn assistance(framework: &Framework, findings: &Findings, kind: usize) -> AssistancePart {
    let score = &findings.score;
    let known = &framework.assistance[kind];
    let part = &score.kinds[kind];
    let change = findings.changes.get(kind).and_then(Option::as_ref);
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
        settled: findings.next.settled.get(kind).copied().unwrap_or(false),
        among_first_two: outlook::chance(
            findings.stability.kinds.get(kind).copied().unwrap_or(0.0),
        ),
        depends_on: part.deciding.iter().map(question_id).collect(),
        smallest_change: change.map(|change| outlook::change(framework, change)),
        reasons: part.reasons.iter().map(|reason| reason_part(framework, reason)).collect(),
    }
}

fn programme(framework: &Framework, score: &Score) -> ProgrammePart {
    let programme = &score.programme;
    let kind = |at: usize| framework.assistance[at].id.clone();
    let kinds = |ats: &[usize]| ats.iter().map(|at| kind(*at)).collect();
    ProgrammePart {
        months: framework.method.months,
        parallel: framework.method.parallel,
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
        reply: score.reply,
        value: score.value,
        strength: score.strength,
        weight: score.weight,
        weight_overall: score.weight_overall,
        contribution: score.contribution,
        unknown: score.unknown,
        lost: score.lost,
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
