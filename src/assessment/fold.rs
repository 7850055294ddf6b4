use super::order::causal;
use super::{Answer, Body, City, Does, Event, EventId, FrameworkMark, Rater, Thing};
use std::collections::{BTreeMap, HashMap, HashSet};

/// The present state of an assessment: what its events say once they are all heard.
#[derive(Debug, Clone, Default)]
pub struct Assessment {
    /// In the order of hearing. What is present names its events by their places here: scoring
    /// looks at all of them between two key presses.
    events: Vec<Event>,
    places: HashMap<EventId, usize>,
    framework: Sayings,
    city: Sayings,
    state: Sayings,
    // By question; apart, so that looking one up, which scoring does all the time, copies no name.
    answers: HashMap<String, Sayings>,
    notes: HashMap<String, Sayings>,
    comments: HashMap<String, Sayings>,
    flags: HashMap<String, Sayings>,
    // By room.
    pauses: BTreeMap<Vec<String>, Sayings>,
}

/// What was said about one thing. Only events about the same thing replace one another: what this
/// version does not understand cannot hide an answer, and the order of hearing cannot matter.
#[derive(Debug, Clone, Default)]
struct Sayings {
    /// The events, by their places.
    present: BTreeMap<EventId, usize>,
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

/// A remark among colleagues.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Remark<'a> {
    /// Who made it, when and where.
    pub event: &'a Event,
    /// What it says.
    pub text: &'a str,
}

impl Assessment {
    /// Hears one event. Returns whether it was new.
    pub fn apply(&mut self, event: Event) -> bool {
        if self.places.contains_key(&event.id) {
            return false;
        }
        let place = self.events.len();
        if let Some(thing) = event.body.does.thing() {
            let said = match thing {
                Thing::Framework => &mut self.framework,
                Thing::City => &mut self.city,
                Thing::State => &mut self.state,
                Thing::Answer(question) => self.answers.entry(question).or_default(),
                Thing::Note(question) => self.notes.entry(question).or_default(),
                Thing::Comments(question) => self.comments.entry(question).or_default(),
                Thing::Flag(question) => self.flags.entry(question).or_default(),
                Thing::Pause(room) => self.pauses.entry(room).or_default(),
            };
            for id in &event.body.replaces {
                said.present.remove(id);
                said.replaced.insert(id.clone());
            }
            if !said.replaced.contains(&event.id) {
                said.present.insert(event.id.clone(), place);
            }
        }
        self.places.insert(event.id.clone(), place);
        self.events.push(event);
        true
    }

    /// Every event heard, in no particular order.
    #[must_use]
    pub fn events(&self) -> impl ExactSizeIterator<Item = &Event> {
        self.events.iter()
    }

    /// Whether more than one device wrote.
    #[must_use]
    pub fn is_of_several_devices(&self) -> bool {
        let mut devices = self.events().map(|event| event.body.device.as_str());
        let first = devices.next();
        devices.any(|device| Some(device) != first)
    }

    /// Every event heard, each after those that its writer had seen, otherwise by time.
    #[must_use]
    pub fn in_order(&self) -> Vec<&Event> {
        causal(self.events())
    }

    /// The events about a thing that no other replaces.
    #[must_use]
    pub fn heads(&self, thing: &Thing) -> Vec<EventId> {
        let said = self.sayings(thing);
        said.map(|said| said.present.keys().cloned().collect()).unwrap_or_default()
    }

    fn sayings(&self, thing: &Thing) -> Option<&Sayings> {
        match thing {
            Thing::Framework => Some(&self.framework),
            Thing::City => Some(&self.city),
            Thing::State => Some(&self.state),
            Thing::Answer(question) => self.answers.get(question),
            Thing::Note(question) => self.notes.get(question),
            Thing::Comments(question) => self.comments.get(question),
            Thing::Flag(question) => self.flags.get(question),
            Thing::Pause(room) => self.pauses.get(room),
        }
    }

    /// Everything ever said about a thing, each after what its writer had seen.
    #[must_use]
    pub fn said_of(&self, thing: &Thing) -> Vec<&Event> {
        let Some(said) = self.sayings(thing) else { return Vec::new() };
        // What is replaced may name anything, also what is not here or about something else.
        let events = said.present.keys().chain(&said.replaced).filter_map(|id| self.event(id));
        causal(events.filter(|event| event.body.does.thing().as_ref() == Some(thing)))
    }

    /// Hears something that nobody said: for a copy on which answers are tried. It replaces what is
    /// present, and is never written.
    pub fn try_out(&mut self, does: Does) {
        let replaces = match &does {
            Does::Answer { question, .. } => self.heads(&Thing::Answer(question.clone())),
            other => self.replaced_by(other),
        };
        let (event, _) = Event::seal(Body {
            at: String::new(),
            by: String::new(),
            device: String::new(),
            // Two equal words, one after the other, are still two events.
            after: replaces.clone(),
            replaces,
            does,
        });
        self.apply(event);
    }

    /// The events that a new one which says this replaces. A rater's answer leaves the other
    /// rater's as it is.
    #[must_use]
    pub fn replaced_by(&self, does: &Does) -> Vec<EventId> {
        let Some(thing) = does.thing() else { return Vec::new() };
        let mut heads = self.heads(&thing);
        if let Some(rater) = does.rater() {
            heads.retain(|id| {
                let other = self.event(id).and_then(|event| event.body.does.rater());
                other.is_none_or(|other| rater.replaces(other))
            });
        }
        heads
    }

