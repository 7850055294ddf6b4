use super::super::Material;
use super::super::material::Advice;
use super::super::words::{Statement, statements};
use super::parts::{badge, heading, line, pair, section as part, stack};
use crate::i18n::Text;
use crate::scoring::Class;
use maud::{Markup, html};

/// How many questions are named that would settle the advice.
const NAMED: usize = 5;

/// What a city reads first: the order with its reasons, what is certain, what would decide it.
pub(super) fn section(material: &Material) -> Markup {
    let language = material.words.language();
    let content = html! {
        div.lead { (pair(&material.begin(), language)) }
        ol.order {
            @for kind in &material.score.order {
                li {
                    h3 {
                        (line(&material.framework.assistance[*kind].name, language)) " "
                        (badge(material, *kind))
                    }
                    @if let Some(why) = material.why(*kind) { (pair(&why, language)) }
                    (reasons(material, &shortest(material, *kind)))
                }
            }
        }
        @if material.score.order.is_empty() {
            (pair(&material.say("results-nothing"), language))
        }
        div.knowing {
            div {
                (heading(material, "report-certain"))
                (list(material, &material.certain()))
            }
            div {
                (heading(material, "report-uncertain"))
                (list(material, &material.uncertain()))
            }
        }
        div.deciding {
            (heading(material, "report-deciding"))
            (deciding(material))
        }
    };
    part(material, "summary", "report-summary", &content)
}

/// Reasons with their lead words.
pub(super) fn reasons(material: &Material, statements: &[Statement]) -> Markup {
    let language = material.words.language();
    html! {
        @if !statements.is_empty() {
            ul.reasons {
                @for statement in statements {
                    li {
                        span.lead-word { (line(&material.say(statement.lead), language)) }
                        span.reason { (stack(&statement.text, language)) }
                    }
                }
            }
        }
    }
}

/// The first reason of each sort; for what is not advised now, only what would decide it.
fn shortest(material: &Material, kind: usize) -> Vec<Statement> {
    let all =
        statements(material.framework, material.assessment, material.score, kind, material.words);
    let advised = matches!(
        material.advice(kind),
        Advice::Sure(Class::DoFirst | Class::Prepare) | Advice::Undecided
    );
    let mut kept: Vec<Statement> = Vec::new();
    for statement in all {
        let fresh = !kept.iter().any(|one| one.lead == statement.lead);
        if fresh && (advised || statement.lead == "lead-depends") {
            kept.push(statement);
        }
    }
    kept
}

fn list(material: &Material, texts: &[Text]) -> Markup {
    html! { ul { @for text in texts { li { (stack(text, material.words.language())) } } } }
}

fn deciding(material: &Material) -> Markup {
    let language = material.words.language();
    let found = material.deciding();
    html! {
        @if found.is_empty() {
            (pair(&material.say("report-nothing-decides"), language))
        } @else {
            ul.questions {
                @for (question, kinds) in found.iter().take(NAMED) {
                    @let question = &material.framework.questions[*question];
                    @let names = kinds.iter().map(|kind| material.framework.assistance[*kind].name.clone());
                    @let names = material.list(names, "report-and");
                    li {
                        code { (question.id) }
                        span.reason { (stack(&question.text, language)) }
                        span.aside { (stack(&material.words.with("report-decides", &[("kinds", &names)]), language)) }
                    }
                }
            }
            @if found.len() > NAMED {
                @let more = found.len() - NAMED;
                (pair(&material.words.text("report-more-decide", &[("count", more.into())]), language))
            }
        }
    }
}
