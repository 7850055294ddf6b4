/// A full-width character as its ASCII twin, so that `１？ｍ` typed with an input method on act like
/// `1?m`; every other character as it is.
#[must_use]
pub fn ascii(c: char) -> char {
    match c {
        '\u{FF01}'..='\u{FF5E}' => {
            char::from_u32(u32::from(c) - 0xFF01 + u32::from('!')).unwrap_or(c)
        }
        '\u{3000}' => ' ',
        '。' => '.',
        _ => c,
    }
}

/// Text as it is compared in a search: ASCII width, lower case, no spaces.
#[must_use]
pub fn search_key(text: &str) -> String {
    text.chars().map(ascii).filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn full_width_keys_act_like_ascii_ones() {
        assert_eq!("１？ｍ，　".chars().map(ascii).collect::<String>(), "1?m, ");
    }

    #[test]
    fn search_ignores_case_width_and_spaces() {
        assert_eq!(search_key("Ｑing Dao"), search_key("qingdao"));
    }
}
