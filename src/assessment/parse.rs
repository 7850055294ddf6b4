use super::{Misfit, Said, Span, Value};
use crate::framework::{Answering, Question};
use crate::text::{Figure, ascii};

impl Said {
    /// Reads what was typed as an answer to `question`: in a number field, on the command line or
    /// in the line-by-line interview.
    ///
    /// `3`, `2-3` or `2..3` for levels and numbers, `420万` and `3.2 million` too, with or without
    /// the question's unit · `yes`/`no` · an option's id or its number
    /// from 1 · several of them with commas, `?` before one that is not certain, `none` for none ·
    /// for a ranking in order, with `,` or `>` · `dk`, `declined`, `na: reason`. Full-width
    /// characters count as their ASCII twins, Chinese words as the English ones.
    pub fn parse(question: &Question, typed: &str) -> Result<Said, Misfit> {
        let typed = typed.trim();
        let plain: String = typed.chars().map(ascii).collect();
        let said = match plain.to_lowercase().as_str() {
            "dk" | "不知道" | "不清楚" => Said::DontKnow,
            "declined" | "拒答" | "不便回答" => Said::Declined,
            _ => match not_applicable(typed, &plain) {
                Some(reason) => Said::NotApplicable { reason, accepted: false },
                None => Said::Value(value(&question.answer, typed, &plain)?),
            },
        };
        said.fits(question)?;
        Ok(said)
    }
}

/// The reason after the head, as it was typed.
fn not_applicable(typed: &str, plain: &str) -> Option<String> {
    let head = ["na:", "NA:", "不适用:"].iter().find(|head| plain.starts_with(**head))?;
    let reason: String = typed.chars().skip(head.chars().count()).collect();
    Some(reason.trim().to_owned())
}

fn value(answering: &Answering, typed: &str, plain: &str) -> Result<Value, Misfit> {
    Ok(match answering {
        Answering::Level(_) => Value::Level(span(plain, level)?),
        Answering::Number(_) | Answering::Year(_) | Answering::Percent(_) => {
            Value::Number(numbers(answering, plain)?)
        }
        Answering::YesNo(_) => Value::YesNo(yes_no(plain)?),
        Answering::Choice(_) => Value::Choice(option(answering, plain)?),
        Answering::Multi(_) => multi(answering, plain)?,
        Answering::Ranking(_) => Value::Ranking(
            parts(plain, &[',', '>', '、'])
                .map(|part| option(answering, part))
                .collect::<Result<_, _>>()?,
        ),
        Answering::Text(_) => Value::Text(typed.to_owned()),
        Answering::Date(_) => Value::Date(day(plain)),
    })
}

/// `2026/3/1` and `2026.3.1` as `2026-03-01`; anything else as it is, for `fits` to refuse.
fn day(plain: &str) -> String {
    let unified = plain.replace(['/', '.'], "-");
    match unified.split('-').map(str::trim).collect::<Vec<_>>()[..] {
        [year, month, day] => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => unified,
    }
}

/// `3`, `2-3`, `2..3`, `2~3`, `2 to 3`, `2 至 3`; a minus sign before the first digit belongs to the number.
fn span<T: Copy + PartialOrd>(
    plain: &str,
    read: impl Fn(&str) -> Result<T, Misfit>,
) -> Result<Span<T>, Misfit> {
    Ok(match ends(plain) {
        (low, Some(high)) => Span::between(read(&low)?, read(&high)?),
        (only, None) => Span::One(read(&only)?),
    })
}

/// The two ends of a range, or the only one.
fn ends(plain: &str) -> (String, Option<String>) {
    let unified =
        plain.replace("..", "~").replace(" to ", "~").replace(['至', '到', '–', '—', '～'], "~");
    let ends = unified.split_once('~').or_else(|| {
        let dash = unified.char_indices().skip(1).find(|(_, c)| *c == '-')?.0;
        Some((&unified[..dash], &unified[dash + 1..]))
    });
    match ends {
        Some((low, high)) => (low.to_owned(), Some(high.to_owned())),
        None => (unified, None),
    }
}

fn level(text: &str) -> Result<u8, Misfit> {
    text.trim().parse().map_err(|_| Misfit::Unknown(text.trim().to_owned()))
}

