use super::{Event, EventId};
use jiff::Timestamp;
use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

/// When an event says it was said, for choosing among those that did not know of each other. A
/// time that is none comes before all others; the id decides between equal ones.
type Key<'a> = (Option<Timestamp>, &'a EventId);

/// Events in an order that every device agrees on: each after those that its writer had seen, and
/// otherwise by the time it says.
#[must_use]
pub(super) fn causal<'a>(events: impl IntoIterator<Item = &'a Event>) -> Vec<&'a Event> {
    let known: HashMap<&EventId, &Event> =
        events.into_iter().map(|event| (&event.id, event)).collect();
    let key = |event: &'a Event| -> Key<'a> { (event.body.at.parse().ok(), &event.id) };
    let mut waits: HashMap<&EventId, usize> = HashMap::with_capacity(known.len());
    let mut follow: HashMap<&EventId, Vec<&Event>> = HashMap::new();
    let mut ready = BinaryHeap::new();
    for event in known.values() {
        let seen = event.body.seen().filter(|id| known.contains_key(id));
        let mut count = 0;
        for id in seen {
            follow.entry(id).or_default().push(event);
            count += 1;
        }
        waits.insert(&event.id, count);
        if count == 0 {
            ready.push(Reverse(key(event)));
        }
    }
    // An event names earlier ones by the digest of what they say, so there are no circles.
    let mut order = Vec::with_capacity(known.len());
    while let Some(Reverse((_, id))) = ready.pop() {
        order.extend(known.get(id));
        for event in follow.remove(id).unwrap_or_default() {
            if let Some(wait) = waits.get_mut(&event.id) {
                *wait -= 1;
                if *wait == 0 {
                    ready.push(Reverse(key(event)));
                }
            }
        }
    }
    order
}
