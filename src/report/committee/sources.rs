use super::Compared;
use crate::i18n::{Text, Words};
use crate::report::page::{Page, Target};

/// A document that is not in the ranking, by its place among all that were given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotIn {
    /// Its place.
    pub document: usize,
    /// Where it stands.
    pub place: Text,
    /// Why it is not in.
    pub why: Text,
    /// Whether the cities of its framework could be compared instead.
    pub instead: bool,
}

impl Compared<'_> {
    /// What was given and what of it is not in here, then by what all of it was computed.
    #[must_use]
    pub fn sources<'w>(&self, unread: &[NotIn], aside: &[NotIn], words: &'w Words) -> Page<'w> {
        let mut page = Page::new(words);
        for line in self.heading(words).lines().iter().filter(|line| line.indent == 0) {
            page.line(0, &line.text);
        }
        for (heading, all) in [("sources-unread", unread), ("sources-aside", aside)] {
            if all.is_empty() {
                continue;
            }
            page.heading(heading);
            for one in all {
                page.line(1, &one.why.lead(&one.place));
                if one.instead {
                    page.link(Target::Document(one.document));
                }
            }
        }
        if unread.is_empty() && aside.is_empty() {
            page.line(0, &words.text("sources-all", &[]));
        }
        for line in self.outside(words).lines() {
            page.line(line.indent, &line.text);
        }
        page.line(0, &Text::default());
        for line in self.honest(words).lines() {
            page.line(line.indent, &line.text);
        }
        page
    }
}
