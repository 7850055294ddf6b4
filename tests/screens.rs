//! Every page and every dialog as it stands on the screen, in each language and at three sizes.

mod stage;

#[path = "screens/committee.rs"]
mod committee;
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
    pages.extend(committee::pages(language));
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

/// The pages are built once and shown in one language after the other, as F2 does at any moment:
/// nothing on them may stay in the language in which it was opened.
#[test]
fn every_page_and_dialog_looks_as_it_did() {
    let mut pages = pages(Language::Both);
    for language in [Language::Zh, Language::En, Language::Both] {
        for (_, stage) in &mut pages {
            stage.app.words.set_language(language);
        }
        for (width, height) in SIZES {
            let mut text = String::new();
            for (name, stage) in &pages {
                text.extend(["== ", name, "\n", &stage.screen(width, height)]);
            }
            golden(&format!("tests/golden/{}-{width}x{height}.txt", language.code()), &text);
        }
        for (name, stage) in &pages {
            for (width, height) in [(60, 20), (66, 22), (73, 24), (80, 24), (101, 30), (120, 40)] {
                fits(name, &stage.screen(width, height), width);
            }
            for (width, height) in [(1, 1), (20, 3), (60, 20), (80, 24), (200, 60)] {
                let (_, (x, y)) = stage.draw(width, height);
                assert!(x < width && y < height, "{name} at {width}×{height}: cursor at {x},{y}");
            }
        }
    }
    no_page_is_missing(&pages);
}

/// No line begins with closing punctuation or is too long.
fn fits(name: &str, screen: &str, width: u16) {
    for line in screen.lines() {
        let start = line.trim_start_matches([' ', '▸']).chars().next();
        let closing = start.is_some_and(|first| "，。、；：！？）》”".contains(first));
        assert!(!closing, "{name} in {width} cells begins with a mark: {line}");
        assert!(line.width() <= usize::from(width), "{name} in {width} cells: {line}");
    }
}

fn no_page_is_missing(pages: &Pages) {
    let mut names: Vec<&str> = pages.iter().map(|(name, _)| *name).collect();
    names.sort_unstable();
    let many = names.len();
    names.dedup();
    assert_eq!(names.len(), many, "a name stands twice");
    dialogs::all_are_here(pages);
}

#[test]
fn a_small_window_asks_for_a_larger_one() {
    let stage = Stage::home(Language::En);
    assert!(stage.screen(59, 20).contains("enlarge"));
    assert!(!stage.screen(60, 20).contains("enlarge"));
}
