//! What an interviewer does at the keyboard, each step seen to its end.

use super::pty_support::{Terminal, holds, key, lines};
use citycap::framework::{Files, Framework};
use std::collections::HashSet;
use std::sync::LazyLock;

/// The ids of the shipped questions.
static IDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let framework = Framework::load(&Files::shipped()).expect("the shipped framework loads");
    framework.questions.into_iter().map(|question| question.id).collect()
});

/// Fills in the form of a new city.
pub fn new_city(terminal: &mut Terminal, author: &str, zh: &str, en: &str) {
    terminal.send(key::F3);
    terminal.see(&["新建评估 New assessment", "▸ 城市中文名"]);
    terminal.send(zh);
    terminal.see(&[zh]);
    terminal.send(key::TAB);
    terminal.see(&["▸ 城市英文名", zh]);
    terminal.send(en);
    terminal.see(&[en]);
    terminal.send(&key::TAB.repeat(2));
    terminal.see(&["▸ 访谈员"]);
    terminal.send(author);
    terminal.see(&[author]);
    terminal.send(key::F10);
    terminal.see(&["访谈 Interview", "▸"]);
}

/// How many questions the head of the page says are answered.
pub fn done(screen: &vt100::Screen) -> Option<usize> {
    let text = lines(screen);
    let head = text.lines().next()?;
    let (done, _) = head.split_whitespace().find_map(|word| word.split_once('/'))?;
    done.parse().ok()
}

/// The question on the page, by the id at the right of its first line, which stands below the head
/// and what was saved; none where that line is scrolled away.
pub fn question(screen: &vt100::Screen) -> Option<String> {
    let text = lines(screen);
    let mut first = text.lines().skip(2).take(3).filter_map(|line| line.split_whitespace().last());
    first.find_map(|id| IDS.get(id).cloned())
}

/// Goes on, question by question, to this one. Those on the way must still be open: an open
/// question shows its first line.
pub fn go_to(terminal: &mut Terminal, wanted: &str) {
    // On an answered question the marker stands at the answer; its first line is further up.
    terminal.send(&key::UP.repeat(12));
    loop {
        let here = terminal.until_some("a question's first line", question);
        if here == wanted {
            return;
        }
        terminal.send(key::RIGHT);
        terminal.until(&format!("the question after {here}, on the way to {wanted}"), |screen| {
            question(screen).is_some_and(|id| id != here)
        });
    }
}

/// Sends keys that answer the question, and waits for the acknowledgement: one more is answered,
/// and it is saved.
pub fn answer(terminal: &mut Terminal, keys: &str) {
    let before = terminal.until_some("how many are answered", done);
    terminal.send(keys);
    terminal.until(&format!("answer {} to be saved", before + 1), |screen| {
        done(screen) == Some(before + 1) && acknowledged(screen)
    });
}

/// Whether the line under the head says that the disk has everything.
pub fn acknowledged(screen: &vt100::Screen) -> bool {
    let text = lines(screen);
    let rule = text.lines().nth(1).unwrap_or_default();
    (rule.contains("已保存") || rule.contains("Saved")) && !rule.contains('!')
}

/// Waits until a form is closed again and what it said is saved.
pub fn form_saved(terminal: &Terminal, title: &str) {
    terminal.until(&format!("{title} to be saved"), |screen| {
        let text = lines(screen);
        let head = text.lines().next().unwrap_or_default();
        !head.contains(title) && holds(screen, "访谈 Interview") && acknowledged(screen)
    });
}

/// Leaves by the key that always leaves.
pub fn leave(terminal: &mut Terminal) {
    terminal.send(key::CTRL_Q);
    assert!(terminal.ended().success());
}
