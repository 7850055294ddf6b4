use super::candidates::{self, Marks};
use super::value;
use crate::assessment::Value;
use crate::framework::{
    Answering, Assistance, Condition, CriterionSource, Framework, Indicator, Measure, Method,
    Practice, Ranking, Share,
};
use std::collections::BTreeSet;

/// A framework made ready for scoring: references are places, points are weights.
///
/// Made once for a framework, used for every assessment that answers it. A reference that names
/// nothing is left out; lint has reported it.
#[derive(Debug, Clone)]
pub struct Model {
    pub(super) criteria: Vec<CriterionModel>,
    pub(super) indicators: Vec<IndicatorModel>,
    pub(super) practices: Vec<PracticeModel>,
    pub(super) kinds: Vec<KindModel>,
    pub(super) questions: Vec<QuestionModel>,
    /// How many values there are: one for each question, then one for each option of a ranking.
    pub(super) slots: usize,
    pub(super) method: Method,
}

/// A criterion, with the indicators that count towards it.
#[derive(Debug, Clone)]
pub(super) struct CriterionModel {
    pub points: f64,
    pub source: CriterionSource,
    pub indicators: Vec<usize>,
}

/// An indicator, with its scored questions and their points.
#[derive(Debug, Clone)]
pub(super) struct IndicatorModel {
    pub points: f64,
    pub criterion: Option<usize>,
    pub questions: Vec<(usize, f64)>,
}

/// A technical practice (method §3).
#[derive(Debug, Clone)]
pub(super) struct PracticeModel {
    pub indicator: usize,
    pub default: f64,
    pub cap: f64,
    pub desired: Option<usize>,
    pub rules: Vec<RuleModel>,
}

/// "If this is at least so high, the practice needs this level."
#[derive(Debug, Clone)]
pub(super) struct RuleModel {
    /// Place in [`Practice::required_if`].
    pub place: usize,
    pub measure: Measure,
    pub at_least: f64,
    pub target: f64,
}

/// A kind of assistance (method §4). Needs name practices by their place in [`Model::practices`].
#[derive(Debug, Clone)]
pub(super) struct KindModel {
    pub months: u32,
    pub need: Vec<(usize, f64)>,
    pub demand: Vec<(Measure, f64)>,
    pub leverage: Vec<(Measure, f64)>,
    pub conditions: Vec<ConditionModel>,
    pub requires: Vec<RequirementModel>,
}

/// A condition of feasibility: the value that is enough.
#[derive(Debug, Clone)]
pub(super) struct ConditionModel {
    /// Place in [`Assistance::conditions`].
    pub place: usize,
    pub measure: Measure,
    pub at_least: f64,
}

/// A kind that comes first, unless `measure` is at least so high.
#[derive(Debug, Clone)]
pub(super) struct RequirementModel {
    /// Place in [`Assistance::requires`].
    pub place: usize,
    pub kind: usize,
    pub measure: Measure,
    pub at_least: f64,
}

/// What scoring needs to know of a question besides its answer.
#[derive(Debug, Clone)]
pub(super) struct QuestionModel {
    pub scored: bool,
    /// The first value of its options and their number, for a ranking.
    pub options: (usize, usize),
    /// Questions that its condition looks at, directly.
    pub gates: Vec<usize>,
    /// Questions whose condition looks at it, directly or through others, in order.
    pub dependents: Vec<usize>,
    /// Whether it asks for the desired level of a practice.
    pub desires: bool,
    /// Answers to try when looking for what to ask next.
    pub candidates: Vec<Value>,
}

impl Model {
    /// Makes a framework ready for scoring.
    #[must_use]
    pub fn new(framework: &Framework) -> Self {
        let practices: Vec<_> = framework
            .indicators
            .iter()
            .enumerate()
            .filter_map(|(at, indicator)| {
                indicator.practice.as_ref().map(|practice| self::practice(framework, at, practice))
            })
            .collect();
        let kinds = framework.assistance.iter().map(|one| kind(framework, &practices, one));
        let (questions, slots) = questions(framework, &practices);
        Self {
            criteria: criteria(framework),
            indicators: framework
                .indicators
                .iter()
                .map(|indicator| self::indicator(framework, indicator))
                .collect(),
            kinds: kinds.collect(),
            practices,
            questions,
            slots,
            method: framework.method.clone(),
        }
    }

    /// The places of the questions whose condition looks at this one, directly or through others,
    /// in order.
    #[must_use]
    pub fn dependents(&self, question: usize) -> &[usize] {
        self.questions.get(question).map_or(&[], |model| &model.dependents)
    }
}

