use super::{Assessment, Does, Event, EventId, Thing};
use crate::framework::Framework;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// A step between draft, review and seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// The interviewers hand it in for review.
    Submit {
        /// What the reviewer should know; may be empty.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        note: String,
    },
    /// The reviewer wants more work; which questions, flags and comments say.
    SendBack {
        /// Why.
        reason: String,
    },
    /// It is finished: from now on a change needs a reason.
    Seal(Seal),
    /// The seal is opened for changes.
    Amend {
        /// Why.
        reason: String,
    },
}

/// What was sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Seal {
    /// SHA-256 of the content of the export, 64 hexadecimal digits.
    pub export: String,
    /// Digest of the framework's files.
    pub framework: String,
    /// The last event of every device that the seal covers.
    pub heads: Vec<EventId>,
    /// The version of the tool, since another may count differently.
    pub version: String,
}

impl Seal {
    /// The seal of an export with this digest, which covers these last events.
    #[must_use]
    pub fn new(export: String, framework: &Framework, heads: Vec<EventId>) -> Self {
        let version = env!("CARGO_PKG_VERSION").to_owned();
        Self { export, framework: framework.digest.clone(), heads, version }
    }
}

/// Where an assessment stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Interviewers work on it.
    Draft,
    /// It was handed in and waits for its reviewer.
    InReview,
    /// It is finished.
    Sealed,
}

/// Where an assessment stands, and how it came there.
#[derive(Debug, Clone, PartialEq)]
pub struct State<'a> {
    /// Where it stands. Where devices disagree a seal outweighs the rest, and more work outweighs
    /// review: an answer that slips in must not pass for a sealed one.
    pub stage: Stage,
    /// The steps that led here: none in a first draft, several where devices took steps without
    /// having seen each other.
    pub steps: Vec<&'a Event>,
    /// Every reason for which a seal was opened, in order.
    pub amendments: Vec<&'a Event>,
    /// Where sealed: what changes the content and is not covered by the seal, in order. It was
    /// said elsewhere without knowing of the seal, or written by another program.
    pub late: Vec<&'a Event>,
    /// Where sealed: events that the seal covers and that are not here.
    pub missing: usize,
}

impl<'a> State<'a> {
    /// The present seals with the events that set them; several where devices sealed at once.
    #[must_use]
    pub fn seals(&self) -> Vec<(&'a Event, &'a Seal)> {
        let seal = |event: &&'a Event| match &event.body.does {
            Does::State(Step::Seal(seal)) => Some((*event, seal)),
            _ => None,
        };
        self.steps.iter().filter_map(seal).collect()
    }

    /// Whether it is sealed and everything sealed is here and nothing else.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        self.stage == Stage::Sealed && !self.is_touched()
    }

    /// Whether something was added after the seal, or something that it covers is not here.
    #[must_use]
    pub fn is_touched(&self) -> bool {
        !self.late.is_empty() || self.missing > 0
    }
}

/// Why something cannot be said at this stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NotNow {
    /// It is sealed: a change needs a reason first.
    Sealed,
    /// Only what is sealed can be amended.
    NotSealed,
    /// Only what is in review can be sealed or sent back.
    NotInReview,
    /// Only a draft can be submitted.
    NotDraft,
    /// A step back needs a reason.
    NoReason,
}

impl NotNow {
    /// The id of its message in the locales.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            NotNow::Sealed => "state-is-sealed",
            NotNow::NotSealed => "state-not-sealed",
            NotNow::NotInReview => "state-not-in-review",
            NotNow::NotDraft => "state-not-draft",
            NotNow::NoReason => "state-no-reason",
        }
    }
}

impl Stage {
    /// The id of its name in the locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Stage::Draft => "state-draft",
            Stage::InReview => "state-in-review",
            Stage::Sealed => "state-sealed",
        }
    }
}

