//! What a person may change about the interface: a file of JSON with comments, kept by hand.
//!
//! Whatever is wrong in it is told with its place and leaves the usual in force for that entry
//! alone. Reads text and touches no file.

mod entries;

use super::keys::Keys;
use super::pace::Pace;
use super::theme::Look;
use crate::framework::{Problem, Severity};
use jsonc_parser::ast::{ObjectProp, Value};
use jsonc_parser::common::Ranged as _;
use jsonc_parser::{CollectOptions, ParseOptions, parse_to_ast};

/// What a file of configuration says.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Config {
    /// The keys, with what is changed laid over the table.
    pub keys: Keys,
    /// The look, where one is chosen.
    pub look: Option<Look>,
    /// When the page goes on to the next question.
    pub pace: Pace,
}

/// What can stand in the file.
const FIELDS: [&str; 3] = ["keys", "theme", "move_on"];

impl Config {
    /// Reads the text of a file; `name` is how messages call it. What is wrong comes in order of
    /// its place.
    #[must_use]
    pub fn read(name: &str, text: &str) -> (Self, Vec<Problem>) {
        let mut config = Self::default();
        let mut faults = Faults { name, text, found: Vec::new() };
        match parse_to_ast(text, &CollectOptions::default(), &ParseOptions::default()) {
            Err(error) => faults.add(error.range().start, "", "config-syntax", Vec::new()),
            // Nothing but comments.
            Ok(parsed) => match parsed.value {
                None => {}
                Some(Value::Object(object)) => config.fields(&object.properties, &mut faults),
                Some(other) => faults.add(other.start(), "", "config-no-object", Vec::new()),
            },
        }
        faults.found.sort_by_key(|problem| (problem.line, problem.column));
        (config, faults.found)
    }

    fn fields(&mut self, fields: &[ObjectProp], faults: &mut Faults) {
        for (place, field) in fields.iter().enumerate() {
            let name = field.name.as_str();
            let at = field.start();
            if fields[..place].iter().any(|other| other.name.as_str() == name) {
                faults.add(at, name, "config-twice", vec![("name", name.to_owned())]);
                continue;
            }
            match (name, &field.value) {
                ("keys", Value::Object(entries)) => {
                    entries::read(&mut self.keys, &entries.properties, faults);
                }
                ("keys", other) => faults.add(other.start(), name, "config-keys", Vec::new()),
                ("theme", value) => {
                    let said = value.as_string_lit().map_or("", |literal| &literal.value);
                    self.look = Look::named(said);
                    if self.look.is_none() {
                        let names = Look::ALL.map(Look::name).join(", ");
                        faults.add(value.start(), name, "config-theme", vec![("names", names)]);
                    }
                }
                ("move_on", Value::BooleanLit(yes)) => {
                    self.pace = if yes.value { Pace::Always } else { Pace::Never };
                }
                ("move_on", other) => {
                    faults.add(other.start(), name, "config-move-on", Vec::new());
                }
                (unknown, _) => {
                    let nearest = nearest(unknown, FIELDS);
                    let names = FIELDS.join(", ");
                    let values =
                        vec![("name", unknown.to_owned()), ("nearest", nearest), ("names", names)];
                    faults.add(at, unknown, "config-unknown-field", values);
                }
            }
        }
    }
}

/// What is wrong in a file.
struct Faults<'t> {
    name: &'t str,
    text: &'t str,
    found: Vec<Problem>,
}

impl Faults<'_> {
    /// Something is wrong at this byte.
    fn add(
        &mut self,
        byte: usize,
        path: &str,
        id: &'static str,
        args: Vec<(&'static str, String)>,
    ) {
        let before: Vec<char> =
            self.text.char_indices().take_while(|(at, _)| *at < byte).map(|(_, c)| c).collect();
        let line = before.iter().filter(|c| **c == '\n').count() + 1;
        let column = before.iter().rev().take_while(|c| **c != '\n').count() + 1;
        self.found.push(Problem {
            file: self.name.to_owned(),
            line,
            column,
            path: path.to_owned(),
            severity: Severity::Warning,
            id,
            args,
        });
    }
}

/// The known name that is most like this one.
fn nearest(name: &str, known: impl IntoIterator<Item = &'static str>) -> String {
    let name = name.to_lowercase();
    let like = |known: &&str| strsim::normalized_damerau_levenshtein(&name, known);
    let best = known.into_iter().max_by(|a, b| like(a).total_cmp(&like(b)));
    best.unwrap_or_default().to_owned()
}
