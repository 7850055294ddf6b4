use super::super::Material;
use super::super::words::tenths;
use super::parts::{heading, pair, section as part, stack};
use crate::framework::Term;
use maud::{Markup, html};

/// How many terms are explained; the framework has the others.
const TERMS: usize = 24;

/// The questions that a reader has, and their answers.
const HOW: [(&str, &str); 7] = [
    ("report-how-span", "report-how-span-is"),
    ("report-how-confirmed", "report-how-confirmed-is"),
    ("report-how-backed", "report-how-backed-is"),
    ("report-how-classes", "report-how-classes-is"),
    ("report-how-order", "report-how-order-is"),
    ("report-how-stability", "report-how-stability-is"),
    ("report-how-limits", "report-how-limits-is"),
];

/// How to read the report, in plain words, and the terms that it uses.
pub(super) fn section(material: &Material) -> Markup {
    let language = material.words.language();
    let method = &material.framework.method;
    let terms = terms(material);
    let content = html! {
        dl.reading {
            @for (term, meaning) in HOW {
                dt { (stack(&material.say(term), language)) }
                dd {
                    (pair(&material.words.text(meaning, &[
                        ("value", tenths(method.value_at).into()),
                        ("ready", tenths(method.feasible_at).into()),
                        ("small", tenths(method.not_needed_below).into()),
                        ("draws", method.draws.into()),
                    ]), language))
                }
            }
        }
        @if !terms.is_empty() {
            (heading(material, "report-terms"))
            dl.terms {
                @for term in terms {
                    div {
                        dt { (stack(&term.term, language)) }
                        dd { (stack(&term.meaning, language)) }
                    }
                }
            }
        }
    };
    part(material, "reading", "report-reading", &content)
}

/// The terms that stand in the names and reasons of what is advised, in the framework's order.
fn terms<'a>(material: &Material<'a>) -> Vec<&'a Term> {
    let framework = material.framework;
    let names = framework.assistance.iter().flat_map(|kind| {
        [&kind.name, &kind.gives].into_iter().chain(kind.conditions.iter().map(|one| &one.why))
    });
    let names = names.chain(framework.criteria.iter().map(|criterion| &criterion.name));
    let names: Vec<_> = names.chain(framework.indicators.iter().map(|one| &one.name)).collect();
    let stands = |term: &&Term| {
        let word = term.term.en.to_lowercase();
        names.iter().any(|name| {
            (!term.term.zh.is_empty() && name.zh.contains(&term.term.zh))
                || (!word.is_empty() && name.en.to_lowercase().contains(&word))
        })
    };
    framework.glossary.iter().filter(stands).take(TERMS).collect()
}
