use super::{AIM, Figure, INK, LINE, Label, OPEN, PAPER, QUIET, SURE, Side, hatched, n};
use crate::i18n::{Language, Text};
use crate::scoring::Interval;
use maud::{Markup, html};
use std::f64::consts::TAU;

/// A practice in the radar.
pub(in super::super) struct Spoke {
    /// Its name.
    pub name: Text,
    /// What the city does today.
    pub existing: Interval,
    /// What it should do.
    pub target: Interval,
}

/// The centre, and the length of a spoke.
const CENTRE: (f64, f64) = (310.0, 190.0);
const RADIUS: f64 = 130.0;
/// Width of a name.
const WORDS: f64 = 160.0;

/// A point of a spoke, the first straight up, clockwise.
fn point(spoke: usize, of: usize, share: f64) -> (f64, f64) {
    let angle = TAU * spoke as f64 / of as f64;
    (CENTRE.0 + RADIUS * share * angle.sin(), CENTRE.1 - RADIUS * share * angle.cos())
}

fn ring(shares: impl ExactSizeIterator<Item = f64>) -> String {
    let of = shares.len();
    let corner = |(spoke, share)| {
        let (x, y) = point(spoke, of, share);
        format!("{},{}", n(x), n(y))
    };
    shares.enumerate().map(corner).collect::<Vec<_>>().join(" ")
}

/// Existing practice between an inner and an outer polygon, against the line of the targets.
pub(in super::super) fn radar(
    figure: Figure,
    spokes: &[Spoke],
    legend: &[Text; 3],
    language: Language,
) -> Markup {
    let all = || spokes.iter();
    let height = CENTRE.1 + RADIUS + 66.0;
    let keys = legend.each_ref().map(|text| Label::new(text, language, 12.0, 170.0));
    let deepest = keys.iter().map(Label::height).fold(0.0, f64::max);
    let figure = Figure { size: (2.0 * CENTRE.0, height + deepest + 4.0), ..figure };
    let unknown = hatched(figure.id);
    let content = html! {
        @for share in [0.25, 0.5, 0.75, 1.0] {
            polygon points=(ring(all().map(|_| share))) fill="none" stroke=(LINE) {}
        }
        @for (at, _) in spokes.iter().enumerate() {
            @let (x, y) = point(at, spokes.len(), 1.0);
            line x1=(n(CENTRE.0)) y1=(n(CENTRE.1)) x2=(n(x)) y2=(n(y)) stroke=(LINE) {}
        }
        polygon points=(ring(all().map(|spoke| spoke.existing.hi))) fill=(unknown)
            fill-opacity="0.8" stroke=(SURE) stroke-dasharray="4 3" {}
        polygon points=(ring(all().map(|spoke| spoke.existing.lo))) fill=(SURE)
            fill-opacity="0.75" stroke=(SURE) stroke-width="1.5" {}
        @if all().any(|spoke| !spoke.target.is_exact()) {
            polygon points=(ring(all().map(|spoke| spoke.target.hi))) fill="none" stroke=(AIM)
                stroke-width="1.4" stroke-dasharray="2 4" {}
        }
        polygon points=(ring(all().map(|spoke| spoke.target.lo))) fill="none" stroke=(AIM)
            stroke-width="2" {}
        @for share in [0.25, 0.5, 0.75, 1.0] {
            text x=(n(CENTRE.0 + 4.0)) y=(n(CENTRE.1 - RADIUS * share + 11.0)) font-size="9.5"
                fill=(INK) stroke=(PAPER) stroke-width="2.5" paint-order="stroke" {
                (n(share * 100.0))
            }
        }
        @for (at, spoke) in spokes.iter().enumerate() { (name(at, spokes.len(), spoke, language)) }
        @for (at, key) in keys.iter().enumerate() {
            @let left = 14.0 + 200.0 * at as f64;
            (sample(at, left, height, &unknown))
            (key.draw(left + 26.0, height, Side::Start, QUIET))
        }
    };
    figure.draw(&content)
}

fn name(at: usize, of: usize, spoke: &Spoke, language: Language) -> Markup {
    let (x, y) = point(at, of, 1.0);
    let label = Label::new(&spoke.name, language, 12.5, WORDS);
    let across = (x - CENTRE.0) / RADIUS;
    let side = match across {
        _ if across.abs() < 0.2 => Side::Middle,
        _ if across > 0.0 => Side::Start,
        _ => Side::End,
    };
    let up = (CENTRE.1 - y) / RADIUS;
    // Above the topmost spoke, below the lowest, half beside the others.
    let top = y - label.height() * f64::midpoint(1.0, up) - 9.0 * up;
    label.draw(x + 11.0 * across, top, side, INK)
}

/// The key of a legend: confirmed, not known yet, target.
fn sample(at: usize, left: f64, top: f64, unknown: &str) -> Markup {
    html! {
        @match at {
            0 => { rect x=(n(left)) y=(n(top + 2.0)) width="18" height="11" fill=(SURE)
                fill-opacity="0.75" stroke=(SURE) {} }
            1 => {
                rect x=(n(left)) y=(n(top + 2.0)) width="18" height="11" fill=(OPEN) {}
                rect x=(n(left)) y=(n(top + 2.0)) width="18" height="11" fill=(unknown)
                    stroke=(SURE) stroke-dasharray="4 3" {}
            }
            _ => { line x1=(n(left)) x2=(n(left + 18.0)) y1=(n(top + 8.0)) y2=(n(top + 8.0))
                stroke=(AIM) stroke-width="2" {} }
        }
    }
}
