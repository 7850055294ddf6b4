//! An assessment that tells everything except who said it: people and devices under consistent
//! other names, if wanted the city too.
//!
//! Names are taken from the fields that hold them and replaced in free text as well, also in parts:
//! of `王芳，发改委` both halves, in doubt rather too much than too little. What is written about a
//! person without the name, and figures by which a city can be recognised, remain.

mod replace;

use super::{Answer, Assessment, Body, City, Does, Event, EventId, Rater, Said, Step, Value};
use crate::i18n::Text;
use replace::Replacer;
use std::collections::HashMap;

/// What the names are replaced by.
pub struct Labels<'a> {
    /// The name of the nth person, from 1.
    pub person: &'a dyn Fn(usize) -> String,
    /// The name of the city, and of the nth member of a cluster, from 1; `None` to leave them.
    pub city: Option<&'a dyn Fn(Option<usize>) -> Text>,
}

/// An assessment without names.
#[derive(Debug, Default)]
pub struct Anonymous {
    /// Its events with their lines, each after those before it.
    pub lines: Vec<(Event, String)>,
    /// What they say.
    pub assessment: Assessment,
    people: HashMap<String, String>,
    devices: HashMap<String, String>,
    cities: HashMap<String, Text>,
    hide_city: bool,
    text: Replacer,
    ids: HashMap<EventId, EventId>,
}

impl Anonymous {
    /// Replaces the names in an assessment. Seals are left out, since what was sealed had the
    /// names, and so is what this version does not know.
    #[must_use]
    pub fn new(assessment: &Assessment, labels: &Labels) -> Self {
        let events = assessment.in_order();
        let mut anonymous = Self::default();
        for event in &events {
            anonymous.learn(event, labels);
        }
        for event in events {
            if !matches!(event.body.does, Does::Unknown(_) | Does::State(Step::Seal(_))) {
                anonymous.take(event);
            }
        }
        anonymous
    }

    /// The other name of a person.
    #[must_use]
    pub fn person(&self, name: &str) -> String {
        self.people.get(name.trim()).cloned().unwrap_or_default()
    }

    /// The other name of a device.
    #[must_use]
    pub fn device(&self, name: &str) -> String {
        self.devices.get(name).cloned().unwrap_or_default()
    }

    /// A free text with every name replaced.
    #[must_use]
    pub fn text(&self, text: &str) -> String {
        self.text.replace(text)
    }

    /// The other ids of these events; those that were left out have none.
    #[must_use]
    pub fn ids(&self, ids: &[EventId]) -> Vec<EventId> {
        ids.iter().filter_map(|id| self.ids.get(id)).cloned().collect()
    }

    /// The last events of the devices.
    #[must_use]
    pub fn last(&self) -> Vec<EventId> {
        let seen = self.lines.iter().flat_map(|(event, _)| &event.body.after);
        let followed: std::collections::HashSet<_> = seen.collect();
        let ids = self.lines.iter().map(|(event, _)| &event.id);
        ids.filter(|id| !followed.contains(id)).cloned().collect()
    }

    fn learn(&mut self, event: &Event, labels: &Labels) {
        self.learn_person(&event.body.by, labels);
        let nth = self.devices.len() + 1;
        let device = self.devices.entry(event.body.device.clone());
        let label = device.or_insert_with(|| format!("laptop-{nth}")).clone();
        self.text.add(&event.body.device, &label);
        match &event.body.does {
            Does::Answer { answer, .. } => self.learn_person(&answer.informant, labels),
            Does::Pause(pause) => self.learn_person(&pause.who, labels),
            Does::City(city) => {
                if let Some(label) = labels.city {
                    self.learn_city(city, label);
                }
            }
            _ => {}
        }
    }

