use super::words::{band_word, label_word, odds_cell, passes_word};
use super::{Compared, points_one};
use crate::committee::comparison::Standing;
use crate::committee::{Odds, Passes};
use crate::i18n::{Text, Words};
use crate::report::grid::{Column, Grid};
use crate::report::words::{bar, confidence_word, points, span};
use crate::scoring::Interval;
use crate::text::shorten;

/// A head of a column of numbers, in cells.
const HEAD: usize = 16;
/// Cells of a bar: one for every ten points.
const BAR: usize = 10;

impl Compared<'_> {
    /// The ranking of the cities at these places. The first column that gives way in a narrow
    /// window is the one that the JSON and the page of a city say too.
    #[must_use]
    pub fn ranking(&self, places: &[usize], words: &Words) -> Grid {
        let language = words.language();
        let say = |id: &str| words.text(id, &[]);
        let mut columns = vec![
            Column::numbers(say("column-rank"), 0),
            Column::name(say("column-city")),
            Column::numbers(say("column-score"), 1),
            Column::words(say("column-label"), 5),
            Column::numbers(say("column-confirmed"), 2),
            Column::numbers(say("column-near"), 4),
            Column::numbers(say("column-any"), 6),
            Column::numbers(say("column-ranks"), 7),
            Column::numbers(say("column-known"), 9),
            Column::words(say("column-confidence"), 10),
            Column::words(say("column-band"), 8),
        ];
        // As wide as it likes, a table needs no picture of its numbers.
        let bars = self.view.cells.is_some();
        if bars {
            columns.insert(3, Column::words(say("column-bar"), 3));
        }
        let gates = !self.comparison.setting.gates.is_empty();
        if gates {
            columns.push(Column::words(say("column-gates"), 11));
        }
        columns.push(Column::words(say("column-id"), 12));
        let mut grid = Grid::new(columns);
        for one in places.iter().filter_map(|at| self.comparison.cities.get(*at)) {
            let share = |share: f64| odds_cell(Odds::of(share, one.proof), words);
            let confidence = one.confidence.map(|one| words.label(confidence_word(one)));
            let mut cells = vec![
                one.rank.to_string(),
                one.city.shown().line(language),
                interval(one.score),
                words.label(label_word(one.label)),
                share(one.confirmed),
                share(one.near),
                share(one.any),
                possible(one),
                format!("{}%", points(1.0 - one.score.width())),
                confidence.unwrap_or_default(),
                words.label(band_word(one.band)),
            ];
            if bars {
                cells.insert(3, bar(one.score, BAR));
            }
            if gates {
                cells.push(one.gates.iter().copied().map(gate_mark).collect());
            }
            cells.push(one.city.id.clone());
            grid.row(cells);
        }
        grid
    }

    /// Criteria by city, and whether each passes the gates.
    #[must_use]
    pub fn criteria(&self, places: &[usize], words: &Words) -> Grid {
        let language = words.language();
        let setting = &self.comparison.setting;
        let mut columns = vec![Column::name(words.text("column-city", &[]))];
        // The heavier a criterion, the longer it stays.
        let heavier = |points: u32| setting.criteria.iter().filter(move |one| one.points > points);
        columns.extend(setting.criteria.iter().map(|one| {
            let spare = heavier(one.points).count().min(200) as u8 + 1;
            Column::numbers(short(&one.name), spare)
        }));
        let gates = setting.gates.iter();
        columns.extend(gates.map(|gate| Column::words(self.gate(gate, words), 201)));
        let mut grid = Grid::new(columns);
        for one in places.iter().filter_map(|at| self.comparison.cities.get(*at)) {
            let mut cells = vec![one.city.shown().line(language)];
            cells.extend(one.criteria.iter().map(|value| span(*value)));
            cells.extend(one.gates.iter().map(|passes| words.label(passes_word(*passes))));
            grid.row(cells);
        }
        grid
    }
}

/// A score in points of 100 with one decimal: confirmed, and what is possible.
#[must_use]
pub fn interval(score: Interval) -> String {
    let (lo, hi) = (points_one(score.lo), points_one(score.hi));
    if lo == hi { lo } else { format!("{lo}–{hi}") }
}

/// The ranks that some answers to what is missing could give a city.
#[must_use]
pub fn possible(one: &Standing) -> String {
    let (best, worst) = (one.ranks.best, one.ranks.worst);
    if best == worst { best.to_string() } else { format!("{best}–{worst}") }
}

/// A gate in one character: passed, failed, not known.
fn gate_mark(passes: Passes) -> char {
    match passes {
        Passes::Yes => '+',
        Passes::No => '-',
        Passes::Unknown => '?',
    }
}

fn short(name: &Text) -> Text {
    Text::new(shorten(&name.zh, HEAD), shorten(&name.en, HEAD))
}
