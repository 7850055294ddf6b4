//! Tables for spreadsheets, as text.

use crate::text::clean_block;

/// A table: UTF-8 with a byte order mark, by which spreadsheets know it, and `\r\n` line ends.
#[must_use]
pub(super) fn table<'a>(rows: impl IntoIterator<Item = Vec<&'a str>>) -> Vec<u8> {
    let mut out = String::from('\u{feff}');
    for row in rows {
        let cells: Vec<String> = row.into_iter().map(cell).collect();
        out += &cells.join(",");
        out += "\r\n";
    }
    out.into_bytes()
}

/// One cell. A spreadsheet would run what begins like a formula, also with full-width signs, so an
/// apostrophe stands before it.
fn cell(text: &str) -> String {
    let clean = clean_block(text);
    let formula = clean.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    let mark = if formula || clean.starts_with(['\t', '\r', '\n']) { "'" } else { "" };
    format!("\"{mark}{}\"", clean.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_begins_like_a_formula_reaches_a_spreadsheet() {
        for bad in ["=1+1", "+1", "-1", "@x", "＝1", " =1", "\t=1", "\n=1"] {
            assert!(cell(bad).starts_with("\"'"), "{bad:?} as {}", cell(bad));
        }
        assert_eq!(cell("a\"b,c"), "\"a\"\"b,c\"");
        assert_eq!(table([vec!["a", "1"]]), "\u{feff}\"a\",\"1\"\r\n".as_bytes());
    }
}
