//! The shipped framework as a piece of writing: sound, in two whole languages, short enough for a
//! sitting and small enough for a screen.

mod stage;

use citycap::assessment::{City, CityKind, Sheet, Truth};
use citycap::framework::{Answering, Files, excerpt, lint};
use citycap::i18n::{Language, Words};
use serde_json::Value;
use stage::{Stage, assessment, shipped};
use std::collections::BTreeMap;

/// Minutes that one sitting may take.
const SITTING: f64 = 60.0;

#[test]
fn lint_finds_neither_errors_nor_warnings() {
    let (files, words) = (Files::shipped(), Words::new(Language::En));
    let told: Vec<String> = lint(&files)
        .iter()
        .map(|problem| excerpt(problem, &files, &problem.text(&words).en, false))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n\n"));
}

/// Every object with `zh` or `en`, with its place.
fn texts(value: &Value, at: &str, found: &mut Vec<(String, [Option<String>; 2])>) {
    match value {
        Value::Object(fields) if fields.contains_key("zh") || fields.contains_key("en") => {
            let of = |tongue: &str| fields.get(tongue).and_then(Value::as_str).map(str::to_owned);
            found.push((at.to_owned(), [of("zh"), of("en")]));
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                texts(value, &format!("{at}/{name}"), found);
            }
        }
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                texts(item, &format!("{at}/{place}"), found);
            }
        }
        _ => {}
    }
}

fn all_texts() -> Vec<(String, [String; 2])> {
    let mut found = Vec::new();
    for (name, contents) in Files::shipped().iter() {
        let root: Value = serde_json::from_str(contents).expect("the shipped files are JSON");
        texts(&root, name, &mut found);
    }
    let whole = |(at, [zh, en]): (String, [Option<String>; 2])| {
        let there = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        let (zh, en) = (there(zh), there(en));
        let missing = || panic!("{at} is not there in both languages");
        (at.clone(), [zh.unwrap_or_else(missing), en.unwrap_or_else(missing)])
    };
    found.into_iter().map(whole).collect()
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{20000}'..='\u{323AF}')
}

/// The most English words in a row; digits and marks alone are no words.
fn english_run(text: &str) -> usize {
    let runs = text.split(|character: char| !character.is_ascii());
    let is_word = |word: &&str| word.chars().any(|character| character.is_ascii_alphabetic());
    runs.map(|run| run.split_whitespace().filter(is_word).count()).max().unwrap_or(0)
}

#[test]
fn every_text_is_there_in_both_languages_and_each_is_in_its_own() {
    let texts = all_texts();
    assert!(texts.len() > 1_000, "{}", texts.len());
    for (at, [zh, en]) in texts {
        // A name such as GPC, LEAP or tCO2e is the same in both.
        assert!(zh.chars().any(is_han) || zh.chars().count() <= 12, "{at}: no Chinese in {zh}");
        assert!(english_run(&zh) < 5, "{at}: an English sentence in {zh}");
        assert!(!en.chars().any(is_han), "{at}: Chinese in {en}");
    }
}

#[test]
fn no_two_levels_or_options_of_a_question_read_the_same() {
    for question in &shipped().questions {
        let options = question.answer.options();
        for (at, (_, text)) in options.iter().enumerate() {
            for (_, other) in &options[..at] {
                assert!(text.zh != other.zh && text.en != other.en, "{}: {text:?}", question.id);
            }
        }
    }
}

#[test]
fn every_question_has_a_topic_that_is_shorter_than_its_text() {
    for question in &shipped().questions {
        let topic = question.topic.as_ref().unwrap_or_else(|| panic!("{}", question.id));
        assert!(topic.zh.chars().count() < question.text.zh.chars().count(), "{topic:?}");
        assert!(topic.en.len() < question.text.en.len(), "{topic:?}");
        let ends = |words: &str| words.ends_with(['.', '?', '。', '？']);
        assert!(!ends(&topic.zh) && !ends(&topic.en), "{topic:?}");
    }
}

#[test]
fn a_level_that_builds_on_the_one_before_says_so_in_both_languages() {
    let mut built = 0;
    for question in &shipped().questions {
        let Answering::Level(level) = &question.answer else { continue };
        for (at, text) in level.levels.iter().enumerate() {
            let zh = text.zh.starts_with("在前一级基础上，");
            let en = text.en.starts_with("On top of the previous level, ");
            assert!(zh == en && !(zh && at == 0), "{}: {text:?}", question.id);
            // Read aloud alone, these leave the official asking what they refer to.
            assert!(!text.zh.starts_with("此外"), "{}: {text:?}", question.id);
            assert!(!text.en.starts_with("All of that"), "{}: {text:?}", question.id);
            built += usize::from(zh);
        }
    }
    assert!(built > 100, "{built}");
}

