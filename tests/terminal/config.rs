//! What a person changed, in the real program: keys, look, pace, and a file with mistakes.

use super::interviewer::{acknowledged, leave};
use super::program::begin;
use super::pty_support::{Start, holds, key};

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn a_bad_configuration_is_told_and_the_rest_of_it_holds() {
    let folder = tempfile::tempdir().expect("a folder");
    begin(folder.path(), "青岛市", "Qingdao");
    let text = "{ \"keys\": {\n\"wat-if\": \"F12\", \"next-open\": \"Insert\" } }";
    std::fs::write(folder.path().join("config.jsonc"), text).expect("written");
    let mut terminal = Start::on(folder.path()).arguments(&["--lang", "en"]).size(100, 30).run();
    terminal.see(&["! Of your configuration 1 could not be used", "line 2", "citycap config"]);
    terminal.send(key::ENTER);
    terminal.see(&["Interview", "Insert Next open"]);
    leave(&mut terminal);
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn look_and_pace_follow_the_configuration_and_the_command_line() {
    let folder = tempfile::tempdir().expect("a folder");
    begin(folder.path(), "青岛市", "Qingdao");
    let text = "{ \"theme\": \"high-contrast\", \"move_on\": true }";
    std::fs::write(folder.path().join("config.jsonc"), text).expect("written");
    for (more, underlined) in [(None, true), (Some("mono"), false)] {
        let start = Start::on(folder.path()).arguments(&["--lang", "en"]);
        let start = more.into_iter().fold(start, |start, look| start.arguments(&["--theme", look]));
        let mut terminal = start.run();
        terminal.until("a marker in the look chosen", |screen| {
            let (rows, columns) = screen.size();
            let places = (0..rows.get()).flat_map(|y| (0..columns.get()).map(move |x| (y, x)));
            let mut cells = places.filter_map(|(y, x)| screen.cell(y, x));
            cells
                .any(|cell| cell.contents() == "▸" && cell.bold() && cell.underline() == underlined)
        });
        leave(&mut terminal);
    }
    let mut terminal = Start::on(folder.path()).arguments(&["--lang", "en"]).run();
    terminal.see(&["▸ Qingdao"]);
    terminal.send(key::ENTER);
    terminal.see(&["Interview"]);
    terminal.send(key::ENTER);
    terminal.see(&["int-01", "  0   "]);
    terminal.send("2");
    terminal.until("the next question", |screen| acknowledged(screen) && holds(screen, "int-02"));
    leave(&mut terminal);
}

#[test]
#[cfg(all(unix, debug_assertions))]
fn a_fault_gives_the_terminal_back_and_leaves_a_report_without_a_word_of_anybody() {
    let folder = tempfile::tempdir().expect("a folder");
    let id = begin(folder.path(), "青岛市", "Qingdao");
    for (language, said) in [("zh", "程序出现故障"), ("en", "The program has a fault")] {
        let start = Start::on(folder.path()).variable("CITYCAP_BREAK_AFTER", "3");
        let mut terminal = start.arguments(&["--lang", language]).size(200, 30).run();
        terminal.see(&["▸ "]);
        terminal.send(key::ENTER);
        terminal.until("the questions", |screen| holds(screen, "● ") || holds(screen, "Tab"));
        terminal.send(key::ENTER);
        terminal.see(&["  0   "]);
        terminal.send("2");
        terminal.until("the answer to be saved", acknowledged);
        terminal.send(key::DOWN);
        assert_eq!(terminal.ended().exit_code(), 1);
        terminal.drained();
        let shown: String = terminal.look(|screen| screen.contents().split_whitespace().collect());
        let said: String = said.split_whitespace().collect();
        assert!(shown.contains(&said) && shown.contains("reports"), "{shown}");
        assert!(!terminal.look(vt100::Screen::alternate_screen));
        assert!(terminal.has_its_settings_back());
    }
    let export = super::program::export(folder.path(), &id);
    assert!(!super::program::answer(&export, "int-01").is_null(), "what was acknowledged is there");
    let reports = std::fs::read_dir(folder.path().join("reports")).expect("reports are there");
    let mut many = 0;
    for report in reports {
        let text = std::fs::read_to_string(report.expect("an entry").path()).expect("text");
        let report: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(report["version"], env!("CARGO_PKG_VERSION"));
        assert!(report["place"].as_str().is_some_and(|at| at.starts_with("src/tui/crash.rs:")));
        assert_eq!(report["message"], "broken on purpose at …");
        assert_eq!(report["last_actions"], serde_json::json!(["Choose", "Choose", "Digit"]));
        assert!(!text.contains("青岛") && !text.contains("Qingdao"), "{text}");
        many += 1;
    }
    assert!(many >= 1);
}
