use crate::assessment::{Event, EventId};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The events of each device that no other event of it comes after: normally one a device.
#[derive(Debug, Default)]
pub(super) struct Tips {
    last: BTreeMap<String, BTreeSet<EventId>>,
    followed: HashSet<EventId>,
}

impl Tips {
    /// Takes note of an event; in any order, like the fold.
    pub fn hear(&mut self, event: &Event) {
        if !self.last.contains_key(&event.body.device) {
            self.last.insert(event.body.device.clone(), BTreeSet::new());
        }
        let Some(last) = self.last.get_mut(&event.body.device) else { return };
        for id in &event.body.after {
            last.remove(id);
            self.followed.insert(id.clone());
        }
        if !self.followed.contains(&event.id) {
            last.insert(event.id.clone());
        }
    }

    /// The last events of one device.
    pub fn of(&self, device: &str) -> Vec<EventId> {
        self.last.get(device).into_iter().flatten().cloned().collect()
    }

    /// The last events of all devices, device by device.
    pub fn all(&self) -> Vec<EventId> {
        self.last.values().flatten().cloned().collect()
    }
}
