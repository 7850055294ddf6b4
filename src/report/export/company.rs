use crate::assessment::{Assessment, Does, Rater};
use crate::committee::peers::{self, Conditions, Seeker};
use crate::committee::raters::{Ratings, Reading};
use crate::framework::Framework;
use crate::i18n::Text;
use crate::report::peers::NAMED;
use crate::scoring::{Model, Score};
use schemars::JsonSchema;
use serde::Serialize;

/// A city of the directory that could help, and with what (method §6).
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct PeerPart {
    /// Its id in the directory.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its match, in `(0, 1]`: the cover, lowered where the two are unlike.
    pub matched: f64,
    /// Share of the confirmed gap that it has demonstrably closed, in `(0, 1]`.
    pub cover: f64,
    /// How alike the two are, in `[0, 1]`; none where nothing is known of both.
    pub likeness: Option<f64>,
    /// What it helps with; the shares add up to the cover.
    pub helps: Vec<HelpPart>,
}

/// A practice with which a peer helps.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct HelpPart {
    /// The practice's id.
    pub practice: String,
    /// Its part of the cover.
    pub share: f64,
}

/// How far the assessor and the city itself agree (method §7).
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
pub struct AgreementPart {
    /// Questions to which both gave one exact value.
    pub pairs: usize,
    /// Share of them with the same value; none without any.
    pub exact: Option<f64>,
    /// Mean distance of the two values, in `[0, 1]`; none without any.
    pub difference: Option<f64>,
    /// Krippendorff's alpha; none where it says too little to be read.
    pub alpha: Option<f64>,
    /// Ids of the questions on which they differ.
    pub differing: Vec<String>,
}

/// The best matches of the framework's directory, best first.
pub(super) fn peers(
    framework: &Framework,
    assessment: &Assessment,
    score: &Score,
) -> Vec<PeerPart> {
    let seeker = Seeker::new(framework, assessment, score);
    let found = peers::in_directory(framework, assessment, &seeker, &Conditions::default());
    let practice = |at: usize| {
        let indicator = score.practices.get(at).map(|one| one.indicator);
        indicator.map(|at| framework.indicators[at].id.clone()).unwrap_or_default()
    };
    let name = |id: &str| {
        let peer = framework.directory.peers.iter().find(|peer| peer.id == id);
        peer.map(|peer| peer.name.clone()).unwrap_or_default()
    };
    let helpful = found.into_iter().filter(|one| one.matched > 0.0).take(NAMED);
    helpful
        .map(|one| PeerPart {
            helps: one
                .helps
                .iter()
                .map(|help| HelpPart { practice: practice(help.practice), share: help.share })
                .collect(),
            name: name(&one.id),
            id: one.id,
            matched: one.matched,
            cover: one.cover,
            likeness: one.likeness,
        })
        .collect()
}

/// The agreement of both raters; none where the city rated nothing itself.
pub(super) fn agreement(framework: &Framework, assessment: &Assessment) -> Option<AgreementPart> {
    let by_city = |does: &Does| does.rater() == Some(&Rater::City);
    assessment.events().find(|event| by_city(&event.body.does))?;
    let ratings = Ratings::of(&Model::new(framework), framework, assessment);
    let differing = ratings.differing().into_iter();
    let agreement = ratings.agreement;
    let readable = agreement.reading != Reading::TooFew;
    Some(AgreementPart {
        pairs: agreement.pairs,
        exact: agreement.exact,
        difference: agreement.difference,
        alpha: agreement.alpha.filter(|_| readable),
        differing: differing.map(|at| framework.questions[at].id.clone()).collect(),
    })
}
