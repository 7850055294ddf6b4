//! The form of a city's profile.

mod offers;

pub use offers::{Offer, is_chosen_by_digit, offers, take, take_digit};

use super::dialog::{FormDialog, Purpose};
use super::form::{Form, FormRow, Problem};
use crate::assessment::{City, CityFigure, CityKind, Member, Misfit};
use crate::i18n::{Language, Text, Words};
use crate::text::{Figure, ascii, grouped};

/// The fields in the order of a screen in Chinese or in both languages.
const ORDER: [&str; 14] = [
    "field-name-zh",
    "field-name-en",
    "field-kind",
    "field-members",
    "field-author",
    "field-province-zh",
    "field-province-en",
    "field-code",
    "field-population",
    "field-gdp",
    "field-area",
    "field-figures-year",
    "field-climate",
    "field-economy",
];

/// The words by which peers are found.
const CLIMATES: [&str; 5] = [
    "climate-severe-cold",
    "climate-cold",
    "climate-hot-cold",
    "climate-hot-warm",
    "climate-temperate",
];
const ECONOMIES: [&str; 5] = [
    "economy-port",
    "economy-manufacturing",
    "economy-services",
    "economy-resources",
    "economy-heavy",
];

/// What stands between members.
const BETWEEN: [char; 5] = ['、', '，', ',', '；', ';'];

/// The form, filled with a profile. With an author's name, it asks for that too.
#[must_use]
pub fn fill(purpose: Purpose, city: &City, author: Option<&str>, words: &Words) -> FormDialog {
    let kinds = CityKind::ALL.map(|kind| words.text(kind_word(kind), &[]));
    let kind = CityKind::ALL.iter().position(|kind| *kind == city.kind).unwrap_or(0);
    let number = |value: Option<f64>| value.map(grouped).unwrap_or_default();
    let year = city.figures_year.map(|year| year.to_string()).unwrap_or_default();
    let mut rows = vec![
        FormRow::line("field-name-zh", &city.name.zh).hint("hint-name"),
        FormRow::line("field-name-en", &city.name.en).hint("hint-name"),
        FormRow::choice("field-kind", kinds.into(), kind).hint("hint-kind"),
        FormRow::line("field-members", &members(&city.members)).hint("hint-members"),
        FormRow::line("field-province-zh", &city.province.zh).hint("hint-province"),
        FormRow::line("field-province-en", &city.province.en).hint("hint-province"),
        FormRow::line("field-code", &city.code).hint("hint-code"),
        FormRow::replaceable("field-population", &number(city.population)).hint("hint-population"),
        FormRow::replaceable("field-gdp", &number(city.gdp)).hint("hint-gdp"),
        FormRow::replaceable("field-area", &number(city.area)).hint("hint-area"),
        FormRow::replaceable("field-figures-year", &year).hint("hint-figures-year"),
        FormRow::line("field-climate", &city.climate)
            .hint("hint-climate")
            .offering(CLIMATES.map(|word| words.text(word, &[]))),
        FormRow::line("field-economy", &city.economy)
            .hint("hint-economy")
            .offering(ECONOMIES.map(|word| words.text(word, &[]))),
    ];
    rows.extend(
        author.map(|author| FormRow::replaceable("field-author", author).hint("hint-author")),
    );
    let mut form = Form::new(rows);
    arrange(&mut form, words.language());
    form.at = 0;
    FormDialog { purpose, form }
}

/// Puts the fields in order, the name in the language shown first, and hides the members where the
/// kind has none. The field in focus stays in focus. Other forms stay as they are.
pub fn arrange(form: &mut Form, language: Language) {
    if !form.rows.iter().any(|row| row.word == "field-kind") {
        return;
    }
    let here = form.rows.get(form.at).map_or("", |row| row.word);
    let wrong = form.problem.as_ref().and_then(|problem| form.rows.get(problem.row));
    let wrong = wrong.map(|row| row.word);
    let place = |row: &FormRow| {
        let at = ORDER.iter().position(|word| *word == row.word).unwrap_or(ORDER.len());
        // In English alone each pair of names is turned round.
        match (language, row.word) {
            (Language::En, "field-name-zh" | "field-province-zh") => at + 1,
            (Language::En, "field-name-en" | "field-province-en") => at - 1,
            _ => at,
        }
    };
    form.rows.sort_by_key(place);
    let cluster = CityKind::ALL.get(form.chosen("field-kind")) == Some(&CityKind::Cluster);
    for row in form.rows.iter_mut().filter(|row| row.word == "field-members") {
        // What stands there is never out of sight.
        row.hidden = !cluster && row.text().is_empty();
    }
    form.focus(here);
    let wrong = wrong.and_then(|word| form.rows.iter().position(|row| row.word == word));
    if let (Some(problem), Some(row)) = (&mut form.problem, wrong) {
        problem.row = row;
    }
}

