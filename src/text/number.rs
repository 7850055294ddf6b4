use super::ascii;

/// A number as people write it: its digits, and what a word behind them multiplies them by.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Figure {
    /// What the digits say.
    pub digits: f64,
    /// The power of ten that the word behind them stands for: 4 for 万; 0 where there is none.
    pub power: i32,
}

/// Words behind a number and their power of ten, the longer before those that they end with.
const POWERS: [(&str, i32); 19] = [
    ("万亿", 12),
    ("千亿", 11),
    ("百亿", 10),
    ("十亿", 9),
    ("亿", 8),
    ("千万", 7),
    ("百万", 6),
    ("十万", 5),
    ("万", 4),
    ("千", 3),
    ("thousand", 3),
    ("million", 6),
    ("billion", 9),
    ("trillion", 12),
    ("mln", 6),
    ("mn", 6),
    ("bn", 9),
    ("tn", 12),
    ("m", 6),
];

impl Figure {
    /// Reads one number: `4200000`, `4,200,000`, `4 200 000`, `420万`, `4.2亿`, `3.2 million`, with
    /// a sign, in full width too. `None` if it is anything else, as digits that commas group in
    /// another way than by threes or fours: `4,2` could be two numbers.
    #[must_use]
    pub fn read(text: &str) -> Option<Self> {
        let plain: String = text.chars().map(ascii).collect::<String>().to_lowercase();
        let plain = plain.trim();
        let scaled =
            POWERS.iter().find_map(|(word, power)| Some((plain.strip_suffix(word)?, *power)));
        let (digits, power) = scaled.unwrap_or((plain, 0));
        Some(Self { digits: plain_number(digits.trim())?, power })
    }

    /// The number itself, times this power of ten.
    #[must_use]
    pub fn value(self, more: i32) -> f64 {
        // Through the decimal text, which is exact: a product of binary fractions is not.
        let text = format!("{}e{}", self.digits, self.power.saturating_add(more));
        text.parse().unwrap_or(f64::NAN)
    }
}

/// A number with commas between its thousands: `4,204,200`, `1,234.5`.
#[must_use]
pub fn grouped(value: f64) -> String {
    let text = value.to_string();
    let (whole, part) =
        text.split_once('.').map_or((text.as_str(), ""), |(whole, part)| (whole, part));
    let mut shown = String::new();
    for (at, digit) in whole.char_indices() {
        let behind = whole.len() - at;
        if at > 0 && behind % 3 == 0 && !shown.ends_with('-') {
            shown.push(',');
        }
        shown.push(digit);
    }
    if part.is_empty() { shown } else { format!("{shown}.{part}") }
}

/// Digits with a point, a sign and separators between groups.
fn plain_number(text: &str) -> Option<f64> {
    let (whole, part) =
        text.split_once('.').map_or((text, None), |(whole, part)| (whole, Some(part)));
    let (sign, whole) = match whole.strip_prefix(['-', '−']) {
        Some(rest) => ("-", rest),
        None => ("", whole.strip_prefix('+').unwrap_or(whole)),
    };
    let groups: Vec<&str> = whole.split([',', ' ']).collect();
    let grouped = groups.iter().skip(1).all(|group| matches!(group.len(), 3 | 4));
    let first =
        groups.first().is_some_and(|first| groups.len() == 1 || (1..=4).contains(&first.len()));
    let whole = groups.concat();
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let said = !whole.is_empty() || part.is_some_and(|part| !part.is_empty());
    if !(grouped && first && said && is_digits(&whole) && part.is_none_or(is_digits)) {
        return None;
    }
    format!("{sign}{whole}.{}", part.unwrap_or("0"))
        .parse()
        .ok()
        .filter(|value: &f64| value.is_finite())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn value(text: &str) -> Option<f64> {
        Figure::read(text).map(|figure| figure.value(0))
    }

    #[test]
    fn numbers_as_people_write_them() {
        for text in [
            "4200000",
            "4,200,000",
            "4 200 000",
            "４２００，０００",
            "420万",
            "420 万",
            "４.２ million",
            "4.2m",
            "0.042亿",
        ] {
            assert_eq!(value(text), Some(4.2e6), "{text}");
        }
        assert_eq!(value("4.2亿"), Some(4.2e8));
        assert_eq!(value("1.2万亿"), Some(1.2e12));
        assert_eq!(value("-5"), Some(-5.0));
        assert_eq!(value(".5"), Some(0.5));
        assert_eq!(value("0.1万"), Some(1000.0));
    }

    #[test]
    fn thousands_stand_apart() {
        let shown = [999.0, 1000.0, -1000.0, -100.0, 4_204_200_000.0, 1234.5].map(grouped);
        assert_eq!(shown, ["999", "1,000", "-1,000", "-100", "4,204,200,000", "1,234.5"]);
    }

    #[test]
    fn what_is_no_number_is_none() {
        for text in [
            "",
            "万",
            ".",
            "-",
            "4,2",
            "4,20",
            "12,34,567",
            "nan",
            "inf",
            "1e5",
            "约40",
            "3.2.1",
            "6到8",
            "1_000",
            "五",
        ] {
            assert_eq!(value(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_number_reads_back_as_it_is_shown(number in -1e12_f64..1e12, whole: u32) {
            let number = (number * 100.0).round() / 100.0;
            prop_assert_eq!(value(&number.to_string()), Some(number));
            prop_assert_eq!(value(&whole.to_string()), Some(f64::from(whole)));
        }

        #[test]
        fn any_text_reads_without_a_fall(text: String) {
            let _ = Figure::read(&text);
        }
    }
}
