use super::kit::{folder, ids, journal, library, qingdao, text, with_answers, words};
use citycap::assessment::{Assessment, City, Event};
use citycap::i18n::Text;
use citycap::store::{Library, Merged, Outcome, StoreError};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::{TempDir, tempdir};

fn desk() -> (TempDir, Library) {
    let home = tempdir().unwrap();
    let library = library(home.path());
    (home, library)
}

fn merge(library: &Library, path: &Path) -> Vec<Merged> {
    library.merge(&[path.to_path_buf()], None).unwrap()
}

/// Every file below a folder with its bytes.
fn tree(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(tree(&path));
        } else {
            found.insert(path.clone(), fs::read(&path).unwrap());
        }
    }
    found
}

#[test]
fn two_interviewers_end_with_one_assessment_in_which_nothing_is_lost() {
    let ((_a, mut one), (_b, two)) = (desk(), desk());
    let (mut first, _) = with_answers(&mut one, &[("q-1", "yes"), ("q-2", "old")]);
    let id = first.id().to_owned();
    let begun = merge(&two, one.folder());
    assert_eq!(begun[0].outcome, Outcome::Begun(id.clone(), Vec::new()));
    assert_eq!((begun[0].events, begun[0].answers, begun[0].framework), (4, 2, true));

    let mut second = two.session(&id).unwrap();
    second.record(text("q-2", "theirs")).unwrap();
    second.record(text("q-3", "new")).unwrap();
    first.record(text("q-2", "ours")).unwrap();
    let own = fs::read(journal(&one, &id)).unwrap();
    let joined = merge(&one, &journal(&two, &id));
    assert_eq!(joined[0].outcome, Outcome::Joined(id.clone()));
    assert_eq!((joined[0].events, joined[0].answers), (2, 2));
    assert_eq!(joined[0].disputed, ["q-2"]);
    assert_eq!(fs::read(journal(&one, &id)).unwrap(), own, "the own journal is not touched");
    let copy = folder(&one, &id).join(format!("{}.jsonl", two.device()));
    assert_eq!(fs::read(&copy).unwrap(), fs::read(journal(&two, &id)).unwrap());
    first.refresh().unwrap();
    let mut both = words(first.assessment(), "q-2");
    both.sort();
    assert_eq!(both, ["ours", "theirs"]);
    assert_eq!(words(first.assessment(), "q-3"), ["new"]);

    let again = merge(&one, two.folder());
    assert_eq!((again[0].events, again[0].disputes), (0, 1));
    assert!(again[0].disputed.is_empty());
}

#[test]
fn a_copy_only_grows_and_a_different_one_stands_beside_it() {
    let ((_a, mut one), (_b, two)) = (desk(), desk());
    let (mut session, early) = with_answers(&mut one, &[("q-1", "a")]);
    let id = session.id().to_owned();
    session.record(text("q-2", "b")).unwrap();
    merge(&two, one.folder());
    let copy = folder(&two, &id).join(format!("{}.jsonl", one.device()));
    let whole = fs::read(&copy).unwrap();
    assert_eq!(whole, fs::read(journal(&one, &id)).unwrap());

    // An old stick turns up.
    let stick = tempdir().unwrap();
    let old = stick.path().join(&id);
    fs::create_dir(&old).unwrap();
    fs::write(old.join(format!("{}.jsonl", one.device())), &early).unwrap();
    assert_eq!(merge(&two, stick.path())[0].events, 0);
    assert_eq!(fs::read(&copy).unwrap(), whole);

    // The copy here is damaged; a good one, longer by now, stands beside it.
    let mut damaged = whole.clone();
    damaged[whole.len() - 30] ^= 1;
    fs::write(&copy, &damaged).unwrap();
    session.record(text("q-3", "c")).unwrap();
    assert_eq!(merge(&two, one.folder())[0].events, 2);
    assert_eq!(fs::read(&copy).unwrap(), damaged, "evidence stays");
    let seen = two.session(&id).unwrap();
    assert_eq!(ids(seen.assessment()), ids(session.assessment()));
    assert_eq!(seen.damage().len(), 1);
    let count = tree(&folder(&two, &id)).len();
    session.record(text("q-4", "d")).unwrap();
    assert_eq!(merge(&two, one.folder())[0].events, 1);
    assert_eq!(tree(&folder(&two, &id)).len(), count, "the good copy grows");
}

