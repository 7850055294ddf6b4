use super::{AIM, Figure, INK, LINE, Label, PAPER, QUIET, SURE, Side, n};
use crate::i18n::{Language, Text};
use maud::{Markup, html};

/// A line of counts, month by month.
pub(in super::super) struct Months<'a> {
    /// Of what.
    pub name: Text,
    /// How many in each month.
    pub counts: &'a [u32],
    /// The months, from 1, in which there are too many.
    pub over: Vec<u32>,
}

const NAMES: f64 = 236.0;
const MONTHS: f64 = 450.0;
const HEAD: f64 = 26.0;

/// How much of everything is needed month by month: the more, the darker, with the figure. Too much
/// stands in a thick frame and is marked, not told by its colour alone.
pub(in super::super) fn months(figure: Figure, rows: &[Months], language: Language) -> Markup {
    let many = rows.iter().map(|row| row.counts.len()).max().unwrap_or(0);
    let cell = MONTHS / (many.max(1) as f64);
    let x = |at: usize| NAMES + cell * at as f64;
    let most = rows.iter().flat_map(|row| row.counts).copied().max().unwrap_or(0).max(1);
    let names: Vec<Label> =
        rows.iter().map(|row| Label::new(&row.name, language, 12.5, NAMES - 14.0)).collect();
    let mut tops = Vec::new();
    let mut bottom = HEAD;
    for name in &names {
        tops.push(bottom);
        bottom += name.height().max(18.0) + 8.0;
    }
    let figure = Figure { size: (NAMES + MONTHS + 8.0, bottom + 4.0), ..figure };
    let content = html! {
        @for at in 0..many {
            text x=(n(x(at) + cell / 2.0)) y="16" font-size="11" text-anchor="middle"
                fill=(QUIET) { (at + 1) }
        }
        @for ((row, name), top) in rows.iter().zip(&names).zip(&tops) {
            @let height = name.height().max(18.0) + 8.0;
            (name.draw(0.0, top + (height - name.height()) / 2.0, Side::Start, INK))
            @for (month, count) in (1_u32..).zip(row.counts) {
                @let left = x(month as usize - 1);
                @let share = f64::from(*count) / f64::from(most);
                rect x=(n(left)) y=(n(*top)) width=(n(cell)) height=(n(height)) fill=(SURE)
                    fill-opacity=(format!("{share:.2}")) stroke=(LINE) stroke-width="0.5" {}
                @if *count > 0 {
                    text x=(n(left + cell / 2.0)) y=(n(top + height / 2.0 + 4.0)) font-size="11"
                        text-anchor="middle" fill=(if share > 0.5 { PAPER } else { INK }) {
                        (count) @if row.over.contains(&month) { "!" }
                    }
                }
            }
            @for month in &row.over {
                @let left = x(*month as usize - 1);
                rect x=(n(left + 1.0)) y=(n(top + 1.0)) width=(n(cell - 2.0))
                    height=(n(height - 2.0)) fill="none" stroke=(AIM) stroke-width="2" {}
            }
        }
    };
    figure.draw(&content)
}
