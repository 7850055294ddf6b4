//! Cities before the committee.

use super::{Pages, after};
use crate::stage::Stage;
use citycap::i18n::Language;
use crossterm::event::KeyCode;

/// Every part of the page, what it opens, and its forms.
pub fn pages(language: Language) -> Pages {
    let at = |set: &str, keys: &[KeyCode]| {
        let mut stage = Stage::committee(set, 2, 200, language);
        stage.count();
        stage = after(stage, keys);
        stage.count();
        stage
    };
    let part = |digit: char| KeyCode::Char(digit);
    let mut asked = Stage::home(language);
    asked.press(KeyCode::F(6));
    vec![
        ("committee, which files", asked),
        ("committee, ranking", at("missing.ndjson", &[])),
        ("committee, criteria", at("clear.ndjson", &[part('2'), KeyCode::Down])),
        ("committee, weights", {
            let mut keys = vec![part('3'), KeyCode::Down];
            keys.extend([KeyCode::Right; 4]);
            at("tie.ndjson", &keys)
        }),
        ("committee, choice, tied", at("tie.ndjson", &[part('4')])),
        ("committee, programmes", {
            let mut stage = Stage::committee_of_samples(200, language);
            stage.count();
            after(stage, &[part('5')])
        }),
        ("committee, open", at("missing.ndjson", &[part('6')])),
        ("committee, stress tests", at("tie.ndjson", &[part('7')])),
        ("committee, pairs", at("tie.ndjson", &[part('8')])),
        ("committee, sources", at("clear.ndjson", &[part('9')])),
        ("committee, a city", at("missing.ndjson", &[KeyCode::Enter])),
        ("committee, side by side", {
            at("tie.ndjson", &[KeyCode::Char(' '), KeyCode::Down, KeyCode::Char(' ')])
        }),
        ("committee, minutes", at("clear.ndjson", &[KeyCode::F(9)])),
        ("committee, write the page", at("clear.ndjson", &[KeyCode::F(10)])),
    ]
}
