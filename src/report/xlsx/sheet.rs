use crate::i18n::{Text, Words};
use crate::scoring::Interval;
use crate::text::{clean_block, clean_line};
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

/// Characters that a cell may hold, a little below Excel's own limit.
const LONGEST: usize = 32_000;
/// Excel's number for A4.
const A4: u8 = 9;

/// A cell of a sheet.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Cell {
    /// Words in the languages shown.
    Words(Text),
    /// What a person wrote.
    Text(String),
    /// A share of 1, shown in points of 100.
    Points(f64),
    /// A number as it is.
    Number(f64),
    /// How many in a month, and its colour.
    Count(u32, u32),
    /// A month of the programme in which something is done: the mark and its colour.
    Mark(&'static str, u32),
    /// Nothing.
    None,
}

impl Cell {
    /// Both ends of an interval.
    pub(super) fn ends(value: Option<Interval>) -> [Cell; 2] {
        value.map_or([Cell::None, Cell::None], |value| {
            [Cell::Points(value.lo), Cell::Points(value.hi)]
        })
    }
}

/// A sheet being filled from above.
pub(super) struct Sheet<'a> {
    words: &'a Words,
    page: Worksheet,
    row: u32,
    columns: u16,
}

impl<'a> Sheet<'a> {
    /// A sheet with its name, and a head that stays in sight and on every printed page. Columns
    /// have a name and a width in characters.
    pub(super) fn new(
        words: &'a Words,
        name: &str,
        columns: &[(Text, f64)],
    ) -> Result<Self, XlsxError> {
        let mut sheet = Worksheet::new();
        sheet.set_name(words.text(name, &[]).line(words.language()))?;
        sheet.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
        sheet.set_margins(0.4, 0.4, 0.6, 0.6, 0.3, 0.3);
        sheet.set_footer("&L&A&R&P / &N");
        let mut sheet = Self { words, page: sheet, row: 0, columns: 0 };
        let head = Format::new()
            .set_bold()
            .set_text_wrap()
            .set_align(FormatAlign::Top)
            .set_background_color(Color::RGB(0x00DD_E8EA))
            .set_border_bottom(FormatBorder::Thin);
        for (name, width) in columns {
            let text = sheet.shown(name);
            sheet.page.write_string_with_format(0, sheet.columns, text, &head)?;
            sheet.page.set_column_width(sheet.columns, *width)?;
            sheet.columns += 1;
        }
        sheet.page.set_repeat_rows(0, 0)?;
        sheet.row = 1;
        Ok(sheet)
    }

    /// Keeps the head and the first columns in sight.
    pub(super) fn freeze(&mut self, columns: u16) -> Result<(), XlsxError> {
        self.page.set_freeze_panes(1, columns)?;
        Ok(())
    }

    /// A line; `strong` for totals.
    pub(super) fn line(&mut self, cells: &[Cell], strong: bool) -> Result<(), XlsxError> {
        let mut plain = Format::new().set_align(FormatAlign::Top).set_text_wrap();
        if strong {
            plain = plain.set_bold();
        }
        for (column, cell) in (0..).zip(cells) {
            let (row, sheet) = (self.row, &mut self.page);
            match cell {
                Cell::Words(text) => {
                    let text = shown(self.words, text);
                    sheet.write_string_with_format(row, column, text, &plain)?;
                }
                Cell::Text(text) => {
                    let text = short(&clean_block(text));
                    sheet.write_string_with_format(row, column, text, &plain)?;
                }
                Cell::Points(share) => {
                    let format = plain.clone().set_num_format("0.0");
                    sheet.write_number_with_format(row, column, share * 100.0, &format)?;
                }
                Cell::Number(number) => {
                    sheet.write_number_with_format(row, column, *number, &plain)?;
                }
                Cell::Count(count, colour) => {
                    let count = f64::from(*count);
                    sheet.write_number_with_format(row, column, count, &month(*colour))?;
                }
                Cell::Mark(mark, colour) => {
                    sheet.write_string_with_format(row, column, *mark, &month(*colour))?;
                }
                Cell::None => {}
            }
        }
        self.row += 1;
        Ok(())
    }

    /// Sorting and filtering for the lines so far.
    pub(super) fn filter(&mut self) -> Result<(), XlsxError> {
        if self.row > 1 {
            self.page.autofilter(0, 0, self.row - 1, self.columns.saturating_sub(1))?;
        }
        Ok(())
    }

    /// The sheet, to be put into the book.
    pub(super) fn done(self) -> Worksheet {
        self.page
    }

    fn shown(&self, text: &Text) -> String {
        shown(self.words, text)
    }
}

/// A cell of a month.
fn month(colour: u32) -> Format {
    Format::new()
        .set_align(FormatAlign::Center)
        .set_align(FormatAlign::VerticalCenter)
        .set_border(FormatBorder::Hair)
        .set_background_color(Color::RGB(colour))
}

/// Words in the languages shown, one under the other.
fn shown(words: &Words, text: &Text) -> String {
    let lines: Vec<_> = text.shown(words.language()).map(clean_block).collect();
    let either = if text.zh.is_empty() { &text.en } else { &text.zh };
    short(&if lines.is_empty() { clean_line(either).into_owned() } else { lines.join("\n") })
}

fn short(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}
