//! Excerpts of the files that the program writes, for `docs/files.md`.

use super::Page;
use crate::stage::{assessment, sample};
use citycap::committee::Comparison;
use citycap::committee::draws::Pulse;
use citycap::committee::minutes::{Decision, Minutes};
use citycap::committee::reading::{Reader, gather};
use citycap::report::{Brief, json, minutes_json, ndjson};
use citycap::scoring::Model;

/// Blocks deeper than this are left out.
const DEPTH: usize = 3;
/// Longer lines are cut.
const LINE: usize = 150;

impl Page<'_> {
    /// The first fields of an export, and those that its text speaks of.
    pub fn file_export(&self) -> String {
        let assessment = assessment(self.framework, sample("sample-advanced"));
        let findings =
            Model::new(self.framework).findings(self.framework, &assessment, "sample-advanced");
        let export = json(self.framework, &assessment, &findings, &[]);
        let fields = [
            "format",
            "format_version",
            "id",
            "framework",
            "overall",
            "criteria",
            "practices",
            "programme",
            "digest",
        ];
        snippet(&excerpt(&String::from_utf8_lossy(&export), &fields))
    }

    /// The beginning of a line.
    pub fn file_line(&self) -> String {
        let line = self.line("sample-advanced");
        snippet(&cut(&hidden(&String::from_utf8_lossy(&line))))
    }

    /// Minutes of a decision about two samples.
    pub fn file_minutes(&self) -> String {
        let mut reader = Reader::new(true);
        let entries = ["sample-advanced", "sample-early"].iter().enumerate();
        let entries = entries.map(|(at, name)| {
            (at, reader.read(self.line(name).trim_ascii_end()).expect("a line can be read"))
        });
        let gathered = gather(entries.collect(), None, &[]).expect("there are cities");
        let mut setting = gathered.frame.setting(1);
        setting.draws = 100;
        setting.capacity.all = Some(2);
        setting.programme_of = vec!["sample-early".to_owned()];
        let comparison = Comparison::new(&gathered.applicants, &setting, &Pulse::default());
        let comparison = comparison.expect("nobody stops it");
        let cities = vec!["sample-early".to_owned()];
        let decision = Decision::new(&comparison, "Sample committee", cities, "A sample");
        let minutes =
            Minutes::new(comparison, &gathered, decision, "2026-04-01T10:00:00+08:00".to_owned());
        let fields = ["format", "format_version", "at", "decision", "documents", "comparison"];
        snippet(&excerpt(&String::from_utf8_lossy(&minutes_json(&minutes)), &fields))
    }

    /// The shortest question that has levels.
    pub fn file_question(&self) -> String {
        let levels = self
            .framework
            .questions
            .iter()
            .map(|one| serde_json::to_string_pretty(one).expect("plain data becomes JSON"));
        let question = levels.filter(|text| text.contains("\"level\"")).min_by_key(String::len);
        snippet(&question.expect("there is one"))
    }

    fn line(&self, name: &str) -> Vec<u8> {
        let assessment = assessment(self.framework, sample(name));
        let score = Model::new(self.framework).score(self.framework, &assessment);
        ndjson(&Brief::new(name, self.framework, &assessment, &score, &[]))
    }
}

fn snippet(text: &str) -> String {
    format!("```text\n{}\n```\n", text.trim_end())
}

/// The fields of a document that are named, as they stand in it: of each list the first element, and
/// what is deep left out.
fn excerpt(document: &str, fields: &[&str]) -> String {
    let lines: Vec<&str> = document.lines().collect();
    let inner = &lines[1..lines.len() - 1];
    let mut out = vec!["{".to_owned()];
    let mut skipped = false;
    for item in items(inner) {
        let name = item[0].trim().trim_start_matches('"').split('"').next().unwrap_or_default();
        if fields.contains(&name) {
            shorten(item, 1, &mut out);
            skipped = false;
        } else if !skipped {
            out.push("  …".to_owned());
            skipped = true;
        }
    }
    out.push("}".to_owned());
    out.iter().map(|line| cut(&hidden(line))).collect::<Vec<_>>().join("\n")
}

/// The parts of a block, each one line or from its opening to its closing bracket.
fn items<'a>(lines: &'a [&'a str]) -> Vec<&'a [&'a str]> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut parts = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let opens = lines[at].ends_with(['{', '[']);
        let end = if opens {
            let closes = |line: &&str| indent(line) == indent(lines[at]);
            at + 1 + lines[at + 1..].iter().position(closes).expect("it closes")
        } else {
            at
        };
        parts.push(&lines[at..=end]);
        at = end + 1;
    }
    parts
}

fn shorten(item: &[&str], depth: usize, out: &mut Vec<String>) {
    let [first, inner @ .., last] = item else {
        return out.extend(item.iter().map(|line| (*line).to_owned()));
    };
    if depth >= DEPTH {
        return out.push(format!("{first} … {}", last.trim()));
    }
    out.push((*first).to_owned());
    let parts = items(inner);
    let is_array = first.ends_with('[');
    for part in parts.iter().take(if is_array { 1 } else { usize::MAX }) {
        shorten(part, depth + 1, out);
    }
    if is_array && parts.len() > 1 {
        let indent = last.len() - last.trim_start().len();
        out.push(format!("{}  …", " ".repeat(indent)));
    }
    out.push((*last).to_owned());
}

fn cut(line: &str) -> String {
    if line.chars().count() <= LINE {
        return line.to_owned();
    }
    line.chars().take(LINE - 1).chain(['…']).collect()
}

/// Without digests, which say nothing in a document and change with every word of a framework.
fn hidden(line: &str) -> String {
    let long = |part: &str| part.len() >= 32 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    line.split('"').map(|part| if long(part) { "…" } else { part }).collect::<Vec<_>>().join("\"")
}
