//! Interview city officials in Chinese and English, score what they said, recommend assistance.
//!
//! A **framework** (files in `questionnaires/`) says what is asked and how it counts. An
//! **assessment** is a journal of what was said. **Scoring** is a pure function of the two.
//! Everything shown or exported is a view of a score. The terminal, the command line and the files
//! are edges around that pure core. All text a person reads exists twice, zh and en, side by side
//! in the data.
//!
//! ```text
//! questionnaires/*.json ──► framework ─┐
//!                                      ├─► scoring ─► report ─► json · html · xlsx · csv · text
//! journal *.jsonl ─► store ─► assessment┘      └────► committee ─► choice · peers · raters · progress
//!                      ▲
//!    tui · cli ────────┘ one event for each thing said      i18n, text: words and cells
//! ```
//!
//! Arrows point one way: [`tui`] and [`cli`] use [`report`], [`committee`] and [`store`], these use
//! [`scoring`], then [`assessment`], then [`framework`], then [`i18n`] and [`text`]. What is
//! deliberately absent: nothing below [`tui`] knows a terminal, nothing but [`store`]
//! touches a file (the demonstration makes itself a temporary folder), nothing in the core reads a clock, nothing anywhere uses the network.
//!
//! To find a thing: what a file of a framework may contain is in [`framework`], one type a file.
//! What can be answered is in [`assessment::Value`], what is written to disk in
//! [`assessment::Event`]. A formula is in the file of [`scoring`] named after it. A key is in
//! [`tui::keys`], a code of a city in [`places`], a sentence in `locales/`, a page in `tui/view/`, a command in `cli/`.

pub mod assessment;
pub mod cli;
pub mod committee;
pub mod framework;
pub mod i18n;
pub mod places;
pub mod report;
pub mod scoring;
pub mod store;
pub mod submitted;
pub mod text;
pub mod tui;
