//! Where in the files something stands.
//!
//! A [`Spot`] goes down the JSON tree together with its path, so that a rule that knows only
//! "question 3, its English text" can be shown the line. A step to something absent stays at the
//! nearest thing that is there.

use super::clean::clean;
use jsonc_parser::ast::Value;
use jsonc_parser::common::Ranged;
use std::fmt::Write as _;

/// A place in one of the files.
#[derive(Debug, Clone)]
pub(super) struct Spot<'s> {
    /// Which of the files.
    pub file: usize,
    /// What stands there, if anything does.
    pub node: Option<&'s Value<'s>>,
    /// The byte at which it, or the nearest thing around it, begins.
    pub offset: usize,
    path: Vec<Step<'s>>,
}

/// One step down the tree.
#[derive(Debug, Clone, Copy)]
enum Step<'s> {
    Field(&'s str),
    Item(usize),
}

impl<'s> Spot<'s> {
    /// The outermost value of a file.
    pub fn root(file: usize, node: &'s Value<'s>) -> Self {
        Self { file, node: Some(node), offset: node.range().start, path: Vec::new() }
    }

    /// The value of a field.
    pub fn field(&self, name: &'s str) -> Self {
        let object = self.node.and_then(|node| node.as_object());
        let node = object.and_then(|object| object.get(name)).map(|property| &property.value);
        self.step(Step::Field(name), node)
    }

    /// The value of a field that was looked up already.
    pub fn value(&self, name: &'s str, node: &'s Value<'s>) -> Self {
        self.step(Step::Field(name), Some(node))
    }

    /// An element of a list.
    pub fn item(&self, at: usize) -> Self {
        let node =
            self.node.and_then(|node| node.as_array()).and_then(|list| list.elements.get(at));
        self.step(Step::Item(at), node)
    }

    /// Every element of a list; none where there is no list.
    pub fn items(&self) -> impl Iterator<Item = Spot<'s>> {
        let list = self.node.and_then(|node| node.as_array());
        let elements = list.map_or(&[][..], |list| &list.elements);
        elements.iter().enumerate().map(|(at, node)| self.step(Step::Item(at), Some(node)))
    }

    /// The name of a field instead of its value: for names that should not be there.
    pub fn name(&self, name: &'s str, offset: usize) -> Self {
        Self { offset, ..self.step(Step::Field(name), None) }
    }

    fn step(&self, step: Step<'s>, node: Option<&'s Value<'s>>) -> Self {
        let mut path = Vec::with_capacity(self.path.len() + 1);
        path.extend_from_slice(&self.path);
        path.push(step);
        let offset = node.map_or(self.offset, |node| node.range().start);
        Self { file: self.file, node, offset, path }
    }

    /// The path as it is shown: `questions[3].text.en`.
    pub fn path(&self) -> String {
        let mut shown = String::new();
        for step in &self.path {
            // Writing to a string cannot fail.
            let _ = match step {
                Step::Item(at) => write!(shown, "[{at}]"),
                Step::Field(name) if shown.is_empty() => write!(shown, "{}", clean(name)),
                Step::Field(name) => write!(shown, ".{}", clean(name)),
            };
        }
        shown
    }
}
