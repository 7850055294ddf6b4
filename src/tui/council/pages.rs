//! The text of the committee page, line by line, from the report.

use super::super::leaf::Leaf;
use super::{About, Council, Part, Sheet};
use crate::committee::Duel;
use crate::committee::draws::Pulse;
use crate::committee::reading::Why;
use crate::i18n::{Text, Words};
use crate::report::{Compared, Line, NotIn, Page, TableView, joint_programme};
use crate::tui::app::Notice;

impl Council {
    /// The comparison as the report tells it.
    #[must_use]
    pub fn compared(&self) -> Compared<'_> {
        let submitted = &self.case.submitted;
        Compared {
            comparison: &self.counted.now,
            frame: &self.case.gathered.frame,
            documents: (submitted.places.len(), submitted.faults.len()),
            // Told in the part about files, with what can be done; nothing else here asks.
            aside: Vec::new(),
            framework: self.case.framework.as_deref(),
            // The lists are cut to the window when they are drawn.
            view: TableView { cells: Some(usize::from(u16::MAX)), ..self.view.clone() },
        }
    }

    fn aside(&self, words: &Words) -> Vec<NotIn> {
        let aside = self.case.gathered.aside.iter().map(|one| NotIn {
            document: one.document,
            place: self.place(one.document, words),
            why: match &one.why {
                Why::Framework { name, digest } => {
                    let digest = digest.get(..12).unwrap_or(digest).to_owned();
                    let values = [("name", name.clone()), ("digest", digest)];
                    words.plain("table-other-framework", &values)
                }
                why => self.case.submitted.why(why, words),
            },
            instead: matches!(one.why, Why::Framework { .. }),
        });
        aside.collect()
    }

    fn unread(&self, words: &Words) -> Vec<NotIn> {
        let submitted = &self.case.submitted;
        let told = submitted.faults.iter().zip(submitted.unread(words));
        let faults =
            told.map(|((at, _), (place, why))| NotIn { document: *at, place, why, instead: false });
        faults.collect()
    }

    fn place(&self, document: usize, words: &Words) -> Text {
        let places = &self.case.submitted.places;
        places.get(document).map(|place| place.shown(words)).unwrap_or_default()
    }

    /// The digest of the framework for which the document at this place was set aside.
    pub(super) fn digest_of(&self, document: usize) -> Option<String> {
        let aside = self.case.gathered.aside.iter().find(|one| one.document == document)?;
        match &aside.why {
            Why::Framework { digest, .. } => Some(digest.clone()),
            _ => None,
        }
    }

    /// A line about documents that are not in the ranking, where there are any.
    #[must_use]
    pub fn trouble(&self) -> Option<Notice> {
        let count = self.case.submitted.faults.len() + self.case.gathered.aside.len();
        let args = vec![("count", count.to_string())];
        (count > 0).then(|| Notice::good("table-some-not-in", args))
    }

    /// Opens a page to read.
    pub(super) fn read(&mut self, about: About, words: &Words) {
        let lines = self.lines(&about, words);
        self.trail.push(Sheet { about, leaf: Leaf::new(None, &lines) });
    }

    /// Writes the open pages anew, after the figures changed.
    pub fn write_again(&mut self, words: &Words) {
        let lines: Vec<Vec<Line>> =
            self.trail.iter().map(|sheet| self.lines(&sheet.about, words)).collect();
        for (sheet, lines) in self.trail.iter_mut().zip(lines) {
            sheet.leaf.write(&lines);
        }
    }

    fn lines(&self, about: &About, words: &Words) -> Vec<Line> {
        let compared = self.compared();
        let page = match about {
            About::Part => match self.part {
                Part::Programme => {
                    let now = &self.counted.now;
                    joint_programme(&now.programme, &now.setting, words)
                }
                Part::Open => compared.open(words),
                Part::Stress => compared.stress(&self.counted.duels, words),
                Part::Sources => compared.sources(&self.unread(words), &self.aside(words), words),
                _ => Page::new(words),
            },
            About::City(id) => match self.case.city(id) {
                Some(city) => {
                    let known = self.reasons.as_ref().filter(|known| known.0 == *id);
                    let reasons = known.and_then(|known| known.1.as_ref());
                    compared.city(city, reasons, words)
                }
                None => Page::new(words),
            },
            About::Beside(one, other) => {
                self.beside(one, other, &compared, words).unwrap_or_else(|| Page::new(words))
            }
        };
        page.lines().to_vec()
    }

    fn beside<'w>(
        &self,
        one: &str,
        other: &str,
        compared: &Compared,
        words: &'w Words,
    ) -> Option<Page<'w>> {
        let now = &self.counted.now;
        let [a, b] = [self.case.city(one)?, self.case.city(other)?];
        let pulse = Pulse::default();
        let duel = Duel::between(a, b, &now.setting, &pulse)?;
        let back = Duel::between(b, a, &now.setting, &pulse)?;
        Some(compared.beside([now.city(one)?, now.city(other)?], [&duel, &back], words))
    }
}
