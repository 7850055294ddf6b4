//! However the program ends or stops, the terminal is given back.

use super::interviewer::{acknowledged, done, leave};
use super::program::begin;
use super::pty_support::{Start, Terminal, holds, key, lines};
use std::path::Path;
use std::time::Duration;

/// "At once", with room for a busy machine.
const AT_ONCE: Duration = Duration::from_secs(5);

fn interview(data: &Path) -> Terminal {
    let mut terminal = Start::on(data).arguments(&["--lang", "en"]).run();
    terminal.see(&["▸ Qingdao"]);
    terminal.send(key::ENTER);
    terminal.see(&["Interview", "▸   Request to take part"]);
    terminal.send(key::ENTER);
    terminal.see(&["0   No request in any form"]);
    terminal.send("2");
    terminal.until("the answer to be saved", acknowledged);
    terminal
}

/// A page on which the program hides the cursor, if there is one.
fn help(terminal: &mut Terminal) {
    terminal.send(key::F1);
    terminal.see(&["No letter is the only way"]);
    terminal.see(&["↓ Row down  PgDn Screen down", "Esc Back  F2 Both 中英  F1 Help"]);
}

/// The shell's screen, paste and cursor as they were.
fn is_given_back(screen: &vt100::Screen) -> bool {
    !screen.alternate_screen() && !screen.bracketed_paste() && !screen.hide_cursor()
}

fn assert_given_back(terminal: &Terminal) {
    terminal.drained();
    assert!(terminal.look(is_given_back), "alternate screen, bracketed paste or cursor");
    assert!(terminal.has_its_settings_back(), "echo and line mode");
}

#[test]
fn leaving_gives_the_terminal_back() {
    let folder = tempfile::tempdir().expect("a folder");
    begin(folder.path(), "青岛市", "Qingdao");
    let mut terminal = interview(folder.path());
    assert!(terminal.look(|screen| screen.alternate_screen() && screen.bracketed_paste()));
    help(&mut terminal);
    leave(&mut terminal);
    assert_given_back(&terminal);
}

#[test]
fn a_signal_to_end_gives_the_terminal_back() {
    for (name, number) in [("TERM", 15), ("HUP", 1)] {
        let folder = tempfile::tempdir().expect("a folder");
        begin(folder.path(), "青岛市", "Qingdao");
        let mut terminal = interview(folder.path());
        help(&mut terminal);
        terminal.signal(name);
        let status = terminal.ended_within(AT_ONCE);
        assert_eq!(status.exit_code(), 128 + number, "SIG{name}");
        assert_given_back(&terminal);
        // What was acknowledged is there.
        let mut terminal = Start::on(folder.path()).arguments(&["--lang", "en"]).run();
        terminal.see(&["Qingdao", "1 answered"]);
        leave(&mut terminal);
    }
}

#[test]
fn closing_the_window_ends_the_program() {
    let folder = tempfile::tempdir().expect("a folder");
    begin(folder.path(), "青岛市", "Qingdao");
    let mut terminal = interview(folder.path());
    terminal.close();
    terminal.ended_within(AT_ONCE);
    let mut terminal = Start::on(folder.path()).arguments(&["--lang", "en"]).run();
    terminal.see(&["Qingdao", "1 answered"]);
    leave(&mut terminal);
}

#[test]
fn the_shell_can_have_the_terminal_for_a_while() {
    let folder = tempfile::tempdir().expect("a folder");
    begin(folder.path(), "青岛市", "Qingdao");
    let mut terminal = interview(folder.path());
    help(&mut terminal);
    let before = terminal.screen();
    for size in [(80, 24), (100, 30)] {
        terminal.send(key::CTRL_Z);
        terminal.stopped(true);
        terminal.until("the shell's screen", is_given_back);
        assert!(terminal.has_its_settings_back(), "echo and line mode");
        // The window may have another size when the program wakes.
        terminal.resize(size.0, size.1);
        terminal.signal("CONT");
        terminal.stopped(false);
        terminal.until("the page again", |screen| {
            screen.alternate_screen() && screen.bracketed_paste() && holds(screen, "Esc closes")
        });
        if size == (80, 24) {
            terminal.until("the whole page as before", |screen| lines(screen) == before);
        }
    }
    terminal.send(key::ESC);
    terminal.see(&["▸ 2"]);
    terminal.send(key::F3);
    // An answer is there, so the program asks.
    terminal.see(&["Replace the answer"]);
    terminal.send("1");
    terminal.until("the second answer to be saved", |screen| {
        done(screen) == Some(1) && acknowledged(screen)
    });
    leave(&mut terminal);
    assert_given_back(&terminal);
}

