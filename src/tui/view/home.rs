//! The list of assessments.

use super::frame::city_name;
use super::near;
use super::paper::Paper;
use crate::i18n::Words;
use crate::store::Listing;
use crate::text::{clean_line, shorten, width};
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
    let facts = facts(listing, words);
    let (mark, style) = theme.row(marked);
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
    paper.keep_from(0);
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
