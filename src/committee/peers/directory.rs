use super::Feature;
use crate::assessment::{Assessment, City, Said, Value};
use crate::framework::{ComparedFact, FactKind, Framework, Matching, Peer, SameWord, SizeBand};
use std::collections::BTreeSet;

/// What an assessed city is like, in the order of the directory's features (method §6).
///
/// Size comes from the profile's residents. Another fact comes from the question that the directory
/// names for it, or else from the profile's words, if the directory says what they mean. Where the
/// city has not said it, the directory's own entry of the same code may. Else it is not known.
#[must_use]
pub fn features(framework: &Framework, assessment: &Assessment) -> Vec<Option<Feature>> {
    let directory = &framework.directory;
    let city = assessment.city();
    let entry = city.filter(|city| !city.code.is_empty()).and_then(|city| {
        directory.peers.iter().find(|peer| peer.code.as_deref() == Some(&city.code))
    });
    let compared = directory.matching.features.iter();
    compared
        .map(|one| {
            said(framework, assessment, one)
                .or_else(|| told(city?, one))
                .or_else(|| documented(one, entry?))
        })
        .collect()
}

/// What a city of the directory is like.
pub(super) fn of_peer(matching: &Matching, peer: &Peer) -> Vec<Option<Feature>> {
    matching.features.iter().map(|one| documented(one, peer)).collect()
}

fn documented(one: &ComparedFact, peer: &Peer) -> Option<Feature> {
    let facts = &peer.facts;
    match one.fact {
        FactKind::Size => facts.size.as_ref().map(|size| band(size.is)),
        FactKind::Climate => facts.climate.as_ref().map(|fact| Feature::Category(fact.is.clone())),
        FactKind::Economy => facts.economy.as_ref().map(|fact| Feature::Category(fact.is.clone())),
        FactKind::Memberships => facts.memberships.as_ref().map(|list| {
            let sayable = |word: &&String| {
                one.same.is_empty() || one.same.iter().any(|same| same.is == **word)
            };
            Feature::Set {
                has: list.are.iter().filter(sayable).cloned().collect(),
                unsure: BTreeSet::new(),
            }
        }),
    }
}

/// From the answer to the question that the directory names.
fn said(framework: &Framework, assessment: &Assessment, one: &ComparedFact) -> Option<Feature> {
    let question = one.question.as_ref().filter(|id| framework.question(id).is_some())?;
    let Said::Value(value) = &assessment.answer(question)?.said else { return None };
    match (one.fact, value) {
        (FactKind::Climate | FactKind::Economy, Value::Choice(id)) => {
            meaning(&one.same, id).map(Feature::Category)
        }
        (FactKind::Memberships, Value::Multi { chosen, unsure }) => {
            let words =
                |ids: &[String]| ids.iter().filter_map(|id| meaning(&one.same, id)).collect();
            Some(Feature::Set { has: words(chosen), unsure: words(unsure) })
        }
        _ => None,
    }
}

/// From the city's profile.
fn told(city: &City, one: &ComparedFact) -> Option<Feature> {
    let words = match one.fact {
        FactKind::Size => return city.population.and_then(SizeBand::of).map(band),
        FactKind::Climate => &city.climate,
        FactKind::Economy => &city.economy,
        FactKind::Memberships => return None,
    };
    let asked = one.question.is_some();
    let meant = meaning(&one.same, &words.trim().to_lowercase());
    meant.filter(|_| !asked).map(Feature::Category)
}

fn meaning(same: &[SameWord], said: &str) -> Option<String> {
    same.iter().find(|same| same.said == said).map(|same| same.is.clone())
}

/// Bands are one step apart.
fn band(band: SizeBand) -> Feature {
    Feature::Number(match band {
        SizeBand::UnderOneMillion => 0.0,
        SizeBand::OneToFiveMillion => 1.0,
        SizeBand::FiveToTenMillion => 2.0,
        SizeBand::TenMillionOrMore => 3.0,
    })
}
