use super::{AIM, Figure, INK, LINE, Label, PAPER, QUIET, SURE, Side, hatched, n};
use crate::i18n::{Language, Text};
use maud::{Markup, html};

/// A line of the programme.
pub(in super::super) struct Row {
    /// What is done.
    pub name: Text,
    /// What kind of work it is.
    pub task: Task,
    /// First month, from 0, and the month before which it ends.
    pub months: (u32, u32),
    /// The rows, by their places, that must end before.
    pub after: Vec<usize>,
}

/// Kinds of work, each drawn in its own way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Task {
    /// Something must be found out.
    FindOut,
    /// Conditions are put in place.
    Preparation,
    /// Assistance.
    Assistance,
    /// Chosen, but it does not fit.
    Beyond,
}

/// Width of the names and of all months.
const NAMES: f64 = 236.0;
const MONTHS: f64 = 450.0;
/// Height of the line of months.
const HEAD: f64 = 26.0;

/// The programme month by month; `beyond` stands in the rows that do not fit.
pub(in super::super) fn gantt(
    figure: Figure,
    rows: &[Row],
    months: u32,
    beyond: &Text,
    language: Language,
) -> Markup {
    let month = MONTHS / f64::from(months.max(1));
    let x = |at: u32| NAMES + month * f64::from(at.min(months));
    let names: Vec<Label> =
        rows.iter().map(|row| Label::new(&row.name, language, 12.5, NAMES - 14.0)).collect();
    let beyond = Label::new(beyond, language, 11.5, MONTHS - 30.0);
    let mut tops = Vec::new();
    let mut bottom = HEAD;
    for (row, name) in rows.iter().zip(&names) {
        tops.push(bottom);
        let inside = if row.task == Task::Beyond { beyond.height() } else { 18.0 };
        bottom += name.height().max(inside) + 12.0;
    }
    let middle = |row: usize| {
        let next = tops.get(row + 1).copied().unwrap_or(bottom);
        tops.get(row).map_or(bottom, |top| top.midpoint(next))
    };
    let figure = Figure { size: (NAMES + MONTHS + 8.0, bottom + 4.0), ..figure };
    let fill = hatched(figure.id);
    let content = html! {
        @for at in 0..months {
            @if at % 2 == 0 {
                rect x=(n(x(at))) y="0" width=(n(month)) height=(n(bottom)) fill="#f4f6f8" {}
            }
            text x=(n(x(at) + month / 2.0)) y="16" font-size="11" text-anchor="middle"
                fill=(QUIET) { (at + 1) }
        }
        line x1="0" x2=(n(NAMES + MONTHS)) y1=(n(HEAD - 3.0)) y2=(n(HEAD - 3.0)) stroke=(LINE) {}
        @for (at, (row, name)) in rows.iter().zip(&names).enumerate() {
            @let (start, end) = row.months;
            @let centre = middle(at);
            (name.draw(0.0, centre - name.height() / 2.0, Side::Start, INK))
            @if row.task == Task::Beyond {
                (beyond.draw(NAMES + 8.0, centre - beyond.height() / 2.0, Side::Start, AIM))
                path d={ "M" (n(NAMES + MONTHS - 12.0)) " " (n(centre - 6.0)) "l8 6l-8 6" }
                    fill="none" stroke=(AIM) stroke-width="2" {}
            } @else {
                (block(row.task, (x(start), x(end)), centre, &fill))
            }
            line x1="0" x2=(n(NAMES + MONTHS)) y1=(n(bottom_of(&tops, at, bottom)))
                y2=(n(bottom_of(&tops, at, bottom))) stroke=(LINE) stroke-width="0.6" {}
        }
        @for (at, row) in rows.iter().enumerate() {
            @for first in &row.after {
                @if let Some(before) = rows.get(*first) {
                    (arrow((x(before.months.1), middle(*first)), (x(row.months.0), middle(at))))
                }
            }
        }
    };
    figure.draw(&content)
}

fn bottom_of(tops: &[f64], row: usize, bottom: f64) -> f64 {
    tops.get(row + 1).copied().unwrap_or(bottom)
}

fn block(task: Task, (left, right): (f64, f64), centre: f64, hatch: &str) -> Markup {
    let (fill, stroke) = match task {
        Task::FindOut => (PAPER, QUIET),
        Task::Preparation => (hatch, AIM),
        _ => (SURE, SURE),
    };
    html! {
        rect x=(n(left + 1.0)) y=(n(centre - 9.0)) width=(n(right - left - 2.0)) height="18" rx="3"
            fill=(fill) stroke=(stroke) stroke-width="1.4"
            stroke-dasharray=[(task == Task::Preparation).then_some("5 3")] {}
        @if task == Task::FindOut {
            text x=(n(left.midpoint(right))) y=(n(centre + 4.5)) font-size="13" font-weight="700"
                text-anchor="middle" fill=(INK) { "?" }
        }
    }
}

/// From the end of what must come before to the start of what follows.
fn arrow(from: (f64, f64), to: (f64, f64)) -> Markup {
    let down = if to.1 > from.1 { 1.0 } else { -1.0 };
    let end = (to.0 + 7.0, to.1 - 10.0 * down);
    html! {
        path d={
            "M" (n(from.0 - 1.0)) " " (n(from.1)) "H" (n(end.0.max(from.0 + 5.0))) "V" (n(end.1))
        } fill="none" stroke=(INK) stroke-width="1.3" {}
        path d={
            "M" (n(end.0.max(from.0 + 5.0) - 4.0)) " " (n(end.1 - 6.0 * down)) "l4 " (n(6.0 * down))
            "l4 " (n(-6.0 * down))
        } fill="none" stroke=(INK) stroke-width="1.3" {}
    }
}
