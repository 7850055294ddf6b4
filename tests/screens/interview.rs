//! The interview: questions of every kind, the outline, what is looked for.

use super::{Pages, after, asked};
use crate::stage::{Stage, sample};
use citycap::assessment::Sheet;
use citycap::i18n::Language;
use crossterm::event::KeyCode;

pub fn pages(language: Language) -> Pages {
    let at = |sheet: &str, question: &str| asked(sheet, question, language);
    let mut new = Stage::home(language);
    new.press(KeyCode::Enter);
    let mut wrong = Stage::home(language);
    wrong.press(KeyCode::F(3));
    wrong.press(KeyCode::F(10));
    let mut looked_up = Stage::home(language);
    looked_up.press(KeyCode::F(3));
    looked_up.press(KeyCode::Enter);
    looked_up.write("changsha");
    let mut fresh = Stage::with(Sheet::default(), language);
    fresh.ask("int-01");
    vec![
        ("home, empty", Stage::home(language)),
        ("new assessment", new),
        ("new assessment, without a name", wrong),
        ("new assessment, looked up", looked_up),
        ("outline", Stage::with(sample("sample-partial"), language)),
        ("level, open", fresh),
        ("level, answered", at("sample-advanced", "inv-82")),
        ("choice", at("sample-advanced", "inv-77")),
        ("several options", at("sample-advanced", "int-06")),
        ("ranking", at("sample-advanced", "ask-71")),
        ("number", at("sample-advanced", "cap-45")),
        ("text", at("sample-advanced", "ask-74")),
        ("guidance", after(at("sample-early", "cap-33"), &[KeyCode::F(8)])),
        ("evidence", after(at("sample-advanced", "inv-78"), &[KeyCode::F(6)])),
        ("note", after(at("sample-advanced", "inv-78"), &[KeyCode::F(7)])),
        ("flagged and commented", {
            let mut stage = at("sample-advanced", "inv-78");
            stage.ctrl('g');
            stage.ctrl('t');
            stage.write("请核对清单年份。Please check the year.");
            after(stage, &[KeyCode::Enter])
        }),
        ("comments", {
            let mut stage = at("sample-advanced", "inv-78");
            stage.ctrl('t');
            stage.write("请核对清单年份。");
            stage.press(KeyCode::Enter);
            stage.ctrl('t');
            stage
        }),
        ("outline, filtered", {
            let mut stage = Stage::with(sample("sample-partial"), language);
            stage.ctrl('g');
            after(stage, &[KeyCode::F(8)])
        }),
        ("search", {
            let mut stage = at("sample-advanced", "inv-78");
            stage.ctrl('f');
            stage.write("qingdan");
            after(stage, &[KeyCode::Down])
        }),
        ("commands", {
            let mut stage = at("sample-advanced", "inv-78");
            stage.ctrl('p');
            stage
        }),
        ("review", {
            let mut stage = at("sample-partial", "goal-15");
            stage.ctrl('g');
            stage.ctrl('a');
            stage
        }),
        ("help", after(at("sample-advanced", "inv-78"), &[KeyCode::F(1)])),
    ]
}
