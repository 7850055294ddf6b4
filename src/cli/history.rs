use super::args::{History, HistoryFormat, Restore};
use super::context::{Context, Failure, print, print_bytes};
use crate::i18n::Words;
use crate::report::{self, Row, Wanted};
use crate::text::clean_line;

/// So many characters of an event's id tell it from all others of an assessment.
const SHORT: usize = 8;

/// Prints who said what when, and what stood there before.
pub fn run(context: &mut Context, args: &History) -> Result<(), Failure> {
    let session = context.session(&args.id)?;
    if let Some(question) = args.question.as_deref()
        && session.framework().question(question).is_none()
        && session.assessment().questions().all(|known| known != question)
    {
        return Err(Failure::new("cli-no-question", vec![("question", question.to_owned())]));
    }
    let wanted = Wanted {
        question: args.question.as_deref(),
        by: args.by.as_deref(),
        day: args.day.as_deref(),
    };
    let rows = report::history(session.framework(), session.assessment(), &wanted, &context.words);
    if rows.is_empty() {
        context.say("history-empty", &[]);
    }
    match args.format {
        HistoryFormat::Text => print(&text(&rows, &context.words)),
        HistoryFormat::Csv => print_bytes(&report::history_csv(&rows)),
        HistoryFormat::Ndjson => print_bytes(&report::history_ndjson(&rows)),
    }
}

/// Says once more what was said before, as a new entry.
pub fn restore(context: &mut Context, args: &Restore) -> Result<(), Failure> {
    let mut session = context.session(&args.id)?;
    let named = || vec![("event", args.event.clone())];
    let event = session.assessment().event_like(&args.event);
    let does = event
        .map(|event| event.body.does.clone())
        .ok_or_else(|| Failure::new("restore-no-event", named()))?;
    if !does.is_restorable() {
        return Err(Failure::new("restore-not-possible", named()));
    }
    let receipt = session.record(does)?;
    context.say("saved", &[("time", receipt.at)]);
    Ok(())
}

fn text(rows: &[Row], words: &Words) -> String {
    let mut out = String::new();
    let mut line = |indent: &str, text: &str| {
        out += indent;
        out += &clean_line(text);
        out.push('\n');
    };
    for row in rows {
        let short = |text: &str| text.chars().take(SHORT).collect::<String>();
        let question = row.question.as_deref().unwrap_or("–");
        let head = [&row.at, &row.by, &short(&row.device), question, &short(&row.event)];
        line("", &head.join(" · "));
        for text in [Some(row.told(words)), row.told_before(words)].into_iter().flatten() {
            text.shown(words.language()).for_each(|text| line("  ", text));
        }
    }
    out
}
