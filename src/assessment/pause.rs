use super::{Assessment, Does, Event, Thing};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What was agreed at the end of a sitting: who sends what until when. There is one for each room;
/// an empty one takes it back.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Pause {
    /// Ids of the informants who sat together; everybody, if empty.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub room: Vec<String>,
    /// What is sent later.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub what: String,
    /// Who sends it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub who: String,
    /// Until when, in the words that were used; often a day.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub until: String,
}

impl Pause {
    /// Whether nothing is awaited.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.what.is_empty() && self.who.is_empty() && self.until.is_empty()
    }

    /// Whether it concerns the people in this room; where everybody is, all notes do.
    #[must_use]
    pub fn concerns(&self, room: &[String]) -> bool {
        room.is_empty() || self.room.is_empty() || self.room == room
    }
}

impl Assessment {
    /// What is still awaited, in order; several for one room where devices wrote without seeing
    /// each other.
    #[must_use]
    pub fn awaited(&self) -> Vec<(&Event, &Pause)> {
        let events = super::order::causal(self.pauses_present()).into_iter();
        let pauses = events.filter_map(|event| match &event.body.does {
            Does::Pause(pause) => Some((event, pause)),
            _ => None,
        });
        pauses.filter(|(_, pause)| !pause.is_empty()).collect()
    }

    /// What is awaited from exactly this room; of several unsettled notes the first in id order.
    #[must_use]
    pub fn pause_of(&self, room: &[String]) -> Option<&Pause> {
        let heads = self.heads(&Thing::Pause(room.to_vec()));
        let pause = |id| match &self.event(id)?.body.does {
            Does::Pause(pause) if !pause.is_empty() => Some(pause),
            _ => None,
        };
        heads.iter().find_map(pause)
    }
}