#[test]
fn a_comparison_that_is_stopped_leaves_nothing_of_its_bar() {
    let folder = tempfile::tempdir().expect("a folder");
    let exports = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/committee/tie.ndjson");
    let long = ["compare", exports, "--draws", "1000000"];
    for (columns, language) in [(80, "en"), (44, "both")] {
        let arguments = [&["--lang", language], &long[..]].concat();
        let mut terminal = Start::on(folder.path()).arguments(&arguments).size(columns, 24).run();
        terminal.until("a bar", |screen| lines(screen).contains('%'));
        terminal.send("\u{3}");
        assert_eq!(terminal.ended().exit_code(), 1);
        terminal.drained();
        let said = match language {
            "en" => "Stopped. Nothing was written.",
            _ => "已停止，没有写入任何文件。\nStopped. Nothing was written.",
        };
        assert_eq!(terminal.screen().trim_end(), said);
    }
}

#[test]
fn an_answer_that_the_disk_refuses_waits_for_room() {
    let folder = tempfile::tempdir().expect("a folder");
    let id = begin(folder.path(), "青岛市", "Qingdao");
    let journal = super::program::journal(folder.path(), &id);
    let size = std::fs::metadata(&journal).expect("the journal is there").len();
    // No file may grow beyond these blocks of 512 bytes: a full disk for one program. There is room
    // for one answer, not for a long note.
    let blocks = size / 512 + 4;
    let limit = format!("trap '' XFSZ; ulimit -S -f {blocks}");
    let mut terminal = Start::on(folder.path()).arguments(&["--lang", "en"]).after(&limit).run();
    terminal.see(&["▸ Qingdao"]);
    terminal.send(key::ENTER);
    terminal.see(&["Interview", "▸   Request to take part"]);
    terminal.send(key::ENTER);
    terminal.see(&["0   No request in any form"]);
    terminal.send("2");
    terminal.until("the answer to be saved", acknowledged);
    let saved = std::fs::read(&journal).expect("the journal can be read");
    terminal.send(key::F7);
    terminal.see(&["Alt-Enter"]);
    terminal.paste(&"说".repeat(2_000));
    terminal.send("完");
    terminal.see(&["完"]);
    terminal.send(key::ENTER);
    terminal.see(&["! There is no room left"]);
    assert_eq!(std::fs::read(&journal).expect("the journal can be read"), saved);
    // Leaving now would lose it, so it is asked first; Enter stays.
    terminal.send(key::CTRL_Q);
    terminal.see(&["Leave and lose what the disk has not taken (1)?", "▸ 2  No"]);
    terminal.send(key::ENTER);
    terminal.see(&["▸ 2 ●"]);
    // Room is made; the next answer takes the note with it.
    let made = std::process::Command::new("prlimit")
        .args(["--pid", &terminal.id(), "--fsize=unlimited"])
        .status();
    if !made.is_ok_and(|status| status.success()) {
        eprintln!("no prlimit here: that the note is written later was not tried");
        return;
    }
    terminal.send("3");
    terminal.until("both to be saved", acknowledged);
    leave(&mut terminal);
    let export = super::program::export(folder.path(), &id);
    let said = super::program::answer(&export, "int-01");
    assert_eq!(said["said"]["value"]["level"], 3);
    let notes = &super::program::question(&export, "int-01")["notes"];
    assert_eq!(notes[0], format!("{}完", "说".repeat(2_000)));
}
