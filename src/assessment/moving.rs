use super::Assessment;
use crate::framework::Framework;

/// What becomes of the answers when an assessment moves to another framework. No answer is lost:
/// those without a place stay in the journal and count again after moving back.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Moving {
    /// Answered questions that exist there too and take the answer.
    pub kept: Vec<String>,
    /// Answered questions that exist there too and do not take the answer as it is.
    pub unfit: Vec<String>,
    /// Answered questions that do not exist there.
    pub gone: Vec<String>,
    /// Questions that exist only there.
    pub fresh: Vec<String>,
}

impl Moving {
    /// Looks what moving from one framework to the other means for an assessment. Questions are
    /// the same if their ids are.
    #[must_use]
    pub fn new(assessment: &Assessment, from: &Framework, to: &Framework) -> Self {
        let mut moving = Self::default();
        let mut answered: Vec<&str> = assessment.questions().collect();
        answered.sort_unstable();
        for id in answered {
            let answers = assessment.present(id).answers();
            let place = match to.question(id) {
                _ if answers.is_empty() => continue,
                None => &mut moving.gone,
                Some(question)
                    if answers.iter().all(|answer| answer.fits(to, question).is_ok()) =>
                {
                    &mut moving.kept
                }
                Some(_) => &mut moving.unfit,
            };
            place.push(id.to_owned());
        }
        let ids = to.questions.iter().map(|question| &question.id);
        moving.fresh = ids.filter(|id| from.question(id).is_none()).cloned().collect();
        moving
    }
}
