use super::super::super::material::Advice;
use super::{AIM, Figure, INK, LINE, Label, PAPER, QUIET, SURE, Side, hatched, n};
use crate::i18n::{Language, Text};
use crate::scoring::{Class, Interval};
use maud::{Markup, html};

/// A kind of assistance in the plot.
pub(in super::super) struct Spot {
    /// Its place in the order; stands in the plot and in the legend.
    pub number: usize,
    /// Its name.
    pub name: Text,
    /// Its class.
    pub class: Text,
    /// How it is drawn.
    pub advice: Advice,
    /// Readiness: from left to right.
    pub across: Interval,
    /// Need: from below.
    pub up: Interval,
}

/// Left, top and size of the square.
const LEFT: f64 = 48.0;
const TOP: f64 = 44.0;
const SIZE: f64 = 380.0;
/// Where the legend begins, and the width of its words.
const LEGEND: f64 = LEFT + SIZE + 28.0;
const WORDS: f64 = 232.0;
/// Half of what stands for a value that is known exactly.
const DOT: f64 = 5.0;
/// Radius of a number's circle.
const BADGE: f64 = 9.5;

fn x(share: f64) -> f64 {
    LEFT + share.clamp(0.0, 1.0) * SIZE
}

fn y(share: f64) -> f64 {
    TOP + (1.0 - share.clamp(0.0, 1.0)) * SIZE
}

/// Need against readiness: a rectangle holds everything that missing answers could make of a kind;
/// its number stands at the confirmed corner.
pub(in super::super) fn plot(
    figure: Figure,
    spots: &[Spot],
    axes: [&Text; 2],
    marks: (f64, f64),
    marked: [&Text; 2],
    language: Language,
) -> Markup {
    let legend: Vec<(Label, Label)> = spots
        .iter()
        .map(|spot| {
            let label = |text: &Text, size| Label::new(text, language, size, WORDS);
            (label(&spot.name, 13.0), label(&spot.class, 11.5))
        })
        .collect();
    let mut tops = Vec::new();
    let mut bottom = TOP;
    for (name, class) in &legend {
        tops.push(bottom);
        bottom += name.height() + class.height() + 14.0;
    }
    let [across, up] = axes.map(|axis| Label::new(axis, language, 12.0, SIZE));
    let height = (TOP + SIZE + 32.0 + across.height()).max(bottom) + 6.0;
    let figure = Figure { size: (LEGEND + 30.0 + WORDS, height), ..figure };
    let (ready, needed) = marks;
    let fill = hatched(figure.id);
    let [conditions, small] = marked.map(|text| Label::new(text, language, 11.0, SIZE * 0.36));
    let content = html! {
        rect x=(n(LEFT)) y=(n(TOP)) width=(n(SIZE)) height=(n(SIZE)) fill=(PAPER) stroke=(LINE) {}
        rect x=(n(LEFT)) y=(n(TOP)) width=(n(x(ready) - LEFT)) height=(n(SIZE)) fill="#fbf1e7" {}
        rect x=(n(LEFT)) y=(n(y(needed))) width=(n(SIZE)) height=(n(y(0.0) - y(needed)))
            fill="#eceff2" {}
        (grid(ready, needed))
        (up.draw(LEFT - 36.0, 2.0, Side::Start, INK))
        (across.draw(x(1.0), TOP + SIZE + 28.0, Side::End, INK))
        @for spot in spots.iter().rev() { (rectangle(spot, &fill)) }
        (conditions.draw(LEFT + 8.0, TOP + 6.0, Side::Start, AIM))
        (small.draw(x(ready) + 7.0, y(needed) + 4.0, Side::Start, QUIET))
        @for (spot, (x, y)) in spots.iter().zip(tags(spots)) {
            @if !spot.across.is_exact() || !spot.up.is_exact() {
                text x=(n(x)) y=(n(y)) font-size="11" text-anchor="end" fill=(INK) stroke=(PAPER)
                    stroke-width="3" paint-order="stroke" { (spot.number) }
            }
        }
        @for (spot, place) in spots.iter().zip(badges(spots)) {
            circle cx=(n(x(spot.across.lo))) cy=(n(y(spot.up.lo))) r="3" fill=(INK) {}
            (badge(spot, place))
        }
        @for ((spot, (name, class)), top) in spots.iter().zip(&legend).zip(&tops) {
            (badge(spot, (LEGEND + BADGE, top + BADGE)))
            (name.draw(LEGEND + 28.0, *top, Side::Start, INK))
            (class.draw(LEGEND + 28.0, top + name.height() + 1.0, Side::Start, QUIET))
        }
    };
    figure.draw(&content)
}

