use super::super::Material;
use super::super::words::span;
use super::parts::{line, pair, section as part, stack};
use crate::assessment::Settled;
use crate::i18n::Text;
use crate::text::clean_block;
use maud::{Markup, html};

/// Every question with its answer, what stands behind it, and its part in the score.
pub(super) fn section(material: &Material) -> Markup {
    let language = material.words.language();
    let content = html! {
        (pair(&material.say("report-questions-intro"), language))
        @for questionnaire in &material.framework.questionnaires {
            h3 { (line(&questionnaire.title, language)) }
            table.answers {
                (head(material))
                tbody {
                    @for at in questionnaire.questions.clone() { (row(material, at)) }
                }
            }
        }
    };
    part(material, "questions", "report-questions", &content)
}

fn head(material: &Material) -> Markup {
    let language = material.words.language();
    html! {
        thead {
            tr {
                @for id in ["report-question", "report-answer", "report-evidence", "report-part"] {
                    th scope="col" { (line(&material.say(id), language)) }
                }
            }
        }
    }
}

fn row(material: &Material, at: usize) -> Markup {
    let language = material.words.language();
    let question = &material.framework.questions[at];
    let given = material.given(at);
    let settled = material.assessment.present(&question.id).settled();
    let silence = material.silence(at);
    html! {
        tr.silent[silence.is_some()] id={ "q-" (question.id) } {
            th scope="row" { code { (question.id) } (stack(&question.text, language)) }
            td {
                @if matches!(settled, Settled::Disputed(_)) {
                    p.dispute { (stack(&material.say("answer-disputed"), language)) }
                }
                @for answer in &given {
                    p { (stack(&answer.said, language)) }
                    @if material.notes && !answer.informant.is_empty() {
                        p.aside { (clean_block(&answer.informant)) }
                    }
                }
                @if let Some(silence) = &silence { p.aside { (stack(silence, language)) } }
                @if material.notes {
                    @for note in material.assessment.notes(&question.id) {
                        p.note { (line(&material.say("report-note"), language)) " " (clean_block(note)) }
                    }
                }
            }
            td {
                @for (class, citation) in given.iter().flat_map(|answer| &answer.evidence) {
                    p { (stack(class, language)) }
                    @if !citation.is_empty() { p.citation { (clean_block(citation)) } }
                }
            }
            td.part { (stack(&share(material, at), language)) }
        }
    }
}

/// What a question adds to the overall score, or what else it is for.
pub(in super::super) fn share(material: &Material, at: usize) -> Text {
    let score = &material.findings.score.questions[at];
    if score.weight_overall > 0.0 {
        let low = score.value.map_or(0.0, |value| value.lo) * score.weight_overall;
        let high = score.value.map_or(0.0, |value| value.hi) * score.weight_overall;
        let points = |share: f64| format!("{:.1}", share * 100.0);
        let (low, high) = (points(low), points(high));
        let added = if low == high { low } else { format!("{low}–{high}") };
        return material.words.text(
            "report-adds",
            &[("added", added.into()), ("most", points(score.weight_overall).into())],
        );
    }
    // Practices, wishes and conditions count for assistance, never for merit.
    let counts = |value| material.words.text("report-feeds", &[("value", span(value).into())]);
    score.value.map(counts).unwrap_or_default()
}
