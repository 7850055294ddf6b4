//! The pictures of the README and of the pages about the screen, drawn from the real screen, so that they cannot go stale.

mod stage;

use citycap::assessment::Stage as State;
use citycap::i18n::Language;
use citycap::store::Listing;
use crossterm::event::KeyCode;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};
use stage::{Stage, golden, listing, repository, sample};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr;

/// Size of a cell in the picture.
const CELL: (usize, usize) = (9, 19);
/// Margin around the screen.
const MARGIN: usize = 14;

/// Neighbouring cells that are drawn alike: one word, of wide or of narrow characters.
struct Run {
    text: String,
    /// The first cell, and how many cells.
    x: usize,
    cells: usize,
    /// Cells of each character.
    each: usize,
    colour: Color,
    bold: bool,
}

/// The words of a line.
fn runs(buffer: &Buffer, y: u16) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut x = 0;
    while x < buffer.area.width {
        let cell = &buffer[(x, y)];
        let symbol = cell.symbol();
        let each = symbol.width().max(1);
        let (place, bold) = (usize::from(x), cell.modifier.contains(Modifier::BOLD));
        if !symbol.trim().is_empty() {
            match runs.last_mut() {
                Some(run)
                    if (run.x + run.cells, run.each, run.colour, run.bold)
                        == (place, each, cell.fg, bold) =>
                {
                    run.text.push_str(symbol);
                    run.cells += each;
                }
                _ => runs.push(Run {
                    text: symbol.to_owned(),
                    x: place,
                    cells: each,
                    each,
                    colour: cell.fg,
                    bold,
                }),
            }
        }
        x += each as u16;
    }
    runs
}

/// A screen as SVG. Every word is as long as its cells, so that it stands right with any font.
fn svg(buffer: &Buffer) -> String {
    let (width, height) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (w, h) = (width * CELL.0 + 2 * MARGIN, height * CELL.1 + 2 * MARGIN);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {w} {h}\" width=\"{w}\" \
         height=\"{h}\">\n<rect width=\"{w}\" height=\"{h}\" rx=\"8\" fill=\"#16181d\"/>\n\
         <g font-family=\"'Noto Sans Mono CJK SC','Sarasa Mono SC','Microsoft YaHei',Consolas,\
         Menlo,monospace\" font-size=\"15\" fill=\"#d8dce4\">\n"
    );
    for y in 0..buffer.area.height {
        for run in runs(buffer, y) {
            let left = MARGIN + run.x * CELL.0;
            let base = MARGIN + usize::from(y) * CELL.1 + 15;
            let fill = match run.colour {
                Color::Cyan => " fill=\"#5fc9d8\"",
                Color::DarkGray => " fill=\"#878d99\"",
                Color::Yellow => " fill=\"#e3c15b\"",
                _ => "",
            };
            let weight = if run.bold { " font-weight=\"700\"" } else { "" };
            let text = run.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let length = run.cells * CELL.0;
            writeln!(
                out,
                "<text x=\"{left}\" y=\"{base}\" textLength=\"{length}\" \
                 lengthAdjust=\"spacingAndGlyphs\"{fill}{weight}>{text}</text>"
            )
            .expect("a string can be written to");
        }
    }
    out.push_str("</g>\n</svg>\n");
    out
}

#[test]
fn the_pictures_show_the_present_screens() {
    for (language, code) in [(Language::Both, "both"), (Language::Zh, "zh"), (Language::En, "en")] {
        let mut stage = Stage::with(sample("sample-advanced"), language);
        stage.ask("inv-78");
        stage.press(KeyCode::Char('3'));
        golden(&format!("docs/pictures/interview-{code}.svg"), &svg(&stage.draw(120, 30).0));
        let mut stage = Stage::with(sample("sample-early"), language);
        stage.press(KeyCode::F(9));
        golden(&format!("docs/pictures/results-{code}.svg"), &svg(&stage.draw(100, 30).0));
    }
}

/// The main pages by the names of their pictures.
fn pages(language: Language) -> Vec<(&'static str, Stage)> {
    let mut home = Stage::home(language);
    let sheets = ["qingdao-2016", "sample-early", "sample-cluster", "sample-advanced"];
    let mut listings: Vec<Listing> =
        sheets.iter().map(|name| listing(name, sample(name))).collect();
    (listings[1].awaited, listings[2].stage, listings[3].stage) =
        (1, State::InReview, State::Sealed);
    home.app.home.list(listings, None);

    let partial = || Stage::with(sample("sample-partial"), language);
    let mut outline = partial();
    outline.press(KeyCode::Right);
    outline.ctrl('g');
    outline.press(KeyCode::F(8));
    let mut plan = partial();
    plan.ctrl('l');
    for _ in 0..4 {
        plan.press(KeyCode::Right);
    }
    let mut review = partial();
    review.ctrl('a');
    let results = |part| {
        let mut stage = partial();
        stage.press(KeyCode::F(9));
        stage.press(KeyCode::Char(part));
        stage
    };
    let mut dispute = Stage::with(sample("sample-advanced"), language);
    dispute.ask("inv-78");
    dispute.ctrl('r');
    dispute.press(KeyCode::Char('1'));
    dispute.ctrl('d');
    vec![
        ("home", home),
        ("outline", outline),
        ("plan", plan),
        ("need-and-readiness", results('2')),
        ("practices", results('4')),
        ("programme", results('5')),
        ("review", review),
        ("dispute", dispute),
    ]
}

#[test]
fn the_pages_of_pictures_show_every_main_page() {
    for (language, tongue, path) in
        [(Language::En, "en", "docs/screens.md"), (Language::Zh, "zh", "docs/screens.zh.md")]
    {
        let page = std::fs::read_to_string(repository().join(path)).expect("the page is there");
        for (name, stage) in pages(language) {
            golden(&format!("docs/pictures/{name}-{tongue}.svg"), &svg(&stage.draw(80, 24).0));
            assert!(page.contains(&format!("](pictures/{name}-{tongue}.svg)")), "{path}: {name}");
        }
    }
}