/// The profile that the form says, on top of what it does not show. On a mistake the form says
/// which field is wrong and nothing is returned.
pub fn read(form: &mut Form, before: &City) -> Option<City> {
    if !is_filled(form) {
        let first = form.shown().next().map_or("field-name-zh", |(_, row)| row.word);
        form.complain(first, "wrong-name", String::new());
        return None;
    }
    let problem = form.shown().find_map(|(at, row)| wrong(at, row));
    if let Some(problem) = problem {
        form.at = problem.row;
        form.problem = Some(problem);
        return None;
    }
    let number = |figure| form.typed_figure(figure);
    let city = City {
        name: Text::new(form.typed("field-name-zh"), form.typed("field-name-en")),
        kind: CityKind::ALL.get(form.chosen("field-kind")).copied().unwrap_or_default(),
        code: before.code.clone(),
        code_revision: before.code_revision.clone(),
        province: Text::new(form.typed("field-province-zh"), form.typed("field-province-en")),
        members: read_members(&form.typed("field-members")),
        population: number(CityFigure::Population),
        gdp: number(CityFigure::Gdp),
        area: number(CityFigure::Area),
        figures_year: year(&form.typed("field-figures-year")).ok().flatten(),
        climate: form.typed("field-climate"),
        economy: form.typed("field-economy"),
        sample: before.sample,
    };
    Some(city.with_code(&code(&form.typed("field-code"))))
}

/// What is wrong with what stands in the field at this place, if anything is.
#[must_use]
pub fn wrong(at: usize, row: &FormRow) -> Option<Problem> {
    let typed = row.text();
    let misfit = match row.word {
        "field-code" if !City::is_code(&code(&typed)) => Some(Misfit::Code(typed)),
        "field-members" => {
            let codes = read_members(&typed).into_iter().map(|member| member.code);
            codes.into_iter().find(|code| !City::is_code(code)).map(Misfit::Code)
        }
        "field-figures-year" => {
            let wrong = year(&typed).is_err().then(|| vec![("value", typed)]);
            return wrong.map(|args| Problem { row: at, word: "wrong-year", args });
        }
        word => match figure(word).map(|figure| read_figure(figure, &typed))? {
            Err(Misfit::NotANumber(typed)) => {
                let args = vec![("value", typed)];
                let area = word == figure_word(CityFigure::Area);
                let word = if area { "wrong-area" } else { "wrong-number" };
                return Some(Problem { row: at, word, args });
            }
            other => other.err(),
        },
    };
    let (word, args) = misfit?.message();
    Some(Problem { row: at, word, args })
}

/// A figure as the program understands it, where it is written in another way: the id of the
/// message, `= 4,200,000 persons`, and its value.
#[must_use]
pub fn understood(row: &FormRow) -> Option<(&'static str, String)> {
    let typed = row.text();
    let figure = figure(row.word)?;
    let shown = grouped(read_figure(figure, &typed).ok()??);
    let word = match figure {
        CityFigure::Population => "understood-population",
        CityFigure::Gdp => "understood-gdp",
        CityFigure::Area => "understood-area",
    };
    (shown != typed && shown.replace(',', "") != typed).then_some((word, shown))
}

fn is_filled(form: &Form) -> bool {
    !form.typed("field-name-zh").is_empty() || !form.typed("field-name-en").is_empty()
}

/// The id of a kind's name in the locales.
#[must_use]
pub fn kind_word(kind: CityKind) -> &'static str {
    match kind {
        CityKind::City => "kind-city",
        CityKind::District => "kind-district",
        CityKind::Cluster => "kind-cluster",
    }
}

