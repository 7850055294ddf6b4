use crate::committee::applicant::Applicant;
use crate::committee::band::Proof;
use crate::committee::dominance::is_above;
use crate::committee::draws::Figures;
use crate::committee::setting::Setting;
use crate::committee::table::Table;
use crate::scoring::billionths;

/// What dominance proves about the cities that were in no draw, or in every draw, among the first:
/// a place is out of reach if so many others always beat a city, and safe if it always beats all
/// but so many (method §5.5). Parallel to the table's rows.
pub(super) fn proofs(
    ranked: &[&Applicant],
    table: &Table,
    figures: &Figures,
    setting: &Setting,
) -> Vec<Option<Proof>> {
    let (count, many) = (ranked.len(), setting.select);
    let parts = Parts::new(ranked);
    let ends: Vec<(i64, i64)> =
        table.rows.iter().map(|row| (billionths(row.score.lo), billionths(row.score.hi))).collect();
    // Whoever always beats a city has its lowest score at least at the city's highest; rows stand in
    // falling order of lowest scores.
    let beaten = |at: usize| {
        let possible = (0..count).take_while(|other| ends[*other].0 >= ends[at].1);
        let beating = possible.filter(|other| *other != at && parts.always_beats(*other, at));
        beating.take(many).count() >= many
    };
    let safe = |at: usize| {
        let others = (0..count).filter(|other| *other != at);
        let beating = others.filter(|other| !parts.always_beats(at, *other));
        beating.take(many).count() < many
    };
    (0..count)
        .map(|at| {
            let shares = [&figures.confirmed, &figures.near, &figures.any]
                .map(|counts| counts[at].share(figures.draws));
            if many >= count || shares.iter().all(|share| *share >= 1.0) && safe(at) {
                Some(Proof::Always)
            } else if shares.iter().all(|share| *share <= 0.0) && beaten(at) {
                Some(Proof::Never)
            } else {
                None
            }
        })
        .collect()
}

/// The criteria of every city in billionths, side by side: of thousands of cities most pairs are
/// looked at.
struct Parts {
    lows: Vec<i64>,
    highs: Vec<i64>,
    width: usize,
}

impl Parts {
    fn new(cities: &[&Applicant]) -> Self {
        let width = cities.iter().map(|city| city.parts.len()).max().unwrap_or(0);
        let values = || cities.iter().flat_map(|city| (0..width).map(|at| city.value(at)));
        Self {
            lows: values().map(|value| billionths(value.lo)).collect(),
            highs: values().map(|value| billionths(value.hi)).collect(),
            width,
        }
    }

    /// As [`always_beats`](crate::committee::dominance::always_beats), by places.
    fn always_beats(&self, one: usize, other: usize) -> bool {
        let row = |at: usize| at * self.width..(at + 1) * self.width;
        let (lows, highs) = (&self.lows[row(one)], &self.highs[row(other)]);
        is_above(lows.iter().copied().zip(highs.iter().copied()))
    }
}
