use super::sheet::{Cell, Sheet};
use crate::committee::comparison::{Chosen, Named, Standing};
use crate::committee::{Item, Odds, Programme};
use crate::i18n::{Text, Words};
use crate::report::Compared;
use crate::report::committee::{
    band_word, impossible, kind, odds, passes_word, points_one, silence_word,
};
use crate::report::words::confidence_word;
use crate::scoring::Interval;
use rust_xlsxwriter::XlsxError;

/// Colours of months in which something is needed, and in which it is too much.
const NEEDED: u32 = 0x008F_C4C8;
const TOO_MUCH: u32 = 0x00F2_B48C;

/// A comparison as an Excel workbook: the ranking, criteria, the choice, programmes, and what was
/// left out. `faults` are documents that could not be read, with their places; `day` is that of the
/// latest answer. Fails only where the library cannot write, and says why.
pub fn compared_xlsx(
    compared: &Compared,
    faults: &[(Text, Text)],
    day: Option<&str>,
    words: &Words,
) -> Result<Vec<u8>, String> {
    workbook(compared, faults, day, words).map_err(|error| error.to_string())
}

fn workbook(
    compared: &Compared,
    faults: &[(Text, Text)],
    day: Option<&str>,
    words: &Words,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = super::book(day)?;
    let together = &compared.comparison.programme;
    book.push_worksheet(ranking(compared, words)?.done());
    book.push_worksheet(criteria(compared, words)?.done());
    book.push_worksheet(selection(compared, words)?.done());
    book.push_worksheet(programme(together, words)?.done());
    book.push_worksheet(peers(together, words)?.done());
    book.push_worksheet(problems(compared, faults, words)?.done());
    book.save_to_buffer()
}

fn columns(words: &Words, columns: &[(&str, f64)]) -> Vec<(Text, f64)> {
    columns.iter().map(|(id, width)| (words.text(id, &[]), *width)).collect()
}

fn count(count: usize) -> Cell {
    Cell::Number(count as f64)
}

/// A line for each city, as it stands in the ranking.
fn ranking<'a>(compared: &Compared, words: &'a Words) -> Result<Sheet<'a>, XlsxError> {
    let say = |id: &str| Cell::Words(words.text(id, &[]));
    let columns = columns(
        words,
        &[
            ("column-rank", 6.0),
            ("column-city", 26.0),
            ("column-id", 22.0),
            ("report-province", 18.0),
            ("book-kind", 10.0),
            ("report-score", 10.0),
            ("report-highest", 10.0),
            ("report-known", 10.0),
            ("report-backed", 10.0),
            ("column-confidence", 12.0),
            ("book-best-rank", 10.0),
            ("book-worst-rank", 10.0),
            ("book-confirmed", 12.0),
            ("book-near", 12.0),
            ("book-any", 12.0),
            ("column-band", 16.0),
            ("book-proved", 12.0),
            ("book-chosen", 12.0),
            ("book-state", 18.0),
        ],
    );
    let mut sheet = Sheet::new(words, "book-ranking", &columns)?;
    sheet.freeze(2)?;
    for one in &compared.comparison.cities {
        let [low, high] = Cell::ends(Some(one.score));
        let proved = one.proof.map(|_| Cell::Words(odds(Odds::of(one.near, one.proof), words)));
        let sample = one.city.sample.then(|| words.text("book-sample", &[]));
        let state = sample.into_iter().chain([words.text(one.city.state_word(), &[])]);
        let state = Text::joined(&state.collect::<Vec<_>>(), "；", "; ");
        let confidence = one.confidence.map(|found| say(confidence_word(found)));
        sheet.line(
            &[
                count(one.rank),
                Cell::Words(one.city.shown()),
                Cell::Text(one.city.id.clone()),
                Cell::Text(one.city.province.clone()),
                Cell::Words(kind(one.city.kind, words)),
                low,
                high,
                Cell::Points(1.0 - one.score.width()),
                Cell::Points(one.backed),
                confidence.unwrap_or(Cell::None),
                count(one.ranks.best),
                count(one.ranks.worst),
                Cell::Points(one.confirmed),
                Cell::Points(one.near),
                Cell::Points(one.any),
                say(band_word(one.band)),
                proved.unwrap_or(Cell::None),
                Cell::Points(one.chosen),
                Cell::Words(state),
            ],
            false,
        )?;
    }
    sheet.filter()?;
    Ok(sheet)
}

