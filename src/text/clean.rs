use std::borrow::Cow;

/// Text from a file or a person, made safe to show on one line: no control characters (so no
/// escape sequences), no direction overrides, no line ends.
#[must_use]
pub fn clean_line(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| is_hostile(c) || is_break(c)) {
        let spaced = text.chars().filter(|c| is_break(*c) || !is_hostile(*c));
        Cow::Owned(spaced.map(|c| if is_break(c) { ' ' } else { c }).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// The same for text of several lines: line ends stay, as `\n`.
#[must_use]
pub fn clean_block(text: &str) -> Cow<'_, str> {
    if text.chars().any(|c| is_hostile(c) && c != '\n') {
        let unified = text.replace("\r\n", "\n").replace('\r', "\n").replace('\t', "    ");
        Cow::Owned(unified.chars().filter(|c| *c == '\n' || !is_hostile(*c)).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// Controls, direction marks and overrides, and invisible format characters that can hide text.
/// Joiners stay: emoji families and some scripts need them.
fn is_hostile(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{061C}' | '\u{200B}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{FEFF}' | '\u{FFF9}'..='\u{FFFB}'
            | '\u{E0000}'..='\u{E007F}' | '\u{FFFE}' | '\u{FFFF}')
}

fn is_break(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\t' | '\u{2028}' | '\u{2029}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escape_sequences_and_overrides_lose_their_power() {
        assert_eq!(clean_line("\u{1b}[31m青\u{202e}岛\u{7}"), "[31m青岛");
        assert_eq!(clean_block("a\r\nb\u{1b}]0;x\u{7}\tc"), "a\nb]0;x    c");
    }

    #[test]
    fn line_ends_become_spaces_on_one_line() {
        assert_eq!(clean_line("一\n二\u{2028}三"), "一 二 三");
    }

    #[test]
    fn harmless_text_is_not_copied() {
        assert!(matches!(clean_line("市 👨‍👩‍👧 e\u{301}"), Cow::Borrowed(_)));
        assert!(matches!(clean_block("一\n二"), Cow::Borrowed(_)));
    }
}
