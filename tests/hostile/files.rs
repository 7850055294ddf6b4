//! Sheets, exports and pipes.

use super::library;
use super::program::{Run, answer, begin, citycap, export, journal};
use serde_json::json;
use std::process::Stdio;

#[test]
fn a_sheet_with_wrong_answers_writes_nothing_and_names_each() {
    let (folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    let value = |value| json!({"said": {"value": value}});
    let sheet = json!({
        "answers": {
            "int-01": value(json!({"level": 9})),
            "int-02": value(json!({"level": 3})),
            "int-05": value(json!({"choice": "nonsense"})),
            "cap-45": value(json!({"number": -1})),
            "goal-12": {"said": {"not_applicable": {"reason": "x", "accepted": true}}},
            "no-such": value(json!({"level": 1})),
        },
        "notes": {"nowhere-1": "x"},
    });
    let path = folder.path().join("错误 wrong.json");
    std::fs::write(&path, sheet.to_string()).expect("the sheet is written");
    let path = path.to_str().expect("a path of Unicode");
    let before = std::fs::read(journal(&data, &id)).expect("the journal can be read");
    let commands: [&[&str]; 2] =
        [&["answer", &id, "--from", path], &["new", "--name-en", "X", "--from", path]];
    for (language, nothing) in [("zh", "什么都没有写入"), ("en", "nothing was written")] {
        let arguments = [&["--lang", language], commands[0]].concat();
        let words = citycap(&data, &arguments).refused(1);
        for question in ["int-01", "int-05", "cap-45", "goal-12", "no-such", "nowhere-1"] {
            assert!(words.contains(question), "{question}: {words}");
        }
        assert!(!words.contains("int-02"), "{words}");
        assert!(words.contains(nothing) && words.contains('6'), "{words}");
    }
    citycap(&data, commands[1]).refused(2);
    assert_eq!(std::fs::read(journal(&data, &id)).expect("the journal can be read"), before);
    // Neither does a file that is no sheet, or one that is not there.
    for text in ["", "[]", "{\"answers\": {\"int-01\": 3}}", "{\"unknown\": 1}"] {
        std::fs::write(path, text).expect("the sheet is written");
        let words = citycap(&data, &["--lang", "en", "answer", &id, "--from", path]).refused(1);
        assert!(words.contains("is not a sheet"), "{text}: {words}");
    }
    // What an editor adds is no fault.
    std::fs::write(path, "\u{feff}{}").expect("the sheet is written");
    citycap(&data, &["answer", &id, "--from", path]).good();
    let words = citycap(&data, &["--lang", "en", "new", "--from", "nowhere.json"]).refused(1);
    assert!(words.contains("“nowhere.json” is not there"), "{words}");
    assert_eq!(citycap(&data, &["list"]).good().lines().count(), 1);
}

#[test]
fn an_export_overwrites_only_what_it_is_told_to() {
    let (folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    let path = folder.path().join("导出 export.json");
    std::fs::write(&path, "precious").expect("a file stands there");
    let name = path.to_str().expect("a path of Unicode");
    let words = citycap(&data, &["--lang", "zh", "export", &id, "-o", name]).refused(1);
    assert!(words.contains("已经存在") && words.contains(name), "{words}");
    assert_eq!(std::fs::read_to_string(&path).expect("the file is there"), "precious");
    citycap(&data, &["export", &id, "-o", name, "--force"]).good();
    let written = std::fs::read_to_string(&path).expect("the export is there");
    let written: serde_json::Value = serde_json::from_str(&written).expect("it is JSON");
    assert_eq!(written, export(&data, &id));
    // Nothing else is left behind.
    let left = std::fs::read_dir(folder.path()).expect("the folder can be read").count();
    assert_eq!(left, 2);
    let words = citycap(&data, &["--lang", "en", "export", &id, "-o", "no/such/folder.json"]);
    let words = words.within(folder.path()).refused(1);
    assert!(words.contains("is not there"), "{words}");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let (folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    for arguments in [&["score", "--json", &id][..], &["schema"], &["list"], &["--help"]] {
        let mut run = citycap(&data, arguments);
        let mut child = run
            .command()
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stdout.take());
        let outcome = child.wait_with_output().expect("the program ends");
        assert_eq!(outcome.status.code(), Some(0), "{arguments:?} {outcome:?}");
        assert!(outcome.stderr.is_empty(), "{arguments:?} {outcome:?}");
    }
    // Nobody reads the words either.
    std::fs::write(folder.path().join("framework.json"), "{").expect("a faulty framework");
    let faulty = folder.path().to_str().expect("a path of Unicode");
    for (arguments, code) in [(&["lint", faulty][..], 1), (&["score", "nothing"], 1), (&["x"], 2)] {
        let mut run: Run = citycap(&data, arguments);
        let mut child = run
            .command()
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        drop(child.stderr.take());
        let status = child.wait().expect("the program ends");
        assert_eq!(status.code(), Some(code), "{arguments:?}");
    }
}

#[test]
fn one_answer_from_a_script_is_saved_with_what_stands_behind_it() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    let said = ["answer", &id, "int-01", "２-3", "--evidence", "seen", "--citation", "公函"];
    let outcome = citycap(&data, &[&["--lang", "zh"], &said[..]].concat()).outcome();
    assert_eq!((outcome.code, outcome.out.as_str()), (Some(0), ""), "{outcome:?}");
    assert!(outcome.err.contains("已保存"), "{outcome:?}");
    let export = export(&data, &id);
    let read = answer(&export, "int-01");
    assert_eq!(read["said"]["value"]["level"], json!([2, 3]));
    assert_eq!(read["evidence"], json!({"class": "seen", "citation": "公函"}));
    let wrong = ["--lang", "en", "answer", &id, "int-01", "3", "--evidence", "rumour"];
    let words = citycap(&data, &wrong).refused(2);
    assert!(words.contains("“rumour”") && words.contains("seen"), "{words}");
}
