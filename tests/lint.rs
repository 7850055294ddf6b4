//! Lint over whole folders: a sound framework passes, a faulty one shows all its faults in one run.

mod lint_support;

use citycap::assessment::CityKind;
use citycap::framework::{Framework, Severity, excerpt, lint};
use citycap::i18n::{Language, Words};
use lint_support::{folder, found, set};
use serde_json::json;

#[test]
fn a_sound_framework_has_no_problems() {
    assert_eq!(lint(&folder("good")), []);
    Framework::load_checked(&folder("good")).expect("it loads");
}

#[test]
fn every_fault_of_a_faulty_framework_is_told_in_one_run_with_its_place() {
    let problems = lint(&folder("faulty"));
    let told: Vec<_> = problems
        .iter()
        .map(|one| (one.file.as_str(), one.line, one.column, one.path.as_str(), one.id))
        .collect();
    let expected = [
        ("context.json", 32, 88, "questions[1].answer.number.likely", "lint-range-order"),
        ("context.json", 57, 20, "questions[3].informant", "lint-unknown-name"),
        ("context.json", 92, 34, "questions[5].answer.level.levels[0].en", "lint-chinese-in-en"),
        ("context.json", 94, 21, "questions[5].answer.level.levels[2].zh", "lint-text-twice"),
        ("extra.json", 0, 0, "", "lint-extra-file"),
        ("framework.json", 36, 32, "indicators[2].practice.default", "lint-default-above-cap"),
        ("framework.json", 52, 82, "evidence[1].strength", "lint-strength-order"),
        ("framework.json", 59, 24, "informants[0].phone", "lint-unknown-field"),
        ("framework.json", 66, 32, "assistance[0].requires", "lint-require-circle"),
        ("framework.json", 70, 31, "assistance[0].conditions[0].ref", "lint-unknown-ref"),
        ("framework.json", 70, 56, "assistance[0].conditions[0].at_least", "lint-number-outside"),
        ("glossary.json", 6, 45, "terms[0].meaning.en", "lint-translation-missing"),
        ("glossary.json", 6, 50, "", "lint-trailing-comma"),
        ("goals.json", 4, 12, "intro.en", "lint-translation-missing"),
        ("goals.json", 4, 31, "", "lint-comment"),
        ("goals.json", 11, 18, "questions[0].minutes", "lint-wrong-type"),
        ("goals.json", 55, 56, "questions[2].when.at_least", "lint-when-above"),
        ("goals.json", 88, 90, "questions[3].answer.percent.anchors[2]", "lint-anchors-order"),
        ("peers.json", 1, 2, "", "lint-json-unclosed"),
        ("practice.json", 6, 5, "questions[0].hint", "lint-missing-field"),
        ("practice.json", 13, 7, "questions[0].hnt", "lint-unknown-field"),
        ("practice.json", 46, 21, "questions[1].answer.multi.options[0].id", "lint-id-form"),
        (
            "practice.json",
            46,
            64,
            "questions[1].answer.multi.options[0].label.en",
            "lint-hidden-character",
        ),
        ("practice.json", 55, 13, "questions[2].id", "lint-duplicate-id"),
    ];
    assert_eq!(told, expected);
}

#[test]
fn a_framework_with_errors_is_refused_and_warnings_refuse_nothing() {
    let problems = Framework::load_checked(&folder("faulty")).expect_err("it has errors");
    assert_eq!(problems, lint(&folder("faulty")));
    let files = set("goals.json", &[("/intro/zh", json!("再谈目标,好吗？"))]);
    assert_eq!(lint(&files)[0].severity, Severity::Warning);
    Framework::load_checked(&files).expect("a warning is no error");
}

#[test]
fn two_faults_of_one_question_do_not_hide_each_other() {
    let edits = [
        ("/questions/0/minutes", json!("1.5")),
        ("/questions/0/informant", json!(7)),
        ("/questions/0/text/en", json!("")),
        ("/questions/0/answer/level/values", json!([0, 1])),
    ];
    let told = found(&set("goals.json", &edits));
    let expected =
        ["lint-values-count", "lint-wrong-type", "lint-wrong-type", "lint-translation-missing"];
    assert_eq!(told, expected);
}

#[test]
fn every_message_reads_in_both_languages() {
    let words = Words::new(Language::Both);
    for problem in lint(&folder("faulty")) {
        let text = problem.text(&words);
        for said in [&text.zh, &text.en] {
            assert!(!said.contains(['{', '}', '$']) && *said != problem.id, "{said}");
        }
        assert!(
            !text.en.chars().any(|character| ('\u{4E00}'..'\u{9FFF}').contains(&character))
                || problem.id == "lint-chinese-in-en"
        );
    }
}

#[test]
fn a_mark_stands_right_under_chinese() {
    let files = folder("faulty");
    let problems = lint(&files);
    let problem = problems.iter().find(|one| one.id == "lint-chinese-in-en").expect("planted");
    let shown = excerpt(problem, &files, "英文里有汉字", false);
    let expected = r#"英文里有汉字
  --> context.json:92:34
   |
92 |             { "zh": "没有人", "en": "没有人" },
   |                                     ^^^^^^^^ questions[5].answer.level.levels[0].en"#;
    assert_eq!(shown, expected);
}

#[test]
fn a_problem_of_a_whole_file_is_shown_without_a_line() {
    let files = folder("faulty");
    let problems = lint(&files);
    let problem = problems.iter().find(|one| one.id == "lint-extra-file").expect("planted");
    assert_eq!(excerpt(problem, &files, "not used", false), "not used\n--> extra.json");
}

#[test]
fn an_excerpt_cannot_take_over_the_terminal() {
    let mut files = lint_support::folder("good");
    let evil = "{ \"terms\": 7, \"\u{1B}]0;owned\u{7}\u{202E}\": 1 }".to_owned();
    files = lint_support::with(&files, "glossary.json", Some(evil));
    for problem in lint(&files) {
        let shown = excerpt(&problem, &files, "\u{1B}[2J", false);
        assert!(!shown.contains(['\u{1B}', '\u{7}', '\u{202E}']), "{shown}");
    }
}

#[test]
fn a_condition_knows_the_kinds_of_city_that_there_are() {
    for kind in CityKind::ALL {
        let files = set("context.json", &[("/questions/1/when/all/0/is", json!(kind.code()))]);
        assert_eq!(found(&files), [""; 0]);
    }
}
