//! Every page as it stands on the screen, in each language and at three sizes.

mod stage;

use citycap::assessment::Sheet;
use citycap::i18n::Language;
use crossterm::event::KeyCode;
use stage::{Stage, golden, sample};

const LANGUAGES: [Language; 3] = [Language::Zh, Language::En, Language::Both];
const SIZES: [(u16, u16); 3] = [(60, 20), (80, 24), (120, 40)];

type Pages = Vec<(&'static str, Stage)>;

/// Pages by name, each on a stage of its own.
fn pages(language: Language) -> Pages {
    let mut pages = interview_pages(language);
    pages.extend(results_pages(language));
    pages.extend(committee_pages(language));
    pages
}

/// A question of a sample.
fn asked(sheet: &str, question: &str, language: Language) -> Stage {
    let mut stage = Stage::with(sample(sheet), language);
    stage.ask(question);
    stage
}

fn after(mut stage: Stage, keys: &[KeyCode]) -> Stage {
    for key in keys {
        stage.press(*key);
    }
    stage
}

fn interview_pages(language: Language) -> Pages {
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
            let stage = Stage::with(sample("sample-partial"), language);
            after(stage, &[KeyCode::F(5), KeyCode::F(8)])
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

fn results_pages(language: Language) -> Pages {
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
    raters.press(KeyCode::Char('6'));
    let mut what_if = at("sample-early", "inv-78");
    what_if.ctrl('w');
    what_if.press(KeyCode::Char('4'));
    what_if.press(KeyCode::F(9));
    let mut plan = Stage::with(sample("sample-partial"), language);
    plan.press(KeyCode::F(4));
    for _ in 0..4 {
        plan.press(KeyCode::Right);
    }
    let mut progress = results("sample-advanced", &[]);
    let earlier = stage::assessment(&stage::shipped(), sample("sample-early"));
    progress.compare(&earlier);
    vec![
        ("assistance", results("sample-early", &[])),
        ("criteria", results("sample-partial", &[KeyCode::Char('2')])),
        ("practices", results("sample-cluster", &[KeyCode::Char('3')])),
        ("programme", results("sample-cluster", &[KeyCode::Char('4')])),
        ("why a kind", results("sample-early", &[KeyCode::Enter])),
        ("why a criterion", results("sample-partial", &[KeyCode::Char('2'), KeyCode::Enter])),
        ("why a practice", results("sample-cluster", &[KeyCode::Char('3'), KeyCode::Enter])),
        ("peers", results("sample-early", &[KeyCode::Char('5')])),
        ("raters, none", results("sample-early", &[KeyCode::Char('6')])),
        ("raters", raters),
        ("dispute", dispute),
        ("progress, no other", results("sample-early", &[KeyCode::Char('7')])),
        ("progress", progress),
        ("what if", what_if),
        ("what to ask next", plan),
        ("export", results("sample-cluster", &[KeyCode::F(10)])),
        ("leave", after(Stage::home(language), &[KeyCode::Esc])),
    ]
}

fn committee_pages(language: Language) -> Pages {
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
        ("committee, open", at("missing.ndjson", &[part('5')])),
        ("committee, stress tests", at("tie.ndjson", &[part('6')])),
        ("committee, pairs", at("tie.ndjson", &[part('7')])),
        ("committee, sources", at("clear.ndjson", &[part('8')])),
        ("committee, a city", at("missing.ndjson", &[KeyCode::Enter])),
        ("committee, side by side", {
            at("tie.ndjson", &[KeyCode::Char(' '), KeyCode::Down, KeyCode::Char(' ')])
        }),
        ("committee, minutes", at("clear.ndjson", &[KeyCode::F(9)])),
    ]
}

#[test]
fn every_page_looks_as_it_did() {
    for language in LANGUAGES {
        let pages = pages(language);
        for (width, height) in SIZES {
            let mut text = String::new();
            for (name, stage) in &pages {
                text.extend(["== ", name, "\n", &stage.screen(width, height)]);
            }
            golden(&format!("tests/golden/{}-{width}x{height}.txt", language.code()), &text);
        }
    }
}

#[test]
fn no_line_begins_with_closing_punctuation() {
    for language in LANGUAGES {
        let pages = pages(language);
        for (width, height) in [(60, 20), (66, 22), (73, 24), (80, 24), (101, 30), (120, 40)] {
            for (name, stage) in &pages {
                for line in stage.screen(width, height).lines() {
                    let start = line.trim_start_matches([' ', '▸']).chars().next();
                    let closing = start.is_some_and(|first| "，。、；：！？）》”".contains(first));
                    assert!(!closing, "{name} at {width}×{height}: {line}");
                }
            }
        }
    }
}

#[test]
fn the_cursor_is_always_on_the_screen() {
    for language in LANGUAGES {
        let pages = pages(language);
        for (width, height) in [(1, 1), (20, 3), (60, 20), (80, 24), (200, 60)] {
            for (name, stage) in &pages {
                let (_, (x, y)) = stage.draw(width, height);
                assert!(x < width && y < height, "{name} at {width}×{height}: {x},{y}");
            }
        }
    }
}

#[test]
fn a_small_window_asks_for_a_larger_one() {
    let stage = Stage::home(Language::En);
    assert!(stage.screen(59, 20).contains("enlarge"));
    assert!(!stage.screen(60, 20).contains("enlarge"));
}
