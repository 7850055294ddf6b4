use super::{Compared, points_one};
use crate::committee::comparison::{Contest, Open, OpenPart, Standing};
use crate::committee::{Band, Odds};
use crate::i18n::{Text, Words};
use crate::report::page::Page;

/// Cities that are explained; the table names the band of all.
const EXPLAINED: usize = 12;
/// Cities that are named in one sentence.
const NAMED: usize = 3;

impl Compared<'_> {
    /// What would decide about the cities that are neither in nor out.
    #[must_use]
    pub fn open<'w>(&self, words: &'w Words) -> Page<'w> {
        let mut page = Page::new(words);
        page.line(0, &words.text("compare-open", &[]));
        let (missing, weights): (Vec<&Standing>, Vec<&Standing>) = self
            .comparison
            .cities
            .iter()
            .filter(|one| one.band.is_open())
            .partition(|one| one.band == Band::Depends);
        if missing.is_empty() && weights.is_empty() {
            page.line(1, &words.text("compare-nothing-open", &[]));
        }
        let count = missing.len() + weights.len();
        for one in missing.iter().chain(&weights).take(EXPLAINED) {
            self.undecided(one, &mut page, words);
        }
        if count > EXPLAINED {
            page.line(1, &words.text("compare-more", &[("count", (count - EXPLAINED).into())]));
        }
        page
    }

    fn undecided(&self, one: &Standing, page: &mut Page, words: &Words) {
        let percent = |share: f64| super::odds(Odds::of(share, one.proof), words);
        let word = if one.band == Band::Depends { "open-depends" } else { "open-contender" };
        let args = [("confirmed", &percent(one.confirmed)), ("near", &percent(one.near))];
        page.line(1, &words.with(word, &args).lead(&one.city.shown()));
        page.link(self.to_city(&one.city.id));
        let own = one.near >= one.confirmed;
        if one.band == Band::Depends && !own {
            self.overtaken(one, page, words);
        }
        if one.band == Band::Depends && own {
            for part in &one.missing {
                page.line(2, &self.missing(part, words));
            }
        }
        if let Some(contest) = &one.contest {
            self.contest(contest, page, words);
        }
    }

    /// Who could come before a city once more is known of them: those that stand behind it on what
    /// is confirmed, and in front of it at their best, the widest open first.
    fn overtaken(&self, one: &Standing, page: &mut Page, words: &Words) {
        let behind = |other: &&Standing| other.rank > one.rank && other.score.hi > one.score.lo;
        let mut all: Vec<&Standing> = self.comparison.cities.iter().filter(behind).collect();
        all.sort_by(|a, b| b.score.width().total_cmp(&a.score.width()));
        let ids: Vec<String> = all.iter().take(NAMED).map(|one| one.city.id.clone()).collect();
        if !ids.is_empty() {
            page.line(2, &words.with("open-overtaken", &[("cities", &self.names(&ids))]));
        }
    }

    /// A question by its id and, where they are known, its words.
    pub(super) fn question(&self, id: &str) -> Text {
        match self.framework.and_then(|framework| framework.question(id)) {
            Some(one) => {
                Text::new(format!("{id} {}", one.text.zh), format!("{id} {}", one.text.en))
            }
            None => Text::same(id),
        }
    }

    pub(super) fn missing(&self, part: &Open, words: &Words) -> Text {
        let name = match &part.what {
            OpenPart::Question(id) => self.question(id),
            OpenPart::Criterion(at) => {
                words.with("open-criterion", &[("criterion", &self.criterion(*at))])
            }
        };
        let width = Text::same(points_one(part.width));
        words.with("open-missing", &[("what", &name), ("points", &width)])
    }

    /// Against whom, how often it wins, and the weight at which they change places.
    pub(super) fn contest(&self, contest: &Contest, page: &mut Page, words: &Words) {
        let rival = self.comparison.city(&contest.rival).map(|one| one.city.shown());
        let rival = rival.unwrap_or_else(|| Text::same(&contest.rival));
        let wins = super::odds(Odds::of(contest.wins, None), words);
        page.line(2, &words.with("open-contest", &[("rival", &rival), ("wins", &wins)]));
        page.line(2, &self.tipping(contest.tipping.as_ref(), words));
    }
}
