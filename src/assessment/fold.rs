use super::{Answer, City, Does, Event, EventId, FrameworkMark, Thing};
use std::collections::{BTreeSet, HashMap, HashSet};

/// The present state of an assessment: what its events say once they are all heard.
#[derive(Debug, Clone, Default)]
pub struct Assessment {
    /// Boxed: an event is large, and a growing map moves what it holds.
    events: HashMap<EventId, Box<Event>>,
    said: HashMap<Thing, Sayings>,
}

/// What was said about one thing. Only events about the same thing replace one another: what this
/// version does not understand cannot hide an answer, and the order of hearing cannot matter.
#[derive(Debug, Clone, Default)]
struct Sayings {
    present: BTreeSet<EventId>,
    replaced: HashSet<EventId>,
}

/// What is said of a question now.
#[derive(Debug, Clone, PartialEq)]
pub enum Present<'a> {
    /// Nothing.
    Open,
    /// One answer.
    Said(&'a Answer),
    /// Several unequal answers that nobody has settled, in an order that every device agrees on.
    Conflict(Vec<&'a Answer>),
}

impl Assessment {
    /// Hears one event. Returns whether it was new.
    pub fn apply(&mut self, event: Event) -> bool {
        if self.events.contains_key(&event.id) {
            return false;
        }
        if let Some(thing) = event.body.does.thing() {
            let said = self.said.entry(thing).or_default();
            for id in &event.body.replaces {
                said.present.remove(id);
                said.replaced.insert(id.clone());
            }
            if !said.replaced.contains(&event.id) {
                said.present.insert(event.id.clone());
            }
        }
        self.events.insert(event.id.clone(), Box::new(event));
        true
    }

    /// Every event heard, in no particular order.
    #[must_use]
    pub fn events(&self) -> impl ExactSizeIterator<Item = &Event> {
        self.events.values().map(AsRef::as_ref)
    }

    /// The events about a thing that no other replaces: what a new event about it replaces.
    #[must_use]
    pub fn heads(&self, thing: &Thing) -> Vec<EventId> {
        self.said.get(thing).map(|said| said.present.iter().cloned().collect()).unwrap_or_default()
    }

    /// The event of this id.
    #[must_use]
    pub fn event(&self, id: &EventId) -> Option<&Event> {
        self.events.get(id).map(AsRef::as_ref)
    }

    /// The framework that the assessment answers.
    #[must_use]
    pub fn framework(&self) -> Option<&FrameworkMark> {
        self.said_of(&Thing::Begin).find_map(|does| match does {
            Does::Begin { framework } => Some(framework),
            _ => None,
        })
    }

    /// The city's profile. Of several unsettled ones the first in id order.
    #[must_use]
    pub fn city(&self) -> Option<&City> {
        self.said_of(&Thing::City).find_map(|does| match does {
            Does::City(city) => Some(city),
            _ => None,
        })
    }

    /// What is said of a question now.
    #[must_use]
    pub fn present(&self, question: &str) -> Present<'_> {
        let mut answers: Vec<&Answer> = Vec::new();
        for does in self.said_of(&Thing::Answer(question.to_owned())) {
            if let Does::Answer { answer, .. } = does
                && !answers.contains(&answer)
            {
                answers.push(answer);
            }
        }
        match answers[..] {
            [] => Present::Open,
            [answer] => Present::Said(answer),
            _ => Present::Conflict(answers),
        }
    }

    /// The answer to a question, where there is exactly one.
    #[must_use]
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        match self.present(question) {
            Present::Said(answer) => Some(answer),
            Present::Open | Present::Conflict(_) => None,
        }
    }

    /// The notes on a question; several where devices wrote without seeing each other.
    #[must_use]
    pub fn notes(&self, question: &str) -> Vec<&str> {
        self.said_of(&Thing::Note(question.to_owned()))
            .filter_map(|does| match does {
                Does::Note { text, .. } if !text.is_empty() => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    fn said_of(&self, thing: &Thing) -> impl Iterator<Item = &Does> {
        let said = self.said.get(thing).into_iter().flat_map(|said| &said.present);
        said.filter_map(|id| self.events.get(id)).map(|event| &event.body.does)
    }
}
