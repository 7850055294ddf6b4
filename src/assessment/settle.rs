use super::{Answer, Assessment, EventId, Heard, Present, Said, Thing, Value};
use std::collections::BTreeSet;

/// What the present answers to one question come to (method §7). Scoring and conditions both go by
/// this, so that they cannot disagree on what is disputed.
#[derive(Debug, Clone, PartialEq)]
pub enum Settled<'a> {
    /// Nothing was said.
    Open,
    /// One value. Whoever says anything else than this value knows none.
    Value(&'a Value),
    /// Asked; not known.
    DontKnow,
    /// Asked; nobody wants to say.
    Declined,
    /// It does not apply, and nobody doubts that.
    NotApplicable,
    /// It is said not to apply, and not everyone who says so accepts the reason.
    NotApplicableClaimed,
    /// Unequal values, or one that stands against "not applicable".
    Disputed(Vec<&'a Value>),
}

impl<'a> Present<'a> {
    /// The present answers.
    #[must_use]
    pub fn answers(&self) -> Vec<&'a Answer> {
        match self {
            Present::Open => Vec::new(),
            Present::Said(answer) => vec![answer],
            Present::Conflict(answers) => answers.clone(),
        }
    }

    /// What they come to. Citation, confidence and informant make no difference; a value outweighs
    /// those who know none, and so does "not applicable"; between a value and "not applicable" only
    /// a person decides.
    #[must_use]
    pub fn settled(&self) -> Settled<'a> {
        match self {
            Present::Open => Settled::Open,
            // Nearly always: without making a list of one.
            Present::Said(answer) => match &answer.said {
                Said::Value(value) => Settled::Value(value),
                Said::NotApplicable { accepted: true, .. } => Settled::NotApplicable,
                Said::NotApplicable { .. } => Settled::NotApplicableClaimed,
                Said::DontKnow => Settled::DontKnow,
                Said::Declined => Settled::Declined,
            },
            Present::Conflict(answers) => settle(answers),
        }
    }
}

impl Assessment {
    /// The questions whose answers contradict each other until a person settles them.
    #[must_use]
    pub fn disputes(&self) -> BTreeSet<&str> {
        let disputed =
            |question: &&str| matches!(self.present(question).settled(), Settled::Disputed(_));
        self.questions().filter(disputed).collect()
    }

    /// Whether devices wrote different profiles of the city and nobody has settled it.
    #[must_use]
    pub fn city_disputed(&self) -> bool {
        let heads = self.heads(&Thing::City);
        let does = |id: &EventId| self.event(id).map(|event| &event.body.does);
        heads.iter().any(|id| does(id) != heads.first().and_then(does))
    }
}

fn settle<'a>(answers: &[&'a Answer]) -> Settled<'a> {
    let mut values: Vec<&'a Value> = Vec::new();
    let (mut accepted, mut claimed, mut unknown) = (false, false, false);
    for answer in answers {
        match &answer.said {
            Said::Value(value) if values.iter().any(|known| known.says_as(value)) => {}
            Said::Value(value) => values.push(value),
            Said::NotApplicable { accepted: true, .. } => accepted = true,
            Said::NotApplicable { .. } => claimed = true,
            Said::DontKnow => unknown = true,
            Said::Declined => {}
        }
    }
    match &values[..] {
        [value] if !accepted && !claimed => Settled::Value(value),
        [_, ..] => Settled::Disputed(values),
        [] if claimed => Settled::NotApplicableClaimed,
        [] if accepted => Settled::NotApplicable,
        [] if unknown => Settled::DontKnow,
        [] => Settled::Declined,
    }
}

impl<'a> Settled<'a> {
    /// What a condition hears of this.
    #[must_use]
    pub fn heard(&self) -> Heard<'a> {
        match self {
            Settled::Value(value) => Heard::Value(value),
            Settled::NotApplicable => Heard::Never,
            _ => Heard::Unknown,
        }
    }
}

impl Value {
    /// Whether it says the same as another: options in any order, a range from either end.
    #[must_use]
    pub fn says_as(&self, other: &Value) -> bool {
        match (self, other) {
            (Value::Level(a), Value::Level(b)) => a.ends() == b.ends(),
            (Value::Number(a), Value::Number(b)) => a.ends() == b.ends(),
            (
                Value::Multi { chosen, unsure },
                Value::Multi { chosen: others, unsure: also_unsure },
            ) => same_set(chosen, others) && same_set(unsure, also_unsure),
            _ => self == other,
        }
    }
}

fn same_set(a: &[String], b: &[String]) -> bool {
    a.iter().all(|id| b.contains(id)) && b.iter().all(|id| a.contains(id))
}
