use super::super::Material;
use super::super::words::{points, rating, span};
use super::chart::{Mark, bar};
use super::parts::{heads, line, pair, plain, section as part, stack};
use crate::framework::CriterionSource;
use crate::i18n::Text;
use crate::scoring::{Interval, Rating};
use maud::{Markup, html};

/// A row of the table.
struct Line<'a> {
    id: String,
    name: &'a Text,
    value: Option<Interval>,
    coverage: f64,
    backed: Option<f64>,
    rating: Option<&'a Rating>,
    remark: Option<Text>,
}

/// The criteria with their indicators: confirmed, still to be known, lost.
pub(super) fn section(material: &Material) -> Markup {
    let language = material.words.language();
    let head = |id: &str| line(&material.say(id), language);
    let overall = &material.findings.score.overall;
    let all = material.say("report-overall");
    let content = html! {
        (pair(&material.say("report-criteria-intro"), language))
        (legend(material))
        div.scroll {
            table.figures {
                (heads(
                    head, "report-criterion",
                    &["report-points", "report-known", "report-backed"],
                    "report-reliable",
                ))
                tbody.total {
                    (row(material, &Line {
                        id: "c-all".to_owned(), name: &all, value: overall.value,
                        coverage: overall.coverage, backed: Some(overall.backed),
                        rating: overall.rating.as_ref(), remark: None,
                    }))
                }
                @for (at, criterion) in material.framework.criteria.iter().enumerate() {
                    @let score = &material.findings.score.criteria[at];
                    tbody {
                        (row(material, &Line {
                            id: format!("c-{at}"), name: &criterion.name, value: score.value,
                            coverage: score.coverage, backed: Some(score.backed),
                            rating: score.rating.as_ref(), remark: remark(material, at),
                        }))
                        (indicators(material, at))
                    }
                }
            }
        }
    };
    part(material, "criteria", "part-criteria", &content)
}

fn indicators(material: &Material, criterion: usize) -> Markup {
    let known = &material.framework.criteria[criterion];
    let all =
        material.framework.indicators.iter().zip(&material.findings.score.indicators).enumerate();
    let own = all.filter(|(_, (one, _))| one.criterion.as_ref() == Some(&known.id));
    html! {
        @for (at, (indicator, score)) in own {
            (row(material, &Line {
                id: format!("i-{at}"), name: &indicator.name, value: score.value,
                coverage: score.value.map_or(0.0, |value| 1.0 - value.width()), backed: None,
                rating: None, remark: None,
            }))
        }
    }
}

fn remark(material: &Material, criterion: usize) -> Option<Text> {
    let known = &material.framework.criteria[criterion];
    let score = &material.findings.score.criteria[criterion];
    if known.from == CriterionSource::Assistance {
        Some(material.say("criterion-from-assistance"))
    } else if score.value.is_some() && !score.comparable {
        Some(material.say("report-not-comparable"))
    } else {
        None
    }
}

fn row(material: &Material, of: &Line) -> Markup {
    let language = material.words.language();
    let figures = of.value.map_or_else(|| material.words.label("no-score"), span);
    let described = of.value.map_or_else(
        || material.say("no-score"),
        |value| {
            material.words.text(
                "report-bar-says",
                &[
                    ("confirmed", points(value.lo).into()),
                    ("open", points(value.width()).into()),
                    ("lost", points(1.0 - value.hi).into()),
                ],
            )
        },
    );
    let mark = of.backed.filter(|_| of.value.is_some()).map_or(Mark::None, Mark::Backed);
    html! {
        tr.part[of.backed.is_none()] {
            th scope="row" { (stack(of.name, language)) }
            td.chart { (bar(&of.id, plain(of.name, language), plain(&described, language), of.value, mark)) }
            td.number { (figures) }
            td.number { @if of.value.is_some() { (points(of.coverage)) " %" } }
            td.number { @if let (Some(backed), true) = (of.backed, of.value.is_some()) { (points(backed)) } }
            td.why {
                @if let Some(found) = of.rating { (stack(&rating(found, material.words), language)) }
                @if let Some(remark) = &of.remark { (stack(remark, language)) }
            }
        }
    }
}

/// What the parts of a bar mean.
fn legend(material: &Material) -> Markup {
    let language = material.words.language();
    html! {
        p.legend {
            span.key.sure {} (line(&material.say("report-key-sure"), language))
            span.key.open {} (line(&material.say("report-key-open"), language))
            span.key.lost {} (line(&material.say("report-key-lost"), language))
            span.key.tick {} (line(&material.say("report-key-backed"), language))
        }
    }
}
