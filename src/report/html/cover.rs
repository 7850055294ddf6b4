use super::super::Material;
use super::super::standing::amendments;
use super::super::words::{points, span};
use super::parts::{city_name, line, stack};
use crate::assessment::CityKind;
use crate::i18n::Text;
use crate::text::clean_line;
use maud::{Markup, html};

/// Digits of a digest that are enough to tell one from another on paper.
const DIGITS: usize = 16;

/// The top of the first page: whose report this is, of when, by which questions.
pub(super) fn masthead(material: &Material) -> Markup {
    let language = material.words.language();
    let city = material.city();
    let framework = material.framework;
    let facts = [
        ("report-city-kind", Some(kind_and_place(material))),
        ("report-population", population(material)),
        (
            "report-framework",
            Some(Text::new(
                format!("{} {}", framework.name.zh, framework.version),
                format!("{} {}", framework.name.en, framework.version),
            )),
        ),
        (
            "report-day",
            Some(material.day().map_or_else(|| material.say("report-no-day"), Text::same)),
        ),
        ("report-asked", Some(asked(material))),
        ("report-score", Some(overall(material))),
    ];
    html! {
        header.masthead {
            p.kicker { (line(&material.say("report-title"), language)) }
            h1 { (stack(&city_name(material), language)) }
            @if city.sample {
                p.sample { (line(&material.say("report-sample"), language)) }
            }
            dl.facts {
                @for (label, value) in facts {
                    @if let Some(value) = value {
                        div {
                            dt { (line(&material.say(label), language)) }
                            dd { (stack(&value, language)) }
                        }
                    }
                }
            }
        }
    }
}

/// What a copy of this report can be checked by.
pub(super) fn colophon(material: &Material) -> Markup {
    let language = material.words.language();
    let framework = material.framework;
    html! {
        footer.colophon {
            h2 { (line(&material.say("report-origin"), language)) }
            table {
                tbody {
                    tr {
                        th scope="row" { (line(&material.say("report-framework"), language)) }
                        td { code { (framework.id) " " (framework.version) } }
                    }
                    tr {
                        th scope="row" { (line(&material.say("report-digest"), language)) }
                        td { code title=(framework.digest) { (short(&framework.digest)) } }
                    }
                    tr {
                        th scope="row" { (line(&material.say("report-events"), language)) }
                        td { (material.assessment.events().len()) }
                    }
                    tr {
                        th scope="row" { (line(&material.say("report-heads"), language)) }
                        td {
                            @for head in material.heads {
                                @let head = head.to_string();
                                code title=(head) { (short(&head)) } " "
                            }
                        }
                    }
                    tr {
                        th scope="row" { (line(&material.say("report-state"), language)) }
                        td { (state(material)) }
                    }
                    tr {
                        th scope="row" { (line(&material.say("report-tool"), language)) }
                        td { "citycap " (env!("CARGO_PKG_VERSION")) }
                    }
                }
            }
        }
    }
}

/// Draft, in review or sealed; with the digest that a seal names, so that papers can be compared.
fn state(material: &Material) -> Markup {
    let language = material.words.language();
    let state = material.named.state();
    html! {
        (line(&material.say(state.stage.word()), language))
        @for (_, seal) in state.seals() {
            " " code title=(clean_line(&seal.export)) { (clean_line(short(&seal.export))) }
        }
        @if state.is_touched() {
            p.dispute { (stack(&material.say("report-after-seal"), language)) }
        }
        @for amended in amendments(material.assessment, material.words) {
            p { (stack(&amended, language)) }
        }
    }
}

fn short(digest: &str) -> &str {
    digest.get(..DIGITS).unwrap_or(digest)
}

fn kind_and_place(material: &Material) -> Text {
    let city = material.city();
    let kind = material.say(match city.kind {
        CityKind::City => "report-city",
        CityKind::District => "report-district",
        CityKind::Cluster => "report-cluster",
    });
    let join = |kind: &str, place: &str, between: &str| {
        let parts = [kind, place, city.code.as_str()].into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(between)
    };
    Text::new(join(&kind.zh, &city.province.zh, "，"), join(&kind.en, &city.province.en, ", "))
}

fn population(material: &Material) -> Option<Text> {
    let city = material.city();
    let people = city.population.filter(|people| people.is_finite() && *people >= 0.0)?;
    let year = city.figures_year.map_or(String::new(), |year| year.to_string());
    let id = if year.is_empty() { "report-people" } else { "report-people-in" };
    let wan = format!("{:.1}", people / 1e4);
    let wan = wan.strip_suffix(".0").unwrap_or(&wan);
    let whole = grouped(people.round() as u64);
    let say = |number: &str| {
        material.words.text(id, &[("number", number.into()), ("year", year.as_str().into())])
    };
    Some(Text { zh: say(wan).zh, en: say(&whole).en })
}

/// `680000` as `680,000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut out = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

fn asked(material: &Material) -> Text {
    let counts = &material.findings.score.counts;
    let to_ask = counts.to_ask + counts.waiting;
    let known = counts.answered + counts.not_applicable + counts.disputed;
    material.words.text(
        "report-asked-of",
        &[
            ("answered", known.into()),
            ("all", to_ask.into()),
            ("unknown", (counts.dont_know + counts.declined).into()),
        ],
    )
}

fn overall(material: &Material) -> Text {
    let overall = &material.findings.score.overall;
    match overall.value {
        None => material.say("no-score"),
        Some(value) => material.words.text(
            "report-score-of",
            &[
                ("low", points(value.lo).into()),
                ("span", span(value).into()),
                ("coverage", points(overall.coverage).into()),
            ],
        ),
    }
}
