use super::super::Material;
use super::super::standing::standing;
use super::super::words::rating;
use super::sheet::{Cell, Sheet};
use crate::i18n::Text;
use rust_xlsxwriter::XlsxError;

/// Whose report this is, the overall score, what is certain and what is not.
pub(super) fn sheet<'a>(material: &'a Material<'a>) -> Result<Sheet<'a>, XlsxError> {
    let columns = [(material.say("report-fact"), 30.0), (material.say("report-finding"), 100.0)];
    let mut sheet = Sheet::new(material.words, "report-overview", &columns)?;
    sheet.freeze(0)?;
    let city = material.city();
    let framework = material.framework;
    let overall = &material.findings.score.overall;
    let counts = &material.findings.score.counts;
    let heads: Vec<String> = material.heads.iter().map(ToString::to_string).collect();
    let mut line = |id: &str, cell: Cell| {
        sheet.line(&[Cell::Words(material.say(id)), cell], id == "report-score")
    };
    line("report-city", Cell::Words(city.name.clone()))?;
    if city.sample {
        line("report-kind-of-data", Cell::Words(material.say("report-sample")))?;
    }
    for text in standing(material.named, material.assessment, material.words) {
        line("report-state", Cell::Words(text))?;
    }
    line("report-province", Cell::Words(city.province.clone()))?;
    line("report-code", Cell::Text(city.code.clone()))?;
    let name = &framework.name;
    let version = &framework.version;
    let full_name = Text::new(format!("{} {version}", name.zh), format!("{} {version}", name.en));
    line("report-framework", Cell::Words(full_name))?;
    line("report-digest", Cell::Text(framework.digest.clone()))?;
    line("report-heads", Cell::Text(heads.join("\n")))?;
    line(
        "report-day",
        Cell::Words(
            material.day().map_or_else(|| material.say("report-no-day"), |day| Text::same(&day)),
        ),
    )?;
    line("report-to-ask", Cell::Number((counts.to_ask + counts.waiting) as f64))?;
    line("report-answered", Cell::Number(counts.answered as f64))?;
    line("report-unknown", Cell::Number((counts.dont_know + counts.declined) as f64))?;
    let [low, high] = Cell::ends(overall.value);
    line("report-score", low)?;
    line("report-highest", high)?;
    line("report-known", Cell::Points(overall.coverage))?;
    line("report-backed", Cell::Points(overall.backed))?;
    if let Some(found) = &overall.rating {
        line("report-reliable", Cell::Words(rating(found, material.words)))?;
    }
    line("report-advice", Cell::Words(material.begin()))?;
    for text in material.certain() {
        line("report-certain", Cell::Words(text))?;
    }
    for text in material.uncertain() {
        line("report-uncertain", Cell::Words(text))?;
    }
    for (at, kinds) in material.deciding().into_iter().take(10) {
        let question = &framework.questions[at];
        let names = kinds.iter().map(|kind| framework.assistance[*kind].name.clone());
        let names = material.list(names, "report-and");
        let id = &question.id;
        let text = Text::new(
            format!("{id} {}（{}）", question.text.zh, names.zh),
            format!("{id} {} ({})", question.text.en, names.en),
        );
        line("report-deciding", Cell::Words(text))?;
    }
    Ok(sheet)
}
