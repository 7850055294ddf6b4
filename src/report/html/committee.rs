use super::chart::{Figure, Mark, bar, ranks};
use super::joint;
use super::parts::{heads, line, pair, plain, stack};
use crate::committee::{Odds, Programme};
use crate::i18n::{Language, Text, Words};
use crate::report::committee::odds;
use crate::report::page::Line;
use crate::report::words::{points, span};
use crate::scoring::Interval;
use maud::{Markup, html};

/// The cities of which a picture of all ranks can still be read.
const PICTURED: usize = 16;

/// A city before a committee, as the page shows it.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Its id, which no other has.
    pub id: String,
    /// Its name.
    pub name: Text,
    /// Its overall score; the lower end ranks.
    pub score: Interval,
    /// The best and the worst rank that missing answers could give it.
    pub ranks: (usize, usize),
    /// The shares of draws in which it is chosen: on what is confirmed, with missing answers
    /// anywhere, under any weights (method §5.4).
    pub odds: [Odds; 3],
    /// What that says, in words.
    pub verdict: Text,
    /// The share of draws in which it has each rank, from the first; empty where not counted.
    pub shares: Vec<f64>,
}

/// Cities before a committee, the highest confirmed score first.
#[derive(Debug, Clone, PartialEq)]
pub struct Ballot {
    /// The title of the page.
    pub title: Text,
    /// What must be known before the figures are read, each a paragraph.
    pub remarks: Vec<Text>,
    /// How the figures were made and what they cannot say, each a line.
    pub notes: Vec<Text>,
    /// How many are chosen.
    pub select: usize,
    /// The cities.
    pub candidates: Vec<Candidate>,
    /// The programmes of those chosen, together.
    pub programme: Programme,
    /// The same line by line, its title first.
    pub programme_lines: Vec<Line>,
}

/// The ranking as one HTML page like that of a city: intervals, and how often each city has which
/// rank.
#[must_use]
pub fn ballot_html(ballot: &Ballot, words: &Words) -> Vec<u8> {
    let language = words.language();
    let say = |id: &str| words.text(id, &[]);
    let body = html! {
        header.masthead {
            p.kicker { (line(&say("ballot-kicker"), language)) }
            h1 { (stack(&ballot.title, language)) }
            @for remark in &ballot.remarks { (pair(remark, language)) }
        }
        main {
            section id="ranking" {
                h2 { (line(&say("ballot-ranking"), language)) }
                (pair(&say("ballot-intro"), language))
                div.scroll { (table(ballot, words)) }
            }
            @if let Some(picture) = picture(ballot, words) {
                section id="ranks" {
                    h2 { (line(&say("ballot-ranks"), language)) }
                    (pair(&say("ballot-ranks-intro"), language))
                    div.picture { (picture) }
                }
            }
            (joint::section(&ballot.programme, &ballot.programme_lines, words))
            @if !ballot.notes.is_empty() {
                section id="notes" {
                    h2 { (line(&say("honest-title"), language)) }
                    ul { @for note in &ballot.notes { li { (stack(note, language)) } } }
                }
            }
        }
    };
    super::page(language, &plain(&ballot.title, language), &body)
}

fn table(ballot: &Ballot, words: &Words) -> Markup {
    let language = words.language();
    let head = |id: &str| line(&words.text(id, &[]), language);
    html! {
        table.figures.ballot {
            (heads(
                head, "report-city",
                &["report-points", "ballot-places", "ballot-confirmed", "ballot-near", "ballot-any"],
                "ballot-verdict",
            ))
            @for (at, one) in ballot.candidates.iter().enumerate() {
                // A line above each city, and a strong one behind the last that is chosen.
                tbody.cut[at == ballot.select] { (row(at, one, words)) }
            }
        }
    }
}

fn row(at: usize, one: &Candidate, words: &Words) -> Markup {
    let language = words.language();
    let says = words.text(
        "report-bar-says",
        &[
            ("confirmed", points(one.score.lo).into()),
            ("open", points(one.score.width()).into()),
            ("lost", points(1.0 - one.score.hi).into()),
        ],
    );
    let (best, worst) = one.ranks;
    html! {
        tr {
            th scope="row" { (stack(&one.name, language)) code { (one.id) } }
            td.chart {
                (bar(
                    &format!("b-{at}"), plain(&one.name, language), plain(&says, language),
                    Some(one.score), Mark::None,
                ))
            }
            td.number { (span(one.score)) }
            td.number { (best) @if worst > best { "–" (worst) } }
            @for share in one.odds { td.number { (figure(share, words)) } }
            td.why { (stack(&one.verdict, language)) }
        }
    }
}

/// A share of draws: a figure once, a word in each language.
fn figure(share: Odds, words: &Words) -> Markup {
    let text = odds(share, words);
    match share {
        Odds::Never | Odds::Always => stack(&text, words.language()),
        _ => match words.language() {
            Language::En => line(&text, Language::En),
            Language::Zh | Language::Both => line(&text, Language::Zh),
        },
    }
}

fn picture(ballot: &Ballot, words: &Words) -> Option<Markup> {
    let language = words.language();
    let cities: Vec<(&Text, &[f64])> = ballot
        .candidates
        .iter()
        .filter(|one| !one.shares.is_empty())
        .map(|one| (&one.name, one.shares.as_slice()))
        .collect();
    if cities.is_empty() || cities.len() > PICTURED {
        return None;
    }
    let described: Vec<String> = cities
        .iter()
        .map(|(name, shares)| {
            let first: f64 = shares.iter().take(ballot.select).sum();
            let first = odds(Odds::of(first, None), words);
            format!("{}: {}", plain(name, language), plain(&first, language))
        })
        .collect();
    let figure = Figure {
        id: "ranks-picture",
        size: (0.0, 0.0),
        title: plain(&words.text("ballot-ranks", &[]), language),
        description: format!(
            "{} {}",
            plain(&words.text("ballot-ranks-says", &[]), language),
            described.join("; ")
        ),
    };
    Some(ranks(figure, &cities, ballot.select, language))
}
