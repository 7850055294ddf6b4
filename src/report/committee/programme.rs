//! The programmes of several cities beside each other, in words (method §4 and §6).

use crate::committee::comparison::Named;
use crate::committee::programme::{
    Demand, FromDirectory, NotCounted, Over, Pair, Programme, Silence, Slot,
};
use crate::committee::{Item, Setting};
use crate::i18n::{Text, Words};
use crate::report::page::Page;
use crate::report::words::points;

/// Cells of a month: two digits and a gap.
const MONTH: usize = 3;

/// What is needed when, where it is too much, what is not in the figures, and who could help whom.
/// Headings stand at the left, everything else is set in.
#[must_use]
pub fn joint_programme<'w>(programme: &Programme, setting: &Setting, words: &'w Words) -> Page<'w> {
    page(programme, setting, words, true)
}

/// The same without the table of months, for where a picture shows them.
pub(super) fn beside_picture<'w>(
    programme: &Programme,
    setting: &Setting,
    words: &'w Words,
) -> Page<'w> {
    page(programme, setting, words, false)
}

fn page<'w>(programme: &Programme, setting: &Setting, words: &'w Words, table: bool) -> Page<'w> {
    let mut page = Page::new(words);
    let shown = Shown { programme, words, table };
    let title = if setting.programme_of.is_empty() { "joint-of-best" } else { "joint-of-named" };
    page.line(0, &words.text(title, &[]));
    if programme.is_empty() {
        page.line(1, &words.text("joint-nobody", &[]));
        return page;
    }
    shown.silent(&mut page);
    if programme.cities.is_empty() {
        return page;
    }
    let names: Vec<Text> = programme.cities.iter().map(Named::shown).collect();
    page.line(1, &Text::names(&names).lead(&words.text("joint-cities", &[])));
    shown.demand(&mut page);
    shown.capacity(&mut page);
    shown.open(&mut page);
    page.line(0, &Text::default());
    page.line(0, &words.text("joint-peers", &[]));
    shown.peers(&mut page);
    page
}

/// The name of a kind or a practice; its id where it has none.
fn or_id(name: &Text, id: &str) -> Text {
    let or = |name: &str, other: &str| {
        let name = if name.trim().is_empty() { other } else { name };
        if name.trim().is_empty() { id.to_owned() } else { name.to_owned() }
    };
    Text::new(or(&name.zh, &name.en), or(&name.en, &name.zh))
}

impl Demand {
    /// Its name in both languages; its id where it has none.
    #[must_use]
    pub fn shown(&self) -> Text {
        or_id(&self.name, &self.id)
    }
}

impl Item {
    /// Its name in both languages; its id where it has none.
    #[must_use]
    pub fn shown(&self) -> Text {
        or_id(&self.name, &self.id)
    }
}

impl FromDirectory {
    /// Its name in both languages; its id where it has none.
    #[must_use]
    pub fn shown(&self) -> Text {
        or_id(&self.name, &self.id)
    }
}

/// Why a city has no part in the figures, in words.
pub(in crate::report) fn silence_word(why: Silence) -> &'static str {
    match why {
        Silence::NoProgramme => "joint-silent-old",
        Silence::OtherOutline => "joint-silent-other",
    }
}

struct Shown<'a> {
    programme: &'a Programme,
    words: &'a Words,
    /// Whether the months stand in a table.
    table: bool,
}

