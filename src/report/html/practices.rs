use super::super::Material;
use super::super::words::{origin_word, span, targets};
use super::chart::{Figure, Mark, Spoke, bar, radar};
use super::parts::{heading, heads, line, pair, plain, section as part, stack};
use crate::i18n::Text;
use crate::scoring::PracticeLevels;
use maud::{Markup, html};

/// Fewer spokes make no surface.
const SPOKES: usize = 3;

/// What the city does, what it should do, what lies between, and who set the target.
pub(super) fn section(material: &Material) -> Markup {
    let language = material.words.language();
    let head = |id: &str| line(&material.say(id), language);
    let rows: Vec<(usize, &Text, PracticeLevels, Text)> = material
        .findings
        .score
        .practices
        .iter()
        .filter_map(|practice| {
            let name = &material.framework.indicators[practice.indicator].name;
            let origin = material.say(origin_word(practice.origin));
            Some((practice.indicator, name, practice.levels?, origin))
        })
        .collect();
    let content = html! {
        (pair(&material.say("report-practices-intro"), language))
        @if rows.len() >= SPOKES { div.picture { (picture(material, &rows)) } }
        div.scroll {
            table.figures {
                (heads(
                    head, "report-practice",
                    &["report-existing", "report-target", "report-gap"],
                    "label-target-from",
                ))
                tbody {
                    @for (at, name, levels, origin) in &rows {
                        tr {
                            th scope="row" { (stack(name, language)) }
                            td.chart {
                                (bar(
                                    &format!("p-{at}"), plain(name, language),
                                    plain(&said(material, levels), language), Some(levels.existing),
                                    Mark::Target(levels.target),
                                ))
                            }
                            td.number { (span(levels.existing)) }
                            td.number { (span(levels.target)) }
                            td.number { (span(levels.gap)) }
                            td.why { (stack(origin, language)) }
                        }
                    }
                }
            }
        }
        (heading(material, "report-targets"))
        ul {
            @for practice in &material.findings.score.practices {
                @for text in targets(material.framework, practice, material.words) {
                    li {
                        strong { (line(&material.framework.indicators[practice.indicator].name, language)) }
                        " " (stack(&text, language))
                    }
                }
            }
        }
    };
    part(material, "practices", "part-practices", &content)
}

fn said(material: &Material, levels: &PracticeLevels) -> Text {
    material.words.text(
        "text-practice",
        &[
            ("existing", span(levels.existing).into()),
            ("target", span(levels.target).into()),
            ("gap", span(levels.gap).into()),
        ],
    )
}

fn picture(material: &Material, rows: &[(usize, &Text, PracticeLevels, Text)]) -> Markup {
    let language = material.words.language();
    let spokes: Vec<Spoke> = rows
        .iter()
        .map(|(_, name, levels, _)| Spoke {
            name: (*name).clone(),
            existing: levels.existing,
            target: levels.target,
        })
        .collect();
    let described: Vec<String> = rows
        .iter()
        .map(|(_, name, levels, _)| {
            let figures = plain(&said(material, levels), language);
            format!("{} ({figures})", plain(name, language))
        })
        .collect();
    let figure = Figure {
        id: "radar",
        size: (0.0, 0.0),
        title: plain(&material.say("report-radar"), language),
        description: described.join("; "),
    };
    let legend = ["report-key-sure", "report-key-open", "report-target"];
    radar(figure, &spokes, &legend.map(|id| material.say(id)), language)
}
