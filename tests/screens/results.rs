//! The results, part by part, and what stands behind them.

use super::{Pages, after, asked};
use crate::stage::{self, Stage, sample};
use citycap::i18n::Language;
use crossterm::event::KeyCode;

pub fn pages(language: Language) -> Pages {
    let at = |sheet: &str, question: &str| asked(sheet, question, language);
    let results = |sheet: &str, keys: &[KeyCode]| {
        let mut stage = Stage::with(sample(sheet), language);
        stage.press(KeyCode::F(9));
        after(stage, keys)
    };
    let rated = || {
        let mut stage = at("sample-advanced", "inv-78");
        stage.ctrl('r');
        stage.press(KeyCode::Char('1'));
        stage
    };
    let mut dispute = rated();
    dispute.ctrl('d');
    let mut raters = rated();
    raters.press(KeyCode::F(9));
    raters.press(KeyCode::Char('7'));
    let mut what_if = at("sample-early", "inv-78");
    what_if.ctrl('w');
    what_if.press(KeyCode::Char('4'));
    what_if.press(KeyCode::F(9));
    let mut plan = Stage::with(sample("sample-partial"), language);
    plan.ctrl('l');
    for _ in 0..4 {
        plan.press(KeyCode::Right);
    }
    let mut progress = results("sample-advanced", &[]);
    let earlier = stage::assessment(&stage::shipped(), sample("sample-early"));
    progress.compare(&earlier);
    vec![
        ("assistance", results("sample-early", &[])),
        ("need and readiness", results("sample-partial", &[KeyCode::Char('2'), KeyCode::Down])),
        ("criteria", results("sample-partial", &[KeyCode::Char('3')])),
        ("practices", results("sample-cluster", &[KeyCode::Char('4')])),
        ("programme", results("sample-cluster", &[KeyCode::Char('5')])),
        ("why a kind", results("sample-early", &[KeyCode::Enter])),
        ("why a criterion", results("sample-partial", &[KeyCode::Char('3'), KeyCode::Enter])),
        ("why a practice", results("sample-cluster", &[KeyCode::Char('4'), KeyCode::Enter])),
        ("peers", results("sample-early", &[KeyCode::Char('6')])),
        ("raters, none", results("sample-early", &[KeyCode::Char('7')])),
        ("raters", raters),
        ("dispute", dispute),
        ("progress, no other", results("sample-early", &[KeyCode::Char('8')])),
        ("progress", progress),
        ("what if", what_if),
        ("what to ask next", plan),
        ("export", results("sample-cluster", &[KeyCode::F(10)])),
        ("leave", after(Stage::home(language), &[KeyCode::Esc])),
    ]
}
