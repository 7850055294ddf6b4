use super::super::Material;
use super::super::words::rating;
use super::sheet::{Cell, Sheet};
use rust_xlsxwriter::XlsxError;

/// The criteria, each followed by its indicators.
pub(super) fn sheet<'a>(material: &'a Material<'a>) -> Result<Sheet<'a>, XlsxError> {
    let columns = [
        ("report-criterion", 34.0),
        ("report-indicator", 34.0),
        ("report-confirmed", 12.0),
        ("report-highest", 12.0),
        ("label-points", 12.0),
        ("report-known", 12.0),
        ("report-backed", 14.0),
        ("report-reliable", 40.0),
    ]
    .map(|(id, width)| (material.say(id), width));
    let mut sheet = Sheet::new(material.words, "part-criteria", &columns)?;
    sheet.freeze(2)?;
    let overall = &material.findings.score.overall;
    let rated = |found: Option<&_>| {
        found.map_or(Cell::None, |found| Cell::Words(rating(found, material.words)))
    };
    let [low, high] = Cell::ends(overall.value);
    let all = Cell::Words(material.say("report-overall"));
    let (known, backed) = (Cell::Points(overall.coverage), Cell::Points(overall.backed));
    let cells =
        [all, Cell::None, low, high, Cell::None, known, backed, rated(overall.rating.as_ref())];
    sheet.line(&cells, true)?;
    let framework = material.framework;
    for (criterion, score) in framework.criteria.iter().zip(&material.findings.score.criteria) {
        let [low, high] = Cell::ends(score.value);
        let cells = [
            Cell::Words(criterion.name.clone()),
            Cell::None,
            low,
            high,
            Cell::Points(score.weight),
            Cell::Points(score.coverage),
            Cell::Points(score.backed),
            rated(score.rating.as_ref()),
        ];
        sheet.line(&cells, true)?;
        for (indicator, score) in
            framework.indicators.iter().zip(&material.findings.score.indicators)
        {
            if indicator.criterion.as_ref() == Some(&criterion.id) {
                let [low, high] = Cell::ends(score.value);
                let known =
                    score.value.map_or(Cell::None, |value| Cell::Points(1.0 - value.width()));
                let (of, name) = (criterion.name.clone(), indicator.name.clone());
                let weight = Cell::Points(score.weight);
                sheet
                    .line(&[Cell::Words(of), Cell::Words(name), low, high, weight, known], false)?;
            }
        }
    }
    Ok(sheet)
}
