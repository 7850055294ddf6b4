//! Strict JSON, with every slip named.
//!
//! The parser reads leniently, so that a comment or a comma too many does not hide what follows;
//! the slips themselves are found in its tokens, because the files are strict JSON for every other
//! program that reads them. Where the strict reader has nothing to say there are none to look for.

use super::clean::clean;
use super::report::{Report, Values};
use super::strict::Strict;
use jsonc_parser::ast::Value;
use jsonc_parser::errors::{ParseError, ParseErrorKind as Kind};
use jsonc_parser::tokens::{Token, TokenAndRange};
use jsonc_parser::{CollectOptions, CommentCollectionStrategy, ParseOptions, parse_to_ast};

/// The tree of a text; reports every departure from JSON.
pub(super) fn parse<'a>(file: usize, text: &'a str, report: &mut Report) -> Option<Value<'a>> {
    let refused = serde_json::from_str::<Strict>(text).err();
    let collect =
        CollectOptions { comments: CommentCollectionStrategy::AsTokens, tokens: refused.is_some() };
    let parsed = match parse_to_ast(text, &collect, &ParseOptions::default()) {
        Ok(parsed) => parsed,
        Err(error) => {
            let (id, values) = explain(&error, text);
            report.add_at(file, floor(text, error.range().start), id, values);
            return None;
        }
    };
    let before = report.errors();
    for fault in slips(text, &parsed.tokens.unwrap_or_default()) {
        report.add_at(file, fault.0, fault.1, Vec::new());
    }
    if parsed.value.is_none() {
        report.add_at(file, 0, "lint-json-empty", Vec::new());
    } else if let Some(error) = refused.filter(|_| report.errors() == before) {
        // Nothing that the reader which will load the file refuses may pass.
        unreadable(file, text, &error, report);
        return None;
    }
    parsed.value
}

fn unreadable(file: usize, text: &str, error: &serde_json::Error, report: &mut Report) {
    let why = error.to_string();
    let line = text
        .split_inclusive('\n')
        .take(error.line().saturating_sub(1))
        .map(str::len)
        .sum::<usize>();
    let offset = floor(text, line + error.column().saturating_sub(1));
    if why.starts_with("recursion limit") {
        report.add_at(file, offset, "lint-json-depth", Vec::new());
    } else {
        report.add_at(file, offset, "lint-unreadable", vec![("why", why)]);
    }
}

/// What stopped the parser.
fn explain(error: &ParseError, text: &str) -> (&'static str, Values) {
    let range = error.range();
    let found = || {
        let rest = &text[floor(text, range.start)..];
        let end = rest
            .char_indices()
            .take(20)
            .find(|(at, character)| *at > 0 && character.is_whitespace());
        vec![("found", clean(&rest[..end.map_or_else(|| floor(rest, 20), |(at, _)| at)]))]
    };
    match error.kind() {
        Kind::UnterminatedArray | Kind::UnterminatedObject | Kind::UnterminatedCommentBlock => {
            ("lint-json-unclosed", Vec::new())
        }
        Kind::ExpectedColonAfterObjectKey | Kind::ExpectedObjectValue => {
            ("lint-json-pair", Vec::new())
        }
        Kind::NestingDepthExceeded => ("lint-json-depth", Vec::new()),
        Kind::String(_) => ("lint-json-string", Vec::new()),
        Kind::ExpectedDigit
        | Kind::ExpectedDigitFollowingNegativeSign
        | Kind::ExpectedPlusMinusOrDigitInNumberLiteral => ("lint-json-number", found()),
        _ => ("lint-json-unexpected", found()),
    }
}

/// Departures from JSON that the lenient parser forgives, with their bytes.
fn slips<'t>(
    text: &'t str,
    tokens: &'t [TokenAndRange<'t>],
) -> impl Iterator<Item = (usize, &'static str)> + 't {
    let code = tokens.iter().filter(|token| !is_comment(&token.token));
    let pairs = code.clone().zip(code.skip(1)).filter_map(|(first, second)| {
        let id = between(&first.token, &second.token)?;
        Some((if id == "lint-missing-comma" { second } else { first }.range.start, id))
    });
    let alone = tokens.iter().filter_map(|token| {
        let raw = text.get(token.range.start..token.range.end)?;
        Some((token.range.start, within(&token.token, raw)?))
    });
    pairs.chain(alone)
}

fn is_comment(token: &Token) -> bool {
    matches!(token, Token::CommentLine(_) | Token::CommentBlock(_))
}

fn between(first: &Token, second: &Token) -> Option<&'static str> {
    use Token::{CloseBrace, CloseBracket, Colon, Comma, OpenBrace, OpenBracket};
    let closes = matches!(second, CloseBrace | CloseBracket);
    let ends = !matches!(first, OpenBrace | OpenBracket | Colon | Comma);
    let begins = !matches!(second, CloseBrace | CloseBracket | Colon | Comma);
    match (first, closes) {
        (Comma, true) => Some("lint-trailing-comma"),
        (Token::Boolean(_) | Token::Null | Token::Number(_), _) if *second == Colon => {
            Some("lint-json-quotes")
        }
        _ if ends && begins => Some("lint-missing-comma"),
        _ => None,
    }
}

fn within(token: &Token, raw: &str) -> Option<&'static str> {
    match token {
        Token::CommentLine(_) | Token::CommentBlock(_) => Some("lint-comment"),
        Token::String(_) if !raw.starts_with('"') => Some("lint-json-quotes"),
        Token::String(_) if !is_plain(raw) => Some("lint-json-string"),
        Token::Word(_) => Some("lint-json-quotes"),
        Token::Number(_) if raw.parse::<f64>().is_ok_and(f64::is_infinite) => {
            Some("lint-number-huge")
        }
        Token::Number(_) if !is_number(raw) => Some("lint-json-number"),
        _ => None,
    }
}

/// Whether a number is written as JSON has it, and small enough to be read.
pub(super) fn is_number(raw: &str) -> bool {
    serde_json::from_str::<f64>(raw).is_ok()
}

/// Whether a string has only the escapes of JSON and no line break or tab as it is.
fn is_plain(raw: &str) -> bool {
    let mut bytes = raw.bytes();
    while let Some(byte) = bytes.next() {
        let escape = byte == b'\\';
        if byte < b' ' || escape && !bytes.next().is_some_and(|next| b"\"\\/bfnrtu".contains(&next))
        {
            return false;
        }
    }
    true
}

/// The nearest byte at or before `at` where a character begins.
fn floor(text: &str, at: usize) -> usize {
    text.floor_char_boundary(at)
}
