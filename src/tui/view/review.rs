//! The review before an assessment is handed in.

use super::near;
use super::paper::Paper;
use crate::assessment::Stage;
use crate::report;
use crate::text::{clean_line, shorten, width};
use crate::tui::app::App;
use crate::tui::desk::Desk;
use crate::tui::review::{Finding, Matter, Review};
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, desk: &Desk, review: &Review, area: Rect) {
    // The head is the first item of the list.
    let many = review.findings.len() + 1;
    near::draw(frame, app, area, (many, review.row + 1), |item, paper| {
        match item.checked_sub(1).and_then(|at| Some((at, review.findings.get(at)?))) {
            None => head(app, desk, review, paper),
            Some((at, finding)) => {
                heading(app, review, at, paper);
                let first = paper.len();
                let (mark, style) = app.theme.row(at == review.row);
                row(app, desk, finding, mark, style, paper);
                paper.keep_from(first);
            }
        }
    });
}

fn head(app: &App, desk: &Desk, review: &Review, paper: &mut Paper) {
    let (words, theme) = (&app.words, app.theme);
    let stage = words.text(desk.assessment.stage().word(), &[]);
    let sealed = desk.assessment.stage() == Stage::Sealed;
    let word = if sealed { "review-sealed" } else { "review-state" };
    for text in words.with(word, &[("state", &stage)]).shown(words.language()) {
        paper.text(text, theme.dim);
    }
    for (_, pause) in desk.assessment.awaited() {
        let what = report::awaited(&desk.framework, pause, true, words);
        let what = words.with("awaited", &[("what", &what)]);
        paper.hang_all("", theme.warn, what.shown(words.language()), theme.warn);
    }
    if review.findings.is_empty() {
        for line in words.lines("review-nothing", &[]) {
            paper.text(&line, theme.plain);
        }
    }
}

/// What is the matter with the findings from here on, before the first of them.
fn heading(app: &App, review: &Review, at: usize, paper: &mut Paper) {
    let findings = &review.findings;
    let Some(finding) = findings.get(at) else { return };
    if at > 0 && findings[at - 1].is_alike(finding) {
        return;
    }
    let matter = finding.matter;
    let count = findings.iter().filter(|other| finding.is_alike(other)).count();
    paper.blank();
    for line in app.words.lines(matter.word(), &[("count", count.into())]) {
        paper.text(&line, app.theme.strong);
    }
}

fn row(
    app: &App,
    desk: &Desk,
    finding: &Finding,
    mark: &str,
    style: ratatui::style::Style,
    paper: &mut Paper,
) {
    let language = app.words.language();
    let framework = &desk.framework;
    if let Matter::Contradiction(rule) = finding.matter {
        let Some(rule) = framework.rules.get(rule) else { return };
        let ids = rule.when.questions().join(", ");
        paper.hang_all(&format!("{mark} "), style, rule.say.shown(language), style);
        paper.hang("  ", style, &clean_line(&ids), app.theme.dim);
        return;
    }
    let Some(question) = framework.questions.get(finding.question) else { return };
    let share = match finding.weight {
        weight if weight > 0.0 => format!("{}  {:>4.1} %", question.id, weight * 100.0),
        // Questions of practices count for the need of assistance.
        _ => {
            let need = app.words.label("review-need");
            format!("{}  {}{need}", question.id, " ".repeat(6_usize.saturating_sub(width(&need))))
        }
    };
    let mut right = share.as_str();
    let mut head = format!("{mark} ");
    for text in question.heading().shown(language) {
        paper.ends(&format!("{head}{}", shorten(text, paper.cells())), style, right, app.theme.dim);
        (head, right) = ("  ".to_owned(), "");
    }
}
