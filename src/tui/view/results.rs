//! The results: a list of rows, and the reasons of the row under the marker.

mod assistance;
mod criteria;
mod practices;
mod programme;

use super::paper::Paper;
use crate::report::words::{points, rating, span};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::results::Part;
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Span;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, area: Rect) {
    let mut page = Page { app, desk, paper: Paper::new(&app.wrapper, area.width) };
    page.parts();
    page.overall();
    page.paper.blank();
    match desk.results.part {
        Part::Assistance => page.assistance(),
        Part::Criteria => page.criteria(),
        Part::Practices => page.practices(),
        Part::Programme => page.programme(),
    }
    let top = page.paper.top(area.height, desk.results.scrolled);
    page.paper.draw(frame, area, top, app.theme.dim);
}

struct Page<'a> {
    app: &'a App,
    desk: &'a Desk,
    paper: Paper<'a>,
}

impl Page<'_> {
    /// The parts of the results, the one shown in bold.
    fn parts(&mut self) {
        let mut spans = Vec::new();
        for (part, digit) in Part::ALL.into_iter().zip(1..) {
            let label = format!("{digit} {}  ", self.app.words.label(part.word()));
            let chosen = part == self.desk.results.part;
            let style = if chosen { self.app.theme.accent } else { self.app.theme.dim };
            spans.push(Span::styled(label, style));
        }
        self.paper.line(spans);
    }

    fn overall(&mut self) {
        let words = &self.app.words;
        let overall = &self.desk.score.overall;
        let value = overall.value.map_or_else(|| words.label("no-score"), span);
        let args = [
            ("value", value.into()),
            ("coverage", points(overall.coverage).into()),
            ("backed", points(overall.backed).into()),
        ];
        for line in words.lines("text-overall", &args) {
            self.paper.text(&line, self.app.theme.plain);
        }
        if let Some(found) = &overall.rating {
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
