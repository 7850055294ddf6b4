//! Tables of cities: only the rows in sight are written, so that ten thousand cost no more.

use crate::committee::Odds;
use crate::i18n::Text;
use crate::report::words::{confidence_word, points};
use crate::report::{Grid, band_word, kind, label_word, odds, passes_word, points_one, possible};
use crate::text::shorten;
use crate::tui::app::App;
use crate::tui::council::{Council, Part};
use crate::tui::view::paper::Paper;
use ratatui::Frame;
use ratatui::layout::Rect;

/// The ranking, or the criteria by city.
pub fn draw(frame: &mut Frame, app: &App, council: &Council, head: Paper, area: Rect) {
    let (words, theme) = (&app.words, app.theme);
    let places = council.places();
    let below = detail(app, council, area);
    let rest = head.draw_head(frame, area, app.theme.dim);
    let heads = words.language().tongues().len() as u16;
    let lines = (below.len() as u16).min(rest.height.saturating_sub(heads + 3));
    let list = Rect { height: rest.height.saturating_sub(lines), ..rest };
    // Rows around the marker, as many as there is room for.
    let room = usize::from(list.height.saturating_sub(heads)).max(1);
    let row = council.row.min(places.len().saturating_sub(1));
    let first = row.saturating_sub(room.saturating_sub(1));
    let seen: Vec<usize> = places.iter().copied().skip(first).take(room).collect();
    let compared = council.compared();
    let grid = if council.part == Part::Criteria {
        compared.criteria(&seen, words)
    } else {
        compared.ranking(&seen, words)
    };
    let mut paper = Paper::new(&app.wrapper, list.width);
    let fitted = grid.fit(Some(usize::from(list.width)), words.language());
    for line in &fitted.heads {
        paper.text(&shorten(line, paper.cells()), theme.dim);
    }
    if places.is_empty() {
        for line in words.lines("table-no-city", &[]) {
            paper.text(&line, theme.plain);
        }
    }
    for ((at, line), placed) in (first..).zip(&fitted.rows).zip(&seen) {
        let id = council.counted.now.cities.get(*placed).map(|one| &one.city.id);
        let from = paper.len();
        let (mark, style) = theme.row(at == row);
        let mark = if at == row {
            mark
        } else if id == council.marked.as_ref() && id.is_some() {
            "*"
        } else {
            " "
        };
        let rest = line.strip_prefix(' ').unwrap_or(line);
        paper.ends(&format!("{mark}{rest}"), style, "", style);
        if at == row {
            paper.keep_from(from);
        }
    }
    if council.part == Part::Criteria
        && !fitted.without.is_empty()
        && paper.len() < usize::from(list.height)
    {
        for line in words.lines("table-wider", &[("count", fitted.without.len().into())]) {
            paper.text(&line, theme.dim);
        }
    }
    let more = (first > 0, first + room < places.len());
    paper.draw_part(frame, list, more, theme.dim);
    let under = Rect { y: list.bottom(), height: lines, ..rest };
    below.draw(frame, under, 0, theme.dim);
}

/// The first cities two by two.
pub fn pairs(frame: &mut Frame, app: &App, council: &Council, head: Paper, area: Rect) {
    let (words, theme) = (&app.words, app.theme);
    let mut paper = Paper::new(&app.wrapper, area.width);
    for line in words.lines("duel-legend", &[]) {
        paper.text(&line, theme.dim);
    }
    paper.blank();
    let grid: Grid = council.compared().pairs(&council.counted.duels, words);
    let fitted = grid.fit(Some(paper.cells()), words.language());
    for line in &fitted.heads {
        paper.ends(line, theme.dim, "", theme.dim);
    }
    for line in &fitted.rows {
        paper.ends(line, theme.plain, "", theme.plain);
    }
    if !fitted.without.is_empty() {
        for line in words.lines("table-wider", &[("count", fitted.without.len().into())]) {
            paper.text(&line, theme.dim);
        }
    }
    let rest = head.draw_head(frame, area, app.theme.dim);
    let top = paper.top(rest.height, &council.scroll);
    paper.draw(frame, rest, top, theme.dim);
}

/// What the columns that do not fit say of the city under the marker.
fn detail<'a>(app: &'a App, council: &Council, area: Rect) -> Paper<'a> {
    let (words, theme) = (&app.words, app.theme);
    let mut paper = Paper::new(&app.wrapper, area.width);
    let now = &council.counted.now;
    let Some(one) = council.city().and_then(|id| now.city(&id)) else { return paper };
    paper.blank();
    let language = words.language();
    let mut say = |id: &str, args: &[(&str, &Text)]| {
        for line in words.with(id, args).shown(language) {
            paper.text(line, theme.plain);
        }
    };
    let province = if one.city.province.is_empty() {
        words.text("standing-no-province", &[])
    } else {
        Text::same(&one.city.province)
    };
    let state = words.text(one.city.state_word(), &[]);
    let name = one.city.shown();
    let kind = kind(one.city.kind, words);
    say(
        "table-city",
        &[("name", &name), ("kind", &kind), ("province", &province), ("state", &state)],
    );
    let share = |share: f64| odds(Odds::of(share, one.proof), words);
    say(
        "standing-odds",
        &[
            ("select", &Text::same(now.setting.select.to_string())),
            ("confirmed", &share(one.confirmed)),
            ("near", &share(one.near)),
            ("any", &share(one.any)),
            ("band", &words.text(band_word(one.band), &[])),
        ],
    );
    let confidence = match one.confidence {
        Some(confidence) => words.text(confidence_word(confidence), &[]),
        None => Text::same("–"),
    };
    say(
        "table-known",
        &[
            ("known", &Text::same(points(1.0 - one.score.width()))),
            ("confidence", &confidence),
            ("backed", &Text::same(points_one(one.backed))),
            ("ranks", &Text::same(possible(one))),
            ("label", &words.text(label_word(one.label), &[])),
        ],
    );
    for (gate, passes) in now.setting.gates.iter().zip(&one.gates) {
        let gate = council.compared().gate(gate, words).line(language);
        let passes = words.label(passes_word(*passes));
        paper.hang(&format!("{gate}  "), theme.dim, &passes, theme.plain);
    }
    paper
}
