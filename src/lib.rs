//! Interview city officials, score what they said, recommend assistance.

pub mod assessment;
pub mod cli;
pub mod framework;
pub mod i18n;
pub mod report;
pub mod scoring;
pub mod store;
pub mod text;
pub mod tui;
