use std::collections::BTreeMap;

/// How often something happened, counted exactly where ties share: whole times, and parts of a
/// time by their denominators.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Count {
    whole: u64,
    /// Numerators by denominators above 1.
    parts: BTreeMap<u64, u64>,
}

impl Count {
    /// It happened once more.
    pub fn once(&mut self) {
        self.whole += 1;
    }

    /// It happened `part` of `of` times more.
    pub fn part(&mut self, part: u64, of: u64) {
        if part >= of {
            self.whole += 1;
        } else if part > 0 {
            *self.parts.entry(of).or_default() += part;
        }
    }

    /// Adds what another part of the draws counted.
    pub fn add(&mut self, other: &Self) {
        self.whole += other.whole;
        for (of, part) in &other.parts {
            *self.parts.entry(*of).or_default() += part;
        }
    }

    /// The share of so many draws.
    #[must_use]
    pub fn share(&self, draws: u64) -> f64 {
        let parts: f64 = self.parts.iter().map(|(of, part)| *part as f64 / *of as f64).sum();
        (self.whole as f64 + parts) / draws.max(1) as f64
    }

    /// The sum of counts, if it is a whole number.
    #[must_use]
    pub fn total<'a>(counts: impl Iterator<Item = &'a Self>) -> Option<u64> {
        let mut sum = Self::default();
        counts.for_each(|count| sum.add(count));
        let whole = |(of, part): (&u64, &u64)| (part % of == 0).then_some(part / of);
        sum.parts.iter().map(whole).sum::<Option<u64>>().map(|parts| sum.whole + parts)
    }
}
