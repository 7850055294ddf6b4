//! What random weights and random completions do to the ranking (SMAA-2, method §§5.3–5.5).
//!
//! A draw's numbers are a function of the seed, the draw, the city and the criterion. So the
//! figures are the same for any order of cities, any number of threads and any chunks of draws:
//! only whole numbers are added up across draws. Nothing here samples again, or stops early because
//! the figures look steady.

mod count;
mod field;
mod figures;
mod pairs;
mod run;

pub use count::Count;
pub use field::Field;
pub use figures::Figures;
pub use pairs::Pairs;
pub use run::Pulse;
pub(super) use run::over_draws;

/// The draws that keep a share within `within` of the true one at 95 %, for so many figures at once
/// (Bonferroni; method §5.5): `z^2 / (4 within^2)` with `z` for `0.05 / figures`.
#[must_use]
pub fn draws_for(within: f64, figures: usize) -> u64 {
    let z = upper(0.025 / figures.max(1) as f64);
    (z * z * 0.25 / (within * within)).ceil() as u64
}

/// The `z` that a normal number exceeds with this probability, below one half, by halving.
fn upper(probability: f64) -> f64 {
    let (mut low, mut high) = (0.0, 40.0);
    for _ in 0..60 {
        let middle = f64::midpoint(low, high);
        if tail(middle) > probability { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}

/// Probability of a normal number beyond `z >= 0`, by the continued fraction of Laplace for large
/// `z` and its series for small, in basic arithmetic only but for `exp`, which decides no ranking.
fn tail(z: f64) -> f64 {
    let density = (-z * z / 2.0).exp() * 0.398_942_280_401_432_7;
    if z < 3.0 {
        let (mut term, mut sum) = (z, z);
        for at in 1..100 {
            term *= z * z / (2.0 * f64::from(at) + 1.0);
            sum += term;
        }
        return 0.5 - density * sum;
    }
    let fraction = (1..60).rev().fold(z, |below, at| z + f64::from(at) / below);
    density / fraction
}

#[cfg(test)]
mod tests {
    use super::draws_for;

    #[test]
    fn as_many_draws_as_the_method_names() {
        assert_eq!(draws_for(0.01, 1), 9_604);
        assert_eq!(draws_for(0.01, 20), 22_852);
        assert_eq!(draws_for(0.01, 300), 35_435);
    }
}
