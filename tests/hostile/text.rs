//! Text from elsewhere cannot steer a terminal, disguise itself, or break a line or a document.

use super::library;
use super::program::{citycap, export, folder};
use super::pty_support::{Start, key};
use serde_json::json;

/// Colours, a window title, the clipboard, a direction override, line ends, a bell, and the end of
/// a string and of a document.
const HOSTILE: &str = "市\u{1b}[31m\u{1b}]0;owned\u{7}\u{1b}]52;c;eA==\u{7}\u{9b}31m\u{202e}\r\n\t\u{0}\"}]</td>\u{2066}末";

fn is_harmless(text: &str) -> bool {
    text.chars().all(|c| {
        matches!(c, '\n' | '\t')
            || !(c.is_control()
                || ('\u{202a}'..='\u{202e}').contains(&c)
                || ('\u{2066}'..='\u{2069}').contains(&c))
    })
}

/// A city all of whose texts are hostile.
fn begin(data: &std::path::Path) -> String {
    let evidence = json!({"class": "seen", "citation": HOSTILE});
    let said = |said| json!({"said": said, "evidence": evidence, "informant": HOSTILE});
    let sheet = json!({
        "city": {"name": {"zh": HOSTILE, "en": HOSTILE}, "climate": HOSTILE},
        "by": HOSTILE,
        "answers": {
            "int-01": said(json!({"value": {"level": 3}})),
            "int-10": said(json!({"not_applicable": {"reason": HOSTILE, "accepted": true}})),
            "ask-74": said(json!({"value": {"text": HOSTILE}})),
        },
        "notes": {"int-01": HOSTILE},
    });
    std::fs::create_dir_all(data).expect("a folder");
    let path = data.join("答卷.json");
    std::fs::write(&path, sheet.to_string()).expect("the sheet is written");
    let path = path.to_str().expect("a path of Unicode");
    citycap(data, &["new", "--from", path, "--author", "Z"]).good().trim().to_owned()
}

#[test]
fn hostile_text_is_harmless_on_the_command_line_and_whole_in_the_export() {
    let (_folder, data) = library();
    let id = begin(&data);
    assert!(id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'), "{id}");
    for language in ["zh", "en", "both"] {
        let list = citycap(&data, &["--lang", language, "list"]).good();
        assert_eq!(list.lines().count(), 1, "{list}");
        assert_eq!(list.matches('\t').count(), 4, "{list}");
        assert!(is_harmless(&list) && list.contains('末'), "{list:?}");
        let score = citycap(&data, &["--lang", language, "score", &id]).good();
        assert!(is_harmless(&score) && score.contains('末'), "{score:?}");
        let asked = citycap(&data, &["--lang", language, "interview", "--plain", "--all", &id])
            .typing("<\n<\nq\n")
            .good();
        assert!(is_harmless(&asked), "{asked:?}");
    }
    let export = export(&data, &id);
    assert_eq!(export["city"]["name"]["zh"], HOSTILE);
    let reason = &super::program::answer(&export, "int-10")["said"]["not_applicable"]["reason"];
    assert_eq!(reason, HOSTILE);
}

#[test]
#[cfg(unix)]
fn a_folder_with_a_hostile_name_is_listed_harmlessly() {
    let (_folder, data) = library();
    let id = begin(&data);
    let hostile = folder(&data, "x\u{1b}[31m\n\u{202e}y");
    std::fs::rename(folder(&data, &id), hostile).expect("the folder is renamed");
    let outcome = citycap(&data, &["list"]).outcome();
    assert!(is_harmless(&outcome.out) && is_harmless(&outcome.err), "{outcome:?}");
    assert_eq!(outcome.out.lines().count(), 1, "{outcome:?}");
    // What is typed is no safer than what is stored.
    let words = citycap(&data, &["score", "\u{1b}[31m\u{202e}"]).refused(1);
    assert!(is_harmless(&words), "{words:?}");
    let words = citycap(&data, &["\u{1b}[31m\u{202e}"]).refused(2);
    assert!(is_harmless(&words), "{words:?}");
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn hostile_text_is_harmless_on_the_screen() {
    let (_folder, data) = library();
    begin(&data);
    let mut terminal = Start::on(&data).arguments(&["--lang", "both"]).size(100, 60).run();
    terminal.see(&["▸ 市", "末", "已答 3 题"]);
    terminal.send(key::ENTER);
    terminal.see(&["访谈 Interview"]);
    terminal.send(key::HOME);
    terminal.see(&["▸ ● 参加本项目的申请"]);
    terminal.send(key::ENTER);
    // The citation, the informant and the note.
    terminal.see(&["▸ 3", "备注 Note", "已查看文件"]);
    for (form, title) in [(key::F6, "· 佐证 Evidence"), (key::F7, "· 备注 Note")] {
        terminal.send(form);
        terminal.see(&[title]);
        // Esc has to be seen to work before the next key: terminals send it as the beginning of one.
        terminal.send(key::ESC);
        terminal.see(&["· 访谈 Interview"]);
    }
    terminal.send(key::F9);
    terminal.see(&["结果 Results"]);
    terminal.send(key::F10);
    terminal.see(&["导出 Export"]);
    terminal.send(key::CTRL_Q);
    assert!(terminal.ended().success());
    terminal.drained();
    let bytes = terminal.bytes();
    let text = String::from_utf8(bytes).expect("the program writes UTF-8");
    // The program itself sets no title and no clipboard, and knows no such red.
    assert!(!text.contains("\u{1b}]") && !text.contains("\u{1b}[31m"), "an escape sequence");
    let others = text.replace(['\u{1b}', '\r'], "");
    assert!(is_harmless(&others), "a control character or a direction override");
}
