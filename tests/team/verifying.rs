use super::kit::{folder, journal, library, text, with_answers};
use super::program::{begin, citycap, export};
use citycap::report::is_untouched;
use citycap::store::{Lock, Subject, Unlock};
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::tempdir;

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}

#[test]
fn a_flipped_byte_in_any_file_of_an_assessment_is_noticed_and_its_file_named() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut session, _) = with_answers(&mut library, &[("q-1", "有"), ("q-2", "没有")]);
    session.record(text("q-3", "last")).unwrap();
    let place = folder(&library, session.id());
    let complaints = || match library.examine(&place, &Unlock::default(), None).unwrap().0 {
        Subject::Assessment(examined) => {
            let damage = examined.damage.iter().map(|damage| damage.file.clone());
            let gaps = examined.gaps.iter().map(|(file, _)| file.clone());
            damage.chain(gaps).chain(examined.strange.clone()).collect::<Vec<_>>()
        }
        Subject::File(_) => panic!("a folder is an assessment"),
    };
    assert!(complaints().is_empty());
    for path in files(&place) {
        let whole = fs::read(&path).unwrap();
        let name = path.strip_prefix(&place).unwrap().to_str().unwrap();
        let named = |complaint: &String| name.starts_with(complaint.as_str());
        // Every line end is among them, and places all over each line.
        let journal = name.ends_with("jsonl");
        let step = if journal { 11 } else { whole.len() / 4 + 1 };
        let ends = (0..whole.len()).filter(|at| journal && whole[*at] == b'\n');
        for at in (0..whole.len()).step_by(step).chain(ends) {
            let mut flipped = whole.clone();
            flipped[at] ^= if at % 2 == 0 { 1 } else { 32 };
            fs::write(&path, flipped).unwrap();
            let complaints = complaints();
            assert!(complaints.iter().any(named), "{name}, byte {at}: {complaints:?}");
        }
        fs::write(&path, whole).unwrap();
    }
    assert!(complaints().is_empty());
}

#[test]
fn a_flipped_byte_in_an_export_or_an_encrypted_file_is_noticed() {
    let home = tempdir().unwrap();
    let id = begin(home.path(), "青岛市", "Qingdao");
    let document = citycap(home.path(), &["score", "--json", &id]).good().into_bytes();
    assert_eq!(is_untouched(&document), Some(true));
    let spread = (0..document.len()).step_by(document.len() / 20);
    for at in spread.chain(document.len() - 80..document.len()) {
        let mut flipped = document.clone();
        flipped[at] ^= 1;
        assert_ne!(is_untouched(&flipped), Some(true), "byte {at}");
    }
    let (identity, recipient) = citycap::store::new_identity();
    let lock = Lock { recipients: vec![recipient], passphrase: None };
    let locked = lock.lock(b"what is said in confidence").unwrap();
    let unlock = Unlock { identities: Some(identity), passphrase: None };
    assert_eq!(unlock.unlock(&locked, 100).as_deref(), Some(&b"what is said in confidence"[..]));
    assert_eq!(unlock.unlock(&locked, 5), None, "no more than the limit");
    for at in 0..locked.len() {
        let mut flipped = locked.clone();
        flipped[at] ^= 1;
        assert_eq!(unlock.unlock(&flipped, 100), None, "byte {at}");
    }
}

#[test]
fn a_line_taken_out_of_a_journal_leaves_a_gap_with_its_place() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (session, bytes) = with_answers(&mut library, &[("q-1", "a"), ("q-2", "b"), ("q-3", "c")]);
    let lines: Vec<&str> = str::from_utf8(&bytes).unwrap().lines().collect();
    let without = [&lines[..2], &lines[3..]].concat().join("\n") + "\n";
    let path = journal(&library, session.id());
    fs::write(&path, without).unwrap();
    let told = citycap(home.path(), &["--lang", "en", "verify", session.id()]).refused(1);
    let name = path.file_name().unwrap().to_str().unwrap();
    assert!(told.contains(&format!("{name}, line 3: does not hold")), "{told}");
}

