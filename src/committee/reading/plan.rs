use super::Fault;
use super::check::{ends, equal, share};
use super::document::{Both, Document};
use crate::committee::Setting;
use crate::committee::plan::{Item, Offer, Outline, Plan, Run};
use crate::scoring::PracticeLevels;
use serde::Deserialize;
use std::borrow::Cow;
use std::sync::Arc;

/// As lint would have them.
const MONTHS: u32 = 120;
const PARALLEL: u32 = 100;
/// More kinds, practices or peers than any export has.
const ITEMS: usize = 200;

#[derive(Debug, Deserialize)]
pub(super) struct Programme<'a> {
    months: u32,
    /// Older exports do not say it: then nothing can be said of what could start later.
    #[serde(default)]
    parallel: Option<u32>,
    #[serde(borrow)]
    steps: Vec<Step<'a>>,
    #[serde(borrow, default)]
    beyond: Vec<Named<'a>>,
    #[serde(borrow, default)]
    find_out: Vec<Named<'a>>,
}

#[derive(Debug, Deserialize)]
struct Step<'a> {
    #[serde(borrow)]
    kind: Cow<'a, str>,
    start: u32,
    end: u32,
    #[serde(borrow, default)]
    after: Vec<Cow<'a, str>>,
}

#[derive(Debug, Deserialize)]
struct Named<'a> {
    #[serde(borrow)]
    kind: Cow<'a, str>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Practice<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow, default)]
    name: Both<'a>,
    #[serde(default)]
    points: u32,
    levels: Option<PracticeLevels>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Kind<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow, default)]
    name: Both<'a>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Peer<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow, default)]
    name: Both<'a>,
    matched: f64,
    cover: f64,
    likeness: Option<f64>,
    #[serde(borrow)]
    helps: Vec<Help<'a>>,
}

#[derive(Debug, Deserialize)]
struct Help<'a> {
    #[serde(borrow)]
    practice: Cow<'a, str>,
    share: f64,
}

