use super::{Framework, Question};
use crate::i18n::Text;

/// A sitting: who is asked together, what, and how long it takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Sitting {
    /// Places in [`Framework::informants`]; the one who leads comes first.
    pub informants: Vec<usize>,
    /// Places of the questions, in order.
    pub questions: Vec<usize>,
    /// Minutes for all of them.
    pub minutes: f64,
}

impl Framework {
    /// The sittings of an interview: of the short form, or of all questions. Informants who are
    /// asked nothing have none.
    #[must_use]
    pub fn sittings(&self, core_only: bool) -> Vec<Sitting> {
        let leads = (0..self.informants.len()).filter(|at| self.informants[*at].with.is_none());
        let sittings = leads.map(|lead| {
            let id = &self.informants[lead].id;
            let guests = (0..self.informants.len())
                .filter(|at| self.informants[*at].with.as_ref() == Some(id));
            let informants: Vec<usize> = std::iter::once(lead).chain(guests).collect();
            let is_asked = |at: &usize| {
                let question = &self.questions[*at];
                (question.core || !core_only) && self.sits_in(question, &informants)
            };
            let questions: Vec<usize> = (0..self.questions.len()).filter(is_asked).collect();
            let minutes = questions.iter().map(|at| self.questions[*at].minutes).sum();
            Sitting { informants, questions, minutes }
        });
        sittings.filter(|sitting| !sitting.questions.is_empty()).collect()
    }

    /// Whether a question is for one of these informants, given by their places; everybody, if
    /// empty.
    #[must_use]
    pub fn sits_in(&self, question: &Question, informants: &[usize]) -> bool {
        informants.is_empty()
            || informants.iter().any(|at| self.informants[*at].id == question.informant)
    }

    /// The names of informants on one line: `生态环境局、统计局`.
    #[must_use]
    pub fn informant_names(&self, informants: &[usize]) -> Text {
        let names = |of: fn(&Text) -> &str, between: &str| {
            let names: Vec<&str> =
                informants.iter().map(|at| of(&self.informants[*at].name)).collect();
            names.join(between)
        };
        Text::new(names(|name| &name.zh, "、"), names(|name| &name.en, ", "))
    }
}
