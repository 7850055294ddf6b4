//! A committee at the command line: three sample sets, files that are wrong, minutes that hold and
//! minutes that do not.

mod program;

use citycap::committee::reading::{Fault, Reader};
use program::{begin, citycap};
use proptest::prelude::*;
use serde_json::Value as Json;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

fn sample(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/committee").join(name)
}

fn text(path: &Path) -> String {
    path.to_str().expect("a path of this machine").to_owned()
}

/// What the program says of a sample set in a language.
fn compared(name: &str, language: &str, more: &[&str]) -> String {
    let folder = TempDir::new().expect("a folder");
    let path = text(&sample(name));
    let arguments = [&["--lang", language, "compare", "--select", "2", &path], more].concat();
    citycap(folder.path(), &arguments).good()
}

/// The part of a text from one heading to the next empty line.
fn part<'a>(text: &'a str, heading: &str) -> &'a str {
    let rest = text.split_once(heading).unwrap_or_else(|| panic!("{heading}: {text}")).1;
    rest.split_once("\n\n").map_or(rest, |part| part.0)
}

#[test]
fn a_clear_winner_is_called_one() {
    let english = compared("clear.ndjson", "en", &[]);
    assert!(!english.contains("not sealed"), "{english}");
    assert!(english.contains("Nothing: every city is clearly in or clearly out."), "{english}");
    assert!(!english.contains("Effectively tied"));
    assert!(
        part(&english, "Best choice").contains("1. (153.0): Yang'an (sample), Lining (sample)")
    );
    let chinese = compared("clear.ndjson", "zh", &[]);
    assert!(chinese.contains("无：每个城市都明显入选或明显落选。"), "{chinese}");
    assert!(!chinese.contains("不分高下"));
    assert!(chinese.contains("样安市（样例）、例宁市（样例）"));
}

#[test]
fn a_near_tie_is_called_one_and_says_at_which_weight_it_tips() {
    let english = compared("tie.ndjson", "en", &[]);
    assert!(english.contains("Effectively tied: the best is only 0.2 points ahead"), "{english}");
    let open = part(&english, "Not decided yet");
    assert!(open.contains("Lining (sample): depends on the weights"), "{open}");
    assert!(open.contains("“Low-carbon development goals” goes from 20.0 % to 20.8 %"), "{open}");
    let chinese = compared("tie.ndjson", "zh", &[]);
    assert!(chinese.contains("实际上不分高下：最优组合仅比次优高0.2分"), "{chinese}");
    assert!(chinese.contains("例宁市（样例）：取决于权重"), "{chinese}");
    assert!(chinese.contains("“低碳发展目标”的权重由20.0%变为20.8%时，两者易位"), "{chinese}");
}

#[test]
fn where_missing_data_decides_the_page_says_which() {
    let english = compared("missing.ndjson", "en", &[]);
    let open = part(&english, "Not decided yet");
    assert!(open.contains("Shiping (sample): depends on missing answers"), "{open}");
    assert!(open.contains("up to 16.0 points: goal-20"), "{open}");
    assert!(open.contains("could overtake it once their missing answers are known: Shiping"));
    assert!(!english.contains("Effectively tied"));
    let chinese = compared("missing.ndjson", "zh", &[]);
    assert!(chinese.contains("示平市（样例）：取决于缺失的答案"), "{chinese}");
    assert!(chinese.contains("最多16.0分：goal-20"), "{chinese}");
    assert!(chinese.contains("缺失的答案补齐后，可能超过它的有：示平市（样例）"), "{chinese}");
}

#[test]
fn both_languages_stand_side_by_side() {
    let both = compared("tie.ndjson", "both", &[]);
    assert!(both.contains("实际上不分高下") && both.contains("Effectively tied"), "{both}");
}

#[test]
fn limits_are_kept_and_impossible_ones_said_at_once() {
    let of = |more: &[&str]| part(&compared("clear.ndjson", "en", more), "Best choice").to_owned();
    assert!(of(&["--max-per-province", "1", "--out", "Lining (sample)"]).contains("Nihe"));
    assert!(of(&["--in", "sample-5"]).contains("1. (105.2): Yang'an (sample), Shifeng (sample)"));
    let none = of(&["--at-least", "district=1"]);
    assert!(none.contains("of the kind “District” there are only 0"), "{none}");
    let weighed = compared("tie.ndjson", "en", &["--weights", "interest=1,goals=8"]);
    assert!(weighed.contains("This ranking uses other ones."));
    assert!(part(&weighed, "Best choice").contains("Yang'an (sample), Shiping (sample)"));
}

