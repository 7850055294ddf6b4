//! The practices as a wheel beside their bars, where the window is wide enough: what exists as
//! lines, what is wanted as letters. Told apart without colour; the bars say the same in figures.

use super::Page;
use crate::scoring::{Interval, PracticeLevels};
use crate::text::shorten;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::view::paper::Paper;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::{Color, Style};
use ratatui::symbols::Marker;
use ratatui::text::{Line as TextLine, Span};
use ratatui::widgets::canvas::{Canvas, Context, Line, Points};
use std::f64::consts::TAU;

/// The narrowest page that has room for the wheel, and the cells that it takes.
const ROOM: (u16, u16) = (118, 38);

/// The fewest and the most rows of the wheel.
const ROWS: (u16, u16) = (9, 17);

/// Fewer spokes are read better as bars.
const FEWEST: usize = 5;

/// How far the picture reaches, where the rim is at 1: the numbers stand outside the rim.
const REACH: f64 = 1.5;

/// Where the numbers stand: clear of the last dot of a spoke.
const NUMBERS: f64 = 1.38;

/// The practices that apply, each by its name and levels.
fn spokes(app: &App, desk: &Desk) -> Vec<(String, PracticeLevels)> {
    let name = |at: usize| desk.framework.indicators[at].name.line(app.words.language());
    let practices = desk.score.practices.iter();
    practices.filter_map(|one| Some((name(one.indicator), one.levels?))).collect()
}

impl Page<'_> {
    /// The practices with the wheel at their right; gives the page back where there is no room.
    pub(super) fn practices_in_two(self, frame: &mut Frame, area: Rect) -> Option<Self> {
        let (app, desk) = (self.app, self.desk);
        let spokes = spokes(app, desk);
        let below = area.height.saturating_sub(self.paper.len() as u16);
        let rows = below.saturating_sub(spokes.len() as u16 + 2).min(ROWS.1);
        let told_apart = spokes.iter().any(|(_, levels)| levels.existing != levels.target);
        if area.width < ROOM.0 || rows < ROWS.0 || spokes.len() < FEWEST || !told_apart {
            return Some(self);
        }
        let body = self.paper.draw_head(frame, area, app.theme.dim);
        let columns = [Constraint::Fill(1), Constraint::Length(ROOM.1)];
        let [left, right] = Layout::horizontal(columns).spacing(3).areas(body);
        let mut page = Page { app, desk, paper: Paper::new(&app.wrapper, left.width) };
        page.practices();
        let top = page.paper.top(left.height, &desk.results.scroll);
        page.paper.draw(frame, left, top, app.theme.dim);
        wheel(frame, &spokes, app.theme.accent, Rect { height: rows, ..right });
        let mut names = Paper::new(&app.wrapper, right.width);
        for (at, (name, _)) in spokes.iter().enumerate() {
            let name = shorten(&format!("{} {name}", at + 1), names.cells());
            names.line(vec![Span::styled(name, app.theme.plain)]);
        }
        for line in app.words.lines("radar-legend", &[]) {
            names.text(&line, app.theme.dim);
        }
        let under = Rect { y: right.y + rows, height: right.height - rows, ..right };
        names.draw(frame, under, 0, app.theme.dim);
        None
    }
}

fn wheel(frame: &mut Frame, spokes: &[(String, PracticeLevels)], wanted: Style, area: Rect) {
    // A cell of Braille has two dots across and four down, so that dots make squares.
    let across = REACH * f64::from(area.width) / (2.0 * f64::from(area.height));
    let many = spokes.len();
    let canvas = Canvas::default()
        .marker(Marker::Braille)
        .x_bounds([-across, across])
        .y_bounds([-REACH, REACH])
        .paint(|context| {
            for spoke in 0..many {
                // A dot at each quarter.
                dots(context, (0.0, 0.0), place(spoke, many, 1.0), 0.25);
                let (x, y) = place(spoke, many, NUMBERS);
                context.print(x, y, (spoke + 1).to_string());
            }
            ring(context, spokes);
            // Letters are drawn over the dots.
            for (spoke, (_, levels)) in spokes.iter().enumerate() {
                for end in [levels.target.lo, levels.target.hi] {
                    let (x, y) = place(spoke, many, end);
                    context.print(x, y, TextLine::styled("x", wanted));
                }
            }
        });
    frame.render_widget(canvas, area);
}

/// Where a share of 1 stands on a spoke: the first upwards, the others clockwise.
fn place(spoke: usize, many: usize, share: f64) -> (f64, f64) {
    let (sin, cos) = (TAU * spoke as f64 / many as f64).sin_cos();
    (share * sin, share * cos)
}

/// Joins the lower ends of what exists on all spokes, and the upper ones where any differs.
fn ring(context: &mut Context, spokes: &[(String, PracticeLevels)]) {
    let many = spokes.len();
    let mut around = |end: fn(Interval) -> f64| {
        for spoke in 0..many {
            let at = |spoke: usize| place(spoke, many, end(spokes[spoke].1.existing));
            let ((x1, y1), (x2, y2)) = (at(spoke), at((spoke + 1) % many));
            context.draw(&Line::new(x1, y1, x2, y2, Color::Reset));
        }
    };
    around(|value| value.lo);
    if spokes.iter().any(|(_, levels)| levels.existing.width() > 0.005) {
        around(|value| value.hi);
    }
}

/// Dots from one place to another, so far apart.
fn dots(context: &mut Context, from: (f64, f64), to: (f64, f64), apart: f64) {
    let (x, y) = (to.0 - from.0, to.1 - from.1);
    let steps = (x.hypot(y) / apart).round().max(1.0);
    let at = |step: u32| f64::from(step) / steps;
    let coords: Vec<(f64, f64)> =
        (0..=steps as u32).map(|step| (from.0 + x * at(step), from.1 + y * at(step))).collect();
    context.draw(&Points { coords: &coords, color: Color::Reset });
}
