use super::program::{begin, citycap, export, question};
use serde_json::Value;
use tempfile::tempdir;

/// Two interviewers and a lead, a memory stick, and no network.
#[test]
fn two_interviewers_and_a_lead_end_with_one_sealed_assessment() {
    let (a, b, lead, files) =
        (tempdir().unwrap(), tempdir().unwrap(), tempdir().unwrap(), tempdir().unwrap());
    let run = |who: &tempfile::TempDir, arguments: &[&str]| {
        citycap(who.path(), &[&["--lang", "en"], arguments].concat()).within(files.path())
    };
    let stick = files.path().join("stick");
    std::fs::create_dir(&stick).unwrap();

    // The lead begins; everybody takes it along.
    let id = begin(lead.path(), "虚谷市", "Xugu");
    for who in [&lead, &a, &b] {
        run(who, &["sync", "stick"]).good();
    }
    // Each bureau is asked by somebody else; one question is asked twice.
    run(&a, &["answer", &id, "int-01", "1", "--informant", "DRC"]).good();
    run(&a, &["answer", &id, "int-02", "2"]).good();
    run(&b, &["answer", &id, "int-01", "3", "--informant", "EEB"]).good();
    run(&b, &["answer", &id, "int-03", "dk"]).good();
    for who in [&a, &b] {
        run(who, &["sync", "stick"]).good();
    }
    let told = run(&lead, &["sync", "stick"]).outcome().err;
    assert!(told.contains("unequal answers now: 1.") && told.contains("int-01"), "{told}");
    let answers = question(&export(lead.path(), &id), "int-01")["answers"].clone();
    assert_eq!(answers.as_array().map(Vec::len), Some(2), "{answers}");

    // Nothing is sealed over a dispute; it is settled with a reason.
    run(&lead, &["submit", &id]).good();
    assert!(run(&lead, &["seal", &id]).refused(1).contains("int-01"));
    run(&lead, &["send-back", &id, "--reason", "settle int-01", "--question", "int-01=which?"])
        .good();
    run(&lead, &["answer", &id, "int-01", "2", "--agreed", "both bureaus asked together"]).good();
    run(&lead, &["submit", &id]).good();
    run(&lead, &["seal", &id]).good();

    // A late answer from one laptop shows, and an amendment takes it in.
    run(&b, &["answer", &id, "int-04", "1"]).good();
    run(&b, &["sync", "stick"]).good();
    let told = run(&lead, &["sync", "stick"]).outcome().err;
    assert!(told.contains("the seal does not cover all"), "{told}");
    run(&lead, &["verify", &id]).refused(1);
    run(&lead, &["amend", &id, "--reason", "int-04 came late"]).good();
    run(&lead, &["submit", &id]).good();
    run(&lead, &["seal", &id]).good();
    run(&lead, &["verify", &id]).good();
    for who in [&lead, &a, &b] {
        run(who, &["sync", "stick"]).good();
    }
    run(&a, &["answer", &id, "int-02", "1"]).refused(1);

    // Everybody has the same, and the trail says how it came about.
    let [first, second, third] = [&lead, &a, &b].map(|who| export(who.path(), &id));
    assert_eq!(first["questions"], second["questions"]);
    assert_eq!(first, third);
    assert_eq!(first["state"]["seals"][0]["holds"], "yes");
    let rows = run(&a, &["history", &id, "--question", "int-01", "--format", "ndjson"]).good();
    let rows: Vec<Value> = rows.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let last = rows.iter().rfind(|row| row["did"]["en"] == "answered").unwrap();
    assert!(last["before"]["en"].as_str().unwrap().contains(" / "), "both stood before: {last}");
    assert!(
        last["after"]["en"].as_str().unwrap().contains("both bureaus asked together"),
        "{last}"
    );

    // To the committee: encrypted for it, signed by the lead.
    run(&lead, &["key", "new", "lead", "--no-password", "--yes"]).good();
    let recipient = run(&b, &["key", "new", "committee", "--no-password", "--yes"]).good();
    let send = ["export", &id, "--format", "bundle", "-o", "b.age", "--sign", "lead.sign.key"];
    run(&lead, &[&send[..], &["--encrypt-to", recipient.trim()]].concat()).good();
    let committee = tempdir().unwrap();
    let open = ["b.age", "--identity", "committee.age.key", "--signed-by", "lead.sign.pub"];
    let told = run(&committee, &[&["verify"], &open[..]].concat()).outcome();
    assert_eq!(told.code, Some(0), "{told:?}");
    run(&committee, &[&["import"], &open[..]].concat()).good();
    assert_eq!(export(committee.path(), &id), first);
    run(&committee, &["verify", &id]).good();
}
