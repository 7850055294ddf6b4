use super::Compared;
use crate::committee::{Duels, Odds};
use crate::i18n::{Text, Words};
use crate::report::grid::{Column, Grid};
use crate::report::page::Page;
use crate::text::shorten;

/// Cells of a name in the table of pairs.
const NAME: usize = 14;

impl Compared<'_> {
    /// What stands when it is put to the test: the first through each lens, who beats whom whatever
    /// happens, and at which weights neighbours change places.
    #[must_use]
    pub fn stress<'w>(&self, duels: &Duels, words: &'w Words) -> Page<'w> {
        let mut page = self.lenses(words);
        let name = |at: usize| -> Text {
            let id = duels.ids.get(at).map_or("", String::as_str);
            self.comparison.city(id).map_or_else(|| Text::same(id), |one| one.city.shown())
        };
        page.heading("duel-dominance");
        let mut none = true;
        for at in 0..duels.ids.len() {
            let beaten = |nearly: bool| -> Vec<String> {
                let beats = |to: &usize| {
                    let duel = duels.get(at, *to);
                    duel.is_some_and(|duel| duel.always != nearly && (duel.always || duel.nearly))
                };
                (0..duels.ids.len()).filter(beats).map(|to| duels.ids[to].clone()).collect()
            };
            for (nearly, word) in [(false, "duel-beats-always"), (true, "duel-beats-nearly")] {
                let ids = beaten(nearly);
                if !ids.is_empty() {
                    none = false;
                    page.say(1, word, &[("one", &name(at)), ("others", &self.names(&ids))]);
                    page.link(self.to_city(&duels.ids[at]));
                }
            }
        }
        if none {
            page.say(1, "duel-nobody", &[]);
        }
        page.heading("duel-tipping");
        for at in 1..duels.ids.len() {
            let Some(duel) = duels.get(at - 1, at) else { continue };
            let (one, other) = (name(at - 1), name(at));
            page.say(1, "duel-pair", &[("one", &one), ("other", &other)]);
            page.link(self.to_city(&duels.ids[at]));
            page.line(2, &self.tipping(duel.tipping.first(), words));
        }
        page
    }

    /// In how many draws each of the first cities stands before each other one.
    #[must_use]
    pub fn pairs(&self, duels: &Duels, words: &Words) -> Grid {
        let language = words.language();
        let name = |id: &String| self.comparison.city(id).map(|one| one.city.shown());
        let names: Vec<Text> = duels.ids.iter().filter_map(name).collect();
        let mut columns = vec![Column::name(words.text("duel-before", &[]))];
        columns.extend((1..=names.len()).map(|at| {
            // The nearer to the first, the longer a column stays.
            Column::numbers(Text::same(at.to_string()), at.min(200) as u8)
        }));
        let mut grid = Grid::new(columns);
        for (at, one) in names.iter().enumerate() {
            let cell = |to: usize| match duels.get(at, to) {
                None => "·".to_owned(),
                Some(duel) => super::odds_cell(Odds::of(duel.wins, None), words),
            };
            let head = format!("{} {}", at + 1, shorten(&one.line(language), 2 * NAME));
            grid.row([head].into_iter().chain((0..names.len()).map(cell)).collect());
        }
        grid
    }
}
