//! Texts: both languages there, each in its own language, nothing hidden in them, and short enough
//! for a screen of 80 by 24.

use super::clean::{clean, is_hidden};
use super::report::Report;
use super::shape::Room;
use super::spot::Spot;
use super::walk::kind_of;
use jsonc_parser::ast::Value;

/// A text without Chinese characters passes as Chinese up to this length: `tCO2e`, `ISO 50001`.
const ACRONYM: usize = 12;
/// Half-width marks that Chinese text does not use after a Chinese character.
const HALF_WIDTH: [char; 7] = [',', ';', ':', '?', '!', '(', '.'];

/// Checks a text of both languages.
pub(super) fn check(spot: &Spot, room: Room, report: &mut Report) {
    for (tongue, room) in [("zh", room.zh), ("en", room.en)] {
        let here = spot.field(tongue);
        match here.node {
            Some(Value::StringLit(words)) if !words.value.trim().is_empty() => {
                one(&here, tongue, &words.value, room, report);
            }
            Some(Value::StringLit(_)) | None => {
                report.add(&here, "lint-translation-missing", vec![("tongue", tongue.to_owned())]);
            }
            Some(other) => {
                let found = kind_of(other).to_owned();
                let values = vec![("expected", "string".to_owned()), ("found", found)];
                report.add(&here, "lint-wrong-type", values);
            }
        }
    }
}

/// Checks a string that is no text, such as a version.
pub(super) fn plain(spot: &Spot, words: &str, report: &mut Report) {
    if words.trim().is_empty() {
        report.add(spot, "lint-empty", Vec::new());
    }
    hidden(spot, words, report);
}

fn one(spot: &Spot, tongue: &str, words: &str, room: Option<usize>, report: &mut Report) {
    hidden(spot, words, report);
    if words.trim() != words || words.as_bytes().windows(2).any(|pair| pair == b"  ") {
        report.add(spot, "lint-text-edges", Vec::new());
    }
    let count = words.chars().count();
    if let Some(most) = room.filter(|most| count > *most) {
        let values = vec![("count", count.to_string()), ("most", most.to_string())];
        report.add(spot, "lint-text-long", values);
    }
    if tongue == "en" {
        if let Some(found) = words.chars().find(|found| is_chinese(*found)) {
            report.add(spot, "lint-chinese-in-en", vec![("found", found.to_string())]);
        }
    } else if !words.chars().any(is_han) {
        if count > ACRONYM {
            report.add(spot, "lint-english-in-zh", vec![("found", clean(words))]);
        }
    } else if let Some(found) = half_width(words) {
        report.add(spot, "lint-punctuation-zh", vec![("found", found.to_string())]);
    }
}

fn hidden(spot: &Spot, words: &str, report: &mut Report) {
    if let Some(found) = words.chars().find(|found| is_hidden(*found)) {
        let code = format!("U+{:04X}", u32::from(found));
        report.add(spot, "lint-hidden-character", vec![("found", code)]);
    }
}

fn half_width(words: &str) -> Option<char> {
    let pairs = words.chars().zip(words.chars().skip(1));
    pairs
        .into_iter()
        .find(|(han, mark)| is_han(*han) && HALF_WIDTH.contains(mark))
        .map(|(_, mark)| mark)
}

/// A Chinese character.
fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{323AF}' | '〇')
}

/// A Chinese character, or a mark or letter of the width that Chinese has.
fn is_chinese(character: char) -> bool {
    is_han(character) || matches!(character, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}')
}
