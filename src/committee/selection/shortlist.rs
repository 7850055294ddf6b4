use super::Choice;
use std::collections::BTreeMap;

/// The few cities among which the best choice is: of each province and kind, as many as could be
/// chosen of it, and `keep - 1` more. Exact: whoever stands behind these can be replaced by enough
/// better ones of the same province and kind (method §5.6).
pub(super) struct Shortlist<'a> {
    choice: &'a Choice,
    cell_of: Vec<usize>,
    limits: Vec<usize>,
    cells: Vec<Vec<usize>>,
    order: Vec<usize>,
}

impl<'a> Shortlist<'a> {
    pub fn new(choice: &'a Choice, keep: usize) -> Self {
        let limits = &choice.limits;
        let mut left = limits.many;
        let mut caps = vec![limits.cap; limits.provinces];
        for piece in choice.pieces.iter().filter(|piece| piece.forced) {
            left = left.saturating_sub(1);
            caps[piece.province] = caps[piece.province].saturating_sub(1);
        }
        let mut cells: BTreeMap<(usize, usize), usize> = BTreeMap::new();
        let mut sizes = Vec::new();
        let cell_of = choice.pieces.iter().map(|piece| {
            let next = cells.len();
            *cells.entry((piece.province, piece.kind)).or_insert_with(|| {
                sizes.push(left.min(caps[piece.province]) + keep - 1);
                next
            })
        });
        let cell_of = cell_of.collect();
        let cells = vec![Vec::new(); sizes.len()];
        Self { choice, cell_of, limits: sizes, cells, order: Vec::new() }
    }

    /// The places of the shortlisted cities by these scores, the highest first; equal ones by id.
    pub fn best(&mut self, scores: &[i64]) -> &[usize] {
        let Self { choice, cell_of, limits, cells, order } = self;
        cells.iter_mut().for_each(Vec::clear);
        order.clear();
        for (at, cell) in cell_of.iter().enumerate() {
            if choice.pieces[at].forced {
                order.push(at);
                continue;
            }
            let (best, limit) = (&mut cells[*cell], limits[*cell]);
            // Places are in the order of ids: a later one with an equal score stands behind.
            if best.len() >= limit && best.last().is_none_or(|last| scores[*last] >= scores[at]) {
                continue;
            }
            let place = best.partition_point(|other| scores[*other] >= scores[at]);
            best.insert(place, at);
            best.truncate(limit);
        }
        order.extend(cells.iter().flatten());
        order.sort_unstable_by(|one, other| {
            scores[*other].cmp(&scores[*one]).then_with(|| one.cmp(other))
        });
        order
    }
}
