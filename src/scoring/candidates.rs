use crate::assessment::{Span, Value};
use crate::framework::{Answering, Condition, Framework, Question};
use std::collections::HashMap;

/// The marks that conditions set for the numbers that they look at, by question.
pub(super) struct Marks<'f>(HashMap<&'f str, Vec<f64>>);

/// Answers worth trying on a question when looking for what to ask next (method §4b): every level
/// or option, the goalposts of a number, and for lists as many answers as it takes for each option
/// to stand everywhere.
pub(super) fn of(question: &Question, marks: &Marks) -> Vec<Value> {
    match &question.answer {
        Answering::Level(level) => (0..level.levels.len())
            .filter_map(|at| u8::try_from(at).ok())
            .map(|at| Value::Level(Span::One(at)))
            .collect(),
        Answering::YesNo(_) => vec![Value::YesNo(false), Value::YesNo(true)],
        Answering::Choice(choice) => {
            choice.options.iter().map(|option| Value::Choice(option.id.clone())).collect()
        }
        Answering::Multi(multi) => {
            // From nothing to everything, one option more each time.
            let ids: Vec<String> = multi.options.iter().map(|option| option.id.clone()).collect();
            (0..=ids.len())
                .map(|many| Value::Multi { chosen: ids[..many].to_vec(), unsure: Vec::new() })
                .collect()
        }
        Answering::Number(number) | Answering::Percent(number) | Answering::Year(number) => {
            let goalposts = number.anchors.iter().map(|(at, _)| *at);
            let marks = marks.0.get(question.id.as_str()).into_iter().flatten();
            // A number on either side of each.
            let sides = marks.flat_map(|mark| [mark - 1.0, *mark]);
            let mut numbers: Vec<f64> = goalposts.chain(sides).collect();
            numbers.sort_by(f64::total_cmp);
            numbers.dedup();
            numbers.into_iter().map(|at| Value::Number(Span::One(at))).collect()
        }
        Answering::Ranking(ranking) => {
            // Turning the list once round puts each option at each place once.
            let ids: Vec<String> = ranking.options.iter().map(|option| option.id.clone()).collect();
            (0..ids.len())
                .map(|first| Value::Ranking([&ids[first..], &ids[..first]].concat()))
                .collect()
        }
        Answering::Text(_) | Answering::Date(_) => Vec::new(),
    }
}

impl<'f> Marks<'f> {
    /// All that a framework sets, in one look through it.
    pub fn new(framework: &'f Framework) -> Self {
        let mut marks = Self(HashMap::new());
        let conditions = framework.questions.iter().filter_map(|question| question.when.as_ref());
        conditions.for_each(|condition| marks.collect(condition));
        marks
    }

    fn collect(&mut self, condition: &'f Condition) {
        match condition {
            Condition::All(parts) | Condition::Any(parts) => {
                for part in parts {
                    self.collect(part);
                }
            }
            Condition::Not(part) => self.collect(part),
            Condition::AtLeast { question, level } => {
                self.0.entry(question).or_default().push(*level);
            }
            _ => {}
        }
    }
}
