use super::kit::{ids, journal, library, text, with_answers, words};
use std::collections::BTreeSet;
use std::fs;
use std::thread;
use tempfile::tempdir;

#[test]
fn two_sessions_on_one_folder_see_each_others_answers() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut one, _) = with_answers(&mut library, &[]);
    let mut two = library.session(one.id()).unwrap();
    one.record(text("q-1", "from one")).unwrap();
    two.record(text("q-2", "from two")).unwrap();
    assert_eq!(words(two.assessment(), "q-1"), ["from one"]);
    one.record(text("q-3", "again one")).unwrap();
    assert_eq!(words(one.assessment(), "q-2"), ["from two"]);
    assert_eq!(two.refresh().unwrap(), 1);
    assert_eq!(ids(one.assessment()), ids(two.assessment()));
    assert_eq!(one.heads().len(), 1, "one chain of events");
}

#[test]
fn an_answer_that_was_not_on_screen_is_not_replaced_silently() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut one, _) = with_answers(&mut library, &[]);
    let mut two = library.session(one.id()).unwrap();
    one.record(text("q-1", "yes")).unwrap();
    two.record(text("q-1", "no")).unwrap();
    let mut both = words(two.assessment(), "q-1");
    both.sort();
    assert_eq!(both, ["no", "yes"]);
    two.record(text("q-1", "settled")).unwrap();
    one.refresh().unwrap();
    assert_eq!(words(one.assessment(), "q-1"), ["settled"]);
}

#[test]
fn journals_of_other_devices_are_read_and_never_written() {
    let (here, there) = (tempdir().unwrap(), tempdir().unwrap());
    let (mut ours, theirs) = (library(here.path()), library(there.path()));
    let (mut session, _) = with_answers(&mut ours, &[("q-1", "ours")]);
    let id = session.id().to_owned();
    let target = there.path().join("assessments").join(&id);
    fs::create_dir_all(target.join("framework")).unwrap();
    let source = here.path().join("assessments").join(&id);
    for file in fs::read_dir(source.join("framework")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), target.join("framework").join(file.file_name())).unwrap();
    }
    let name = format!("{}.jsonl", ours.device());
    fs::copy(source.join(&name), target.join(&name)).unwrap();

    let mut other = theirs.session(&id).unwrap();
    other.record(text("q-1", "theirs, having seen ours")).unwrap();
    other.record(text("q-2", "theirs")).unwrap();
    assert_eq!(fs::read(source.join(&name)).unwrap(), fs::read(target.join(&name)).unwrap());
    fs::copy(journal(&theirs, &id), source.join(format!("{}.jsonl", theirs.device()))).unwrap();
    assert_eq!(session.refresh().unwrap(), 2);
    assert_eq!(session.refresh().unwrap(), 0);
    assert_eq!(words(session.assessment(), "q-1"), ["theirs, having seen ours"]);
    assert_eq!(session.heads().len(), 2);
}

#[test]
fn many_writers_at_once_lose_no_line_and_tear_none() {
    const EACH: usize = 25;
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (session, _) = with_answers(&mut library, &[]);
    let (library, id) = (&library, session.id());
    thread::scope(|scope| {
        for writer in 0..4 {
            scope.spawn(move || {
                let mut session = library.session(id).unwrap();
                for nth in 0..EACH {
                    session.record(text(&format!("q-{writer}-{nth}"), "有")).unwrap();
                }
            });
        }
    });
    let all = library.session(id).unwrap();
    assert!(all.damage().is_empty());
    assert_eq!(all.assessment().events().len(), 2 + 4 * EACH);
    assert_eq!(all.heads().len(), 1);
    let lines = fs::read_to_string(journal(library, id)).unwrap();
    assert_eq!(lines.lines().collect::<BTreeSet<_>>().len(), 2 + 4 * EACH);
}
