use super::PeerMatch;
use crate::scoring::billionths;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A visit that could be made.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    /// Who travels.
    pub visitor: String,
    /// Who receives.
    pub host: String,
    /// The match in this direction, in `(0, 1]`.
    pub matched: f64,
}

/// The match of an exchange in which both learn: the smaller of the two directions (method §6).
#[must_use]
pub fn mutual(one_way: &PeerMatch, other_way: &PeerMatch) -> f64 {
    one_way.matched.min(other_way.matched)
}

/// Gives visitors their hosts, the best match first, then by ids of visitor and host: one host for
/// each visitor, at most so many visits for each host (method §6). `found` holds visitors with what
/// [`find`](super::find()) found for them. Matches of 0 give no visit.
#[must_use]
pub fn visits(found: &[(String, Vec<PeerMatch>)], most_per_host: usize) -> Vec<Visit> {
    let mut pairs: Vec<(&str, &PeerMatch)> = found
        .iter()
        .flat_map(|(visitor, peers)| peers.iter().map(move |peer| (visitor.as_str(), peer)))
        .filter(|(_, peer)| billionths(peer.matched) > 0)
        .collect();
    pairs.sort_by_key(|(visitor, peer)| (Reverse(billionths(peer.matched)), *visitor, &peer.id));
    let mut received: BTreeMap<&str, usize> = BTreeMap::new();
    let mut visits: Vec<Visit> = Vec::new();
    for (visitor, peer) in pairs {
        let guests = received.entry(&peer.id).or_default();
        if *guests < most_per_host && visits.iter().all(|visit| visit.visitor != visitor) {
            *guests += 1;
            visits.push(Visit {
                visitor: visitor.to_owned(),
                host: peer.id.clone(),
                matched: peer.matched,
            });
        }
    }
    visits
}
