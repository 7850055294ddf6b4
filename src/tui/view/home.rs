//! The list of assessments.

use super::frame::city_name;
use super::paper::Paper;
use crate::i18n::Words;
use crate::store::Listing;
use crate::text::{clean_line, shorten, width};
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
        let facts = facts(listing, words);
        let (mark, style) = theme.row(chosen);
        let name = format!("{mark} {name}");
        if width(&name) + width(&facts) < paper.cells() {
            paper.ends(&name, style, &facts, theme.dim);
        } else {
            paper.ends(&name, style, "", theme.dim);
            paper.ends("", theme.dim, &facts, theme.dim);
        }
        if let Some(members) = members(listing, words) {
            let members = shorten(&clean_line(&format!("    {members}")), paper.cells());
            paper.ends(&members, theme.dim, "", theme.dim);
        }
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

/// Where it stands, what is awaited and damaged, how much is answered and when it was last worked
/// on.
fn facts(listing: &Listing, words: &Words) -> String {
    let mut facts = vec![words.label(listing.state_word())];
    if listing.damage > 0 {
        let damage = words.line("home-damage", &[("count", listing.damage.into())]);
        facts.insert(0, format!("! {damage}"));
    }
    if listing.awaited > 0 {
        facts.push(words.line("home-awaited", &[("count", listing.awaited.into())]));
    }
    facts.push(words.line("home-answered", &[("count", listing.answered.into())]));
    if let Some(last) = &listing.last {
        facts.push(last.get(..16).unwrap_or(last).replace('T', " "));
    }
    facts.join("  ")
}

/// The cities of a cluster.
fn members(listing: &Listing, words: &Words) -> Option<String> {
    let members = &listing.city.as_ref()?.members;
    let names: Vec<String> =
        members.iter().map(|member| member.name.line(words.language())).collect();
    let names = names.join(" · ");
    (!names.is_empty()).then(|| words.line("home-members", &[("names", names.into())]))
}
