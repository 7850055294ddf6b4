use super::super::Material;
use super::super::words::role_word;
use super::sheet::{Cell, Sheet};
use crate::i18n::Text;
use rust_xlsxwriter::XlsxError;

/// Marks and colours of what is done in a month.
const FIND_OUT: (&str, u32) = ("?", 0x00E3_E7EB);
const PREPARE: (&str, u32) = ("□", 0x00F6_DFC9);
const ASSIST: (&str, u32) = ("■", 0x008F_C4C8);

/// The programme month by month.
pub(super) fn sheet<'a>(material: &'a Material<'a>) -> Result<Sheet<'a>, XlsxError> {
    let months = material.framework.method.months;
    let mut columns = vec![
        (material.say("report-work"), 44.0),
        (material.say("label-role"), 24.0),
        (material.say("label-months"), 20.0),
    ];
    columns.extend((1..=months).map(|month| (Text::same(month.to_string()), 3.6)));
    let mut sheet = Sheet::new(material.words, "part-programme", &columns)?;
    sheet.freeze(1)?;
    let programme = &material.findings.score.programme;
    let name = |kind: usize| material.framework.assistance[kind].name.clone();
    let mut line = |work: Text, role: Text, (start, end): (u32, u32), mark: (&'static str, u32)| {
        let args = [("first", (start + 1).into()), ("last", end.into())];
        let time = material.words.text("text-months", &args);
        let mut cells = vec![Cell::Words(work), Cell::Words(role), Cell::Words(time)];
        cells.extend((0..months).map(|month| {
            if (start..end).contains(&month) { Cell::Mark(mark.0, mark.1) } else { Cell::None }
        }));
        sheet.line(&cells, false)
    };
    for task in &programme.find_out {
        let work = material.words.with("report-row-find-out", &[("kind", &name(task.kind))]);
        line(work, material.say("report-find-out"), (0, 1), FIND_OUT)?;
    }
    for task in &programme.preparation {
        let work = material.words.with("report-row-prepare", &[("kind", &name(task.kind))]);
        line(work, material.say("report-preparation"), (0, task.until), PREPARE)?;
    }
    for step in &programme.steps {
        let role = material.say(role_word(step.role));
        line(name(step.kind), role, (step.start, step.end), ASSIST)?;
    }
    for beyond in &programme.beyond {
        let role = Cell::Words(material.say(role_word(beyond.role)));
        let note = Cell::Words(material.say("report-beyond"));
        sheet.line(&[Cell::Words(name(beyond.kind)), role, note], false)?;
    }
    Ok(sheet)
}
