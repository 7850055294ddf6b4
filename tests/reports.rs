//! The reports: the same data give the same bytes, they say what the score says, and nothing that
//! people wrote can do anything in them.

mod report_kit;
mod stage;

use citycap::assessment::{Answer, Does, Evidence, Pause, Said, Sheet, Value};
use citycap::committee::comparison::Named;
use citycap::committee::programme::{Capacity, Demand, Over, Slot};
use citycap::committee::reading::Frame;
use citycap::committee::{Odds, Programme};
use citycap::i18n::{Language, Text, Words};
use citycap::report::{
    Ballot, Candidate, Line, Table, ballot_html, html, joint_programme, table_csv, text, xlsx,
};
use citycap::scoring::Interval;
use report_kit::{Case, page, words_of};
use stage::{assessment, event, repository, sample, shipped};

const LANGUAGES: [Language; 3] = [Language::Zh, Language::En, Language::Both];
const SAMPLES: [&str; 5] =
    ["qingdao-2016", "sample-advanced", "sample-cluster", "sample-early", "sample-partial"];

/// What must stay words wherever it is shown.
const HOSTILE: [&str; 9] = [
    "<script>alert(1)</script>",
    "</style><img src=x onerror=alert(1)>",
    "\u{1b}]0;title\u{7}\u{1b}[31mred",
    "\u{202e}txt.exe\u{2066}\u{200b}",
    "a\u{0}b\u{fffe}\u{ffff}\u{85}c",
    "\"' onload=alert(1) x='",
    "&lt;b&gt; &amp; ]]> --> <!--",
    "=HYPERLINK(\"http://example.org\")",
    "+1 @x -2",
];

/// A city that says hostile things wherever it can.
fn hostile() -> Case {
    let mut case = Case::new(sample("sample-early"));
    let framework = shipped();
    let all = HOSTILE.join("\n");
    let mut city = case.assessment.city().cloned().unwrap_or_default();
    city.name.zh.clone_from(&all);
    city.name.en.clone_from(&all);
    city.province.en.clone_from(&all);
    city.code.clone_from(&all);
    case.say(Does::City(city));
    for (at, question) in framework.questions.iter().enumerate() {
        let mut answer = case.assessment.answer(&question.id).cloned().unwrap_or_else(|| {
            Answer::new(Said::NotApplicable { reason: all.clone(), accepted: false })
        });
        if matches!(answer.said, Said::Value(Value::Text(_))) {
            answer.said = Said::Value(Value::Text(all.clone()));
        }
        answer.informant.clone_from(&all);
        answer.evidence = Some(Evidence {
            class: "seen".into(),
            citation: HOSTILE[at % HOSTILE.len()].to_owned(),
        });
        let id = question.id.clone();
        case.say(Does::Answer { question: id.clone(), answer });
        case.say(Does::Note { question: id, text: all.clone() });
    }
    case.scored()
}

#[test]
fn the_same_data_give_the_same_bytes() {
    for name in ["sample-early", "sample-partial"] {
        let (once, again) = (Case::new(sample(name)), Case::new(sample(name)));
        let words = words_of(Language::Both);
        assert!(html(&once.material(&words)) == html(&again.material(&words)), "{name}");
        assert!(xlsx(&once.material(&words)) == xlsx(&again.material(&words)), "{name}");
        let book = xlsx(&once.material(&words)).expect("a workbook");
        let mut book = zip::ZipArchive::new(std::io::Cursor::new(book)).expect("a container");
        let core = book.by_name("docProps/core.xml").expect("a workbook says when it was made");
        let core = std::io::read_to_string(core).expect("it is text");
        assert!(core.contains("2026-03-31"), "the day of the latest answer, not of today: {core}");
        for table in [Table::Questions, Table::Criteria, Table::Assistance] {
            assert_eq!(
                table_csv(&once.material(&words), table),
                table_csv(&again.material(&words), table)
            );
        }
    }
}

/// The words of a workbook.
fn strings(book: Vec<u8>) -> String {
    let mut book = zip::ZipArchive::new(std::io::Cursor::new(book)).expect("a container");
    let strings = book.by_name("xl/sharedStrings.xml").expect("words are there");
    std::io::read_to_string(strings).expect("they are text")
}

