use super::interval::Interval;
use crate::assessment::{Span, Value};
use crate::framework::{Answering, Level, Multi, Number, Ranking};

/// Whether answers of this kind have a value of their own (method §1). A ranking has none: each of
/// its options has.
pub(super) fn is_scored(answering: &Answering) -> bool {
    match answering {
        Answering::Level(level) => !level.levels.is_empty(),
        Answering::YesNo(_) => true,
        Answering::Choice(choice) => choice.options.iter().any(|option| option.value.is_some()),
        Answering::Multi(multi) => full(multi) > 0,
        Answering::Number(number) | Answering::Percent(number) | Answering::Year(number) => {
            !number.anchors.is_empty()
        }
        Answering::Ranking(_) | Answering::Text(_) | Answering::Date(_) => false,
    }
}

/// The value of an answer (method §1). An answer that does not fit its question says nothing.
pub(super) fn of(answering: &Answering, value: &Value) -> Interval {
    let known = match (answering, value) {
        (Answering::Level(level), Value::Level(span)) => {
            let (low, high) = span.ends();
            of_level(level, low)
                .zip(of_level(level, high))
                .map(|(low, high)| Interval::new(low, high))
        }
        (Answering::YesNo(yes_no), Value::YesNo(yes)) => {
            Some(Interval::exact(f64::from(u8::from(*yes != yes_no.reverse))))
        }
        (Answering::Choice(choice), Value::Choice(id)) => choice
            .options
            .iter()
            .find(|option| option.id == *id)
            .and_then(|option| option.value)
            .map(Interval::exact),
        (Answering::Multi(multi), Value::Multi { chosen, unsure }) => {
            Some(of_multi(multi, chosen, unsure))
        }
        (
            Answering::Number(number) | Answering::Percent(number) | Answering::Year(number),
            Value::Number(span),
        ) => of_number(number, *span),
        _ => None,
    };
    known.unwrap_or(Interval::UNKNOWN)
}

/// The value of one option of a ranking: 1 for the first of `m`, `(m - p + 1) / m` for place `p`,
/// 0 for one that is not listed (method §1).
pub(super) fn of_rank(ranking: &Ranking, ranked: &[String], option: usize) -> Interval {
    let Some(option) = ranking.options.get(option) else { return Interval::UNKNOWN };
    let all = ranking.options.len();
    let place = ranked.iter().position(|id| *id == option.id).unwrap_or(all);
    Interval::exact(all.saturating_sub(place) as f64 / all as f64)
}

/// The value of a level, counted from 0; `None` where it does not exist.
pub(super) fn of_level(level: &Level, at: u8) -> Option<f64> {
    let at = usize::from(at);
    let last = level.levels.len().checked_sub(1)?;
    match &level.values {
        _ if at > last => None,
        Some(values) => values.get(at).copied(),
        None if last == 0 => Some(0.0),
        None => Some(at as f64 / last as f64),
    }
}

fn full(multi: &Multi) -> u32 {
    let all = multi.options.iter().filter_map(|option| option.points).sum();
    multi.full.unwrap_or(all)
}

fn of_multi(multi: &Multi, chosen: &[String], unsure: &[String]) -> Interval {
    let points = |ids: &[String]| -> f64 {
        multi
            .options
            .iter()
            .filter(|option| ids.contains(&option.id))
            .filter_map(|option| option.points)
            .map(f64::from)
            // An empty sum of floats is minus zero.
            .fold(0.0, |sum, points| sum + points)
    };
    let (certain, possible) = (points(chosen), points(unsure));
    let full = f64::from(full(multi));
    Interval::new((certain / full).min(1.0), ((certain + possible) / full).min(1.0))
}

fn of_number(number: &Number, span: Span<f64>) -> Option<Interval> {
    let (low, high) = span.ends();
    let (a, b) = (goalpost(number, low)?, goalpost(number, high)?);
    Some(Interval::new(a.min(b), a.max(b)))
}

/// Piecewise linear through the anchors, level beyond them.
fn goalpost(number: &Number, at: f64) -> Option<f64> {
    let (first, last) = (number.anchors.first()?, number.anchors.last()?);
    if at.is_nan() {
        return None;
    }
    if at <= first.0 {
        return Some(first.1);
    }
    let step = number.anchors.windows(2).find(|pair| at <= pair[1].0);
    Some(step.map_or(last.1, |pair| {
        let ((from, low), (to, high)) = (pair[0], pair[1]);
        // Rounding must not carry a value out of the range.
        (low + (high - low) * ((at - from) / (to - from))).clamp(0.0, 1.0)
    }))
}
