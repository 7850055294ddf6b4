use super::Fault;
use super::document::Document;
use crate::committee::setting::{CRITERIA, Setting, rules_fault, weighted};
use crate::scoring::Interval;

/// How far a number may be from what the others give: sums were added up in another order.
const ROUNDING: f64 = 1e-9;

/// Whether a document holds: names, limits, and what follows from what.
pub(super) fn check(document: &Document) -> Result<(), Fault> {
    if document.id.trim().is_empty() || document.id.starts_with('#') {
        return Err(Fault::Name { place: "id".to_owned() });
    }
    if document.criteria.is_empty() || document.criteria.len() > CRITERIA {
        return Err(Fault::Limits { place: "criteria".to_owned() });
    }
    for (at, criterion) in document.criteria.iter().enumerate() {
        let before = &document.criteria[..at];
        if criterion.id.is_empty() || before.iter().any(|other| other.id == criterion.id) {
            return Err(Fault::Name { place: format!("criteria[{at}].id") });
        }
        let place = |field: &str| format!("criteria[{at}].{field}");
        ends(criterion.value, || place("value"))?;
        for (field, number) in [
            ("weight", criterion.weight),
            ("coverage", criterion.coverage),
            ("backed", criterion.backed),
            ("one_level", criterion.one_level),
        ] {
            share(number, || place(field))?;
        }
        let known = criterion.value.map_or(0.0, |value| 1.0 - value.width());
        equal(criterion.coverage, known, || place("coverage"))?;
        if criterion.backed > criterion.value.map_or(0.0, |value| value.lo) + ROUNDING {
            return Err(Fault::Limits { place: place("backed") });
        }
        if criterion.points > Setting::POINTS {
            return Err(Fault::Limits { place: place("points") });
        }
    }
    ends(document.overall.value, || "overall.value".to_owned())?;
    share(document.overall.backed, || "overall.backed".to_owned())?;
    for (at, question) in document.questions.iter().enumerate() {
        ends(question.value, || format!("questions[{at}].value"))?;
        share(question.weight_overall, || format!("questions[{at}].weight_overall"))?;
    }
    if let Some(field) = rules_fault(&document.committee.rules) {
        return Err(Fault::Limits { place: format!("committee.rules.{field}") });
    }
    overall(document)?;
    document.check_plan()
}

/// The overall score is the mean of the criteria, weighted by their points (method §2).
fn overall(document: &Document) -> Result<(), Fault> {
    let applying = || {
        let all = document.criteria.iter();
        all.filter_map(|one| Some((one, one.value?)))
    };
    let all: f64 = applying().map(|(one, _)| f64::from(one.points)).sum();
    for (at, criterion) in document.criteria.iter().enumerate() {
        let points = criterion.value.map_or(0.0, |_| f64::from(criterion.points));
        let weight = if all > 0.0 { points / all } else { 0.0 };
        equal(criterion.weight, weight, || format!("criteria[{at}].weight"))?;
    }
    let mean =
        |of: fn(Interval) -> f64| weighted(applying().map(|(one, value)| (one.points, of(value))));
    match document.overall.value {
        Some(value) if all > 0.0 => {
            equal(value.lo, mean(|value| value.lo), || "overall.value.lo".to_owned())?;
            equal(value.hi, mean(|value| value.hi), || "overall.value.hi".to_owned())?;
            let backed = weighted(applying().map(|(one, _)| (one.points, one.backed)));
            equal(document.overall.backed, backed, || "overall.backed".to_owned())?;
            equal(document.overall.coverage, 1.0 - value.width(), || "overall.coverage".to_owned())
        }
        None if all == 0.0 => Ok(()),
        _ => Err(Fault::Limits { place: "overall.value".to_owned() }),
    }
}

pub(super) fn ends(value: Option<Interval>, place: impl Fn() -> String) -> Result<(), Fault> {
    match value {
        Some(value) if !(0.0 <= value.lo && value.lo <= value.hi && value.hi <= 1.0) => {
            // The last bit of a sum may stand beyond the end.
            let near =
                value.lo > -ROUNDING && value.hi < 1.0 + ROUNDING && value.width() > -ROUNDING;
            if near { Ok(()) } else { Err(Fault::Limits { place: place() }) }
        }
        _ => Ok(()),
    }
}

pub(super) fn share(number: f64, place: impl Fn() -> String) -> Result<(), Fault> {
    let within = (-ROUNDING..=1.0 + ROUNDING).contains(&number);
    if within { Ok(()) } else { Err(Fault::Limits { place: place() }) }
}

pub(super) fn equal(found: f64, expected: f64, place: impl Fn() -> String) -> Result<(), Fault> {
    if (found - expected).abs() <= ROUNDING {
        Ok(())
    } else {
        Err(Fault::Mismatch { place: place(), found, expected })
    }
}