#[test]
fn what_is_still_to_be_sent_stands_on_the_page_and_in_the_workbook() {
    let mut case = Case::new(sample("sample-early"));
    let (what, who, until) = ("能源平衡表 energy balance", "王芳", "4月30日");
    let [what, who, until] = [what, who, until].map(str::to_owned);
    let named = who.clone();
    case.say(Does::Pause(Pause { room: Vec::new(), what, who, until }));
    let case = case.scored();
    for (language, said) in [
        (Language::Zh, "尚待提交：能源平衡表 energy balance"),
        (Language::En, "Still to be sent: 能源平衡表 energy balance"),
    ] {
        let words = words_of(language);
        let (plain, full) = (case.material(&words), case.material_with_notes(&words));
        for (material, names) in [(plain, false), (full, true)] {
            let book = strings(xlsx(&material).expect("a workbook"));
            let page = page(&html(&material)).text;
            for told in [book, page] {
                assert!(told.contains(said) && told.contains("4月30日"), "{told}");
                assert_eq!(told.contains(&named), names, "names are for those who read notes");
            }
        }
    }
}

#[test]
fn every_statement_of_the_text_report_stands_on_the_page() {
    for name in SAMPLES {
        let case = Case::new(sample(name));
        for language in [Language::Zh, Language::En] {
            let words = words_of(language);
            let seen = page(&html(&case.material(&words))).text;
            let flat = |text: &str| text.replace('\u{a0}', " ").replace(char::is_whitespace, "");
            let seen = flat(&seen);
            let said = text(&case.framework, &case.assessment, &case.findings.score, &words);
            // The plot is set in too; the page has a picture instead.
            let is_reason = |line: &&str| {
                line.starts_with("    ") && !line.starts_with("     ") && !line.contains(" |")
            };
            let reasons = said.lines().filter(is_reason);
            let mut count = 0;
            for line in reasons {
                let between = if language == Language::Zh { "：" } else { ": " };
                let (lead, statement) = line.trim().split_once(between).expect("a lead word");
                assert!(seen.contains(&flat(statement)), "{name} {language:?}: {statement}");
                assert!(seen.contains(&flat(lead)), "{lead}");
                count += 1;
            }
            assert!(count >= 5, "{name} has reasons");
        }
    }
}

#[test]
fn the_page_is_well_formed_complete_and_knows_its_languages() {
    let mut cases: Vec<Case> = SAMPLES.map(|name| Case::new(sample(name))).into();
    cases.push(Case::new(Sheet::default()));
    for case in &cases {
        for language in LANGUAGES {
            let page = page(&html(&case.material(&words_of(language))));
            assert_eq!(page.language, if language == Language::En { "en" } else { "zh-Hans" });
            let expected: &[&str] = match language {
                Language::Zh => &["zh-Hans"],
                Language::En => &["en"],
                Language::Both => &["en", "zh-Hans"],
            };
            assert_eq!(page.languages, expected);
            assert!(!page.text.contains("-0.0"), "nothing is minus nothing");
            assert_eq!(
                page.pictures_without_words, 0,
                "every picture has a title and a description"
            );
            assert_eq!(page.tables_without_heads, 0, "every table has heads with a scope");
            assert_eq!(page.repeated_ids, Vec::<String>::new());
            let questions = page.ids.iter().filter(|id| id.starts_with("q-")).count();
            assert_eq!(questions, case.framework.questions.len());
            for section in [
                "summary",
                "criteria",
                "assistance",
                "practices",
                "programme",
                "questions",
                "reading",
            ] {
                assert!(page.ids.iter().any(|id| id == section), "{section}");
            }
        }
    }
}

#[test]
fn a_page_in_one_language_has_no_words_of_the_other() {
    let is_han = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
    // The citations of the samples are in both languages themselves; the empty assessment is not.
    let case = Case::new(Sheet::default());
    let seen = page(&html(&case.material(&words_of(Language::En)))).text;
    assert!(!seen.contains(is_han), "{:?}", seen.split(is_han).next().map(str::len));
}

#[test]
fn nothing_on_the_page_comes_from_outside_or_runs() {
    for case in [Case::new(sample("sample-cluster")), hostile()] {
        let bytes = html(&case.material_with_notes(&words_of(Language::Both)));
        let page = page(&bytes);
        assert_eq!(
            page.active,
            Vec::<String>::new(),
            "elements and attributes that can do something"
        );
        assert_eq!(page.styles, 1, "one style sheet, and no hostile text ends it");
    }
    let style = include_str!("../src/report/html/style.css");
    assert!(!style.contains("url(") && !style.contains("@import"), "the style loads nothing");
}