/// Both ends of every criterion, and the gates.
fn criteria<'a>(compared: &Compared, words: &'a Words) -> Result<Sheet<'a>, XlsxError> {
    let setting = &compared.comparison.setting;
    let mut columns = columns(words, &[("column-city", 26.0), ("column-id", 22.0)]);
    for one in &setting.criteria {
        let points = Text::same(one.points.to_string());
        for id in ["book-criterion-low", "book-criterion-high"] {
            let values = [("criterion", &one.name), ("points", &points)];
            columns.push((words.with(id, &values), 14.0));
        }
    }
    for gate in &setting.gates {
        columns.push((compared.gate(gate, words), 14.0));
    }
    let mut sheet = Sheet::new(words, "part-criteria", &columns)?;
    sheet.freeze(1)?;
    for one in &compared.comparison.cities {
        let mut cells = named(&one.city);
        cells.extend(one.criteria.iter().flat_map(|value: &Interval| Cell::ends(Some(*value))));
        cells.extend(
            one.gates.iter().map(|passes| Cell::Words(words.text(passes_word(*passes), &[]))),
        );
        sheet.line(&cells, false)?;
    }
    sheet.filter()?;
    Ok(sheet)
}

fn named(city: &Named) -> Vec<Cell> {
    vec![Cell::Words(city.shown()), Cell::Text(city.id.clone())]
}

/// The best choices, city by city, and what is to be said of them.
fn selection<'a>(compared: &Compared, words: &'a Words) -> Result<Sheet<'a>, XlsxError> {
    let columns = columns(
        words,
        &[
            ("book-choice", 10.0),
            ("book-total", 12.0),
            ("column-city", 40.0),
            ("column-id", 22.0),
            ("report-province", 18.0),
            ("book-kind", 10.0),
            ("report-score", 10.0),
            ("book-chosen", 12.0),
        ],
    );
    let mut sheet = Sheet::new(words, "book-selection", &columns)?;
    sheet.freeze(0)?;
    let comparison = compared.comparison;
    if let Chosen::Sets { sets, .. } = &comparison.chosen {
        for (at, set) in sets.iter().enumerate() {
            for city in set.cities.iter().filter_map(|id| comparison.city(id)) {
                let mut cells = vec![count(at + 1), Cell::Points(set.total)];
                cells.extend(member(city, words));
                sheet.line(&cells, at == 0)?;
            }
        }
    }
    for note in notes(&comparison.chosen, words) {
        sheet.line(&[Cell::None, Cell::None, Cell::Words(note)], false)?;
    }
    Ok(sheet)
}

fn member(city: &Standing, words: &Words) -> Vec<Cell> {
    let mut cells = named(&city.city);
    cells.extend([
        Cell::Text(city.city.province.clone()),
        Cell::Words(kind(city.city.kind, words)),
        Cell::Points(city.score.lo),
        Cell::Points(city.chosen),
    ]);
    cells
}

fn notes(chosen: &Chosen, words: &Words) -> Vec<Text> {
    match chosen {
        Chosen::Impossible(why) => vec![impossible(why, words)],
        Chosen::Sets { proved, margin, one_level, tied, .. } => {
            let margin = margin.map(|margin| {
                let (margin, level) = (points_one(margin), points_one(*one_level));
                let id = if *tied { "compare-tied" } else { "compare-margin" };
                words.text(id, &[("margin", margin.into()), ("level", level.into())])
            });
            let cut = (!proved).then(|| words.text("compare-not-proved", &[]));
            margin.into_iter().chain(cut).collect()
        }
    }
}