#[test]
fn what_is_asked_wrongly_is_refused_with_the_choices() {
    let folder = TempDir::new().expect("a folder");
    let path = text(&sample("clear.ndjson"));
    let refused = |more: &[&str]| {
        let arguments = [&["--lang", "en", "compare", &path], more].concat();
        citycap(folder.path(), &arguments).refused(2)
    };
    assert!(refused(&["--weights", "luck=3"]).contains("it has interest, goals, capability"));
    assert!(refused(&["--in", "nowhere"]).contains("No city among those compared"));
    assert!(refused(&["--in", "sample"]).contains("sample-1, sample-2"));
    assert!(refused(&["--lens", "luck"]).contains("without-goals"));
    assert!(refused(&["--select", "0"]).contains("--select"));
}

/// A folder with the lines of a sample set, changed.
fn changed(name: &str, change: impl Fn(usize, &mut Json)) -> (TempDir, String) {
    let folder = TempDir::new().expect("a folder");
    let lines = std::fs::read_to_string(sample(name)).expect("the sample is readable");
    let mut out = String::new();
    for (at, line) in lines.lines().enumerate() {
        let mut document: Json = serde_json::from_str(line).expect("a document");
        change(at, &mut document);
        out += &document.to_string();
        out.push('\n');
    }
    let path = folder.path().join("exports.ndjson");
    std::fs::write(&path, out).expect("it can be written");
    let path = text(&path);
    (folder, path)
}

#[test]
fn a_changed_figure_is_found_with_its_place_and_the_rest_is_compared() {
    let (folder, path) = changed("clear.ndjson", |at, document| match at {
        1 => document["overall"]["value"]["lo"] = 0.5.into(),
        2 => document["criteria"][1]["value"]["hi"] = 1.5.into(),
        3 => document["format"] = "something-else".into(),
        _ => {}
    });
    let broken = folder.path().join("broken.json");
    std::fs::write(&broken, "{\"format\": \"citycap-ex").expect("it can be written");
    let arguments = ["--lang", "en", "compare", "--select", "1", &path, &text(&broken), "missing"];
    let outcome = citycap(folder.path(), &arguments).outcome();
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    let say = |words: &str| assert!(outcome.err.contains(words), "{words}: {}", outcome.err);
    say("line 2: overall.value.lo is 0.5, but follows from the other figures as 0.75");
    say("line 3: criteria[1].value is outside its limits");
    say("line 4: not an export of citycap");
    say("broken.json: not complete JSON at line 1, column 22");
    assert!(outcome.out.contains("5 of 7 documents could not be read"), "{}", outcome.out);
    assert!(outcome.out.contains("2 cities ranked"), "{}", outcome.out);
}

#[test]
fn other_frameworks_copies_and_older_states_are_set_aside_and_told() {
    let (folder, path) = changed("clear.ndjson", |at, document| match at {
        0 => document["framework"]["digest"] = "ff".repeat(32).into(),
        1 => document["committee"]["rules"]["kappa"] = 41.into(),
        _ => {}
    });
    let (_other, older) = changed("clear.ndjson", |at, document| {
        if at == 2 {
            document["journal"] = serde_json::json!({ "events": 7, "heads": ["x"], "last": null });
        }
        if at == 4 {
            document["id"] = "sample-5-again".into();
            document["journal"]["last"] = "2026-02-01T00:00:00Z".into();
        }
    });
    let arguments = ["--lang", "en", "compare", "--select", "2", &path, &older];
    let out = citycap(folder.path(), &arguments).good();
    let say = |words: &str| assert!(out.contains(words), "{words}: {out}");
    say("answers another framework (sample-framework 1.0.0, check code ffffffffffff…)");
    say("gives other points or constants");
    say("line 4: the same as");
    say("line 3: an older state of the assessment in");
    say("line 5: an earlier assessment of the city in");
    say("5 cities ranked");
    let only = [&arguments[..], &["--framework-digest", "ffff"]].concat();
    assert!(citycap(folder.path(), &only).good().contains("One city ranked"));
}

