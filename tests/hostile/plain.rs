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

#[test]
fn everything_said_on_the_screen_can_be_said_line_by_line() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    let lines = "go:inv-78\n2-3\ngo:inv-78\nevidence: 3 inventory 2024, p. 12\n\
                 evidence+: 2 statistical yearbook\ncomment: which year?\nflag\n\
                 later: energy balance; Wang Fang; April 30\nq\n";
    let outcome =
        citycap(&data, &["--lang", "en", "interview", "--plain", &id]).typing(lines).outcome();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    let export = self::export(&data, &id);
    let said = answer(&export, "inv-78");
    assert_eq!(said["said"]["value"]["level"], json!([2, 3]));
    assert_eq!(said["evidence"]["citation"], "inventory 2024, p. 12");
    assert_eq!(said["further"][0]["citation"], "statistical yearbook");
    assert_eq!(export["awaited"][0]["who"], "Wang Fang");
    // What colleagues said and what is awaited is there the next time.
    let again = citycap(&data, &["--lang", "en", "interview", "--plain", &id])
        .typing("go:inv-78\nevidence-: 1\nlater: ;\nlater:\nq\n")
        .outcome();
    for text in ["which year?", "energy balance · from Wang Fang", "* ", "statistical yearbook"] {
        assert!(again.out.contains(text), "{text}: {again:?}");
    }
    assert!(again.err.contains("Nothing is awaited"), "{again:?}");
    let export = self::export(&data, &id);
    let said = answer(&export, "inv-78");
    assert_eq!(said["evidence"]["citation"], "statistical yearbook");
    assert!(said["further"].is_null() && export["awaited"].is_null());
}

#[test]
fn undo_and_redo_go_back_and_forth_line_by_line() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    let said = |lines: &str| {
        citycap(&data, &["--lang", "zh", "interview", "--plain", &id]).typing(lines).good();
        answer(&self::export(&data, &id), "int-01")["said"].clone()
    };
    assert!(said("3\n撤销\nq\n").is_null());
    assert_eq!(said("3\n撤销\n重做\nq\n")["value"]["level"], 3);
    // Another word ends what can be said again.
    assert_eq!(said("到：int-01\n2\n撤销\n1\n重做\nq\n")["value"]["level"], 1);
}

#[test]
fn an_answer_taken_back_is_asked_again() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    citycap(&data, &["interview", "--plain", &id]).typing("3\nundo\nq\n").good();
    let again = citycap(&data, &["--lang", "en", "interview", "--plain", &id]).typing("q\n").good();
    assert!(again.contains("\nint-01\n"), "{again}");
}

#[test]
fn one_goes_to_a_question_outside_the_short_form_and_stays_there() {
    let (_folder, data) = library();
    let id = begin(&data, "青岛市", "Qingdao");
    let asked = citycap(&data, &["--lang", "en", "interview", "--plain", &id])
        .typing("go:cap-31\nnote: seen\n?\nq\n")
        .good();
    assert_eq!(asked.matches("\ncap-31\n").count(), 3, "{asked}");
    assert_eq!(question(&export(&data, &id), "cap-31")["notes"], json!(["seen"]));
}
