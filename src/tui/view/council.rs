//! The committee page: its parts, a list with the figures of the row under the marker below it, or
//! a text.

mod choice;
mod lists;
mod weights;

use super::paper::Paper;
use super::{leaf, tabs};
use crate::i18n::Text;
use crate::report::{Sort, kind};
use crate::tui::app::App;
use crate::tui::council::{About, Council, Part, State};
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, council: &Council, area: Rect) {
    let mut head = Paper::new(&app.wrapper, area.width);
    if council.trail.last().is_none_or(|sheet| sheet.about == About::Part) {
        let here = Part::ALL.iter().position(|part| *part == council.part).unwrap_or(0);
        tabs::draw(app, &Part::ALL.map(Part::word), here, area.height, &mut head);
        for line in state(app, council) {
            head.text(&line, app.theme.dim);
        }
    }
    if let Some(sheet) = council.trail.last() {
        return leaf::draw_below(frame, app, &sheet.leaf, area, &head);
    }
    match council.part {
        Part::Weights => weights::draw(frame, app, council, head, area),
        Part::Choice => choice::draw(frame, app, council, head, area),
        Part::Pairs => lists::pairs(frame, app, council, head, area),
        _ => lists::draw(frame, app, council, head, area),
    }
}

/// How many cities, how they are listed, and with how many draws the figures are counted.
fn state(app: &App, council: &Council) -> Vec<String> {
    let words = &app.words;
    let now = &council.counted.now;
    let mut facts = vec![words.text(
        "table-state",
        &[("ranked", now.cities.len().into()), ("select", council.setting.select.into())],
    )];
    if matches!(council.part, Part::Ranking | Part::Criteria) {
        if council.view.sort != Sort::Score {
            let by = words.text(sort_word(council.view.sort), &[]);
            facts.push(words.with("table-sorted", &[("column", &by)]));
        }
        facts.extend(council.view.province.iter().map(Text::same));
        facts.extend(council.view.kind.map(|one| kind(one, words)));
    }
    if council.state != State::Whole {
        let draws = now.setting.draws.to_string();
        let all = council.setting.draws.to_string();
        facts.push(words.text("table-draws", &[("draws", draws.into()), ("all", all.into())]));
    }
    let language = words.language();
    let each = language.tongues().iter().map(|tongue| {
        let facts = facts.iter().map(|fact| fact.in_tongue(*tongue).to_owned());
        facts.collect::<Vec<_>>().join(" · ")
    });
    each.collect()
}

fn sort_word(sort: Sort) -> &'static str {
    match sort {
        Sort::Score | Sort::Lens(_) => "column-score",
        Sort::Confirmed => "column-confirmed",
        Sort::Near => "column-near",
        Sort::Any => "column-any",
        Sort::Known => "column-known",
        Sort::Name => "column-city",
        Sort::Province => "column-province",
    }
}
