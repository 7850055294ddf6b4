//! What stands above the answer: where the question belongs, what is read aloud, how to answer it.

use super::spacing::Spacing;
use super::{OTHER, Page};
use crate::assessment::{Answer, CityKind, Rater};
use crate::framework::Answering;
use crate::report::words;
use crate::text::width;
use crate::tui::interview::{Focus, Ranging};

impl<'a> Page<'a> {
    pub(super) fn heading(&mut self) {
        let Self { app, desk, question, .. } = *self;
        let language = app.words.language();
        let informant =
            desk.framework.informants.iter().find(|known| known.id == question.informant);
        let informant = informant.map(|known| known.name.line(language)).unwrap_or_default();
        let section = desk.framework.questionnaire_of(desk.interview.at);
        let section = section.map(|section| section.title.line(language)).unwrap_or_default();
        // What colleagues say may stand below the window; that they do is always in sight.
        let flag = desk.assessment.flagged(&question.id).map(|_| "* ").unwrap_or_default();
        let talk = match desk.assessment.comments(&question.id).len() {
            0 => String::new(),
            count => format!("+{count} "),
        };
        let right = format!("{flag}{talk}{}", question.id);
        // In a low window the section gives way before who is asked: the list shows it, too.
        let both = format!("{informant} · {section}");
        let fits = width(&both) + 1 + width(&right) <= self.paper.cells();
        let left = if fits { &both } else { &informant };
        self.paper.ends_whole(left, app.theme.dim, &right, app.theme.dim);
        if !fits && self.tall {
            self.paper.text(&section, app.theme.dim);
        }
        self.spaced("", app.theme.dim, &question.text, app.theme.strong);
        self.spaced("", app.theme.dim, &question.hint, app.theme.dim);
        let city = desk.assessment.city();
        let cluster = city.is_some_and(|city| city.kind == CityKind::Cluster);
        if cluster && self.spacing != Spacing::Behind {
            for text in app.words.lines("cluster-here", &[]) {
                self.paper.text(&text, app.theme.dim);
            }
        }
        // What a range still needs comes before whose mark is which.
        let legend = self.legend().filter(|_| desk.interview.ranging == Ranging::Off);
        let (text, style) = match (legend, self.how()) {
            (Some(legend), _) => (legend, app.theme.dim),
            (None, Some(how)) => (how, app.theme.accent),
            (None, None) if self.spacing == Spacing::Behind => return,
            (None, None) => return self.paper.blank(),
        };
        self.paper.text(&text, style);
    }

    /// How to answer, as long as nothing is answered; in the list, how to begin.
    fn how(&self) -> Option<String> {
        let words = &self.app.words;
        let interview = &self.desk.interview;
        if interview.focus == Focus::Outline {
            return Some(words.label("how-to-begin"));
        }
        let known = self.desk.answer().is_some();
        match interview.ranging {
            Ranging::Off => {}
            Ranging::Begun => {
                let several = matches!(self.question.answer, Answering::Multi(_));
                return Some(words.label(if several { "maybe-which" } else { "range-first-end" }));
            }
            Ranging::From(level) => {
                return Some(words.line("range-other-end", &[("level", level.into())]));
            }
        }
        let word = match &self.question.answer {
            Answering::Level(_) => "how-level",
            Answering::YesNo(_) | Answering::Choice(_) => "how-choice",
            Answering::Multi(_) => "how-multi",
            Answering::Ranking(_) => "how-ranking",
            _ => return None,
        };
        // Several are chosen one after the other; one is chosen once.
        let several = self.question.answer.takes_several();
        // In a line that the rows need, the foot says it.
        let said = known || self.spacing == Spacing::Behind;
        (several || !said).then(|| words.label(word))
    }

    /// Whose mark is which, where two raters answer.
    fn legend(&self) -> Option<String> {
        let words = &self.app.words;
        let rater = &self.desk.interview.rater;
        let own = format!("● {}", words.label(words::rater_word(rater)));
        match self.other() {
            Some(other) => {
                let other = words.label(words::rater_word(&other.rater));
                let dispute = self.desk.is_disputed(self.desk.interview.at);
                let dispute = if dispute {
                    format!("   ! {}", words.label("disputed-short"))
                } else {
                    String::new()
                };
                Some(format!("{own}   {OTHER} {other}{dispute}"))
            }
            None => (*rater == Rater::City).then_some(own),
        }
    }

    /// The one answer that stands beside the answer of the rater who is entering.
    pub(super) fn other(&self) -> Option<&'a Answer> {
        let own = self.desk.answer();
        let present = self.desk.assessment.present(&self.question.id);
        let mut others = present.answers().into_iter().filter(|other| own != Some(*other));
        others.next().filter(|_| others.next().is_none())
    }
}
