//! The data folder: who works here, and one folder for each assessment.
//!
//! ```text
//! settings.json                      author and language
//! device.json                        the name of this installation
//! config.jsonc                       what a person changed about the interface, if kept here
//! reports/                           faults of the program itself
//! assessments/qingdao-3fa91c/
//!     framework/*.json               the framework as it was when the assessment began
//!     <device>.jsonl                 what this device wrote: one event a line, only ever longer
//!     framework-…/*.json             frameworks that it moved to
//!     <other device>.jsonl           what came from elsewhere: a copy that only grows
//!     <device>.<digest>.jsonl        a second copy that does not continue the first
//! ```
//!
//! This is the only module that knows a path. A journal is only appended to; an answer is
//! acknowledged ([`Session::record`] returns `Ok`) when the disk has it, and a failed write leaves
//! it in memory for the next attempt. Whatever is damaged is reported ([`Damage`]) and everything
//! else is read. Nothing here reads the clock or speaks to a person: times come from a function
//! that the caller hands in, and a [`StoreError`] names a message of the locales.

mod bundle;
mod config;
mod copies;
mod crypt;
mod damage;
mod device;
mod disk;
mod error;
mod examine;
mod exports;
mod frameworks;
mod import;
mod incoming;
mod journal;
mod library;
mod line;
mod listing;
mod merge;
mod name;
mod session;
mod settings;
mod sheets;
mod sign;
mod sync;
mod tips;
mod told;
mod writer;

pub use config::read_config;
pub use crypt::{Lock, Unlock, new_identity};
pub use damage::{Damage, Fault};
pub use disk::write_new;
pub use error::{Deed, StoreError};
pub use examine::{Examined, Signed, Subject};
pub use exports::{ReadAt, read_exports, read_minutes, size_of_exports};
pub use frameworks::{at_hand, read_folder};
pub use import::{read_secret, signature_path, write_secret};
pub use library::Library;
pub use listing::Listing;
pub use merge::{Merged, Outcome};
pub use session::{Receipt, Session};
pub use settings::Settings;
pub use sheets::read_sheet;
pub use sign::{Pair, needs_password, new_pair, sign};
pub use sync::Synced;
pub use told::Message;
