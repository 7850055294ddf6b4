use super::kit::files;
use citycap::store::{StoreError, read_folder, write_new};
use std::fs;
use tempfile::tempdir;

#[test]
fn a_new_file_never_overwrites_an_old_one() {
    let home = tempdir().unwrap();
    let path = home.path().join("报告.html");
    write_new(&path, b"first", false).unwrap();
    assert!(matches!(write_new(&path, b"second", false), Err(StoreError::Exists { .. })));
    assert_eq!(fs::read(&path).unwrap(), b"first");
    write_new(&path, b"second", true).unwrap();
    assert_eq!(fs::read(&path).unwrap(), b"second");
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn of_many_that_write_one_file_at_once_one_wins_whole() {
    let home = tempdir().unwrap();
    let path = home.path().join("out.json");
    let wins = std::thread::scope(|scope| {
        let path = &path;
        let writers: Vec<_> = (0..8u8)
            .map(|byte| scope.spawn(move || write_new(path, &[byte; 9999], false).is_ok()))
            .collect();
        writers.into_iter().filter_map(|writer| writer.join().ok()).filter(|won| *won).count()
    });
    assert_eq!(wins, 1);
    let bytes = fs::read(&path).unwrap();
    assert!(bytes.len() == 9999 && bytes.iter().all(|byte| *byte == bytes[0]));
}

#[test]
fn a_file_that_cannot_be_written_is_an_error_and_leaves_nothing() {
    let home = tempdir().unwrap();
    let gone = home.path().join("gone").join("out.json");
    assert_eq!(write_new(&gone, b"x", true).unwrap_err().id(), "store-missing");
    let taken = home.path().join("taken");
    fs::create_dir(&taken).unwrap();
    assert!(write_new(&taken, b"x", true).is_err());
    assert!(matches!(write_new(&taken, b"x", false), Err(StoreError::Exists { .. })));
    assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
}

#[test]
fn a_framework_folder_is_its_json_files_and_nothing_else() {
    let home = tempdir().unwrap();
    for (name, contents) in files().iter() {
        fs::write(home.path().join(name), format!("\u{feff}{contents}")).unwrap();
    }
    fs::create_dir(home.path().join("old.json")).unwrap();
    fs::write(home.path().join("README.md"), "x").unwrap();
    fs::write(home.path().join("._framework.json"), b"\x00\x05\x16").unwrap();
    assert_eq!(read_folder(home.path()).unwrap(), files());
}

#[test]
fn a_framework_folder_has_limits() {
    let home = tempdir().unwrap();
    fs::write(home.path().join("a.json"), b"\xff").unwrap();
    assert!(matches!(read_folder(home.path()), Err(StoreError::NotText { .. })));
    fs::File::create(home.path().join("a.json")).unwrap().set_len((8 << 20) + 1).unwrap();
    assert!(matches!(read_folder(home.path()), Err(StoreError::TooLarge { .. })));
    for nth in 0..65 {
        fs::write(home.path().join(format!("0-{nth}.json")), "{}").unwrap();
    }
    assert!(matches!(read_folder(home.path()), Err(StoreError::TooMany { .. })));
    assert_eq!(read_folder(&home.path().join("none")).unwrap_err().id(), "store-missing");
}
