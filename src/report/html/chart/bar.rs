use super::{AIM, Figure, INK, LINE, OPEN, PAPER, SURE, n};
use crate::scoring::Interval;
use maud::{Markup, html};

/// What is marked on a bar.
#[derive(Debug, Clone, Copy)]
pub(in super::super) enum Mark {
    /// Nothing.
    None,
    /// The confirmed value on documents alone.
    Backed(f64),
    /// A target, from its lowest to its highest.
    Target(Interval),
}

/// Size of a bar, with room for marks above and below.
const SIZE: (f64, f64) = (200.0, 22.0);
/// Where the bar itself stands.
const TOP: f64 = 4.0;
const HEIGHT: f64 = 14.0;
/// Room on both sides, so that marks at the ends are whole.
const MARGIN: f64 = 5.0;

fn at(share: f64) -> f64 {
    MARGIN + share.clamp(0.0, 1.0) * (SIZE.0 - 2.0 * MARGIN)
}

/// An interval as a bar from 0 to 100: confirmed, still to be known, lost.
pub(in super::super) fn bar(
    id: &str,
    title: String,
    description: String,
    value: Option<Interval>,
    mark: Mark,
) -> Markup {
    let content = html! {
        rect x=(n(at(0.0))) y=(n(TOP)) width=(n(at(1.0) - at(0.0))) height=(n(HEIGHT))
            fill=(PAPER) stroke=(LINE) {}
        @if let Some(value) = value {
            rect x=(n(at(value.lo))) y=(n(TOP)) width=(n(at(value.hi) - at(value.lo)))
                height=(n(HEIGHT)) fill=(OPEN) stroke=(SURE) stroke-width="0.8"
                stroke-dasharray="2.5 2" {}
            rect x=(n(at(0.0))) y=(n(TOP)) width=(n(at(value.lo) - at(0.0))) height=(n(HEIGHT))
                fill=(SURE) {}
        }
        @for share in [0.25, 0.5, 0.75] {
            line x1=(n(at(share))) x2=(n(at(share))) y1=(n(TOP + HEIGHT)) y2=(n(SIZE.1))
                stroke=(LINE) {}
        }
        @match mark {
            Mark::None => {}
            Mark::Backed(share) => {
                (tick(at(share)))
            }
            Mark::Target(target) => {
                @if !target.is_exact() {
                    line x1=(n(at(target.lo))) x2=(n(at(target.hi))) y1="2" y2="2" stroke=(AIM)
                        stroke-width="1.6" stroke-dasharray="3 2" {}
                }
                path d={ "M" (n(at(target.lo) - 4.5)) " 0h9l-4.5 6z" } fill=(AIM) {}
                line x1=(n(at(target.lo))) x2=(n(at(target.lo))) y1="0" y2=(n(TOP + HEIGHT + 2.0))
                    stroke=(AIM) stroke-width="1.6" {}
            }
        }
    };
    Figure { id, size: SIZE, title, description }.draw(&content)
}

/// A mark that shows on dark and on light.
fn tick(x: f64) -> Markup {
    html! {
        line x1=(n(x)) x2=(n(x)) y1="1" y2=(n(TOP + HEIGHT + 3.0)) stroke=(PAPER)
            stroke-width="4" {}
        line x1=(n(x)) x2=(n(x)) y1="1" y2=(n(TOP + HEIGHT + 3.0)) stroke=(INK)
            stroke-width="1.8" {}
    }
}

/// The numbers over a column of bars.
pub(in super::super) fn scale() -> Markup {
    html! {
        svg viewBox={ "0 0 " (n(SIZE.0)) " 12" } width=(n(SIZE.0)) height="12" aria-hidden="true" {
            @for (share, side) in [(0.0, "start"), (0.5, "middle"), (1.0, "end")] {
                text x=(n(at(share))) y="10" font-size="10" text-anchor=(side) fill=(INK) {
                    (n(share * 100.0))
                }
            }
        }
    }
}
