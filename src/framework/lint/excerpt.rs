//! Shows a problem under its line. The words come from outside; nothing here knows a language.

use super::clean::{cut, visible};
use super::source::without_mark;
use crate::framework::{Files, Problem, Severity};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::ops::Range;

/// Characters of a line kept on each side of the place; the renderer trims to its own width.
const AROUND: usize = 200;

/// The problem with its place and, where there is one, its line with a mark under the culprit.
/// `message` is shown as it is but for hidden characters.
#[must_use]
pub fn excerpt(problem: &Problem, files: &Files, message: &str, colour: bool) -> String {
    let level = match problem.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let message: String =
        message.chars().map(|shown| if shown == '\n' { shown } else { visible(shown) }).collect();
    let file = cut(&problem.file, AROUND);
    let title = Group::with_title(level.no_name().primary_title(message));
    let contents = files.get(&problem.file).map(without_mark);
    let line = contents.and_then(|contents| contents.lines().nth(problem.line.checked_sub(1)?));
    let group = if let Some(line) = line {
        let Window { shown, span, whole } = Window::around(line, problem.column);
        let label = cut(&problem.path, AROUND);
        let mark = AnnotationKind::Primary.span(span).label((!label.is_empty()).then_some(label));
        let snippet = Snippet::source(shown).line_start(problem.line).annotation(mark);
        if whole {
            title.element(snippet.path(file))
        } else {
            // The renderer would count columns from where the window begins.
            let origin = Origin::path(file).line(problem.line).char_column(problem.column);
            title.element(origin).element(snippet)
        }
    } else {
        title.element(Origin::path(file))
    };
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
    renderer.render(&[group])
}

/// The part of a line around a column.
struct Window {
    shown: String,
    /// The bytes of the JSON token that begins at the column.
    span: Range<usize>,
    /// Whether it begins where the line does.
    whole: bool,
}

impl Window {
    fn around(line: &str, column: usize) -> Self {
        let at = column.saturating_sub(1);
        let first = at.saturating_sub(AROUND);
        let mut shown: String = line.chars().skip(first).take(at - first).map(visible).collect();
        if first > 0 {
            shown.insert(0, '…');
        }
        let start = shown.len();
        shown.extend(line.chars().skip(at).take(AROUND).map(visible));
        let end = start + token(&shown[start..]);
        Self { shown, span: start..end, whole: first == 0 }
    }
}

/// Bytes of the token at the beginning of a text: a string, a word or number, or one mark.
fn token(text: &str) -> usize {
    let mut characters = text.char_indices();
    let Some((_, first)) = characters.next() else { return 0 };
    if first == '"' {
        let mut escaped = false;
        let end = characters.find(|(_, character)| {
            let ends = *character == '"' && !escaped;
            escaped = *character == '\\' && !escaped;
            ends
        });
        return end.map_or(text.len(), |(at, _)| at + 1);
    }
    let plain = |character: &char| character.is_alphanumeric() || "+-._".contains(*character);
    let word: usize = text.chars().take_while(plain).map(char::len_utf8).sum();
    word.max(first.len_utf8())
}
