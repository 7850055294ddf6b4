use super::super::Material;
use super::super::words::{classes, statements};
use super::sheet::{Cell, Sheet};
use crate::i18n::Text;
use rust_xlsxwriter::XlsxError;

/// The leads of reasons, each a column.
const LEADS: [&str; 4] = ["lead-because", "lead-but", "lead-after", "lead-depends"];

/// The kinds of assistance in their order, with figures and reasons.
pub(super) fn sheet<'a>(material: &'a Material<'a>) -> Result<Sheet<'a>, XlsxError> {
    let mut columns = vec![
        (material.say("report-order"), 7.0),
        (material.say("report-assistance"), 30.0),
        (material.say("report-class"), 20.0),
        (material.say("report-duration"), 9.0),
    ];
    let figures = [
        "report-need",
        "report-demand",
        "report-leverage",
        "report-value",
        "report-feasibility",
        "report-priority",
    ];
    for id in figures {
        let name = material.say(id);
        let (low, high) = (material.say("report-confirmed"), material.say("report-highest"));
        for end in [low, high] {
            let words =
                Text::new(format!("{}\n{}", name.zh, end.zh), format!("{}\n{}", name.en, end.en));
            columns.push((words, 11.0));
        }
    }
    columns.push((material.say("report-among-first"), 14.0));
    columns.extend(LEADS.map(|lead| (material.say(lead), 50.0)));
    let mut sheet = Sheet::new(material.words, "part-assistance", &columns)?;
    sheet.freeze(2)?;
    let all = 0..material.framework.assistance.len();
    let order = material.findings.score.order.iter().copied();
    let absent = all.filter(|kind| !material.findings.score.order.contains(kind));
    for (place, kind) in order.chain(absent).enumerate() {
        sheet.line(&line(material, place, kind), false)?;
    }
    Ok(sheet)
}

fn line(material: &Material, place: usize, kind: usize) -> Vec<Cell> {
    let known = &material.framework.assistance[kind];
    let part = &material.findings.score.kinds[kind];
    let rank = part.worth.map_or(Cell::None, |_| Cell::Number((place + 1) as f64));
    let mut cells = vec![
        rank,
        Cell::Words(known.name.clone()),
        Cell::Words(classes(&part.classes, material.words)),
        Cell::Number(f64::from(known.months)),
    ];
    let worth = part.worth;
    for value in [
        worth.map(|worth| worth.need),
        worth.map(|worth| worth.demand),
        worth.map(|worth| worth.leverage),
        worth.map(|worth| worth.value),
        worth.map(|worth| worth.feasibility),
        worth.map(|worth| worth.priority),
    ] {
        cells.extend(Cell::ends(value));
    }
    let drawn = material.among_first_two(kind);
    cells.push(drawn.map_or(Cell::None, Cell::Points));
    let (framework, assessment) = (material.framework, material.assessment);
    let says = statements(framework, assessment, &material.findings.score, kind, material.words);
    for lead in LEADS {
        let own = says.iter().filter(|one| one.lead == lead).map(|one| &one.text);
        cells.push(Cell::Words(Text::joined(own, "\n", "\n")));
    }
    cells
}
