use super::chart::{Figure, Months, months};
use super::parts::{line, pair, plain, stack};
use crate::committee::Programme;
use crate::i18n::{Language, Text, Words};
use crate::report::page::Line;
use maud::{Markup, html};

/// The programmes of several cities together: a chart of what is needed when, then line by line.
pub(super) fn section(programme: &Programme, lines: &[Line], words: &Words) -> Markup {
    let language = words.language();
    let (title, rest) =
        lines.split_first().map_or((None, lines), |(title, rest)| (Some(title), rest));
    html! {
        section id="programme" {
            @if let Some(title) = title { h2 { (line(&title.text, language)) } }
            @if !programme.load.is_empty() {
                (pair(&words.text("joint-chart", &[]), language))
                div.picture { (picture(programme, words)) }
            }
            ul { (items(rest, language)) }
        }
    }
}

/// Lines as a list; a line at the left is a heading between two lists.
fn items(lines: &[Line], language: Language) -> Markup {
    html! {
        @for one in lines.iter().filter(|one| !one.is_blank()) {
            @if one.indent == 0 {
                li.head { strong { (stack(&one.text, language)) } }
            } @else {
                li.deep[one.indent > 1] { (stack(&one.text, language)) }
            }
        }
    }
}

fn picture(programme: &Programme, words: &Words) -> Markup {
    let language = words.language();
    let over = |kind: Option<usize>| {
        programme.over.iter().filter(|one| one.kind == kind).map(|one| one.month).collect()
    };
    let kinds = programme.kinds.iter().enumerate().filter(|(_, kind)| kind.total() > 0);
    let mut rows: Vec<Months> = kinds
        .map(|(at, kind)| Months { name: kind.shown(), counts: &kind.cities, over: over(Some(at)) })
        .collect();
    let all = words.text("joint-load", &[]);
    rows.push(Months { name: all, counts: &programme.load, over: over(None) });
    let described: Vec<String> = rows
        .iter()
        .map(|row| format!("{}: {}", plain(&row.name, language), numbers(row.counts)))
        .collect();
    let title: Text = words.text("joint-chart-title", &[]);
    let figure = Figure {
        id: "joint",
        size: (0.0, 0.0),
        title: plain(&title, language),
        description: described.join("; "),
    };
    months(figure, &rows, language)
}

fn numbers(counts: &[u32]) -> String {
    counts.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
