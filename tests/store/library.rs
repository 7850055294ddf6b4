use super::kit::{clock, files, folder, journal, library, qingdao, text, with_answers, words};
use citycap::assessment::{City, Does, Rater, Thing};
use citycap::i18n::{Language, Text};
use citycap::store::{Library, Settings, StoreError};
use std::fs;
use tempfile::tempdir;

#[test]
fn what_is_recorded_is_there_after_opening_again() {
    let home = tempdir().unwrap();
    let mut first = library(home.path());
    let (mut session, _) = with_answers(&mut first, &[("q-1", "有"), ("q-2", "no")]);
    session.record(text("q-1", "没有")).unwrap();
    session.record(Does::Withdraw { question: "q-2".to_owned(), rater: Rater::Assessor }).unwrap();
    session.record(Does::Note { question: "q-1".to_owned(), text: "问过两次".to_owned() }).unwrap();
    let receipt = session.record(text("q-3", "3")).unwrap();
    assert_eq!((receipt.at.as_str(), receipt.pending), (clock().as_str(), 0));

    let again = library(home.path()).session(session.id()).unwrap();
    assert_eq!(words(again.assessment(), "q-1"), ["没有"]);
    assert!(words(again.assessment(), "q-2").is_empty());
    assert_eq!(again.assessment().notes("q-1"), ["问过两次"]);
    assert_eq!(again.assessment().city(), Some(&qingdao()));
    assert_eq!(again.heads(), session.heads());
    assert_eq!(again.heads().len(), 1);
    assert_eq!(again.framework().digest, files().digest());
    assert!(again.damage().is_empty());
}

#[test]
fn an_event_comes_after_the_devices_last_and_replaces_what_it_knew_of_the_thing() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (mut session, _) = with_answers(&mut library, &[("q-1", "a")]);
    let (before, old) =
        (session.heads(), session.assessment().heads(&Thing::Answer("q-1".to_owned())));
    session.record(text("q-1", "b")).unwrap();
    let heads = session.heads();
    let event = session.assessment().event(&heads[0]).unwrap();
    assert_eq!(event.body.after, before);
    assert_eq!(event.body.replaces, old);
    assert_eq!(event.body.device, library.device());
}

