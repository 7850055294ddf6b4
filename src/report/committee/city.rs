use super::ranking::{interval, possible};
use super::words::{band_word, kind, label_word, passes_word};
use super::{Compared, points_one};
use crate::committee::comparison::{Named, Standing};
use crate::committee::reading::{Gap, KindOf, Reasons};
use crate::committee::{Applicant, Odds};
use crate::i18n::{Text, Words};
use crate::report::page::{Page, Target};
use crate::report::words::{class_word, confidence_word, points, span};

/// Gaps that are listed, the largest first.
const GAPS: usize = 8;

impl Compared<'_> {
    /// A city's place in the ranking and where it comes from. `reasons` is what its export says of
    /// assistance and gaps, where it could be read.
    #[must_use]
    pub fn city<'w>(
        &self,
        city: &Applicant,
        reasons: Option<&Reasons>,
        words: &'w Words,
    ) -> Page<'w> {
        let mut page = Page::new(words);
        let named = Named::from(city);
        page.line(0, &named.shown());
        let province = if city.province.is_empty() {
            words.text("standing-no-province", &[])
        } else {
            Text::same(&city.province)
        };
        let state = words.text(named.state_word(), &[]);
        let values =
            [("kind", &kind(city.kind, words)), ("province", &province), ("state", &state)];
        page.say(1, "standing-who", &values);
        if let Some(one) = self.comparison.city(&city.id) {
            self.standing(one, &mut page, words);
        } else if let Some(left) = self.comparison.outside.iter().find(|one| one.city.id == city.id)
        {
            let why = self.outside_why(left.why, words);
            page.line(1, &why.lead(&words.text("compare-outside", &[])));
        }
        self.parts(city, &mut page);
        if let Some(one) = self.comparison.city(&city.id) {
            self.still_open(one, &mut page, words);
        }
        match reasons {
            Some(reasons) => self.reasons(reasons, &mut page, words),
            None => page.say(0, "standing-no-reasons", &[]),
        }
        page
    }

    /// The figures of a ranked city, in words.
    fn standing(&self, one: &Standing, page: &mut Page, words: &Words) {
        let all = Text::same(self.comparison.cities.len().to_string());
        let rank = Text::same(one.rank.to_string());
        page.say(
            1,
            "standing-rank",
            &[("rank", &rank), ("ranks", &Text::same(possible(one))), ("all", &all)],
        );
        let score = Text::same(interval(one.score));
        let backed = Text::same(points_one(one.backed));
        let known = Text::same(points(1.0 - one.score.width()));
        page.say(1, "standing-score", &[("score", &score), ("backed", &backed), ("known", &known)]);
        if let Some(confidence) = one.confidence {
            let word = words.text(confidence_word(confidence), &[]);
            page.line(1, &word.lead(&words.text("column-confidence", &[])));
        }
        let share = |share: f64| super::odds(Odds::of(share, one.proof), words);
        let select = Text::same(self.comparison.setting.select.to_string());
        page.say(
            1,
            "standing-odds",
            &[
                ("select", &select),
                ("confirmed", &share(one.confirmed)),
                ("near", &share(one.near)),
                ("any", &share(one.any)),
                ("band", &words.text(band_word(one.band), &[])),
            ],
        );
        let chosen = super::odds(Odds::of(one.chosen, None), words);
        let label = words.text(label_word(one.label), &[]);
        page.say(1, "standing-chosen", &[("share", &chosen), ("label", &label)]);
        for (gate, passes) in self.comparison.setting.gates.iter().zip(&one.gates) {
            let head = self.gate(gate, words);
            page.line(1, &words.text(passes_word(*passes), &[]).lead(&head));
        }
        let ranks: Vec<Text> = self
            .comparison
            .lenses
            .iter()
            .zip(&one.lens_ranks)
            .map(|(lens, rank)| {
                let name = self.lens_name(*lens, words);
                Text::new(format!("{} {rank}", name.zh), format!("{} {rank}", name.en))
            })
            .collect();
        page.line(1, &Text::joined(&ranks, "，", ", ").lead(&words.text("standing-lenses", &[])));
    }

    /// The criteria with their weights.
    fn parts(&self, city: &Applicant, page: &mut Page) {
        page.heading("part-criteria");
        let weights = self.comparison.setting.weights();
        for (at, weight) in weights.iter().enumerate() {
            let backed = city.parts.get(at).map_or(0.0, |part| part.backed);
            page.say(
                1,
                "standing-criterion",
                &[
                    ("criterion", &self.criterion(at)),
                    ("value", &Text::same(span(city.value(at)))),
                    ("weight", &Text::same(points_one(*weight))),
                    ("backed", &Text::same(points(backed))),
                ],
            );
        }
    }

    fn still_open(&self, one: &Standing, page: &mut Page, words: &Words) {
        if one.missing.is_empty() && one.contest.is_none() {
            return;
        }
        page.heading("standing-open");
        for part in &one.missing {
            page.line(1, &self.missing(part, words));
        }
        if let Some(contest) = &one.contest {
            self.contest(contest, page, words);
        }
    }

    /// What the export says of assistance and gaps.
    fn reasons(&self, reasons: &Reasons, page: &mut Page, words: &Words) {
        if !reasons.assistance.is_empty() {
            page.heading("part-assistance");
        }
        let ranked = reasons.assistance.iter().filter_map(|one| Some((one.rank?, one)));
        for (rank, one) in ranked {
            let class = match one.classes[..] {
                [class] => class_word(class),
                _ => "class-undecided",
            };
            let name = self.kind_name(one);
            let name = Text::new(format!("{rank} {}", name.zh), format!("{rank} {}", name.en));
            page.line(1, &words.text(class, &[]).lead(&name));
        }
        let mut gaps: Vec<&Gap> = reasons
            .practices
            .iter()
            .filter(|one| one.levels.is_some_and(|levels| levels.gap.hi > 0.0))
            .collect();
        let width = |one: &&Gap| one.levels.map_or(0.0, |levels| levels.gap.lo);
        gaps.sort_by(|one, other| width(other).total_cmp(&width(one)));
        if !gaps.is_empty() {
            page.heading("standing-gaps");
        }
        for (one, levels) in gaps.iter().take(GAPS).filter_map(|one| Some((one, one.levels?))) {
            let figures = [
                ("existing", &Text::same(span(levels.existing))),
                ("target", &Text::same(span(levels.target))),
                ("gap", &Text::same(span(levels.gap))),
            ];
            page.line(1, &words.with("text-practice", &figures).lead(&one.name));
        }
    }

    fn kind_name(&self, one: &KindOf) -> Text {
        let known = || {
            let all = &self.framework?.assistance;
            Some(all.iter().find(|kind| kind.id == one.id)?.name.clone())
        };
        one.name.clone().or_else(known).unwrap_or_else(|| Text::same(&one.id))
    }

    /// What a line about this city leads to.
    pub(super) fn to_city(&self, id: &str) -> Option<Target> {
        self.comparison.cities.iter().position(|one| one.city.id == id).map(Target::City)
    }
}
