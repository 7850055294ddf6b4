//! The programmes of chosen cities at the command line: in the text, on the page, in the workbook, in
//! minutes that can be checked.

mod program;

use program::citycap;
use serde_json::{Value as Json, json};
use std::io::Cursor;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

/// A folder with the exports of the shipped samples, one a line.
struct Committee {
    folder: TempDir,
    exports: String,
    ids: Vec<String>,
}

fn text(path: &Path) -> String {
    path.to_str().expect("a path of this machine").to_owned()
}

impl Committee {
    fn new() -> Self {
        let folder = TempDir::new().expect("a folder");
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/samples");
        let mut sheets: Vec<PathBuf> = std::fs::read_dir(samples)
            .expect("samples are there")
            .map(|entry| entry.expect("an entry").path())
            .collect();
        sheets.sort();
        let data = folder.path().join("data");
        let made = |sheet: &PathBuf| {
            let id = citycap(&data, &["new", "--author", "sample", "--from", &text(sheet)]).good();
            id.trim().to_owned()
        };
        let ids = sheets.iter().map(made).collect();
        let exports = text(&folder.path().join("exports.ndjson"));
        citycap(&data, &["export", "--all", "--format", "ndjson", "-o", &exports]).good();
        Self { folder, exports, ids }
    }

    fn path(&self, name: &str) -> String {
        text(&self.folder.path().join(name))
    }

    fn run(&self, command: &str, arguments: &[&str]) -> program::Run {
        let all = [&["--lang", "en", command], arguments].concat();
        citycap(&self.folder.path().join("data"), &all)
    }

    fn compare(&self, more: &[&str]) -> String {
        self.run("compare", &[&[&self.exports, "--draws", "200"], more].concat()).good()
    }
}

#[test]
fn the_programmes_of_the_choice_are_added_up_and_named_cities_take_their_place() {
    let committee = Committee::new();
    let best = committee.compare(&["--select", "2"]);
    assert!(best.contains("Programmes of the best choice together"), "{best}");
    assert!(best.contains("No capacity was stated"), "{best}");
    let named = committee.ids.join(",");
    let all = committee.compare(&["--select", "2", "--programme", &named, "--capacity", "1"]);
    assert!(all.contains("Programmes of the cities named, together"), "{all}");
    assert!(all.contains("too many"), "{all}");
    let json: Json = serde_json::from_str(&committee.compare(&[
        "--select",
        "2",
        "--programme",
        &named,
        "--capacity",
        "1,inventory=9",
        "--json",
    ]))
    .expect("it is JSON");
    let programme = &json["comparison"]["programme"];
    assert_eq!(programme["cities"].as_array().map(Vec::len), Some(committee.ids.len()));
    assert_eq!(programme["load"].as_array().map(Vec::len), Some(18));
    assert_eq!(programme["capacity"], json!({ "all": 1, "kinds": [["inventory", 9]] }));
    let refused =
        committee.run("compare", &[&committee.exports, "--capacity", "luck=2"]).refused(2);
    assert!(refused.contains("inventory"), "{refused}");
    let refused = committee.run("compare", &[&committee.exports, "--capacity", "many"]).refused(2);
    assert!(refused.contains("“many”"), "{refused}");
}

#[test]
fn minutes_keep_the_programmes_of_those_decided_on_and_are_checked_again() {
    let committee = Committee::new();
    let minutes = committee.path("minutes.json");
    let decided = format!("{},{}", committee.ids[0], committee.ids[1]);
    committee.compare(&[
        "--select",
        "2",
        "--capacity",
        "1",
        "--minutes",
        &minutes,
        "--who",
        "Sample committee",
        "--decided",
        &decided,
        "--because",
        "A sample",
    ]);
    let verify = |path: &str| committee.run("verify", &[path, &committee.exports]).outcome();
    let good = verify(&minutes);
    assert_eq!(good.code, Some(0), "{good:?}");
    let written = std::fs::read_to_string(&minutes).expect("the minutes are there");
    let written: Json = serde_json::from_str(&written).expect("JSON");
    let named = written["comparison"]["setting"]["programme_of"].as_array().map(Vec::len);
    assert_eq!(named, Some(2));
    let forged = committee.path("forged.json");
    let forge = |change: fn(&mut Json)| {
        let mut document = written.clone();
        change(&mut document["comparison"]);
        std::fs::write(&forged, document.to_string()).expect("it can be written");
        let bad = verify(&forged);
        assert_eq!(bad.code, Some(1), "{bad:?}");
        bad.out
    };
    let out = forge(|it| it["programme"]["load"][0] = 77.into());
    assert!(out.contains("programme.load[0]: 77 is recorded"), "{out}");
    let out = forge(|it| it["setting"]["rules"]["kappa"] = u32::MAX.into());
    assert!(out.contains("setting.rules.kappa is outside its limits"), "{out}");
    let out = forge(|it| it["setting"]["draws"] = u64::MAX.into());
    assert!(out.contains("setting.draws is outside its limits"), "{out}");
}

