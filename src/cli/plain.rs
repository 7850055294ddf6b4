//! The interview line by line, for screen readers and pipes: the same questions, the same answers,
//! the same journal.

use super::context::{Context, Failure, print};
use crate::assessment::{Answer, Does, Evidence, Said, Thing, Truth};
use crate::framework::{Answering, Question};
use crate::report;
use crate::report::words::said;
use crate::scoring::Model;
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
    for id in ["plain-intro", "plain-more"] {
        for line in context.words.lines(id, &[]) {
            print(&format!("{line}\n"))?;
        }
    }
    let mut input = std::io::stdin().lock().lines();
    let mut at = 0;
    let mut history = Vec::new();
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
        match reply(context, session, &mut history, at, line.trim())? {
            Next::Same => revisit = true,
            Next::On => at += 1,
            Next::Back => {
                at = at.saturating_sub(1);
                revisit = true;
            }
            Next::To(place) => {
                at = place;
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
    /// To the question at this place, answered or not.
    To(usize),
    Leave,
}

/// What was said here, the latest last, with what restores the state before it.
type History = Vec<(Does, Option<Does>)>;

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
        "undo" | "撤销" => return undo(context, session, history, at),
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
            record(context, session, history, Does::Flag { question: question.id, raised })?;
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
        record(context, session, history, Does::Note { question: question.id, text })?;
        return Ok(Next::Same);
    }
    if let Some(text) = after(line, &["comment", "讨论"]).filter(|text| !text.is_empty()) {
        let text = text.to_owned();
        record(context, session, history, Does::Comment { question: question.id, text })?;
        return Ok(Next::Same);
    }
    if let Some(text) = after(line, &["evidence", "佐证"]) {
        return evidence(context, session, history, &question, text);
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
            record(
                context,
                session,
                history,
                Does::Answer { question: question.id.clone(), answer },
            )?;
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

/// `evidence: 3 document, page`: the class by its number or name, then what it is.
fn evidence(
    context: &Context,
    session: &mut Session,
    history: &mut History,
    question: &Question,
    text: &str,
) -> Result<Next, Failure> {
    let framework = session.framework();
    let (class, citation) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let plain: String = class.chars().map(ascii).collect();
    let number = plain.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let by_name = || framework.evidence.iter().position(|known| known.id == plain);
    let found = number.filter(|at| *at < framework.evidence.len()).or_else(by_name);
    let Some(class) = found.map(|at| framework.evidence[at].id.clone()) else {
        for (number, class) in (1..).zip(&framework.evidence) {
            print(&format!("  {number}  {}\n", class.name.line(context.words.language())))?;
        }
        return Ok(Next::Same);
    };
    let Some(answer) = session.assessment().answer(&question.id).cloned() else {
        context.say("answer-first", &[]);
        return Ok(Next::Same);
    };
    let evidence = Some(Evidence { class, citation: citation.trim().to_owned() });
    let answer = Answer { evidence, ..answer };
    record(context, session, history, Does::Answer { question: question.id.clone(), answer })?;
    Ok(Next::Same)
}

/// Takes back what was last said here, and goes there.
fn undo(
    context: &Context,
    session: &mut Session,
    history: &mut History,
    at: usize,
) -> Result<Next, Failure> {
    let Some((does, before)) = history.pop() else {
        context.say("nothing-to-undo", &[]);
        return Ok(Next::Same);
    };
    let Some(before) = before else {
        context.say("undo-settled", &[]);
        return Ok(Next::Same);
    };
    write(context, session, before)?;
    let place = match does.thing() {
        Some(Thing::Answer(id) | Thing::Note(id) | Thing::Flag(id)) => {
            session.framework().position(&id)
        }
        _ => None,
    };
    Ok(Next::To(place.unwrap_or(at)))
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

/// Writes what was said, and remembers what restores the state before it.
fn record(
    context: &Context,
    session: &mut Session,
    history: &mut History,
    does: Does,
) -> Result<(), Failure> {
    let before = session.assessment().undo_of(&does);
    let undoable = does.can_be_undone();
    write(context, session, does.clone())?;
    history.extend(undoable.then_some((does, before)));
    Ok(())
}

/// Writes what was said. Where the disk refuses, it is kept and written with what is said next.
fn write(context: &Context, session: &mut Session, does: Does) -> Result<(), Failure> {
    match session.record(does) {
        Ok(receipt) => context.say("saved", &[("time", receipt.at)]),
        Err(error) if session.pending() > 0 => context.say(error.id(), &error.args()),
        Err(error) => return Err(error.into()),
    }
    Ok(())
}
