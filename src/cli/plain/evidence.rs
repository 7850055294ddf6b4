//! Evidence, line by line: `evidence: 3 document, page` in place of what is there, `evidence+:` in
//! addition to it, `evidence-: 2` takes the second piece away.

use super::{Context, Failure, History, Next, print};
use crate::assessment::{Answer, Does, Evidence};
use crate::framework::{Framework, Question};
use crate::report::words::grounds;
use crate::store::Session;
use crate::text::{ascii, clean_line};

/// What becomes of the pieces that are there.
#[derive(Debug, Clone, Copy)]
pub(super) enum Edit {
    Replace,
    Add,
    Remove,
}

/// The words for each, before a colon.
pub(super) const COMMANDS: &[(&[&str], Edit)] = &[
    (&["evidence", "佐证"], Edit::Replace),
    (&["evidence+", "佐证+", "佐证＋"], Edit::Add),
    (&["evidence-", "佐证-", "佐证－"], Edit::Remove),
];

/// Changes what stands behind the answer; without a piece that is known, lists the pieces and the
/// classes there are.
pub(super) fn edit(
    context: &Context,
    session: &mut Session,
    history: &mut History,
    question: &Question,
    (edit, text): (Edit, &str),
) -> Result<Next, Failure> {
    let framework = session.framework();
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let plain: String = first.chars().map(ascii).collect();
    let number = plain.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let answer = session.assessment().answer(&question.id).cloned();
    let mut pieces: Vec<Evidence> = answer.iter().flat_map(Answer::grounds).cloned().collect();
    let changed = match edit {
        Edit::Remove => number.filter(|at| *at < pieces.len()).map(|at| drop(pieces.remove(at))),
        Edit::Replace | Edit::Add => class(framework, number, &plain).map(|class| {
            if matches!(edit, Edit::Replace) {
                pieces.clear();
            }
            pieces.push(Evidence { class, citation: rest.trim().to_owned() });
        }),
    };
    if changed.is_none() {
        list(context, framework, answer.as_ref())?;
        return Ok(Next::Same);
    }
    let Some(answer) = answer else {
        context.say("answer-first", &[]);
        return Ok(Next::Same);
    };
    let answer = answer.on_grounds(framework, pieces);
    let does = Does::Answer { question: question.id.clone(), answer };
    history.record(context, session, does)?;
    Ok(Next::Same)
}

/// A class of evidence by its number or name.
fn class(framework: &Framework, number: Option<usize>, name: &str) -> Option<String> {
    let by_name = || framework.evidence.iter().position(|known| known.id == name);
    let at = number.filter(|at| *at < framework.evidence.len()).or_else(by_name)?;
    framework.evidence.get(at).map(|class| class.id.clone())
}

fn list(context: &Context, framework: &Framework, answer: Option<&Answer>) -> Result<(), Failure> {
    let language = context.words.language();
    for (number, class) in (1..).zip(&framework.evidence) {
        print(&format!("  {number}  {}\n", class.name.line(language)))?;
    }
    let pieces = answer.map(|answer| grounds(framework, answer)).unwrap_or_default();
    for (number, (class, citation)) in (1..).zip(pieces) {
        let line = format!("{} · {citation}", class.line(language));
        print(&format!("  ^ {number}  {}\n", clean_line(&line)))?;
    }
    Ok(())
}