/// Minutes of the questions that a place of this kind may be asked, in whole and by informant.
fn minutes(kind: CityKind, core: bool) -> (f64, BTreeMap<String, f64>) {
    let framework = shipped();
    let sheet = Sheet { city: Some(City { kind, ..City::default() }), ..Sheet::default() };
    let assessment = assessment(&framework, sheet);
    let (mut all, mut sittings) = (0.0, BTreeMap::new());
    for (at, question) in framework.questions.iter().enumerate() {
        if (question.core || !core) && assessment.asked(&framework, at) != Truth::No {
            all += question.minutes;
            *sittings.entry(question.informant.clone()).or_default() += question.minutes;
        }
    }
    (all, sittings)
}

#[test]
fn the_short_form_fits_an_hour() {
    for kind in CityKind::ALL {
        let (all, sittings) = minutes(kind, true);
        assert!(all <= SITTING, "{kind:?}: {all:.1} minutes: {sittings:.1?}");
    }
}

#[test]
fn no_informant_sits_longer_than_an_hour_for_all_questions() {
    for kind in CityKind::ALL {
        let (all, sittings) = minutes(kind, false);
        println!("{kind:?}: {all:.1} minutes in all: {sittings:.1?}");
        for (informant, minutes) in &sittings {
            assert!(*minutes <= SITTING, "{kind:?}, {informant}: {sittings:.1?}");
        }
    }
}

/// What stands in the column of the question, as one run of characters without the spaces that
/// breaking into lines puts in or takes out.
fn column(stage: &Stage, width: u16, height: u16) -> String {
    let (buffer, _) = stage.draw(width, height);
    // A wide screen shows the outline at the left, a quarter of it.
    let from = if width < 98 { 0 } else { width / 4 + 2 };
    let mut run = String::new();
    for y in 0..height {
        for x in from..width {
            // The margin shows where more is hidden.
            run.push_str(buffer[(x, y)].symbol().trim_matches(['↑', '↓']));
        }
    }
    squeezed(&run)
}

fn squeezed(text: &str) -> String {
    text.chars().filter(|character| !character.is_whitespace()).collect()
}

/// What of a fresh question, shown without guidance, is not on the screen.
fn hidden(language: Language, width: u16, height: u16) -> Vec<String> {
    let framework = shipped();
    let mut stage = Stage::with(Sheet::default(), language);
    let mut hidden = Vec::new();
    for question in &framework.questions {
        stage.ask(&question.id);
        let shown = column(&stage, width, height);
        let options = question.answer.options();
        let rows = options.iter().enumerate().map(|(at, (_, text))| (at.to_string(), *text));
        let parts = [("text".to_owned(), &question.text), ("hint".to_owned(), &question.hint)];
        let missing: Vec<String> = (parts.into_iter().chain(rows))
            .filter(|(_, text)| !text.shown(language).all(|words| shown.contains(&squeezed(words))))
            .map(|(part, _)| part)
            .collect();
        let field = options.is_empty() && !matches!(question.answer, Answering::YesNo(_));
        let no_field = field && !shown.contains('▸');
        if !missing.is_empty() || no_field {
            hidden.push(format!("{} ({})", question.id, missing.join(", ")));
        }
    }
    hidden
}

#[test]
fn every_question_with_its_levels_fits_the_screen() {
    let screens = [(Language::Zh, 80, 24), (Language::En, 80, 24), (Language::Both, 100, 30)];
    let told: Vec<String> = screens
        .into_iter()
        .map(|(language, width, height)| (language, hidden(language, width, height)))
        .filter(|(_, hidden)| !hidden.is_empty())
        .map(|(language, hidden)| format!("{language:?}: {}: {}", hidden.len(), hidden.join("; ")))
        .collect();
    assert!(told.is_empty(), "not seen at once:\n{}", told.join("\n"));
    assert!(!hidden(Language::Both, 60, 20).is_empty(), "the measure sees what is hidden");
}

#[test]
fn a_sitting_takes_half_an_hour_to_an_hour() {
    let framework = shipped();
    let sittings = framework.sittings(false);
    let asked: usize = sittings.iter().map(|sitting| sitting.questions.len()).sum();
    assert_eq!(asked, framework.questions.len(), "every question has its sitting");
    for sitting in sittings {
        let names = framework.informant_names(&sitting.informants).en;
        // The mayor's office gives a quarter of an hour; a cluster's questions come on top.
        let least = if names == "Mayor's office" { 15.0 } else { 30.0 };
        assert!((least..=62.0).contains(&sitting.minutes), "{names}: {:.1}", sitting.minutes);
    }
}
