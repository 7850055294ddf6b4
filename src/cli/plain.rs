//! The interview line by line, for screen readers and pipes: the same questions, the same answers,
//! the same journal.

use super::context::{Context, Failure, print};
use crate::assessment::{Answer, Does, Said, Thing, Truth};
use crate::framework::{Answering, Question};
use crate::report::words::said;
use crate::store::Session;
use crate::text::{ascii, clean_line};
use std::io::BufRead as _;

/// Asks every open question in turn; ends with the input.
pub fn run(context: &Context, mut session: Session, all: bool) -> Result<(), Failure> {
    let asked = ask_all(context, &mut session, all);
    // What the disk refused before has a last chance.
    session.flush()?;
    asked
}

fn ask_all(context: &Context, session: &mut Session, all: bool) -> Result<(), Failure> {
    for line in context.words.lines("plain-intro", &[]) {
        print(&format!("{line}\n"))?;
    }
    let mut input = std::io::stdin().lock().lines();
    let mut at = 0;
    // Going back shows answered questions too; going on skips them.
    let mut revisit = false;
    while at < session.framework().questions.len() {
        if !is_due(session, at, all, revisit) {
            if revisit && at > 0 {
                at -= 1;
            } else {
                revisit = false;
                at += 1;
            }
            continue;
        }
        revisit = false;
        ask(context, session, at)?;
        let Some(line) = input.next().transpose()? else { return Ok(()) };
        match reply(context, session, at, line.trim())? {
            Next::Same => revisit = true,
            Next::On => at += 1,
            Next::Back => {
                at = at.saturating_sub(1);
                revisit = true;
            }
            Next::Leave => return Ok(()),
        }
    }
    for line in context.words.lines("plain-end", &[]) {
        print(&format!("{line}\n"))?;
    }
    Ok(())
}

enum Next {
    Same,
    On,
    Back,
    Leave,
}

fn is_due(session: &Session, at: usize, all: bool, revisit: bool) -> bool {
    let question = &session.framework().questions[at];
    let assessment = session.assessment();
    let open = assessment.heads(&Thing::Answer(question.id.clone())).is_empty();
    (all || question.core)
        && (open || revisit)
        && assessment.asked(session.framework(), at) != Truth::No
}

fn ask(context: &Context, session: &Session, at: usize) -> Result<(), Failure> {
    let question = &session.framework().questions[at];
    let words = &context.words;
    let mut page = format!("\n{}\n", question.id);
    let mut line = |head: &str, text: &str| {
        page.push_str(head);
        page.push_str(&clean_line(text));
        page.push('\n');
    };
    for text in question.text.shown(words.language()).chain(question.hint.shown(words.language())) {
        line("", text);
    }
    let first = usize::from(!matches!(question.answer, Answering::Level(_)));
    for (number, (_, label)) in (first..).zip(question.answer.options()) {
        for text in label.shown(words.language()) {
            line(&format!("  {number}  "), text);
        }
    }
    if matches!(question.answer, Answering::YesNo(_)) {
        line("  1  ", &words.label("yes"));
        line("  2  ", &words.label("no"));
    }
    if let Some(number) = question.answer.number() {
        let percent = matches!(question.answer, Answering::Percent(_));
        for unit in number.unit.iter().flat_map(|unit| unit.shown(words.language())) {
            line("  ", unit);
        }
        if percent && number.unit.is_none() {
            line("  ", "%");
        }
        if let Some((low, high)) = question.answer.limits() {
            for text in words.lines("plain-limits", &[("low", low.into()), ("high", high.into())]) {
                line("  ", &text);
            }
        }
    }
    if let Some(answer) = session.assessment().answer(&question.id) {
        let answer = said(question, &answer.said, words).line(words.language());
        line("= ", &answer);
    }
    print(&page)?;
    print("> ")
}

/// Carries out one line: an answer, or a command.
fn reply(context: &Context, session: &mut Session, at: usize, line: &str) -> Result<Next, Failure> {
    let question = session.framework().questions[at].clone();
    // An input method may be on.
    let plain: String = line.chars().map(ascii).collect();
    match plain.as_str() {
        "" => return Ok(Next::On),
        "<" => return Ok(Next::Back),
        "q" | "quit" => return Ok(Next::Leave),
        "?" => {
            for text in question.guidance.shown(context.words.language()) {
                print(&format!("{}\n", clean_line(text)))?;
            }
            return Ok(Next::Same);
        }
        _ => {}
    }
    let heads = ["note:", "note：", "备注：", "备注:"];
    if let Some(text) = heads.iter().find_map(|head| line.strip_prefix(head)) {
        let text = text.trim().to_owned();
        record(context, session, Does::Note { question: question.id, text })?;
        return Ok(Next::Same);
    }
    answer(context, session, &question, line)
}

fn answer(
    context: &Context,
    session: &mut Session,
    question: &Question,
    line: &str,
) -> Result<Next, Failure> {
    match Said::parse(question, line) {
        Err(misfit) => {
            let (id, args) = misfit.message();
            context.say(id, &args);
            Ok(Next::Same)
        }
        Ok(said) => {
            let spoken = said.clone();
            let before = session.assessment().answer(&question.id).cloned();
            let answer = match before {
                Some(before) => Answer { said, ..before },
                None => Answer::new(said),
            };
            record(context, session, Does::Answer { question: question.id.clone(), answer })?;
            context.say_if_unlikely(question, &spoken);
            Ok(Next::On)
        }
    }
}

/// Writes what was said. Where the disk refuses, it is kept and written with what is said next.
fn record(context: &Context, session: &mut Session, does: Does) -> Result<(), Failure> {
    match session.record(does) {
        Ok(receipt) => context.say("saved", &[("time", receipt.at)]),
        Err(error) if session.pending() > 0 => context.say(error.id(), &error.args()),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