/// A number or a range of them. Of `6到8万`, the word behind the second counts for both, unless the
/// first would then be the larger.
fn numbers(answering: &Answering, plain: &str) -> Result<Span<f64>, Misfit> {
    let mut units: Vec<&str> = match answering {
        Answering::Percent(_) => vec!["%"],
        Answering::Year(_) => vec!["年"],
        _ => Vec::new(),
    };
    if let Some(unit) = answering.number().and_then(|number| number.unit.as_ref()) {
        // Of 人（折合全职）, 人 alone will do.
        let short = unit.zh.split('（').next().unwrap_or_default();
        let names = [unit.zh.as_str(), unit.en.as_str(), short];
        units.extend(names.into_iter().filter(|it| !it.is_empty()));
    }
    let figure = |text: &str| {
        let text = text.trim();
        let bare = units.iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(text);
        Figure::read(bare).ok_or_else(|| Misfit::NotANumber(text.to_owned()))
    };
    Ok(match ends(plain) {
        (only, None) => Span::One(figure(&only)?.value(0)),
        (low, Some(high)) => {
            let (low, high) = (figure(&low)?, figure(&high)?);
            let shared = low.power == 0 && low.digits < high.digits;
            let power = if shared { high.power } else { 0 };
            Span::between(low.value(power), high.value(0))
        }
    })
}

fn yes_no(plain: &str) -> Result<bool, Misfit> {
    match plain.to_lowercase().as_str() {
        "yes" | "y" | "true" | "1" | "是" | "有" => Ok(true),
        "no" | "n" | "false" | "2" | "否" | "没有" | "无" => Ok(false),
        _ => Err(Misfit::Unknown(plain.to_owned())),
    }
}

fn multi(answering: &Answering, plain: &str) -> Result<Value, Misfit> {
    let (mut chosen, mut unsure) = (Vec::new(), Vec::new());
    if !matches!(plain.to_lowercase().as_str(), "none" | "0" | "都没有" | "无") {
        for part in parts(plain, &[',', '、']) {
            match part.strip_prefix('?') {
                Some(part) => unsure.push(option(answering, part)?),
                None => chosen.push(option(answering, part)?),
            }
        }
        if chosen.is_empty() && unsure.is_empty() {
            return Err(Misfit::Unknown(plain.to_owned()));
        }
    }
    Ok(Value::Multi { chosen, unsure })
}

fn parts<'a>(plain: &'a str, at: &'a [char]) -> impl Iterator<Item = &'a str> {
    plain.split(at).map(str::trim).filter(|part| !part.is_empty())
}

