use super::change::Change;
use super::model::Model;
use super::next::Next;
use super::score::Score;
use super::stability::Stability;
use crate::assessment::Assessment;
use crate::framework::Framework;

/// Everything that a report tells of one assessment.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    /// What follows from the answers.
    pub score: Score,
    /// For each kind of assistance the smallest change of one answer that gives it another class.
    pub changes: Vec<Option<Change>>,
    /// What to ask next, and whether anything still needs asking.
    pub next: Next,
    /// How sure it is who comes first; nothing where nothing was drawn.
    pub stability: Stability,
    /// The name under which the draws of `stability` were made.
    pub drawn_as: String,
}

impl Model {
    /// The findings of an assessment; `name` is the one under which missing answers are drawn.
    #[must_use]
    pub fn findings(&self, framework: &Framework, assessment: &Assessment, name: &str) -> Findings {
        Findings {
            stability: self.stability(framework, assessment, name),
            drawn_as: name.to_owned(),
            ..self.certain(framework, assessment)
        }
    }

    /// The findings without what is drawn.
    #[must_use]
    pub fn certain(&self, framework: &Framework, assessment: &Assessment) -> Findings {
        Findings {
            score: self.score(framework, assessment),
            changes: self.changes(framework, assessment),
            next: self.next(framework, assessment),
            stability: Stability::default(),
            drawn_as: String::new(),
        }
    }
}
