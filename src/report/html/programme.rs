use super::super::Material;
use super::super::words::{
    find_out_for, measure_name, nothing_scheduled, obstacle_word, role_word, timing,
};
use super::chart::{Figure, Row, Task, gantt};
use super::parts::{heading, line, pair, plain, section as part, stack};
use crate::i18n::Text;
use maud::{Markup, html};

/// The programme as a chart and in words.
pub(super) fn section(material: &Material) -> Markup {
    let language = material.words.language();
    let programme = &material.findings.score.programme;
    let months = material.framework.method.months;
    let rows = rows(material);
    let content = html! {
        (pair(&material.words.text("report-programme-intro", &[("months", months.into())]), language))
        @if let Some(text) = nothing_scheduled(&material.findings.score, material.words) {
            (pair(&text, language))
        }
        @if !programme.is_empty() {
            div.picture { (picture(material, &rows)) }
        }
        @if !programme.steps.is_empty() {
            (heading(material, "report-steps"))
            (steps(material))
        }
        @if !programme.beyond.is_empty() {
            ul {
                @for beyond in &programme.beyond {
                    @let why = material.say(obstacle_word(beyond.obstacle));
                    li {
                        (stack(&of_kind(material, "programme-beyond", beyond.kind), language))
                        span.aside { (stack(&why, language)) }
                    }
                }
            }
        }
        @if !programme.preparation.is_empty() {
            (heading(material, "report-preparation"))
            (preparation(material))
        }
        @if !programme.find_out.is_empty() {
            (heading(material, "report-find-out"))
            (find_out(material))
        }
    };
    part(material, "programme", "part-programme", &content)
}

fn name(material: &Material, kind: usize) -> Text {
    material.framework.assistance[kind].name.clone()
}

fn of_kind(material: &Material, id: &str, kind: usize) -> Text {
    material.words.with(id, &[("kind", &name(material, kind))])
}

fn rows(material: &Material) -> Vec<Row> {
    let programme = &material.findings.score.programme;
    let row = |name, task, months| Row { name, task, months, after: Vec::new() };
    let mut rows = Vec::new();
    for task in &programme.find_out {
        let name = of_kind(material, "report-row-find-out", task.kind);
        rows.push(row(name, Task::FindOut, (0, 1)));
    }
    for task in &programme.preparation {
        let name = of_kind(material, "report-row-prepare", task.kind);
        rows.push(row(name, Task::Preparation, (0, task.until)));
    }
    let first = rows.len();
    for step in &programme.steps {
        let kinds = programme.steps.iter().enumerate();
        let after = kinds.filter(|(_, other)| step.after.contains(&other.kind));
        rows.push(Row {
            name: name(material, step.kind),
            task: Task::Assistance,
            months: (step.start, step.end),
            after: after.map(|(at, _)| first + at).collect(),
        });
    }
    let months = material.framework.method.months;
    for beyond in &programme.beyond {
        rows.push(row(name(material, beyond.kind), Task::Beyond, (months, months)));
    }
    rows
}

fn picture(material: &Material, rows: &[Row]) -> Markup {
    let language = material.words.language();
    let described: Vec<String> = rows
        .iter()
        .map(|row| {
            let (first, last) = (row.months.0 + 1, row.months.1);
            let months = match row.task {
                Task::Beyond => material.say("report-beyond"),
                _ => material
                    .words
                    .text("text-months", &[("first", first.into()), ("last", last.into())]),
            };
            format!("{}: {}", plain(&row.name, language), plain(&months, language))
        })
        .collect();
    let figure = Figure {
        id: "gantt",
        size: (0.0, 0.0),
        title: plain(&material.say("part-programme"), language),
        description: described.join("; "),
    };
    let months = material.framework.method.months;
    gantt(figure, rows, months, &material.say("report-beyond"), language)
}

fn steps(material: &Material) -> Markup {
    let language = material.words.language();
    let head = |id: &str| line(&material.say(id), language);
    let names = |kinds: &[usize]| {
        material.list(kinds.iter().map(|kind| name(material, *kind)), "report-and")
    };
    html! {
        table.steps {
            thead {
                tr {
                    th scope="col" { (head("label-months")) }
                    th scope="col" { (head("report-assistance")) }
                    th scope="col" { (head("label-role")) }
                    th scope="col" { (head("label-why-then")) }
                    th scope="col" { (head("label-needed-by")) }
                }
            }
            tbody {
                @for step in &material.findings.score.programme.steps {
                    @let months = [("first", (step.start + 1).into()), ("last", step.end.into())];
                    tr {
                        th scope="row" { (stack(&material.words.text("text-months", &months), language)) }
                        td { (stack(&name(material, step.kind), language)) }
                        td { (stack(&material.say(role_word(step.role)), language)) }
                        td { (stack(&timing(material.framework, step, material.words), language)) }
                        td { (stack(&names(&step.needed_by), language)) }
                    }
                }
            }
        }
    }
}

fn preparation(material: &Material) -> Markup {
    let language = material.words.language();
    html! {
        @for task in &material.findings.score.programme.preparation {
            @let kind = name(material, task.kind);
            @let month = Text::same(task.until.to_string());
            p.task { (stack(&material.words.with("programme-prepare", &[("kind", &kind), ("month", &month)]), language)) }
            ul {
                @for at in &task.conditions {
                    @let condition = &material.framework.assistance[task.kind].conditions[*at];
                    li {
                        (stack(&measure_name(material.framework, &condition.reference), language))
                        span.aside { (stack(&condition.why, language)) }
                    }
                }
            }
        }
    }
}

/// How many questions are listed for a kind; all are in the list of answers.
const LISTED: usize = 8;

fn find_out(material: &Material) -> Markup {
    let language = material.words.language();
    html! {
        @for task in &material.findings.score.programme.find_out {
            p.task { (stack(&find_out_for(material.framework, &material.findings.score, task.kind, material.words), language)) }
            ul.questions {
                @for at in task.questions.iter().take(LISTED) {
                    @let question = &material.framework.questions[*at];
                    li {
                        code { (question.id) }
                        span.reason { (stack(&question.text, language)) }
                    }
                }
                @if task.questions.len() > LISTED {
                    @let more = task.questions.len() - LISTED;
                    li { (line(&material.words.text("report-more", &[("count", more.into())]), language)) }
                }
            }
        }
    }
}
