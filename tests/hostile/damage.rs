//! Damaged journals and frameworks: what is intact is read, and the damage is told with its place.

use super::library;
use super::program::{answer, begin, citycap, export, journal};
use super::pty_support::{Start, key};
use citycap::framework::Files;

#[test]
fn a_torn_and_a_garbled_line_are_named_and_the_rest_is_read() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    for (question, level) in [("int-01", "3"), ("int-02", "2"), ("int-03", "1")] {
        citycap(&data, &["answer", &id, question, level]).good();
    }
    let path = journal(&data, &id);
    let text = std::fs::read_to_string(&path).expect("the journal is text");
    // Beginning, city, three answers: the second answer is changed, the last line stops halfway.
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    assert_eq!(lines.len(), 5);
    lines[3] = lines[3].replace("\"level\":2", "\"level\":4");
    lines.insert(3, "\u{1b}[31m not a line at all".to_owned());
    let half = &text[..text.lines().last().expect("a last line").len() / 2];
    let damaged = format!("{}\n{half}", lines.join("\n"));
    std::fs::write(&path, &damaged).expect("the journal is damaged");

    let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
    let outcome = citycap(&data, &["--lang", "en", "score", "--json", &id]).outcome();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    for (line, what) in [(4, "not an entry"), (5, "was changed"), (7, "stops in the middle")] {
        let place = format!("{name}, line {line}: ");
        let told = outcome.err.lines().any(|said| said.contains(&place) && said.contains(what));
        assert!(told, "line {line}: {}", outcome.err);
    }
    assert!(!outcome.err.contains('\u{1b}'), "{}", outcome.err);
    let read = serde_json::from_str(&outcome.out).expect("the export is JSON");
    assert_eq!(answer(&read, "int-01")["said"]["value"]["level"], 3);
    assert!(answer(&read, "int-02").is_null());
    assert_eq!(answer(&read, "int-03")["said"]["value"]["level"], 1);

    // Going on works, and nothing of the damaged file is touched.
    citycap(&data, &["answer", &id, "int-02", "2"]).good();
    assert_eq!(answer(&export(&data, &id), "int-02")["said"]["value"]["level"], 2);
    let after = std::fs::read_to_string(&path).expect("the journal is text");
    assert!(after.starts_with(&damaged));
    let listed = citycap(&data, &["--lang", "zh", "list"]).outcome();
    assert!(listed.err.contains("3 行损坏"), "{listed:?}");
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn the_interface_tells_damage_and_goes_on() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    let path = journal(&data, &id);
    let text = std::fs::read_to_string(&path).expect("the journal is text");
    std::fs::write(&path, text + "garbage\n").expect("the journal is damaged");
    let mut terminal = Start::on(&data).arguments(&["--lang", "en"]).run();
    terminal.see(&["! One damaged line"]);
    terminal.send(key::ENTER);
    terminal.see(&["Interview", "line 3: this is not an entry"]);
    terminal.send(key::ENTER);
    terminal.see(&["0   No request in any form"]);
    terminal.send("3");
    terminal.see(&["Saved", "1/"]);
    terminal.send(key::CTRL_Q);
    assert!(terminal.ended().success());
    assert_eq!(answer(&export(&data, &id), "int-01")["said"]["value"]["level"], 3);
}

#[test]
fn a_faulty_framework_is_refused_with_every_place() {
    let (folder, data) = library();
    let faulty = folder.path().join("框架 faulty");
    std::fs::create_dir(&faulty).expect("a folder");
    for (name, text) in Files::shipped().iter() {
        let text = match name {
            "goals.json" => text.replacen("\"goal-12\"", "\"GOAL\\u001b[31m12\"", 1),
            "data.json" => text.replacen("\"level\"", "\"leveI\"", 1),
            _ => text.to_owned(),
        };
        std::fs::write(faulty.join(name), text).expect("the file is written");
    }
    let path = faulty.to_str().expect("a path of Unicode");
    for (language, count) in [("zh", "处错误"), ("en", "9 errors")] {
        let arguments = ["--lang", language, "--framework", path, "new", "--name-en", "Qingdao"];
        let words = citycap(&data, &arguments).refused(1);
        for place in ["goals.json:", "data.json:", "leveI"] {
            assert!(words.contains(place), "{place}: {words}");
        }
        assert!(words.contains(count) && !words.contains('\u{1b}'), "{words}");
        let linted = citycap(&data, &["--lang", language, "lint", path]).refused(1);
        assert_eq!(linted, words);
    }
    assert!(!data.join("assessments").exists(), "nothing was begun");
    let words = citycap(&data, &["--lang", "en", "lint", "no such folder"]).refused(1);
    assert!(words.contains("“no such folder” is not there"), "{words}");
}