#[test]
fn hostile_text_is_shown_and_inert() {
    let case = hostile();
    for language in LANGUAGES {
        let bytes = html(&case.material_with_notes(&words_of(language)));
        let source = String::from_utf8(bytes.clone()).expect("UTF-8");
        let is_allowed = |c: char| c == '\n' || !c.is_control();
        assert!(source.chars().all(is_allowed), "no control characters");
        assert!(!source.contains(['\u{202e}', '\u{2066}', '\u{200b}', '\u{fffe}', '\u{ffff}']));
        let page = page(&bytes);
        assert!(page.text.contains("<script>alert(1)</script>"), "it can be read as it was said");
        assert!(page.text.contains("=HYPERLINK"));
    }
}

#[test]
fn notes_and_names_stand_only_where_they_are_asked_for() {
    let mut case = Case::new(sample("sample-early"));
    let mut answer = Answer::new(Said::DontKnow);
    answer.informant = "informant-of-the-test".into();
    case.say(Does::Answer { question: "inv-78".into(), answer });
    case.say(Does::Note { question: "inv-78".into(), text: "note-of-the-test".into() });
    let (what, who) = ("energy-balance-of-the-test".into(), "sender-of-the-test".into());
    case.say(Does::Pause(Pause { what, who, ..Pause::default() }));
    let case = case.scored();
    let words = words_of(Language::Both);
    let shown = |bytes: Vec<u8>, what: &str| String::from_utf8_lossy(&bytes).contains(what);
    assert!(shown(html(&case.material(&words)), "energy-balance-of-the-test"));
    assert!(!shown(html(&case.material(&words)), "sender-of-the-test"));
    assert!(shown(html(&case.material_with_notes(&words)), "sender-of-the-test"));
    for what in ["informant-of-the-test", "note-of-the-test"] {
        assert!(!shown(html(&case.material(&words)), what));
        assert!(shown(html(&case.material_with_notes(&words)), what));
        assert!(!shown(table_csv(&case.material(&words), Table::Questions), what));
        assert!(shown(table_csv(&case.material_with_notes(&words), Table::Questions), what));
    }
}

#[test]
fn a_dispute_shows_all_that_was_said() {
    let framework = shipped();
    let mut assessment = assessment(&framework, sample("sample-early"));
    // Two devices that have not seen each other.
    let say = |at| Does::Answer {
        question: "plan-85".into(),
        answer: Answer::new(
            citycap::assessment::Said::parse(
                framework.question("plan-85").expect("the question is there"),
                at,
            )
            .expect("it fits"),
        ),
    };
    let events = [event(&assessment, say("1")), event(&assessment, say("3"))];
    for event in events {
        assessment.apply(event);
    }
    let case = Case::of(assessment);
    let words = words_of(Language::En);
    let seen = page(&html(&case.material(&words))).text;
    assert!(seen.contains("disputed; the span counts"));
    let row = case.framework.position("plan-85").expect("the question is there");
    let options = case.framework.questions[row].answer.options();
    for at in [1, 3] {
        assert!(seen.contains(&format!("{at} · {}", options[at].1.en)), "{at}");
    }
}

#[test]
fn flat_tables_have_a_line_for_each_and_equal_columns() {
    let case = hostile();
    let words = words_of(Language::Zh);
    let framework = &case.framework;
    let lines = [
        (Table::Questions, framework.questions.len()),
        (Table::Criteria, framework.criteria.len() + framework.indicators.len()),
        (Table::Assistance, framework.assistance.len()),
    ];
    for (table, count) in lines {
        let file =
            String::from_utf8(table_csv(&case.material_with_notes(&words), table)).expect("UTF-8");
        let rows = report_kit::rows(file.strip_prefix('\u{feff}').expect("a byte order mark"));
        assert_eq!(rows.len(), count + 1, "{table:?}");
        for row in &rows {
            assert_eq!(row.len(), rows[0].len(), "{table:?}: {row:?}");
            for cell in row {
                let formula = cell.starts_with(['=', '+', '@']);
                let number = cell.parse::<f64>().is_ok();
                assert!(!formula && (!cell.starts_with('-') || number), "{cell}");
            }
        }
        let english = table_csv(&case.material_with_notes(&words_of(Language::En)), table);
        assert!(file.into_bytes() == english, "the language asked for changes nothing");
    }
}

