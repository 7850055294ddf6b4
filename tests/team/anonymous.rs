use super::program::{begin, citycap};
use serde_json::Value;
use std::fs;
use tempfile::tempdir;

/// Everything that names somebody, as it is entered below.
const PEOPLE: [&str; 6] = ["李雷", "Li Lei", "王芳", "韩梅梅", "Han Meimei", "han meimei"];
const CITY: [&str; 4] = ["虚谷", "Xugu", "xugu", "990100"];

#[test]
fn no_name_is_left_anywhere_in_what_is_shared_without_names() {
    let (home, files) = (tempdir().unwrap(), tempdir().unwrap());
    let data = home.path();
    let run = |arguments: &[&str]| citycap(data, arguments).within(files.path());
    let new = ["new", "--name-zh", "虚谷市", "--name-en", "Xugu", "--code", "990100"];
    let id = run(&[&new[..], &["--author", "李雷 Li Lei"]].concat()).good().trim().to_owned();
    let device = fs::read_to_string(data.join("device.json")).unwrap();
    let device: Value = serde_json::from_str(&device).unwrap();
    let device = device["device"].as_str().unwrap();
    let answer = |question: &str, said: &str, more: &[&str]| {
        run(&[&["answer", &id, question, said], more].concat()).good();
    };
    answer(
        "int-01",
        "1",
        &["--informant", "王芳，发改委副主任", "--note", "王 芳说虚谷 2025 年起"],
    );
    answer("int-02", "dk", &["--informant", "韩梅梅 Han Meimei", "--note", "ask LI  LEI in Xugu"]);
    let seen = ["--evidence", "seen", "--citation", "王芳提供，990100 年报 p. 3"];
    answer("int-01", "2", &seen);
    citycap(data, &["interview", "--plain", &id])
        .typing("later: 韩梅梅的清单; 王芳，发改委副主任; 4月\nq\n")
        .good();
    answer("int-10", "na:han meimei says so", &[]);
    answer("int-04", "1", &["--agreed", "李雷与韩梅梅商定"]);
    run(&["submit", &id, "--note", format!("on {device}").as_str()]).good();
    run(&["seal", &id]).good();
    run(&["amend", &id, "--reason", "韩梅梅 found a slip"]).good();
    run(&["submit", &id]).good();
    run(&["seal", &id]).good();

    let formats = ["json", "ndjson", "bundle", "html", "csv", "xlsx"];
    for (format, hidden) in formats.iter().flat_map(|format| [(format, false), (format, true)]) {
        let anonymise = if hidden { "--anonymise=city" } else { "--anonymise" };
        let export = ["export", &id, "--format", format, anonymise, "-o", "shared", "--force"];
        run(&export).good();
        let bytes = fs::read(files.path().join("shared")).unwrap();
        let texts =
            if matches!(*format, "bundle" | "xlsx") { unpacked(&bytes) } else { vec![bytes] };
        for text in texts.iter().map(|bytes| String::from_utf8_lossy(bytes)) {
            let names = PEOPLE.iter().chain(if hidden { &CITY[..] } else { &[] });
            for name in names.chain([&device]) {
                // Peers and samples in the framework are other cities' public facts.
                let about =
                    text.lines().find(|line| line.contains(name) && !line.contains("\"peers\""));
                assert!(about.is_none(), "{format} {hidden}: {name} in {about:?}");
            }
        }
    }
    let export = ["export", &id, "--anonymise=city", "-o", "shared", "--force"];
    run(&export).good();
    let shared: Value =
        serde_json::from_slice(&fs::read(files.path().join("shared")).unwrap()).unwrap();
    assert_eq!(shared["state"]["stage"], "sealed");
    assert_eq!(shared["state"]["seals"][0]["holds"], "yes");
    let named = super::program::export(data, &id);
    run(&["export", &id, "--format", "ndjson", "--anonymise", "-o", "line", "--force"]).good();
    let line: Value =
        serde_json::from_slice(&fs::read(files.path().join("line")).unwrap()).unwrap();
    assert_eq!((&line["stage"], &line["overall"]), (&"sealed".into(), &shared["overall"]));
    run(&["export", &id, "--format", "html", "--lang", "en", "--anonymise", "-o", "page"]).good();
    let page = fs::read_to_string(files.path().join("page")).unwrap();
    assert!(page.contains("Person 2 found a slip") || page.contains("Person 3 found a slip"));
    assert!(page.contains("sealed"), "the state is that of the assessment with its names");
    assert_eq!(shared["overall"], named["overall"], "the score is the same");
    let notes = super::program::question(&shared, "int-01")["notes"][0].as_str().unwrap();
    assert!(notes.contains(" 2025 年起"), "the rest of a text stays: {notes}");
}

#[test]
fn a_person_has_one_other_name_everywhere() {
    let (home, files) = (tempdir().unwrap(), tempdir().unwrap());
    let data = home.path();
    let run = |arguments: &[&str]| {
        citycap(data, &[&["--lang", "en"], arguments].concat()).within(files.path())
    };
    let id = begin(data, "青岛市", "Qingdao");
    run(&["answer", &id, "int-01", "1", "--informant", "王芳", "--note", "李雷 asked 王芳"]).good();
    run(&["answer", &id, "int-02", "dk", "--informant", "李雷"]).good();
    run(&["export", &id, "--anonymise", "-o", "e.json"]).good();
    let export: Value =
        serde_json::from_slice(&fs::read(files.path().join("e.json")).unwrap()).unwrap();
    let question = |id| super::program::question(&export, id);
    let answer = &question("int-01")["answers"][0];
    assert_eq!((&answer["by"], &answer["informant"]), (&"Person 1".into(), &"Person 2".into()));
    assert_eq!(question("int-01")["notes"][0], "Person 1 asked Person 2");
    assert_eq!(question("int-02")["answers"][0]["informant"], "Person 1");
    // A bundle without names is an assessment of its own, in order, and can be taken in.
    run(&["export", &id, "--anonymise", "--format", "bundle", "-o", "b.zip"]).good();
    run(&["verify", "b.zip"]).good();
    let other = tempdir().unwrap();
    citycap(other.path(), &["import", "b.zip"]).within(files.path()).good();
    assert_eq!(super::program::export(other.path(), &id)["overall"], export["overall"]);
}

fn unpacked(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    (0..archive.len())
        .map(|nth| {
            let mut contents = Vec::new();
            std::io::copy(&mut archive.by_index(nth).unwrap(), &mut contents).unwrap();
            contents
        })
        .collect()
}
