//! The workbook: the same findings as the page, as tables to sort and to count.
//!
//! Text is always written as text, never as a formula or a link; numbers are numbers. The file
//! carries the day of the latest answer rather than a clock's, so the same data give the same bytes.

mod assistance;
mod committee;
mod criteria;
mod overview;
mod practices;
mod programme;
mod questions;
mod sheet;

use super::Material;
pub use committee::compared_xlsx;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};
use sheet::Sheet;

/// What makes one sheet.
type Part = for<'a> fn(&'a Material<'a>) -> Result<Sheet<'a>, XlsxError>;

/// The report as an Excel workbook. Fails only where the library cannot write, and says why.
pub fn xlsx(material: &Material) -> Result<Vec<u8>, String> {
    workbook(material).map_err(|error| error.to_string())
}

fn workbook(material: &Material) -> Result<Vec<u8>, XlsxError> {
    let mut book = book(material.day().as_deref())?;
    let parts: [Part; 6] = [
        overview::sheet,
        criteria::sheet,
        assistance::sheet,
        programme::sheet,
        practices::sheet,
        questions::sheet,
    ];
    for part in parts {
        book.push_worksheet(part(material)?.done());
    }
    book.save_to_buffer()
}

/// An empty workbook of this day.
fn book(day: Option<&str>) -> Result<Workbook, XlsxError> {
    let mut book = Workbook::new();
    // Excel knows no days before 1900.
    let day = day.and_then(|day| ExcelDateTime::parse_from_str(day).ok());
    let created = day.map_or_else(|| ExcelDateTime::from_ymd(2000, 1, 1), Ok)?;
    let properties = DocProperties::new().set_creation_datetime(&created).set_author("citycap");
    book.set_properties(&properties);
    Ok(book)
}
