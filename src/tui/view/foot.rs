//! The foot of every page: the keys that work here.

use crate::assessment::Stage;
use crate::framework::Answering;
use crate::i18n::{Language, Text, Tongue};
use crate::text::width;
use crate::tui::app::App;
use crate::tui::desk::{Desk, Room};
use crate::tui::dialog::Dialog;
use crate::tui::keys::{Action, BINDINGS, Binding};
use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::{Line, Span};

/// From this height on both languages have two lines each.
const HIGH: u16 = 34;

/// Lines of the foot in a window of this height: two for a single language; one for each of two, in
/// a high window two.
pub fn lines(app: &App, height: u16) -> u16 {
    if app.words.language().tongues().len() > 1 && height >= HIGH { 4 } else { 2 }
}

/// The keys that work here, as many as fit, the most needed first: in both languages one under the
/// other.
pub fn draw(frame: &mut Frame, app: &App, area: Rect) {
    let scopes = app.scopes();
    let mut bindings: Vec<_> = BINDINGS
        .iter()
        .filter(|binding| scopes.contains(&binding.scope) && is_of_use(app, binding))
        .filter_map(|binding| Some((binding.footer?, binding)))
        .collect();
    bindings.sort_by_key(|(place, _)| *place);
    let tongues = app.words.language().tongues();
    let mut items: Vec<Item> = bindings
        .iter()
        .map(|(place, binding)| Item {
            always: *place >= ALWAYS,
            key: app.keys.of(binding).first().map(|key| key.name()).unwrap_or_default(),
            word: word(app, binding),
        })
        .collect();
    let cells = usize::from(area.width.saturating_sub(2));
    // Each block has the same keys in every language, in columns.
    for y in (area.y..area.bottom()).step_by(tongues.len()) {
        let shown = fitting(&mut items, cells, tongues);
        for (tongue, y) in tongues.iter().zip(y..area.bottom()) {
            row(frame, &shown, *tongue, tongues, app, Rect { y, ..area });
        }
    }
}

/// Whether a key does anything in the present state.
fn is_of_use(app: &App, binding: &Binding) -> bool {
    let sealed = |desk: &Desk| desk.assessment.stage() == Stage::Sealed;
    match (binding.action, &app.desk) {
        // What would be refused is not offered.
        (
            Action::Digit(_)
            | Action::Unsure
            | Action::DontKnow
            | Action::Declined
            | Action::NotApplicable
            | Action::Evidence
            | Action::Undo
            | Action::NextOpen
            | Action::AskNext
            | Action::Plan
            | Action::Rater
            | Action::Pause,
            Some(desk),
        ) if desk.room == Room::Interview && app.dialogs.is_empty() && sealed(desk) => false,
        (Action::Results | Action::Search | Action::Order, None) => {
            app.council.is_some() || !app.home.listings.is_empty()
        }
        // There Enter does it.
        (Action::New, None) => app.home.on().is_some(),
        // On the review the seal is never opened.
        (Action::Step, Some(desk)) => {
            app.dialogs.is_empty() || desk.assessment.stage() != Stage::Sealed
        }
        (Action::SendBack, Some(desk)) => desk.assessment.stage() == Stage::InReview,
        (Action::NotApplicable, Some(desk)) => desk.question().is_some_and(|it| it.na.is_some()),
        (Action::Unsure, Some(desk)) => desk.question().is_some_and(|question| {
            matches!(question.answer, Answering::Level(_) | Answering::Multi(_))
        }),
        (Action::Undo, Some(desk)) => !desk.history.is_empty(),
        _ => true,
    }
}

/// What a key does, as far as the table's word leaves it open.
fn word(app: &App, binding: &Binding) -> Text {
    let words = &app.words;
    let id = match (binding.action, app.dialogs.last(), &app.desk) {
        (Action::Language, ..) => name_of(words.language().turned(app.alone())),
        (Action::OtherLanguage, ..) => name_of(app.alone().other()),
        (Action::Choose, None, None) if app.council.is_none() && app.home.on().is_none() => {
            "key-new"
        }
        (Action::Digit(_), Some(Dialog::Confirm(it)), _) if !it.is_yes_or_no() => "key-digit",
        // There Enter chooses nothing: the digits do.
        (Action::Choose, None, Some(desk))
            if desk.is_asking() && desk.question().is_some_and(|it| it.answer.takes_several()) =>
        {
            "key-next"
        }
        (Action::Step, Some(Dialog::Review(_)), Some(desk)) => match desk.assessment.stage() {
            Stage::Draft => "key-submit",
            Stage::InReview | Stage::Sealed => "key-seal",
        },
        (Action::Step, _, Some(desk)) => match desk.assessment.stage() {
            Stage::Draft => "key-review-submit",
            Stage::InReview => "key-review-seal",
            Stage::Sealed => "key-amend",
        },
        (Action::Choose, Some(Dialog::Form(form)), _) if !form.form.at_last() => binding.word,
        (Action::Choose | Action::Save, Some(Dialog::Form(form)), _) => form.purpose.does(),
        (Action::Unsure, _, Some(desk)) => match desk.question().map(|it| &it.answer) {
            Some(Answering::Level(_)) => "key-between",
            _ => "key-maybe",
        },
        _ => binding.word,
    };
    words.shown(id, &[])
}

/// The name of a language; a single one is named in itself.
fn name_of(language: Language) -> &'static str {
    match language {
        Language::Zh => "name-of-zh",
        Language::En => "name-of-en",
        Language::Both => "name-of-both",
    }
}

/// Takes from the items those that fit on a line, in order; what must be shown comes first of all.
fn fitting(items: &mut Vec<Item>, cells: usize, tongues: &[Tongue]) -> Vec<Item> {
    let fixed: usize =
        items.iter().filter(|item| item.always).map(|item| item.cells(tongues)).sum();
    let mut room = cells.saturating_sub(fixed);
    let (shown, rest) = std::mem::take(items).into_iter().partition(|item: &Item| {
        let fits = item.always || item.cells(tongues) <= room;
        if fits && !item.always {
            room -= item.cells(tongues);
        }
        fits
    });
    *items = rest;
    shown
}

fn row(
    frame: &mut Frame,
    items: &[Item],
    tongue: Tongue,
    tongues: &[Tongue],
    app: &App,
    area: Rect,
) {
    let mut spans = Vec::new();
    for item in items {
        let word = item.word.in_tongue(tongue);
        let used = width(&item.key) + 1 + width(word);
        let gap = " ".repeat(item.cells(tongues) - used);
        spans.push(Span::styled(item.key.clone(), app.theme.accent));
        spans.push(Span::styled(format!(" {word}{gap}"), app.theme.plain));
    }
    frame.buffer_mut().set_line(area.x + 1, area.y, &Line::from(spans), area.width - 1);
}

/// From this place on a key is always shown; the others fill what is left, in order.
const ALWAYS: u8 = 70;

struct Item {
    always: bool,
    key: String,
    word: Text,
}

impl Item {
    /// Cells of its column, as wide as its longest word.
    fn cells(&self, tongues: &[Tongue]) -> usize {
        let widest = tongues.iter().map(|tongue| width(self.word.in_tongue(*tongue))).max();
        width(&self.key) + 1 + widest.unwrap_or(0) + 2
    }
}
