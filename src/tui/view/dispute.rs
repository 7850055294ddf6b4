//! A dispute: who said what and on what grounds, side by side where the window is wide enough, and
//! the ways to settle it.

use super::paper::Paper;
use super::question::grounds;
use crate::assessment::{Answer, Event, Rater};
use crate::report::entered;
use crate::report::words::{rater_word, said};
use crate::text::clean_line;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::dispute::{Dispute, Way};
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

/// From this width on two answers stand side by side.
const TWO_COLUMNS: u16 = 100;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, dispute: Dispute, area: Rect) {
    let Some(question) = desk.framework.questions.get(dispute.question) else { return };
    let ways = desk.ways(dispute.question);
    let standing = ways.iter().filter(|way| matches!(way, Way::One(..))).count();
    let mut page = Page { app, desk, dispute, paper: Paper::new(&app.wrapper, area.width) };
    for text in question.text.shown(app.words.language()) {
        page.paper.text(text, app.theme.strong);
    }
    page.paper.blank();
    if standing == 2 && area.width >= TWO_COLUMNS {
        page.side_by_side(frame, &ways, area);
    } else {
        for (at, way) in ways.iter().enumerate() {
            page.way(at, way);
        }
        page.notes(&question.id);
        let top = page.paper.followed(area.height);
        page.paper.draw(frame, area, top, app.theme.dim);
    }
}

struct Page<'a> {
    app: &'a App,
    desk: &'a Desk,
    dispute: Dispute,
    paper: Paper<'a>,
}

impl Page<'_> {
    fn side_by_side(self, frame: &mut Frame, ways: &[Way], area: Rect) {
        let Self { app, desk, dispute, paper } = self;
        let column = |width| Page { app, desk, dispute, paper: Paper::new(&app.wrapper, width) };
        let halves = Layout::horizontal([Constraint::Fill(1); 2]).spacing(2).split(area);
        let mut cards: Vec<Page> = halves.iter().map(|half| column(half.width)).collect();
        for ((at, way), card) in ways.iter().enumerate().zip(&mut cards) {
            card.way(at, way);
        }
        let tallest = cards.iter().map(|card| card.paper.len()).max().unwrap_or(0);
        let [head, middle, below] = Layout::vertical([
            Constraint::Length(paper.len() as u16),
            Constraint::Length(tallest as u16),
            Constraint::Fill(1),
        ])
        .areas(area);
        let mut rest = column(area.width);
        for (at, way) in ways.iter().enumerate().skip(cards.len()) {
            rest.way(at, way);
        }
        rest.notes(&desk.framework.questions[dispute.question].id);
        paper.draw(frame, head, 0, app.theme.dim);
        let marked = dispute.row;
        // What is under the marker comes last and puts the cursor.
        let mut columns: Vec<(usize, Page, Rect)> = cards
            .into_iter()
            .zip(halves.iter())
            .enumerate()
            .map(|(at, (card, half))| {
                (at, card, Rect { y: middle.y, height: middle.height, ..*half })
            })
            .collect();
        columns.push((ways.len(), rest, below));
        columns.sort_by_key(|(at, ..)| *at == marked);
        for (_, page, place) in columns {
            page.paper.draw(frame, place, 0, app.theme.dim);
        }
    }

    /// One way to settle it, with its digit.
    fn way(&mut self, at: usize, way: &Way) {
        let app = self.app;
        let first = self.paper.len();
        let chosen = at == self.dispute.row;
        let (mark, style) = app.theme.row(chosen);
        let head = format!("{mark} {}  ", at + 1);
        let language = app.words.language();
        match way {
            Way::One(event, answer) => self.standing(&head, event, answer),
            Way::Both(value) => {
                let question = &self.desk.framework.questions[self.dispute.question];
                let value = crate::assessment::Said::Value(value.clone());
                let value = said(question, &value, &app.words);
                let text = app.words.with("settle-both", &[("answer", &value)]);
                self.paper.hang_all(&head, app.theme.accent, text.shown(language), style);
            }
            Way::Another => {
                let text = app.words.text("settle-another", &[]);
                self.paper.hang_all(&head, app.theme.accent, text.shown(language), style);
            }
        }
        if chosen {
            self.paper.keep_from(first);
        }
        self.paper.blank();
    }

    fn standing(&mut self, head: &str, event: &Event, answer: &Answer) {
        let Self { app, desk, .. } = *self;
        let language = app.words.language();
        let question = &desk.framework.questions[self.dispute.question];
        let who = app.words.label(rater_word(&answer.rater));
        self.paper.hang(head, app.theme.accent, &who, app.theme.strong);
        let given = said(question, &answer.said, &app.words);
        self.paper.hang_all("     ", app.theme.plain, given.shown(language), app.theme.plain);
        if let Rater::Agreed { reason } = &answer.rater {
            self.paper.hang("     ", app.theme.plain, reason, app.theme.dim);
        }
        let grounds = grounds(app, desk, answer);
        self.paper.hang("     ", app.theme.plain, &grounds, app.theme.dim);
        let body = &event.body;
        let several = desk.assessment.is_of_several_devices();
        let entered = entered(several, &body.at, &body.by, &body.device, &app.words);
        let entered = entered.line(language);
        self.paper.hang("     ", app.theme.plain, &clean_line(&entered), app.theme.dim);
    }

    fn notes(&mut self, question: &str) {
        let label = format!("{}  ", self.app.words.label("label-note"));
        for note in self.desk.assessment.notes(question) {
            let clean = crate::text::clean_block(note).into_owned();
            self.paper.hang(&label, self.app.theme.dim, &clean, self.app.theme.plain);
        }
    }
}
