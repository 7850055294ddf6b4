use super::{Assessment, Does};
use jiff::Timestamp;
use std::cmp::Ordering;

impl Assessment {
    /// The time of the last event, compared as an instant: devices may be set to different zones.
    #[must_use]
    pub fn last(&self) -> Option<&str> {
        let times = self.events().map(|event| event.body.at.as_str());
        times.max_by_key(|at| (instant(at), *at))
    }

    /// The question answered last; `None` where no answer is later than all others, as in answers
    /// that were taken in at once.
    #[must_use]
    pub fn answered_last(&self) -> Option<&str> {
        let answers = self.events().filter_map(|event| match &event.body.does {
            Does::Answer { question, .. } => Some((instant(&event.body.at), question.as_str())),
            _ => None,
        });
        let mut last = None;
        let mut alone = false;
        for (at, question) in answers {
            match last.map(|(other, _)| other).cmp(&Some(at)) {
                Ordering::Less => (last, alone) = (Some((at, question)), true),
                Ordering::Equal => alone = false,
                Ordering::Greater => {}
            }
        }
        last.filter(|_| alone).map(|(_, question)| question)
    }
}

/// The instant that a time names; `None`, before all others, where it names none.
#[must_use]
pub fn instant(at: &str) -> Option<Timestamp> {
    at.parse().ok()
}
