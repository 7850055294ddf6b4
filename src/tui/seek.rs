//! A field to type in and the list of what it finds: questions, or everything that can be done.

use super::field::{Field, Lines};
use super::keys::{BINDINGS, Binding, Key, Keys, Scope};
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::store::Listing;
use crate::text::Index;
use std::rc::Rc;

/// A search while it is on the screen.
#[derive(Debug, Clone)]
pub struct Seek {
    /// What is looked for.
    pub sought: Sought,
    /// What is typed.
    pub field: Field,
    /// The places of what was found, the best first.
    pub found: Vec<usize>,
    /// The row under the marker.
    pub row: usize,
    index: Rc<Index>,
}

/// What a search looks for.
#[derive(Debug, Clone)]
pub enum Sought {
    /// Questions, by their place in the framework.
    Question,
    /// Assessments, by their place in the list.
    Assessment,
    /// Actions of the page below, each with its keys.
    Command(Vec<(&'static Binding, Vec<Key>)>),
}

impl Seek {
    /// A search for questions.
    #[must_use]
    pub fn questions(index: Rc<Index>) -> Self {
        Self::new(Sought::Question, index)
    }

    /// A search among the assessments of the library.
    #[must_use]
    pub fn assessments(listings: &[Listing]) -> Self {
        let none = Text::default();
        let index = Index::new(listings.iter().map(|listing| {
            let name = listing.city.as_ref().map_or(&none, |city| &city.name);
            [listing.id.as_str(), name.zh.as_str(), name.en.as_str()]
        }));
        Self::new(Sought::Assessment, Rc::new(index))
    }

    /// A search for what can be done in these scopes.
    #[must_use]
    pub fn commands(scopes: &[Scope], keys: &Keys, words: &Words) -> Self {
        let mut bindings: Vec<(&Binding, Vec<Key>)> = Vec::new();
        for scope in scopes {
            for binding in BINDINGS.iter().filter(|binding| binding.scope == *scope) {
                // A narrower scope may give the same keys another meaning.
                let known = bindings.iter().any(|(other, _)| other.action == binding.action);
                if !known && !binding.keys.contains(&Key::Digits) {
                    bindings.push((binding, keys.of(binding).to_vec()));
                }
            }
        }
        let names: Vec<_> = bindings.iter().map(|(one, _)| words.text(one.word, &[])).collect();
        let index = Index::new(names.iter().map(|name| [name.zh.as_str(), name.en.as_str()]));
        Self::new(Sought::Command(bindings), Rc::new(index))
    }

    fn new(sought: Sought, index: Rc<Index>) -> Self {
        let found = index.find("");
        Self { sought, field: Field::new("", Lines::One), found, row: 0, index }
    }

    /// Changes the field. Returns what the change does.
    pub fn edit(&mut self, change: impl FnOnce(&mut Field) -> bool) -> bool {
        let before = self.field.text();
        let taken = change(&mut self.field);
        if self.field.text() != before {
            self.search();
        }
        taken
    }

    /// Gives pasted text to the field.
    pub fn paste(&mut self, text: &str) {
        self.field.paste(text);
        self.search();
    }

    fn search(&mut self) {
        self.found = self.index.find(&self.field.text());
        self.row = 0;
    }

    /// The place of what is under the marker.
    #[must_use]
    pub fn chosen(&self) -> Option<usize> {
        self.found.get(self.row).copied()
    }
}

/// The index of a framework's questions: by id, topic and words in both languages, and pinyin; last
/// by what stands in their hints, options and guidance.
#[must_use]
pub fn index(framework: &Framework) -> Index {
    Index::with_insides(framework.questions.iter().map(|question| {
        let topic = question.heading();
        let text = &question.text;
        let texts = [&question.id, &topic.zh, &topic.en, &text.zh, &text.en];
        let options = question.answer.options().into_iter().map(|(_, label)| label);
        let inside = [&question.hint, &question.guidance].into_iter().chain(options);
        let inside: String = inside.flat_map(|text| [&text.zh, "\n", &text.en, "\n"]).collect();
        (texts.map(String::as_str), inside)
    }))
}
