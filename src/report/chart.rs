use super::page::Page;
use super::words::{
    find_out, forward, measure_name, nothing_scheduled, obstacle_word, role_word, timing,
};
use crate::assessment::Assessment;
use crate::framework::Framework;
use crate::i18n::Text;
use crate::scoring::{Programme, Score, Step};
use crate::text::{shorten, width};

/// Questions named for each kind that is undecided; the others are counted.
const QUESTIONS: usize = 3;

/// Cells of the longest name that keeps its place before the months.
const NAME: usize = 40;

impl Page<'_> {
    /// The programme: a row of months for each kind, then what has to be done when, line by line.
    pub(super) fn programme(
        &mut self,
        framework: &Framework,
        assessment: &Assessment,
        score: &Score,
    ) {
        let (programme, words) = (&score.programme, self.words);
        let name = |kind: usize| &framework.assistance[kind].name;
        if let Some(text) = nothing_scheduled(score, words) {
            self.line(1, &text);
        }
        if !programme.steps.is_empty() {
            self.chart(framework, programme);
        }
        for step in &programme.steps {
            let (first, last) = ((step.start + 1).into(), step.end.into());
            let months = words.text("text-months", &[("first", first), ("last", last)]);
            let role = words.text(role_word(step.role), &[]);
            let why = timing(framework, step, words);
            let text =
                Text::new(format!("{}；{}", role.zh, why.zh), format!("{}; {}", role.en, why.en));
            self.line(1, &text.lead(&name(step.kind).lead(&months)));
            if let Some(why) = forward(framework, score, step.kind, words) {
                self.line(2, &why.lead(&words.text("lead-but", &[])));
            }
        }
        for task in &programme.preparation {
            let month = Text::same(task.until.to_string());
            for place in &task.conditions {
                let condition = &framework.assistance[task.kind].conditions[*place];
                let what = measure_name(framework, &condition.reference);
                let args = [("month", &month), ("kind", name(task.kind)), ("name", &what)];
                self.say(1, "chart-prepare", &args);
            }
        }
        let first = programme.is_empty();
        let find_out_word = if first { "chart-find-out-first" } else { "chart-find-out" };
        for task in &programme.find_out {
            for at in task.questions.iter().take(QUESTIONS) {
                let question = find_out(framework, assessment, *at, words);
                let args = [("kind", name(task.kind)), ("question", &question)];
                self.say(1, find_out_word, &args);
            }
            if let more @ 1.. = task.questions.len().saturating_sub(QUESTIONS) {
                let (more, id) =
                    (Text::same(more.to_string()), &framework.assistance[task.kind].id);
                let args = [("kind", name(task.kind)), ("more", &more), ("id", &Text::same(id))];
                self.say(1, "chart-find-out-more", &args);
            }
        }
        for beyond in &programme.beyond {
            let why = words.text(obstacle_word(beyond.obstacle), &[]);
            self.say(1, "chart-beyond", &[("kind", name(beyond.kind)), ("why", &why)]);
        }
    }

    fn chart(&mut self, framework: &Framework, programme: &Programme) {
        let months = framework.method.months;
        // Two cells a month, so that a number of two digits stands over its own.
        let month = self.words.text("chart-month", &[]);
        let names = || programme.steps.iter().map(|step| &framework.assistance[step.kind].name);
        let shown = |text: &Text| text.shown(self.words.language()).map(width).max().unwrap_or(0);
        let cells = names().chain([&month]).map(shown).max().unwrap_or(0).min(NAME);
        let numbers: String = (1..=months)
            .map(|at| if at % 3 == 1 { format!("{at:<2}") } else { "  ".to_owned() })
            .collect();
        let row = |name: &Text, months: &str| {
            let one = |name: &str| {
                let name = shorten(name, cells);
                let gap = " ".repeat(cells.saturating_sub(width(&name)));
                format!("{name}{gap}  {}", months.trim_end())
            };
            Text::new(one(&name.zh), one(&name.en))
        };
        let head = row(&month, &numbers);
        self.line(1, &head);
        for (step, name) in programme.steps.iter().zip(names()) {
            let bar = bar(programme, step, months);
            let row = row(name, &bar);
            self.line(1, &row);
        }
        self.line(1, &self.words.text("chart-legend", &[]));
    }
}

/// Two cells for each month: running, preparing, or neither.
fn bar(programme: &Programme, step: &Step, months: u32) -> String {
    let task = programme.preparation.iter().find(|task| task.kind == step.kind);
    let until = task.map_or(0, |task| task.until);
    (0..months)
        .map(|month| match month {
            month if (step.start..step.end).contains(&month) => "##",
            month if month < until.min(step.start) => "==",
            _ => "  ",
        })
        .collect()
}