fn code(typed: &str) -> String {
    typed.chars().map(ascii).collect()
}

/// The figure that a field asks for.
fn figure(word: &str) -> Option<CityFigure> {
    CityFigure::ALL.into_iter().find(|figure| figure_word(*figure) == word)
}

fn figure_word(figure: CityFigure) -> &'static str {
    match figure {
        CityFigure::Population => "field-population",
        CityFigure::Gdp => "field-gdp",
        CityFigure::Area => "field-area",
    }
}

impl Form {
    /// A figure that is known to be right; `None` if the field is empty.
    fn typed_figure(&self, figure: CityFigure) -> Option<f64> {
        read_figure(figure, &self.typed(figure_word(figure))).ok().flatten()
    }
}

/// A figure as it was typed, with or without its unit. An empty field is no figure.
fn read_figure(figure: CityFigure, typed: &str) -> Result<Option<f64>, Misfit> {
    let units: &[&str] = match figure {
        CityFigure::Population => &["人", "persons", "people"],
        CityFigure::Gdp => &["元", "yuan"],
        CityFigure::Area => &["平方公里", "km²", "km2"],
    };
    if typed.is_empty() {
        return Ok(None);
    }
    let bare = units.iter().find_map(|unit| typed.strip_suffix(unit)).unwrap_or(typed);
    let read = Figure::read(bare).ok_or_else(|| Misfit::NotANumber(typed.to_owned()))?;
    let value = match figure {
        // Nobody says a million times 100 million yuan: such words count yuan.
        CityFigure::Gdp if read.power >= 6 => read.value(-8),
        _ => read.value(0),
    };
    figure.fits(value)?;
    Ok(Some(value))
}

/// A year that figures can belong to; an empty field is none.
fn year(typed: &str) -> Result<Option<i16>, ()> {
    let plain: String = typed.chars().map(ascii).collect();
    let plain = plain.strip_suffix('年').unwrap_or(&plain).trim();
    if plain.is_empty() {
        return Ok(None);
    }
    match plain.parse() {
        Ok(year) if (1949..=2100).contains(&year) => Ok(Some(year)),
        _ => Err(()),
    }
}

fn members(members: &[Member]) -> String {
    let shown = members.iter().map(|member| {
        let parts = [&member.name.zh, &member.name.en, &member.code];
        parts.into_iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(" ")
    });
    shown.collect::<Vec<_>>().join("、")
}

/// `长沙 Changsha 430100、株洲`: names and a code, in any order of languages.
fn read_members(typed: &str) -> Vec<Member> {
    typed
        .split(BETWEEN)
        .filter_map(|part| {
            let mut member = Member::default();
            for word in part.split_whitespace() {
                let place = if word.chars().all(|c| c.is_ascii_digit()) {
                    &mut member.code
                } else if word.is_ascii() {
                    &mut member.name.en
                } else {
                    &mut member.name.zh
                };
                if !place.is_empty() {
                    place.push(' ');
                }
                place.push_str(word);
            }
            (member != Member::default()).then_some(member)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Language;

    fn cluster() -> City {
        City {
            name: Text::new("长株潭", "Chang-Zhu-Tan"),
            kind: CityKind::Cluster,
            code: "430000".into(),
            code_revision: "2018-10".into(),
            members: vec![
                Member { name: Text::new("长沙", "Changsha"), code: "430100".into() },
                Member { name: Text::new("湘潭", ""), code: String::new() },
            ],
            population: Some(1.5e7),
            figures_year: Some(2016),
            ..City::default()
        }
    }

    #[test]
    fn a_profile_survives_its_form() {
        let mut form = fill(Purpose::City, &cluster(), None, &Words::new(Language::Both)).form;
        assert_eq!(read(&mut form, &cluster()), Some(cluster()));
    }

    #[test]
    fn a_wrong_code_is_said_at_its_field() {
        let wrong = City { code: "37020".into(), ..cluster() };
        let mut form = fill(Purpose::City, &wrong, None, &Words::new(Language::Zh)).form;
        assert_eq!(read(&mut form, &wrong), None);
        assert_eq!(form.rows[form.at].word, "field-code");
    }
}
