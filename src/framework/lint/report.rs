//! Gathers what the rules find and gives each finding its line and column at the end, in one pass
//! over each file: a long file with many problems stays fast.

use super::clean::cut;
use super::source::Source;
use super::spot::Spot;
use crate::framework::Problem;

/// Problems that are listed; the rest is only counted, so that a hostile file cannot fill memory.
const LISTED: usize = 2_000;
/// Characters of one value in a message; lists of names need more than one name.
const VALUE: usize = 200;

/// The values of a message.
pub(super) type Values = Vec<(&'static str, String)>;

/// What was found so far.
#[derive(Default)]
pub(super) struct Report {
    found: Vec<(usize, usize, Problem)>,
    whole: Vec<Problem>,
    errors: usize,
    unlisted: usize,
}

impl Report {
    /// Something is wrong at this place.
    pub fn add(&mut self, spot: &Spot, id: &'static str, values: Values) {
        self.put(spot.file, spot.offset, || spot.path(), id, values);
    }

    /// Something is wrong at this byte of a file whose tree is not known.
    pub fn add_at(&mut self, file: usize, offset: usize, id: &'static str, values: Values) {
        self.put(file, offset, String::new, id, values);
    }

    /// Something is wrong with a file as a whole.
    pub fn add_file(&mut self, name: &str, id: &'static str, values: Values) {
        let problem = Problem::new(name, id, shorten(values));
        self.errors += usize::from(problem.is_error());
        self.whole.push(problem);
    }

    /// How many errors there are so far: rules compare it to see whether a part was sound.
    pub fn errors(&self) -> usize {
        self.errors
    }

    fn put(
        &mut self,
        file: usize,
        offset: usize,
        path: impl FnOnce() -> String,
        id: &'static str,
        values: Values,
    ) {
        let problem = Problem::new("", id, shorten(values));
        self.errors += usize::from(problem.is_error());
        if self.found.len() < LISTED {
            self.found.push((file, offset, Problem { path: path(), ..problem }));
        } else {
            self.unlisted += 1;
        }
    }

    /// The problems in order of files and lines.
    pub fn finish(mut self, sources: &[Source]) -> Vec<Problem> {
        self.found.sort();
        let mut problems = self.whole;
        let mut walk = Walk::default();
        for (file, offset, mut problem) in self.found {
            let source = &sources[file];
            (problem.line, problem.column) = walk.to(file, &source.text[..offset]);
            source.name.clone_into(&mut problem.file);
            problems.push(problem);
        }
        problems.sort();
        if self.unlisted > 0 {
            let count = vec![("count", self.unlisted.to_string())];
            problems.push(Problem::new("framework.json", "lint-too-many", count));
        }
        problems
    }
}

fn shorten(mut values: Values) -> Values {
    for (_, value) in &mut values {
        *value = cut(value, VALUE);
    }
    values
}

/// A position that only moves forward within a file.
#[derive(Default)]
struct Walk {
    file: usize,
    offset: usize,
    line: usize,
    column: usize,
}

impl Walk {
    /// Line and column, counted from 1, just after `before`.
    fn to(&mut self, file: usize, before: &str) -> (usize, usize) {
        if file != self.file || self.line == 0 {
            *self = Self { file, offset: 0, line: 1, column: 1 };
        }
        for character in before[self.offset..].chars() {
            if character == '\n' {
                self.line += 1;
                self.column = 1;
            } else {
                self.column += 1;
            }
        }
        self.offset = before.len();
        (self.line, self.column)
    }
}
