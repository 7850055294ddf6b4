//! The results: a list of rows, and the reasons of the row under the marker.

mod assistance;
mod criteria;
mod plot;
mod practices;
mod programme;
mod radar;

use super::frame::city_name;
use super::leaf;
use super::paper::Paper;
use super::tabs;
use crate::i18n::Text;
use crate::report::words::{overall, rating};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::results::Part;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, area: Rect) {
    let mut page = Page { app, desk, paper: Paper::new(&app.wrapper, area.width) };
    if let Some(leaf) = desk.results.trail.last() {
        if leaf.of.is_none() {
            page.parts(area.height);
            page.peer_language();
            page.paper.blank();
        }
        return leaf::draw_below(frame, app, leaf, area, &page.paper);
    }
    page.parts(area.height);
    if desk.results.part == Part::Plot {
        // The plot takes the lines that are left.
        page.plot(area.height);
        let top = page.paper.top(area.height, &desk.results.scroll);
        return page.paper.draw(frame, area, top, app.theme.dim);
    }
    page.overall();
    page.paper.blank();
    if desk.results.part == Part::Practices {
        let Some(narrow) = page.practices_in_two(frame, area) else { return };
        page = narrow;
    }
    match desk.results.part {
        Part::Assistance => page.assistance(),
        Part::Criteria => page.criteria(),
        Part::Practices => page.practices(),
        Part::Programme => page.programme(),
        Part::Progress => page.others(),
        Part::Plot | Part::Peers | Part::Raters | Part::WhatIf | Part::Trail => {}
    }
    let top = page.paper.top(area.height, &desk.results.scroll);
    page.paper.draw(frame, area, top, app.theme.dim);
}

struct Page<'a> {
    app: &'a App,
    desk: &'a Desk,
    paper: Paper<'a>,
}

impl Page<'_> {
    /// The parts of the results, the one shown in bold.
    fn parts(&mut self, height: u16) {
        let here = self.desk.results.part;
        let here = Part::ALL.iter().position(|part| *part == here).unwrap_or(0);
        tabs::draw(self.app, &Part::ALL.map(Part::word), here, height, &mut self.paper);
    }

    /// The language that peers must speak.
    fn peer_language(&mut self) {
        if self.desk.results.part == Part::Peers {
            let language = self.desk.results.language;
            let code = language.and_then(|at| self.desk.languages().get(at).cloned());
            let text = match code {
                Some(code) => {
                    let language = match code.as_str() {
                        "zh" => self.app.words.text("tongue-zh", &[]),
                        "en" => self.app.words.text("tongue-en", &[]),
                        _ => Text::same(code),
                    };
                    let text = self.app.words.with("peers-language", &[("language", &language)]);
                    text.line(self.app.words.language())
                }
                None => self.app.words.line("peers-any-language", &[]),
            };
            self.paper.text(&text, self.app.theme.dim);
        }
    }

    /// The assessments that this one can be compared with.
    fn others(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let none = desk.others.is_empty();
        for line in words.lines(if none { "progress-no-other" } else { "progress-choose" }, &[]) {
            self.paper.text(&line, self.app.theme.plain);
        }
        self.paper.blank();
        for (at, other) in desk.others.iter().enumerate() {
            let city = other.city.as_ref().map(|city| city_name(city, words));
            let name = city.unwrap_or_else(|| other.id.clone());
            let last = other.last.clone().unwrap_or_default();
            self.row(at, &name, last.get(..10).unwrap_or_default());
        }
    }

    fn overall(&mut self) {
        let (words, desk, theme) = (&self.app.words, self.desk, self.app.theme);
        for line in overall(&desk.score, words).shown(words.language()) {
            self.paper.text(line, theme.plain);
        }
        if let Some(many) = desk.beyond_form() {
            for line in words.lines("text-beyond-form", &[("many", many.into())]) {
                self.paper.text(&line, theme.warn);
            }
        }
        if let Some(found) = &desk.score.overall.rating {
            let text = rating(found, words).line(words.language());
            let label = format!("{}  ", words.label("text-confidence"));
            self.paper.hang(&label, self.app.theme.dim, &text, self.app.theme.plain);
        }
    }

    /// A row of the list: marker, name, figures at the right.
    fn row(&mut self, at: usize, name: &str, figures: &str) {
        let chosen = at == self.desk.results.row;
        let first = self.paper.len();
        let (mark, style) = self.app.theme.row(chosen);
        self.paper.ends(&format!("{mark} {name}"), style, figures, style);
        if chosen {
            self.paper.keep_from(first);
        }
    }

    /// A labelled line below the list.
    fn detail(&mut self, word: &str, text: &str) {
        let label = format!("{}  ", self.app.words.label(word));
        self.paper.hang(&label, self.app.theme.dim, text, self.app.theme.plain);
    }
}
