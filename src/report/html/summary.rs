use super::super::Material;
use super::super::material::Advice;
use super::super::words::{Statement, statements, there};
use super::parts::{badge, heading, line, pair, section as part, stack};
use crate::i18n::Text;
use crate::scoring::Class;
use maud::{Markup, html};

/// How many questions are named that would settle the advice.
const NAMED: usize = 3;

/// What a city reads first: the order with its reasons, what is certain, what would decide it.
pub(super) fn section(material: &Material) -> Markup {
    let language = material.words.language();
    let content = html! {
        div.lead { (pair(&material.begin(), language)) }
        ol.order {
            @for kind in &material.findings.score.order {
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
        @if material.findings.score.order.is_empty() {
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

/// The largest reason, what holds it back and what comes before, each in few words; the chapter on
/// assistance has all of them. None for what is not advised now.
fn shortest(material: &Material, kind: usize) -> Vec<Statement> {
    let (framework, score) = (material.framework, &material.findings.score);
    let (known, part) = (&framework.assistance[kind], &score.kinds[kind]);
    if matches!(material.advice(kind), Advice::Sure(Class::Later | Class::NotNeeded) | Advice::None)
    {
        return Vec::new();
    }
    let all = statements(framework, material.assessment, score, kind, material.words);
    let mut kept: Vec<Statement> =
        all.into_iter().filter(|one| one.lead == "lead-because").take(1).collect();
    // What holds an undecided kind back may be nothing but a missing answer; those come below.
    let sure = material.advice(kind) != Advice::Undecided;
    if let Some(at) = part.limit.filter(|_| sure) {
        let condition = &part.conditions[at];
        let id = match condition.met.filter(|met| met.width() < 1.0) {
            None => "report-but-unknown",
            Some(met) if met.hi <= 0.0 => "report-but-none",
            Some(_) => "report-but",
        };
        let ([value, needed], why) = (there(condition), &known.conditions[at].why);
        let args = [("value", &value), ("needed", &needed), ("why", why)];
        let text = material.words.with(id, &args);
        kept.push(Statement { lead: "lead-but", text });
    }
    let before = part.unmet.iter().filter_map(|at| {
        let id = &known.requires[*at].kind;
        framework.assistance.iter().find(|other| other.id == *id).map(|other| other.name.clone())
    });
    let before: Vec<Text> = before.collect();
    if !before.is_empty() {
        let text = material.list(before.into_iter(), "report-and");
        kept.push(Statement { lead: "lead-after", text });
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