#[test]
fn long_exports_lines_and_standard_input_give_the_same_ranking() {
    let folder = TempDir::new().expect("a folder");
    let data = folder.path().join("data");
    let ids = [begin(&data, "样甲市", "Yangjia"), begin(&data, "样乙市", "Yangyi")];
    for (id, level) in ids.iter().zip(["3", "2-4"]) {
        for question in ["int-01", "goal-20", "cap-45", "auth-51"] {
            citycap(&data, &["answer", id, question, level]).good();
        }
    }
    let out = folder.path().join("exports");
    std::fs::create_dir(&out).expect("a folder");
    for id in &ids {
        let path = text(&out.join(format!("{id}.json")));
        citycap(&data, &["export", id, "-o", &path]).good();
    }
    let lines = citycap(&data, &["export", "--all", "--format", "ndjson", "-o", "-"]).good();
    assert_eq!(lines.lines().count(), 2);
    let json = |paths: &[&str], input: &str| -> Json {
        let arguments = [&["compare", "--json", "--select", "1"], paths].concat();
        let out = citycap(&data, &arguments).typing(input).good();
        serde_json::from_str::<Json>(&out).expect("it is JSON")["comparison"].take()
    };
    let long = json(&[&text(&out)], "");
    assert_eq!(long["cities"].as_array().map(Vec::len), Some(2));
    assert_eq!(long, json(&["-"], &lines));
    let path = text(&folder.path().join("lines.ndjson"));
    std::fs::write(&path, &lines).expect("it can be written");
    let changed = std::fs::read_to_string(out.join(format!("{}.json", ids[0]))).expect("text");
    let forged = text(&folder.path().join("forged.json"));
    std::fs::write(&forged, changed.replacen("样甲市", "样丙市", 1)).expect("it can be written");
    let refused = citycap(&data, &["--lang", "en", "compare", &forged]).refused(1);
    assert!(refused.contains("its own check code"), "{refused}");
    let mixed = json(&[&path, &text(&out)], "");
    assert_eq!(long, mixed, "the same assessments twice are one each");
    for line in lines.lines() {
        valid("line", &serde_json::from_str(line).expect("it is JSON"));
    }
}

