//! The keys, from the table of keys.

use super::paper::Paper;
use crate::text::width;
use crate::tui::app::App;
use crate::tui::keys::{BINDINGS, Scope};
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, top: usize, area: Rect) {
    let (words, theme) = (&app.words, app.theme);
    let mut paper = Paper::new(&app.wrapper, area.width);
    for line in words.lines("help-intro", &[]).iter().chain(&words.lines("help-marks", &[])) {
        paper.text(line, theme.plain);
    }
    // The keys of the page below come first.
    let here = app.scopes_below();
    let others = Scope::ALL.into_iter().filter(|scope| !here.contains(scope));
    for scope in here.iter().copied().chain(others) {
        paper.blank();
        paper.text(&words.label(scope.word()), theme.strong);
        for binding in BINDINGS.iter().filter(|binding| binding.scope == scope) {
            let keys: Vec<String> = app.keys.of(binding).iter().map(|key| key.name()).collect();
            let keys = keys.join(" ");
            let gap = " ".repeat(16usize.saturating_sub(width(&keys)).max(1));
            paper.hang(
                &format!("  {keys}{gap}"),
                theme.accent,
                &words.label(binding.word),
                theme.plain,
            );
        }
    }
    let most = paper.len().saturating_sub(usize::from(area.height));
    paper.draw(frame, area, top.min(most), theme.dim);
}
