//! A page of text in which one can follow what a line speaks of.

use super::keys::Action;
use crate::report::{Line, Target};

/// A page that is read, and the line under the marker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// What it explains; a whole part of the results, if `None`.
    pub of: Option<Target>,
    /// Its lines.
    pub lines: Vec<Line>,
    /// The line under the marker.
    pub at: usize,
}

impl Leaf {
    /// A page at its first line.
    #[must_use]
    pub fn new(of: Option<Target>, lines: &[Line]) -> Self {
        Self { of, lines: lines.to_vec(), at: 0 }
    }

    /// Writes the page anew and stays at the line.
    pub fn write(&mut self, lines: &[Line]) {
        self.lines = lines.to_vec();
        self.at = self.at.min(self.lines.len().saturating_sub(1));
    }

    /// What the line under the marker speaks of.
    #[must_use]
    pub fn target(&self) -> Option<Target> {
        self.lines.get(self.at)?.to
    }

    /// Moves the marker, over empty lines.
    pub fn step(&mut self, action: Action) {
        let many = self.lines.len();
        let Some(to) = action.moved(self.at, many) else { return };
        let is_written = |at: &usize| !self.lines[*at].is_blank();
        let found = if to < self.at {
            (0..=to).rev().find(is_written)
        } else {
            (to..many).find(is_written)
        };
        self.at = found.unwrap_or(self.at);
    }
}
