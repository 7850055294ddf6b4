//! A whole interview: begun, killed in the middle, taken up again, and handed over.

use super::interviewer::{acknowledged, answer, done, form_saved, go_to, leave, new_city};
use super::program;
use super::pty_support::{Start, Terminal, holds, key, lines};
use serde_json::{Value, json};
use std::path::Path;

/// What is said, question by question in the framework's order: the keys, and the answer that the
/// export must give.
fn answers() -> Vec<(&'static str, String, Value)> {
    let value = |value: Value| json!({"said": {"value": value}});
    let enter = key::ENTER;
    let (down, f3, f4) = (key::DOWN, key::F3, key::F4);
    vec![
        // A level by its digit, by arrows, by a full-width digit from an input method.
        ("int-01", "3".into(), value(json!({"level": 3}))),
        ("int-02", format!("{down}{down}{down}{enter}"), value(json!({"level": 2}))),
        ("int-03", "１".into(), value(json!({"level": 1}))),
        ("int-05", "2".into(), Value::Null),
        ("goal-15", "3".into(), value(json!({"level": 3}))),
        // Asked only because of the answer before.
        ("goal-15-year", format!("２０３０{enter}"), value(json!({"number": 2030.0}))),
        ("cap-33", "2".into(), value(json!({"level": 2}))),
        ("cap-33-lag", format!("１２{enter}"), value(json!({"number": 12.0}))),
        ("cap-36-archive", "1".into(), value(json!({"yes_no": true}))),
        ("cap-45", format!("2–3.5{enter}"), value(json!({"number": [2.0, 3.5]}))),
        ("cap-47", format!("85％{enter}"), value(json!({"number": 85.0}))),
        ("cap-47-handover", f3.into(), json!({"said": "dont_know"})),
        ("cap-48-wanted", "2".into(), Value::Null),
        ("auth-50", f4.into(), json!({"said": "declined"})),
        ("ask-74", format!("世界银行，节能项目，到2027年{enter}"), Value::Null),
    ]
}

#[test]
#[cfg_attr(not(unix), ignore = "terminals there rewrite keys and screen")]
fn an_interview_survives_a_kill_and_ends_in_a_valid_export() {
    let folder = tempfile::tempdir().expect("a folder");
    let data = folder.path();
    let mut terminal = Start::on(data).arguments(&["--lang", "both"]).run();
    terminal.see(&["还没有评估", "No assessments yet"]);
    new_city(&mut terminal, "李雷 Li Lei", "青岛市", "Qingdao");
    terminal.see(&["青岛市 Qingdao", "0/"]);
    // All questions rather than the short form.
    terminal.send(" ");
    terminal.see(&["full form ·"]);
    terminal.send(key::ENTER);
    interview(&mut terminal);
    let said = terminal.until_some("how many are answered", done);
    assert_eq!(said, answers().len() + 2);
    #[cfg(unix)]
    terminal.signal("KILL");
    assert!(!terminal.ended().success());

    let mut terminal = Start::on(data).arguments(&["--lang", "both"]).run();
    terminal.see(&["青岛市 Qingdao", &format!("已答 {said} 题 {said} answered")]);
    terminal.send(key::ENTER);
    terminal.until("every answer of before", |screen| done(screen) == Some(said));
    results(&mut terminal);
    let exported = hand_over(&mut terminal, data);
    leave(&mut terminal);
    check(&exported, data);
}

/// Answers, notes and evidence; each is acknowledged before the next.
fn interview(terminal: &mut Terminal) {
    for (question, keys, _) in answers() {
        if question == "goal-15" {
            options_and_a_reason(terminal);
        }
        go_to(terminal, question);
        answer(terminal, &keys);
        match question {
            "int-01" => {
                evidence(terminal);
                typed_note(terminal);
            }
            "int-03" => pasted_note(terminal),
            "cap-48-wanted" => {
                terminal.send("51");
                terminal.see(&["[3]"]);
                terminal.until("the order to be saved", acknowledged);
            }
            _ => {}
        }
    }
}

fn options_and_a_reason(terminal: &mut Terminal) {
    go_to(terminal, "int-06");
    answer(terminal, "1");
    terminal.send("4");
    terminal.see(&["4 [x]"]);
    terminal.until("the options to be saved", acknowledged);
    go_to(terminal, "int-10");
    terminal.send(key::F5);
    terminal.see(&["不适用 Not applicable", "▸ 理由 Reason"]);
    // No reason: it is asked for, and nothing is said.
    terminal.send(key::F10);
    terminal.see(&["请写明不适用的理由"]);
    let before = terminal.until_some("how many are answered", done);
    terminal.send("近十年没有结束的项目");
    terminal.see(&["近十年没有结束的项目"]);
    terminal.send(key::TAB);
    terminal.see(&["▸ 访谈员认可"]);
    terminal.send("2");
    terminal.see(&["‹ 认可 Accepted ›"]);
    terminal.send(key::F10);
    form_saved(terminal, "不适用 Not");
    terminal.until("one more answer", |screen| done(screen) == Some(before + 1));
}

