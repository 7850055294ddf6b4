//! Arguments and surroundings that cannot work: one clear sentence, in the language, and the exit
//! code that scripts expect.

use super::library;
use super::program::{self, begin, citycap};

#[test]
fn without_a_terminal_the_interface_says_what_to_use_instead() {
    let (_folder, data) = library();
    let zh = citycap(&data, &["--lang", "zh"]).refused(1);
    assert_eq!(zh.lines().count(), 1, "{zh}");
    assert!(zh.contains("终端窗口") && zh.contains("--plain"), "{zh}");
    let en = citycap(&data, &["--lang=en", "interview"]).refused(1);
    assert_eq!(en.lines().count(), 1, "{en}");
    assert!(en.contains("terminal window") && en.contains("--plain"), "{en}");
}

#[test]
fn an_unknown_language_is_told_in_both() {
    let (_folder, data) = library();
    let words = citycap(&data, &["--lang", "fr", "list"]).refused(2);
    assert!(words.contains("不认识语言“fr”") && words.contains("Unknown language “fr”"), "{words}");
}

#[test]
fn what_was_not_understood_is_told_in_the_language() {
    let (_folder, data) = library();
    let wrong: [(&[&str], &str, &str); 5] = [
        (&["intervieuw"], "不认识“intervieuw”", "“intervieuw” is not known"),
        (&["list", "--colour"], "不认识“--colour”", "“--colour” is not known"),
        (&["score"], "缺少", "is missing"),
        (&["new", "--kind", "village"], "“village”不能用于", "“village” cannot be used"),
        (&["new", "--from", "x", "--code", "1"], "不能与", "cannot be combined"),
    ];
    for (arguments, zh, en) in wrong {
        let words = citycap(&data, &[&["--lang", "zh"], arguments].concat()).refused(2);
        assert!(words.contains(zh), "{words}");
        let words = citycap(&data, &[&["--lang", "en"], arguments].concat()).refused(2);
        assert!(words.contains(en), "{words}");
    }
}

#[test]
fn an_assessment_or_a_question_that_is_not_there_is_named() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    let cases: [(&[&str], &str); 5] = [
        (&["score", "../qingdao"], "没有名为“../qingdao”的评估"),
        (&["answer", &id, "int-99", "3"], "没有问题“int-99”"),
        (&["answer", &id, "int-01", "7"], "没有“7”这个选项"),
        (&["answer", &id, "cap-45", "501"], "须在 0 到 500 之间"),
        (&["answer", &id, "int-01", "na:无"], "不能答“不适用”"),
    ];
    for (arguments, expected) in cases {
        let words = citycap(&data, &[&["--lang", "zh"], arguments].concat()).refused(1);
        assert!(words.contains(expected), "{words}");
    }
}

/// A run by somebody who may not do everything; root may.
#[cfg(unix)]
fn as_nobody(data: &std::path::Path, arguments: &[&str]) -> super::program::Run {
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::process::CommandExt as _;
    let is_root = std::process::Command::new("id")
        .arg("-u")
        .output()
        .is_ok_and(|output| output.stdout == b"0\n");
    if !is_root {
        return citycap(data, arguments);
    }
    // Nobody may be barred from the folder of the program, so a copy lies beside the data.
    let open = std::fs::Permissions::from_mode(0o755);
    let mut above = data.parent();
    while let Some(folder) = above.filter(|folder| *folder != std::env::temp_dir()) {
        std::fs::set_permissions(folder, open.clone()).expect("the folder is opened");
        above = folder.parent();
    }
    let program = data.parent().expect("a folder above").join("citycap");
    if !program.exists() {
        std::fs::copy(env!("CARGO_BIN_EXE_citycap"), &program).expect("the program is copied");
    }
    let mut run = super::program::Run::of(&program, data, arguments);
    run.command().uid(65_534).gid(65_534);
    run
}

#[test]
#[cfg(unix)]
fn a_read_only_library_can_be_read_and_says_that_nothing_was_saved() {
    use std::os::unix::fs::PermissionsExt as _;
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    citycap(&data, &["answer", &id, "int-01", "3"]).good();
    let journal = super::program::journal(&data, &id);
    let before = std::fs::read(&journal).expect("the journal can be read");
    let mode = std::fs::Permissions::from_mode;
    let folders = [data.clone(), data.join("assessments"), super::program::folder(&data, &id)];
    std::fs::set_permissions(&journal, mode(0o444)).expect("the journal is closed");
    for folder in &folders {
        std::fs::set_permissions(folder, mode(0o555)).expect("the folder is closed");
    }
    let list = as_nobody(&data, &["list"]).good();
    assert!(list.contains("Qingdao"), "{list}");
    as_nobody(&data, &["score", &id]).good();
    let words = as_nobody(&data, &["--lang", "en", "answer", &id, "int-02", "3"]).refused(1);
    assert!(words.contains("You may not open"), "{words}");
    // The program ends here: it must not claim to keep anything.
    assert!(words.contains("was not saved") && !words.contains("kept in memory"), "{words}");
    let words = as_nobody(&data, &["--lang", "zh", "new", "--name-zh", "潍坊"]).refused(1);
    assert!(words.contains("没有权限"), "{words}");
    assert_eq!(std::fs::read(&journal).expect("the journal can be read"), before);
    for folder in &folders {
        std::fs::set_permissions(folder, mode(0o755)).expect("the folder is opened");
    }
}

#[test]
fn an_answers_evidence_is_checked_and_what_is_left_out_stays() {
    let data = tempfile::tempdir().expect("a folder");
    let id = begin(data.path(), "青岛市", "Qingdao");
    let answer = |more: &[&str]| {
        let arguments = [&["--lang", "en", "answer", &id, "cap-60"][..], more].concat();
        citycap(data.path(), &arguments)
    };
    answer(&["2", "--citation", "page 9"]).good();
    answer(&["3", "--evidence", "verified"]).good();
    let export = program::export(data.path(), &id);
    let evidence = &program::question(&export, "cap-60")["answers"][0]["evidence"];
    assert_eq!(evidence["class"], "verified");
    assert_eq!(evidence["citation"], "page 9");
    assert!(answer(&["3", "--evidence", "seeen"]).refused(2).contains("claim, named"));
    assert!(answer(&["2.7"]).refused(1).contains("whole"));
    let new = ["--lang", "en", "new", "--name-en", "Y", "--author", "Z", "--code", "12ab"];
    assert!(citycap(data.path(), &new).refused(2).contains("six-digit"));
    let settings = std::fs::read_to_string(data.path().join("settings.json")).unwrap_or_default();
    assert!(!settings.contains('Z'));
}
