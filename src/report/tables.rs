//! Flat tables for spreadsheets and statistics programs: names of columns are the same in every
//! language, texts stand in both.

use super::words::{classes, origin_word, role_word, statements};
use super::{Material, csv};
use crate::i18n::Text;
use crate::scoring::Interval;

/// Which table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    /// One line for each question.
    Questions,
    /// One line for each criterion, indicator and practice.
    Criteria,
    /// One line for each kind of assistance.
    Assistance,
}

/// The table as CSV.
#[must_use]
pub fn table_csv(material: &Material, table: Table) -> Vec<u8> {
    let mut file = File::default();
    match table {
        Table::Questions => questions(material, &mut file),
        Table::Criteria => criteria(material, &mut file),
        Table::Assistance => assistance(material, &mut file),
    }
    csv::table(file.0.iter().map(|row| row.iter().map(String::as_str).collect()))
}

/// The rows of a table.
#[derive(Default)]
struct File(Vec<Vec<String>>);

/// A cell.
enum Cell {
    Text(String),
    Number(f64),
    Whole(usize),
    None,
}

impl File {
    fn head(&mut self, names: &[&str]) {
        self.0.push(names.iter().copied().map(str::to_owned).collect());
    }

    fn line(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let cells = cells.into_iter().map(|cell| match cell {
            Cell::Text(text) => text,
            Cell::Number(number) => decimal(number),
            Cell::Whole(number) => number.to_string(),
            Cell::None => String::new(),
        });
        self.0.push(cells.collect());
    }
}

