//! Pictures as SVG: one file a chart. Numbers and words come in, markup goes out; every picture has
//! a title and a description, and says nothing by colour alone.

mod bar;
mod gantt;
mod months;
mod plot;
mod radar;
mod ranks;

pub(super) use bar::{Mark, bar, scale};
pub(super) use gantt::{Row, Task, gantt};
pub(super) use months::{Months, months};
pub(super) use plot::{Spot, plot};
pub(super) use radar::{Spoke, radar};
pub(super) use ranks::ranks;

use super::parts::{lang, tongues};
use crate::i18n::{Language, Text};
use crate::text::{clean_line, wrap};
use maud::{Markup, html};

/// Text.
pub(super) const INK: &str = "#1c2733";
/// Axes' words.
pub(super) const QUIET: &str = "#55626f";
/// Grids and outlines.
pub(super) const LINE: &str = "#c4ccd4";
/// What is confirmed, and what is to be done first.
pub(super) const SURE: &str = "#17616b";
/// What is not known yet.
pub(super) const OPEN: &str = "#b9dbdd";
/// Targets, and what must be prepared.
pub(super) const AIM: &str = "#a8480f";
/// Paper.
pub(super) const PAPER: &str = "#ffffff";

/// A picture in user units.
pub(super) struct Figure<'a> {
    /// Its name in the page; the parts that it refers to begin with it.
    pub id: &'a str,
    /// Width and height.
    pub size: (f64, f64),
    /// What it is.
    pub title: String,
    /// What it shows, for those who do not see it.
    pub description: String,
}

impl Figure<'_> {
    /// The picture around its content.
    pub(super) fn draw(&self, content: &Markup) -> Markup {
        let (title, description) = (format!("{}-t", self.id), format!("{}-d", self.id));
        let (width, height) = (n(self.size.0), n(self.size.1));
        html! {
            svg id=(self.id) viewBox={ "0 0 " (width) " " (height) } width=(width) height=(height)
                role="img" aria-labelledby={ (title) " " (description) } {
                title id=(title) { (clean_line(&self.title)) }
                desc id=(description) { (clean_line(&self.description)) }
                (hatch(self.id))
                (content)
            }
        }
    }
}

/// Slanting lines: what is not known, or only planned.
fn hatch(id: &str) -> Markup {
    html! {
        defs {
            pattern id={ (id) "-h" } width="6" height="6" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)" {
                rect width="6" height="6" fill=(PAPER) {}
                rect width="2.4" height="6" fill=(OPEN) {}
            }
        }
    }
}

/// The fill of slanting lines of a figure.
pub(super) fn hatched(id: &str) -> String {
    format!("url(#{id}-h)")
}

/// A number with at most one digit after the point, so that a picture is the same everywhere.
fn n(value: f64) -> String {
    let text = format!("{value:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}

/// Where the words of a label stand to their point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// They begin at it.
    Start,
    /// They are centred on it.
    Middle,
    /// They end at it.
    End,
}

impl Side {
    fn anchor(self) -> &'static str {
        match self {
            Side::Start => "start",
            Side::Middle => "middle",
            Side::End => "end",
        }
    }
}

/// Words in a picture, in the languages shown, broken into lines.
pub(super) struct Label {
    lines: Vec<(String, &'static str, bool)>,
    size: f64,
}

/// Height of a line in ems.
const LEADING: f64 = 1.28;

impl Label {
    /// The words in lines of at most `width` user units at this size of letters.
    pub(super) fn new(text: &Text, language: Language, size: f64, width: f64) -> Self {
        let mut lines = Vec::new();
        for (at, tongue) in tongues(text, language).enumerate() {
            // A cell is half an em, and Latin letters are a little wider on average.
            let cells = (width / (size * 0.53)).floor().max(4.0) as usize;
            for line in wrap(&clean_line(text.in_tongue(tongue)), cells) {
                lines.push((line, lang(tongue), at > 0));
            }
        }
        Self { lines, size }
    }

    /// Height of all lines.
    pub(super) fn height(&self) -> f64 {
        self.lines.len() as f64 * self.size * LEADING
    }

    /// The words, with the top of the first line at `y`.
    pub(super) fn draw(&self, x: f64, y: f64, side: Side, fill: &str) -> Markup {
        html! {
            @for (at, (line, lang, second)) in self.lines.iter().enumerate() {
                text x=(n(x)) y=(n(y + self.size * (0.98 + LEADING * at as f64)))
                    font-size=(n(self.size)) text-anchor=(side.anchor()) lang=(lang)
                    fill=(if *second { QUIET } else { fill }) { (line) }
            }
        }
    }
}
