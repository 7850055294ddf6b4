//! Which cities to connect with, for which gap, and why (method §6), in words.

use super::page::{Page, Target};
use super::words::{adding_up, points};
use crate::assessment::{Assessment, CityKind};
use crate::committee::peers::{PeerMatch, Seeker};
use crate::framework::{Framework, Peer};
use crate::i18n::{Text, Words};

/// How many cities are named; a longer list is no advice.
pub const NAMED: usize = 8;

/// The best matches of the framework's directory, with the facts that speak for each.
#[must_use]
pub fn peers<'w>(
    framework: &Framework,
    assessment: &Assessment,
    seeker: &Seeker,
    found: &[PeerMatch],
    words: &'w Words,
) -> Page<'w> {
    let mut page = Page::new(words);
    let matching: Vec<&PeerMatch> = found.iter().filter(|one| one.matched > 0.0).collect();
    page.line(0, &words.text("peers-intro", &[]));
    if assessment.city().is_some_and(|city| city.kind == CityKind::Cluster) {
        page.line(0, &words.text("peers-cluster", &[]));
    }
    if matching.is_empty() {
        let lacking = seeker.needs.iter().filter_map(|need| need.levels);
        let confirmed = lacking.clone().any(|levels| levels.gap.lo > 0.0);
        page.line(0, &words.text(if confirmed { "peers-none" } else { "peers-no-gap" }, &[]));
        return page;
    }
    for one in matching.iter().take(NAMED) {
        let Some(peer) = framework.directory.peers.iter().find(|peer| peer.id == one.id) else {
            continue;
        };
        self::peer(&mut page, framework, one, peer);
    }
    let others = matching.len().saturating_sub(NAMED);
    if others > 0 {
        page.line(0, &words.text("peers-others", &[("count", others.into())]));
    }
    page
}

fn peer(page: &mut Page, framework: &Framework, one: &PeerMatch, peer: &Peer) {
    let words = page.words;
    page.line(0, &Text::default());
    // The parts add up to the whole, as they are printed too.
    let shares: Vec<f64> = one.helps.iter().map(|help| help.share).collect();
    let shares = adding_up(&shares, 0.01);
    let cover = Text::same(points(shares.iter().sum()));
    page.say(0, "peers-covers", &[("peer", &peer.name), ("cover", &cover)]);
    let likeness = match one.likeness {
        Some(likeness) => {
            words.with("peers-likeness", &[("likeness", &Text::same(points(likeness)))])
        }
        None => words.text("peers-likeness-unknown", &[]),
    };
    page.line(1, &likeness);
    for (help, share) in one.helps.iter().zip(shares) {
        let Some(indicator) = practice(framework, help.practice) else { continue };
        let name = &framework.indicators[indicator].name;
        let share = Text::same(points(share));
        let word = if one.helps.len() == 1 { "peers-helps-all" } else { "peers-helps" };
        page.say(1, word, &[("practice", name), ("share", &share), ("cover", &cover)]);
        page.link(Target::Indicator(indicator));
        for fact in help.facts.iter().filter_map(|at| peer.strengths.get(*at)) {
            let year = Text::same(fact.year.to_string());
            let args = [("fact", &fact.fact), ("year", &year), ("source", &fact.source)];
            page.say(2, "peers-fact", &args);
        }
    }
}

/// Place of the indicator of the practice at this place of the score.
fn practice(framework: &Framework, at: usize) -> Option<usize> {
    let practices = framework.indicators.iter().enumerate();
    practices.filter(|(_, one)| one.practice.is_some()).nth(at).map(|(indicator, _)| indicator)
}
