//! The form of a city's profile.

use super::dialog::{FormDialog, Purpose};
use super::form::{Form, FormRow};
use crate::assessment::{City, CityKind, Member};
use crate::i18n::{Text, Words};
use crate::places::Place;
use crate::text::ascii;

/// The form, filled with a profile. With an author's name, it asks for that too.
#[must_use]
pub fn fill(purpose: Purpose, city: &City, author: Option<&str>, words: &Words) -> FormDialog {
    let kinds = CityKind::ALL.map(|kind| words.text(kind_word(kind), &[]));
    let kind = CityKind::ALL.iter().position(|kind| *kind == city.kind).unwrap_or(0);
    let number = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let year = city.figures_year.map(|year| year.to_string()).unwrap_or_default();
    let mut rows: Vec<FormRow> =
        author.map(|author| FormRow::line("field-author", author)).into_iter().collect();
    rows.extend([
        FormRow::line("field-name-zh", &city.name.zh),
        FormRow::line("field-name-en", &city.name.en),
        FormRow::choice("field-kind", kinds.into(), kind),
        FormRow::line("field-members", &members(&city.members)),
        FormRow::line("field-province-zh", &city.province.zh),
        FormRow::line("field-province-en", &city.province.en),
        FormRow::line("field-code", &city.code),
        FormRow::line("field-population", &number(city.population)),
        FormRow::line("field-gdp", &number(city.gdp)),
        FormRow::line("field-area", &number(city.area)),
        FormRow::line("field-figures-year", &year),
        FormRow::line("field-climate", &city.climate),
        FormRow::line("field-economy", &city.economy),
    ]);
    FormDialog { purpose, form: Form::new(rows) }
}

/// The profile that the form says, on top of what it does not show. On a mistake the form says
/// which field is wrong and nothing is returned.
pub fn read(form: &mut Form, before: &City) -> Option<City> {
    if form.typed("field-name-zh").is_empty() && form.typed("field-name-en").is_empty() {
        form.complain("field-name-zh", "wrong-name", String::new());
        return None;
    }
    let code: String = form.typed("field-code").chars().map(ascii).collect();
    if !City::is_code(&code) {
        form.complain("field-code", "wrong-code", code);
        return None;
    }
    let city = City {
        name: Text::new(form.typed("field-name-zh"), form.typed("field-name-en")),
        kind: CityKind::ALL.get(form.chosen("field-kind")).copied().unwrap_or_default(),
        code: before.code.clone(),
        code_revision: before.code_revision.clone(),
        province: Text::new(form.typed("field-province-zh"), form.typed("field-province-en")),
        members: read_members(&form.typed("field-members")),
        population: number(form, "field-population")?,
        gdp: number(form, "field-gdp")?,
        area: number(form, "field-area")?,
        figures_year: year(form)?,
        climate: form.typed("field-climate"),
        economy: form.typed("field-economy"),
        sample: before.sample,
    };
    Some(city.with_code(&code))
}

/// The places that fit what is typed into the field in focus, if it is one that names a place, and
/// they are not there already.
#[must_use]
pub fn offers(dialog: &FormDialog) -> Vec<&'static Place> {
    let FormDialog { purpose: Purpose::NewCity | Purpose::City, form } = dialog else {
        return Vec::new();
    };
    let word = form.rows.get(form.at).map_or("", |row| row.word);
    let typed = form.typed(word);
    let typed = match word {
        "field-name-zh" | "field-name-en" | "field-code" => typed.as_str(),
        "field-members" => typed.rsplit(BETWEEN).next().unwrap_or_default().trim(),
        _ => return Vec::new(),
    };
    let mut found = Place::find(typed, OFFERED);
    let taken = form.typed(if word == "field-members" { word } else { "field-code" });
    found.retain(|place| !taken.contains(place.code) || word == "field-code" && !is_filled(form));
    found
}

/// Fills in what the table knows of a place; in the field of members, the last of them.
pub fn take(form: &mut Form, place: &Place) {
    if form.rows.get(form.at).is_some_and(|row| row.word == "field-members") {
        let typed = form.typed("field-members");
        let kept = typed.rfind(BETWEEN).map_or("", |at| &typed[..at]);
        let separator = if kept.is_empty() { "" } else { "、" };
        let member = format!("{} {} {}", place.name.zh, place.name.en, place.code);
        form.fill("field-members", &format!("{kept}{separator}{member}"));
        return;
    }
    let city = City::at(place);
    form.fill("field-name-zh", &city.name.zh);
    form.fill("field-name-en", &city.name.en);
    form.fill("field-province-zh", &city.province.zh);
    form.fill("field-province-en", &city.province.en);
    form.fill("field-code", &city.code);
    let kind = CityKind::ALL.iter().position(|kind| *kind == city.kind).unwrap_or(0);
    form.set("field-kind", kind);
    form.focus("field-population");
}

/// How many places are offered: each has a digit.
const OFFERED: usize = 6;

/// What stands between members.
const BETWEEN: [char; 5] = ['、', '，', ',', '；', ';'];

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

/// An empty field is no number; a wrong one is said, and `None` returned.
#[expect(clippy::option_option, reason = "wrong, empty, or a number")]
fn number(form: &mut Form, word: &'static str) -> Option<Option<f64>> {
    let typed = form.typed(word);
    let plain: String = typed.chars().map(ascii).filter(|c| *c != ',' && *c != ' ').collect();
    if plain.is_empty() {
        return Some(None);
    }
    match plain.parse::<f64>() {
        Ok(value) if value.is_finite() && value >= 0.0 => Some(Some(value)),
        _ => {
            form.complain(word, "wrong-number", typed);
            None
        }
    }
}

/// A year that figures can belong to.
#[expect(clippy::option_option, reason = "wrong, empty, or a year")]
fn year(form: &mut Form) -> Option<Option<i16>> {
    const WORD: &str = "field-figures-year";
    let typed = form.typed(WORD);
    let plain: String = typed.chars().map(ascii).collect();
    if plain.is_empty() {
        return Some(None);
    }
    match plain.parse::<i16>() {
        Ok(year) if (1949..=2100).contains(&year) => Some(Some(year)),
        _ => {
            form.complain(WORD, "wrong-year", typed);
            None
        }
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
