use super::content_digest;
use crate::assessment::{Assessment, Does, Event, Seal, Stage, Step};
use crate::framework::Framework;
use schemars::JsonSchema;
use serde::Serialize;

/// Where an assessment stands between draft and seal.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, JsonSchema)]
pub struct StatePart {
    /// `draft`, `in_review` or `sealed`.
    pub stage: String,
    /// The seal; several where devices sealed without having seen each other.
    pub seals: Vec<SealPart>,
    /// Every reason for which a seal was opened, in order.
    pub amendments: Vec<AmendmentPart>,
    /// Ids of entries that change the content and that the seal does not cover.
    pub changed_after_seal: Vec<String>,
    /// How many entries the seal covers that are not here.
    pub missing: usize,
}

/// A seal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct SealPart {
    /// Who set it.
    pub by: String,
    /// When, by the device's clock, RFC 3339.
    pub at: String,
    /// On which device.
    pub device: String,
    /// SHA-256 of the content that was sealed.
    pub digest: String,
    /// The version of the tool that sealed it.
    pub version: String,
    /// Whether the content is still that.
    pub holds: Holds,
}

/// Whether a seal holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Holds {
    /// The content is what was sealed.
    Yes,
    /// Something was added, is missing, or was altered.
    No,
    /// Nothing was added or is missing, but another version of the tool sealed it and counts
    /// differently: only that version can tell.
    OtherVersion,
}

/// A reason for which a seal was opened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct AmendmentPart {
    /// Who opened it.
    pub by: String,
    /// When, by the device's clock, RFC 3339.
    pub at: String,
    /// On which device.
    pub device: String,
    /// Why.
    pub reason: String,
}

impl StatePart {
    /// The state of an assessment.
    #[must_use]
    pub fn of(framework: &Framework, assessment: &Assessment) -> Self {
        Self::new(assessment, || content_digest(framework, assessment))
    }

    /// The state of an assessment whose content has this digest. It is asked for only where there
    /// is a seal that may hold.
    pub(super) fn new(assessment: &Assessment, digest: impl FnOnce() -> String) -> Self {
        let state = assessment.state();
        let seals = state.seals();
        let digest = (state.is_intact() && !seals.is_empty()).then(digest);
        let seal = |(event, seal): (&Event, &Seal)| SealPart {
            by: event.body.by.clone(),
            at: event.body.at.clone(),
            device: event.body.device.clone(),
            digest: seal.export.clone(),
            version: seal.version.clone(),
            holds: holds(seal, digest.as_deref()),
        };
        let amendment = |event: &&Event| match &event.body.does {
            Does::State(Step::Amend { reason }) => Some(AmendmentPart {
                by: event.body.by.clone(),
                at: event.body.at.clone(),
                device: event.body.device.clone(),
                reason: reason.clone(),
            }),
            _ => None,
        };
        Self {
            stage: stage_word(state.stage).to_owned(),
            seals: seals.into_iter().map(seal).collect(),
            amendments: state.amendments.iter().filter_map(amendment).collect(),
            changed_after_seal: state.late.iter().map(|event| event.id.to_string()).collect(),
            missing: state.missing,
        }
    }
}

/// Whether a seal holds for content with this digest; without one it does not.
fn holds(seal: &Seal, digest: Option<&str>) -> Holds {
    match digest {
        None => Holds::No,
        Some(digest) if seal.export == digest => Holds::Yes,
        Some(_) if seal.version == env!("CARGO_PKG_VERSION") => Holds::No,
        Some(_) => Holds::OtherVersion,
    }
}

/// A stage as it stands in files.
pub(super) fn stage_word(stage: Stage) -> &'static str {
    match stage {
        Stage::Draft => "draft",
        Stage::InReview => "in_review",
        Stage::Sealed => "sealed",
    }
}