fn grid(ready: f64, needed: f64) -> Markup {
    html! {
        @for share in [0.0, 0.25, 0.5, 0.75, 1.0] {
            @if share > 0.0 && share < 1.0 {
                line x1=(n(x(share))) x2=(n(x(share))) y1=(n(TOP)) y2=(n(TOP + SIZE)) stroke=(LINE)
                    stroke-width="0.6" {}
                line x1=(n(LEFT)) x2=(n(x(1.0))) y1=(n(y(share))) y2=(n(y(share))) stroke=(LINE)
                    stroke-width="0.6" {}
            }
            text x=(n(x(share))) y=(n(TOP + SIZE + 21.0)) font-size="11" text-anchor="middle"
                fill=(QUIET) { (n(share * 100.0)) }
            text x=(n(LEFT - 13.0)) y=(n(y(share) + 4.0)) font-size="11" text-anchor="end"
                fill=(QUIET) { (n(share * 100.0)) }
        }
        line x1=(n(x(ready))) x2=(n(x(ready))) y1=(n(TOP)) y2=(n(TOP + SIZE)) stroke=(AIM)
            stroke-dasharray="5 3" {}
        line x1=(n(LEFT)) x2=(n(x(1.0))) y1=(n(y(needed))) y2=(n(y(needed))) stroke=(QUIET)
            stroke-dasharray="5 3" {}
    }
}

fn colours(advice: Advice) -> (&'static str, &'static str) {
    match advice {
        Advice::Sure(Class::DoFirst) => (SURE, PAPER),
        Advice::Sure(Class::Prepare) => (AIM, PAPER),
        Advice::Undecided => (PAPER, SURE),
        Advice::Sure(Class::Later | Class::NotNeeded) | Advice::None => (PAPER, QUIET),
    }
}

fn rectangle(spot: &Spot, fill: &str) -> Markup {
    let (left, right) = (x(spot.across.lo), x(spot.across.hi));
    let (top, bottom) = (y(spot.up.hi), y(spot.up.lo));
    let (width, height) = ((right - left).max(DOT), (bottom - top).max(DOT));
    let sure = matches!(spot.advice, Advice::Sure(_));
    html! {
        @if width > DOT || height > DOT {
            rect x=(n(left.midpoint(right) - width / 2.0)) y=(n(top.midpoint(bottom) - height / 2.0))
                width=(n(width)) height=(n(height)) rx="2" fill=(fill) fill-opacity="0.45"
                stroke=(if sure { SURE } else { QUIET }) stroke-width="1.4"
                stroke-dasharray=[(!sure).then_some("5 3")] {}
        }
    }
}

fn badge(spot: &Spot, (x, y): (f64, f64)) -> Markup {
    let (fill, ink) = colours(spot.advice);
    let edge = if fill == PAPER { ink } else { fill };
    let dashed = spot.advice == Advice::Undecided;
    html! {
        circle cx=(n(x)) cy=(n(y)) r=(n(BADGE)) fill=(fill) stroke=(edge) stroke-width="1.5"
            stroke-dasharray=[dashed.then_some("3 2")] {}
        text x=(n(x)) y=(n(y + 4.2)) font-size="12" font-weight="700" text-anchor="middle"
            fill=(ink) { (spot.number) }
    }
}

/// Places for the small numbers in the upper right corners, which tell whose box it is.
fn tags(spots: &[Spot]) -> Vec<(f64, f64)> {
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for spot in spots {
        let (mut right, up) = (x(spot.across.hi) - 5.0, y(spot.up.hi) + 14.0);
        while taken.iter().any(|(a, b)| (a - right).abs() < 12.0 && (b - up).abs() < 13.0) {
            right -= 12.0;
        }
        taken.push((right, up));
    }
    taken
}

/// Places for the numbers: at the confirmed corner, or beside it where another stands there; inside
/// the square, where they hide no figure of an axis.
fn badges(spots: &[Spot]) -> Vec<(f64, f64)> {
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for spot in spots {
        let corner = (x(spot.across.lo), y(spot.up.lo));
        let near = BADGE * 2.0 + 2.0;
        let steps = [0.0, -1.0, 1.0, -2.0, 2.0, -3.0, 3.0, -4.0, 4.0, -5.0, 5.0];
        let candidates = steps.iter().flat_map(|up| steps.iter().map(move |right| (*right, *up)));
        let mut candidates: Vec<(f64, f64)> = candidates.collect();
        candidates.sort_by(|a, b| (a.0.abs() + a.1.abs()).total_cmp(&(b.0.abs() + b.1.abs())));
        let free = candidates
            .into_iter()
            .map(|(right, up)| (corner.0 + right * near, corner.1 + up * near))
            .map(|(x, y)| {
                let inside = |value: f64, low: f64| value.clamp(low + BADGE, low + SIZE - BADGE);
                (inside(x, LEFT), inside(y, TOP))
            })
            .find(|(x, y)| taken.iter().all(|(a, b)| (x - a).hypot(y - b) >= near - 0.1));
        taken.push(free.unwrap_or(corner));
    }
    taken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_at_one_corner_stand_beside_each_other() {
        let spot = |number| Spot {
            number,
            name: Text::default(),
            class: Text::default(),
            advice: Advice::Undecided,
            across: Interval::UNKNOWN,
            up: Interval::UNKNOWN,
        };
        let places = badges(&(1..=9).map(spot).collect::<Vec<_>>());
        for (at, (x, y)) in places.iter().enumerate() {
            assert!((LEFT..=LEFT + SIZE).contains(x) && (TOP..=TOP + SIZE).contains(y));
            for (a, b) in &places[..at] {
                assert!((x - a).hypot(y - b) > BADGE * 2.0, "{places:?}");
            }
        }
    }
}
