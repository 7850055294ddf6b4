use super::Compared;
use super::ranking::{interval, possible};
use super::words::{band_word, label_word};
use crate::committee::comparison::Standing;
use crate::committee::{Duel, Odds};
use crate::i18n::{Text, Words};
use crate::report::page::Page;
use crate::report::words::{points, span};

impl Compared<'_> {
    /// Two cities side by side; `duel` is the first against the second, `back` the other way round.
    #[must_use]
    pub fn beside<'w>(
        &self,
        [one, other]: [&Standing; 2],
        [duel, back]: [&Duel; 2],
        words: &'w Words,
    ) -> Page<'w> {
        let mut page = Page::new(words);
        let names = [one.city.shown(), other.city.shown()];
        page.say(0, "beside-title", &[("one", &names[0]), ("other", &names[1])]);
        let pair = |page: &mut Page, head: &Text, texts: [Text; 2]| {
            let [one, other] = texts;
            page.say(1, "beside-row", &[("what", head), ("one", &one), ("other", &other)]);
        };
        let both = [one, other];
        let say = |id: &str| words.text(id, &[]);
        pair(&mut page, &say("column-rank"), both.map(|city| Text::same(city.rank.to_string())));
        pair(&mut page, &say("column-ranks"), both.map(|city| Text::same(possible(city))));
        pair(&mut page, &say("column-score"), both.map(|city| Text::same(interval(city.score))));
        let known = |city: &Standing| Text::same(format!("{}%", points(1.0 - city.score.width())));
        pair(&mut page, &say("column-known"), both.map(known));
        let odds = |of: fn(&Standing) -> f64| {
            both.map(|city| super::odds(Odds::of(of(city), city.proof), words))
        };
        pair(&mut page, &say("column-confirmed"), odds(|city| city.confirmed));
        pair(&mut page, &say("column-near"), odds(|city| city.near));
        pair(&mut page, &say("column-any"), odds(|city| city.any));
        pair(&mut page, &say("column-band"), both.map(|city| say(band_word(city.band))));
        pair(&mut page, &say("column-label"), both.map(|city| say(label_word(city.label))));
        page.heading("part-criteria");
        for (at, (a, b)) in one.criteria.iter().zip(&other.criteria).enumerate() {
            pair(&mut page, &self.criterion(at), [Text::same(span(*a)), Text::same(span(*b))]);
        }
        page.heading("beside-against");
        self.duel(names.each_ref(), duel, &mut page, words);
        if back.always || back.nearly {
            self.dominance([&names[1], &names[0]], back, &mut page, words);
        }
        if duel.tipping.is_empty() {
            page.line(1, &self.tipping(None, words));
        }
        for tipping in &duel.tipping {
            page.line(1, &self.tipping(Some(tipping), words));
        }
        page
    }

    /// How often one stands before the other, and whether that is certain.
    pub(super) fn duel(
        &self,
        [one, other]: [&Text; 2],
        duel: &Duel,
        page: &mut Page,
        words: &Words,
    ) {
        let wins = super::odds(Odds::of(duel.wins, None), words);
        page.say(1, "duel-wins", &[("one", one), ("other", other), ("wins", &wins)]);
        self.dominance([one, other], duel, page, words);
    }

    fn dominance(&self, [one, other]: [&Text; 2], duel: &Duel, page: &mut Page, words: &Words) {
        if duel.always || duel.nearly {
            let word = if duel.always { "duel-always" } else { "duel-nearly" };
            let tilt = Text::same(points(self.comparison.setting.rules.tilt));
            page.line(1, &words.with(word, &[("one", one), ("other", other), ("tilt", &tilt)]));
        }
    }
}