#[test]
fn half_a_line_is_left_for_another_time() {
    let ((_a, mut one), (_b, two)) = (desk(), desk());
    let (session, bytes) = with_answers(&mut one, &[("q-1", "a"), ("q-2", "b")]);
    let id = session.id().to_owned();
    let stick = tempdir().unwrap();
    let part = stick.path().join(&id);
    fs::create_dir(&part).unwrap();
    let file = part.join(format!("{}.jsonl", one.device()));
    fs::write(&file, &bytes[..bytes.len() - 40]).unwrap();
    let merged = merge(&two, stick.path());
    assert_eq!((merged[0].events, merged[0].damage.len()), (3, 1));
    let copy = folder(&two, &id).join(format!("{}.jsonl", one.device()));
    assert!(fs::read(&copy).unwrap().ends_with(b"\n"), "only whole lines are copied");
    fs::write(&file, bytes.strip_suffix(b"\n").unwrap()).unwrap();
    assert_eq!(merge(&two, stick.path())[0].events, 1);
    assert_eq!(fs::read(copy).unwrap(), bytes);
}

#[test]
fn a_file_with_several_devices_is_taken_apart() {
    let ((_a, mut one), (_b, two), (_c, three)) = (desk(), desk(), desk());
    let (first, _) = with_answers(&mut one, &[("q-1", "a")]);
    let id = first.id().to_owned();
    merge(&two, one.folder());
    two.session(&id).unwrap().record(text("q-2", "b")).unwrap();
    let mut all = fs::read(journal(&one, &id)).unwrap();
    all.extend(fs::read(journal(&two, &id)).unwrap());
    let stick = tempdir().unwrap();
    let file = stick.path().join("everything.jsonl");
    fs::write(&file, all).unwrap();
    let merged = merge(&three, &file);
    assert_eq!(merged[0].events, 4);
    let here = folder(&three, merged[0].outcome.id().unwrap());
    for other in [&one, &two] {
        let copy = here.join(format!("{}.jsonl", other.device()));
        assert_eq!(fs::read(copy).unwrap(), fs::read(journal(other, &id)).unwrap());
    }
}

#[test]
fn a_device_that_names_itself_like_a_path_stays_in_its_folder() {
    let ((_a, mut one), (_b, two)) = (desk(), desk());
    let (session, bytes) = with_answers(&mut one, &[]);
    let line = String::from_utf8(bytes).unwrap();
    let stick = tempdir().unwrap();
    let inside = stick.path().join(session.id());
    fs::create_dir(&inside).unwrap();
    let mut lines = String::new();
    for name in ["../../escaped", "con", "a.b", "", "/etc/x"] {
        let mut body = Event::read(line.lines().next().unwrap()).unwrap().body;
        name.clone_into(&mut body.device);
        lines += &Event::seal(body).1;
        lines.push('\n');
    }
    fs::write(inside.join("x.jsonl"), lines).unwrap();
    let merged = merge(&two, stick.path());
    assert_eq!(merged[0].events, 5);
    for (path, _) in tree(two.folder()) {
        let name = path.file_name().unwrap().to_str().unwrap();
        assert!(!name.contains("escaped") && !name.starts_with("con."), "{name}");
    }
    assert!(!two.folder().join("assessments/escaped.jsonl").exists());
}