fn evidence(terminal: &mut Terminal) {
    terminal.send(key::F6);
    terminal.see(&["佐证 Evidence", "▸ 佐证"]);
    terminal.send("３");
    terminal.see(&["‹ 已查看文件"]);
    terminal.send(key::TAB);
    terminal.see(&["▸ 文件、日期、页码"]);
    terminal.send("青政函〔2024〕7号");
    terminal.see(&["青政函〔2024〕7号"]);
    // What a document seen proposes.
    terminal.send(key::TAB);
    terminal.see(&["‹ 中 Medium ›"]);
    terminal.send(key::TAB);
    terminal.see(&["▸ 受访人"]);
    terminal.send("王局长");
    terminal.see(&["王局长"]);
    terminal.send(key::ENTER);
    form_saved(terminal, "佐证 Evidence");
}

fn typed_note(terminal: &mut Terminal) {
    terminal.send(key::F7);
    terminal.see(&["备注 Note", "▸ 备注"]);
    terminal.send("市长办公会已讨论");
    terminal.see(&["市长办公会已讨论"]);
    terminal.send(key::ENTER);
    form_saved(terminal, "备注 Note");
}

fn pasted_note(terminal: &mut Terminal) {
    terminal.send(key::F7);
    terminal.see(&["备注 Note", "▸ 备注"]);
    terminal.paste("第一行\r第二行\r");
    // Two lines, and the form is still open: what is typed now goes behind them.
    terminal.see(&["▸ 备注 Note", "第一行", "第二行"]);
    terminal.send("第三行");
    terminal.see(&["第三行"]);
    assert!(terminal.look(|screen| holds(screen, "Alt-Enter begins a new line")));
    terminal.send(key::ENTER);
    form_saved(terminal, "备注 Note");
}

/// The results in both languages, then in each alone, then in both again.
fn results(terminal: &mut Terminal) {
    terminal.send(key::F9);
    terminal.see(&["结果 Results", "总分", "Overall", "温室气体清单", "Greenhouse-gas inventory"]);
    terminal.send(key::F2);
    terminal.until("Chinese alone", |screen| {
        holds(screen, "总分") && holds(screen, "温室气体清单") && !holds(screen, "Overall")
    });
    terminal.send(key::CTRL_X);
    terminal.until("English alone", |screen| {
        holds(screen, "Overall") && holds(screen, "Greenhouse") && !holds(screen, "总分")
    });
    terminal.send(key::F2);
    terminal.see(&["总分", "Overall"]);
}

/// Exports under the name that the form proposes; a second time asks before it replaces.
fn hand_over(terminal: &mut Terminal, data: &Path) -> Value {
    terminal.send(key::F10);
    terminal.see(&["导出 Export", "▸ 文件 File"]);
    let name = terminal.until_some("a proposed name", |screen| {
        let text = lines(screen);
        text.split_whitespace().find(|word| word.starts_with("qingdao-")).map(str::to_owned)
    });
    let path = data.join(name);
    terminal.send(key::ENTER);
    terminal.see(&["已导出并核对", "结果 Results"]);
    let text = std::fs::read_to_string(&path).expect("the export is there");
    terminal.send(key::F10);
    terminal.see(&["导出 Export", "▸ 文件 File"]);
    terminal.send(key::ENTER);
    terminal.see(&["要替换它吗", "▸ 2  否 No"]);
    terminal.send(key::ENTER);
    terminal.see(&["▸ 文件 File"]);
    terminal.send(key::ESC);
    terminal.until("the results", |screen| holds(screen, "结果 Results"));
    assert_eq!(std::fs::read_to_string(&path).expect("the export is still there"), text);
    serde_json::from_str(&text).expect("the export is JSON")
}

/// The export against the schema, and everything that was acknowledged against the export.
fn check(exported: &Value, data: &Path) {
    let schema = program::citycap(data, &["schema"]).good();
    let schema = serde_json::from_str(&schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let errors: Vec<String> =
        validator.iter_errors(exported).map(|error| error.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());

    assert_eq!(exported["city"]["name"], json!({"zh": "青岛市", "en": "Qingdao"}));
    for (question, _, expected) in answers() {
        let answer = program::answer(exported, question);
        assert!(!answer.is_null(), "{question} was acknowledged");
        if !expected.is_null() {
            assert_eq!(answer["said"], expected["said"], "{question}");
        }
    }
    let said = |question| program::answer(exported, question)["said"].clone();
    assert_eq!(said("int-06")["value"]["multi"]["chosen"].as_array().map(Vec::len), Some(2));
    let reason = json!({"reason": "近十年没有结束的项目", "accepted": true});
    assert_eq!(said("int-10"), json!({"not_applicable": reason}));
    assert_eq!(said("cap-48-wanted")["value"]["ranking"].as_array().map(Vec::len), Some(3));
    assert_eq!(said("ask-74"), json!({"value": {"text": "世界银行，节能项目，到2027年"}}));

    let first = program::answer(exported, "int-01");
    assert_eq!(first["evidence"], json!({"class": "seen", "citation": "青政函〔2024〕7号"}));
    assert_eq!((&first["confidence"], &first["informant"]), (&json!("medium"), &json!("王局长")));
    assert_eq!(program::question(exported, "int-01")["notes"], json!(["市长办公会已讨论"]));
    assert_eq!(program::question(exported, "int-03")["notes"], json!(["第一行\n第二行\n第三行"]));
}
