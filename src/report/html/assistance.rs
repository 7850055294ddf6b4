use super::super::Material;
use super::super::words::{self, answer, classes, measure_name, points, span, statements, there};
use super::chart::{Figure, Spot, plot};
use super::parts::{badge, line, pair, plain, section as part, stack};
use super::summary::reasons;
use crate::i18n::Text;
use maud::{Markup, html};

/// Need against readiness, and every kind of assistance with all its reasons and conditions.
pub(super) fn section(material: &Material) -> Markup {
    let language = material.words.language();
    let content = html! {
        (pair(&material.say("report-plot-intro"), language))
        @if !material.findings.score.order.is_empty() { div.picture { (picture(material)) } }
        (pair(&material.say("order-explained"), language))
        @for (place, kind) in material.findings.score.order.iter().enumerate() {
            (one(material, place + 1, *kind))
        }
        (absent(material))
    };
    part(material, "assistance", "part-assistance", &content)
}

fn picture(material: &Material) -> Markup {
    let language = material.words.language();
    let (score, method) = (&material.findings.score, &material.framework.method);
    let spots: Vec<Spot> = score
        .order
        .iter()
        .enumerate()
        .filter_map(|(place, kind)| {
            let worth = score.kinds[*kind].worth?;
            Some(Spot {
                number: place + 1,
                name: material.framework.assistance[*kind].name.clone(),
                class: material.advice_text(*kind),
                advice: material.advice(*kind),
                across: worth.feasibility,
                up: worth.need,
            })
        })
        .collect();
    let described: Vec<String> = spots
        .iter()
        .map(|spot| {
            let name = plain(&spot.name, language);
            format!("{} {name}: {} / {}", spot.number, span(spot.up), span(spot.across))
        })
        .collect();
    let figure = Figure {
        id: "plot",
        size: (0.0, 0.0),
        title: plain(&material.say("report-plot"), language),
        description: format!(
            "{} {}",
            plain(&material.say("report-plot-says"), language),
            described.join("; ")
        ),
    };
    let axes = [material.say("report-axis-ready"), material.say("report-axis-need")];
    let marked = [material.say("report-region-prepare"), material.say("report-region-small")];
    plot(
        figure,
        &spots,
        axes.each_ref(),
        (method.feasible_at, method.not_needed_below),
        marked.each_ref(),
        language,
    )
}

fn one(material: &Material, place: usize, kind: usize) -> Markup {
    let language = material.words.language();
    let known = &material.framework.assistance[kind];
    let part = &material.findings.score.kinds[kind];
    let says = statements(
        material.framework,
        material.assessment,
        &material.findings.score,
        kind,
        material.words,
    );
    let months = material.words.text("report-takes", &[("months", known.months.into())]);
    html! {
        article.kind {
            h3 { span.place { (place) } " " (line(&known.name, language)) " " (badge(material, kind)) }
            @if part.classes.len() == 2 {
                p { (line(&classes(&part.classes, material.words), language)) }
            }
            p.gives { (stack(&known.gives, language)) " " span.aside { (line(&months, language)) } }
            (figures(material, kind))
            (reasons(material, &says))
            (conditions(material, kind))
            (pair(&change(material, kind), language))
        }
    }
}

/// The smallest other answer that would give the kind another class.
fn change(material: &Material, kind: usize) -> Text {
    let change = material.findings.changes.get(kind).and_then(Option::as_ref);
    let Some(change) = change else { return material.say("explain-no-change") };
    let question = &material.framework.questions[change.question];
    let now = answer(question, material.assessment, material.words);
    words::change(material.framework, change, &now, material.words)
}

/// The figures of a kind in a small table.
fn figures(material: &Material, kind: usize) -> Markup {
    let language = material.words.language();
    let Some(worth) = material.findings.score.kinds[kind].worth else { return html! {} };
    let columns = [
        ("report-need", span(worth.need)),
        ("report-demand", span(worth.demand)),
        ("report-leverage", span(worth.leverage)),
        ("report-value", span(worth.value)),
        ("report-feasibility", span(worth.feasibility)),
        ("report-priority", span(worth.priority)),
    ];
    let share = material.among_first_two(kind);
    html! {
        table.worth {
            thead {
                tr {
                    @for (id, _) in &columns { th scope="col" { (line(&material.say(id), language)) } }
                    @if share.is_some() { th scope="col" { (line(&material.say("report-among-first"), language)) } }
                }
            }
            tbody {
                tr {
                    @for (_, figure) in &columns { td { (figure) } }
                    @if let Some(share) = share { td { (points(share)) " %" } }
                }
            }
        }
    }
}

/// What must be in place, and how much of it is.
fn conditions(material: &Material, kind: usize) -> Markup {
    let language = material.words.language();
    let known = &material.framework.assistance[kind].conditions;
    let found = &material.findings.score.kinds[kind].conditions;
    let head = |id: &str| line(&material.say(id), language);
    html! {
        @if !known.is_empty() {
            table.conditions {
                thead {
                    tr {
                        th scope="col" { (head("report-condition")) }
                        th.number scope="col" { (head("report-there")) }
                        th scope="col" { (head("report-condition-why")) }
                    }
                }
                tbody {
                    @for (condition, score) in known.iter().zip(found) {
                        tr {
                            th scope="row" {
                                (stack(&measure_name(material.framework, &condition.reference), language))
                            }
                            td.number {
                                @match score.met {
                                    Some(_) => {
                                        @let [value, needed] = there(score);
                                        (line(&material.words.with("report-of-needed", &[("value", &value), ("needed", &needed)]), language))
                                    }
                                    None => { (line(&material.say("class-none"), language)) }
                                }
                            }
                            td { (stack(&condition.why, language)) }
                        }
                    }
                }
            }
        }
    }
}

/// The kinds that do not apply to this city.
fn absent(material: &Material) -> Markup {
    let language = material.words.language();
    let all = material.framework.assistance.iter().enumerate();
    let absent: Vec<Text> = all
        .filter(|(at, _)| !material.findings.score.order.contains(at))
        .map(|(_, kind)| kind.name.clone())
        .collect();
    html! {
        @if !absent.is_empty() {
            @let names = material.list(absent.into_iter(), "report-and");
            (pair(&material.words.with("report-absent", &[("kinds", &names)]), language))
        }
    }
}
