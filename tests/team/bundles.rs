use super::program::{Run, begin, citycap, export};
use std::fs;
use std::path::Path;
use tempfile::{TempDir, tempdir};

/// A data folder with one assessment, and a folder for files.
fn desk() -> (TempDir, TempDir, String) {
    let (home, files) = (tempdir().unwrap(), tempdir().unwrap());
    let id = begin(home.path(), "青岛市", "Qingdao");
    let evidence = ["--evidence", "seen", "--citation", "2024 inventory, p. 3"];
    citycap(home.path(), &[&["answer", &id, "int-01", "1"], &evidence[..]].concat()).good();
    (home, files, id)
}

fn run(data: &Path, folder: &Path, arguments: &[&str]) -> Run {
    citycap(data, arguments).within(folder)
}

#[test]
fn many_assessments_in_one_file_can_be_locked_and_signed_too() {
    let (home, files) = (tempdir().unwrap(), tempdir().unwrap());
    let data = home.path();
    let run = |arguments: &[&str]| citycap(data, arguments).within(files.path());
    begin(data, "青岛市", "Qingdao");
    begin(data, "潍坊市", "Weifang");
    run(&["key", "new", "lead", "--no-password", "--yes"]).good();
    fs::write(files.path().join("word"), "korrekt pferd").unwrap();
    let all = ["export", "--all", "--format", "ndjson"];
    let shut = [&all[..], &["--passphrase-file", "word", "--sign", "lead.sign.key"]].concat();
    run(&shut).good();
    let bytes = fs::read(files.path().join("citycap.ndjson.age")).unwrap();
    assert!(bytes.starts_with(b"age-encryption.org"));
    assert!(files.path().join("citycap.ndjson.age.minisig").exists());
    run(&[&all[..], &["-o", "-", "--sign", "lead.sign.key"]].concat()).refused(2);
    assert_eq!(run(&[&all[..], &["-o", "-"]].concat()).good().lines().count(), 2);
}

#[test]
fn a_bundle_brings_everything_to_another_laptop() {
    let (home, files, id) = desk();
    let other = tempdir().unwrap();
    let path = run(home.path(), files.path(), &["export", &id, "--format", "bundle"]).good();
    assert_eq!(path.trim(), format!("{id}.zip"));
    let taken = run(other.path(), files.path(), &["import", path.trim()]).good();
    assert_eq!(taken.trim(), id);
    assert_eq!(export(other.path(), &id), export(home.path(), &id));
    // An ordinary merge takes it as well, and once more does nothing.
    run(other.path(), files.path(), &["merge", path.trim()]).good();
    citycap(other.path(), &["answer", &id, "int-02", "dk"]).good();
    let back = ["export", &id, "--format", "bundle", "-o", "back.zip"];
    run(other.path(), files.path(), &back).good();
    run(home.path(), files.path(), &["import", "back.zip"]).good();
    assert_eq!(export(other.path(), &id)["questions"], export(home.path(), &id)["questions"]);
    run(home.path(), files.path(), &["import", "nowhere.zip"]).refused(1);
    fs::write(files.path().join("text.zip"), "PK\x03\x04 but no archive").unwrap();
    let why = run(home.path(), files.path(), &["--lang", "en", "import", "text.zip"]).refused(1);
    assert!(why.contains("damaged or incomplete"), "{why}");
}

#[test]
fn what_is_encrypted_for_one_opens_for_no_other() {
    let (home, files, id) = desk();
    let (data, folder) = (home.path(), files.path());
    let make = ["--lang", "en", "key", "new", "lead", "--no-password"];
    let why = run(data, folder, &make).typing("maybe\n").refused(1);
    assert!(why.contains("cannot be recovered") && why.contains("No key was made"), "{why}");
    let recipient = run(data, folder, &make).typing("keep\n").good();
    assert!(recipient.starts_with("age1"));
    run(data, folder, &make).typing("keep\n").refused(1);
    let other = ["key", "new", "other", "--no-password", "--yes"];
    run(data, folder, &other).good();
    let send = ["export", &id, "--format", "bundle", "-o", "b.zip.age", "--encrypt-to"];
    run(data, folder, &[&send[..], &[recipient.trim()]].concat()).good();
    let locked = fs::read(folder.join("b.zip.age")).unwrap();
    assert!(!locked.windows(4).any(|bytes| bytes == b"PK\x03\x04"));
    let fresh = tempdir().unwrap();
    let open =
        |more: &[&str]| run(fresh.path(), folder, &[&["import", "b.zip.age"], more].concat());
    open(&[]).refused(1);
    open(&["--identity", "other.age.key"]).refused(1);
    open(&["--identity", "lead.sign.pub"]).refused(1);
    assert_eq!(open(&["--identity", "lead.age.key"]).good().trim(), id);
    let wrong = [&send[..], &["age1qqqq", "--force"]].concat();
    run(data, folder, &wrong).refused(1);

    fs::write(folder.join("secret"), "一二三四 five\n").unwrap();
    fs::write(folder.join("empty"), "\n").unwrap();
    let send = ["export", &id, "-o", "p.age", "--passphrase-file"];
    run(data, folder, &[&send[..], &["empty"]].concat()).refused(1);
    run(data, folder, &["export", &id, "-o", "p.age", "--passphrase"]).refused(2);
    assert!(!folder.join("p.age").exists());
    run(data, folder, &[&send[..], &["secret"], &["--format", "bundle"]].concat()).good();
    run(fresh.path(), folder, &["import", "p.age", "--passphrase-file", "secret"]).good();
}

#[test]
fn a_signed_bundle_is_taken_in_only_with_the_right_signature() {
    let (home, files, id) = desk();
    let (data, folder) = (home.path(), files.path());
    for name in ["lead", "other"] {
        run(data, folder, &["key", "new", name, "--no-password", "--yes"]).good();
    }
    let send = ["export", &id, "--format", "bundle", "-o", "b.zip", "--sign", "lead.sign.key"];
    run(data, folder, &send).good();
    let fresh = tempdir().unwrap();
    let open = |key: &str| run(fresh.path(), folder, &["import", "b.zip", "--signed-by", key]);
    open("other.sign.pub").refused(1);
    let told = run(fresh.path(), folder, &["--lang", "en", "import", "b.zip"]).outcome();
    assert!(told.err.contains("was not checked"), "{told:?}");
    open("lead.sign.pub").good();
    let text = fs::read_to_string(folder.join("lead.sign.pub")).unwrap();
    open(text.lines().last().unwrap()).good();

    let mut bytes = fs::read(folder.join("b.zip")).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(folder.join("b.zip"), bytes).unwrap();
    open("lead.sign.pub").refused(1);
    fs::remove_file(folder.join("b.zip.minisig")).unwrap();
    open("lead.sign.pub").refused(1);
    let bad = ["export", &id, "-o", "c.json", "--sign", "lead.age.key"];
    run(data, folder, &bad).refused(1);
    assert!(!folder.join("c.json").exists());
}

#[cfg(unix)]
#[test]
fn secret_keys_are_for_their_owner_only() {
    use std::os::unix::fs::PermissionsExt as _;
    let (home, files) = (tempdir().unwrap(), tempdir().unwrap());
    run(home.path(), files.path(), &["key", "new", "lead", "--no-password", "--yes"]).good();
    for name in ["lead.age.key", "lead.sign.key"] {
        let mode = fs::metadata(files.path().join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }
}