    fn learn_person(&mut self, name: &str, labels: &Labels) {
        let name = name.trim();
        if name.is_empty() || self.people.contains_key(name) {
            return;
        }
        let parts = replace::parts(name);
        // `李雷` and `李雷 Li Lei` are one person.
        let known = parts.iter().find_map(|part| self.people.get(*part)).cloned();
        let count = self.people.values().collect::<std::collections::HashSet<_>>().len();
        let label = known.unwrap_or_else(|| (labels.person)(count + 1));
        self.text.add(name, &label);
        for part in parts {
            self.text.add(part, &label);
        }
        // The first part is the name by which the same person may be called elsewhere.
        if let Some(first) = replace::parts(name).first() {
            self.people.entry((*first).to_owned()).or_insert_with(|| label.clone());
        }
        self.people.insert(name.to_owned(), label);
    }

    fn learn_city(&mut self, city: &City, label: &dyn Fn(Option<usize>) -> Text) {
        self.hide_city = true;
        let members =
            city.members.iter().enumerate().map(|(nth, it)| (Some(nth + 1), &it.name, &it.code));
        for (nth, name, code) in std::iter::once((None, &city.name, &city.code)).chain(members) {
            let other = label(nth);
            for (own, other) in [(&name.zh, &other.zh), (&name.en, &other.en), (code, &other.en)] {
                self.text.add(own, other);
                // `青岛` for `青岛市`.
                if let Some(short) = own.strip_suffix(['市', '区', '县', '州', '盟']) {
                    self.text.add(short, other);
                }
            }
            for own in [&name.zh, &name.en] {
                self.cities.insert(own.clone(), other.clone());
            }
        }
        for (own, tongue) in [(&city.province.zh, "某省"), (&city.province.en, "a province")] {
            self.text.add(own, tongue);
        }
    }

    fn take(&mut self, event: &Event) {
        let body = &event.body;
        let same =
            |ids: &[EventId]| ids.iter().filter_map(|id| self.ids.get(id)).cloned().collect();
        let (other, line) = Event::seal(Body {
            at: body.at.clone(),
            by: self.person(&body.by),
            device: self.device(&body.device),
            after: same(&body.after),
            replaces: same(&body.replaces),
            does: self.does(&body.does),
        });
        self.ids.insert(event.id.clone(), other.id.clone());
        self.assessment.apply(other.clone());
        self.lines.push((other, line));
    }

    fn does(&self, does: &Does) -> Does {
        let mut does = does.clone();
        match &mut does {
            // It is made of the city's name.
            Does::Begin { id, .. } if self.hide_city => id.clear(),
            Does::City(city) => self.city(city),
            Does::Answer { answer, .. } => self.answer(answer),
            Does::Pause(pause) => {
                pause.who = self.person(&pause.who);
                pause.what = self.text(&pause.what);
                pause.until = self.text(&pause.until);
            }
            Does::Withdraw { rater, .. } => self.rater(rater),
            Does::Note { text, .. }
            | Does::Comment { text, .. }
            | Does::State(
                Step::Submit { note: text }
                | Step::SendBack { reason: text }
                | Step::Amend { reason: text },
            ) => *text = self.text(text),
            _ => {}
        }
        does
    }

    fn city(&self, city: &mut City) {
        city.climate = self.text(&city.climate);
        city.economy = self.text(&city.economy);
        if !self.hide_city {
            return;
        }
        let other = |name: &Text| {
            let known = self.cities.get(&name.zh).or_else(|| self.cities.get(&name.en));
            known.cloned().unwrap_or_default()
        };
        city.name = other(&city.name);
        city.province = Text::default();
        city.code.clear();
        city.code_revision.clear();
        for member in &mut city.members {
            member.name = other(&member.name);
            member.code.clear();
        }
    }

    fn answer(&self, answer: &mut Answer) {
        answer.informant = self.person(&answer.informant);
        for evidence in answer.evidence.iter_mut().chain(&mut answer.further) {
            evidence.citation = self.text(&evidence.citation);
        }
        match &mut answer.said {
            Said::Value(Value::Text(text)) | Said::NotApplicable { reason: text, .. } => {
                *text = self.text(text);
            }
            _ => {}
        }
        self.rater(&mut answer.rater);
    }

    fn rater(&self, rater: &mut Rater) {
        if let Rater::Agreed { reason } = rater {
            *reason = self.text(reason);
        }
    }
}
