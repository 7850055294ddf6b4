use super::class::Class;
use super::deciding::Known;
use super::interval::Interval;
use super::model::Model;
use super::rationale::{self, Reason};
use schemars::JsonSchema;
use serde::Serialize;

/// One kind of technical assistance (method §4).
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct KindScore {
    /// Its figures. `None`: no practice that it answers applies to the city.
    pub worth: Option<Worth>,
    /// The classes that some completion of the answers could give, best first; empty where the
    /// kind does not apply. One alone is certain.
    pub classes: Vec<Class>,
    /// The last of them: what is said until more is known.
    pub class: Option<Class>,
    /// Its conditions, in the framework's order.
    pub conditions: Vec<ConditionScore>,
    /// Place of the condition that holds it back most; `None` if all are met for certain.
    pub limit: Option<usize>,
    /// Places of the requirements that are not met yet.
    pub unmet: Vec<usize>,
    /// The unknown questions that could decide its class; empty if it is certain.
    pub deciding: Vec<usize>,
    /// What its confirmed value consists of, exactly.
    pub reasons: Vec<Reason>,
    /// The three largest reasons that speak for it.
    pub because: Vec<Reason>,
}

/// The figures of a kind of assistance, each in `[0, 1]` (method §4).
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct Worth {
    /// What is missing.
    pub need: Interval,
    /// What the city asks for.
    pub demand: Interval,
    /// How large the effect would be.
    pub leverage: Interval,
    /// Need, demand and leverage together: why.
    pub value: Interval,
    /// The weakest condition: whether it can be done.
    pub feasibility: Interval,
    /// Value times feasibility.
    pub priority: Interval,
}

/// A condition of feasibility.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, JsonSchema)]
pub struct ConditionScore {
    /// The value looked at, in `[0, 1]`. `None`: it does not apply, so it does not count.
    pub value: Option<Interval>,
    /// The value that is enough, in `(0, 1]`.
    pub needed: f64,
    /// How much of it is there, in `[0, 1]`.
    pub met: Option<Interval>,
}

impl Model {
    pub(super) fn kind_score(
        &self,
        conditions: &[f64],
        known: &Known,
        kind: usize,
        deciding: Vec<usize>,
    ) -> KindScore {
        let outcome = known.outcome;
        let terms = outcome.kinds[kind];
        let model = &self.kinds[kind];
        let mut scores: Vec<ConditionScore> = conditions
            .iter()
            .map(|needed| ConditionScore { value: None, needed: *needed, met: None })
            .collect();
        for condition in &model.conditions {
            let score = &mut scores[condition.place];
            score.value = self.look(condition.measure, known.sheet, &outcome.indicators);
            score.met = self.met(condition, known.sheet, &outcome.indicators);
        }
        let reasons =
            if terms.is_some() { self.reasons(kind, known.sheet, outcome) } else { Vec::new() };
        KindScore {
            worth: terms.map(|terms| Worth {
                need: terms.need,
                demand: terms.demand,
                leverage: terms.leverage,
                value: terms.value,
                feasibility: terms.feasibility,
                priority: terms.priority,
            }),
            classes: terms.map(|terms| terms.classes.to_vec()).unwrap_or_default(),
            class: terms.map(|terms| terms.classes.cautious()),
            conditions: scores,
            limit: terms.and_then(|terms| terms.limit).map(|at| model.conditions[at].place),
            unmet: self.unmet(kind, known.sheet, outcome).map(|one| one.place).collect(),
            deciding,
            because: rationale::because(&reasons),
            reasons,
        }
    }
}