/// Whether a document is as the printed schema of its format says.
fn valid(of: &str, document: &Json) {
    let folder = TempDir::new().expect("a folder");
    let schema = citycap(folder.path(), &["schema", of]).good();
    let schema: Json = serde_json::from_str(&schema).expect("the schema is JSON");
    let validator = jsonschema::validator_for(&schema).expect("the schema can be used");
    let errors: Vec<String> =
        validator.iter_errors(document).map(|error| error.to_string()).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn minutes_hold_until_a_figure_or_an_export_is_changed() {
    let folder = TempDir::new().expect("a folder");
    let exports = text(&sample("tie.ndjson"));
    let path = text(&folder.path().join("minutes.json"));
    let decide = |more: &[&str]| {
        let arguments: [&[&str]; 3] = [
            &["--lang", "en", "compare", "--select", "2", &exports, "--minutes", &path],
            &["--who", "Selection committee (sample)", "--decided", "sample-1,sample-3"],
            more,
        ];
        citycap(folder.path(), &arguments.concat())
    };
    let why = decide(&[]).refused(2);
    assert!(why.contains("need --because"), "{why}");
    assert!(why.contains("Added: sample-3. Passed over: sample-2."), "{why}");
    decide(&["--because", "A port on the same river"]).good();

    let verify = |minutes: &str, exports: &str| {
        citycap(folder.path(), &["--lang", "en", "verify", minutes, exports]).outcome()
    };
    let good = verify(&path, &exports);
    assert_eq!(good.code, Some(0), "{good:?}");
    for words in
        ["All 5 exports are there, byte for byte.", "figures come out as recorded", "A port"]
    {
        assert!(good.out.contains(words), "{}", good.out);
    }
    assert!(good.out.contains("The minutes hold."));

    let written = std::fs::read_to_string(&path).expect("the minutes are there");
    let mut minutes: Json = serde_json::from_str(&written).expect("minutes are JSON");
    valid("minutes", &minutes);
    assert_eq!(minutes["decision"]["added"], serde_json::json!(["sample-3"]));
    minutes["comparison"]["cities"][1]["confirmed"] = 0.9.into();
    let forged = text(&folder.path().join("forged.json"));
    std::fs::write(&forged, minutes.to_string()).expect("it can be written");
    let bad = verify(&forged, &exports);
    assert_eq!(bad.code, Some(1), "{bad:?}");
    assert!(bad.out.contains("cities[1].confirmed: 0.9 is recorded, 0.5"), "{}", bad.out);
    assert!(bad.out.contains("The minutes do not hold."));

    let (_other, changed) = changed("tie.ndjson", |at, document| {
        if at == 1 {
            document["journal"]["events"] = 101.into();
        }
    });
    let bad = verify(&path, &changed);
    assert_eq!(bad.code, Some(1), "{bad:?}");
    assert!(bad.out.contains("The export of sample-2 is a later one"), "{}", bad.out);
    assert!(bad.out.contains("no figure could be computed again"), "{}", bad.out);
}

#[test]
fn a_constant_outside_its_limits_is_named_by_its_own_field() {
    let refused = |change: fn(&mut Json)| {
        let (folder, path) = changed("clear.ndjson", |at, document| {
            if at == 0 {
                change(&mut document["committee"]["rules"]);
            }
        });
        citycap(folder.path(), &["--lang", "en", "compare", &path]).outcome().err
    };
    let err = refused(|rules| {
        let why = serde_json::json!({ "zh": "样例", "en": "sample" });
        rules["gates"] = serde_json::json!([{ "criterion": "goals", "at_least": 1.5, "why": why }]);
    });
    assert!(err.contains("committee.rules.gates[0].at_least is outside"), "{err}");
    let err = refused(|rules| rules["balance"] = serde_json::json!([0.5, 2.0]));
    assert!(err.contains("committee.rules.balance[1] is outside"), "{err}");
    let err = refused(|rules| rules["kappa"] = 4_000_000_000_u32.into());
    assert!(err.contains("committee.rules.kappa is outside"), "{err}");
}

#[test]
fn a_city_that_misses_a_gate_stands_outside_until_it_is_taken_in_by_hand() {
    let (folder, path) = changed("clear.ndjson", |_, document| {
        let gate = serde_json::json!([
            { "criterion": "goals", "at_least": 0.5, "why": { "zh": "样例", "en": "sample" } },
        ]);
        document["committee"]["rules"]["gates"] = gate;
    });
    let of = |more: &[&str]| {
        let arguments = [&["--lang", "en", "compare", "--select", "2", &path], more].concat();
        citycap(folder.path(), &arguments).good()
    };
    let out = of(&[]);
    assert!(out.contains("2 cities ranked"), "{out}");
    assert!(part(&out, "Outside the ranking").contains("fails the gate"), "{out}");
    let out = of(&["--in", "sample-3"]);
    assert!(out.contains("3 cities ranked") && out.contains("failed"), "{out}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, ..ProptestConfig::default() })]

    /// Whatever happens to the bytes of an export: it is read as it was or refused, never a panic;
    /// what is read holds.
    #[test]
    fn damaged_exports_are_refused_or_hold(
        at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<prop::sample::Index>(),
    ) {
        let text = std::fs::read_to_string(sample("missing.ndjson")).expect("it is readable");
        let line = text.lines().nth(2).expect("it has lines").as_bytes();
        let mut reader = Reader::default();
        prop_assert!(reader.read(line).is_ok());
        let mut damaged = line.to_vec();
        let place = at.index(damaged.len());
        damaged[place] = byte;
        if let Ok(entry) = reader.read(&damaged) {
            for part in &entry.applicant.parts {
                let value = part.value.expect("the sample applies");
                prop_assert!(value.lo <= value.hi + 1e-9 && value.hi <= 1.0 + 1e-9);
            }
        }
        let cut = cut.index(line.len());
        let refused = matches!(
            reader.read(&line[..cut]),
            Err(Fault::NotJson { .. } | Fault::NotText)
        );
        prop_assert!(refused);
    }
}