/// Two months of one kind in one city, the second of which is too much.
fn joint() -> Programme {
    let name = Text::new("样例", HOSTILE.join(" "));
    let kind = Demand { id: "kind".to_owned(), name: name.clone(), cities: vec![1, 2] };
    let over = Over { month: 2, kind: None, needed: 2, there: 1, later: Vec::new() };
    let slot = Slot { city: 0, kind: 0, first: 1, last: 2, slack: 0 };
    Programme {
        cities: vec![Named { id: "sample-1".to_owned(), name, ..Named::default() }],
        months: 2,
        kinds: vec![kind],
        load: vec![1, 2],
        capacity: Capacity { all: Some(1), kinds: Vec::new() },
        slots: vec![slot],
        over: vec![over],
        ..Programme::default()
    }
}

fn lines(words: &Words) -> Vec<Line> {
    let framework = shipped();
    let setting = Frame::from(&*framework).setting(1);
    joint_programme(&joint(), &setting, words).lines().to_vec()
}

fn ballot() -> Ballot {
    let candidate = |at: usize, lo: f64, hi: f64, odds: [f64; 3]| Candidate {
        id: format!("sample-{at}"),
        name: Text::new(format!("样例{at}市"), HOSTILE.join(" ")),
        score: Interval::new(lo, hi),
        ranks: (at, at + 1),
        odds: odds.map(|share| Odds::of(share, None)),
        verdict: Text::new("取决于权重", "depends on weights"),
        shares: vec![odds[0], 1.0 - odds[0], 0.0],
    };
    Ballot {
        title: Text::new("三市比较", "Three cities"),
        notes: vec![Text::new("样例", "samples")],
        remarks: vec![Text::new("样例", "samples")],
        select: 1,
        candidates: vec![
            candidate(1, 0.6, 0.7, [0.999, 0.5, 0.2]),
            candidate(2, 0.5, 0.8, [0.001, 0.5, 0.8]),
            candidate(3, 0.1, 0.1, [0.0, 0.0, 0.0]),
        ],
        programme: joint(),
        programme_lines: lines(&words_of(Language::Both)),
    }
}

#[test]
fn the_page_of_a_committee_is_inert_and_claims_no_certainty_that_draws_cannot_give() {
    for language in LANGUAGES {
        let bytes = ballot_html(&ballot(), &words_of(language));
        let page = page(&bytes);
        assert_eq!(page.active, Vec::<String>::new());
        assert_eq!(page.repeated_ids, Vec::<String>::new());
        assert_eq!(page.pictures_without_words + page.tables_without_heads, 0);
        let figures = page.text.replace([' ', '\u{a0}'], "");
        assert_eq!(figures.matches(">99%").count(), 1);
        assert_eq!(figures.matches("<1%").count(), 4);
        assert_eq!(bytes, ballot_html(&ballot(), &words_of(language)));
    }
    let mut many = ballot();
    many.candidates = (0..20)
        .map(|at| {
            let mut one = many.candidates[0].clone();
            one.id = at.to_string();
            one
        })
        .collect();
    let page = page(&ballot_html(&many, &words_of(Language::En)));
    assert!(!page.ids.iter().any(|id| id == "ranks"), "a picture of twenty cities cannot be read");
}

#[test]
fn the_picture_of_the_readme_is_the_one_of_the_report() {
    for (name, figure, language, code) in [
        ("sample-partial", "plot", Language::Both, "both"),
        ("sample-early", "gantt", Language::Zh, "zh"),
        ("sample-early", "gantt", Language::En, "en"),
    ] {
        let case = Case::new(sample(name));
        let words = words_of(language);
        let page = String::from_utf8(html(&case.material(&words))).expect("UTF-8");
        let start = page.find(&format!("<svg id=\"{figure}\"")).expect("the picture is there");
        let end = page[start..].find("</svg>").expect("it ends") + start;
        let body = page[start..end].strip_prefix("<svg").expect("it begins");
        let family = "'PingFang SC','Noto Sans CJK SC','Microsoft YaHei',Arial,sans-serif";
        let picture = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" style=\"background:#fff\" \
             font-family=\"{family}\"{body}</svg>\n"
        );
        stage::golden(&format!("docs/pictures/report-{figure}-{code}.svg"), &picture);
    }
    assert!(repository().join("docs/pictures").is_dir());
}
