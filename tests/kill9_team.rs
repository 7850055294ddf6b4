//! A program that is killed while it takes in, sends, seals or imports leaves whole files only, and
//! has everything that it acknowledged.

#[path = "store/kit.rs"]
mod kit;

use citycap::assessment::{Does, Seal, Step};
use citycap::store::{Library, Unlock};
use kit::{files, folder, journal, library, qingdao, text, words};
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::tempdir;

/// Names the folder of the three laptops to the child, which is this same test program.
const CHILD: &str = "CITYCAP_TEST_KILL9_TEAM";
const LONGEST_LIFE_MICROSECONDS: u64 = 120_000;

fn laptops(place: &Path) -> [Library; 2] {
    ["lead", "other"].map(|name| library(&place.join(name)))
}

/// Does nothing unless it is run as the child: then it works until it is killed, and prints each
/// deed once it is acknowledged.
#[test]
fn the_child_works_until_it_is_killed() {
    let Ok(place) = std::env::var(CHILD) else { return };
    let place = Path::new(&place);
    let [lead, mut other] = laptops(place);
    let id = fs::read_to_string(place.join("id")).unwrap();
    let run = other.session(&id).unwrap().assessment().events().len();
    let tell = |what: String| {
        println!("done {what}");
        std::io::stdout().flush().unwrap();
    };
    for nth in 0.. {
        let mut session = other.session(&id).unwrap();
        let question = format!("q-{run}-{nth}");
        // A seal of the lead may have come by the stick.
        let amend = || Does::State(Step::Amend { reason: "r".to_owned() });
        let _ = session.record(amend());
        session.record(text(&question, &"答".repeat(nth * 211 % 3000))).unwrap();
        match (nth + std::process::id() as usize) % 4 {
            0 => {
                lead.merge(&[place.join("other")], None).unwrap();
                tell(format!("taken {question}"));
            }
            1 => {
                other.sync(&place.join("stick")).unwrap();
                lead.sync(&place.join("stick")).unwrap();
                tell(format!("taken {question}"));
            }
            2 => {
                let mut session = lead.session(&id).unwrap();
                // Wherever the last life ended.
                let _ = session.record(amend());
                let _ = session.record(Does::State(Step::Submit { note: String::new() }));
                let (heads, empty) = (session.heads(), String::new);
                let seal =
                    Seal { export: empty(), framework: empty(), heads, version: question.clone() };
                session.record(Does::State(Step::Seal(seal))).unwrap();
                tell(format!("sealed {question}"));
            }
            _ => {
                let fresh = other.create(&files(), qingdao()).unwrap();
                let bundle = place.join("bundle.zip");
                let bytes = fresh.bundle(Vec::new()).unwrap();
                citycap::store::write_new(&bundle, &bytes, true).unwrap();
                lead.import(&bundle, &Unlock::default(), None, None).unwrap();
                tell(format!("imported {}", fresh.id()));
            }
        }
    }
}

#[test]
fn twelve_kills_leave_no_half_state() {
    kill(12);
}

#[test]
#[ignore = "takes a while; tests/kill9_team.sh runs it"]
fn three_hundred_kills_leave_no_half_state() {
    kill(300);
}

fn kill(times: usize) {
    let home = tempdir().unwrap();
    let place = home.path();
    let [lead, mut other] = laptops(place);
    fs::create_dir(place.join("stick")).unwrap();
    let id = other.create(&files(), qingdao()).unwrap().id().to_owned();
    fs::write(place.join("id"), &id).unwrap();
    lead.merge(&[place.join("other")], None).unwrap();
    let mut done: BTreeMap<String, usize> = BTreeMap::new();
    for nth in 0..times {
        for said in one_life(place, Duration::from_micros(random(LONGEST_LIFE_MICROSECONDS))) {
            let (what, name) = said.split_once(' ').unwrap();
            *done.entry(what.to_owned()).or_default() += 1;
            acknowledged(&lead, &id, what, name);
        }
        whole(&lead, &other, &place.join("stick"));
        // A stick of thousands of sample assessments would only make the test slow.
        for (other_id, _) in listed(&other).into_iter().filter(|(other_id, _)| *other_id != id) {
            for laptop in [&lead, &other] {
                let _ = fs::remove_dir_all(folder(laptop, &other_id));
            }
            let _ = fs::remove_dir_all(place.join("stick").join(&other_id));
        }
        assert!(nth < times);
    }
    println!("{times} kills; acknowledged: {done:?}");
    assert!(done.values().sum::<usize>() >= times, "the children had no time to work");
}

fn acknowledged(lead: &Library, id: &str, what: &str, name: &str) {
    match what {
        "taken" => {
            let session = lead.session(id).unwrap();
            assert_eq!(words(session.assessment(), name).len(), 1, "{name} is lost");
        }
        "sealed" => {
            let session = lead.session(id).unwrap();
            let sealed = session.assessment().events().any(|event| {
                matches!(&event.body.does, Does::State(Step::Seal(seal)) if seal.version == name)
            });
            assert!(sealed, "the seal {name} is lost");
        }
        _ => assert!(lead.session(name).is_ok(), "{name} is lost"),
    }
}

fn listed(library: &Library) -> Vec<(String, usize)> {
    library.list().unwrap().into_iter().map(|one| (one.id, one.events)).collect()
}

/// Every assessment opens, and every copy is the beginning of what its writer has.
fn whole(lead: &Library, other: &Library, stick: &Path) {
    for (id, _) in listed(lead) {
        lead.session(&id).unwrap_or_else(|error| panic!("{id}: {error}"));
    }
    let writers = [lead, other];
    let places =
        [lead.folder().join("assessments"), other.folder().join("assessments"), stick.into()];
    for place in places {
        for (path, bytes) in journals(&place) {
            let id = path.parent().unwrap().file_name().unwrap().to_str().unwrap();
            let name = path.file_name().unwrap().to_str().unwrap();
            let writer = writers.iter().find(|writer| name.starts_with(writer.device())).unwrap();
            assert!(!name.contains(".via-") || name.matches('.').count() == 2, "{name}");
            let source = fs::read(journal(writer, id)).unwrap_or_default();
            assert!(source.starts_with(&bytes), "{} is no copy", path.display());
        }
    }
}

fn journals(place: &Path) -> Vec<(std::path::PathBuf, Vec<u8>)> {
    let mut found = Vec::new();
    for folder in fs::read_dir(place).unwrap().map(|entry| entry.unwrap().path()) {
        let hidden = folder.file_name().unwrap().to_str().unwrap().starts_with('.');
        if hidden || !folder.is_dir() {
            continue;
        }
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.extension().is_some_and(|extension| extension == "jsonl") {
                found.push((path.clone(), fs::read(path).unwrap()));
            }
        }
    }
    found
}

/// Lets a child work for so long after its first deed, kills it, and tells what it printed.
fn one_life(place: &Path, life: Duration) -> Vec<String> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_child_works_until_it_is_killed", "--nocapture"])
        .env(CHILD, place)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut said = String::new();
    while !said.contains("done ") && output.read_line(&mut said).unwrap() > 0 {}
    std::thread::sleep(life);
    child.kill().unwrap();
    child.wait().unwrap();
    output.read_to_string(&mut said).unwrap();
    // The last line may be cut off; it was acknowledged only if it was printed to its end.
    let whole = said.rfind('\n').map_or("", |end| &said[..end]);
    whole.lines().filter_map(|line| Some(line.split_once("done ")?.1.to_owned())).collect()
}

fn random(below: u64) -> u64 {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    u64::from_le_bytes(bytes) % below
}