/// A share with six digits, without zeros at the end.
fn decimal(number: f64) -> String {
    let text = format!("{number:.6}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

fn text(text: &str) -> Cell {
    if text.is_empty() { Cell::None } else { Cell::Text(text.to_owned()) }
}

fn both(words: &Text) -> [Cell; 2] {
    [text(&words.zh), text(&words.en)]
}

fn ends(value: Option<Interval>) -> [Cell; 2] {
    value.map_or([Cell::None, Cell::None], |value| [Cell::Number(value.lo), Cell::Number(value.hi)])
}

fn questions(material: &Material, file: &mut File) {
    let mut names = vec![
        "question",
        "questionnaire",
        "indicator",
        "core",
        "text_zh",
        "text_en",
        "state",
        "answers",
        "answer_zh",
        "answer_en",
        "evidence_zh",
        "evidence_en",
        "citation",
        "value_low",
        "value_high",
        "strength",
        "weight",
        "weight_overall",
        "adds_low",
        "adds_high",
    ];
    if material.notes {
        names.extend(["informant", "notes"]);
    }
    file.head(&names);
    for (at, question) in material.framework.questions.iter().enumerate() {
        let score = &material.findings.score.questions[at];
        let given = material.given(at);
        let said: Vec<Text> = given.iter().map(|one| one.said.clone()).collect();
        let grounds = given.iter().flat_map(|one| &one.evidence);
        let (evidence, citations): (Vec<Text>, Vec<&str>) =
            grounds.map(|(class, citation)| (class.clone(), citation.as_str())).unzip();
        let citations: Vec<&str> = citations.into_iter().filter(|one| !one.is_empty()).collect();
        let strings = |of: fn(&super::material::Given) -> &str| {
            let all: Vec<&str> = given.iter().map(of).filter(|one| !one.is_empty()).collect();
            text(&all.join(" | "))
        };
        let section = material.framework.questionnaire_of(at).map(|one| one.id.as_str());
        let added = score.value.map(|value| value.scaled(score.weight_overall));
        let mut cells = vec![
            text(&question.id),
            text(section.unwrap_or_default()),
            text(question.indicator.as_deref().unwrap_or_default()),
            Cell::Whole(usize::from(question.core)),
        ];
        cells.extend(both(&question.text));
        cells.push(text(material.state(at)));
        cells.push(Cell::Whole(given.len()));
        cells.extend(both(&Text::joined(&said, " | ", " | ")));
        cells.extend(both(&Text::joined(&evidence, " | ", " | ")));
        cells.push(text(&citations.join(" | ")));
        cells.extend(ends(score.value));
        cells.extend([score.strength, score.weight, score.weight_overall].map(Cell::Number));
        cells.extend(ends(added));
        if material.notes {
            cells.push(strings(|one| &one.informant));
            cells.push(text(&material.assessment.notes(&question.id).join(" | ")));
        }
        file.line(cells);
    }
}

fn criteria(material: &Material, file: &mut File) {
    let (framework, score) = (material.framework, &material.findings.score);
    file.head(&[
        "level",
        "id",
        "criterion",
        "name_zh",
        "name_en",
        "confirmed",
        "highest",
        "weight",
        "known",
        "backed",
        "target_low",
        "target_high",
        "gap_low",
        "gap_high",
        "target_from",
    ]);
    for (known, score) in framework.criteria.iter().zip(&score.criteria) {
        let mut cells = vec![text("criterion"), text(&known.id), text(&known.id)];
        cells.extend(both(&known.name));
        cells.extend(ends(score.value));
        cells.extend([score.weight, score.coverage, score.backed].map(Cell::Number));
        cells.extend([const { Cell::None }; 5]);
        file.line(cells);
    }
    for (at, (known, found)) in framework.indicators.iter().zip(&score.indicators).enumerate() {
        let practice = score.practices.iter().find(|practice| practice.indicator == at);
        let level = if practice.is_some() { "practice" } else { "indicator" };
        let criterion = known.criterion.as_deref().unwrap_or_default();
        let mut cells = vec![text(level), text(&known.id), text(criterion)];
        cells.extend(both(&known.name));
        cells.extend(ends(found.value));
        cells.push(Cell::Number(found.weight));
        cells.push(found.value.map_or(Cell::None, |value| Cell::Number(1.0 - value.width())));
        cells.push(Cell::None);
        cells.extend(ends(practice.and_then(|one| one.levels).map(|levels| levels.target)));
        cells.extend(ends(practice.and_then(|one| one.levels).map(|levels| levels.gap)));
        let origin = practice.map(|one| origin_word(one.origin).trim_start_matches("origin-"));
        cells.push(text(origin.unwrap_or_default()));
        file.line(cells);
    }
}

fn assistance(material: &Material, file: &mut File) {
    let (framework, score) = (material.framework, &material.findings.score);
    file.head(&[
        "kind",
        "order",
        "name_zh",
        "name_en",
        "classes_zh",
        "classes_en",
        "months",
        "need_low",
        "need_high",
        "demand_low",
        "demand_high",
        "leverage_low",
        "leverage_high",
        "value_low",
        "value_high",
        "feasibility_low",
        "feasibility_high",
        "priority_low",
        "priority_high",
        "among_first_two",
        "role_zh",
        "role_en",
        "first_month",
        "last_month",
        "reasons_zh",
        "reasons_en",
    ]);
    for (kind, known) in framework.assistance.iter().enumerate() {
        let part = &score.kinds[kind];
        let place = score.order.iter().position(|one| *one == kind);
        let mut cells = vec![text(&known.id), place.map_or(Cell::None, |at| Cell::Whole(at + 1))];
        cells.extend(both(&known.name));
        cells.extend(both(&classes(&part.classes, material.words)));
        cells.push(Cell::Whole(known.months as usize));
        let figures =
            |of: fn(&crate::scoring::Worth) -> Interval| ends(part.worth.as_ref().map(of));
        cells.extend(figures(|worth| worth.need));
        cells.extend(figures(|worth| worth.demand));
        cells.extend(figures(|worth| worth.leverage));
        cells.extend(figures(|worth| worth.value));
        cells.extend(figures(|worth| worth.feasibility));
        cells.extend(figures(|worth| worth.priority));
        let drawn = material.among_first_two(kind);
        cells.push(drawn.map_or(Cell::None, Cell::Number));
        let step = score.programme.steps.iter().find(|step| step.kind == kind);
        let role = step.map(|step| material.say(role_word(step.role))).unwrap_or_default();
        cells.extend(both(&role));
        cells.push(step.map_or(Cell::None, |step| Cell::Whole(step.start as usize + 1)));
        cells.push(step.map_or(Cell::None, |step| Cell::Whole(step.end as usize)));
        let says = statements(framework, material.assessment, score, kind, material.words);
        let says: Vec<Text> =
            says.iter().map(|one| one.text.lead(&material.say(one.lead))).collect();
        cells.extend(both(&Text::joined(&says, "\n", "\n")));
        file.line(cells);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_have_no_needless_digits() {
        assert_eq!(
            [0.5, 0.0, 1.0, 1.0 / 3.0, -0.0].map(decimal),
            ["0.5", "0", "1", "0.333333", "0"]
        );
    }
}
