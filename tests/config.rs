//! The configuration: what holds, what is refused with its place, and what no file can take away.

mod program;
mod stage;

use citycap::i18n::{Language, Words};
use citycap::tui::config::Config;
use citycap::tui::keys::{Action, BINDINGS, Key, Keys, Scope, names};
use citycap::tui::pace::Pace;
use citycap::tui::theme::{Look, Theme};
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use program::citycap;
use proptest::prelude::*;
use ratatui::style::{Color, Modifier};
use stage::{Stage, golden, sample, text_of};

fn read(text: &str) -> (Config, Vec<(&'static str, usize, usize)>) {
    let (config, problems) = Config::read("config.jsonc", text);
    (config, problems.iter().map(|one| (one.id, one.line, one.column)).collect())
}

fn keys(changes: &[(&str, &[&str])]) -> Keys {
    let mut keys = Keys::default();
    for (name, written) in changes {
        let read = written.iter().map(|key| Key::read(key).expect("a key"));
        keys.change(name, read.collect());
    }
    keys
}

#[test]
fn a_file_says_keys_look_and_pace() {
    let text = r#"{
        // On this laptop Ctrl-W closes the window.
        "keys": { "what-if": "Ctrl-B", "undo": ["Ctrl-Z", "Insert"], "suspend": "Ctrl-V" },
        "theme": "high-contrast", /* the screen is old */
        "move_on": true,
    }"#;
    let (config, problems) = read(text);
    assert_eq!(problems, []);
    assert_eq!((config.look, config.pace), (Some(Look::HighContrast), Pace::Always));
    let changes: [(&str, &[&str]); 3] =
        [("what-if", &["Ctrl-B"]), ("undo", &["Ctrl-Z", "Insert"]), ("suspend", &["Ctrl-V"])];
    assert_eq!(config.keys, keys(&changes));
    for nothing in ["", "{}", "// nothing yet\n"] {
        assert_eq!(read(nothing), (Config::default(), vec![]), "{nothing:?}");
    }
    assert_eq!(read(r#"{"move_on": false}"#).0.pace, Pace::Never);
}

#[test]
fn every_mistake_has_its_message_and_its_place() {
    let cases = [
        ("{\"keys\": {\"undo\": \"F12\"", "config-syntax", 1, 10),
        ("[]", "config-no-object", 1, 1),
        ("{\"theme\": \"mono\",\n\"theme\": \"mono\"}", "config-twice", 2, 1),
        ("{\"thema\": \"mono\"}", "config-unknown-field", 1, 2),
        ("{\"theme\": \"青\"}", "config-theme", 1, 11),
        ("{\"theme\": 16}", "config-theme", 1, 11),
        ("{\"move_on\": \"yes\"}", "config-move-on", 1, 13),
        ("{\"keys\": []}", "config-keys", 1, 10),
        ("{\"keys\": {\n  \"wat-if\": \"F12\"}}", "config-unknown-action", 2, 3),
        ("{\"keys\": {\"undo\": 3}}", "config-key-type", 1, 19),
        ("{\"keys\": {\"undo\": [\"F1\", 3]}}", "config-key-type", 1, 26),
        ("{\"keys\": {\"undo\": []}}", "config-no-key", 1, 11),
        ("{\"keys\": {\"undo\": \"青岛 Hyper\"}}", "config-unknown-key", 1, 19),
        ("{\"keys\": {\"undo\": [\"Insert\", \"Insert\"]}}", "config-key-twice", 1, 30),
        ("{\"keys\": {\"undo\": \"Ctrl-M\"}}", "config-key-lost", 1, 19),
        ("{\"keys\": {\"undo\": [\"u\", \"v\"]}}", "config-only-letters", 1, 11),
        ("{\"keys\": {\"help\": \"Ctrl-U\"}}", "config-out-of-reach", 1, 11),
        ("{\"keys\": {\"quit\": \"q\"}}", "config-only-letters", 1, 11),
        ("{\"keys\": {\"undo\": \"F1\"}}", "config-clash", 1, 11),
        ("{\"keys\": {\"language\": \"F3\"}}", "config-clash", 1, 11),
        ("{\"keys\": {\"note\": \"7\"}}", "config-clash", 1, 11),
    ];
    for (text, id, line, column) in cases {
        let (config, problems) = read(text);
        let known = problems.contains(&(id, line, column));
        assert!(known, "{text}: {problems:?} instead of {id} at {line}:{column}");
        // A key written twice is still that key.
        let holds =
            if id == "config-key-twice" { keys(&[("undo", &["Insert"])]) } else { Keys::default() };
        assert_eq!(config.keys, holds, "{text}");
    }
}

#[test]
fn a_bad_entry_leaves_the_others_in_force() {
    let (config, problems) = read(
        r#"{ "keys": { "undo": "F1", "nonsense": "F2", "what-if": "Insert" }, "theme": "mono", "x": 1 }"#,
    );
    let ids: Vec<_> = problems.iter().map(|(id, ..)| *id).collect();
    assert_eq!(ids, ["config-clash", "config-unknown-action", "config-unknown-field"]);
    assert_eq!((config.keys, config.look), (keys(&[("what-if", &["Insert"])]), Some(Look::Mono)));
}

#[test]
fn two_actions_may_exchange_their_keys() {
    let (config, problems) = read(r#"{ "keys": { "undo": "Ctrl-W", "what-if": "Ctrl-U" } }"#);
    assert_eq!(problems, []);
    let press = |c| KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL);
    let scopes = [Scope::Outline, Scope::Everywhere];
    assert_eq!(config.keys.lookup(&scopes, &press('w')), Some(Action::Undo));
    assert_eq!(config.keys.lookup(&scopes, &press('u')), Some(Action::WhatIf));
    // One of them alone would stand on the other's key.
    let (config, problems) = read(r#"{ "keys": { "undo": "Ctrl-W" } }"#);
    assert_eq!((config, problems[0].0), (Config::default(), "config-clash"));
}

/// Entries as a person might write them, good and bad.
fn entries() -> impl Strategy<Value = Vec<(String, Vec<String>)>> {
    let mut keys: Vec<String> = (1..=13).map(|n| format!("F{n}")).collect();
    keys.extend(('a'..='z').map(|c| format!("Ctrl-{c}")));
    keys.extend(
        ["q", "l", "?", "/", "5", "Space", "Enter", "Esc", "Tab", "Up", "nonsense"]
            .map(str::to_owned),
    );
    let mut actions: Vec<String> = names().into_iter().map(str::to_owned).collect();
    // What must stay within reach comes up often.
    for often in ["help", "language", "quit", "back"] {
        actions.extend(vec![often.to_owned(); 20]);
    }
    actions.push("nonsense".to_owned());
    let entry =
        (prop::sample::select(actions), prop::collection::vec(prop::sample::select(keys), 0..3));
    prop::collection::vec(entry, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    /// Whatever is written, help, language, quit and back work in every place, typed into or not,
    /// and no key means two things.
    #[test]
    fn no_file_takes_away_the_way_out(entries in entries()) {
        let list: Vec<String> =
            entries.iter().map(|(name, keys)| format!("{name:?}: {keys:?}")).collect();
        let (config, _) = read(&format!("{{ \"keys\": {{ {} }} }}", list.join(", ")));
        for name in names() {
            prop_assert!(config.keys.clash(name).is_none(), "{name} {:?}", config.keys.clash(name));
        }
        let pairs = Scope::ALL.into_iter().map(|scope| vec![scope, Scope::Everywhere]);
        for scopes in pairs.chain([vec![Scope::Question, Scope::Rows, Scope::Everywhere]]) {
            for needed in [Action::Help, Action::Language, Action::Quit, Action::Back] {
                let own = BINDINGS.iter().filter(|binding| {
                    scopes.contains(&binding.scope) && binding.action == needed
                });
                let free = own.flat_map(|binding| config.keys.of(binding)).any(|key| {
                    let event = match *key {
                        Key::Plain(code) => KeyEvent::new(code, KeyModifiers::NONE),
                        Key::Ctrl(c) => KeyEvent::new(KeyCode::Char(c), KeyModifiers::CONTROL),
                        Key::Digits => return false,
                    };
                    key.is_free_in_fields() && config.keys.lookup(&scopes, &event) == Some(needed)
                });
                prop_assert!(free, "{needed:?} is out of reach in {scopes:?}");
            }
        }
    }

    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC{0,80}|[\\[\\]{}:,\"a-z0-9 ]{0,60}") {
        let (_, problems) = Config::read("config.jsonc", &text);
        let words = Words::new(Language::Both);
        for problem in problems {
            prop_assert!(problem.line >= 1 && problem.column >= 1);
            prop_assert!(!problem.text(&words).zh.is_empty());
        }
    }
}

#[test]
fn the_command_tells_the_file_the_place_and_what_was_expected() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("config.jsonc");
    let none = citycap(folder.path(), &["--lang", "en", "config"]).good();
    assert!(none.contains("no configuration yet") && none.contains("config.jsonc"), "{none}");
    assert!(none.contains("  what-if            Ctrl-W"), "{none}");
    let text =
        "{\n  \"keys\": { \"wat-if\": \"F12\", \"undo\": \"Insert\" },\n  \"theme\": \"blue\"\n}\n";
    std::fs::write(&path, text).expect("written");
    let outcome = citycap(folder.path(), &["--lang", "both", "config"]).outcome();
    assert_eq!(outcome.code, Some(1));
    assert!(outcome.out.contains("* undo               Insert"), "{}", outcome.out);
    for part in [
        "config.jsonc:2:13",
        "“what-if”",
        "没有名为“wat-if”的操作",
        "config.jsonc:3:12",
        "sixteen, mono, high-contrast",
    ] {
        assert!(outcome.err.contains(part), "{part} is missing: {}", outcome.err);
    }
    // It stops nothing.
    citycap(folder.path(), &["list"]).good();
    std::fs::write(&path, [0xFF, 0xFE, b'{']).expect("written");
    let outcome = citycap(folder.path(), &["--lang", "en", "config"]).outcome();
    assert!(outcome.code == Some(1) && outcome.err.contains("config.jsonc"), "{outcome:?}");
    let refused = citycap(folder.path(), &["--lang", "en", "--theme", "blue", "demo"]).outcome();
    assert!(refused.code != Some(0), "{refused:?}");
}

#[test]
fn footer_help_and_palette_show_the_changed_keys() {
    let mut stage = Stage::with(sample("sample-partial"), Language::En);
    stage.app.keys = keys(&[("next-open", &["Insert"]), ("palette", &["Ctrl-V"])]);
    assert!(stage.screen(80, 24).contains("Insert Next open"), "{}", stage.screen(80, 24));
    stage.ctrl('p');
    assert!(stage.app.dialogs.is_empty(), "the usual key is free");
    stage.ctrl('v');
    stage.write("next open");
    let shown = stage.screen(80, 24);
    assert!(shown.contains("Insert") && !shown.contains("Tab "), "{shown}");
    stage.press(KeyCode::Esc);
    stage.press(KeyCode::F(1));
    assert!(
        stage.screen(80, 60).contains("  Insert          Next open"),
        "{}",
        stage.screen(80, 60)
    );
}

#[test]
fn the_page_goes_on_as_the_person_chose() {
    for (pace, by_digit, by_enter) in
        [(Pace::ByEnter, false, true), (Pace::Always, true, true), (Pace::Never, false, false)]
    {
        let mut stage = Stage::with(sample("sample-early"), Language::En);
        stage.app.pace = pace;
        stage.ask("inv-78");
        let at = stage.desk().interview.at;
        stage.press(KeyCode::Char('3'));
        assert_eq!(stage.desk().interview.at != at, by_digit, "{pace:?} and a digit");
        stage.ask("inv-78");
        stage.press(KeyCode::Up);
        stage.press(KeyCode::Enter);
        assert_eq!(stage.desk().interview.at != at, by_enter, "{pace:?} and Enter");
        assert!(!stage.desk().is_open(at), "{pace:?}");
        // Of several options one may be followed by more.
        stage.ask("int-06");
        let several = stage.desk().interview.at;
        stage.press(KeyCode::Char('1'));
        assert_eq!(stage.desk().interview.at, several, "{pace:?} and several options");
    }
}

/// The screens on which something stands by style.
fn looked_at(theme: Theme) -> Vec<ratatui::buffer::Buffer> {
    let mut stage = Stage::with(sample("sample-partial"), Language::En);
    stage.app.theme = theme;
    let mut screens = vec![stage.draw(120, 30).0];
    stage.ask("inv-78");
    stage.press(KeyCode::Char('2'));
    screens.push(stage.draw(120, 30).0);
    stage.press(KeyCode::F(9));
    for part in '1'..='4' {
        stage.press(KeyCode::Char(part));
        screens.push(stage.draw(80, 24).0);
    }
    stage.press(KeyCode::Enter);
    screens.push(stage.draw(80, 24).0);
    screens
}

#[test]
fn every_look_shows_the_same_words() {
    let usual: Vec<String> = looked_at(Theme::COLOUR).iter().map(text_of).collect();
    for theme in [Theme::MONO, Theme::HIGH_CONTRAST] {
        assert_eq!(looked_at(theme).iter().map(text_of).collect::<Vec<_>>(), usual);
    }
}

#[test]
fn without_colour_weight_and_marks_say_everything() {
    let mut kept = String::new();
    for screen in looked_at(Theme::MONO) {
        // Bold stands between brackets.
        let mut bold = false;
        for y in 0..screen.area.height {
            let mut line = String::new();
            for x in 0..screen.area.width {
                let cell = &screen[(x, y)];
                assert_eq!((cell.fg, cell.bg), (Color::Reset, Color::Reset), "{x},{y}");
                let now = cell.modifier.contains(Modifier::BOLD);
                if now != bold {
                    line.push(if now { '⟦' } else { '⟧' });
                    bold = now;
                }
                line.push_str(cell.symbol());
            }
            kept.push_str(line.trim_end());
            kept.push('\n');
        }
        kept.push_str("\n\n");
    }
    golden("tests/golden/mono.txt", &kept);
}

#[test]
fn nothing_pale_and_no_background_in_high_contrast() {
    for screen in looked_at(Theme::HIGH_CONTRAST) {
        for cell in screen.content() {
            assert!([Color::Reset, Color::Magenta].contains(&cell.fg), "{cell:?}");
            assert!(cell.bg == Color::Reset && !cell.modifier.contains(Modifier::DIM), "{cell:?}");
        }
    }
}
