use super::{Merged, Outcome, Synced};

/// The id of a message in the locales, and its values.
pub type Message = (&'static str, Vec<(&'static str, String)>);

impl Merged {
    /// What became of it, in words for people.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        let from = ("from", self.from.clone());
        let events = ("events", self.events.to_string());
        let answers = ("answers", self.answers.to_string());
        let mut told: Vec<Message> = Vec::new();
        match &self.outcome {
            Outcome::Begun(id, twins) => {
                told.push(("merge-begun", vec![from, ("id", id.clone()), events, answers]));
                if !twins.is_empty() {
                    let twins = ("twins", twins.join(", "));
                    told.push(("merge-twins", vec![("id", id.clone()), twins]));
                }
            }
            Outcome::Joined(id) if self.events == 0 => {
                told.push(("merge-nothing-new", vec![from, ("id", id.clone())]));
            }
            Outcome::Joined(id) => {
                told.push(("merge-joined", vec![from, ("id", id.clone()), events, answers]));
            }
            Outcome::NoBeginning => told.push(("merge-no-beginning", vec![from])),
            Outcome::Apart(id) => told.push(("merge-apart", vec![from, ("id", id.clone())])),
            Outcome::OtherFramework(id) => {
                told.push(("merge-other-framework", vec![from, ("id", id.clone())]));
            }
        }
        told.extend(self.damage.iter().map(|damage| (damage.id(), damage.args())));
        let Some(id) = self.outcome.id() else { return told };
        let id = ("id", id.to_owned());
        if !self.disputed.is_empty() {
            let count = ("count", self.disputed.len().to_string());
            told.push(("merge-disputed", vec![count, ("questions", self.disputed.join(", "))]));
        } else if self.disputes > 0 {
            told.push(("merge-still-disputed", vec![("count", self.disputes.to_string())]));
        }
        if self.city_disputed {
            told.push(("merge-city-disputed", vec![id.clone()]));
        }
        if self.late > 0 {
            told.push(("merge-late", vec![id.clone(), ("count", self.late.to_string())]));
        }
        if !self.framework {
            told.push(("merge-no-framework", vec![id]));
        }
        told
    }
}

impl Synced {
    /// What came and what went, in words for people; `folder` is the one shared.
    #[must_use]
    pub fn messages(&self, folder: &str) -> Vec<Message> {
        let fresh = self.merged.iter().filter(|one| !one.is_quiet());
        let mut told: Vec<Message> = fresh.flat_map(Merged::messages).collect();
        told.extend(self.sent.iter().map(|(id, events)| {
            ("sync-sent", vec![("id", id.clone()), ("events", events.to_string())])
        }));
        if told.is_empty() {
            told.push(("sync-equal", vec![("path", folder.to_owned())]));
        }
        told
    }
}
