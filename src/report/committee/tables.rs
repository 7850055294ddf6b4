use super::words::{band_word, odds, passes_word};
use super::{Compared, points_one};
use crate::committee::comparison::Standing;
use crate::committee::{Odds, Outside};
use crate::i18n::{Text, Words};
use crate::report::grid::Grid;
use crate::report::page::Page;
use crate::report::words::{confidence_word, points, same, span};
use crate::text::shorten;

/// A head of a column of numbers, in cells.
const HEAD: usize = 16;
/// Cities that share the last place through a lens and are named with the others.
const TIED: usize = 5;

impl Compared<'_> {
    pub(super) fn tables(&self, words: &Words, out: &mut String) {
        let (places, more) = self.view.places(self.comparison);
        self.table(words, "compare-ranking", out, |out| self.ranking(&places, words, out));
        let say = |id: &str, count: usize, out: &mut String| {
            let mut page = Page::new(words);
            page.line(1, &words.text(id, &[("count", count.into())]));
            out.push_str(&page.print());
        };
        if more > 0 {
            say("compare-more", more, out);
        }
        self.outside(words, out);
        self.table(words, "part-criteria", out, |out| self.criteria(&places, words, out));
        self.table(words, "compare-lenses", out, |out| self.lenses(words, out));
    }

    fn table(&self, words: &Words, heading: &str, out: &mut String, write: impl Fn(&mut String)) {
        if self.comparison.cities.is_empty() {
            return;
        }
        let mut page = Page::new(words);
        page.line(0, &words.text(heading, &[]));
        out.push('\n');
        out.push_str(&page.print());
        write(out);
    }

    fn ranking(&self, places: &[usize], words: &Words, out: &mut String) {
        let language = words.language();
        let say = |id: &str| words.text(id, &[]);
        let mut grid = Grid::new(vec![
            (say("column-rank"), true),
            (say("column-city"), false),
            (say("column-score"), true),
            (say("column-known"), true),
            (say("column-confidence"), false),
            (say("column-ranks"), true),
            (say("column-confirmed"), true),
            (say("column-near"), true),
            (say("column-any"), true),
            (say("column-band"), false),
            (say("column-id"), false),
        ]);
        for one in places.iter().map(|at| &self.comparison.cities[*at]) {
            let share = |share: f64| odds(Odds::of(share, one.proof), words).line(language);
            let confidence = one.confidence.map(|one| words.label(confidence_word(one)));
            let ranks = (one.ranks.best, one.ranks.worst);
            let ends = (points_one(one.score.lo), points_one(one.score.hi));
            grid.row(vec![
                one.rank.to_string(),
                one.city.shown().line(language),
                if ends.0 == ends.1 { ends.0 } else { format!("{}–{}", ends.0, ends.1) },
                format!("{}%", points(1.0 - one.score.width())),
                confidence.unwrap_or_default(),
                if ranks.0 == ranks.1 {
                    ranks.0.to_string()
                } else {
                    format!("{}–{}", ranks.0, ranks.1)
                },
                share(one.confirmed),
                share(one.near),
                share(one.any),
                words.label(band_word(one.band)),
                one.city.id.clone(),
            ]);
        }
        grid.write(language, out);
    }

    fn criteria(&self, places: &[usize], words: &Words, out: &mut String) {
        let language = words.language();
        let setting = &self.comparison.setting;
        let mut columns = vec![(words.text("column-city", &[]), false)];
        columns.extend(setting.criteria.iter().map(|one| (short(&one.name), true)));
        for gate in &setting.gates {
            let name = setting.criteria.get(gate.criterion).map(|one| one.name.clone());
            let least = points(gate.at_least);
            let name = name.unwrap_or_default();
            let head = words.with("column-gate", &[("criterion", &name), ("least", &same(&least))]);
            columns.push((head, false));
        }
        let mut grid = Grid::new(columns);
        for one in places.iter().map(|at| &self.comparison.cities[*at]) {
            let mut cells = vec![one.city.shown().line(language)];
            cells.extend(one.criteria.iter().map(|value| span(*value)));
            cells.extend(one.gates.iter().map(|passes| words.label(passes_word(*passes))));
            grid.row(cells);
        }
        grid.write(language, out);
    }

    /// Who comes first through each lens; equal ranks may make it more than are chosen.
    fn lenses(&self, words: &Words, out: &mut String) {
        let mut page = Page::new(words);
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
        out.push_str(&page.print());
    }

    /// Why a city stands outside the ranking, in words.
    pub(in crate::report) fn outside_why(&self, why: Outside, words: &Words) -> Text {
        let name = |criterion: usize| {
            self.frame.criteria.get(criterion).map(|one| one.name.clone()).unwrap_or_default()
        };
        match why {
            Outside::NotComparable { criterion } => {
                words.with("outside-criterion", &[("criterion", &name(criterion))])
            }
            Outside::Gate { gate } => {
                let gate = self.comparison.setting.gates.get(gate);
                let criterion = gate.map(|gate| name(gate.criterion)).unwrap_or_default();
                let least = points(gate.map_or(0.0, |gate| gate.at_least));
                words.with("outside-gate", &[("criterion", &criterion), ("least", &same(&least))])
            }
        }
    }

    /// Cities outside the ranking, with the reason.
    fn outside(&self, words: &Words, out: &mut String) {
        let all = &self.comparison.outside;
        if all.is_empty() {
            return;
        }
        let mut page = Page::new(words);
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
        out.push_str(&page.print());
    }
}

fn short(name: &Text) -> Text {
    Text::new(shorten(&name.zh, HEAD), shorten(&name.en, HEAD))
}
