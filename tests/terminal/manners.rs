//! Colour, small windows, large pastes, and the language key.

use super::interviewer::{acknowledged, leave, new_city};
use super::program::{self, begin};
use super::pty_support::{Start, Terminal, holds, key, lines};

/// Parameters of every `ESC [ … m` in what came out.
fn styles(bytes: &[u8]) -> Vec<String> {
    let text = String::from_utf8_lossy(bytes);
    let sequences = text.split("\x1b[").skip(1);
    sequences
        .filter_map(|rest| {
            let end = rest.find(|c: char| !c.is_ascii_digit() && c != ';')?;
            rest[end..].starts_with('m').then(|| rest[..end].to_owned())
        })
        .collect()
}

/// Whether a style sets a colour. 39 and 49 take one away; 38 and 48 begin a longer one.
fn is_colour(style: &str) -> bool {
    let number = |part: &str| part.parse::<u8>().unwrap_or(0);
    style.split(';').map(number).any(|n| matches!(n, 30..=38 | 40..=48 | 90..=97 | 100..=107))
}

/// Opens an assessment, its questions and its results.
fn walk(start: Start) -> Terminal {
    let mut terminal = start.arguments(&["--lang", "en"]).run();
    terminal.see(&["Assessments", "▸ Qingdao"]);
    terminal.send(key::ENTER);
    terminal.see(&["Interview", "▸   Request to take part"]);
    terminal.send(key::ENTER);
    terminal.see(&["0   No request in any form"]);
    terminal.send("2");
    terminal.until("the answer to be saved", acknowledged);
    terminal.send(key::F9);
    terminal.see(&["Results", "Overall"]);
    terminal
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn a_terminal_with_colours_gets_some() {
    let folder = tempfile::tempdir().expect("a folder");
    begin(folder.path(), "青岛市", "Qingdao");
    let mut terminal = walk(Start::on(folder.path()));
    leave(&mut terminal);
    assert!(styles(&terminal.bytes()).iter().any(|style| is_colour(style)));
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn without_colour_bold_carries_what_colour_did() {
    let surroundings = [("NO_COLOR", "1", "xterm-256color"), ("NO_COLOR", "", "dumb")];
    for (name, value, term) in surroundings {
        let folder = tempfile::tempdir().expect("a folder");
        begin(folder.path(), "青岛市", "Qingdao");
        let start = Start::on(folder.path()).variable(name, value).variable("TERM", term);
        let mut terminal = walk(start);
        // The row under the marker is bold, so that it is found without colour.
        terminal.until("a bold marker", |screen| {
            let (rows, columns) = screen.size();
            let places = (0..rows.get()).flat_map(|y| (0..columns.get()).map(move |x| (y, x)));
            let mut cells = places.filter_map(|(y, x)| screen.cell(y, x));
            cells.any(|cell| cell.contents() == "▸" && cell.bold())
        });
        leave(&mut terminal);
        let colours: Vec<String> =
            styles(&terminal.bytes()).into_iter().filter(|style| is_colour(style)).collect();
        assert_eq!(colours, Vec::<String>::new(), "with {name}={value:?} and TERM={term}");
    }
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn a_hundred_sizes_later_the_page_is_the_same() {
    let folder = tempfile::tempdir().expect("a folder");
    begin(folder.path(), "青岛市", "Qingdao");
    let mut terminal = walk(Start::on(folder.path()));
    // The last thing on the screen: all above it is drawn.
    terminal.see(&["→ Next part", "F10 Export"]);
    let before = terminal.screen();
    for step in 0..100_u16 {
        // Down to one cell and up again, widths and heights out of step.
        let columns = [1, 200, 59, 80, 2, 61, 3, 120][usize::from(step % 8)];
        let rows = [24, 1, 19, 2, 60, 3, 20][usize::from(step % 7)];
        terminal.resize(columns, rows);
    }
    terminal.resize(1, 1);
    terminal.resize(59, 20);
    terminal.see(&["The window is too small"]);
    terminal.resize(80, 24);
    terminal.until("the page of before", |screen| lines(screen) == before);
    // And it still listens.
    terminal.send(key::ESC);
    terminal.see(&["Interview"]);
    leave(&mut terminal);
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn ten_thousand_bytes_can_be_pasted_into_a_note() {
    let folder = tempfile::tempdir().expect("a folder");
    let id = begin(folder.path(), "青岛市", "Qingdao");
    let mut terminal = walk(Start::on(folder.path()));
    terminal.send(key::ESC);
    terminal.see(&["Interview", "▸ 2"]);
    terminal.send(key::F7);
    terminal.see(&["Alt-Enter begins a new line"]);
    let line = "会议纪要：各部门每季度报送一次能源数据，由发改委汇总。\r";
    let text = line.repeat(10_000 / line.len() + 1);
    assert!(text.len() > 10_000);
    terminal.paste(&text);
    terminal.send("完");
    terminal.see(&["由发改委汇总。", "完"]);
    terminal.send(key::ENTER);
    terminal.until("the note to be saved", |screen| {
        acknowledged(screen) && !holds(screen, "Alt-Enter")
    });
    leave(&mut terminal);
    let export = program::export(folder.path(), &id);
    let expected = format!("{}完", text.replace('\r', "\n"));
    assert_eq!(program::question(&export, "int-01")["notes"][0], expected);
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn the_language_key_keeps_the_place_and_the_half_written_note() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut terminal = Start::on(folder.path()).arguments(&["--lang", "both"]).run();
    new_city(&mut terminal, "李雷", "青岛市", "Qingdao");
    terminal.send(key::ENTER);
    terminal.see(&["0   没有以任何形式提出"]);
    terminal.send(key::RIGHT);
    terminal.see(&["int-02"]);
    terminal.send(&format!("{}{}", key::DOWN, key::F7));
    terminal.see(&["▸ 备注 Note"]);
    // The letter of the language key is a letter here, from whatever input method.
    terminal.send("half l ｌ 写到一半");
    terminal.see(&["half l ｌ 写到一半"]);
    for (key, seen, unseen) in
        [(key::F2, "访谈备注", "Your note"), (key::CTRL_X, "Your note", "访谈备注")]
    {
        terminal.send(key);
        terminal.until(seen, |screen| {
            holds(screen, seen) && !holds(screen, unseen) && holds(screen, "half l ｌ 写到一半")
        });
    }
    terminal.send("!");
    terminal.see(&["写到一半!"]);
    terminal.send(key::ENTER);
    terminal.see(&["Saved", "int-02", "▸ 0"]);
    leave(&mut terminal);
    // The language is the same the next time.
    let mut terminal = Start::on(folder.path()).run();
    terminal.until("English alone", |screen| {
        holds(screen, "Assessments") && !holds(screen, "评估列表")
    });
    leave(&mut terminal);
}
