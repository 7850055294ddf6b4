//! The list of assessments.

use super::frame::city_name;
use super::near;
use super::paper::Paper;
use crate::assessment::Stage;
use crate::store::Listing;
use crate::tui::app::App;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, area: Rect) {
    // Between the greeting and the row that begins a new one.
    let many = app.home.listings.len() + 2;
    near::draw(frame, app, area, (many, app.home.row + 1), |item, paper| {
        match item.checked_sub(1).map(|at| (at, app.home.listings.get(at))) {
            None => greeting(app, paper),
            Some((at, Some(listing))) => row(app, listing, at == app.home.row, paper),
            Some((at, None)) => {
                let (mark, style) = app.theme.row(at == app.home.row);
                paper.text(&format!("{mark} + {}", app.words.label("home-new")), style);
                paper.keep_from(0);
            }
        }
    });
}

fn greeting(app: &App, paper: &mut Paper) {
    if app.home.listings.is_empty() {
        for (word, style) in [("home-empty", app.theme.plain), ("home-first", app.theme.dim)] {
            for line in app.words.lines(word, &[]) {
                paper.text(&line, style);
                paper.blank();
            }
        }
    }
}

fn row(app: &App, listing: &Listing, marked: bool, paper: &mut Paper) {
    let (words, theme) = (&app.words, app.theme);
    let name = match &listing.city {
        Some(city) => city_name(city, words),
        None => listing.id.clone(),
    };
    let mut facts = words.line("home-answered", &[("count", listing.answered.into())]);
    if listing.damage > 0 {
        let damage = words.line("home-damage", &[("count", listing.damage.into())]);
        facts = format!("! {damage}  {facts}");
    }
    if let Some(last) = &listing.last {
        facts = format!("{facts}  {}", last.get(..16).unwrap_or(last).replace('T', " "));
    }
    if listing.stage != Stage::Draft {
        facts = format!("{}  {facts}", words.label(listing.stage.word()));
    }
    let (mark, style) = theme.row(marked);
    paper.ends(&format!("{mark} {name}"), style, &facts, theme.dim);
    paper.keep_from(0);
}
