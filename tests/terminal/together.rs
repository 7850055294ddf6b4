//! Two copies of the program on one library.

use super::interviewer::{answer, go_to, leave};
use super::program::{self, begin};
use super::pty_support::{Start, Terminal, key};
use std::path::Path;

fn interview(data: &Path) -> Terminal {
    let mut terminal = Start::on(data).arguments(&["--lang", "zh"]).run();
    terminal.see(&["▸ 青岛市"]);
    terminal.send(key::ENTER);
    terminal.see(&["访谈", "▸   参加本项目的申请"]);
    terminal.send(key::ENTER);
    terminal.see(&["0   没有以任何形式提出"]);
    terminal
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn two_copies_share_a_library_without_losing_an_answer() {
    let folder = tempfile::tempdir().expect("a folder");
    let id = begin(folder.path(), "青岛市", "Qingdao");
    let mut first = interview(folder.path());
    let mut second = interview(folder.path());
    answer(&mut first, "3");
    go_to(&mut second, "int-03");
    second.send("2");
    // It hears of the other copy's answer when it writes its own.
    second.see(&["2/", "已保存"]);
    go_to(&mut first, "int-02");
    first.send("1");
    first.see(&["3/", "已保存"]);
    // After reopening everything is there.
    second.send(key::ESC);
    second.see(&["核心问卷 ·"]);
    second.send(key::ESC);
    // Something is open: what is sent later may be noted first; Enter leaves.
    second.see(&["题未答", "▸ 1  离开"]);
    second.send(key::ENTER);
    second.see(&["▸ 青岛市", "已答 3 题"]);
    second.send(key::ENTER);
    second.see(&["3/"]);
    leave(&mut first);
    leave(&mut second);
    let export = program::export(folder.path(), &id);
    for (question, level) in [("int-01", 3), ("int-02", 1), ("int-03", 2)] {
        let said = &program::answer(&export, question)["said"];
        assert_eq!(said["value"]["level"], level, "{question}");
    }
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn two_answers_to_one_question_are_shown_as_a_conflict() {
    let folder = tempfile::tempdir().expect("a folder");
    begin(folder.path(), "青岛市", "Qingdao");
    let mut first = interview(folder.path());
    let mut second = interview(folder.path());
    answer(&mut first, "3");
    second.send("1");
    second.see(&["已保存"]);
    second.send(key::ESC);
    second.see(&["▸ ! 参加本项目的申请"]);
    leave(&mut first);
    leave(&mut second);
}
