use super::program::{begin, citycap, export, journal};
use serde_json::Value;
use std::fs;
use tempfile::tempdir;

fn rows(text: &str) -> Vec<Value> {
    text.lines().map(|line| serde_json::from_str(line).expect("a row")).collect()
}

#[test]
fn the_history_tells_who_said_what_when_and_what_stood_there_before() {
    let home = tempdir().unwrap();
    let data = home.path();
    let id = begin(data, "青岛市", "Qingdao");
    citycap(data, &["answer", &id, "int-01", "1", "--informant", "=SUM(A1)"]).good();
    citycap(data, &["answer", &id, "int-01", "2", "--note", "问过两次"]).good();
    citycap(data, &["answer", &id, "int-02", "dk"]).good();
    let all = rows(&citycap(data, &["history", &id, "--format", "ndjson"]).good());
    let did: Vec<_> = all.iter().map(|row| row["did"]["en"].as_str().unwrap()).collect();
    assert_eq!(
        did,
        [
            "began, by the questionnaires",
            "wrote the city’s profile",
            "answered",
            "answered",
            "noted",
            "answered"
        ]
    );
    assert_eq!(all[3]["before"], all[2]["after"]);
    assert_eq!((&all[2]["stands"], &all[3]["stands"]), (&Value::from(false), &Value::from(true)));
    assert!(all[3]["after"]["zh"].as_str().unwrap().starts_with("2 · "), "{}", all[3]);
    let some = ["history", &id, "--question", "int-02", "--by", "李雷", "--format", "ndjson"];
    assert_eq!(rows(&citycap(data, &some).good()).len(), 1);
    let day = ["history", &id, "--day", "1999-01-01", "--format", "ndjson"];
    assert_eq!(citycap(data, &day).good(), "");

    let csv = citycap(data, &["history", &id, "--format", "csv"]).good();
    assert!(csv.starts_with('\u{feff}') && csv.lines().count() == 7, "{csv}");
    let text = citycap(data, &["--lang", "zh", "history", &id]).good();
    assert!(text.contains("回答：2 · ") && text.contains("此前：1 · "), "{text}");

    let earlier = all[2]["event"].as_str().unwrap();
    citycap(data, &["restore", &id, &earlier[..10]]).good();
    let now = rows(&citycap(data, &["history", &id, "--format", "ndjson"]).good());
    assert_eq!(now.len(), 7);
    assert_eq!(now[6]["after"], all[2]["after"]);
    assert_eq!(now[6]["before"], all[3]["after"]);
    citycap(data, &["restore", &id, "ffff"]).refused(1);
    citycap(data, &["restore", &id, all[0]["event"].as_str().unwrap()]).refused(1);
}

#[test]
fn a_seal_shows_in_the_list_and_in_the_export_and_ends_when_the_content_changes() {
    let home = tempdir().unwrap();
    let data = home.path();
    let id = begin(data, "青岛市", "Qingdao");
    citycap(data, &["answer", &id, "int-01", "1"]).good();
    assert_eq!(export(data, &id)["state"]["stage"], "draft");
    citycap(data, &["seal", &id]).refused(1);
    citycap(data, &["submit", &id]).good();
    let back = ["send-back", &id, "--reason", "look again", "--question", "int-01=which year?"];
    citycap(data, &back).good();
    citycap(data, &["send-back", &id, "--reason", "twice"]).refused(1);
    citycap(data, &["submit", &id]).good();
    assert_eq!(export(data, &id)["state"]["stage"], "in_review");
    let digest = citycap(data, &["--lang", "en", "seal", &id]).good();
    let state = &export(data, &id)["state"];
    assert_eq!(state["stage"], "sealed");
    assert_eq!(state["seals"][0]["holds"], "yes");
    assert_eq!(state["seals"][0]["digest"], digest.trim());
    assert_eq!(state["seals"][0]["by"], "李雷 Li Lei");
    assert!(citycap(data, &["--lang", "en", "list"]).good().trim_end().ends_with("\tsealed"));
    let why = citycap(data, &["--lang", "en", "answer", &id, "int-01", "2"]).refused(1);
    assert!(why.contains("citycap amend ID --reason"), "{why}");

    // What another program writes cannot be refused; it shows.
    let path = journal(data, &id);
    let sealed = fs::read(&path).unwrap();
    citycap(data, &["amend", &id, "--reason", "新规划已批复"]).good();
    citycap(data, &["answer", &id, "int-01", "2"]).good();
    let amended = export(data, &id);
    assert_eq!(amended["state"]["stage"], "draft");
    assert_eq!(amended["state"]["amendments"][0]["reason"], "新规划已批复");
    let told = citycap(data, &["--lang", "zh", "score", &id]).good();
    assert!(told.contains("解除封存作修改，理由：新规划已批复"), "{told}");
    let listed = citycap(data, &["--lang", "en", "list"]).good();
    assert!(listed.trim_end().ends_with("\topened again"), "{listed}");
    let line = home.path().join("line.ndjson");
    let line = line.to_str().unwrap();
    citycap(data, &["export", &id, "--format", "ndjson", "-o", line]).good();
    let compared = citycap(data, &["--lang", "en", "compare", line, "--draws", "100"]).good();
    assert!(compared.contains("The seal of one of them was opened for changes"), "{compared}");
    let lines = fs::read_to_string(&path).unwrap();
    let mut slipped = sealed.clone();
    slipped.extend(lines.lines().last().unwrap().bytes());
    slipped.push(b'\n');
    fs::write(&path, slipped).unwrap();
    let state = &export(data, &id)["state"];
    assert_eq!((&state["stage"], &state["seals"][0]["holds"]), (&"sealed".into(), &"no".into()));
    assert_eq!(state["changed_after_seal"].as_array().map(Vec::len), Some(1));
    let told = citycap(data, &["--lang", "en", "list"]).outcome();
    assert!(
        told.err.contains("does not cover all that has come from elsewhere (entries: 1)"),
        "{told:?}"
    );
}

