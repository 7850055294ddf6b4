use super::Assessment;
use jiff::Timestamp;

impl Assessment {
    /// The time of the last event, compared as an instant: devices may be set to different zones.
    #[must_use]
    pub fn last(&self) -> Option<&str> {
        let times = self.events().map(|event| event.body.at.as_str());
        times.max_by_key(|at| (instant(at), *at))
    }
}

/// The instant that a time names; `None`, before all others, where it names none.
#[must_use]
pub fn instant(at: &str) -> Option<Timestamp> {
    at.parse().ok()
}
