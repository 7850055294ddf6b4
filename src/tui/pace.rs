//! Whether the page goes on to the next question by itself once a question is answered.

use super::effect::{Effect, Then};
use super::keys::Action;
use crate::assessment::{Does, Said, Value};

/// When the page goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Pace {
    /// With Enter; whatever one key says stays, to be looked at.
    #[default]
    ByEnter,
    /// With every answer that is complete, by one key too.
    Always,
    /// Only when told to: a second Enter, Tab or an arrow.
    Never,
}

impl Pace {
    /// What the page does after an effect that this action asked for.
    #[must_use]
    pub fn after(self, action: Action, effect: Effect) -> Effect {
        match (self, effect) {
            (Self::Never, Effect::Record { does, then: Then::Next }) => {
                Effect::Record { does, then: Then::Stay }
            }
            (Self::Always, Effect::Record { does, then: Then::Stay })
                if matches!(action, Action::Digit(_) | Action::DontKnow | Action::Declined)
                    && is_complete(&does) =>
            {
                Effect::Record { does, then: Then::Next }
            }
            (_, effect) => effect,
        }
    }
}

/// Whether this answers a question that takes one row. Of several, one may be followed by more.
fn is_complete(does: &Does) -> bool {
    let Does::Answer { answer, .. } = does else { return false };
    matches!(
        answer.said,
        Said::Value(Value::Level(_) | Value::YesNo(_) | Value::Choice(_))
            | Said::DontKnow
            | Said::Declined
    )
}
