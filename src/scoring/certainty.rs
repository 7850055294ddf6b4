use super::assistance::Terms;
use super::class::Class;
use super::evaluate::Outcome;
use super::interval::{Interval, billionths};
use std::cmp::Ordering;

impl Outcome {
    /// Whether no completion can change the first two kinds (method §4, certainty a, and §4b).
    ///
    /// Sharper than a comparison of priorities alone, because classes go before priority in the
    /// order: each of the two must have a single class and come before every other kind whatever
    /// the missing answers are. Where fewer than two are needed, no other may become needed.
    pub fn first_two_are_certain(&self) -> bool {
        let first_two = self.first_two();
        let certain =
            |kind: usize| self.kinds[kind].is_some_and(|terms| terms.classes.is_certain());
        first_two.iter().flatten().all(|kind| certain(*kind)) && self.contested().next().is_none()
    }

    /// The pairs whose order could still change who the first two are: one of the first two, and
    /// one that is not; where fewer than two are needed, a kind that may become needed, twice.
    pub fn contested(&self) -> impl Iterator<Item = (usize, usize)> {
        let first_two = self.first_two();
        let others = self.kinds.iter().enumerate().filter_map(move |(kind, terms)| {
            let terms = terms.filter(Terms::may_be_needed)?;
            (!first_two.contains(&Some(kind))).then_some((kind, terms))
        });
        others.flat_map(move |(kind, terms)| {
            first_two.into_iter().filter_map(move |first| match first {
                None => Some((kind, kind)),
                Some(first) => {
                    let before =
                        self.kinds[first].is_some_and(|one| one.surely_before(first, &terms, kind));
                    (!before).then_some((first, kind))
                }
            })
        })
    }
}

impl Terms {
    fn may_be_needed(&self) -> bool {
        self.classes.best() != Class::NotNeeded
    }

    /// Whether this kind comes before the other in every completion.
    fn surely_before(&self, kind: usize, other: &Terms, other_kind: usize) -> bool {
        let ends =
            |of: fn(&Terms) -> Interval| billionths(of(self).lo).cmp(&billionths(of(other).hi));
        // Where worst and best meet exactly, the next figure decides, and at last the file.
        match self.classes.cautious().cmp(&other.classes.best()) {
            Ordering::Less => true,
            Ordering::Greater => false,
            Ordering::Equal => match ends(|terms| terms.priority)
                .then_with(|| ends(|terms| terms.demand))
                .then_with(|| ends(|terms| terms.leverage))
            {
                Ordering::Greater => true,
                Ordering::Less => false,
                Ordering::Equal => kind < other_kind,
            },
        }
    }
}
