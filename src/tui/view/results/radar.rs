//! The practices as a wheel beside their bars, where the window is wide enough: what exists as
//! lines, what is wanted as dots. Told apart without colour; the bars say the same in figures.

use super::Page;
use crate::scoring::{Interval, PracticeLevels};
use crate::text::shorten;
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::view::paper::Paper;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};
use ratatui::style::Color;
use ratatui::symbols::Marker;
use ratatui::text::Span;
use ratatui::widgets::canvas::{Canvas, Context, Line, Points};
use std::f64::consts::TAU;

/// The narrowest page that has room for the wheel, and the cells that it takes.
const ROOM: (u16, u16) = (118, 38);

/// The fewest and the most rows of the wheel.
const ROWS: (u16, u16) = (9, 17);

/// How far the picture reaches, where the rim is at 1: the numbers stand outside the rim.
const REACH: f64 = 1.25;

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
        // Two spokes make no area.
        if area.width < ROOM.0 || rows < ROWS.0 || spokes.len() < 3 {
            return Some(self);
        }
        let body = self.paper.draw_head(frame, area, app.theme.dim);
        let columns = [Constraint::Fill(1), Constraint::Length(ROOM.1)];
        let [left, right] = Layout::horizontal(columns).spacing(3).areas(body);
        let mut page = Page { app, desk, paper: Paper::new(&app.wrapper, left.width) };
        page.practices();
        let top = page.paper.top(left.height, &desk.results.scroll);
        page.paper.draw(frame, left, top, app.theme.dim);
        wheel(frame, &spokes, Rect { height: rows, ..right });
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

fn wheel(frame: &mut Frame, spokes: &[(String, PracticeLevels)], area: Rect) {
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
                let (x, y) = place(spoke, many, 1.16);
                context.print(x, y, (spoke + 1).to_string());
            }
            ring(context, spokes, |levels| levels.target, &|context, from, to| {
                dots(context, from, to, 0.07);
            });
            ring(context, spokes, |levels| levels.existing, &|context, from, to| {
                context.draw(&Line::new(from.0, from.1, to.0, to.1, Color::Reset));
            });
        });
    frame.render_widget(canvas, area);
}

/// Where a share of 1 stands on a spoke: the first upwards, the others clockwise.
fn place(spoke: usize, many: usize, share: f64) -> (f64, f64) {
    let (sin, cos) = (TAU * spoke as f64 / many as f64).sin_cos();
    (share * sin, share * cos)
}

type Draw<'a> = &'a dyn Fn(&mut Context, (f64, f64), (f64, f64));

/// Joins the lower ends of all spokes, and the upper ones where any differs.
fn ring(
    context: &mut Context,
    spokes: &[(String, PracticeLevels)],
    of: fn(&PracticeLevels) -> Interval,
    draw: Draw,
) {
    let many = spokes.len();
    let mut around = |end: fn(Interval) -> f64| {
        let at = |spoke: usize| place(spoke, many, end(of(&spokes[spoke].1)));
        (0..many).for_each(|spoke| draw(context, at(spoke), at((spoke + 1) % many)));
    };
    around(|value| value.lo);
    if spokes.iter().any(|(_, levels)| of(levels).width() > 0.005) {
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