#[test]
fn assessments_that_began_separately_are_joined_only_when_told() {
    let ((_a, mut one), (_b, mut two)) = (desk(), desk());
    let (ours, _) = with_answers(&mut one, &[("q-1", "ours")]);
    let (theirs, _) = with_answers(&mut two, &[("q-1", "theirs"), ("q-2", "more")]);
    let merged = merge(&one, two.folder());
    let twin = theirs.id().to_owned();
    assert_eq!(merged[0].outcome, Outcome::Begun(twin.clone(), vec![ours.id().to_owned()]));
    assert_eq!(words(one.session(ours.id()).unwrap().assessment(), "q-1"), ["ours"]);
    assert_eq!(one.list().unwrap().len(), 2);

    let joined = one.merge(&[PathBuf::from(&twin)], Some(ours.id())).unwrap();
    assert_eq!(joined[0].outcome, Outcome::Joined(ours.id().to_owned()));
    assert_eq!(joined[0].disputed, ["q-1"]);
    assert_eq!(one.list().unwrap().len(), 1, "the joined one is put away");
    let session = one.session(ours.id()).unwrap();
    assert_eq!(words(session.assessment(), "q-2"), ["more"]);
    // What is still said over there finds its way, whatever it is called here.
    two.session(&twin).unwrap().record(text("q-9", "late")).unwrap();
    let later = merge(&one, two.folder());
    assert_eq!(later[0].outcome, Outcome::Joined(ours.id().to_owned()));
    assert_eq!(later[0].answers, 1);
}

#[test]
fn assessments_begun_by_one_laptop_in_one_second_stay_apart() {
    let ((_a, mut one), (_b, two)) = (desk(), desk());
    let (first, _) = with_answers(&mut one, &[("q-1", "first")]);
    let (second, _) = with_answers(&mut one, &[("q-1", "second")]);
    merge(&two, one.folder());
    for (session, word) in [(&first, "first"), (&second, "second")] {
        let there = two.session(session.id()).unwrap();
        assert_eq!(words(there.assessment(), "q-1"), [word]);
    }
}

#[test]
fn one_name_and_two_beginnings_are_kept_apart() {
    let ((_a, mut one), (_b, mut two)) = (desk(), desk());
    let (ours, _) = with_answers(&mut one, &[]);
    let other = City { name: Text::new("某市", "Sample"), ..qingdao() };
    let theirs = two.create(&super::kit::files(), other).unwrap();
    let stick = tempdir().unwrap();
    let named = stick.path().join(ours.id());
    fs::create_dir(&named).unwrap();
    fs::copy(journal(&two, theirs.id()), named.join("x.jsonl")).unwrap();
    let before = tree(one.folder());
    assert_eq!(merge(&one, stick.path())[0].outcome, Outcome::Apart(ours.id().to_owned()));
    let mut after = tree(one.folder());
    after.retain(|path, _| !path.ends_with(".lock"));
    assert_eq!(after, before);
}

#[test]
fn a_part_without_its_beginning_is_recognised_by_what_it_speaks_of() {
    let ((_a, mut one), (_b, two), (_c, three)) = (desk(), desk(), desk());
    let (first, _) = with_answers(&mut one, &[("q-1", "a")]);
    merge(&two, one.folder());
    let mut second = two.session(first.id()).unwrap();
    second.record(text("q-1", "b")).unwrap();
    let stick = tempdir().unwrap();
    let file = stick.path().join("mailed.jsonl");
    fs::copy(journal(&two, first.id()), &file).unwrap();
    assert_eq!(merge(&three, &file)[0].outcome, Outcome::NoBeginning);
    assert_eq!(merge(&one, &file)[0].outcome, Outcome::Joined(first.id().to_owned()));
    fs::write(&file, "no journal\n").unwrap();
    let nothing = one.merge(std::slice::from_ref(&file), None);
    assert!(matches!(nothing, Err(StoreError::NoJournals { .. })));
}

#[test]
fn parts_that_come_together_are_recognised_by_those_before_them() {
    let ((_a, mut one), (_b, two), (_c, three), (_d, four)) = (desk(), desk(), desk(), desk());
    let (first, _) = with_answers(&mut one, &[("q-1", "a")]);
    let id = first.id();
    merge(&two, one.folder());
    two.session(id).unwrap().record(text("q-1", "b")).unwrap();
    merge(&three, two.folder());
    three.session(id).unwrap().record(text("q-1", "c")).unwrap();
    let stick = tempdir().unwrap();
    // The second speaks of the first only, the third of the second only.
    let parts = [(&one, "1"), (&two, "2"), (&three, "3")].map(|(library, name)| {
        let folder = stick.path().join(name);
        fs::create_dir(&folder).unwrap();
        let file = folder.join("mailed.jsonl");
        fs::copy(journal(library, id), &file).unwrap();
        file
    });
    let merged = four.merge(&parts, None).unwrap();
    let begun = four.ids().unwrap();
    assert_eq!(begun.len(), 1);
    let joined = Outcome::Joined(begun[0].clone());
    assert_eq!(merged[0].outcome, Outcome::Begun(begun[0].clone(), Vec::new()));
    assert_eq!([&merged[1].outcome, &merged[2].outcome], [&joined, &joined]);
    assert_eq!([merged[1].events, merged[2].events], [1, 1]);
}

