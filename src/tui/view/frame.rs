//! Head and notice of every page.

use crate::assessment::{City, Stage};
use crate::i18n::Words;
use crate::text::{clean_line, shorten, width};
use crate::tui::app::{App, Working};
use crate::tui::desk::Room;
use crate::tui::dialog::Dialog;
use crate::tui::seek::Sought;
use ratatui::Frame;
use ratatui::layout::Rect;

/// The program, the city and the page at the left, progress and language at the right.
pub fn head(frame: &mut Frame, app: &App, area: Rect) {
    let words = &app.words;
    let title = match (app.dialogs.last(), &app.desk) {
        (Some(Dialog::Form(dialog)), _) => words.label(dialog.purpose.word()),
        (Some(Dialog::Told(_)), _) => words.label("title-told"),
        (Some(Dialog::Trail(_)), _) => words.label("title-trail"),
        (Some(Dialog::Plan(_)), _) => words.label("title-plan"),
        (Some(Dialog::Dispute(_)), _) => words.label("title-dispute"),
        (Some(Dialog::Review(_)), _) => words.label("title-review"),
        (Some(Dialog::Seek(seek)), _) => words.label(match seek.sought {
            Sought::Question | Sought::Assessment => "title-search",
            Sought::Command(_) => "title-palette",
        }),
        (Some(Dialog::Help { .. }), _) => words.label("title-help"),
        (Some(Dialog::Confirm(_)), _) => words.label("title-confirm"),
        (None, None) if app.council.is_some() => words.label("title-council"),
        (None, None) => words.label("title-home"),
        (None, Some(desk)) => match desk.room {
            Room::Interview => words.label("title-interview"),
            Room::Results => words.label("title-results"),
        },
    };
    let left = match &app.desk {
        Some(desk) => {
            let city = desk.assessment.city().map(|city| city_name(city, words));
            let city = city.filter(|name| !name.is_empty()).unwrap_or_else(|| desk.id.clone());
            // A draft needs no word; what is handed in or sealed says so on every page.
            let stage = match desk.assessment.stage() {
                Stage::Draft => String::new(),
                stage => format!(" · {}", words.label(stage.word())),
            };
            let title = format!("{city} · {title}{stage}");
            match desk.scratch {
                Some(_) => format!("{} · {title}", words.label("scratch-title")),
                None => title,
            }
        }
        None => format!("citycap · {title}"),
    };
    let language = words.label("language-name");
    let right = match &app.desk {
        Some(desk) => {
            let (done, all) = desk.progress();
            format!("{done}/{all}  {language}")
        }
        None => language,
    };
    ends(frame, area, (&left, app.theme.strong), (&right, app.theme.dim));
}

/// The line under the head; on it, what was saved. Where that is longer, it has lines of its own.
pub fn rule(frame: &mut Frame, app: &App, notice: &[String], area: Rect) {
    let line = "─".repeat(usize::from(area.width));
    for y in area.top()..area.bottom() {
        frame.buffer_mut().set_string(area.x, y, &line, app.theme.dim);
    }
    if let Some(working) = app.working {
        return gauge(frame, app, working, area);
    }
    // The rule begins before what is said, shorter where that is long.
    let longest = notice.iter().map(|text| width(text)).max().unwrap_or(0);
    let x = area.x + if longest + 6 <= usize::from(area.width) { 2 } else { 1 };
    for (text, y) in notice.iter().zip(area.top()..area.bottom()) {
        frame.buffer_mut().set_string(x, y, format!(" {text} "), app.theme.plain);
    }
}

/// What is in order, in the languages shown: one after the other on a line where they fit, else one
/// under the other. Nothing is cut.
pub fn notice(app: &App, width: u16) -> Vec<String> {
    let Some(notice) = app.notice.as_ref().filter(|notice| !notice.wrong) else {
        return Vec::new();
    };
    let plain = || app.words.plain_shown(notice.word, &notice.args);
    let text = notice.text.clone().unwrap_or_else(plain);
    let language = app.words.language();
    let cells = usize::from(width.saturating_sub(3));
    let line = clean_line(&text.line(language)).into_owned();
    if self::width(&line) <= cells {
        return vec![line];
    }
    let texts = text.shown(language).map(clean_line);
    texts.flat_map(|text| app.wrapper.lines(&text, cells).to_vec()).collect()
}

/// How far the work is that the interface waits for.
fn gauge(frame: &mut Frame, app: &App, working: Working, area: Rect) {
    let percent = working.percent.min(100);
    let done = "#".repeat(usize::from(percent) / 5);
    let rest = ".".repeat(20 - done.len());
    let args = [("percent", percent.to_string().into())];
    let text = app.words.line(working.word, &args);
    let text = format!(" {done}{rest} {text} ");
    let text = shorten(&text, usize::from(area.width.saturating_sub(4)));
    frame.buffer_mut().set_string(area.x + 2, area.y, text, app.theme.accent);
}

/// What went wrong, in full: what happened, that nothing is lost, what to do.
pub fn trouble(app: &App, width: u16) -> Vec<String> {
    let cells = usize::from(width.saturating_sub(4));
    let mut lines = Vec::new();
    let wrong = app.notice.iter().filter(|notice| notice.wrong);
    for notice in app.unsaved.iter().chain(wrong) {
        for text in app.words.plain_shown(notice.word, &notice.args).shown(app.words.language()) {
            for (at, line) in app.wrapper.lines(&clean_line(text), cells).iter().enumerate() {
                lines.push(format!("{}{line}", if at == 0 { "! " } else { "  " }));
            }
        }
    }
    lines
}

/// One line that asks for a larger window.
pub fn too_small(frame: &mut Frame, app: &App, area: Rect) {
    let text = app.words.line("too-small", &[]);
    let text = shorten(&text, usize::from(area.width));
    if area.height > 0 {
        frame.buffer_mut().set_string(area.x, area.y, text, app.theme.plain);
    }
}

/// The city's name in the languages shown; a sample says that it is one.
pub fn city_name(city: &City, words: &Words) -> String {
    let both = &city.name;
    // A name that exists in one language only is shown in every language.
    let name = match both.line(words.language()) {
        line if line.is_empty() => format!("{}{}", both.zh, both.en),
        line => line,
    };
    let name = clean_line(&name).into_owned();
    if city.sample { format!("{name} ({})", words.label("sample")) } else { name }
}

/// A text at each end of a line; the left one is cut if they meet.
fn ends(
    frame: &mut Frame,
    area: Rect,
    left: (&str, ratatui::style::Style),
    right: (&str, ratatui::style::Style),
) {
    let cells = usize::from(area.width.saturating_sub(2));
    let shown = shorten(&clean_line(left.0), cells.saturating_sub(width(right.0) + 2));
    frame.buffer_mut().set_string(area.x + 1, area.y, shown, left.1);
    let x = area.right().saturating_sub(1 + width(right.0) as u16);
    frame.buffer_mut().set_string(x, area.y, right.0, right.1);
}