impl Assessment {
    /// Where the assessment stands.
    #[must_use]
    pub fn stage(&self) -> Stage {
        stage(&self.steps())
    }

    /// Every reason for which a seal was opened, in order.
    #[must_use]
    pub fn amendments(&self) -> Vec<&Event> {
        let amends = |event: &&Event| matches!(event.body.does, Does::State(Step::Amend { .. }));
        self.said_of(&Thing::State).into_iter().filter(amends).collect()
    }

    /// Where the assessment stands, and how it came there.
    #[must_use]
    pub fn state(&self) -> State<'_> {
        let steps = self.steps();
        let stage = stage(&steps);
        let amendments = self.amendments();
        let mut now = State { stage, steps, amendments, late: Vec::new(), missing: 0 };
        if stage == Stage::Sealed {
            let mut late = HashSet::new();
            for (_, seal) in now.seals() {
                let (covered, missing) = self.before(&seal.heads);
                now.missing += missing;
                let fresh = self.events().filter(|event| event.body.does.is_content());
                late.extend(fresh.map(|event| &event.id).filter(|id| !covered.contains(id)));
            }
            now.late = super::order::causal(late.into_iter().filter_map(|id| self.event(id)));
        }
        now
    }

    /// These events and all before them on their devices, and how many of them are not here.
    #[must_use]
    pub fn before<'a>(&'a self, heads: &'a [EventId]) -> (HashSet<&'a EventId>, usize) {
        let mut covered = HashSet::new();
        let mut missing = HashSet::new();
        let mut open: Vec<&EventId> = heads.iter().collect();
        while let Some(id) = open.pop() {
            match self.event(id) {
                None => _ = missing.insert(id),
                Some(event) => {
                    if covered.insert(&event.id) {
                        open.extend(&event.body.after);
                    }
                }
            }
        }
        (covered, missing.len())
    }

    /// The assessment as it was when these were the last events.
    #[must_use]
    pub fn until(&self, heads: &[EventId]) -> Self {
        let (covered, _) = self.before(heads);
        let mut then = Self::default();
        for event in covered.into_iter().filter_map(|id| self.event(id)) {
            then.apply(event.clone());
        }
        then
    }

    /// Whether this may be said at the present stage.
    pub fn allows(&self, does: &Does) -> Result<(), NotNow> {
        let stage = self.stage();
        let only = |fits: Stage, why: NotNow| if stage == fits { Ok(()) } else { Err(why) };
        let given = |reason: &str| {
            if reason.trim().is_empty() { Err(NotNow::NoReason) } else { Ok(()) }
        };
        match does {
            Does::State(Step::Submit { .. }) => only(Stage::Draft, NotNow::NotDraft),
            Does::State(Step::SendBack { reason }) => {
                only(Stage::InReview, NotNow::NotInReview).and_then(|()| given(reason))
            }
            Does::State(Step::Seal(_)) => only(Stage::InReview, NotNow::NotInReview),
            Does::State(Step::Amend { reason }) => {
                only(Stage::Sealed, NotNow::NotSealed).and_then(|()| given(reason))
            }
            other if other.is_content() && stage == Stage::Sealed => Err(NotNow::Sealed),
            _ => Ok(()),
        }
    }

    fn steps(&self) -> Vec<&Event> {
        self.heads(&Thing::State).iter().filter_map(|id| self.event(id)).collect()
    }
}

fn stage(steps: &[&Event]) -> Stage {
    let of = |event: &&Event| match &event.body.does {
        Does::State(Step::Seal(_)) => Some((2, Stage::Sealed)),
        Does::State(Step::SendBack { .. } | Step::Amend { .. }) => Some((1, Stage::Draft)),
        Does::State(Step::Submit { .. }) => Some((0, Stage::InReview)),
        _ => None,
    };
    let weightiest = steps.iter().filter_map(of).max_by_key(|(weight, _)| *weight);
    weightiest.map_or(Stage::Draft, |(_, stage)| stage)
}
