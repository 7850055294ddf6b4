use crate::assessment::{Span, Value};
use crate::framework::{Answering, Condition, Framework};

/// Answers worth trying on a question when looking for what to ask next (method §4b): every level
/// or option, the goalposts of a number, and for lists as many answers as it takes for each option
/// to stand everywhere.
pub(super) fn of(framework: &Framework, question: usize) -> Vec<Value> {
    let answering = &framework.questions[question].answer;
    match answering {
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
            let mut numbers: Vec<f64> =
                goalposts.chain(both_sides(framework, &framework.questions[question].id)).collect();
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

/// A number on either side of each mark that a condition sets for this question.
fn both_sides<'a>(framework: &'a Framework, id: &'a str) -> impl Iterator<Item = f64> {
    let conditions = framework.questions.iter().filter_map(|question| question.when.as_ref());
    let mut marks = Vec::new();
    conditions.for_each(|condition| collect(condition, id, &mut marks));
    marks.into_iter().flat_map(|mark| [mark - 1.0, mark])
}

fn collect(condition: &Condition, id: &str, marks: &mut Vec<f64>) {
    match condition {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect(part, id, marks);
            }
        }
        Condition::Not(part) => collect(part, id, marks),
        Condition::AtLeast { question, level } if question == id => marks.push(*level),
        _ => {}
    }
}
