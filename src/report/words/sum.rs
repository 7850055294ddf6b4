//! Parts of a sum, rounded so that what is printed adds up.

/// The parts in whole units such that they add up to the sum in whole units: each is rounded down,
/// and what is left over goes to those that lost most by it; of equals, to the first. No part moves
/// by a unit or more.
#[must_use]
pub fn adding_up(parts: &[f64], unit: f64) -> Vec<f64> {
    let units = |value: f64| value / unit;
    let sum = units(parts.iter().sum::<f64>()).round();
    // A part that is whole but for rounding is whole.
    let down = |value: f64| (units(value) + 1e-6).floor();
    let mut rounded: Vec<f64> = parts.iter().map(|part| down(*part)).collect();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    let rest = |at: &usize| units(parts[*at]) - down(parts[*at]);
    order.sort_by(|one, other| rest(other).total_cmp(&rest(one)));
    let left = sum - rounded.iter().sum::<f64>();
    for at in order.into_iter().take(left.max(0.0) as usize) {
        rounded[at] += 1.0;
    }
    rounded.into_iter().map(|units| units * unit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_printed_adds_up_and_no_part_moves_by_a_unit(parts in prop::collection::vec(-1.0..1.0_f64, 0..9)) {
            let rounded = adding_up(&parts, 0.001);
            let units = |value: f64| (value / 0.001).round() as i64;
            let printed: i64 = rounded.iter().map(|part| units(*part)).sum();
            prop_assert_eq!(printed, units(parts.iter().sum()));
            for (part, rounded) in parts.iter().zip(&rounded) {
                prop_assert!((part - rounded).abs() < 0.001, "{} {}", part, rounded);
            }
        }
    }
}
