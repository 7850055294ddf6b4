//! China's provinces, cities, districts and counties with their codes (GB/T 2260), to be looked up by
//! Chinese name, pinyin, initials, English name or code.
//!
//! A help for typing, never a judge: a place that is not listed can be assessed like any other. The
//! table is read when somebody first looks something up. Knows nothing of forms or files.

use crate::i18n::Text;
use crate::text::search_key;
use std::sync::LazyLock;

/// The revision of the codes: year and month of the state they describe.
pub const REVISION: &str = "2023-06";

static TABLE: &str = include_str!("../data/divisions.tsv");
static PLACES: LazyLock<Vec<Place>> = LazyLock::new(|| TABLE.lines().filter_map(read).collect());

/// A city, district, county or province.
#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    /// Its six digits.
    pub code: &'static str,
    /// Its full name: `青岛市` and `Qingdao`.
    pub name: Text,
    /// Its Chinese name without its kind: `青岛`.
    short: &'static str,
    /// Its pinyin in one word, without tones: `qingdao`.
    pinyin: String,
    /// The first letters of its pinyin: `qd`.
    initials: String,
    /// Its English name as it is compared.
    latin: String,
}

/// How large a place is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tier {
    /// A province, autonomous region or municipality.
    Province,
    /// A city, prefecture or league.
    Prefecture,
    /// A district, county, or city without districts.
    County,
}

/// How well a place fits what was typed, the best first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Fit {
    Whole,
    Beginning,
    Initials,
    FirstInitials,
    Within,
}

impl Place {
    /// The place with this code.
    #[must_use]
    pub fn of_code(code: &str) -> Option<&'static Place> {
        // The table is in order of codes; a test sees to it.
        let at = PLACES.binary_search_by(|place| place.code.cmp(code)).ok()?;
        PLACES.get(at)
    }

    /// The places that fit what is typed, the best first, the larger before the smaller. Provinces
    /// are not among them unless they are cities too.
    #[must_use]
    pub fn find(typed: &str, most: usize) -> Vec<&'static Place> {
        let key = key(typed);
        if key.is_empty() {
            return Vec::new();
        }
        let mut found: Vec<_> = PLACES
            .iter()
            .filter(|place| place.is_city())
            .filter_map(|place| Some((place.fit(&key)?, place.tier(), place)))
            .collect();
        found.sort_by(|a, b| (&a.0, a.1).cmp(&(&b.0, b.1)));
        found.into_iter().take(most).map(|(_, _, place)| place).collect()
    }

    /// The places whose name this is, in whatever spelling. Where one is so called in full, only
    /// those that are: `长沙县` is not `长沙市`.
    #[must_use]
    pub fn named(name: &str) -> Vec<&'static Place> {
        let key = key(name);
        let cities = || PLACES.iter().filter(|place| place.is_city());
        let in_full = |place: &&Place| {
            place.name.zh == key || place.latin == key && place.latin != place.pinyin
        };
        let full: Vec<_> = cities().filter(in_full).collect();
        if full.is_empty() {
            cities().filter(|place| place.fit(&key) == Some(Fit::Whole)).collect()
        } else {
            full
        }
    }

    /// How large it is.
    #[must_use]
    pub fn tier(&self) -> Tier {
        match &self.code[2..] {
            "0000" => Tier::Province,
            rest if rest.ends_with("00") => Tier::Prefecture,
            _ => Tier::County,
        }
    }

    /// Whether it is a district of a city.
    #[must_use]
    pub fn is_district(&self) -> bool {
        self.tier() == Tier::County && self.name.zh.ends_with('区')
    }

    /// The province that it lies in; itself for a province.
    #[must_use]
    pub fn province(&self) -> Option<&'static Place> {
        Self::of_code(&format!("{}0000", &self.code[..2]))
    }

    /// The smallest place around it, to tell it from others of its name.
    #[must_use]
    pub fn around(&self) -> Option<&'static Place> {
        let city = Self::of_code(&format!("{}00", &self.code[..4]));
        city.filter(|city| city.code != self.code).or_else(|| self.province())
    }

    fn is_city(&self) -> bool {
        self.tier() != Tier::Province
            || self.name.zh.ends_with(['市', '区']) && !self.name.zh.ends_with("自治区")
    }

    /// The pinyin of its kind, which some type too.
    fn kind(&self) -> &'static str {
        match self.name.zh.chars().next_back() {
            Some('市') => "shi",
            Some('区') => "qu",
            Some('县') => "xian",
            Some('州') => "zhou",
            Some('盟') => "meng",
            Some('旗') => "qi",
            _ => "",
        }
    }

    fn fit(&self, key: &str) -> Option<Fit> {
        let Self { code, name, short, pinyin, initials, latin } = self;
        if [name.zh.as_str(), short, pinyin, latin, code].contains(&key) {
            Some(Fit::Whole)
        } else if name.zh.starts_with(key)
            || pinyin.starts_with(key)
            || latin.starts_with(key)
            || key.strip_prefix(pinyin.as_str()).is_some_and(|rest| self.kind().starts_with(rest))
            || key.len() > 1 && code.starts_with(key)
        {
            Some(Fit::Beginning)
        } else if initials == key {
            Some(Fit::Initials)
        } else if key.len() > 1 && initials.starts_with(key) {
            Some(Fit::FirstInitials)
        } else if !key.is_ascii() && name.zh.contains(key) {
            Some(Fit::Within)
        } else {
            None
        }
    }
}

