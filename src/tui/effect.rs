//! What an update asks the outside to do. `update` itself touches nothing.

use crate::assessment::{City, Does};
use crate::committee::minutes::Decision;
use std::path::PathBuf;

/// Something only the outside can do.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Write what was said, then go where `then` says.
    Record {
        /// What was said.
        does: Does,
        /// Where to go once it is heard.
        then: Then,
    },
    /// Write several things that were said, with one write.
    RecordAll {
        /// What was said.
        said: Vec<Does>,
    },
    /// Begin an assessment.
    Create {
        /// The city's profile.
        city: City,
        /// Who enters it.
        author: String,
    },
    /// Keep who enters what is said on this device.
    KeepAuthor {
        /// The person's name.
        author: String,
    },
    /// Open an assessment.
    Open {
        /// Its id.
        id: String,
        /// Whether to show its results rather than its questions.
        results: bool,
    },
    /// Exchange with others through this folder.
    Exchange {
        /// The folder.
        path: String,
    },
    /// Take in what stands in this file or folder.
    TakeIn {
        /// The file or folder.
        path: String,
    },
    /// Seal the assessment.
    Seal,
    /// Compare the open assessment with another.
    Compare {
        /// The other's id.
        id: String,
    },
    /// Close the assessment and list them all again.
    Close,
    /// Write the export.
    Export {
        /// The file.
        path: String,
        /// Whether to replace one that is there.
        replace: bool,
    },
    /// Read the exports of cities and show the committee page.
    Gather {
        /// The files and folders.
        paths: Vec<PathBuf>,
        /// The digest of the framework whose cities are wanted; otherwise that of most.
        digest: Option<String>,
    },
    /// Read the export of this city before the committee again, for its reasons.
    Reasons {
        /// Its id.
        id: String,
    },
    /// Write the minutes of a decision.
    Minutes {
        /// The decision.
        decision: Box<Decision>,
        /// The file.
        path: String,
        /// Whether to replace one that is there.
        replace: bool,
    },
    /// Write the ranking as a page.
    Ballot {
        /// The file.
        path: String,
        /// Whether to replace one that is there.
        replace: bool,
    },
    /// Keep the language for next time.
    KeepLanguage,
    /// Give the terminal back to the shell until it wakes the program.
    Suspend,
    /// Leave the program, once the disk has everything.
    Quit,
    /// Leave the program whatever the disk has.
    Abandon,
}

/// Where to go after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// Stay at the question.
    Stay,
    /// Go to the next question.
    Next,
    /// Go to the next question without an answer.
    Open,
    /// Go to the open question that decides most.
    Ask,
    /// Close the assessment, once the disk has it.
    Close,
    /// This undid something: go there.
    Undo,
    /// This did something again: go there.
    Redo,
}