impl Shown<'_> {
    fn city(&self, at: usize) -> Text {
        self.programme.cities.get(at).map(Named::shown).unwrap_or_default()
    }

    fn kind(&self, at: usize) -> Text {
        self.programme.kinds.get(at).map(Demand::shown).unwrap_or_default()
    }

    fn practice(&self, at: usize) -> Text {
        self.programme.practices.get(at).map(Item::shown).unwrap_or_default()
    }

    fn silent(&self, page: &mut Page) {
        for one in &self.programme.silent {
            page.line(1, &self.words.text(silence_word(one.why), &[]).lead(&one.city.shown()));
        }
    }

    /// How much of each kind is needed in each month, and of all.
    fn demand(&self, page: &mut Page) {
        let needed: Vec<&Demand> =
            self.programme.kinds.iter().filter(|kind| kind.total() > 0).collect();
        if needed.is_empty() {
            page.line(1, &self.words.text("joint-empty", &[]));
            return;
        }
        page.line(1, &self.words.text("joint-rule", &[]));
        if !self.table {
            return;
        }
        let numbers: Vec<u32> = (1..=self.programme.months).collect();
        page.line(1, &self.words.text("chart-month", &[]));
        page.line(2, &row(&numbers));
        for kind in needed {
            page.line(1, &Text::same(kind.total().to_string()).lead(&kind.shown()));
            page.line(2, &row(&kind.cities));
        }
        let load = &self.programme.load;
        let total: u32 = load.iter().sum();
        page.line(1, &Text::same(total.to_string()).lead(&self.words.text("joint-load", &[])));
        page.line(2, &row(load));
    }

    /// Months in which more is needed than there is, and what could start later.
    fn capacity(&self, page: &mut Page) {
        if self.programme.slots.is_empty() {
            return;
        }
        let capacity = &self.programme.capacity;
        if capacity.all.is_none() && capacity.kinds.is_empty() {
            page.line(1, &self.words.text("joint-no-capacity", &[]));
            return;
        }
        if self.programme.over.is_empty() {
            page.line(1, &self.words.text("joint-within", &[]));
            return;
        }
        for stretch in stretches(&self.programme.over) {
            self.over(stretch, page);
        }
        page.line(1, &self.words.text("joint-later-note", &[]));
    }

    fn over(&self, stretch: &[Over], page: &mut Page) {
        let (Some(first), Some(last)) = (stretch.first(), stretch.last()) else { return };
        let args = [
            ("first", first.month.into()),
            ("last", last.month.into()),
            ("needed", first.needed.into()),
            ("there", first.there.into()),
            ("more", (first.needed - first.there.min(first.needed)).into()),
        ];
        let one = first.month == last.month;
        let text = self.words.text(if one { "joint-over-month" } else { "joint-over" }, &args);
        let what = match first.kind {
            Some(kind) => self.kind(kind),
            None => self.words.text("joint-load", &[]),
        };
        page.line(1, &text.lead(&what));
        let mut any = false;
        for (at, slot) in self.programme.slots.iter().enumerate() {
            // Whatever can leave its last month here can leave those before it.
            let leaves = stretch.iter().rev().find(|one| one.month <= slot.last);
            let Some(later) =
                leaves.and_then(|one| one.later.iter().find(|later| later.slot == at))
            else {
                continue;
            };
            any = true;
            self.later(slot, later.by, page);
        }
        if !any {
            page.line(2, &self.words.text("joint-none-later", &[]));
        }
    }

    fn later(&self, slot: &Slot, by: u32, page: &mut Page) {
        let (by, most) = (Text::same(by.to_string()), Text::same(slot.slack.to_string()));
        let (city, kind) = (self.city(slot.city), self.kind(slot.kind));
        let args = [("city", &city), ("kind", &kind), ("by", &by), ("most", &most)];
        page.say(2, "joint-later", &args);
    }

    fn open(&self, page: &mut Page) {
        let word = |why| match why {
            NotCounted::Beyond => "joint-beyond",
            NotCounted::Undecided => "joint-undecided",
        };
        // Those of one city and one reason follow each other.
        for open in
            self.programme.open.chunk_by(|one, next| (one.city, one.why) == (next.city, next.why))
        {
            let Some(first) = open.first() else { continue };
            let kinds: Vec<Text> = open.iter().map(|one| self.kind(one.kind)).collect();
            let args = [("city", &self.city(first.city)), ("kinds", &Text::names(&kinds))];
            page.say(1, word(first.why), &args);
        }
    }

    fn peers(&self, page: &mut Page) {
        if self.programme.pairs.is_empty() {
            page.line(1, &self.words.text("joint-no-pairs", &[]));
        }
        for pair in &self.programme.pairs {
            self.pair(pair, page);
        }
        for one in &self.programme.directory {
            let peer = one.shown();
            let (city, cover) = (self.city(one.city), Text::same(points(one.cover)));
            let practices: Vec<Text> = one.why.iter().map(|(at, _)| self.practice(*at)).collect();
            let args = [
                ("peer", &peer),
                ("city", &city),
                ("cover", &cover),
                ("why", &Text::names(&practices)),
            ];
            page.say(1, "joint-directory", &args);
        }
        page.line(1, &self.words.text("joint-peers-note", &[]));
    }

    fn pair(&self, pair: &Pair, page: &mut Page) {
        let (city, helper) = (self.city(pair.city), self.city(pair.helper));
        let (cover, back) = (Text::same(points(pair.cover)), Text::same(points(pair.back)));
        let mutual = if pair.back > 0.0 { "joint-pair-mutual" } else { "joint-pair" };
        let args = [("city", &city), ("helper", &helper), ("cover", &cover), ("back", &back)];
        page.say(1, mutual, &args);
        for why in &pair.why {
            let share = |share: f64| Text::same(points(share));
            let (own, target, level) = (share(why.own), share(why.target), share(why.helper));
            let practice = self.practice(why.practice);
            let args =
                [("practice", &practice), ("own", &own), ("target", &target), ("helper", &level)];
            page.say(2, "joint-why", &args);
        }
    }
}

/// A number for each month under each other; a point for 0. Names stand on lines of their own:
/// beside the months of a year and a half there is no room for them on an old console.
fn row(months: &[u32]) -> Text {
    let months = months.iter().map(|count| match count {
        0 => format!("{:>MONTH$}", "."),
        count => format!("{count:>MONTH$}"),
    });
    Text::same(months.collect::<String>())
}

/// Months that follow each other and need the same.
fn stretches(over: &[Over]) -> impl Iterator<Item = &[Over]> {
    over.chunk_by(|one, next| {
        one.kind == next.kind && one.month + 1 == next.month && one.needed == next.needed
    })
}
