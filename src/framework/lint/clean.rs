//! Makes text from a file fit to be shown: short, and without characters that could take over a
//! terminal or turn its line around.

/// Characters of a value that a message shows.
const SHOWN: usize = 60;

/// Whether a character is invisible or changes how its neighbours are shown.
pub(super) fn is_hidden(character: char) -> bool {
    // Nearly every character is one of these.
    if matches!(character, ' '..='~' | '\u{3000}'..='\u{FDFF}') {
        return false;
    }
    character.is_control()
        || matches!(character,
            '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}'
            | '\u{FFF9}'..='\u{FFFB}' | '\u{E0000}'..='\u{E007F}')
}

/// The text with hidden characters replaced and its end cut off where it is long.
pub(super) fn clean(text: &str) -> String {
    cut(text, SHOWN)
}

/// As [`clean`], with room for `most` characters.
pub(super) fn cut(text: &str, most: usize) -> String {
    let mut rest = text.chars();
    let mut shown: String = rest.by_ref().take(most).map(visible).collect();
    if rest.next().is_some() {
        shown.push('…');
    }
    shown
}

/// The character, or a sign in its place.
pub(super) fn visible(character: char) -> char {
    if is_hidden(character) { '\u{FFFD}' } else { character }
}
