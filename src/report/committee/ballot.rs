use super::Compared;
use super::programme::beside_picture;
use super::words::band_word;
use crate::committee::Odds;
use crate::i18n::{Text, Words};
use crate::report::html::{Ballot, Candidate};
use crate::report::page::Page;

impl Compared<'_> {
    /// The comparison as a page shows it: all cities, whatever the table is narrowed to.
    #[must_use]
    pub fn ballot(&self, words: &Words) -> Ballot {
        let comparison = self.comparison;
        let (ranked, select) = (comparison.cities.len(), comparison.setting.select);
        let args = [("ranked", ranked.into()), ("select", select.into())];
        let mut remarks = self.remarks(words);
        remarks.push(words.text("compare-chosen", &[]));
        remarks.extend(lines(&self.chosen(words)));
        let mut notes = lines(&self.open(words));
        notes.extend(lines(&self.honest(words)));
        let shares = comparison.rank_shares.chunks(ranked.max(1));
        let shares = shares.map(<[f64]>::to_vec).chain(std::iter::repeat(Vec::new()));
        let cities = comparison.cities.iter().zip(shares);
        Ballot {
            programme_lines: beside_picture(&comparison.programme, &comparison.setting, words)
                .lines()
                .to_vec(),
            programme: comparison.programme.clone(),
            title: words.text("compare-title", &args),
            remarks,
            notes,
            select,
            candidates: cities
                .map(|(one, shares)| Candidate {
                    id: one.city.id.clone(),
                    name: one.city.shown(),
                    score: one.score,
                    ranks: (one.ranks.best, one.ranks.worst),
                    odds: [one.confirmed, one.near, one.any]
                        .map(|share| Odds::of(share, one.proof)),
                    verdict: words.text(band_word(one.band), &[]),
                    shares,
                })
                .collect(),
        }
    }
}

/// The lines of a page, without its title.
fn lines(page: &Page) -> Vec<Text> {
    let texts = page.lines().iter().filter(|line| line.indent > 0 && !line.is_blank());
    texts.map(|line| line.text.clone()).collect()
}
