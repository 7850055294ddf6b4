//! The tool's own words: complete in both languages, all used, none missing, each in its language.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Messages of a language: their variables and their text.
type Messages = BTreeMap<String, (BTreeSet<String>, String)>;

fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn messages(language: &str) -> Messages {
    let mut messages = Messages::new();
    for path in files(&repository().join("locales").join(language)) {
        let source = std::fs::read_to_string(&path).expect("the locale is readable");
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let pattern = message.value.unwrap_or_else(|| panic!("{} is empty", message.id.name));
            let known = messages.insert(message.id.name.to_owned(), read(&pattern));
            assert!(known.is_none(), "{language}: {} stands twice", message.id.name);
        }
    }
    messages
}

fn read(pattern: &Pattern<&str>) -> (BTreeSet<String>, String) {
    let (mut variables, mut text) = (BTreeSet::new(), String::new());
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(InlineExpression::VariableReference { id }) => {
                    variables.insert(id.name.to_owned());
                }
                Expression::Select { selector, variants } => {
                    if let InlineExpression::VariableReference { id } = selector {
                        variables.insert(id.name.to_owned());
                    }
                    for variant in variants {
                        let (more, words) = read(&variant.value);
                        variables.extend(more);
                        text.push_str(&words);
                    }
                }
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    text.push_str(value);
                }
                Expression::Inline(_) => {}
            },
        }
    }
    (variables, text)
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn sources() -> String {
    files(&repository().join("src"))
        .iter()
        .map(|path| {
            let source = std::fs::read_to_string(path).expect("the source is readable");
            // Quotes that neither begin nor end a text.
            let source = source.replace(r"\\", "").replace("\\\"", "").replace("'\"'", "");
            let quotes = source.matches('"').count();
            assert_eq!(quotes % 2, 0, "{}: a text has no end", path.display());
            source
        })
        .collect()
}

#[test]
fn both_languages_say_the_same_things() {
    let (zh, en) = (messages("zh"), messages("en"));
    let ids = |messages: &Messages| messages.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(ids(&zh), ids(&en));
    for (id, (variables, _)) in &zh {
        assert_eq!(variables, &en[id].0, "{id} shows other values in English");
    }
}

#[test]
fn each_language_is_its_own() {
    let is_han = |c: char| ('\u{4E00}'..='\u{9FFF}').contains(&c);
    // Marks and codes are the same everywhere, and a language is named in itself.
    let is_name = |id: &str| id.starts_with("name-of-");
    let same = |text: &str| text.chars().filter(|c| c.is_alphabetic()).count() == 0;
    for (id, (_, text)) in messages("zh").into_iter().filter(|(id, _)| !is_name(id)) {
        assert!(same(&text) || text.chars().any(is_han), "{id} is not Chinese: {text}");
        let mut run = 0;
        for word in text.split(|c: char| c.is_whitespace() || is_han(c)) {
            let is_word = word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
            run = if is_word { run + 1 } else { 0 };
            assert!(run < 4, "{id} has an English sentence: {text}");
        }
    }
    for (id, (_, text)) in messages("en").into_iter().filter(|(id, _)| !is_name(id)) {
        assert!(!text.chars().any(is_han), "{id} is not English: {text}");
        assert!(!text.contains(['，', '。', '；', '：', '？']), "{id} has Chinese marks: {text}");
    }
}

#[test]
fn every_key_that_a_sentence_names_is_in_the_table() {
    for language in ["zh", "en"] {
        for path in files(&repository().join("locales").join(language)) {
            let source = std::fs::read_to_string(&path).expect("the locale is readable");
            for (_, rest) in
                source.match_indices("-press-").map(|(at, found)| (at, &source[at + found.len()..]))
            {
                let name = rest.split(|c: char| c != '-' && !c.is_ascii_lowercase()).next();
                let known = name.is_some_and(|name| citycap::tui::keys::names().contains(&name));
                assert!(known, "{}: no action is called {name:?}", path.display());
            }
        }
    }
}

#[test]
fn every_message_that_is_used_exists() {
    let known = messages("en");
    let source = sources();
    // Messages are named by string literals in kebab case that begin with one of their families.
    let families: BTreeSet<&str> =
        known.keys().filter_map(|id| Some(id.split_once('-')?.0)).collect();
    for literal in source.split('"').skip(1).step_by(2) {
        let is_id = literal.split_once('-').is_some_and(|(family, _)| families.contains(family))
            && literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
            && !literal.ends_with('-');
        let is_file = ["citycap-export", "citycap-demo"].contains(&literal);
        // In a configuration actions go by their words' names without the family.
        let is_action = known.contains_key(&format!("key-{literal}"));
        let is_known = known.contains_key(literal);
        assert!(!is_id || is_file || is_action || is_known, "“{literal}” has no words");
    }
}

#[test]
fn every_message_is_used() {
    // Messages may also stand in other messages.
    let mut source = sources();
    for path in files(&repository().join("locales/en")) {
        let text = std::fs::read_to_string(path).expect("the locale is readable");
        source.push_str(&text.replace("{ ", "\"").replace(" }", "\""));
    }
    for id in messages("en").keys() {
        // Help texts are found by walking the commands; another test looks at those.
        let is_help =
            *id == "cli" || id.starts_with("cli-") && !source.contains(&format!("\"{id}\""));
        assert!(is_help || source.contains(&format!("\"{id}\"")), "nothing says “{id}”");
    }
}
