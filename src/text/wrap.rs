use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use textwrap::core::Word;
use textwrap::wrap_algorithms::wrap_first_fit;
use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthStr;

/// Cells that the text takes in a terminal.
#[must_use]
pub fn width(text: &str) -> usize {
    text.width()
}

/// Breaks text into lines of at most `cells` cells by the Unicode rules (UAX #14): no line begins
/// with `，。》；：！？` or ends with `（《“`. Line ends of the text stay line ends. No character is
/// left alone on the last line where another can join it.
#[must_use]
pub fn wrap(text: &str, cells: usize) -> Vec<String> {
    // Below two cells a Chinese character fits nowhere.
    let options = textwrap::Options::new(cells.max(2))
        .line_ending(textwrap::LineEnding::LF)
        .wrap_algorithm(textwrap::WrapAlgorithm::Custom(in_company));
    textwrap::wrap(text, options).into_iter().map(std::borrow::Cow::into_owned).collect()
}

/// Fills line by line; only the last break moves, so it costs no more than that.
fn in_company<'a, 'b>(words: &'b [Word<'a>], widths: &'b [usize]) -> Vec<&'b [Word<'a>]> {
    let cells: Vec<f64> = widths.iter().map(|cells| *cells as f64).collect();
    let mut lines = wrap_first_fit(words, &cells);
    let [.., before, last] = lines.as_mut_slice() else { return lines };
    let (start, first) = (words.len() - last.len() - before.len(), words.len() - last.len());
    let mut split = first;
    let mut company = last.iter().map(|word| signs(word)).sum::<usize>();
    while company < ALONE && split > start + 1 {
        split -= 1;
        company += signs(&words[split]);
    }
    let tail: usize = words[split..].iter().map(|word| width(word) + word.whitespace.len()).sum();
    if tail <= widths.last().copied().unwrap_or_default() {
        (*before, *last) = (&words[start..split], &words[split..]);
    }
    lines
}

/// Fewer signs than this, punctuation aside, are not to make up a last line.
const ALONE: usize = 2;

fn signs(text: &str) -> usize {
    text.graphemes(true).filter(|sign| sign.chars().any(char::is_alphanumeric)).count()
}

/// The beginning of a one-line text that fits into `cells` cells, with `…` where something is cut.
#[must_use]
pub fn shorten(text: &str, cells: usize) -> String {
    if width(text) <= cells {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut used = 0;
    for grapheme in text.graphemes(true) {
        let next = used + width(grapheme);
        if next + 1 > cells {
            break;
        }
        kept.push_str(grapheme);
        used = next;
    }
    if cells > 0 {
        kept.push('…');
    }
    kept
}

/// [`wrap`] that remembers: breaking a page of Chinese takes about a millisecond, and the same page
/// is drawn after every key.
#[derive(Debug, Default)]
pub struct Wrapper(RefCell<HashMap<usize, HashMap<String, Lines>>>);

type Lines = Rc<[String]>;

/// Texts remembered for each width before everything is forgotten: several pages' worth.
const REMEMBERED: usize = 1_024;

impl Wrapper {
    /// The lines of `text` in `cells` cells.
    #[must_use]
    pub fn lines(&self, text: &str, cells: usize) -> Lines {
        let mut all = self.0.borrow_mut();
        // A window that is dragged passes many widths; the old ones are not needed again.
        if all.len() > 8 && !all.contains_key(&cells) {
            all.clear();
        }
        let known = all.entry(cells).or_default();
        if let Some(lines) = known.get(text) {
            return Rc::clone(lines);
        }
        if known.len() >= REMEMBERED {
            known.clear();
        }
        let lines: Lines = wrap(text, cells).into();
        known.insert(text.to_owned(), Rc::clone(&lines));
        lines
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SENTENCE: &str = "“十四五”规划纲要（2021—2025年）提出：碳排放强度下降18%，并写入《绿色低碳发展实施意见》；年度评估？";

    #[test]
    fn no_line_begins_with_closing_punctuation() {
        for cells in 9..80 {
            for line in wrap(SENTENCE, cells) {
                assert!(width(&line) <= cells, "{line} in {cells}");
                assert!(
                    !line.starts_with(['，', '。', '、', '；', '：', '！', '？', '）', '》', '”'])
                );
                assert!(!line.ends_with(['（', '《', '“']), "{line}");
            }
        }
    }

    proptest! {
        /// Pieces that break everywhere or nowhere, so that every sort of end comes up.
        #[test]
        fn no_character_is_left_alone_on_the_last_line(
            pieces in proptest::collection::vec(
                prop_oneof!["[市区低碳]{1,9}", "[a-z]{1,7} ", "[，。、]", "[0-9]{1,3}%"], 1..30),
            cells in 8_usize..40,
        ) {
            let text = pieces.concat();
            let lines = wrap(&text, cells);
            for line in &lines {
                prop_assert!(width(line) <= cells, "{line} in {cells}");
            }
            let solid = |text: &str| text.replace(' ', "");
            prop_assert_eq!(solid(&lines.concat()), solid(&text), "nothing is lost");
            if let [.., before, last] = lines.as_slice() {
                // Alone only where what stands before it fills a line, or does not fit beside it.
                let pieces = textwrap::WordSeparator::UnicodeBreakProperties.find_words(before);
                let widths: Vec<usize> = pieces.map(|word| width(&word)).collect();
                let beside = widths.last().unwrap_or(&0) + 1 + width(last);
                prop_assert!(
                    signs(last) >= ALONE || widths.len() < 2 || beside > cells,
                    "{before}|{last}"
                );
            }
        }
    }

    #[test]
    fn shortened_text_fits_and_says_so() {
        assert_eq!(shorten("温室气体清单", 7), "温室气…");
        assert_eq!(shorten("温室", 4), "温室");
        assert_eq!(shorten("👨‍👩‍👧家", 3), "👨‍👩‍👧…");
        assert_eq!(shorten("ab", 0), "");
    }

    #[test]
    fn the_wrapper_says_what_wrap_says() {
        let wrapper = Wrapper::default();
        for _ in 0..2 {
            assert_eq!(wrapper.lines(SENTENCE, 20).to_vec(), wrap(SENTENCE, 20));
        }
    }
}
