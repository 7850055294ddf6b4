//! The report for the city: one page that needs nothing beside it, for the screen and for A4.
//!
//! No script, no address outside the file, no clock: the same data give the same bytes. Every text
//! from files and people is cleaned and escaped (`parts`); it can be read and can do nothing.

mod assistance;
mod chart;
mod committee;
mod cover;
mod criteria;
mod joint;
mod parts;
mod practices;
mod programme;
mod questions;
mod reading;
mod summary;

pub use committee::{Ballot, Candidate, ballot_html};

use super::Material;
use crate::i18n::Language;
use maud::{DOCTYPE, Markup, PreEscaped, html};
use parts::{plain, title_of};

/// How the page looks, on the screen and on paper.
const STYLE: &str = include_str!("html/style.css");

/// The report as one HTML file, which is well-formed XML too.
#[must_use]
pub fn html(material: &Material) -> Vec<u8> {
    let body = html! {
        (cover::masthead(material))
        main {
            (summary::section(material))
            (criteria::section(material))
            (assistance::section(material))
            (practices::section(material))
            (programme::section(material))
            (questions::section(material))
            (reading::section(material))
        }
        (cover::colophon(material))
    };
    let language = material.words.language();
    page(language, &plain(&title_of(material), language), &body)
}

/// A page around its body.
fn page(language: Language, title: &str, body: &Markup) -> Vec<u8> {
    let code = if language == Language::En { "en" } else { "zh-Hans" };
    let generator = concat!("citycap ", env!("CARGO_PKG_VERSION"));
    // Were anything active ever to slip in, the browser would not run or load it.
    let policy = "default-src 'none'; style-src 'unsafe-inline'";
    let page = html! {
        (DOCTYPE)
        html lang=(code) {
            head {
                (meta(&[("charset", "utf-8")]))
                (meta(&[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]))
                (meta(&[("http-equiv", "Content-Security-Policy"), ("content", policy)]))
                (meta(&[("name", "generator"), ("content", generator)]))
                title { (title) }
                style { (PreEscaped(STYLE)) }
            }
            body { (body) }
        }
    };
    let mut bytes = page.into_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

/// A `meta` element that XML can read too.
fn meta(attributes: &[(&str, &str)]) -> Markup {
    let mut tag = String::from("<meta");
    for (name, value) in attributes {
        tag.extend([" ", name, "=\u{22}", value, "\u{22}"]);
    }
    tag.push_str("/>");
    PreEscaped(tag)
}