/// The id of an option named by its id or its number from 1.
fn option(answering: &Answering, part: &str) -> Result<String, Misfit> {
    let options = answering.options();
    let by_number = part.parse::<usize>().ok().and_then(|at| options.get(at.wrapping_sub(1)));
    options
        .iter()
        .find(|(id, _)| *id == part)
        .or(by_number)
        .map(|(id, _)| (*id).to_owned())
        .ok_or_else(|| Misfit::Unknown(part.to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn question(answer: &str, na: bool) -> Question {
        let na = if na { r#""na": {"zh": "无", "en": "none"},"# } else { "" };
        let text = r#"{"zh": "字", "en": "word"}"#;
        serde_json::from_str(&format!(
            r#"{{"id": "q", "minutes": 1, "informant": "drc", "text": {text}, "hint": {text},
                "guidance": {text}, "ask_to_see": {text}, "source": {text}, "why": {text},
                {na} "answer": {answer}}}"#
        ))
        .expect("the question is well formed")
    }

    fn parse(answer: &str, typed: &str) -> Result<Said, Misfit> {
        Said::parse(&question(answer, true), typed)
    }

    const LEVEL: &str = r#"{"level": {"scale": "s", "levels": [
        {"zh":"一","en":"a"},{"zh":"二","en":"b"},{"zh":"三","en":"c"}]}}"#;
    const MULTI: &str = r#"{"multi": {"options": [
        {"id":"a","label":{"zh":"甲","en":"A"}},{"id":"b","label":{"zh":"乙","en":"B"}}]}}"#;

    #[test]
    fn levels_and_their_ranges() {
        assert_eq!(parse(LEVEL, "２"), Ok(Said::Value(Value::Level(Span::One(2)))));
        assert_eq!(parse(LEVEL, "2-1"), Ok(Said::Value(Value::Level(Span::Between(1, 2)))));
        assert_eq!(parse(LEVEL, "3"), Err(Misfit::Unknown("3".into())));
        assert_eq!(parse(LEVEL, "两级"), Err(Misfit::Unknown("两级".into())));
    }

    #[test]
    fn numbers_with_units_ranges_and_signs() {
        let number = r#"{"number": {"range": [-10, 3000]}}"#;
        assert_eq!(parse(number, "1,200"), Ok(Said::Value(Value::Number(Span::One(1200.0)))));
        assert_eq!(
            parse(number, "2027至2029"),
            Ok(Said::Value(Value::Number(Span::Between(2027.0, 2029.0))))
        );
        assert_eq!(parse(number, "-5"), Ok(Said::Value(Value::Number(Span::One(-5.0)))));
        assert_eq!(
            parse(number, "-5--2"),
            Ok(Said::Value(Value::Number(Span::Between(-5.0, -2.0))))
        );
        assert_eq!(parse(number, "4000"), Err(Misfit::Outside(-10.0, 3000.0)));
        assert_eq!(parse(number, "nan"), Err(Misfit::NotANumber("nan".into())));
        assert_eq!(parse(number, "约40"), Err(Misfit::NotANumber("约40".into())));
        let percent = r#"{"percent": {}}"#;
        assert_eq!(parse(percent, "101%"), Err(Misfit::Outside(0.0, 100.0)));
        let range = Ok(Said::Value(Value::Number(Span::Between(20.0, 30.0))));
        assert_eq!(parse(percent, "20%-30%"), range);
        assert_eq!(parse(percent, "20 to 30%"), range);
        assert!(parse(number, "5%").is_err());
    }

    #[test]
    fn numbers_with_words_behind_them() {
        let people = r#"{"number": {"unit": {"zh": "人", "en": "persons"}}}"#;
        let one = |number| Ok(Said::Value(Value::Number(Span::One(number))));
        let between = |low, high| Ok(Said::Value(Value::Number(Span::Between(low, high))));
        assert_eq!(parse(people, "420万"), one(4.2e6));
        assert_eq!(parse(people, "４２０万人"), one(4.2e6));
        assert_eq!(parse(people, "3.2 million persons"), one(3.2e6));
        assert_eq!(parse(people, "6到8万"), between(6e4, 8e4));
        assert_eq!(parse(people, "5000人到1万人"), between(5e3, 1e4));
        assert_eq!(parse(people, "9千-1万"), between(9e3, 1e4));
        assert_eq!(parse(r#"{"year": {}}"#, "2030年"), one(2030.0));
        assert!(parse(people, "4,2").is_err(), "two numbers, or one with a decimal comma");
    }

    #[test]
    fn digits_after_the_point_are_those_of_the_question() {
        assert_eq!(parse(r#"{"number": {}}"#, "2.7"), Err(Misfit::Decimals(0)));
        let tenths = r#"{"number": {"decimals": 1}}"#;
        assert_eq!(parse(tenths, "0.3"), Ok(Said::Value(Value::Number(Span::One(0.3)))));
        assert_eq!(parse(tenths, "2-2.75"), Err(Misfit::Decimals(1)));
    }

    #[test]
    fn a_ranking_names_something() {
        let ranking = r#"{"ranking": {"options": [{"id":"a","label":{"zh":"甲","en":"A"}}]}}"#;
        assert_eq!(parse(ranking, "1"), Ok(Said::Value(Value::Ranking(vec!["a".into()]))));
        assert_eq!(parse(ranking, ","), Err(Misfit::EmptyRanking));
    }

    #[test]
    fn options_by_id_or_number_certain_or_not() {
        let both = Value::Multi { chosen: vec!["a".into()], unsure: vec!["b".into()] };
        assert_eq!(parse(MULTI, "1、？b"), Ok(Said::Value(both)));
        let none = Value::Multi { chosen: vec![], unsure: vec![] };
        assert_eq!(parse(MULTI, "none"), Ok(Said::Value(none)));
        assert_eq!(parse(MULTI, "a,1"), Err(Misfit::Unknown("a".into())));
        assert!(parse(MULTI, "").is_err());
    }

    #[test]
    fn silence_has_its_own_words() {
        assert_eq!(parse(LEVEL, "DK"), Ok(Said::DontKnow));
        assert_eq!(parse(LEVEL, "拒答"), Ok(Said::Declined));
        let reason = Said::NotApplicable { reason: "无地铁".into(), accepted: false };
        assert_eq!(parse(LEVEL, "不适用：无地铁"), Ok(reason));
        let reason = Said::NotApplicable {
            reason: "没有预算，尚未编制。".into(), accepted: false
        };
        assert_eq!(parse(LEVEL, "na：没有预算，尚未编制。"), Ok(reason));
        assert_eq!(parse(LEVEL, "na:"), Err(Misfit::NoReason));
        assert_eq!(Said::parse(&question(LEVEL, false), "na: x"), Err(Misfit::AlwaysApplicable));
    }

    #[test]
    fn a_day_is_a_day_of_the_calendar() {
        let date = r#"{"date": {}}"#;
        assert_eq!(parse(date, "2026/11/24"), Ok(Said::Value(Value::Date("2026-11-24".into()))));
        assert_eq!(parse(date, "2026.3.1"), Ok(Said::Value(Value::Date("2026-03-01".into()))));
        for wrong in ["2026-02-30", "20261124", "2026-11-24T10:00"] {
            assert_eq!(parse(date, wrong), Err(Misfit::NotADay), "{wrong}");
        }
        let compact = Value::Date("20261124".into());
        assert_eq!(compact.fits(&question(date, false).answer), Err(Misfit::NotADay));
    }
}