    /// The event of this id.
    #[must_use]
    pub fn event(&self, id: &EventId) -> Option<&Event> {
        self.places.get(id).map(|place| &self.events[*place])
    }

    /// The event whose id begins so, if there is exactly one.
    #[must_use]
    pub fn event_like(&self, beginning: &str) -> Option<&Event> {
        let mut fits = self.events().filter(|event| event.id.to_string().starts_with(beginning));
        fits.next().filter(|_| !beginning.is_empty() && fits.next().is_none())
    }

    /// The framework that the assessment answers.
    #[must_use]
    pub fn framework(&self) -> Option<&FrameworkMark> {
        self.heard(Some(&self.framework)).find_map(|does| match does {
            Does::Begin { framework, .. } | Does::Move { framework } => Some(framework),
            _ => None,
        })
    }

    /// The city's profile. Of several unsettled ones the first in id order.
    #[must_use]
    pub fn city(&self) -> Option<&City> {
        self.heard(Some(&self.city)).find_map(|does| match does {
            Does::City(city) => Some(city),
            _ => None,
        })
    }

    /// The questions that were ever answered, in no particular order.
    pub fn questions(&self) -> impl Iterator<Item = &str> {
        self.answers.keys().map(String::as_str)
    }

    /// What is said of a question now.
    #[must_use]
    pub fn present(&self, question: &str) -> Present<'_> {
        self.answers.get(question).map_or(Present::Open, |said| self.present_of(said))
    }

    /// The same of every question that was ever answered, in no particular order.
    pub fn all_present(&self) -> impl Iterator<Item = (&str, Present<'_>)> {
        self.answers.iter().map(|(question, said)| (question.as_str(), self.present_of(said)))
    }

    fn present_of<'a>(&'a self, said: &'a Sayings) -> Present<'a> {
        let mut answers = self.heard(Some(said)).filter_map(|does| match does {
            Does::Answer { answer, .. } => Some(answer),
            _ => None,
        });
        let Some(first) = answers.next() else { return Present::Open };
        // Nearly always there is one; a list is made only where there is not.
        let mut unequal = vec![];
        for answer in answers.filter(|answer| *answer != first) {
            if !unequal.contains(&answer) {
                unequal.push(answer);
            }
        }
        if unequal.is_empty() {
            return Present::Said(first);
        }
        unequal.insert(0, first);
        Present::Conflict(unequal)
    }

    /// The answer to a question, where there is exactly one.
    #[must_use]
    pub fn answer(&self, question: &str) -> Option<&Answer> {
        match self.present(question) {
            Present::Said(answer) => Some(answer),
            Present::Open | Present::Conflict(_) => None,
        }
    }

    /// The answer of a rater to a question, or what was agreed on, where it is exactly one.
    #[must_use]
    pub fn answer_by(&self, question: &str, rater: &Rater) -> Option<&Answer> {
        let answers = self.present(question).answers();
        let mut own = answers.into_iter().filter(|answer| rater.replaces(&answer.rater));
        own.next().filter(|_| own.next().is_none())
    }

    /// The assessment as if only this rater had answered: what two raters are compared by. What
    /// they agreed on later is left out.
    #[must_use]
    pub fn rated_by(&self, rater: &Rater) -> Self {
        let mut own = Self::default();
        for event in self.events() {
            if event.body.does.rater().is_none_or(|other| other == rater) {
                own.apply(event.clone());
            }
        }
        own
    }

    /// The notes on a question; several where devices wrote without seeing each other.
    #[must_use]
    pub fn notes(&self, question: &str) -> Vec<&str> {
        self.heard(self.notes.get(question))
            .filter_map(|does| match does {
                Does::Note { text, .. } if !text.is_empty() => Some(text.as_str()),
                _ => None,
            })
            .collect()
    }

    /// The remarks on a question, each after those that its writer had seen.
    #[must_use]
    pub fn comments(&self, question: &str) -> Vec<Remark<'_>> {
        let events = self.said_of(&Thing::Comments(question.to_owned())).into_iter();
        events
            .filter_map(|event| match &event.body.does {
                Does::Comment { text, .. } => Some(Remark { event, text }),
                _ => None,
            })
            .collect()
    }

    /// Whether there are remarks on a question.
    #[must_use]
    pub fn is_commented(&self, question: &str) -> bool {
        self.comments.get(question).is_some_and(|said| !said.present.is_empty())
    }

    /// Who marked a question to be looked at again, where the mark stands. Where devices disagree
    /// it does.
    #[must_use]
    pub fn flagged(&self, question: &str) -> Option<&Event> {
        let heads = self.flags.get(question).into_iter().flat_map(|said| said.present.values());
        let mut events = heads.map(|place| &self.events[*place]);
        events.find(|event| matches!(event.body.does, Does::Flag { raised: true, .. }))
    }

    /// What was noted at the end of sittings and is not replaced, in no particular order.
    pub(super) fn pauses_present(&self) -> impl Iterator<Item = &Event> {
        let places = self.pauses.values().flat_map(|said| said.present.values());
        places.map(|place| &self.events[*place])
    }

    fn heard<'a>(&'a self, said: Option<&'a Sayings>) -> impl Iterator<Item = &'a Does> {
        let places = said.into_iter().flat_map(|said| said.present.values());
        places.map(|place| &self.events[*place].body.does)
    }
}