/// What is needed of each kind, month by month, against what there is.
fn programme<'a>(programme: &Programme, words: &'a Words) -> Result<Sheet<'a>, XlsxError> {
    let mut all = columns(words, &[("book-assistance", 40.0), ("book-there", 12.0)]);
    all.extend((1..=programme.months).map(|month| (Text::same(month.to_string()), 4.6)));
    all.extend(columns(words, &[("joint-sum", 10.0)]));
    let mut sheet = Sheet::new(words, "book-programme", &all)?;
    sheet.freeze(1)?;
    let capacity = &programme.capacity;
    for (at, kind) in programme.kinds.iter().enumerate() {
        let there = capacity.kinds.iter().find(|(id, _)| *id == kind.id).map(|(_, there)| *there);
        months(&mut sheet, programme, (kind.shown(), Some(at)), there, &kind.cities)?;
    }
    let load = words.text("joint-load", &[]);
    months(&mut sheet, programme, (load, None), capacity.all, &programme.load)?;
    for one in &programme.silent {
        let why = words.text(silence_word(one.why), &[]);
        sheet.line(&[Cell::Words(one.city.shown()), Cell::Words(why)], false)?;
    }
    Ok(sheet)
}

fn months(
    sheet: &mut Sheet,
    programme: &Programme,
    (name, kind): (Text, Option<usize>),
    there: Option<u32>,
    needed: &[u32],
) -> Result<(), XlsxError> {
    let there = there.map_or(Cell::None, |there| Cell::Number(f64::from(there)));
    let mut cells = vec![Cell::Words(name), there];
    cells.extend((1..).zip(needed).map(|(month, needed)| {
        let over = programme.over.iter().any(|one| one.kind == kind && one.month == month);
        let colour = if over { TOO_MUCH } else { NEEDED };
        if *needed > 0 { Cell::Count(*needed, colour) } else { Cell::None }
    }));
    cells.push(Cell::Number(f64::from(needed.iter().sum::<u32>())));
    sheet.line(&cells, kind.is_none())
}

/// Who could help whom, a line for each practice.
fn peers<'a>(programme: &Programme, words: &'a Words) -> Result<Sheet<'a>, XlsxError> {
    let columns = columns(
        words,
        &[
            ("book-helped", 30.0),
            ("book-helper", 30.0),
            ("book-practice", 34.0),
            ("book-own", 10.0),
            ("book-target", 10.0),
            ("book-level", 12.0),
            ("book-share", 12.0),
            ("book-cover", 12.0),
        ],
    );
    let mut sheet = Sheet::new(words, "book-peers", &columns)?;
    sheet.freeze(1)?;
    let city = |at: usize| programme.cities.get(at).map(Named::shown).unwrap_or_default();
    let practice = |at: usize| programme.practices.get(at).map(Item::shown).unwrap_or_default();
    for pair in &programme.pairs {
        for why in &pair.why {
            sheet.line(
                &[
                    Cell::Words(city(pair.city)),
                    Cell::Words(city(pair.helper)),
                    Cell::Words(practice(why.practice)),
                    Cell::Points(why.own),
                    Cell::Points(why.target),
                    Cell::Points(why.helper),
                    Cell::Points(why.share),
                    Cell::Points(pair.cover),
                ],
                false,
            )?;
        }
    }
    for one in &programme.directory {
        for (at, share) in &one.why {
            let helper = words.with("book-from-directory", &[("peer", &one.shown())]);
            sheet.line(
                &[
                    Cell::Words(city(one.city)),
                    Cell::Words(helper),
                    Cell::Words(practice(*at)),
                    Cell::None,
                    Cell::None,
                    Cell::None,
                    Cell::Points(*share),
                    Cell::Points(one.cover),
                ],
                false,
            )?;
        }
    }
    sheet.filter()?;
    Ok(sheet)
}

/// What is not in the ranking: documents that could not be read or were set aside, and cities that
/// cannot be ranked.
fn problems<'a>(
    compared: &Compared,
    faults: &[(Text, Text)],
    words: &'a Words,
) -> Result<Sheet<'a>, XlsxError> {
    let columns = columns(words, &[("book-place", 60.0), ("book-problem", 90.0)]);
    let mut sheet = Sheet::new(words, "book-problems", &columns)?;
    sheet.freeze(0)?;
    for (place, why) in faults.iter().chain(&compared.aside) {
        sheet.line(&[Cell::Text(place.line(words.language())), Cell::Words(why.clone())], false)?;
    }
    for one in &compared.comparison.outside {
        let why = compared.outside_why(one.why, words);
        sheet.line(&[Cell::Words(one.city.shown()), Cell::Words(why)], false)?;
    }
    Ok(sheet)
}
