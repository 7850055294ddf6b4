//! The second framework: another subject, another size, no line of Rust. What holds for it holds
//! for any folder that an author writes.

mod stage;

use citycap::assessment::Sheet;
use citycap::framework::{Answering, Framework, lint};
use citycap::i18n::Language;
use citycap::report;
use citycap::scoring::{Class, Model, Score};
use citycap::store::read_folder;
use crossterm::event::KeyCode;
use serde_json::{Value, json};
use stage::{Stage, assessment, repository};
use std::process::{Command, Output};
use std::sync::Arc;

fn framework() -> Framework {
    let files = read_folder(&repository().join("questionnaires/short-example")).expect("a folder");
    assert_eq!(lint(&files), [], "neither errors nor warnings");
    Framework::load_checked(&files).expect("it loads")
}

/// A made-up city: a plan and a few people, a list of flood spots, no confirmed warnings.
fn sheet() -> Value {
    let said = |value: Value| json!({ "said": { "value": value } });
    let seen = |value: Value| json!({ "said": { "value": value }, "evidence": { "class": "seen" }, "confidence": "high" });
    json!({
        "city": { "name": { "zh": "样例港市", "en": "Sample Harbour" }, "kind": "city", "sample": true },
        "answers": {
            "led-plan": seen(json!({ "level": 2 })),
            "led-officer": seen(json!({ "yes_no": true })),
            "res-staff": said(json!({ "number": [4, 6] })),
            "res-store": said(json!({ "multi": { "chosen": ["boats", "barriers"] } })),
            "res-neighbour": { "said": { "not_applicable": { "reason": "岛 / island", "accepted": true } } },
            "map-state": seen(json!({ "level": 1 })),
            "map-cover": said(json!({ "number": 40 })),
            "warn-way": seen(json!({ "level": 1 })),
            "warn-time": { "said": "dont_know" },
            "ask-order": said(json!({ "ranking": ["warning", "map"] })),
            "ask-map": said(json!({ "level": 2 })),
            "exp-people": said(json!({ "number": 15 })),
        },
    })
}

fn scored() -> (Framework, Score, Vec<u8>) {
    let framework = framework();
    let sheet = Sheet::parse(&sheet().to_string()).expect("a sheet");
    assert_eq!(sheet.misfits(&framework), []);
    let assessment = assessment(&framework, sheet);
    let findings = Model::new(&framework).findings(&framework, &assessment, "sample");
    let bytes = report::json(&framework, &assessment, &findings, &[]);
    (framework, findings.score, bytes)
}

#[test]
fn it_is_small_and_shows_every_part_of_a_framework() {
    let framework = framework();
    assert!((12..=15).contains(&framework.questions.len()));
    assert_eq!((framework.criteria.len(), framework.assistance.len()), (4, 3));
    assert_eq!(framework.indicators.iter().filter(|one| one.practice.is_some()).count(), 2);
    let has =
        |kind: fn(&Answering) -> bool| framework.questions.iter().any(|one| kind(&one.answer));
    assert!(has(|answer| matches!(answer, Answering::Ranking(_))));
    assert!(has(|answer| matches!(answer, Answering::Multi(_))));
    assert!(has(|answer| matches!(answer, Answering::YesNo(_))));
    assert!(has(|answer| answer.number().is_some_and(|number| !number.anchors.is_empty())));
    assert!(framework.questions.iter().any(|one| one.when.is_some()));
    assert!(framework.questions.iter().any(|one| one.na.is_some()));
    assert!(
        framework
            .indicators
            .iter()
            .flat_map(|one| &one.practice)
            .any(|one| { one.default < one.cap && !one.required_if.is_empty() })
    );
}

#[test]
#[expect(clippy::float_cmp, reason = "sums of quarters are exact")]
fn its_answers_become_scores_as_the_method_says() {
    let (framework, score, _) = scored();
    let value = |id: &str| score.questions[framework.position(id).expect("known")].value;
    // Four to six people: below and above the goalpost at five.
    let staff = value("res-staff").expect("it applies");
    assert!(staff.lo == 0.4 && (staff.hi - 0.55).abs() < 1e-12, "{staff:?}");
    // No pumps, so nobody asks how they are checked, and the follow-up counts as the lowest level.
    assert_eq!(value("res-check").map(|value| (value.lo, value.hi)), Some((0.0, 0.0)));
    assert!(value("res-neighbour").is_none(), "accepted as not applicable");
    // The city wishes for no level of warning, but its issued plan requires one.
    let levels = score.practices[1].levels.expect("it applies");
    assert_eq!(levels.target.lo, 0.75);
    // Only the unasked time leaves the warning open.
    assert!(levels.gap.lo > 0.0 && levels.gap.lo < levels.gap.hi);
}

