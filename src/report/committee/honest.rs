use super::Compared;
use crate::committee::draws::draws_for;
use crate::i18n::{Text, Words};
use crate::report::page::Page;

impl Compared<'_> {
    /// By what all of this was computed, and what it cannot say (method §5.8).
    #[must_use]
    pub fn honest<'w>(&self, words: &'w Words) -> Page<'w> {
        let mut page = Page::new(words);
        let setting = &self.comparison.setting;
        page.line(0, &words.text("honest-title", &[]));
        let weights: Vec<Text> = setting
            .criteria
            .iter()
            .map(|one| {
                let changed = one.points != one.usual;
                let usual = if changed { format!(" ({})", one.usual) } else { String::new() };
                let points = format!("{}{usual}", one.points);
                lead_space(&one.name, &points)
            })
            .collect();
        let weights = Text::joined(&weights, "，", ", ");
        page.line(1, &weights.lead(&words.text("honest-weights", &[])));
        if setting.criteria.iter().any(|one| one.points != one.usual) {
            page.line(1, &words.text("honest-changed", &[]));
        }
        let cities = self.comparison.cities.len();
        page.line(
            1,
            &words.text(
                "honest-draws",
                &[
                    ("draws", setting.draws.to_string().into()),
                    ("seed", setting.seed.to_string().into()),
                    ("kappa", setting.near().iter().sum::<u32>().to_string().into()),
                    ("all", draws_for(0.01, cities).to_string().into()),
                ],
            ),
        );
        self.limits(&mut page, words);
        let frame = self.frame;
        let digest = frame.digest.get(..16).unwrap_or(&frame.digest);
        page.line(
            1,
            &words.text(
                "honest-method",
                &[
                    ("framework", format!("{} {}", frame.id, frame.version).into()),
                    ("digest", digest.to_owned().into()),
                    ("tool", env!("CARGO_PKG_VERSION").into()),
                ],
            ),
        );
        page.line(1, &words.text("honest-figures", &[]));
        page.line(1, &words.text("honest-limits", &[]));
        page
    }

    fn limits(&self, page: &mut Page, words: &Words) {
        let setting = &self.comparison.setting;
        if let Some(most) = setting.max_per_province {
            page.line(1, &words.text("honest-province", &[("most", most.into())]));
        }
        for (kind, least) in &setting.at_least {
            let kind = super::words::kind(*kind, words);
            let least = Text::same(least.to_string());
            page.line(1, &words.with("honest-kind", &[("kind", &kind), ("least", &least)]));
        }
        for (ids, word) in [(&setting.forced_in, "honest-in"), (&setting.forced_out, "honest-out")]
        {
            if !ids.is_empty() {
                page.line(1, &self.names(ids).lead(&words.text(word, &[])));
            }
        }
        let unknown = self.comparison.cities.iter().filter(|one| one.city.province.is_empty());
        let unknown = unknown.count();
        if setting.max_per_province.is_some() && unknown > 0 {
            page.line(1, &words.text("honest-no-province", &[("count", unknown.into())]));
        }
    }
}

fn lead_space(name: &Text, points: &str) -> Text {
    Text::new(format!("{} {points}", name.zh), format!("{} {points}", name.en))
}
