//! Existing practice against the desired level, a bar for each practice: bars on one scale can be
//! compared, and need nothing but plain characters.

use super::page::Page;
use super::words::span;
use crate::framework::Framework;
use crate::i18n::Text;
use crate::scoring::{PracticeLevels, Score};
use crate::text::{shorten, width};

/// Cells of a bar: one for every five points.
const BAR: usize = 20;

/// Cells of the longest name that keeps its place before the bars.
const NAME: usize = 40;

/// `####--|..|`: existing for certain, possibly existing, missing up to the desired level. The
/// desired level is the bar that stands upright; two of them hold it between them.
#[must_use]
pub fn bar(levels: &PracticeLevels) -> String {
    let at = |share: f64| ((share.clamp(0.0, 1.0) * BAR as f64).round() as usize).min(BAR);
    let (sure, maybe) = (at(levels.existing.lo), at(levels.existing.hi));
    let (low, high) = (at(levels.target.lo), at(levels.target.hi));
    (0..=BAR)
        .map(|cell| match cell {
            cell if cell == low || cell == high => '|',
            cell if cell < sure => '#',
            cell if cell < maybe => '-',
            cell if cell < high => '.',
            _ => ' ',
        })
        .collect()
}

impl Page<'_> {
    /// A bar for each practice, and how to read them.
    pub(super) fn profile(&mut self, framework: &Framework, score: &Score) {
        let rows: Vec<(&Text, PracticeLevels)> = score
            .practices
            .iter()
            .filter_map(|one| Some((&framework.indicators[one.indicator].name, one.levels?)))
            .collect();
        if rows.is_empty() {
            return;
        }
        let shown = |text: &Text| text.shown(self.words.language()).map(width).max().unwrap_or(0);
        let cells = rows.iter().map(|(name, _)| shown(name)).max().unwrap_or(0).min(NAME);
        for (name, levels) in &rows {
            let one = |name: &str| {
                let name = shorten(name, cells);
                let gap = " ".repeat(cells.saturating_sub(width(&name)));
                format!("{name}{gap}  {}", bar(levels).trim_end())
            };
            self.line(1, &Text::new(one(&name.zh), one(&name.en)));
        }
        self.say(1, "profile-legend", &[]);
    }
}

/// `30–45 → 75 (30–45)`: existing, desired, and what lies between.
#[must_use]
pub fn figures(levels: &PracticeLevels) -> String {
    format!("{} → {} ({})", span(levels.existing), span(levels.target), span(levels.gap))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scoring::Interval;

    #[test]
    fn a_bar_shows_what_exists_what_may_and_what_is_missing() {
        let levels = |existing, target| PracticeLevels { existing, target, gap: Interval::ZERO };
        let shown = |existing, target| bar(&levels(existing, target));
        let half = Interval::exact(0.5);
        assert_eq!(shown(Interval::new(0.1, 0.3), half), "##----....|          ");
        assert_eq!(shown(Interval::exact(1.0), half), "##########|######### ");
        assert_eq!(shown(Interval::ZERO, Interval::new(0.25, 0.75)), ".....|.........|     ");
    }
}