/// The parts that speak of the programme.
impl Document<'_> {
    /// Whether they hold: names, limits, and what follows from what.
    pub fn check_plan(&self) -> Result<(), Fault> {
        let limits = |place: String| Err(Fault::Limits { place });
        for (place, count) in [
            ("practices", self.practices.len()),
            ("assistance", self.assistance.len()),
            ("peers", self.peers.len()),
        ] {
            if count > ITEMS {
                return limits(place.to_owned());
            }
        }
        for (at, kind) in self.assistance.iter().enumerate() {
            if self.assistance[..at].iter().any(|other| other.id == kind.id) {
                return Err(Fault::Name { place: format!("assistance[{at}].id") });
            }
        }
        for (at, practice) in self.practices.iter().enumerate() {
            let place = |field: &str| format!("practices[{at}].{field}");
            if self.practices[..at].iter().any(|other| other.id == practice.id) {
                return Err(Fault::Name { place: place("id") });
            }
            if practice.points > Setting::POINTS {
                return limits(place("points"));
            }
            let Some(levels) = practice.levels else { continue };
            for (field, value) in [
                ("levels.existing", levels.existing),
                ("levels.target", levels.target),
                ("levels.gap", levels.gap),
            ] {
                ends(Some(value), || place(field))?;
            }
            let least = (levels.target.lo - levels.existing.hi).max(0.0);
            equal(levels.gap.lo, least, || place("levels.gap.lo"))?;
        }
        for (at, peer) in self.peers.iter().enumerate() {
            let place = |field: &str| format!("peers[{at}].{field}");
            share(peer.cover, || place("cover"))?;
            share(peer.matched, || place("matched"))?;
            share(peer.likeness.unwrap_or(0.0), || place("likeness"))?;
            if peer.helps.len() > ITEMS {
                return limits(place("helps"));
            }
            for (number, help) in peer.helps.iter().enumerate() {
                let place = |field: &str| format!("peers[{at}].helps[{number}].{field}");
                share(help.share, || place("share"))?;
                if self.practice(&help.practice).is_none() {
                    return Err(Fault::Name { place: place("practice") });
                }
            }
            let sum = peer.helps.iter().map(|help| help.share).sum();
            equal(peer.cover, sum, || place("cover"))?;
        }
        self.programme.as_ref().map_or(Ok(()), |programme| self.check_programme(programme))
    }

    fn check_programme(&self, programme: &Programme) -> Result<(), Fault> {
        let limits = |place: &str| Err(Fault::Limits { place: format!("programme.{place}") });
        if !(1..=MONTHS).contains(&programme.months) {
            return limits("months");
        }
        if programme.parallel.is_some_and(|many| !(1..=PARALLEL).contains(&many)) {
            return limits("parallel");
        }
        if programme.steps.len() > ITEMS
            || programme.beyond.len() > ITEMS
            || programme.find_out.len() > ITEMS
        {
            return limits("steps");
        }
        let known = |id: &str, place: String| match self.kind(id) {
            Some(_) => Ok(()),
            None => Err(Fault::Name { place: format!("programme.{place}") }),
        };
        for (at, step) in programme.steps.iter().enumerate() {
            known(&step.kind, format!("steps[{at}].kind"))?;
            if programme.steps[..at].iter().any(|other| other.kind == step.kind) {
                return Err(Fault::Name { place: format!("programme.steps[{at}].kind") });
            }
            for (number, first) in step.after.iter().take(ITEMS).enumerate() {
                known(first, format!("steps[{at}].after[{number}]"))?;
            }
            if step.start >= step.end || step.end > programme.months {
                return limits(&format!("steps[{at}].end"));
            }
        }
        for (at, one) in programme.beyond.iter().enumerate() {
            known(&one.kind, format!("beyond[{at}].kind"))?;
        }
        for (at, one) in programme.find_out.iter().enumerate() {
            known(&one.kind, format!("find_out[{at}].kind"))?;
        }
        Ok(())
    }

    fn kind(&self, id: &str) -> Option<&Kind<'_>> {
        self.assistance.iter().find(|one| one.id == id)
    }

    fn practice(&self, id: &str) -> Option<&Practice<'_>> {
        self.practices.iter().find(|one| one.id == id)
    }

    fn outline(&self, months: u32, parallel: u32) -> Outline {
        let item =
            |id: &str, name: &Both, points| Item { id: id.to_owned(), name: name.owned(), points };
        let mut kinds: Vec<Item> =
            self.assistance.iter().map(|one| item(&one.id, &one.name, 0)).collect();
        let mut practices: Vec<Item> =
            self.practices.iter().map(|one| item(&one.id, &one.name, one.points)).collect();
        kinds.sort_unstable();
        practices.sort_unstable();
        Outline { months, parallel, kinds, practices }
    }

    /// The plan, if the document holds one that can be counted with. `known` is the outline of the
    /// document before, which is mostly that of this one too.
    pub fn plan(&self, known: &mut Option<Arc<Outline>>) -> Option<Plan> {
        let programme = self.programme.as_ref()?;
        let outline = self.outline(programme.months, programme.parallel?);
        let outline = match known {
            Some(known) if **known == outline => Arc::clone(known),
            _ => Arc::new(outline),
        };
        *known = Some(Arc::clone(&outline));
        let place =
            |items: &[Item], id: &str| items.binary_search_by(|item| item.id.as_str().cmp(id)).ok();
        let kinds = |all: &[Named]| -> Vec<usize> {
            all.iter().filter_map(|one| place(&outline.kinds, &one.kind)).collect()
        };
        let runs = programme.steps.iter().filter_map(|step| {
            let after = step.after.iter().take(ITEMS);
            Some(Run {
                kind: place(&outline.kinds, &step.kind)?,
                start: step.start,
                end: step.end,
                after: after.filter_map(|id| place(&outline.kinds, id)).collect(),
            })
        });
        let offers = self.peers.iter().map(|peer| Offer {
            id: peer.id.clone().into_owned(),
            name: peer.name.owned(),
            cover: peer.cover,
            likeness: peer.likeness,
            matched: peer.matched,
            helps: peer
                .helps
                .iter()
                .filter_map(|help| Some((place(&outline.practices, &help.practice)?, help.share)))
                .collect(),
        });
        let levels = outline.practices.iter().map(|item| self.practice(&item.id)?.levels);
        Some(Plan {
            runs: runs.collect(),
            beyond: kinds(&programme.beyond),
            undecided: kinds(&programme.find_out),
            levels: levels.collect(),
            offers: offers.collect(),
            outline,
        })
    }
}
