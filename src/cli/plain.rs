//! The interview line by line, for screen readers and pipes: the same questions, the same answers,
//! the same journal.

mod evidence;
mod history;
mod pause;

use super::context::{Context, Failure, print};
use crate::assessment::{Answer, Does, Present, Said, Truth};
use crate::framework::{Answering, Question};
use crate::report;
use crate::report::words::{agreed, grounds};
use crate::scoring::Model;
use crate::store::Session;
use crate::text::{ascii, clean_line};
use history::History;
use std::io::BufRead as _;

/// Asks every open question in turn; ends with the input.
pub fn run(context: &Context, mut session: Session, all: bool) -> Result<(), Failure> {
    let asked = ask_all(context, &mut session, all);
    // What the disk refused before has a last chance.
    session.flush()?;
    asked
}

fn ask_all(context: &Context, session: &mut Session, all: bool) -> Result<(), Failure> {
    for id in ["plain-intro", "plain-more", "plain-pieces", "plain-pause"] {
        for line in context.words.lines(id, &[]) {
            print(&format!("{line}\n"))?;
        }
    }
    pause::show(context, session)?;
    let mut input = std::io::stdin().lock().lines();
    let mut at = 0;
    let mut history = History::default();
    // Going back shows answered questions too; going on skips them.
    let mut revisit = false;
    // The question that was gone to, whether it is in the form or not.
    let mut here = None;
    while at < session.framework().questions.len() {
        if here != Some(at) && !is_due(session, at, all, revisit) {
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
        match reply(context, session, &mut history, at, line.trim())? {
            Next::Same => here = Some(at),
            Next::On => at += 1,
            Next::Back => {
                at = at.saturating_sub(1);
                revisit = true;
            }
            Next::To(place) => {
                at = place;
                here = Some(place);
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
    /// To the question at this place, answered or not.
    To(usize),
    Leave,
}

fn is_due(session: &Session, at: usize, all: bool, revisit: bool) -> bool {
    let question = &session.framework().questions[at];
    let assessment = session.assessment();
    let open = assessment.present(&question.id) == Present::Open;
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
    if let Some(answer) = agreed(question, &session.assessment().present(&question.id), words) {
        line("= ", &answer.line(words.language()));
    }
    for answer in session.assessment().present(&question.id).answers() {
        for (class, citation) in grounds(session.framework(), answer) {
            if !citation.is_empty() {
                line("  ^ ", &format!("{} · {citation}", class.line(words.language())));
            }
        }
    }
    if session.assessment().flagged(&question.id).is_some() {
        line("* ", &words.label("plain-flagged"));
    }
    for remark in session.assessment().comments(&question.id) {
        line("+ ", &format!("{}: {}", remark.event.body.by, remark.text));
    }
    print(&page)?;
    print("> ")
}

/// Carries out one line: an answer, or a command.
fn reply(
    context: &Context,
    session: &mut Session,
    history: &mut History,
    at: usize,
    line: &str,
) -> Result<Next, Failure> {
    let question = session.framework().questions[at].clone();
    // An input method may be on.
    let plain: String = line.chars().map(ascii).collect();
    match plain.as_str() {
        "" => return Ok(Next::On),
        "<" => return Ok(Next::Back),
        "q" | "quit" => return Ok(Next::Leave),
        "undo" | "撤销" => return history.undo(context, session, at),
        "redo" | "重做" => return history.redo(context, session, at),
        "next" | "最该问的" => return Ok(ask_next(context, session)),
        "results" | "结果" => {
            let score =
                Model::new(session.framework()).score(session.framework(), session.assessment());
            let (framework, assessment) = (session.framework(), session.assessment());
            print(&report::text(framework, assessment, &score, &context.words))?;
            return Ok(Next::Same);
        }
        "flag" | "待复核" => {
            let raised = session.assessment().flagged(&question.id).is_none();
            context.say(if raised { "plain-flagged" } else { "plain-unflagged" }, &[]);
            history.record(context, session, Does::Flag { question: question.id, raised })?;
            return Ok(Next::Same);
        }
        "?" => {
            for text in question.guidance.shown(context.words.language()) {
                print(&format!("{}\n", clean_line(text)))?;
            }
            return Ok(Next::Same);
        }
        _ => {}
    }
    if let Some(text) = after(line, &["note", "备注"]) {
        let text = text.to_owned();
        history.record(context, session, Does::Note { question: question.id, text })?;
        return Ok(Next::Same);
    }
    if let Some(text) = after(line, &["comment", "讨论"]).filter(|text| !text.is_empty()) {
        let text = text.to_owned();
        history.record(context, session, Does::Comment { question: question.id, text })?;
        return Ok(Next::Same);
    }
    for (commands, edit) in evidence::COMMANDS {
        if let Some(text) = after(line, commands) {
            return evidence::edit(context, session, history, &question, (*edit, text));
        }
    }
    if let Some(text) = after(line, &["later", "稍后"]) {
        return pause::note(context, session, history, text);
    }
    if let Some(id) = after(line, &["go", "到"]) {
        let place = session.framework().position(id);
        if place.is_none() {
            context.say("plain-no-question", &[("question", id.to_owned())]);
        }
        return Ok(place.map_or(Next::Same, Next::To));
    }
    answer(context, session, history, &question, line)
}

fn answer(
    context: &Context,
    session: &mut Session,
    history: &mut History,
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
            let does = Does::Answer { question: question.id.clone(), answer };
            history.record(context, session, does)?;
            context.say_if_unlikely(question, &spoken);
            Ok(Next::On)
        }
    }
}

/// What follows a command and a colon, of either width.
fn after<'a>(line: &'a str, commands: &[&str]) -> Option<&'a str> {
    let rest = commands.iter().find_map(|command| line.strip_prefix(command))?;
    rest.strip_prefix([':', '：']).map(str::trim)
}

/// To the open question that would decide most.
fn ask_next(context: &Context, session: &Session) -> Next {
    let (framework, assessment) = (session.framework(), session.assessment());
    let first = Model::new(framework).next(framework, assessment).best(|_| true);
    if first.is_none() {
        context.say("nothing-decides", &[]);
    }
    first.map_or(Next::Same, Next::To)
}
