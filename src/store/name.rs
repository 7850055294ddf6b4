use super::StoreError;
use crate::assessment::City;
use crate::text::{hex, pinyin};

const LONGEST_SLUG: usize = 40;
/// Names of devices that Windows keeps for itself, with any extension.
const RESERVED: [&str; 6] = ["con", "prn", "aux", "nul", "conin$", "conout$"];

/// Random hexadecimal digits, two for each byte.
pub(super) fn random_hex<const BYTES: usize>() -> Result<String, StoreError> {
    let mut bytes = [0; BYTES];
    getrandom::fill(&mut bytes).map_err(|_| StoreError::NoRandom)?;
    Ok(hex(&bytes))
}

/// The readable part of an assessment's folder name. The random part that follows it keeps it from
/// being a reserved name.
pub(super) fn slug(city: &City) -> String {
    [city.name.en.clone(), pinyin(&city.name.zh).replace(' ', ""), city.code.clone()]
        .iter()
        .map(|name| ascii(name))
        .find(|slug| !slug.is_empty())
        .unwrap_or_else(|| "city".to_owned())
}

fn ascii(name: &str) -> String {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase).map(plain) {
        if letter.is_ascii_alphanumeric() {
            slug.push(letter);
        } else if letter.is_ascii() && !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(LONGEST_SLUG);
    slug.trim_end_matches('-').to_owned()
}

/// The letter without its tone mark: `Ürümqi`, `Lǚshùn`.
fn plain(letter: char) -> char {
    match letter {
        'ā' | 'á' | 'ǎ' | 'à' | 'ä' => 'a',
        'ē' | 'é' | 'ě' | 'è' | 'ê' => 'e',
        'ī' | 'í' | 'ǐ' | 'ì' => 'i',
        'ō' | 'ó' | 'ǒ' | 'ò' | 'ö' => 'o',
        'ū' | 'ú' | 'ǔ' | 'ù' | 'ü' | 'ǖ' | 'ǘ' | 'ǚ' | 'ǜ' => 'u',
        other => other,
    }
}

/// Whether every usual system takes this as the name of one file in a folder: no path, no device.
pub(super) fn is_legal(name: &str) -> bool {
    let bad = |letter: char| letter.is_control() || "<>:\"/\\|?*".contains(letter);
    let base = name.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    let port = base.strip_prefix("com").or_else(|| base.strip_prefix("lpt"));
    let is_port = port.is_some_and(|rest| {
        let mut rest = rest.chars();
        matches!((rest.next(), rest.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
    });
    !name.is_empty()
        && name.len() <= 255
        && !name.contains(bad)
        && !name.starts_with('.')
        && !name.ends_with(['.', ' '])
        && !RESERVED.contains(&base.as_str())
        && !is_port
}

/// Whether this is a folder name as this program gives one to an assessment.
pub(super) fn is_id(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    name.rsplit_once('-').is_some_and(|(slug, random)| {
        !slug.is_empty() && random.len() == 6 && random.bytes().all(|byte| byte.is_ascii_hexdigit())
    }) && name.len() <= 64
        && name.bytes().all(plain)
        && is_legal(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::i18n::Text;

    fn slug_of(en: &str, code: &str) -> String {
        let name = Text::new("青岛市", en);
        slug(&City { name, code: code.to_owned(), ..City::default() })
    }

    #[test]
    fn a_folder_is_named_by_what_ascii_has_of_the_city() {
        assert_eq!(slug_of("Qingdao", ""), "qingdao");
        assert_eq!(slug_of("  Xi'an / North  ", ""), "xi-an-north");
        assert_eq!(slug_of("Ürümqi", ""), "urumqi");
        assert_eq!(slug_of("", "370200"), "qingdaoshi", "a code tells nobody which city it is");
        assert_eq!(slug(&City { code: "370200".into(), ..City::default() }), "370200");
        assert_eq!(slug(&City::default()), "city");
        assert_eq!(slug_of(&"long ".repeat(30), "").len(), 39);
    }

    #[test]
    fn a_name_that_some_system_refuses_is_refused_everywhere() {
        for name in ["framework.json", "目标.json", "console.json", "com10.json", "a b.json"] {
            assert!(is_legal(name), "{name}");
        }
        let bad =
            ["", ".", "..", "../x", "a/b", "a\\b", "c:x", "CON", "nul.json", "Com1.txt", "lpt9"];
        for name in bad.into_iter().chain(["x.", "x ", "a?", "a\nb", "con .json", ".hidden"]) {
            assert!(!is_legal(name), "{name}");
        }
    }
}
