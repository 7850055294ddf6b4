//! A question before something is done.

use super::paper::Paper;
use crate::tui::app::App;
use crate::tui::dialog::Confirm;
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, confirm: &Confirm, area: Rect) {
    let theme = app.theme;
    let mut paper = Paper::new(&app.wrapper, area.width);
    // What is asked about a question keeps it in sight; over another dialog it is about that one.
    if let Some(question) = app
        .desk
        .as_ref()
        .filter(|desk| desk.is_asking() && app.dialogs.len() == 1 && confirm.about.is_empty())
        .and_then(|desk| desk.question())
    {
        paper.hang_all("", theme.dim, question.text.shown(app.words.language()), theme.dim);
    }
    for line in &confirm.about {
        paper.hang_all("· ", theme.plain, line.shown(app.words.language()), theme.plain);
    }
    paper.blank();
    for line in app.words.plain(confirm.word, &confirm.args).shown(app.words.language()) {
        paper.text(line, theme.strong);
    }
    paper.blank();
    for (at, answer) in confirm.answers.iter().enumerate() {
        let first = paper.len();
        let chosen = at == confirm.row;
        let (mark, style) = theme.row(chosen);
        paper.text(&format!("{mark} {}  {}", at + 1, app.words.label(answer.word)), style);
        if chosen {
            paper.keep_from(first);
        }
    }
    paper.draw(frame, area, 0, theme.dim);
}
