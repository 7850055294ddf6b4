//! A framework, a library in a temporary folder, and short ways to say things.
#![allow(dead_code, reason = "each test program uses a part")]

use citycap::assessment::{Answer, Assessment, City, Does, EventId, Present, Said, Value};
use citycap::framework::Files;
use citycap::i18n::Text;
use citycap::store::{Library, Session, read_folder};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// The example of the handbook; journals do not look into it.
pub fn files() -> Files {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/short-example");
    read_folder(&folder).expect("the example is there")
}

pub fn clock() -> String {
    "2026-05-06T09:31:00+08:00".to_owned()
}

pub fn qingdao() -> City {
    City { name: Text::new("青岛市", "Qingdao"), ..City::default() }
}

pub fn library(folder: &Path) -> Library {
    Library::open(folder.to_path_buf(), clock).expect("a library")
}

pub fn text(question: &str, words: &str) -> Does {
    let answer = Answer::new(Said::Value(Value::Text(words.to_owned())));
    Does::Answer { question: question.to_owned(), answer }
}

/// What stands for a question, whether one answer or several.
pub fn words(assessment: &Assessment, question: &str) -> Vec<String> {
    let answers = match assessment.present(question) {
        Present::Open => Vec::new(),
        Present::Said(answer) => vec![answer],
        Present::Conflict(answers) => answers,
    };
    answers
        .into_iter()
        .map(|answer| match &answer.said {
            Said::Value(Value::Text(words)) => words.clone(),
            other => format!("{other:?}"),
        })
        .collect()
}

pub fn ids(assessment: &Assessment) -> BTreeSet<EventId> {
    assessment.events().map(|event| event.id.clone()).collect()
}

/// The folder of an assessment.
pub fn folder(library: &Library, id: &str) -> PathBuf {
    library.folder().join("assessments").join(id)
}

/// The journal that this device writes.
pub fn journal(library: &Library, id: &str) -> PathBuf {
    folder(library, id).join(format!("{}.jsonl", library.device()))
}

/// An assessment with these answers, and its journal's bytes.
pub fn with_answers(library: &mut Library, answers: &[(&str, &str)]) -> (Session, Vec<u8>) {
    let mut session = library.create(&files(), qingdao()).expect("a session");
    for (question, words) in answers {
        session.record(text(question, words)).expect("recorded");
    }
    let bytes = fs::read(journal(library, session.id())).expect("a journal");
    (session, bytes)
}
