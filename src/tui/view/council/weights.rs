//! The weights at the left, and beside them what they do to the ranking.

use crate::committee::Odds;
use crate::committee::comparison::Standing;
use crate::report::{odds_cell, points_one};
use crate::text::{shorten, width};
use crate::tui::app::App;
use crate::tui::council::Council;
use crate::tui::view::paper::Paper;
use ratatui::Frame;
use ratatui::layout::Rect;
use std::collections::HashMap;

/// Cells of the weights; the ranking has the rest.
const LEFT: u16 = 36;
/// Cells in which both shares, before and now, leave room for a name.
const WIDE: usize = 36;
/// Cells between the two.
const GAP: u16 = 2;

pub fn draw(frame: &mut Frame, app: &App, council: &Council, mut head: Paper, area: Rect) {
    let (words, theme) = (&app.words, app.theme);
    for line in words.lines("table-weights-how", &[]) {
        head.text(&line, theme.plain);
    }
    head.blank();
    let rest = head.draw_head(frame, area, app.theme.dim);
    let left = LEFT.min(rest.width / 2 - GAP).max(rest.width * 2 / 5);
    let weights = weights(app, council, left);
    let top = weights.followed(rest.height);
    let effect = effect(app, council, rest.width - left - GAP);
    let beside = Rect { x: rest.x + left + GAP, width: rest.width - left - GAP, ..rest };
    let seen = effect.top(rest.height, &council.scroll);
    effect.draw(frame, beside, seen, theme.dim);
    weights.draw(frame, Rect { width: left, ..rest }, top, theme.dim);
}

/// Each criterion with its points and its share of all.
fn weights<'a>(app: &'a App, council: &Council, cells: u16) -> Paper<'a> {
    let (words, theme) = (&app.words, app.theme);
    let mut paper = Paper::new(&app.wrapper, cells);
    let heads = words.text("table-weights-head", &[]);
    for line in heads.shown(words.language()) {
        paper.ends("", theme.dim, line, theme.dim);
    }
    let setting = &council.setting;
    for (at, (one, share)) in setting.criteria.iter().zip(setting.weights()).enumerate() {
        let (mark, style) = theme.row(at == council.row);
        let changed = if one.points == one.usual { "  " } else { "* " };
        let figures = format!("{changed}{:>2} {:>5}%", one.points, points_one(share));
        let from = paper.len();
        let names: Vec<String> = one.name.shown(words.language()).map(str::to_owned).collect();
        for (line, name) in names.iter().enumerate() {
            let mark = if line == 0 { mark } else { " " };
            let figures = if line == 0 { figures.as_str() } else { "" };
            paper.ends(&format!("{mark} {name}"), style, figures, style);
        }
        if at == council.row {
            paper.keep_from(from);
        }
    }
    if setting.criteria.iter().any(|one| one.points != one.usual) {
        for line in words.lines("table-changed", &[]) {
            paper.text(&line, theme.dim);
        }
    }
    paper
}

/// The ranking now, and where each city stood with the framework's own points.
fn effect<'a>(app: &'a App, council: &Council, cells: u16) -> Paper<'a> {
    let (words, theme) = (&app.words, app.theme);
    let language = words.language();
    let mut paper = Paper::new(&app.wrapper, cells);
    let now = &council.counted.now;
    // Looked up once: of thousands of cities each has to be found again.
    let usual = council.counted.usual.as_ref();
    let usual: Option<HashMap<&str, &Standing>> =
        usual.map(|usual| usual.now.cities.iter().map(|one| (one.city.id.as_str(), one)).collect());
    for line in words.lines("table-effect-head", &[]) {
        paper.ends("", theme.dim, &line, theme.dim);
    }
    let select = now.setting.select;
    let room = paper.cells();
    for (at, one) in now.cities.iter().enumerate() {
        if at == select {
            paper.text(&"─".repeat(room.min(40)), theme.dim);
        }
        let before = usual.as_ref().map_or(Some(one), |all| all.get(one.city.id.as_str()).copied());
        let share = |share: f64, proof| odds_cell(Odds::of(share, proof), words);
        let shown = share(one.confirmed, one.proof);
        let (rank, odds) = match before {
            None => (format!("– → {}", one.rank), shown),
            Some(before) if usual.is_none() => (before.rank.to_string(), shown),
            Some(before) if room < WIDE => (format!("{} → {}", before.rank, one.rank), shown),
            Some(before) => {
                let was = share(before.confirmed, before.proof);
                (format!("{} → {}", before.rank, one.rank), format!("{was} → {shown}"))
            }
        };
        let moved = before.is_none_or(|before| before.rank != one.rank);
        let style = if moved { theme.strong } else { theme.plain };
        let column: usize = if room < WIDE { 6 } else { 15 };
        let odds = format!("{}{odds}", " ".repeat(column.saturating_sub(width(&odds))));
        let figures = format!("{rank:>8}  {odds}");
        let name = one.city.shown().line(language);
        let name = shorten(&name, room.saturating_sub(width(&figures) + 1));
        paper.ends(&name, style, &figures, style);
    }
    paper
}
