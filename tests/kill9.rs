//! A program that is killed at any moment has everything that it acknowledged.

#[path = "store/kit.rs"]
mod kit;

use kit::{files, library, qingdao, text, words};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;
use tempfile::tempdir;

/// Names the data folder to the child, which is this same test program.
const CHILD: &str = "CITYCAP_TEST_KILL9";
const LONGEST_LIFE_MICROSECONDS: u64 = 30_000;

/// Does nothing unless it is run as the child: then it answers until it is killed, and prints each
/// answer once it is acknowledged.
#[test]
fn the_child_answers_until_it_is_killed() {
    let Ok(folder) = std::env::var(CHILD) else { return };
    let library = library(Path::new(&folder));
    let mut session = library.session("qingdao").unwrap();
    let run = session.assessment().events().len();
    for nth in 0.. {
        // Lines of all lengths, up to several pages.
        let length = (nth * 7919) % 9000;
        let question = format!("q-{run}-{nth}");
        session.record(text(&question, &"答".repeat(length))).unwrap();
        println!("saved {question} {length}");
        std::io::stdout().flush().unwrap();
    }
}

#[test]
fn twenty_kills_lose_nothing_that_was_acknowledged() {
    kill(20);
}

#[test]
#[ignore = "takes a while; tests/kill9.sh runs it"]
fn two_hundred_kills_lose_nothing_that_was_acknowledged() {
    kill(200);
}

fn kill(times: usize) {
    let home = tempdir().unwrap();
    let id = library(home.path()).create(&files(), qingdao()).unwrap().id().to_owned();
    let mut saved = BTreeMap::new();
    let mut damage = 0;
    for nth in 0..times {
        saved.extend(one_life(
            home.path(),
            Duration::from_micros(random(LONGEST_LIFE_MICROSECONDS)),
        ));
        let session = library(home.path()).session(&id).unwrap();
        // Each death may leave one torn line, which stays in the file as one damaged line.
        assert!(session.damage().len() <= damage + 1, "{:?}", session.damage());
        damage = session.damage().len();
        for (question, length) in &saved {
            let answer = words(session.assessment(), question);
            assert!(answer == ["答".repeat(*length)], "kill {nth}: {question} is lost");
        }
    }
    println!("{times} kills, {} answers acknowledged, {damage} torn", saved.len());
    assert!(saved.len() >= times, "the children had no time to answer");
}

/// Lets a child answer for so long after its first answer, kills it, and tells what it printed.
fn one_life(folder: &Path, life: Duration) -> Vec<(String, usize)> {
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_child_answers_until_it_is_killed", "--nocapture"])
        .env(CHILD, folder)
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut output = BufReader::new(child.stdout.take().unwrap());
    let mut said = String::new();
    while !said.contains("saved ") && output.read_line(&mut said).unwrap() > 0 {}
    std::thread::sleep(life);
    child.kill().unwrap();
    child.wait().unwrap();
    output.read_to_string(&mut said).unwrap();
    // The last line may be cut off; it was acknowledged only if it was printed to its end.
    let whole = said.rfind('\n').map_or("", |end| &said[..end]);
    let answer = |line: &str| {
        let mut parts = line.split("saved ").nth(1)?.split(' ');
        Some((parts.next()?.to_owned(), parts.next()?.parse().ok()?))
    };
    whole.lines().filter_map(answer).collect()
}

fn random(below: u64) -> u64 {
    let mut bytes = [0; 8];
    getrandom::fill(&mut bytes).unwrap();
    u64::from_le_bytes(bytes) % below
}
