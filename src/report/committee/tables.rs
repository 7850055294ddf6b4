use super::Compared;
use crate::committee::Outside;
use crate::committee::comparison::Standing;
use crate::i18n::{Text, Words};
use crate::report::page::Page;
use crate::report::words::tenths;

/// Cities that share the last place through a lens and are named with the others.
const TIED: usize = 5;

impl Compared<'_> {
    pub(super) fn tables(&self, words: &Words, out: &mut String) {
        let (places, more) = self.view.places(self.comparison);
        self.table(words, "compare-ranking", out, |out| {
            self.ranking(&places, words).write(self.view.cells, words.language(), out)
        });
        let say = |id: &str, count: usize, out: &mut String| {
            let mut page = Page::new(words);
            page.line(1, &words.text(id, &[("count", count.into())]));
            out.push_str(&page.print());
        };
        if more > 0 {
            say("compare-more", more, out);
        }
        out.push_str(&self.outside(words).print());
        self.table(words, "part-criteria", out, |out| {
            self.criteria(&places, words).write(self.view.cells, words.language(), out)
        });
        if !self.comparison.cities.is_empty() {
            out.push('\n');
            out.push_str(&self.lenses(words).print());
        }
    }

    /// A table under its heading, and how many of its columns did not fit.
    fn table(
        &self,
        words: &Words,
        heading: &str,
        out: &mut String,
        write: impl Fn(&mut String) -> usize,
    ) {
        if self.comparison.cities.is_empty() {
            return;
        }
        let mut page = Page::new(words);
        page.line(0, &words.text(heading, &[]));
        out.push('\n');
        out.push_str(&page.print());
        let without = write(out);
        if without > 0 {
            let mut page = Page::new(words);
            page.line(1, &words.text("table-wider", &[("count", without.into())]));
            out.push_str(&page.print());
        }
    }

    /// Who comes first through each lens; equal ranks may make it more than are chosen.
    #[must_use]
    pub fn lenses<'w>(&self, words: &'w Words) -> Page<'w> {
        let mut page = Page::new(words);
        page.line(0, &words.text("compare-lenses", &[]));
        let select = self.comparison.setting.select;
        for (at, lens) in self.comparison.lenses.iter().enumerate() {
            let rank = |one: &Standing| one.lens_ranks.get(at).copied().unwrap_or(usize::MAX);
            let mut first: Vec<&Standing> =
                self.comparison.cities.iter().filter(|one| rank(one) <= select).collect();
            first.sort_by_key(|one| rank(one));
            let ids: Vec<String> =
                first.iter().take(select + TIED).map(|one| one.city.id.clone()).collect();
            page.line(1, &self.names(&ids).lead(&self.lens_name(*lens, words)));
        }
        page
    }

    /// Why a city stands outside the ranking, in words.
    pub(in crate::report) fn outside_why(&self, why: Outside, words: &Words) -> Text {
        match why {
            Outside::NotComparable { criterion } => {
                words.with("outside-criterion", &[("criterion", &self.criterion(criterion))])
            }
            Outside::Gate { gate } => {
                let gate = self.comparison.setting.gates.get(gate);
                let criterion = gate.map(|gate| self.criterion(gate.criterion)).unwrap_or_default();
                let least = tenths(gate.map_or(0.0, |gate| gate.at_least));
                words.with(
                    "outside-gate",
                    &[("criterion", &criterion), ("least", &Text::same(&least))],
                )
            }
        }
    }

    /// Cities outside the ranking, with the reason.
    #[must_use]
    pub fn outside<'w>(&self, words: &'w Words) -> Page<'w> {
        let mut page = Page::new(words);
        let all = &self.comparison.outside;
        if all.is_empty() {
            return page;
        }
        page.line(0, &Text::default());
        page.line(0, &words.text("compare-outside", &[]));
        for one in all.iter().take(self.view.rows.unwrap_or(usize::MAX)) {
            let why = self.outside_why(one.why, words);
            let name = one.city.shown();
            let id = &one.city.id;
            let name = Text::new(format!("{}（{id}）", name.zh), format!("{} ({id})", name.en));
            page.line(1, &why.lead(&name));
        }
        let more = all.len().saturating_sub(self.view.rows.unwrap_or(usize::MAX));
        if more > 0 {
            page.line(1, &words.text("compare-more", &[("count", more.into())]));
        }
        page
    }
}
