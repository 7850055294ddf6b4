//! A search: the field, and what it finds.

use super::frame::city_name;
use crate::text::{clean_line, shorten, width};
use crate::tui::app::App;
use crate::tui::seek::{Seek, Sought};
use ratatui::Frame;
use ratatui::layout::Rect;

pub fn draw(frame: &mut Frame, app: &App, seek: &Seek, area: Rect) {
    let theme = app.theme;
    let intro = match seek.sought {
        Sought::Question => "search-intro",
        Sought::Assessment => "home-search-intro",
        Sought::Command(_) => "palette-intro",
    };
    let cells = usize::from(area.width);
    let mut y = area.y;
    for line in app.words.lines(intro, &[]) {
        frame.buffer_mut().set_string(area.x, y, shorten(&line, cells), theme.dim);
        y += 1;
    }
    let field = Rect { x: area.x + 2, y, width: area.width.saturating_sub(2), height: 1 };
    frame.buffer_mut().set_string(area.x, y, "/", theme.accent);
    y += 2;
    let height = usize::from(area.bottom().saturating_sub(y)).max(1);
    let each = usize::from(app.words.language().tongues().len() == 2 && is_narrow(seek, area)) + 1;
    let rows = (height / each).max(1);
    let top = seek.row.saturating_sub(rows - 1);
    for (at, found) in seek.found.iter().enumerate().skip(top).take(rows) {
        let (mark, style) = theme.row(at == seek.row);
        let (head, texts) = words(app, seek, *found);
        let head = format!("{mark} {head}  ");
        let indent = " ".repeat(width(&head));
        let lines = if each == 1 { vec![texts.join(" ")] } else { texts };
        for (line, text) in lines.iter().enumerate() {
            let head = if line == 0 { &head } else { &indent };
            let text = shorten(&clean_line(&format!("{head}{text}")), cells);
            if y < area.bottom() {
                frame.buffer_mut().set_string(area.x, y, text, style);
            }
            y += 1;
        }
    }
    if seek.found.is_empty() {
        let word = match seek.sought {
            Sought::Question => "search-nothing-asked",
            Sought::Assessment | Sought::Command(_) => "search-nothing",
        };
        for text in app.words.lines(word, &[]) {
            for line in app.wrapper.lines(&text, cells).iter() {
                if y < area.bottom() {
                    frame.buffer_mut().set_string(area.x, y, line, theme.dim);
                }
                y += 1;
            }
        }
    }
    // Input methods open their window where the cursor stands.
    seek.field.draw(frame, field, true);
}

fn is_narrow(seek: &Seek, area: Rect) -> bool {
    matches!(seek.sought, Sought::Question) && area.width < 110
}

/// What stands before a row, and its words in the languages shown.
fn words(app: &App, seek: &Seek, found: usize) -> (String, Vec<String>) {
    let language = app.words.language();
    match (&seek.sought, &app.desk) {
        (Sought::Question, Some(desk)) => {
            let Some(question) = desk.framework.questions.get(found) else {
                return Default::default();
            };
            let state = super::outline::state_mark(desk, found);
            let topic = question.topic.as_ref();
            let texts = match topic {
                None => question.text.shown(language).map(str::to_owned).collect(),
                Some(topic) => topic
                    .shown(language)
                    .zip(question.text.shown(language))
                    .map(|(topic, text)| format!("{topic} · {text}"))
                    .collect(),
            };
            (format!("{state} {}", question.id), texts)
        }
        (Sought::Command(bindings), _) => {
            let Some((binding, keys)) = bindings.get(found) else { return Default::default() };
            let keys: Vec<String> = keys.iter().map(|key| key.name()).collect();
            (format!("{:<16}", keys.join(" ")), vec![app.words.label(binding.word)])
        }
        (Sought::Assessment, _) => {
            let Some(listing) = app.home.listings.get(found) else { return Default::default() };
            let name = listing.city.as_ref().map(|city| city_name(city, &app.words));
            (listing.id.clone(), name.into_iter().collect())
        }
        (Sought::Question, None) => Default::default(),
    }
}
