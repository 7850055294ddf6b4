//! A comparison of cities in words: the ranking, what would change it, and what to choose.
//!
//! Says what is not certain before it says what is chosen (method §5.8). Computes nothing: every
//! figure comes from the comparison.

mod ballot;
mod beside;
mod city;
mod duels;
mod honest;
mod json;
mod minutes;
mod open;
mod programme;
mod ranking;
mod sources;
mod tables;
mod words;

pub use json::{compared_json, minutes_json, minutes_schema};
pub use minutes::checked;
pub use programme::joint_programme;
pub(super) use programme::silence_word;
pub use ranking::{interval, possible};
pub use sources::NotIn;
pub(super) use words::impossible;
pub use words::{band_word, kind, label_word, odds, odds_cell, passes_word, points_one};

use super::page::Page;
use super::words::tenths;
use crate::assessment::CityKind;
use crate::committee::comparison::{Chosen, Named, Standing};
use crate::committee::reading::Frame;
use crate::committee::{Comparison, GateAt, Lens, Tipping};
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use std::fmt::Write as _;

/// What is shown of a comparison, and what it needs besides.
pub struct Compared<'a> {
    /// The comparison.
    pub comparison: &'a Comparison,
    /// The framework of its cities.
    pub frame: &'a Frame,
    /// How many documents were given, and how many of them could not be read.
    pub documents: (usize, usize),
    /// What was set aside: where it stood, and why.
    pub aside: Vec<(Text, Text)>,
    /// The framework itself, where it is at hand: it has the words of questions.
    pub framework: Option<&'a Framework>,
    /// What the table shows.
    pub view: TableView,
}

/// What the table of cities shows. Ranks are always those among all cities.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TableView {
    /// By what it is sorted.
    pub sort: Sort,
    /// Only cities of provinces that contain this.
    pub province: Option<String>,
    /// Only cities of this kind.
    pub kind: Option<CityKind>,
    /// At most so many rows; all, if not said.
    pub rows: Option<usize>,
    /// Lines of at most so many cells; as wide as the tables are, if not said.
    pub cells: Option<usize>,
}

/// By what the table of cities is sorted.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub enum Sort {
    /// The confirmed score, or the score through another lens at this place.
    #[default]
    Score,
    /// The rank through the lens at this place.
    Lens(usize),
    /// The confirmed figure.
    Confirmed,
    /// The near figure.
    Near,
    /// The figure under any weights.
    Any,
    /// The share that is known.
    Known,
    /// The name.
    Name,
    /// The province.
    Province,
}

impl TableView {
    /// The places of the cities shown, in order, and how many more there are.
    #[must_use]
    pub fn places(&self, comparison: &Comparison) -> (Vec<usize>, usize) {
        let cities = &comparison.cities;
        let fits = |one: &Standing| {
            let province = self.province.as_ref();
            province.is_none_or(|part| one.city.province.contains(part.as_str()))
                && self.kind.is_none_or(|kind| kind == one.city.kind)
        };
        let mut places: Vec<usize> = (0..cities.len()).filter(|at| fits(&cities[*at])).collect();
        let falling = |of: fn(&Standing) -> f64| {
            move |one: &usize, other: &usize| of(&cities[*other]).total_cmp(&of(&cities[*one]))
        };
        match self.sort {
            Sort::Score => {}
            Sort::Lens(at) => {
                places.sort_by_key(|one| cities[*one].lens_ranks.get(at).copied());
            }
            Sort::Confirmed => places.sort_by(falling(|one| one.confirmed)),
            Sort::Near => places.sort_by(falling(|one| one.near)),
            Sort::Any => places.sort_by(falling(|one| one.any)),
            Sort::Known => places.sort_by(falling(|one| 1.0 - one.score.width())),
            Sort::Name => places.sort_by(|one, other| {
                let name = |at: &usize| (&cities[*at].city.name.zh, &cities[*at].city.name.en);
                name(one).cmp(&name(other))
            }),
            Sort::Province => places.sort_by(|one, other| {
                cities[*one].city.province.cmp(&cities[*other].city.province)
            }),
        }
        let more = places.len().saturating_sub(self.rows.unwrap_or(usize::MAX));
        places.truncate(self.rows.unwrap_or(usize::MAX));
        (places, more)
    }
}