#[test]
fn who_seals_on_a_laptop_that_was_never_told_a_name_is_asked_for_it_once() {
    let (home, other, files) = (tempdir().unwrap(), tempdir().unwrap(), tempdir().unwrap());
    let id = begin(home.path(), "青岛市", "Qingdao");
    let bundle = ["export", &id, "--format", "bundle", "-o", "b.zip"];
    citycap(home.path(), &bundle).within(files.path()).good();
    citycap(other.path(), &["import", "b.zip"]).within(files.path()).good();
    let before = fs::read_dir(other.path().join("assessments").join(&id)).unwrap().count();
    let why = citycap(other.path(), &["--lang", "en", "submit", &id]).refused(2);
    assert!(why.contains("--author NAME"), "{why}");
    let after = fs::read_dir(other.path().join("assessments").join(&id)).unwrap().count();
    assert_eq!(before, after, "nothing was written");
    citycap(other.path(), &["--author", "韩梅梅", "submit", &id]).good();
    citycap(other.path(), &["seal", &id]).good();
    assert_eq!(export(other.path(), &id)["state"]["seals"][0]["by"], "韩梅梅");
}

#[test]
fn moving_to_other_questionnaires_tells_what_becomes_of_the_answers_and_loses_none() {
    let home = tempdir().unwrap();
    let data = home.path();
    let example = concat!(env!("CARGO_MANIFEST_DIR"), "/questionnaires/short-example");
    let changed = tempdir().unwrap();
    for entry in fs::read_dir(example).unwrap() {
        let path = entry.unwrap().path();
        let text = fs::read_to_string(&path).unwrap().replace("\"0.1.0\"", "\"0.2.0\"");
        fs::write(changed.path().join(path.file_name().unwrap()), text).unwrap();
    }
    let id = begin(data, "青岛市", "Qingdao");
    citycap(data, &["answer", &id, "int-01", "1"]).good();
    let before = export(data, &id);
    let told = citycap(data, &["--lang", "en", "--framework", example, "move", &id, "--dry-run"]);
    let told = told.outcome().err;
    assert!(told.contains("do not exist there; they stay in the journal (1): int-01"), "{told}");
    assert_eq!(export(data, &id)["framework"], before["framework"]);
    citycap(data, &["--framework", example, "move", &id]).good();
    assert_eq!(export(data, &id)["framework"]["id"], "flood-example");
    citycap(data, &["--framework", example, "move", &id]).refused(1);
    // A further version finds its place too, and all of them stay.
    let other = changed.path().to_str().unwrap();
    citycap(data, &["--framework", other, "move", &id]).good();
    citycap(data, &["move", &id]).good();
    let after = export(data, &id);
    assert_eq!(
        (&after["framework"], &after["criteria"]),
        (&before["framework"], &before["criteria"])
    );

    citycap(data, &["submit", &id]).good();
    citycap(data, &["seal", &id]).good();
    citycap(data, &["--framework", example, "move", &id]).refused(1);
}
