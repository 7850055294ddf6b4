use super::{Choice, Piece};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Cities chosen together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Portfolio {
    /// The sum of their scores, in billionths.
    pub total: i64,
    /// Their places in [`Choice::ids`], the highest score first.
    pub cities: Vec<usize>,
}

/// What a search found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub struct Found {
    /// The best, the second best and the third best, as far as there are so many.
    pub portfolios: Vec<Portfolio>,
    /// Whether nothing better can exist; else the search was cut short.
    pub proved: bool,
    /// How many partial choices were looked at.
    pub nodes: u64,
}

/// A search by branch and bound over cities in falling order of scores.
pub(super) struct Search<'a> {
    order: Vec<(usize, Piece)>,
    scores: &'a [i64],
    cap: usize,
    keep: usize,
    limit: u64,
    used: Vec<usize>,
    need: Vec<usize>,
    left: usize,
    sum: i64,
    chosen: Vec<usize>,
    found: Found,
    /// Work space of the bounds.
    room: Vec<usize>,
    wanted: Vec<usize>,
}

impl<'a> Search<'a> {
    /// A search among the cities at these places, the best of them first.
    pub fn new(
        choice: &Choice,
        order: &[usize],
        scores: &'a [i64],
        keep: usize,
        limit: u64,
    ) -> Self {
        let limits = &choice.limits;
        let mut search = Self {
            order: Vec::with_capacity(order.len()),
            scores,
            cap: limits.cap,
            keep,
            limit,
            used: vec![0; limits.provinces],
            need: limits.least.clone(),
            left: limits.many,
            sum: 0,
            chosen: Vec::with_capacity(limits.many),
            found: Found { portfolios: Vec::new(), proved: true, nodes: 0 },
            room: Vec::new(),
            wanted: Vec::new(),
        };
        for at in order {
            let piece = choice.pieces[*at];
            if piece.forced {
                search.take(*at, piece);
            } else {
                search.order.push((*at, piece));
            }
        }
        search
    }

    pub fn run(mut self) -> Found {
        self.from(0);
        let scores = self.scores;
        for portfolio in &mut self.found.portfolios {
            portfolio.cities.sort_unstable_by_key(|at| (-scores[*at], *at));
        }
        self.found
    }

    /// Tries every choice of the rest from this place on that could be among the best.
    fn from(&mut self, start: usize) {
        if self.left == 0 {
            if self.need.iter().all(|need| *need == 0) {
                self.keep_this();
            }
            return;
        }
        for at in start..self.order.len() {
            match self.bound(at) {
                Some(bound) if self.could_be_kept(self.sum + bound) => {}
                _ => return,
            }
            let (city, piece) = self.order[at];
            let needed: usize = self.need.iter().sum();
            let fits = self.used[piece.province] < self.cap
                && (self.need[piece.kind] > 0 || needed < self.left);
            if !fits {
                continue;
            }
            if self.found.nodes >= self.limit {
                self.found.proved = false;
                return;
            }
            self.found.nodes += 1;
            let before = self.need[piece.kind];
            self.take(city, piece);
            self.from(at + 1);
            self.chosen.pop();
            self.used[piece.province] -= 1;
            self.need[piece.kind] = before;
            self.left += 1;
            self.sum -= self.scores[city];
        }
    }

    fn take(&mut self, city: usize, piece: Piece) {
        self.chosen.push(city);
        self.used[piece.province] += 1;
        self.need[piece.kind] = self.need[piece.kind].saturating_sub(1);
        self.left = self.left.saturating_sub(1);
        self.sum += self.scores[city];
    }

    fn could_be_kept(&self, total: i64) -> bool {
        let kept = &self.found.portfolios;
        kept.len() < self.keep || kept.last().is_some_and(|worst| total > worst.total)
    }

    fn keep_this(&mut self) {
        if !self.could_be_kept(self.sum) {
            return;
        }
        let kept = &mut self.found.portfolios;
        let place = kept.partition_point(|other| other.total >= self.sum);
        kept.insert(place, Portfolio { total: self.sum, cities: self.chosen.clone() });
        kept.truncate(self.keep);
    }

    /// The most that the rest from this place on can add: the smaller of what the provinces alone
    /// and the kinds alone would allow. `None` where not even one of them can be kept.
    fn bound(&mut self, start: usize) -> Option<i64> {
        let Self { order, scores, cap, used, need, left, room, wanted, .. } = self;
        let rest = &order[start..];
        room.clone_from(used);
        let (mut open, mut by_province) = (*left, 0);
        for (city, piece) in rest {
            if open == 0 {
                break;
            }
            if room[piece.province] < *cap {
                room[piece.province] += 1;
                open -= 1;
                by_province += scores[*city];
            }
        }
        if open > 0 {
            return None;
        }
        wanted.clone_from(need);
        let needed: usize = need.iter().sum();
        let mut free = left.checked_sub(needed)?;
        let (mut open, mut by_kind) = (*left, 0);
        for (city, piece) in rest {
            if open == 0 {
                break;
            }
            if wanted[piece.kind] > 0 {
                wanted[piece.kind] -= 1;
            } else if free > 0 {
                free -= 1;
            } else {
                continue;
            }
            open -= 1;
            by_kind += scores[*city];
        }
        (open == 0).then_some(by_province.min(by_kind))
    }
}
