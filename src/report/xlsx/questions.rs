use super::super::Material;
use super::super::material::Given;
use super::super::words::agreed;
use super::sheet::{Cell, Sheet};
use crate::assessment::{Settled, Value};
use crate::i18n::Text;
use rust_xlsxwriter::XlsxError;

/// Every question with its answer; numbers and levels also as numbers.
pub(super) fn sheet<'a>(material: &'a Material<'a>) -> Result<Sheet<'a>, XlsxError> {
    let mut columns = vec![
        ("report-id", 16.0),
        ("report-questionnaire", 22.0),
        ("report-question", 52.0),
        ("report-answer", 48.0),
        ("report-number-low", 11.0),
        ("report-number-high", 11.0),
        ("report-evidence", 24.0),
        ("report-citation", 40.0),
        ("report-worth-low", 11.0),
        ("report-worth-high", 11.0),
        ("report-weight", 11.0),
        ("report-adds-low", 11.0),
        ("report-adds-high", 11.0),
    ];
    if material.notes {
        columns.extend([("report-informant", 24.0), ("report-note", 40.0)]);
    }
    let columns: Vec<(Text, f64)> =
        columns.into_iter().map(|(id, width)| (material.say(id), width)).collect();
    let mut sheet = Sheet::new(material.words, "report-questions", &columns)?;
    sheet.freeze(1)?;
    for at in 0..material.framework.questions.len() {
        sheet.line(&line(material, at), false)?;
    }
    sheet.filter()?;
    Ok(sheet)
}

fn line(material: &Material, at: usize) -> Vec<Cell> {
    let question = &material.framework.questions[at];
    let score = &material.findings.score.questions[at];
    let given = material.given(at);
    let section = material.framework.questionnaire_of(at).map(|one| one.title.clone());
    let present = material.assessment.present(&question.id);
    let mut said: Vec<Text> = match present.settled() {
        Settled::Disputed(_) => given.iter().map(|one| one.said.clone()).collect(),
        // Those who agree say it once.
        _ => agreed(question, &present, material.words).into_iter().collect(),
    };
    said.extend(material.silence(at));
    let grounds: Vec<&(Text, String)> = given.iter().flat_map(|one| &one.evidence).collect();
    let evidence: Vec<Text> = grounds.iter().map(|(class, _)| class.clone()).collect();
    let citations: Vec<&str> = grounds.iter().map(|(_, citation)| citation.as_str()).collect();
    let strings = |of: fn(&Given) -> &str| {
        let all: Vec<&str> = given.iter().map(of).filter(|one| !one.is_empty()).collect();
        if all.is_empty() { Cell::None } else { Cell::Text(all.join("\n")) }
    };
    let mut cells = vec![
        Cell::Text(question.id.clone()),
        Cell::Words(section.unwrap_or_default()),
        Cell::Words(question.text.clone()),
        lines(&said),
    ];
    cells.extend(number(material, &question.id));
    cells.push(lines(&evidence));
    // Line by line beside the classes.
    let none = citations.iter().all(|one| one.is_empty());
    cells.push(if none { Cell::None } else { Cell::Text(citations.join("\n")) });
    cells.extend(Cell::ends(score.value));
    if score.weight_overall > 0.0 {
        cells.push(Cell::Points(score.weight_overall));
        cells.extend(Cell::ends(score.value.map(|value| value.scaled(score.weight_overall))));
    } else {
        cells.extend([const { Cell::None }; 3]);
    }
    if material.notes {
        cells.push(strings(|one| &one.informant));
        let notes = material.assessment.notes(&question.id).join("\n");
        cells.push(if notes.is_empty() { Cell::None } else { Cell::Text(notes) });
    }
    cells
}

fn lines(texts: &[Text]) -> Cell {
    if texts.is_empty() {
        return Cell::None;
    }
    Cell::Words(Text::joined(texts, "\n", "\n"))
}

/// The two ends of an answer that is a number or a level.
fn number(material: &Material, question: &str) -> [Cell; 2] {
    let ends = match material.assessment.present(question).settled() {
        Settled::Value(Value::Number(span)) => Some(span.ends()),
        Settled::Value(Value::Level(span)) => {
            let (low, high) = span.ends();
            Some((f64::from(low), f64::from(high)))
        }
        _ => None,
    };
    ends.map_or([Cell::None, Cell::None], |(low, high)| [Cell::Number(low), Cell::Number(high)])
}
