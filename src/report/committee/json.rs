use crate::committee::Comparison;
use crate::committee::minutes::Minutes;
use crate::committee::reading::{Frame, Gathered};
use crate::report::json::{pretty, schema_of};
use serde::Serialize;

/// A comparison as JSON.
#[derive(Serialize)]
struct Document<'a> {
    format: &'static str,
    format_version: u32,
    tool: &'static str,
    frame: &'a Frame,
    /// Where each city came from, in the order of ids.
    documents: Vec<Origin<'a>>,
    comparison: &'a Comparison,
}

#[derive(Serialize)]
struct Origin<'a> {
    id: &'a str,
    place: &'a str,
    digest: &'a str,
}

/// Everything of a comparison, with the places of its documents, in the order of the cities.
#[must_use]
pub fn compared_json(comparison: &Comparison, gathered: &Gathered, places: &[String]) -> Vec<u8> {
    let cities = gathered.applicants.iter().zip(&gathered.sources).zip(places);
    pretty(&Document {
        format: "citycap-comparison",
        format_version: 1,
        tool: env!("CARGO_PKG_VERSION"),
        frame: &gathered.frame,
        documents: cities
            .map(|((city, source), place)| Origin { id: &city.id, place, digest: &source.digest })
            .collect(),
        comparison,
    })
}

/// Minutes as JSON.
#[must_use]
pub fn minutes_json(minutes: &Minutes) -> Vec<u8> {
    pretty(minutes)
}

/// The JSON Schema 2020-12 of minutes.
#[must_use]
pub fn minutes_schema() -> Vec<u8> {
    schema_of::<Minutes>()
}
