use super::Framework;

/// A sitting: what one informant is asked, and how long it takes.
#[derive(Debug, Clone, PartialEq)]
pub struct Sitting {
    /// Place in [`Framework::informants`].
    pub informant: usize,
    /// Places of the questions, in order.
    pub questions: Vec<usize>,
    /// Minutes for all of them.
    pub minutes: f64,
}

impl Framework {
    /// The sittings of an interview, one for each informant who is asked something: of the short
    /// form, or of all questions.
    #[must_use]
    pub fn sittings(&self, core_only: bool) -> Vec<Sitting> {
        let sitting = |informant: usize| {
            let id = &self.informants[informant].id;
            let is_asked = |at: &usize| {
                let question = &self.questions[*at];
                question.informant == *id && (question.core || !core_only)
            };
            let questions: Vec<usize> = (0..self.questions.len()).filter(is_asked).collect();
            let minutes = questions.iter().map(|at| self.questions[*at].minutes).sum();
            Sitting { informant, questions, minutes }
        };
        let sittings = (0..self.informants.len()).map(sitting);
        sittings.filter(|sitting| !sitting.questions.is_empty()).collect()
    }
}
