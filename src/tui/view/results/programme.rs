use super::Page;
use crate::i18n::Text;
use crate::report::words::{
    find_out, find_out_for, forward, measure_name, nothing_scheduled, role_word,
};
use crate::text::{shorten, width};
use ratatui::text::Span;

impl Page<'_> {
    /// The months as columns, a row for each kind; below them, what must be prepared and found out.
    pub(super) fn programme(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let language = words.language();
        let programme = &desk.score.programme;
        let months = desk.framework.method.months as usize;
        let kind_name = |kind: usize| desk.framework.assistance[kind].name.line(language);
        let nothing = nothing_scheduled(&desk.score, words);
        for line in nothing.iter().flat_map(|text| text.shown(language)) {
            self.paper.text(line, self.app.theme.plain);
        }
        if !programme.steps.is_empty() {
            // Two cells a month where they fit.
            let cells = if self.paper.cells() >= 2 * months + 40 { 2 } else { 1 };
            let names = self.paper.cells().saturating_sub(months * cells + 4);
            // Every third month is named under its own column.
            let mut scale = String::new();
            for month in (3..=months).step_by(3) {
                let column = (month - 1) * cells;
                scale.push_str(&" ".repeat(column.saturating_sub(scale.len())));
                scale.push_str(&month.to_string());
            }
            let head = format!("{}{scale}", " ".repeat(names + 2));
            self.paper.line(vec![Span::styled(head, self.app.theme.dim)]);
            for (at, step) in programme.steps.iter().enumerate() {
                let chosen = at == desk.results.row;
                let first = self.paper.len();
                let (mark, style) = self.app.theme.row(chosen);
                let name = shorten(&format!("{mark} {}", kind_name(step.kind)), names);
                let gap = " ".repeat(names + 2 - width(&name));
                let (start, end) = (step.start as usize, step.end as usize);
                let bar = format!(
                    "{}{}{}",
                    ".".repeat(start * cells),
                    "#".repeat((end - start) * cells),
                    ".".repeat(months.saturating_sub(end) * cells)
                );
                self.paper.line(vec![Span::styled(format!("{name}{gap}{bar}"), style)]);
                if chosen {
                    self.paper.keep_from(first);
                }
            }
            self.step_detail();
            self.forward();
        }
        for task in &programme.preparation {
            self.paper.blank();
            let heading = words.line(
                "programme-prepare",
                &[("kind", kind_name(task.kind).into()), ("month", task.until.into())],
            );
            self.paper.text(&heading, self.app.theme.strong);
            for at in &task.conditions {
                let condition = &desk.framework.assistance[task.kind].conditions[*at];
                let name = measure_name(&desk.framework, &condition.reference).line(language);
                self.paper.hang("- ", self.app.theme.dim, &name, self.app.theme.plain);
            }
        }
        for task in &programme.find_out {
            self.paper.blank();
            let heading = find_out_for(&desk.framework, &desk.score, task.kind, words);
            for line in heading.shown(language) {
                self.paper.text(line, self.app.theme.strong);
            }
            for at in task.questions.iter().take(3) {
                let text = find_out(&desk.framework, &desk.assessment, *at, words);
                let (dim, plain) = (self.app.theme.dim, self.app.theme.plain);
                self.paper.hang_all("- ", dim, text.shown(language), plain);
            }
        }
        for beyond in &programme.beyond {
            let args = [("kind", kind_name(beyond.kind).into())];
            for line in words.lines("programme-beyond", &args) {
                self.paper.text(&line, self.app.theme.warn);
            }
        }
    }

    /// What stands before its turn, and for what.
    fn forward(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        for step in &desk.score.programme.steps {
            let name = &desk.framework.assistance[step.kind].name;
            let why = forward(&desk.framework, &desk.score, step.kind, words);
            let why = why.map(|why| words.with("named", &[("name", name), ("text", &why)]));
            for line in why.iter().flat_map(|why| why.shown(words.language())) {
                self.paper.text(line, self.app.theme.plain);
            }
        }
    }

    fn step_detail(&mut self) {
        let (words, desk) = (&self.app.words, self.desk);
        let Some(step) = desk.score.programme.steps.get(desk.results.row) else { return };
        let names = |kinds: &[usize]| {
            let names = kinds.iter().map(|kind| &desk.framework.assistance[*kind].name);
            Text::names(names).line(words.language())
        };
        self.paper.blank();
        let months = [("first", (step.start + 1).into()), ("last", step.end.into())];
        self.detail("label-months", &words.line("text-months", &months));
        self.detail("label-role", &words.label(role_word(step.role)));
        if !step.after.is_empty() {
            self.detail("lead-after", &names(&step.after));
        }
        if !step.needed_by.is_empty() {
            self.detail("label-needed-by", &names(&step.needed_by));
        }
    }
}