impl Compared<'_> {
    /// All of it as plain text, in the languages shown.
    #[must_use]
    pub fn text(&self, words: &Words) -> String {
        let mut out = String::new();
        out.push_str(&self.heading(words).print());
        self.tables(words, &mut out);
        for page in self.pages(words) {
            out.push('\n');
            out.push_str(&page.print());
        }
        out
    }

    /// How many cities, of what, and what is not in here.
    #[must_use]
    pub fn heading<'w>(&self, words: &'w Words) -> Page<'w> {
        let mut page = Page::new(words);
        let comparison = self.comparison;
        page.line(
            0,
            &words.text(
                "compare-title",
                &[
                    ("ranked", comparison.cities.len().into()),
                    ("select", comparison.setting.select.into()),
                ],
            ),
        );
        for remark in self.remarks(words) {
            page.line(0, &remark);
        }
        for (place, why) in &self.aside {
            page.line(1, &why.lead(place));
        }
        page
    }

    /// What must be known before any figure is read: the framework, invented cities, drafts, and
    /// documents that are not in here.
    fn remarks(&self, words: &Words) -> Vec<Text> {
        let cities = &self.comparison.cities;
        let count = |of: fn(&Standing) -> bool| cities.iter().filter(|one| of(one)).count();
        let mut remarks = vec![self.frame.name.clone()];
        for (id, count) in [
            ("compare-samples", count(|one| one.city.sample)),
            ("compare-drafts", count(|one| !one.city.sealed)),
            ("compare-amended", count(|one| one.city.amended)),
        ] {
            if count > 0 {
                remarks.push(words.text(id, &[("count", count.into())]));
            }
        }
        let (all, unread) = self.documents;
        if unread > 0 {
            let args = [("unread", unread.into()), ("all", all.into())];
            remarks.push(words.text("compare-unread", &args));
        }
        remarks
    }

    /// What follows the tables, in order.
    fn pages<'w>(&self, words: &'w Words) -> [Page<'w>; 4] {
        let comparison = self.comparison;
        let joint = joint_programme(&comparison.programme, &comparison.setting, words);
        [self.open(words), self.chosen(words), joint, self.honest(words)]
    }

    /// Best portfolios side by side.
    #[must_use]
    pub fn chosen<'w>(&self, words: &'w Words) -> Page<'w> {
        let mut page = Page::new(words);
        page.line(0, &words.text("compare-chosen", &[]));
        match &self.comparison.chosen {
            Chosen::Impossible(why) => page.line(1, &words::impossible(why, words)),
            Chosen::Sets { sets, proved, margin, one_level, tied } => {
                for (at, set) in sets.iter().enumerate() {
                    let names = self.names(&set.cities);
                    let args = [("at", (at + 1).into()), ("total", points_one(set.total).into())];
                    let lead = words.text("compare-set", &args);
                    page.line(1, &names.lead(&lead));
                }
                if let Some(margin) = margin {
                    let args = [
                        ("margin", points_one(*margin).into()),
                        ("level", points_one(*one_level).into()),
                    ];
                    let word = if *tied { "compare-tied" } else { "compare-margin" };
                    page.line(1, &words.text(word, &args));
                }
                if !proved {
                    page.line(1, &words.text("compare-not-proved", &[]));
                }
                self.labels(&mut page, words);
            }
        }
        page
    }

    /// Which cities are in the best choice whatever the weights, and through every lens.
    fn labels(&self, page: &mut Page, words: &Words) {
        use crate::committee::Label;
        let of = |label: Label| -> Vec<String> {
            let all = self.comparison.cities.iter().filter(|one| one.label == label);
            all.map(|one| one.city.id.clone()).collect()
        };
        for (label, word) in
            [(Label::Core, "compare-core"), (Label::Borderline, "compare-borderline")]
        {
            let ids = of(label);
            if !ids.is_empty() {
                page.line(1, &self.names(&ids).lead(&words.text(word, &[])));
            }
        }
        let robust = self.comparison.cities.iter().filter(|one| one.robust);
        let robust: Vec<String> = robust.map(|one| one.city.id.clone()).collect();
        let names =
            if robust.is_empty() { words.text("compare-nobody", &[]) } else { self.names(&robust) };
        page.line(1, &names.lead(&words.text("compare-robust", &[])));
    }

    /// The names of cities, in order.
    fn names(&self, ids: &[String]) -> Text {
        let name = |id: &String| self.comparison.city(id).map(|one| one.city.shown());
        let names: Vec<Text> = ids.iter().filter_map(name).collect();
        Text::names(&names)
    }

    /// The name of the criterion at this place.
    fn criterion(&self, at: usize) -> Text {
        self.frame.criteria.get(at).map(|one| one.name.clone()).unwrap_or_default()
    }

    /// What a gate asks for.
    #[must_use]
    pub fn gate(&self, gate: &GateAt, words: &Words) -> Text {
        let least = Text::same(tenths(gate.at_least));
        let name = self.criterion(gate.criterion);
        words.with("column-gate", &[("criterion", &name), ("least", &least)])
    }

    /// The weights at which two cities change places; that there are none, where there are none.
    fn tipping(&self, tipping: Option<&Tipping>, words: &Words) -> Text {
        let Some(tipping) = tipping else { return words.text("open-no-tipping", &[]) };
        let percent = |weight: f64| Text::same(points_one(weight));
        words.with(
            "open-tipping",
            &[
                ("criterion", &self.criterion(tipping.criterion)),
                ("from", &percent(tipping.from)),
                ("to", &percent(tipping.to)),
            ],
        )
    }

    fn lens_name(&self, lens: Lens, words: &Words) -> Text {
        match lens {
            Lens::Confirmed => words.text("lens-confirmed", &[]),
            Lens::Documents => words.text("lens-documents", &[]),
            Lens::Balance(share) => {
                let mut percent = String::new();
                // Writing to a string cannot fail.
                let _ = write!(percent, "{:.0}", share * 100.0);
                words.text("lens-balance", &[("percent", percent.into())])
            }
            Lens::Without(at) => words.with("lens-without", &[("criterion", &self.criterion(at))]),
        }
    }
}

impl Named {
    /// Its name in both languages; its id where it has none in one.
    #[must_use]
    pub fn shown(&self) -> Text {
        let or = |name: &str, other: &str| {
            let name = if name.trim().is_empty() { other } else { name };
            if name.trim().is_empty() { self.id.clone() } else { name.to_owned() }
        };
        Text::new(or(&self.name.zh, &self.name.en), or(&self.name.en, &self.name.zh))
    }

    /// The id of where its assessment stands in the locales: sealed or not, and whether a seal was
    /// opened for changes.
    #[must_use]
    pub fn state_word(&self) -> &'static str {
        match (self.sealed, self.amended) {
            (true, false) => "standing-sealed",
            (true, true) => "home-amended",
            (false, true) => "home-amending",
            (false, false) => "standing-draft",
        }
    }
}