#[test]
fn verify_says_in_words_what_holds_and_what_does_not() {
    let (home, files) = (tempdir().unwrap(), tempdir().unwrap());
    let data = home.path();
    let run = |arguments: &[&str]| {
        citycap(data, &[&["--lang", "en"], arguments].concat()).within(files.path())
    };
    let verify = |arguments: &[&str]| {
        let outcome = run(&[&["verify"], arguments].concat()).outcome();
        (outcome.code == Some(0), outcome.err)
    };
    let id = begin(data, "青岛市", "Qingdao");
    run(&["answer", &id, "int-01", "1"]).good();
    let (holds, told) = verify(&[&id]);
    assert!(holds && told.contains("Seal: none"), "{told}");
    run(&["submit", &id]).good();
    run(&["seal", &id]).good();
    run(&["key", "new", "lead", "--no-password", "--yes"]).good();
    run(&["export", &id, "-o", "e.json"]).good();
    run(&["export", &id, "--format", "bundle", "-o", "b.zip", "--sign", "lead.sign.key"]).good();
    let (holds, told) = verify(&[&id]);
    assert!(holds && told.contains("what was sealed is unaltered"), "{told}");
    let (holds, told) = verify(&["e.json"]);
    assert!(holds && told.contains("e.json: says what the journals say"), "{told}");
    let (holds, told) = verify(&["b.zip", "--signed-by", "lead.sign.pub"]);
    assert!(holds && told.contains("Signature: by this key"), "{told}");
    assert!(told.contains("export.json: says what the journals say"), "{told}");
    let elsewhere = tempdir().unwrap();
    let apart = citycap(elsewhere.path(), &["--lang", "en", "verify", "e.json"]);
    let told = apart.within(files.path()).outcome();
    assert!(told.code == Some(0) && told.err.contains("was not compared"), "{told:?}");

    // Someone improves a figure and even mends the digest at the end.
    let path = files.path().join("e.json");
    let document = fs::read_to_string(&path).unwrap();
    fs::write(&path, document.replacen("\"Qingdao\"", "\"Qingdau\"", 1)).unwrap();
    let (holds, told) = verify(&["e.json"]);
    assert!(!holds && told.contains("It was altered after it was written"), "{told}");
    let line = document.lines().position(|line| line.contains("\"Qingdao\"")).unwrap() + 1;
    assert!(told.contains(&format!("e.json, line {line}: does not hold")), "{told}");

    let path = files.path().join("b.zip");
    let mut bytes = fs::read(&path).unwrap();
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    fs::write(&path, bytes).unwrap();
    let (holds, told) = verify(&["b.zip", "--signed-by", "lead.sign.pub"]);
    assert!(!holds && told.contains("b.zip: the signature does not hold"), "{told}");
    assert!(told.contains("b.zip: does not hold. It was altered"), "{told}");

    // A change that slips in after the seal.
    let journal = super::program::journal(data, &id);
    let sealed = fs::read(&journal).unwrap();
    run(&["amend", &id, "--reason", "r"]).good();
    run(&["answer", &id, "int-01", "2"]).good();
    assert!(verify(&[&id]).0, "an amendment is in order");
    let last = fs::read_to_string(&journal).unwrap().lines().last().unwrap().to_owned();
    fs::write(&journal, [&sealed[..], last.as_bytes(), b"\n"].concat()).unwrap();
    let (holds, told) = verify(&[&id]);
    assert!(!holds && told.contains("Changed after the seal: question int-01"), "{told}");
    assert!(told.contains("what was sealed is unaltered"), "{told}");
    assert_eq!(export(data, &id)["state"]["seals"][0]["holds"], "no");
    fs::write(files.path().join("note.txt"), "hello").unwrap();
    assert!(!verify(&["note.txt"]).0);
}
