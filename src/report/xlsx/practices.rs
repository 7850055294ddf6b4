use super::super::Material;
use super::super::words::origin_word;
use super::sheet::{Cell, Sheet};
use crate::i18n::Text;
use rust_xlsxwriter::XlsxError;

/// The technical practices: existing, target, gap, and where the target came from.
pub(super) fn sheet<'a>(material: &'a Material<'a>) -> Result<Sheet<'a>, XlsxError> {
    let mut columns = vec![(material.say("report-practice"), 40.0)];
    for id in ["report-existing", "report-target", "report-gap"] {
        let name = material.say(id);
        for end in ["report-confirmed", "report-highest"] {
            let end = material.say(end);
            let words =
                Text::new(format!("{}\n{}", name.zh, end.zh), format!("{}\n{}", name.en, end.en));
            columns.push((words, 13.0));
        }
    }
    columns.push((material.say("label-target-from"), 40.0));
    let mut sheet = Sheet::new(material.words, "part-practices", &columns)?;
    sheet.freeze(1)?;
    for practice in &material.findings.score.practices {
        let name = material.framework.indicators[practice.indicator].name.clone();
        let mut cells = vec![Cell::Words(name)];
        cells.extend(Cell::ends(practice.levels.map(|levels| levels.existing)));
        cells.extend(Cell::ends(practice.levels.map(|levels| levels.target)));
        cells.extend(Cell::ends(practice.levels.map(|levels| levels.gap)));
        cells.push(Cell::Words(match practice.levels {
            Some(_) => material.say(origin_word(practice.origin)),
            None => material.say("class-none"),
        }));
        sheet.line(&cells, false)?;
    }
    Ok(sheet)
}