#[test]
fn a_device_keeps_its_name_and_a_broken_name_is_replaced() {
    let home = tempdir().unwrap();
    let name = library(home.path()).device().to_owned();
    assert_eq!(name.len(), 16);
    assert_eq!(library(home.path()).device(), name);
    fs::write(home.path().join("device.json"), r#"{"device":"../../../etc"}"#).unwrap();
    let fresh = library(home.path()).device().to_owned();
    assert!(fresh.len() == 16 && fresh != name);
    assert_eq!(library(home.path()).device(), fresh);
}

#[test]
fn settings_keep_what_another_version_wrote() {
    let home = tempdir().unwrap();
    let kept = r#"{"author":"王","colour":{"theme":"dark"}}"#;
    fs::write(home.path().join("settings.json"), kept).unwrap();
    let mut one = library(home.path());
    assert_eq!(one.settings().author, "王");
    one.save_settings(Settings { language: Some(Language::En), ..one.settings().clone() }).unwrap();
    let text = fs::read_to_string(home.path().join("settings.json")).unwrap();
    assert!(text.contains("dark") && text.contains("en"), "{text}");
    assert_eq!(library(home.path()).settings(), one.settings());
}

#[test]
fn settings_that_cannot_be_read_are_put_aside_and_do_not_stop_anyone() {
    let home = tempdir().unwrap();
    fs::write(home.path().join("settings.json"), "{\"author\": \"王").unwrap();
    let mut one = library(home.path());
    assert_eq!(one.settings(), &Settings::default());
    one.save_settings(Settings::default()).unwrap();
    let aside = fs::read_to_string(home.path().join("settings.damaged.json")).unwrap();
    assert_eq!(aside, "{\"author\": \"王");
}

#[test]
fn the_list_tells_the_assessment_last_worked_on_first_as_an_instant() {
    fn east() -> String {
        "2026-05-06T09:00:00+08:00".to_owned()
    }
    fn west() -> String {
        "2026-05-06T02:00:00+00:00".to_owned()
    }
    let home = tempdir().unwrap();
    let old = Library::open(home.path().into(), east).unwrap().create(&files(), qingdao()).unwrap();
    let mut late = Library::open(home.path().into(), west).unwrap();
    let (new, _) = with_answers(&mut late, &[("q-1", "a"), ("q-1", "b"), ("q-2", "c")]);
    fs::create_dir(folder(&late, "broken-000000")).unwrap();
    let list = late.list().unwrap();
    let ids: Vec<_> = list.iter().map(|listing| listing.id.as_str()).collect();
    assert_eq!(ids, [new.id(), old.id(), "broken-000000"]);
    assert_eq!((list[0].events, list[0].answered, list[0].damage), (5, 2, 0));
    assert_eq!(list[0].last, Some(west()));
    assert_eq!(list[0].city, Some(qingdao()));
    assert_eq!(list[0].framework.as_ref().unwrap().id, "flood-example");
    assert_eq!((list[2].events, list[2].damage), (0, 1));
}

#[test]
fn an_assessment_is_found_by_the_beginning_of_its_id_and_never_by_a_path() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let ids: Vec<_> =
        (0..2).map(|_| library.create(&files(), qingdao()).unwrap().id().to_owned()).collect();
    assert!(ids[0].starts_with("qingdao-"));
    let not_found = |id: &str| matches!(library.session(id), Err(StoreError::NotFound { .. }));
    match library.session("qing") {
        Err(StoreError::Ambiguous { fits, .. }) => assert_eq!(fits.len(), 2),
        other => panic!("{other:?}"),
    }
    let shortest =
        (1..=ids[0].len()).map(|end| &ids[0][..end]).find(|part| !ids[1].starts_with(part));
    assert_eq!(library.session(shortest.unwrap()).unwrap().id(), ids[0]);
    let path = folder(&library, &ids[0]);
    for id in ["", ".", "..", "../assessments", path.to_str().unwrap(), "qingdao-zz", "\0"] {
        assert!(not_found(id), "{id}");
    }
    assert!(not_found(&format!("./{}", ids[0])));
}

#[test]
fn folders_with_chinese_names_and_cities_without_a_latin_name_work() {
    let home = tempdir().unwrap();
    let mut library = library(&home.path().join("城市 评估"));
    let city =
        City {
            name: Text::new("乌鲁木齐市", ""), code: "650100".to_owned(), ..City::default()
        };
    let mut session = library.create(&files(), city).unwrap();
    session.record(text("q-1", "有")).unwrap();
    assert!(session.id().starts_with("wulumuqishi-"));
    assert!(journal(&library, session.id()).is_file());
    assert_eq!(library.list().unwrap()[0].answered, 1);
}

#[test]
fn a_framework_copy_that_was_changed_or_lost_is_refused() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let (session, _) = with_answers(&mut library, &[]);
    let copy = folder(&library, session.id()).join("framework");
    fs::write(copy.join("framework.json"), "{}").unwrap();
    assert!(matches!(library.session(session.id()), Err(StoreError::CopyDamaged { .. })));
    fs::remove_dir_all(&copy).unwrap();
    assert!(matches!(library.session(session.id()), Err(StoreError::CopyDamaged { .. })));
    assert_eq!(library.list().unwrap().len(), 1);
}

#[test]
fn a_failed_beginning_leaves_no_assessment() {
    let home = tempdir().unwrap();
    let mut library = library(home.path());
    let mut bad: Vec<_> =
        files().iter().map(|(a, b)| (a.to_owned(), b.to_owned().into())).collect();
    bad.push(("../../escape.json".to_owned(), "{}".into()));
    let refused = library.create(&bad.into_iter().collect(), qingdao());
    assert!(matches!(refused, Err(StoreError::Name { .. })));
    assert!(library.list().unwrap().is_empty());
    assert!(!home.path().join("escape.json").exists());
    assert_eq!(fs::read_dir(home.path().join("assessments")).unwrap().count(), 0);
}