/// Text as it is compared here: apostrophes and hyphens are left out, and ü is v as on a keyboard.
fn key(typed: &str) -> String {
    let plain = search_key(typed);
    plain
        .chars()
        .filter(|c| !matches!(c, '\'' | '’' | '-'))
        .map(|c| if c == 'ü' { 'v' } else { c })
        .collect()
}

/// One line of the table: code, Chinese name, pinyin by syllables, usual English name if it does
/// not follow.
fn read(line: &'static str) -> Option<Place> {
    let mut fields = line.split('\t');
    let (code, zh, syllables) = (fields.next()?, fields.next()?, fields.next()?);
    let short = SUFFIXES.iter().find_map(|kind| zh.strip_suffix(kind)).filter(|it| !it.is_empty());
    let en = match fields.next() {
        Some(usual) => usual.to_owned(),
        None => english(zh, syllables, code),
    };
    Some(Place {
        code,
        short: short.unwrap_or(zh),
        pinyin: syllables.replace(' ', ""),
        initials: syllables.split(' ').filter_map(|syllable| syllable.chars().next()).collect(),
        latin: key(&en),
        name: Text::new(zh, en),
    })
}

const SUFFIXES: [&str; 8] = ["特别行政区", "自治区", "地区", "市", "区", "县", "盟", "省"];

/// `Xi'an`, `Laoshan District`, `Jimo County`: pinyin in one word, with an apostrophe before a vowel
/// within it, and what kind of place it is where that is no city.
fn english(zh: &str, syllables: &str, code: &str) -> String {
    let mut name = String::new();
    for syllable in syllables.split(' ') {
        if !name.is_empty() && syllable.starts_with(['a', 'e', 'o']) {
            name.push('\'');
        }
        let mut letters = syllable.chars().map(|c| if c == 'v' { 'ü' } else { c });
        if name.is_empty() {
            name.extend(letters.next().map(|first| first.to_uppercase().to_string()));
        }
        name.extend(letters);
    }
    let kind = match zh.chars().next_back() {
        Some('区') if !code.ends_with("0000") => " District",
        Some('县') => " County",
        _ => "",
    };
    name + kind
}

#[cfg(test)]
mod tests {
    use super::*;

    fn first(typed: &str) -> &'static str {
        Place::find(typed, 1).first().map(|place| place.name.zh.as_str()).unwrap_or_default()
    }

    #[test]
    fn the_table_is_whole_and_in_order() {
        assert_eq!(PLACES.len(), TABLE.lines().count());
        assert!(PLACES.is_sorted_by(|a, b| a.code < b.code));
        for place in PLACES.iter() {
            assert!(place.code.len() == 6 && place.code.bytes().all(|c| c.is_ascii_digit()));
            assert!(place.province().is_some(), "{}", place.code);
            assert!(
                !place.pinyin.is_empty() && place.pinyin.bytes().all(|c| c.is_ascii_lowercase())
            );
        }
        assert!(PLACES.len() > 3_000 && TABLE.len() < 150_000);
    }

    #[test]
    fn a_city_is_found_by_name_pinyin_initials_and_code() {
        for typed in
            ["青岛", "青岛市", "qingdao", "QingDao", "ｑｉｎｇ ｄａｏ", "qingd", "qd", "370200"]
        {
            assert_eq!(first(typed), "青岛市", "{typed}");
        }
        for (typed, found) in [
            ("xian", "西安市"),
            ("xi'an", "西安市"),
            ("Lu’an", "六安市"),
            ("hohhot", "呼和浩特市"),
            ("hhht", "呼和浩特市"),
            ("lvliang", "吕梁市"),
            ("laoshan", "崂山区"),
            ("hong kong", "香港特别行政区"),
            ("beijing", "北京市"),
            ("urumqi", "乌鲁木齐市"),
        ] {
            assert_eq!(first(typed), found, "{typed}");
        }
        assert!(Place::find("样例市", 9).is_empty() && Place::find("  ", 9).is_empty());
    }

    #[test]
    fn names_read_as_they_are_usually_written() {
        for (code, name) in [
            ("610100", "Xi'an"),
            ("150000", "Inner Mongolia"),
            ("370212", "Laoshan District"),
            ("130638", "Xiong County"),
            ("141100", "Lüliang"),
            ("371722", "Shan County"),
            ("422800", "Enshi Tujia and Miao Autonomous Prefecture"),
        ] {
            assert_eq!(Place::of_code(code).map(|place| place.name.en.as_str()), Some(name));
        }
    }

    #[test]
    fn a_name_that_several_places_have_names_them_all() {
        assert_eq!(Place::named("青岛").len(), 1);
        assert!(Place::named("chaoyang").len() > 2);
        assert_eq!(Place::named("长沙县").len(), 1);
        assert!(Place::named("青岛人").is_empty());
    }
}
