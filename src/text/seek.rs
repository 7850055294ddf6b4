use super::search_key;
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32String, chars};
use pinyin::ToPinyin as _;
use std::cmp::Reverse;

/// Texts that are searched by their words in any language, by pinyin and by its initials.
#[derive(Debug, Clone, Default)]
pub struct Index(Vec<Entry>);

/// Something that is searched for.
#[derive(Debug, Clone)]
struct Entry {
    /// The texts by which it is found.
    keys: Vec<Key>,
    /// Everything else that is said in it, in small letters without accents.
    inside: String,
}

/// Where fewer than so many entries are found by their own texts, those in which the words stand
/// somewhere follow.
const FEW: usize = 10;

/// One text by which an entry is found, in small letters without accents.
#[derive(Debug, Clone)]
struct Key {
    /// Its characters, as the matcher takes them.
    characters: Utf32String,
    /// The same as a string, in which it is seen at once whether a word stands there at all.
    text: String,
}

impl Index {
    /// An index of entries, each with the texts by which it is found. Of those with Chinese, the
    /// pinyin is found too.
    pub fn new<'a, Texts>(entries: impl IntoIterator<Item = Texts>) -> Self
    where
        Texts: IntoIterator<Item = &'a str>,
    {
        Self::with_insides(entries.into_iter().map(|texts| (texts, "")))
    }

    /// The same; each entry is found last by what else is said in it.
    pub fn with_insides<'a, Texts>(
        entries: impl IntoIterator<Item = (Texts, impl AsRef<str>)>,
    ) -> Self
    where
        Texts: IntoIterator<Item = &'a str>,
    {
        let entry = |(texts, inside): (Texts, _)| Entry {
            keys: texts.into_iter().flat_map(keys).collect(),
            inside: plain(AsRef::as_ref(&inside)),
        };
        Self(entries.into_iter().map(entry).collect())
    }

    /// The places of the entries that hold every word of `typed`, the best first. All of them, in
    /// order, where nothing is typed.
    #[must_use]
    pub fn find(&self, typed: &str) -> Vec<usize> {
        let (case, accents) = (CaseMatching::Respect, Normalization::Never);
        let pattern = Pattern::new(&plain(typed), case, accents, AtomKind::Substring);
        if pattern.atoms.is_empty() {
            return (0..self.0.len()).collect();
        }
        let atoms = pattern.atoms.iter().map(|atom| (atom, atom.needle_text().to_string()));
        let atoms: Vec<_> = atoms.collect();
        let mut matcher = Matcher::new(Config::DEFAULT);
        let mut found: Vec<(u32, usize)> = Vec::new();
        for (at, Entry { keys, .. }) in self.0.iter().enumerate() {
            // Words may stand in different texts of an entry: half an id, half a Chinese word.
            let score = atoms.iter().try_fold(0, |sum, (atom, word)| {
                let with_it = keys.iter().filter(|key| key.text.contains(word));
                let best =
                    with_it.filter_map(|key| atom.score(key.characters.slice(..), &mut matcher));
                best.max().map(|best| sum + u32::from(best))
            });
            found.extend(score.map(|score| (score, at)));
        }
        found.sort_by_key(|(score, at)| (Reverse(*score), *at));
        let mut places: Vec<usize> = found.into_iter().map(|(_, at)| at).collect();
        if places.len() < FEW {
            let holds = |(at, entry): &(usize, &Entry)| {
                !places.contains(at) && atoms.iter().all(|(_, word)| entry.holds(word))
            };
            let inside = self.0.iter().enumerate().filter(holds).map(|(at, _)| at);
            places.extend(inside.collect::<Vec<_>>());
        }
        places
    }
}

impl Entry {
    fn holds(&self, word: &str) -> bool {
        self.inside.contains(word) || self.keys.iter().any(|key| key.text.contains(word))
    }
}

impl Key {
    fn new(text: String) -> Self {
        let characters = Utf32String::from(text);
        Self { text: characters.slice(..).chars().collect(), characters }
    }
}

/// A text in small letters, half as wide as Latin is, and without accents.
fn plain(text: &str) -> String {
    text.chars().map(super::ascii).flat_map(char::to_lowercase).map(chars::normalize).collect()
}

/// What a text is found by: itself and, where it has Chinese, its pinyin and the initials of it.
fn keys(text: &str) -> Vec<Key> {
    let own = Key::new(plain(text));
    if text.is_ascii() {
        return vec![own];
    }
    let (mut initials, mut whole) = (String::new(), String::new());
    let mut chinese = false;
    for (character, pinyin) in text.chars().zip(text.to_pinyin()) {
        if let Some(pinyin) = pinyin {
            chinese = true;
            initials.push_str(pinyin.first_letter());
            whole.push_str(pinyin.plain());
        } else {
            let plain = search_key(character.encode_utf8(&mut [0; 4]));
            let plain = plain.chars().filter(char::is_ascii_alphanumeric);
            initials.extend(plain.clone());
            whole.extend(plain);
        }
    }
    if chinese { vec![own, Key::new(initials), Key::new(whole)] } else { vec![own] }
}

/// The pinyin of a text, for putting Chinese names in order; other characters as they are.
#[must_use]
pub fn pinyin(text: &str) -> String {
    let mut sorted = String::new();
    for (character, pinyin) in text.chars().zip(text.to_pinyin()) {
        if let Some(pinyin) = pinyin {
            sorted.push_str(pinyin.plain());
            sorted.push(' ');
        } else {
            sorted.extend(character.to_lowercase());
        }
    }
    sorted
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        Index::new([
            [
                "inv-78",
                "全市有没有温室气体清单？",
                "Does the city have a greenhouse gas inventory?",
            ],
            ["cap-45", "节能监察机构有几人？", "How many people inspect energy use?"],
            ["int-01", "ISO 50001 体系", "An ISO 50001 system"],
        ])
    }

    #[test]
    fn words_are_found_in_both_languages_by_pinyin_and_by_initials() {
        let index = index();
        for typed in
            ["温室气体", "greenhouse", "GAS inv", "wsqt", "wenshi", "inv-78", "ｗｓｑｔ", "78 清单"]
        {
            assert_eq!(index.find(typed), [0], "{typed}");
        }
        assert_eq!(index.find("iso"), [2]);
        assert_eq!(index.find("ÎSO"), [2], "accents are no matter on either side");
        assert_eq!(index.find(" "), [0, 1, 2], "nothing typed finds everything");
        assert!(index.find("温室 people").is_empty(), "every word has to be there");
    }

    #[test]
    fn what_is_said_inside_is_found_after_what_names_the_entry() {
        let index = Index::with_insides([
            (["cap-45", "How many people inspect energy use?"], "Parking, bus lanes and fares"),
            (["auth-51", "Who plans the bus routes?"], "公交线路、票价"),
        ]);
        assert_eq!(index.find("bus"), [1, 0]);
        assert_eq!(index.find("PARKING"), [0]);
        assert_eq!(index.find("公交"), [1]);
        assert_eq!(index.find("inspect parking"), [0], "a word here, a word there");
        assert!(index.find("gongjiao").is_empty(), "pinyin is that of names");
    }

    #[test]
    fn chinese_names_are_put_in_order_of_their_pinyin() {
        let mut names = ["珠海", "北京", "青岛", "安阳"];
        names.sort_by_key(|name| pinyin(name));
        assert_eq!(names, ["安阳", "北京", "青岛", "珠海"]);
    }
}
