//! Languages, bilingual texts and the words of the interface.
//!
//! Every text a person reads exists in Chinese and in English. Texts of a framework carry both in a
//! [`Text`]; the tool's own words live in `locales/{zh,en}/*.ftl` and are reached through [`Words`].
//! Nothing here knows a terminal, a file or a city.

mod language;
mod text;
mod words;

pub use language::{Language, Tongue};
pub use text::Text;
pub use words::{Args, Words};
