//! What a committee that looks at several cities, raters or rounds needs to know.
//!
//! [`peers`]: who could help whom with what (method §6). [`raters`]: how far two people who assess
//! the same city agree (§7). [`progress`]: what changed between two rounds, and how much of that is
//! real (§8). Everything starts from scores and gives data; the edges put it into words.
//!
//! What must never happen here: silence counts for nobody (only confirmed ends are compared),
//! nothing is averaged into an answer that nobody gave, and nothing reads a clock, a file or a
//! random number. The same input in any order gives the same result on every machine.

pub mod peers;
pub mod progress;
pub mod raters;
