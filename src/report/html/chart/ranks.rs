use super::{Figure, INK, LINE, Label, PAPER, QUIET, SURE, Side, n};
use crate::i18n::{Language, Text};
use maud::{Markup, html};

/// Width of the names, and of all ranks at most.
const NAMES: f64 = 200.0;
const RANKS: f64 = 480.0;
/// The widest a rank gets.
const WIDEST: f64 = 60.0;
/// Height of the line of ranks.
const HEAD: f64 = 22.0;
/// A share from which a cell names it; below, its shade is enough.
const NAMED: f64 = 0.095;

/// How often each city has each rank: the darker, the oftener, and in figures where there is room.
/// A line stands behind the last rank that is chosen.
pub(in super::super) fn ranks(
    figure: Figure,
    cities: &[(&Text, &[f64])],
    select: usize,
    language: Language,
) -> Markup {
    let many = cities.iter().map(|(_, shares)| shares.len()).max().unwrap_or(0);
    let cell = (RANKS / many.max(1) as f64).min(WIDEST);
    let x = |rank: usize| NAMES + cell * rank as f64;
    let names: Vec<Label> =
        cities.iter().map(|(name, _)| Label::new(name, language, 12.5, NAMES - 12.0)).collect();
    let mut tops = Vec::new();
    let mut bottom = HEAD;
    for name in &names {
        tops.push(bottom);
        bottom += name.height().max(18.0) + 6.0;
    }
    let figure = Figure { size: (NAMES + RANKS + 4.0, bottom + 4.0), ..figure };
    let content = html! {
        @for rank in 0..many {
            text x=(n(x(rank) + cell / 2.0)) y="15" font-size="11" text-anchor="middle"
                fill=(QUIET) { (rank + 1) }
        }
        @for (((_, shares), name), top) in cities.iter().zip(&names).zip(&tops) {
            @let height = name.height().max(18.0) + 6.0;
            (name.draw(0.0, top + (height - name.height()) / 2.0, Side::Start, INK))
            @for (rank, share) in shares.iter().enumerate() {
                rect x=(n(x(rank))) y=(n(*top)) width=(n(cell)) height=(n(height)) fill=(SURE)
                    fill-opacity=(shade(*share)) stroke=(LINE) stroke-width="0.5" {}
                @if *share >= NAMED {
                    text x=(n(x(rank) + cell / 2.0)) y=(n(top + height / 2.0 + 4.0)) font-size="11"
                        text-anchor="middle" fill=(if *share > 0.5 { PAPER } else { INK }) {
                        (format!("{:.0}", share * 100.0))
                    }
                }
            }
        }
        @if select < many {
            line x1=(n(x(select))) x2=(n(x(select))) y1="2" y2=(n(bottom)) stroke=(INK)
                stroke-width="2" {}
        }
    };
    figure.draw(&content)
}

/// How dark a share is, in hundredths.
fn shade(share: f64) -> String {
    format!("{:.2}", share.clamp(0.0, 1.0))
}
