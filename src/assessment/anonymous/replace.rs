use std::collections::BTreeMap;

/// Replaces names in free text: the longest first, whatever their case and spacing.
#[derive(Debug, Default)]
pub(super) struct Replacer {
    /// By the name as it is compared.
    names: BTreeMap<Vec<char>, String>,
    longest: usize,
}

/// Han names of one character and Latin ones of two letters would be found everywhere.
const SHORTEST_HAN: usize = 2;
const SHORTEST_LATIN: usize = 3;

impl Replacer {
    /// Learns a name; the first replacement of a name stays.
    pub fn add(&mut self, name: &str, by: &str) {
        let plain: Vec<char> = plain(name).collect();
        let shortest = if plain.iter().any(|c| is_han(*c)) { SHORTEST_HAN } else { SHORTEST_LATIN };
        if plain.len() >= shortest {
            self.longest = self.longest.max(plain.len());
            self.names.entry(plain).or_insert_with(|| by.to_owned());
        }
    }

    /// The text with every name replaced.
    pub fn replace(&self, text: &str) -> String {
        let chars: Vec<char> = text.chars().collect();
        let mut out = String::new();
        let mut at = 0;
        while let Some(letter) = chars.get(at) {
            if let Some((length, by)) = self.at(&chars, at) {
                out += by;
                at += length;
            } else {
                out.push(*letter);
                at += 1;
            }
        }
        out
    }

    /// The longest name that begins at this place, and how many characters it takes there.
    fn at(&self, chars: &[char], at: usize) -> Option<(usize, &str)> {
        let word = |at: usize| chars.get(at).is_some_and(|c| c.is_alphanumeric() && !is_han(*c));
        let first = chars.get(at)?;
        // A Latin name is a word of its own; between Han characters there are no words.
        if first.is_whitespace() || word(at) && at > 0 && word(at - 1) {
            return None;
        }
        let mut seen = Vec::new();
        let mut found = None;
        for (offset, letter) in chars[at..].iter().enumerate() {
            if !letter.is_whitespace() {
                seen.extend(letter.to_lowercase());
                let end = at + offset + 1;
                if let Some(by) = self.names.get(&seen)
                    && !(word(end - 1) && word(end))
                {
                    found = Some((offset + 1, by.as_str()));
                }
            }
            if seen.len() >= self.longest {
                break;
            }
        }
        found
    }
}

/// Characters that are not letters of an alphabet.
fn is_han(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// A name as it is compared.
fn plain(name: &str) -> impl Iterator<Item = char> {
    name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase)
}

/// The parts of a name with its office: what stands between marks, and what is written in one
/// script.
pub(super) fn parts(name: &str) -> Vec<&str> {
    let marks = |c: char| "，,、;；:：/|()（）·".contains(c);
    let mut parts: Vec<&str> = Vec::new();
    for part in name.split(marks) {
        let mut start = 0;
        let mut before = None;
        for (at, letter) in part.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            let han = is_han(letter);
            if before.is_some_and(|before| before != han) {
                parts.push(part[start..at].trim());
                start = at;
            }
            before = Some(han);
        }
        parts.push(part[start..].trim());
    }
    parts.retain(|part| !part.is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_taken_apart_at_marks_and_where_the_script_changes() {
        assert_eq!(parts("李雷 Li Lei"), ["李雷", "Li Lei"]);
        assert_eq!(parts("王芳，发改委（副主任）"), ["王芳", "发改委", "副主任"]);
        assert_eq!(parts("Müller, Anna"), ["Müller", "Anna"]);
    }

    #[test]
    fn a_name_is_found_in_any_case_and_spacing_but_not_within_a_word() {
        let mut names = Replacer::default();
        for (name, by) in [("李雷", "P1"), ("Li Lei", "P1"), ("Anna", "P2"), ("李雷雷", "P3")]
        {
            names.add(name, by);
        }
        assert_eq!(names.replace("问李 雷和LI  lei。"), "问P1和P1。");
        assert_eq!(names.replace("李雷雷"), "P3");
        assert_eq!(names.replace("Annapolis, anna's, xAnna"), "Annapolis, P2's, xAnna");
        assert_eq!(names.replace("王Anna到"), "王P2到");
    }
}
