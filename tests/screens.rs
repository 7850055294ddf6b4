//! Every page and every dialog as it stands on the screen, in each language and at three sizes.

mod stage;

#[path = "screens/dialogs.rs"]
mod dialogs;
#[path = "screens/home.rs"]
mod home;
#[path = "screens/interview.rs"]
mod interview;
#[path = "screens/results.rs"]
mod results;

use citycap::i18n::Language;
use crossterm::event::KeyCode;
use stage::{Stage, golden, sample};
use unicode_width::UnicodeWidthStr;

const SIZES: [(u16, u16); 3] = [(60, 20), (80, 24), (120, 40)];

/// Pages by name, each on a stage of its own.
type Pages = Vec<(&'static str, Stage)>;

fn pages(language: Language) -> Pages {
    let mut pages = home::pages(language);
    pages.extend(interview::pages(language));
    pages.extend(dialogs::pages(language));
    pages.extend(results::pages(language));
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

/// Everything that is looked at in one language; the pages are built once.
fn look(language: Language) {
    let pages = pages(language);
    for (width, height) in SIZES {
        let mut text = String::new();
        for (name, stage) in &pages {
            text.extend(["== ", name, "\n", &stage.screen(width, height)]);
        }
        golden(&format!("tests/golden/{}-{width}x{height}.txt", language.code()), &text);
    }
    for (width, height) in [(60, 20), (66, 22), (73, 24), (80, 24), (101, 30), (120, 40)] {
        for (name, stage) in &pages {
            for line in stage.screen(width, height).lines() {
                let start = line.trim_start_matches([' ', '▸']).chars().next();
                let closing = start.is_some_and(|first| "，。、；：！？）》”".contains(first));
                assert!(!closing, "{name} at {width}×{height} begins with a mark: {line}");
                assert!(line.width() <= usize::from(width), "{name} at {width}×{height}: {line}");
            }
        }
    }
    for (width, height) in [(1, 1), (20, 3), (60, 20), (80, 24), (200, 60)] {
        for (name, stage) in &pages {
            let (_, (x, y)) = stage.draw(width, height);
            assert!(x < width && y < height, "{name} at {width}×{height}: cursor at {x},{y}");
        }
    }
}

#[test]
fn every_page_and_dialog_looks_as_it_did_in_chinese() {
    look(Language::Zh);
}

#[test]
fn every_page_and_dialog_looks_as_it_did_in_english() {
    look(Language::En);
}

#[test]
fn every_page_and_dialog_looks_as_it_did_in_both_languages() {
    look(Language::Both);
}

#[test]
fn no_two_pages_have_one_name_and_every_dialog_is_among_them() {
    let pages = pages(Language::En);
    let mut names: Vec<&str> = pages.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    let many = names.len();
    names.dedup();
    assert_eq!(names.len(), many, "a name stands twice");
    dialogs::all_are_here(&pages);
}

#[test]
fn a_small_window_asks_for_a_larger_one() {
    let stage = Stage::home(Language::En);
    assert!(stage.screen(59, 20).contains("enlarge"));
    assert!(!stage.screen(60, 20).contains("enlarge"));
}
