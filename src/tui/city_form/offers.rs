//! What the form of a city's profile offers for the field in focus: places of the table, or the
//! words by which peers are found.

use super::super::dialog::{FormDialog, Purpose};
use super::super::form::{Form, FormRow};
use super::{BETWEEN, is_filled};
use crate::assessment::{City, CityKind};
use crate::i18n::{Language, Text, Tongue};
use crate::places::Place;

/// How many places are offered: each has a digit.
const OFFERED: usize = 6;

/// What a field can be filled with at one key.
#[derive(Debug, Clone)]
pub enum Offer {
    /// A place of the table, with all that it knows.
    Place(&'static Place),
    /// A word.
    Word(Text),
}

/// What fits the field in focus and is not there already.
#[must_use]
pub fn offers(dialog: &FormDialog) -> Vec<Offer> {
    let FormDialog { purpose: Purpose::NewCity | Purpose::City, form } = dialog else {
        return Vec::new();
    };
    let Some(row) = form.rows.get(form.at) else { return Vec::new() };
    let typed = row.text();
    let typed = match row.word {
        "field-name-zh" | "field-name-en" | "field-code" => typed.as_str(),
        "field-members" => typed.rsplit(BETWEEN).next().unwrap_or_default().trim(),
        _ if says_its_own(row) => return Vec::new(),
        _ => return row.offered.iter().cloned().map(Offer::Word).collect(),
    };
    let mut found = Place::find(typed, OFFERED);
    let taken = form.typed(if row.word == "field-members" { row.word } else { "field-code" });
    found.retain(|place| {
        !taken.contains(place.code) || row.word == "field-code" && !is_filled(form)
    });
    found.into_iter().map(Offer::Place).collect()
}

/// Whether something else stands in a field than a word that it offers.
fn says_its_own(row: &FormRow) -> bool {
    let typed = row.text();
    let offered = row.offered.iter().any(|word| word.zh == typed || word.en == typed);
    !typed.is_empty() && !offered
}

/// Fills in what is offered, a word in the language shown (of both, in Chinese).
pub fn take(form: &mut Form, offer: &Offer, language: Language) {
    match offer {
        Offer::Place(place) => take_place(form, place),
        Offer::Word(word) => {
            let tongue = language.tongues().first().copied().unwrap_or(Tongue::Zh);
            form.offer(word.in_tongue(tongue));
        }
    }
}

/// Fills in what the table knows of a place; in the field of members, the last of them. The focus
/// goes on to what the table does not know.
fn take_place(form: &mut Form, place: &Place) {
    if form.rows.get(form.at).is_some_and(|row| row.word == "field-members") {
        let typed = form.typed("field-members");
        let kept = typed.rfind(BETWEEN).map_or("", |at| &typed[..at]);
        let separator = if kept.is_empty() { "" } else { "、" };
        let member = format!("{} {} {}", place.name.zh, place.name.en, place.code);
        form.fill("field-members", &format!("{kept}{separator}{member}"));
        return;
    }
    let city = City::at(place);
    // Whoever looks up a code has said already what the city is called.
    let named = form.rows.get(form.at).is_some_and(|row| row.word == "field-code");
    for (word, text) in [
        ("field-name-zh", &city.name.zh),
        ("field-name-en", &city.name.en),
        ("field-province-zh", &city.province.zh),
        ("field-province-en", &city.province.en),
    ] {
        if !named || form.typed(word).is_empty() {
            form.fill(word, text);
        }
    }
    form.fill("field-code", &city.code);
    let kind = CityKind::ALL.iter().position(|kind| *kind == city.kind).unwrap_or(0);
    form.set("field-kind", kind);
    let nameless = form.rows.iter().any(|row| row.word == "field-author" && row.text().is_empty());
    form.focus(if nameless { "field-author" } else { "field-population" });
}

/// Takes what is offered with this digit, where a digit is not text. Returns whether there is
/// something.
pub fn take_digit(dialog: &mut FormDialog, digit: u8, language: Language) -> bool {
    let offered = offers(dialog);
    let offer = usize::from(digit).checked_sub(1).and_then(|at| offered.get(at));
    let Some(offer) = offer.filter(|_| is_chosen_by_digit(&dialog.form)) else { return false };
    take(&mut dialog.form, offer, language);
    true
}

/// Whether a digit chooses among what is offered for the field in focus, rather than being text:
/// names hold no digits.
#[must_use]
pub fn is_chosen_by_digit(form: &Form) -> bool {
    form.rows.get(form.at).is_some_and(|row| {
        matches!(row.word, "field-name-zh" | "field-name-en")
            || !row.offered.is_empty() && !says_its_own(row)
    })
}