#[test]
fn the_workbook_says_of_each_city_whether_it_is_sealed_and_whether_that_was_opened() {
    let committee = Committee::new();
    // The first is sealed, the second opened again, the third sealed a second time.
    for (at, id) in committee.ids.iter().take(3).enumerate() {
        let seal = || {
            committee.run("submit", &[id]).good();
            committee.run("seal", &[id]).good();
        };
        seal();
        if at > 0 {
            committee.run("amend", &[id, "--reason", "a sample of a reason"]).good();
        }
        if at > 1 {
            seal();
        }
    }
    let (exports, book) = (committee.path("stages.ndjson"), committee.path("stages.xlsx"));
    committee.run("export", &["--all", "--format", "ndjson", "-o", &exports]).good();
    committee.run("compare", &[&exports, "--draws", "200", "--xlsx", &book]).good();
    let bytes = std::fs::read(&book).expect("the workbook is there");
    let mut book = zip::ZipArchive::new(Cursor::new(bytes)).expect("a container");
    let mut file = |name: &str| {
        let file = book.by_name(name).expect("there");
        std::io::read_to_string(file).expect("text")
    };
    let words = file("xl/sharedStrings.xml");
    let words: Vec<&str> = words.split("<si>").skip(1).map(text_of).collect();
    let ranking = file("xl/worksheets/sheet1.xml");
    // The last column of each city's row, and its id in the third.
    let cell = |name: &str| {
        let cell = ranking.split_once(&format!("<c r=\"{name}\"")).expect("the cell").1;
        let at = cell.split_once("<v>").expect("a value").1.split_once('<').expect("its end").0;
        words[at.parse::<usize>().expect("the place of words")]
    };
    let states: Vec<(&str, &str)> =
        (2..).take(5).map(|row| (cell(&format!("C{row}")), cell(&format!("S{row}")))).collect();
    for (at, state) in ["sealed", "opened again", "sealed, amended"].into_iter().enumerate() {
        let there = states.iter().find(|(id, _)| *id == committee.ids[at]);
        let (_, there) = there.expect("it is in the ranking");
        assert_eq!(there.trim_start_matches("invented sample; "), state, "{states:?}");
    }
    let drafts = states.iter().filter(|(_, state)| state.ends_with("not sealed")).count();
    assert_eq!(drafts, 2, "{states:?}");
}

/// The words of a shared string.
fn text_of(entry: &str) -> &str {
    let text = entry.split_once("<t").expect("words").1;
    text.split_once('>').expect("their beginning").1.split_once("</t>").expect("their end").0
}

#[test]
fn the_page_and_the_workbook_show_drafts_programmes_and_what_was_left_out() {
    let committee = Committee::new();
    let broken = committee.path("=broken.json");
    std::fs::write(&broken, "{\"format\": \"citycap-ex").expect("it can be written");
    let (page, book) = (committee.path("page.html"), committee.path("book.xlsx"));
    let named = committee.ids.join(",");
    committee.compare(&[
        &broken,
        "--select",
        "2",
        "--programme",
        &named,
        "--capacity",
        "1",
        "--html",
        &page,
        "--xlsx",
        &book,
    ]);
    let page = std::fs::read_to_string(&page).expect("the page is there");
    for words in ["are not sealed", "could not be read", "id=\"programme\"", "Who could help whom"]
    {
        assert!(page.contains(words), "{words}");
    }
    let bytes = std::fs::read(&book).expect("the workbook is there");
    let mut book = zip::ZipArchive::new(Cursor::new(bytes)).expect("a container");
    assert!(book.by_name("xl/worksheets/sheet7.xml").is_err(), "there are six sheets");
    for name in (1..=6).map(|at| format!("xl/worksheets/sheet{at}.xml")) {
        let sheet = std::io::read_to_string(book.by_name(&name).expect("there")).expect("text");
        assert!(!sheet.contains("<f>") && !sheet.contains("<hyperlink"), "{name}");
    }
    let words = std::io::read_to_string(book.by_name("xl/sharedStrings.xml").expect("there"));
    let words = words.expect("text");
    assert!(words.contains("=broken.json") && words.contains("not complete JSON"), "{words}");
    let ranking = book.by_name("xl/worksheets/sheet1.xml").expect("there");
    let ranking = std::io::read_to_string(ranking).expect("text");
    assert!(ranking.contains("<c r=\"F2\" s=") && !ranking.contains("<c r=\"F2\" s=\"1\" t=\"s\""));
    let again =
        committee.run("compare", &[&committee.exports, "--xlsx", &committee.path("book.xlsx")]);
    assert!(again.refused(1).contains("book.xlsx"), "what is there stays");
}