fn criteria(framework: &Framework) -> Vec<CriterionModel> {
    let indicators_of = |id: &str| {
        let all = framework.indicators.iter().enumerate();
        all.filter(|(_, indicator)| indicator.criterion.as_deref() == Some(id))
            .map(|(at, _)| at)
            .collect()
    };
    framework
        .criteria
        .iter()
        .map(|criterion| CriterionModel {
            points: f64::from(criterion.points),
            source: criterion.from,
            indicators: indicators_of(&criterion.id),
        })
        .collect()
}

fn indicator(framework: &Framework, indicator: &Indicator) -> IndicatorModel {
    let criterion = indicator.criterion.as_ref();
    IndicatorModel {
        points: f64::from(indicator.points),
        criterion: criterion
            .and_then(|id| framework.criteria.iter().position(|criterion| criterion.id == *id)),
        questions: framework
            .questions
            .iter()
            .enumerate()
            .filter(|(_, question)| question.indicator.as_deref() == Some(&indicator.id))
            .filter(|(_, question)| value::is_scored(&question.answer))
            .map(|(at, question)| (at, f64::from(question.points)))
            .collect(),
    }
}

fn practice(framework: &Framework, indicator: usize, practice: &Practice) -> PracticeModel {
    let rules = practice.required_if.iter().enumerate().filter_map(|(place, rule)| {
        Some(RuleModel {
            place,
            measure: framework.measure(&rule.reference)?,
            at_least: rule.at_least,
            target: rule.target,
        })
    });
    let desired = practice.desired.as_ref().and_then(|id| framework.position(id));
    PracticeModel {
        indicator,
        default: practice.default,
        cap: practice.cap,
        desired: desired
            .filter(|question| value::is_scored(&framework.questions[*question].answer)),
        rules: rules.collect(),
    }
}

fn kind(framework: &Framework, practices: &[PracticeModel], kind: &Assistance) -> KindModel {
    let shares = |shares: &[Share]| {
        shares
            .iter()
            .filter_map(|share| {
                Some((framework.measure(&share.reference)?, f64::from(share.points)))
            })
            .collect()
    };
    let need = kind.need.iter().filter_map(|share| {
        let indicator = framework.indicator(&share.reference)?;
        let practice = practices.iter().position(|practice| practice.indicator == indicator)?;
        Some((practice, f64::from(share.points)))
    });
    let requires = kind.requires.iter().enumerate().filter_map(|(place, one)| {
        Some(RequirementModel {
            place,
            kind: framework.assistance.iter().position(|known| known.id == one.kind)?,
            measure: framework.measure(&one.reference)?,
            at_least: one.at_least,
        })
    });
    let conditions = kind.conditions.iter().enumerate().filter_map(|(place, one)| {
        let measure = framework.measure(&one.reference)?;
        Some(ConditionModel { place, measure, at_least: one.at_least })
    });
    KindModel {
        months: kind.months,
        need: need.collect(),
        demand: shares(&kind.demand),
        leverage: shares(&kind.leverage),
        conditions: conditions.collect(),
        requires: requires.collect(),
    }
}

/// The questions and the number of values. Values of ranking options follow those of questions.
fn questions(framework: &Framework, practices: &[PracticeModel]) -> (Vec<QuestionModel>, usize) {
    let marks = Marks::new(framework);
    let mut slots = framework.questions.len();
    let mut gated_by: Vec<BTreeSet<usize>> = Vec::new();
    let mut models = Vec::new();
    for (at, question) in framework.questions.iter().enumerate() {
        let when = question.when.as_ref();
        let looked_at = when.map(Condition::questions).unwrap_or_default();
        let gates: BTreeSet<usize> = looked_at
            .iter()
            .filter_map(|id| framework.position(id))
            .filter(|gate| *gate < at)
            .collect();
        let behind = gates.iter().flat_map(|gate| gated_by[*gate].iter().copied());
        gated_by.push(behind.chain(gates.iter().copied()).collect());
        let options = match &question.answer {
            Answering::Ranking(Ranking { options }) => options.len(),
            _ => 0,
        };
        models.push(QuestionModel {
            scored: value::is_scored(&question.answer),
            options: (slots, options),
            gates: gates.into_iter().collect(),
            dependents: Vec::new(),
            desires: practices.iter().any(|practice| practice.desired == Some(at)),
            candidates: candidates::of(question, &marks),
        });
        slots += options;
    }
    for (at, gates) in gated_by.iter().enumerate() {
        for gate in gates {
            models[*gate].dependents.push(at);
        }
    }
    (models, slots)
}
