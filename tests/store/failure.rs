use super::kit::{files, folder, journal, library, qingdao, text, with_answers, words};
use citycap::assessment::{Answer, Does, Said, Span, Value};
use citycap::store::{Settings, StoreError};
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use tempfile::tempdir;

#[test]
fn an_answer_that_could_not_be_written_is_kept_and_written_with_the_next() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut session, _) = with_answers(&mut library, &[("q-1", "a")]);
    let (place, away) = (folder(&library, session.id()), home.path().join("away"));
    fs::rename(&place, &away).unwrap();
    for (nth, question) in ["q-2", "q-3"].into_iter().enumerate() {
        let error = session.record(text(question, "kept")).unwrap_err();
        assert_eq!(error.id(), "store-missing");
        assert_eq!(session.pending(), nth + 1);
        assert_eq!(words(session.assessment(), question), ["kept"], "it counts at once");
    }
    assert_eq!(session.flush().unwrap_err().id(), "store-missing");
    assert!(!place.exists(), "a drive that is gone is not replaced by a folder of its name");

    fs::rename(&away, &place).unwrap();
    assert_eq!(session.record(text("q-4", "d")).unwrap().pending, 0);
    assert_eq!(session.pending(), 0);
    let again = library.session(session.id()).unwrap();
    for question in ["q-1", "q-2", "q-3", "q-4"] {
        assert_eq!(words(again.assessment(), question).len(), 1);
    }
    assert_eq!(again.heads().len(), 1);
}

#[test]
fn flush_writes_what_is_pending_once_nothing_stands_in_the_way() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut session, bytes) = with_answers(&mut library, &[]);
    let path = journal(&library, session.id());
    fs::remove_file(&path).unwrap();
    fs::create_dir(&path).unwrap();
    let error = session.record(text("q-1", "kept")).unwrap_err();
    #[cfg(unix)]
    assert_eq!(error.id(), "store-in-the-way");
    assert!(error.args().contains(&("deed", "record".to_owned())));
    session.refresh().unwrap();
    assert_eq!(session.damage().len(), 1, "the journal cannot be read");
    assert_eq!(words(session.assessment(), "q-1"), ["kept"]);

    fs::remove_dir(&path).unwrap();
    assert_eq!(session.flush().unwrap().pending, 0);
    assert!(fs::read(&path).unwrap().starts_with(&bytes), "what the file had is there again");
    let again = library.session(session.id()).unwrap();
    assert_eq!(words(again.assessment(), "q-1"), ["kept"]);
}

#[test]
fn a_journal_that_was_put_back_to_an_older_state_gets_its_lines_again() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut session, old) = with_answers(&mut library, &[("q-1", "a")]);
    session.record(text("q-2", "b")).unwrap();
    session.record(text("q-3", "c")).unwrap();
    fs::write(journal(&library, session.id()), &old).unwrap();
    session.record(text("q-4", "d")).unwrap();
    let again = library.session(session.id()).unwrap();
    assert!(again.damage().is_empty());
    assert_eq!(again.assessment().events().len(), 6);
}

#[test]
fn a_journal_that_another_program_holds_is_busy_and_nothing_is_lost() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut session, _) = with_answers(&mut library, &[]);
    let held = File::open(journal(&library, session.id())).unwrap();
    held.lock().unwrap();
    assert_eq!(session.record(text("q-1", "a")).unwrap_err().id(), "store-busy");
    drop(held);
    session.flush().unwrap();
    assert_eq!(words(library.session(session.id()).unwrap().assessment(), "q-1"), ["a"]);
}

