use super::{Open, OpenPart, Standing};
use crate::committee::applicant::Applicant;
use crate::committee::dominance::{Tipping, nearly_always_beats, tipping};
use crate::committee::draws::{Field, Pairs, Pulse};
use crate::committee::setting::Setting;
use crate::scoring::billionths;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Open cities that are looked at in pairs; more, and the weights decide nothing that could be read.
const PAIRS: usize = 60;
/// What is still to be known is listed up to so many parts.
const LISTED: usize = 5;

/// A city against the one it competes with for a place: the last inside for a city outside, the
/// first outside for a city inside.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Contest {
    /// The other city's id.
    pub rival: String,
    /// Share of the near draws in which it stands before the other.
    pub wins: f64,
    /// Whether one of them beats the other under all weights near the points and all completions.
    pub settled: bool,
    /// The smallest change of a weight at which their confirmed scores change places.
    pub tipping: Option<Tipping>,
}

/// Adds to every open city whom it competes with and what is still to be known about it.
pub(super) fn add(
    cities: &mut [Standing],
    ranked: &[&Applicant],
    field_of_all: &Field,
    setting: &Setting,
    pulse: &Pulse,
) -> Option<()> {
    let many = setting.select;
    let rival = |at: usize| if at < many { many } else { many.saturating_sub(1) };
    let open: Vec<usize> = (0..cities.len()).filter(|at| cities[*at].band.is_open()).collect();
    for at in &open {
        cities[*at].missing = missing(ranked[*at], setting);
    }
    if field_of_all.len() <= many {
        return Some(());
    }
    let mut places: Vec<usize> = open.iter().copied().take(PAIRS).collect();
    places.extend([many - 1, many]);
    places.sort_unstable();
    places.dedup();
    let pair: Vec<&Applicant> = places.iter().map(|at| ranked[*at]).collect();
    let field = Field::new(&pair, setting.criteria.len());
    let pairs =
        if open.is_empty() { Pairs::default() } else { Pairs::count(&field, setting, pulse)? };
    let weights = setting.weights();
    for at in open.into_iter().take(PAIRS) {
        let other = rival(at);
        let (Ok(one), Ok(two)) = (places.binary_search(&at), places.binary_search(&other)) else {
            continue;
        };
        let (a, b) = (ranked[at], ranked[other]);
        let beats = |a, b| nearly_always_beats(a, b, &weights, setting.rules.tilt);
        cities[at].contest = Some(Contest {
            rival: b.id.clone(),
            wins: pairs.share(one, two),
            settled: beats(a, b) || beats(b, a),
            tipping: tipping(a, b, &weights).first().copied(),
        });
    }
    Some(())
}

/// The questions that are not known, and what no question accounts for: a criterion that is
/// computed from needs.
fn missing(applicant: &Applicant, setting: &Setting) -> Vec<Open> {
    let questions = applicant
        .missing
        .iter()
        .map(|one| Open { what: OpenPart::Question(one.question.clone()), width: one.width });
    let criteria = setting.weights().into_iter().enumerate().filter_map(|(at, weight)| {
        // The questions of the other criteria account for all of their width.
        let computed = applicant.parts.get(at).is_some_and(|part| part.computed);
        let width = weight * applicant.value(at).width();
        computed.then_some(Open { what: OpenPart::Criterion(at), width })
    });
    let mut all: Vec<Open> =
        questions.chain(criteria).filter(|one| billionths(one.width) > 0).collect();
    all.sort_by(|one, other| other.width.total_cmp(&one.width));
    all.truncate(LISTED);
    all
}
