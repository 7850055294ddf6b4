//! What to choose: the best choices with their margin, the limits, and each city by hand.

use crate::report::{Page, interval, kind, label_word};
use crate::text::{clean_line, shorten};
use crate::tui::app::App;
use crate::tui::council::levers::Hand;
use crate::tui::council::{Council, Lever};
use crate::tui::view::near;
use crate::tui::view::paper::Paper;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, council: &Council, head: Paper, area: Rect) {
    let rest = head.draw_head(frame, area, app.theme.dim);
    let chosen = council.compared().chosen(&app.words);
    let items = (council.many_levers() + 1, council.row + 1);
    near::draw(frame, app, rest, items, |item, paper| {
        let Some(at) = item.checked_sub(1) else { return best(app, &chosen, paper) };
        let Some(lever) = council.lever(at) else { return };
        let (mark, style) = app.theme.row(at == council.row);
        let (name, value) = row(app, council, &lever);
        let name = shorten(&clean_line(&name), paper.cells());
        paper.ends(&format!("{mark} {name}"), style, &value, style);
        paper.keep_from(0);
        if lever == Lever::Capacity {
            paper.blank();
        }
    });
}

/// The best choices, and how sure they are.
fn best(app: &App, chosen: &Page, paper: &mut Paper) {
    let (theme, language) = (app.theme, app.words.language());
    for line in chosen.lines() {
        let indent = "  ".repeat(line.indent);
        let style = if line.indent == 0 { theme.strong } else { theme.plain };
        paper.hang_all(&indent, style, line.text.shown(language), style);
    }
    paper.blank();
}

/// The name of a row and its value.
fn row(app: &App, council: &Council, lever: &Lever) -> (String, String) {
    let words = &app.words;
    let setting = &council.setting;
    let limit = |limit: usize| {
        if limit == 0 { words.label("table-no-limit") } else { limit.to_string() }
    };
    match lever {
        Lever::Select => (words.label("lever-select"), format!("‹ {} ›", setting.select)),
        Lever::Province => {
            let most = limit(setting.max_per_province.unwrap_or(0));
            (words.label("lever-province"), format!("‹ {most} ›"))
        }
        Lever::Kind(of) => {
            let name = words.with("lever-kind", &[("kind", &kind(*of, words))]);
            (name.line(words.language()), format!("‹ {} ›", limit(council.least(*of))))
        }
        Lever::Capacity => {
            let there = limit(setting.capacity.all.unwrap_or(0) as usize);
            (words.label("lever-capacity"), format!("‹ {there} ›"))
        }
        Lever::City(id) => city(app, council, id),
    }
}

fn city(app: &App, council: &Council, id: &str) -> (String, String) {
    let words = &app.words;
    let now = &council.counted.now;
    let hand = match council.hand(id) {
        Hand::Free => String::new(),
        Hand::In => words.label("hand-in"),
        Hand::Out => words.label("hand-out"),
    };
    let chosen = now.chosen.best().is_some_and(|best| best.cities.iter().any(|one| one == id));
    let chosen = if chosen { "●" } else { " " };
    let Some(one) = now.city(id) else {
        let outside = now.outside.iter().find(|one| one.city.id == id);
        let name = outside.map(|one| one.city.shown().line(words.language()));
        let why = words.label("table-outside");
        return (format!("{chosen}  – {}", name.unwrap_or_default()), format!("{hand}  {why}"));
    };
    let name = one.city.shown().line(words.language());
    let label = words.label(label_word(one.label));
    let figures = format!("{hand}  {label}  {:>11}", interval(one.score));
    (format!("{chosen} {:>2} {name}", one.rank), figures)
}