#[test]
fn a_number_that_is_none_is_refused_rather_than_stored_as_something_else() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut session, before) = with_answers(&mut library, &[]);
    let answer = Answer::new(Said::Value(Value::Number(Span::One(f64::NAN))));
    let refused = session.record(Does::Answer { question: "q-1".to_owned(), answer });
    assert!(matches!(refused, Err(StoreError::Unsayable)));
    assert_eq!(session.pending(), 0);
    assert_eq!(fs::read(journal(&library, session.id())).unwrap(), before);
    let answer = Answer::new(Said::Value(Value::Number(Span::One(f64::NAN))));
    let wrong = Does::Answer { question: "q-1".to_owned(), answer };
    let refused = session.record_all(vec![text("q-2", "before it"), wrong]);
    assert!(matches!(refused, Err(StoreError::Unsayable)));
    assert_eq!((session.pending(), session.assessment().answer("q-2")), (0, None));
    session.record(text("q-1", "a number")).unwrap();
}

/// The super-user may write anywhere, so this says something only where the system refuses; the
/// script `tests/kill9.sh` mounts a disk that refuses everyone.
#[cfg(unix)]
#[test]
fn a_folder_that_may_not_be_written_can_still_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (session, _) = with_answers(&mut library, &[("q-1", "a")]);
    let (place, file) = (folder(&library, session.id()), journal(&library, session.id()));
    let all = home.path().join("assessments");
    let set =
        |mode, path: &Path| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    set(0o444, &file);
    set(0o555, &place);
    set(0o555, &all);
    let mut again = library.session(session.id()).unwrap();
    assert_eq!(words(again.assessment(), "q-1"), ["a"]);
    if File::options().append(true).open(&file).is_err() {
        let error = again.record(text("q-2", "b")).unwrap_err();
        assert_eq!((error.id(), again.pending()), ("store-permission", 1));
        assert_eq!(library.create(&files(), qingdao()).unwrap_err().id(), "store-permission");
    }
    set(0o755, &all);
    set(0o755, &place);
    set(0o644, &file);
    again.flush().unwrap();
}

/// A small disk that `tests/disk.sh` has mounted.
fn small_disk() -> PathBuf {
    std::env::var_os("CITYCAP_TEST_DISK").expect("run tests/disk.sh").into()
}

#[test]
#[ignore = "needs a small disk; tests/disk.sh mounts one"]
fn a_full_disk_loses_nothing() {
    let disk = small_disk();
    let mut library = library(&disk);
    let (mut session, _) = with_answers(&mut library, &[]);
    let filler = disk.join("filler");
    // Copying fails at the end of the disk, which is what is wanted.
    let _ = fs::write(&filler, vec![0; 1 << 20]);
    let questions: Vec<String> = (0..60).map(|nth| format!("q-{nth}")).collect();
    let mut refused = 0;
    for question in &questions {
        if let Err(error) = session.record(text(question, "满了")) {
            assert_eq!(error.id(), "store-disk-full");
            refused += 1;
            assert_eq!(session.pending(), refused);
        }
    }
    assert!(refused > 0);
    assert_eq!(library.create(&files(), qingdao()).unwrap_err().id(), "store-disk-full");
    assert_eq!(library.list().unwrap().len(), 1);
    fs::remove_file(&filler).unwrap();
    assert_eq!(session.flush().unwrap().pending, 0);
    let again = library.session(session.id()).unwrap();
    assert!(again.damage().is_empty(), "{:?}", again.damage());
    assert!(questions.iter().all(|question| words(again.assessment(), question) == ["满了"]));
}

#[test]
#[ignore = "needs a read-only disk; tests/disk.sh mounts one"]
fn a_read_only_disk_can_be_read() {
    let mut library = library(&small_disk());
    let id = library.list().unwrap()[0].id.clone();
    let mut session = library.session(&id).unwrap();
    assert_eq!(words(session.assessment(), "q-7"), ["满了"]);
    assert_eq!(session.record(text("q-99", "x")).unwrap_err().id(), "store-read-only");
    assert_eq!(session.pending(), 1);
    assert_eq!(library.create(&files(), qingdao()).unwrap_err().id(), "store-read-only");
    assert_eq!(library.save_settings(Settings::default()).unwrap_err().id(), "store-read-only");
}
