use super::kit::{ids, journal, library, text, with_answers, words};
use citycap::assessment::LineError;
use citycap::store::{Damage, Fault};
use proptest::prelude::*;
use std::fs;
use tempfile::tempdir;

const ANSWERS: [(&str, &str); 4] =
    [("q-1", "一"), ("q-2", "two"), ("q-3", "{\"id\":\""), ("q-4", "")];

fn damage(line: usize, what: Fault) -> impl Fn(&str) -> Damage {
    move |file| Damage { file: file.to_owned(), line, what: what.clone() }
}

#[test]
fn behind_a_torn_line_the_writer_begins_a_new_one() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (session, bytes) = with_answers(&mut library, &ANSWERS);
    let path = journal(&library, session.id());
    let file = format!("{}.jsonl", library.device());
    fs::write(&path, &bytes[..bytes.len() - 9]).unwrap();

    let mut torn = library.session(session.id()).unwrap();
    assert_eq!(torn.damage(), [damage(6, Fault::Torn)(&file)]);
    assert_eq!(torn.assessment().events().len(), 5);
    torn.record(text("q-5", "behind")).unwrap();
    torn.record(text("q-6", "further")).unwrap();
    let now = [damage(6, Fault::Line(LineError::Digest))(&file)];
    assert_eq!(torn.damage(), now);

    let again = library.session(session.id()).unwrap();
    assert_eq!(again.damage(), now);
    assert_eq!(words(again.assessment(), "q-5"), ["behind"]);
    assert_eq!(words(again.assessment(), "q-6"), ["further"]);
    let fragment = [&bytes[..bytes.len() - 9], b"\n"].concat();
    assert!(fs::read(&path).unwrap().starts_with(&fragment), "nothing was cut, nothing joined");
}

#[test]
fn a_last_line_that_lacks_only_its_end_is_whole() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (session, bytes) = with_answers(&mut library, &ANSWERS);
    fs::write(journal(&library, session.id()), &bytes[..bytes.len() - 1]).unwrap();
    let mut again = library.session(session.id()).unwrap();
    assert!(again.damage().is_empty());
    assert_eq!(again.assessment().events().len(), 6);
    again.record(text("q-5", "next")).unwrap();
    let last = library.session(session.id()).unwrap();
    assert!(last.damage().is_empty());
    assert_eq!(last.assessment().events().len(), 7);
}

#[test]
fn garbage_is_named_by_its_line_and_everything_else_is_read() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (session, bytes) = with_answers(&mut library, &ANSWERS);
    let mut lines: Vec<&[u8]> = bytes.split(|byte| *byte == b'\n').collect();
    lines.insert(1, b"\xff\xfe\x00");
    lines.insert(3, b"{\"note\": \"hello\"}");
    lines.insert(4, b"");
    lines.insert(5, "\u{feff}有人写的".as_bytes());
    fs::write(journal(&library, session.id()), lines.join(&b'\n')).unwrap();
    let again = library.session(session.id()).unwrap();
    assert_eq!(ids(again.assessment()), ids(session.assessment()));
    let file = format!("{}.jsonl", library.device());
    let no_event = Fault::Line(LineError::NoId);
    let expected = [
        damage(2, Fault::NotText)(&file),
        damage(4, no_event.clone())(&file),
        damage(6, no_event)(&file),
    ];
    assert_eq!(again.damage(), expected);
    assert_eq!(library.list().unwrap()[0].damage, 3);
}

#[test]
fn line_ends_and_marks_of_other_systems_do_no_harm() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (session, bytes) = with_answers(&mut library, &ANSWERS);
    let text = format!("\u{feff}{}", String::from_utf8(bytes).unwrap().replace('\n', "\r\n"));
    fs::write(journal(&library, session.id()), text).unwrap();
    let again = library.session(session.id()).unwrap();
    assert!(again.damage().is_empty());
    assert_eq!(ids(again.assessment()), ids(session.assessment()));
}

#[test]
fn an_event_of_a_newer_version_is_kept() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut session, _) = with_answers(&mut library, &ANSWERS);
    let newer = serde_json::json!({"seal": {"digest": "abc", "of": ["q-1"]}});
    session.record(citycap::assessment::Does::Unknown(newer)).unwrap();
    session.record(text("q-5", "after it")).unwrap();
    let again = library.session(session.id()).unwrap();
    assert!(again.damage().is_empty());
    assert_eq!(ids(again.assessment()), ids(session.assessment()));
    assert!(fs::read_to_string(journal(&library, session.id())).unwrap().contains("\"seal\""));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn a_flipped_byte_loses_at_most_its_own_event_and_is_named(
        place in any::<prop::sample::Index>(), bit in 0..8u8,
    ) {
        let home = tempdir().unwrap();
        let mut library = library(home.path());
        let (session, mut bytes) = with_answers(&mut library, &ANSWERS);
        let at = place.index(bytes.len());
        let line = bytes[..at].split(|byte| *byte == b'\n').count();
        bytes[at] ^= 1u8 << bit;
        let path = journal(&library, session.id());
        // In a copy under another name, so that a lost beginning can be read from elsewhere.
        let begin = fs::read(&path).unwrap();
        fs::write(&path, &bytes).unwrap();
        let rest: Vec<&[u8]> = begin.splitn(2, |byte| *byte == b'\n').collect();
        fs::write(path.with_file_name("0000.jsonl"), rest[0]).unwrap();

        let again = library.session(session.id()).unwrap();
        let (had, has) = (ids(session.assessment()), ids(again.assessment()));
        prop_assert!(has.is_subset(&had));
        prop_assert!(had.len() - has.len() <= 1);
        // A flipped line end costs no event at all, yet is told.
        prop_assert!(has == had || again.damage().iter().any(|damage| damage.line == line));
    }

    #[test]
    fn any_bytes_at_all_are_read_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let home = tempdir().unwrap();
        let mut library = library(home.path());
        let (session, own) = with_answers(&mut library, &ANSWERS);
        let path = journal(&library, session.id());
        fs::write(&path, [&own[..], &bytes].concat()).unwrap();
        fs::write(path.with_file_name("other.jsonl"), &bytes).unwrap();
        let mut again = library.session(session.id()).unwrap();
        prop_assert_eq!(ids(again.assessment()), ids(session.assessment()));
        again.record(text("q-9", "still")).unwrap();
        let last = library.session(session.id()).unwrap();
        prop_assert_eq!(words(last.assessment(), "q-9"), ["still"]);
    }
}
