//! What an answer and an opening cost.

#[path = "../tests/store/kit.rs"]
mod kit;

use citycap::assessment::{Assessment, Body, Event};
use divan::{Bencher, black_box};
use kit::{journal, library, text, with_answers};
use std::fs;
use tempfile::tempdir;

fn main() {
    divan::main();
}

/// The lines of an assessment in which every question is answered several times.
fn lines(count: usize) -> String {
    let home = tempdir().expect("a folder");
    let mut library = library(home.path());
    let (_, bytes) = with_answers(&mut library, &[]);
    let begin = String::from_utf8(bytes).expect("text");
    let mut body = Event::read(begin.lines().last().unwrap_or_default()).expect("an event").body;
    let mut journal = begin;
    let mut last = None;
    for nth in 0..count {
        body.does = text(&format!("q-{}", nth % 150), "有专职人员，每季度更新一次清单。");
        body.after = last.into_iter().collect();
        let (event, line) = Event::seal(body.clone());
        last = Some(event.id);
        journal += &line;
        journal.push('\n');
    }
    journal
}

/// One append and one fdatasync.
#[divan::bench]
fn record(bencher: Bencher) {
    let home = tempdir().expect("a folder");
    let mut library = library(home.path());
    let (mut session, _) = with_answers(&mut library, &[]);
    let mut nth = 0;
    bencher.bench_local(|| {
        nth += 1;
        session.record(text(&format!("q-{}", nth % 150), "有")).expect("recorded")
    });
}

/// From the files to the state; the cost of an event must not grow with their number.
#[divan::bench(args = [1_250, 5_000, 20_000])]
fn open(bencher: Bencher, count: usize) {
    let home = tempdir().expect("a folder");
    let mut library = library(home.path());
    let (session, _) = with_answers(&mut library, &[]);
    fs::write(journal(&library, session.id()), lines(count)).expect("a journal");
    bencher.bench_local(|| library.session(session.id()).expect("a session"));
}

/// The fold alone.
#[divan::bench(args = [1_250, 5_000, 20_000])]
fn fold(bencher: Bencher, count: usize) {
    let lines = lines(count);
    let events: Vec<_> = lines.lines().map(|line| Event::read(line).expect("an event")).collect();
    bencher.with_inputs(|| events.clone()).bench_local_values(|events| {
        let mut assessment = Assessment::default();
        for event in events {
            assessment.apply(event);
        }
        black_box(assessment)
    });
}

/// Twenty laptops with as many answers each, taken into one that knows the beginning: reading,
/// folding, copying, and writing through to the disk.
#[divan::bench(args = [125, 500, 2_000])]
fn merge(bencher: Bencher, count: usize) {
    const LAPTOPS: usize = 20;
    let source = tempdir().expect("a folder");
    let mut lead = library(source.path());
    let (session, begin) = with_answers(&mut lead, &[]);
    let folder = kit::folder(&lead, session.id());
    let begin = String::from_utf8(begin).expect("text");
    let mut body = Event::read(begin.lines().last().unwrap_or_default()).expect("an event").body;
    for laptop in 0..LAPTOPS {
        body = Body { device: format!("{laptop:016x}"), after: Vec::new(), ..body };
        let mut journal = String::new();
        for nth in 0..count {
            body.does = text(&format!("q-{}", nth % 150), "有专职人员，每季度更新一次清单。");
            let (event, line) = Event::seal(body.clone());
            body.after = vec![event.id];
            journal += &line;
            journal.push('\n');
        }
        fs::write(folder.join(format!("{laptop:016x}.jsonl")), journal).expect("written");
    }
    let stick = source.path().to_path_buf();
    bencher
        .with_inputs(|| {
            let home = tempdir().expect("a folder");
            let library = library(home.path());
            (home, library)
        })
        .bench_local_refs(|(_, library)| {
            library.merge(std::slice::from_ref(&stick), None).expect("merged")
        });
}
