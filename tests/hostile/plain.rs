//! The interview line by line, from a pipe.

use super::library;
use super::program::{answer, begin, citycap, export, question};
use serde_json::json;

#[test]
fn an_interview_can_be_typed_line_by_line_in_chinese() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    // A wrong answer is asked again; a note and guidance stay at the question, typed with an input
    // method on; back shows what was said.
    let lines = "９\n３\n备注：市长办公会已讨论\n？\n不知道\n\n拒答\n1、？3\n＜\nｑ\n";
    let outcome =
        citycap(&data, &["--lang", "zh", "interview", "--plain", &id]).typing(lines).outcome();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.out.contains("贵市目前以什么形式"), "{outcome:?}");
    assert!(!outcome.out.contains("In what form"), "{outcome:?}");
    assert!(outcome.err.contains("没有“9”这个选项"), "{outcome:?}");
    assert_eq!(outcome.err.matches("已保存").count(), 5, "{outcome:?}");
    let export = export(&data, &id);
    let said = |id| &answer(&export, id)["said"];
    assert_eq!(said("int-01")["value"]["level"], 3);
    assert_eq!(question(&export, "int-02")["notes"], json!(["市长办公会已讨论"]));
    assert_eq!(said("int-02"), "dont_know");
    assert!(said("int-03").is_null(), "an empty line skips");
    assert_eq!(said("int-06"), "declined");
    let chosen = &said("int-07")["value"]["multi"];
    assert_eq!(chosen["chosen"].as_array().map(Vec::len), Some(1), "{chosen}");
}

#[test]
fn an_interview_can_be_typed_line_by_line_in_english() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    let lines = "three\n2-3\nnote: minutes seen\ndk\nna: none\n1\n";
    let outcome =
        citycap(&data, &["--lang", "en", "interview", "--plain", &id]).typing(lines).outcome();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.out.contains("In what form") && !outcome.out.contains("贵市"), "{outcome:?}");
    assert!(outcome.err.contains("There is no “three” here"), "{outcome:?}");
    assert!(outcome.err.contains("cannot be “not applicable”"), "{outcome:?}");
    assert_eq!(outcome.err.matches("Saved").count(), 4, "{outcome:?}");
    let export = export(&data, &id);
    let said = |id| &answer(&export, id)["said"];
    assert_eq!(said("int-01")["value"]["level"], json!([2, 3]));
    assert_eq!(said("int-02"), "dont_know");
    assert_eq!(question(&export, "int-02")["notes"], json!(["minutes seen"]));
    assert_eq!(said("int-03")["value"]["level"], 1);
    // The next sitting begins where this one ended.
    let again = citycap(&data, &["--lang", "en", "interview", "--plain", &id]).good();
    assert!(again.contains("int-06") && !again.contains("int-03\n"), "{again}");
    let words = citycap(&data, &["--lang", "en", "interview", "--plain"]).refused(2);
    assert!(words.contains("Which assessment?"), "{words}");
}
