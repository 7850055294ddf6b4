//! How far a page was moved on by hand.

use super::keys::{Action, PAGE};
use std::cell::Cell;

/// Lines a page is moved on beyond what it would show by itself: 0 follows the marker.
///
/// Only drawing knows how long a page is. It leaves here how far there was anything to see, so that
/// no key counts beyond the end and has to be taken back unseen.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scroll {
    lines: usize,
    most: Cell<usize>,
}

impl Scroll {
    /// Follows the marker again.
    pub fn reset(&mut self) {
        self.lines = 0;
    }

    /// Moves on or back by a screen. Returns whether the action is one that does.
    pub fn turn(&mut self, action: Action) -> bool {
        match action {
            Action::PageDown => self.lines = (self.lines + PAGE).min(self.most.get()),
            Action::PageUp => self.lines = self.lines.saturating_sub(PAGE),
            _ => return false,
        }
        true
    }

    /// The lines moved on, of as many as there are.
    pub fn of(&self, most: usize) -> usize {
        self.most.set(most);
        self.lines.min(most)
    }
}