#[test]
fn an_exchange_through_a_folder_reaches_everyone_and_touches_no_file_of_another() {
    let ((_a, mut one), (_b, two), (_c, three)) = (desk(), desk(), desk());
    let (mut first, _) = with_answers(&mut one, &[("q-1", "a")]);
    let id = first.id().to_owned();
    let shared = tempdir().unwrap();
    assert_eq!(one.sync(shared.path()).unwrap().sent, [(id.clone(), 3)]);
    two.sync(shared.path()).unwrap();
    two.session(&id).unwrap().record(text("q-2", "b")).unwrap();
    let before = tree(shared.path());
    two.sync(shared.path()).unwrap();
    let after = tree(shared.path());
    assert!(before.iter().all(|(path, bytes)| after.get(path) == Some(bytes)));
    let own = shared.path().join(&id).join(format!("{}.jsonl", two.device()));
    assert_eq!(after.len(), before.len() + 1);
    assert!(after.contains_key(&own));

    // A second stick: what came by the first is passed on.
    let second = tempdir().unwrap();
    two.sync(second.path()).unwrap();
    let passed_on = second.path().join(&id);
    let theirs = format!("{}.jsonl", one.device());
    assert!(!passed_on.join(&theirs).exists(), "that name is for its owner to write");
    assert!(passed_on.join(format!("{}.via-{}.jsonl", one.device(), two.device())).exists());
    three.sync(second.path()).unwrap();
    let seen = three.session(&id).unwrap();
    assert_eq!(words(seen.assessment(), "q-1"), ["a"]);
    assert_eq!(words(seen.assessment(), "q-2"), ["b"]);
    first.record(text("q-3", "c")).unwrap();
    one.sync(second.path()).unwrap();
    three.sync(second.path()).unwrap();
    one.sync(second.path()).unwrap();
    first.refresh().unwrap();
    let seen = three.session(&id).unwrap();
    assert_eq!(ids(seen.assessment()), ids(first.assessment()));
    let quiet = one.sync(second.path()).unwrap();
    assert!(quiet.sent.is_empty() && quiet.merged.iter().all(Merged::is_quiet));
    let lone = one.sync(&folder(&one, &id));
    assert!(matches!(lone, Err(StoreError::NoExchange { .. })));
}

#[test]
fn a_shorter_own_file_does_not_replace_a_longer_one_in_the_shared_folder() {
    let (_a, mut one) = desk();
    let (mut session, early) = with_answers(&mut one, &[("q-1", "a")]);
    let id = session.id().to_owned();
    session.record(text("q-2", "b")).unwrap();
    let shared = tempdir().unwrap();
    one.sync(shared.path()).unwrap();
    let file = shared.path().join(&id).join(format!("{}.jsonl", one.device()));
    let whole = fs::read(&file).unwrap();
    // The laptop comes back from a backup.
    fs::write(journal(&one, &id), &early).unwrap();
    let synced = one.sync(shared.path()).unwrap();
    assert_eq!(synced.merged[0].events, 1);
    assert_eq!(fs::read(&file).unwrap(), whole);
    assert_eq!(fs::read(journal(&one, &id)).unwrap(), early, "only the writer writes it");
    let mut session = one.session(&id).unwrap();
    assert_eq!(words(session.assessment(), "q-2"), ["b"]);
    session.record(text("q-3", "c")).unwrap();
    one.sync(shared.path()).unwrap();
    let mut all = Assessment::default();
    for (path, bytes) in tree(shared.path()) {
        if path.extension().is_some_and(|extension| extension == "jsonl") {
            for line in String::from_utf8(bytes).unwrap().lines() {
                all.apply(Event::read(line).unwrap());
            }
        }
    }
    assert_eq!(ids(&all), ids(one.session(&id).unwrap().assessment()));
}
