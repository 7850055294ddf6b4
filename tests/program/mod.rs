//! The real program, run to its end without a terminal.

#![allow(dead_code, missing_docs, reason = "each test uses its own part")]

use std::ffi::OsStr;
use std::io::{Read, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// Nothing here takes long; a program that hangs must not hang the tests.
const PATIENCE: Duration = Duration::from_mins(1);

/// A run that has not begun yet.
pub struct Run {
    command: Command,
    input: String,
}

/// What came of a run.
#[derive(Debug)]
pub struct Outcome {
    /// `None` if a signal ended it.
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// The program on a data folder.
pub fn citycap(data: &Path, arguments: &[&str]) -> Run {
    Run::of(env!("CARGO_BIN_EXE_citycap").as_ref(), data, arguments)
}

/// Begins an assessment of this city and returns its id.
pub fn begin(data: &Path, zh: &str, en: &str) -> String {
    let arguments = ["new", "--name-zh", zh, "--name-en", en, "--author", "李雷 Li Lei"];
    citycap(data, &arguments).good().trim().to_owned()
}

/// The export of an assessment.
pub fn export(data: &Path, id: &str) -> serde_json::Value {
    let text = citycap(data, &["score", "--json", id]).good();
    serde_json::from_str(&text).expect("the export is JSON")
}

/// What an export has of a question.
pub fn question<'a>(export: &'a serde_json::Value, id: &str) -> &'a serde_json::Value {
    let questions = export["questions"].as_array().expect("the export lists questions");
    let found = questions.iter().find(|part| part["id"] == id);
    found.unwrap_or_else(|| panic!("the export has {id}"))
}

/// The one answer to a question, according to an export; `null` if there is none.
pub fn answer<'a>(export: &'a serde_json::Value, id: &str) -> &'a serde_json::Value {
    let question = question(export, id);
    assert!(question["answers"].as_array().is_some_and(|all| all.len() <= 1), "{question}");
    &question["answers"][0]
}

/// The folder of an assessment.
pub fn folder(data: &Path, id: &str) -> PathBuf {
    data.join("assessments").join(id)
}

/// The one journal in the folder of an assessment.
pub fn journal(data: &Path, id: &str) -> PathBuf {
    let entries = std::fs::read_dir(folder(data, id)).expect("the assessment has a folder");
    let paths = entries.map(|entry| entry.expect("the folder can be read").path());
    let mut journals = paths.filter(|path| path.extension() == Some(OsStr::new("jsonl")));
    journals.next().expect("the assessment has a journal")
}

impl Run {
    pub fn of(program: &Path, data: &Path, arguments: &[&str]) -> Self {
        let mut command = Command::new(program);
        command.arg("--data-dir").arg(data).args(arguments);
        // The language must not depend on who runs the tests.
        command.env("LANG", "C").env_remove("LC_ALL").env_remove("LC_MESSAGES");
        command.env_remove("LANGUAGE");
        Self { command, input: String::new() }
    }

    /// Types these lines.
    pub fn typing(mut self, input: &str) -> Self {
        input.clone_into(&mut self.input);
        self
    }

    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    pub fn command(&mut self) -> &mut Command {
        &mut self.command
    }

    /// Runs it to its end.
    pub fn outcome(mut self) -> Outcome {
        self.command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = self.command.spawn().expect("the program starts");
        let mut stdin = child.stdin.take().expect("its input is a pipe");
        let input = std::mem::take(&mut self.input);
        // It may end without reading everything.
        let typing = std::thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
        let out = reader(child.stdout.take().expect("its output is a pipe"));
        let err = reader(child.stderr.take().expect("its errors are a pipe"));
        let give_up = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = child.try_wait().expect("the program can be asked about") {
                break status;
            }
            if Instant::now() > give_up {
                let _ = child.kill();
                panic!("{:?} does not end", self.command);
            }
            std::thread::sleep(Duration::from_millis(2));
        };
        typing.join().expect("the typist ends");
        let [out, err] = [out, err].map(|reader| reader.join().expect("the reader ends"));
        Outcome { code: status.code(), out, err }
    }

    /// Runs it to a good end; returns what it printed.
    #[track_caller]
    pub fn good(self) -> String {
        let outcome = self.outcome();
        assert_eq!(outcome.code, Some(0), "{outcome:?}");
        outcome.out
    }

    /// Runs it to a refusal with this exit code; returns the words, and sees that there is neither
    /// a result nor a panic.
    #[track_caller]
    pub fn refused(self, code: i32) -> String {
        let outcome = self.outcome();
        assert_eq!(outcome.code, Some(code), "{outcome:?}");
        assert_eq!(outcome.out, "", "{outcome:?}");
        assert!(!outcome.err.contains("panicked"), "{outcome:?}");
        outcome.err
    }
}

fn reader(mut pipe: impl Read + Send + 'static) -> std::thread::JoinHandle<String> {
    std::thread::spawn(move || {
        let mut bytes = Vec::new();
        pipe.read_to_end(&mut bytes).expect("the pipe can be read");
        String::from_utf8(bytes).expect("the program writes UTF-8")
    })
}
