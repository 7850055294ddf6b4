//! The pictures of the README, drawn from the real screen, so that they cannot go stale.

mod stage;

use citycap::i18n::Language;
use crossterm::event::KeyCode;
use ratatui::buffer::Buffer;
use ratatui::style::{Color, Modifier};
use stage::{Stage, golden, sample};
use std::fmt::Write as _;
use unicode_width::UnicodeWidthStr;

/// Size of a cell in the picture.
const CELL: (usize, usize) = (9, 19);
/// Margin around the screen.
const MARGIN: usize = 14;

/// A screen as SVG. Every grapheme is placed on its cell, so that it stands right with any font.
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
        let mut x = 0;
        while x < buffer.area.width {
            let cell = &buffer[(x, y)];
            let symbol = cell.symbol();
            let cells = symbol.width().max(1);
            if !symbol.trim().is_empty() {
                let left = MARGIN + usize::from(x) * CELL.0;
                let base = MARGIN + usize::from(y) * CELL.1 + 15;
                let fill = match cell.fg {
                    Color::Cyan => " fill=\"#5fc9d8\"",
                    Color::DarkGray => " fill=\"#878d99\"",
                    Color::Yellow => " fill=\"#e3c15b\"",
                    _ => "",
                };
                let bold = cell.modifier.contains(Modifier::BOLD);
                let weight = if bold { " font-weight=\"700\"" } else { "" };
                let text = symbol.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
                let length = cells * CELL.0;
                writeln!(
                    out,
                    "<text x=\"{left}\" y=\"{base}\" textLength=\"{length}\" \
                     lengthAdjust=\"spacingAndGlyphs\"{fill}{weight}>{text}</text>"
                )
                .expect("a string can be written to");
            }
            x += cells as u16;
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