#[test]
fn its_kinds_of_assistance_are_classed_and_scheduled() {
    let (framework, score, _) = scored();
    let at = |id: &str| framework.assistance.iter().position(|kind| kind.id == id).expect("known");
    assert_eq!(score.kinds[at("warning")].classes, [Class::DoFirst]);
    // The map comes first because the warning needs it.
    let step = |id: &str| score.programme.steps.iter().find(|step| step.kind == at(id));
    let (map, warning) = (step("map").expect("in"), step("warning").expect("in"));
    assert!(map.end <= warning.start && warning.after == [at("map")]);
    assert!(warning.end <= framework.method.months);
}

#[test]
fn its_export_fits_the_schema() {
    let (_, _, bytes) = scored();
    let export: Value = serde_json::from_slice(&bytes).expect("JSON");
    let schema: Value = serde_json::from_slice(&report::schema()).expect("JSON");
    let validator = jsonschema::validator_for(&schema).expect("a schema");
    let wrong: Vec<String> = validator.iter_errors(&export).map(|one| one.to_string()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(export["framework"]["id"], "flood-example");
    let questions = export["questions"].as_array().expect("questions").iter();
    let answers: Vec<&Value> =
        questions.flat_map(|one| one["answers"].as_array().expect("answers")).collect();
    assert!(!answers.is_empty());
    for field in ["said", "by", "at", "device"] {
        assert!(answers.iter().all(|answer| !answer[field].is_null()), "{field}");
    }
    let kind = &export["assistance"][0];
    assert!(kind["cautious_class"].is_string());
    assert!(kind["smallest_change"]["question"].is_string() && kind["settled"].is_boolean());
    assert!(kind["among_first_two"]["likelihood"].is_string());
    assert_eq!(export["stability"]["drawn_as"], "sample");
    // The time of the warning is not known, and could still be found out.
    let mut next = export["next"]["questions"].as_array().expect("questions").iter();
    assert!(next.any(|one| one["question"] == "warn-time"));
    // The city wishes for no level of warning; its issued plan requires one.
    assert_eq!(export["practices"][1]["required_by"]["target"], 0.75);
    for question in export["questions"].as_array().expect("questions") {
        let part = |name: &str| question[name].as_f64().expect("a number");
        let known = question["contribution"]["lo"].as_f64().expect("a number");
        let sum = known + part("unknown") + part("lost");
        assert!((sum - part("weight")).abs() < 1e-9, "{}", question["id"]);
    }
    assert_eq!(export["city"]["name"]["en"], "Sample Harbour");
}

#[test]
fn it_can_be_interviewed_on_the_screen() {
    for language in [Language::Zh, Language::En, Language::Both] {
        let mut stage = Stage::on(Arc::new(framework()), Sheet::default(), language);
        stage.ask("led-plan");
        stage.press(KeyCode::Char('2'));
        assert!(stage.desk().assessment.answer("led-plan").is_some());
        stage.ask("res-check");
        stage.screen(80, 24);
        stage.press(KeyCode::F(9));
        assert!(!stage.screen(100, 30).trim().is_empty());
    }
}

fn citycap(data: &std::path::Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_citycap"));
    command.current_dir(repository()).args(["--lang", "en", "--data-dir"]).arg(data).args(args);
    let output = command.output().expect("it runs");
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

#[test]
fn the_program_takes_it_from_its_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let (data, sheet_at) = (folder.path().join("data"), folder.path().join("sheet.json"));
    std::fs::write(&sheet_at, sheet().to_string()).expect("written");
    let sheet_at = sheet_at.to_str().expect("UTF-8");
    citycap(&data, &["lint", "questionnaires/short-example"]);
    let framework = ["--framework", "questionnaires/short-example"];
    let new = citycap(&data, &[&framework[..], &["new", "--from", sheet_at]].concat());
    let id = String::from_utf8(new.stdout).expect("UTF-8");
    // From here on the assessment knows its framework by itself.
    citycap(&data, &["answer", id.trim(), "ask-warning", "3"]);
    let score = citycap(&data, &["score", id.trim()]);
    assert!(String::from_utf8_lossy(&score.stdout).contains("Warning system"));
    let export = folder.path().join("export.json");
    citycap(&data, &["export", id.trim(), "--output", export.to_str().expect("UTF-8")]);
    let export: Value =
        serde_json::from_slice(&std::fs::read(export).expect("read")).expect("JSON");
    assert_eq!(export["framework"]["version"], "0.1.0");
}
