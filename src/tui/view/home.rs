//! The list of assessments.

use super::frame::city_name;
use super::paper::Paper;
use crate::assessment::Stage;
use crate::tui::app::App;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, area: Rect) {
    let (words, theme) = (&app.words, app.theme);
    let mut paper = Paper::new(&app.wrapper, area.width);
    if app.home.listings.is_empty() {
        for line in words.lines("home-empty", &[]) {
            paper.text(&line, theme.plain);
            paper.blank();
        }
        for line in words.lines("home-first", &[]) {
            paper.text(&line, theme.dim);
            paper.blank();
        }
    }
    for (at, listing) in app.home.listings.iter().enumerate() {
        let first = paper.len();
        let chosen = at == app.home.row;
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
        let (mark, style) = theme.row(chosen);
        paper.ends(&format!("{mark} {name}"), style, &facts, theme.dim);
        if chosen {
            paper.keep_from(first);
        }
    }
    let first = paper.len();
    let chosen = app.home.row == app.home.listings.len();
    let (mark, style) = theme.row(chosen);
    paper.text(&format!("{mark} + {}", words.label("home-new")), style);
    if chosen {
        paper.keep_from(first);
    }
    let top = paper.top(area.height, 0);
    paper.draw(frame, area, top, theme.dim);
}
