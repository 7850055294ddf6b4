use super::{Answer, Assessment, Does, Pause, Rater, Thing};

impl Does {
    /// Whether it has an opposite: a remark among colleagues and a step of the assessment have none.
    #[must_use]
    pub fn can_be_undone(&self) -> bool {
        matches!(
            self,
            Does::Answer { .. }
                | Does::Withdraw { .. }
                | Does::Note { .. }
                | Does::Flag { .. }
                | Does::Pause(_)
                | Does::City(_)
        )
    }
}

impl Assessment {
    /// What restores the present state after `does` was said. None where one event cannot: several
    /// answers that stand against each other, or what has no opposite.
    #[must_use]
    pub fn undo_of(&self, does: &Does) -> Option<Does> {
        match does {
            Does::Answer { question, answer } => answer_before(self, does, question, &answer.rater),
            Does::Withdraw { question, rater } => answer_before(self, does, question, rater),
            Does::Note { question, .. } => {
                let text = match self.notes(question)[..] {
                    [] => String::new(),
                    [one] => one.to_owned(),
                    _ => return None,
                };
                Some(Does::Note { question: question.clone(), text })
            }
            Does::Flag { question, .. } => {
                let raised = self.flagged(question).is_some();
                Some(Does::Flag { question: question.clone(), raised })
            }
            Does::Pause(pause) => {
                let none = || Pause { room: pause.room.clone(), ..Pause::default() };
                match self.heads(&Thing::Pause(pause.room.clone())).len() {
                    0 | 1 => {
                        let before = self.pause_of(&pause.room).cloned();
                        Some(Does::Pause(before.unwrap_or_else(none)))
                    }
                    _ => None,
                }
            }
            Does::City(_) => self.city().cloned().map(Does::City),
            _ => None,
        }
    }
}

/// The answer that an event takes the place of; its withdrawal where it takes that of none.
fn answer_before(
    assessment: &Assessment,
    does: &Does,
    question: &str,
    rater: &Rater,
) -> Option<Does> {
    let answer = |id| match &assessment.event(id)?.body.does {
        Does::Answer { answer, .. } => Some(answer),
        _ => None,
    };
    let replaced = assessment.replaced_by(does);
    let mut answers: Vec<&Answer> = replaced.iter().filter_map(answer).collect();
    answers.dedup();
    let heads = assessment.heads(&Thing::Answer(question.to_owned()));
    let others = heads.iter().filter(|id| !replaced.contains(id)).filter_map(answer).count();
    match answers[..] {
        [] => Some(Does::Withdraw { question: question.to_owned(), rater: rater.clone() }),
        // To say again what was agreed on would take the place of the others too.
        [one] if others == 0 || one.rater == *rater => {
            Some(Does::Answer { question: question.to_owned(), answer: one.clone() })
        }
        _ => None,
    }
}
