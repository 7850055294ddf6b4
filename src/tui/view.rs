//! Draws the application. Reads it, changes nothing.

mod confirm;
mod council;
mod dispute;
mod foot;
mod form;
mod frame;
mod help;
mod home;
mod interview;
mod leaf;
mod near;
mod outline;
mod paper;
mod plan;
mod question;
mod results;
mod review;
mod seek;
mod side;
mod tabs;
mod trail;

use super::app::App;
use super::desk::Room;
use super::dialog::Dialog;
use ratatui::Frame;
use ratatui::layout::{Constraint, Layout, Rect};

/// The smallest window in which everything works.
pub const SMALLEST: (u16, u16) = (60, 20);

/// Draws one frame.
pub fn view(screen: &mut Frame, app: &App) {
    let area = screen.area();
    if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
        return frame::too_small(screen, app, area);
    }
    let trouble = frame::trouble(app, area.width);
    let notice = frame::notice(app, area.width);
    let [head, rule, body, below, bottom] = Layout::vertical([
        Constraint::Length(1),
        Constraint::Length((notice.len() as u16).clamp(1, area.height / 5)),
        Constraint::Fill(1),
        Constraint::Length((trouble.len() as u16).min(area.height / 3)),
        Constraint::Length(foot::lines(app, area.height)),
    ])
    .areas(area);
    frame::head(screen, app, head);
    frame::rule(screen, app, &notice, rule);
    page(screen, app, body);
    for (line, y) in trouble.into_iter().zip(below.top()..below.bottom()) {
        screen.buffer_mut().set_string(below.x + 1, y, line, app.theme.warn);
    }
    foot::draw(screen, app, bottom);
}

/// The dialog on top, or the page. A dialog takes the whole body: no edges that could fall on half
/// a Chinese character.
fn page(screen: &mut Frame, app: &App, body: Rect) {
    let body = Rect { x: body.x + 1, width: body.width.saturating_sub(2), ..body };
    match (app.dialogs.last(), &app.desk) {
        (Some(Dialog::Form(dialog)), _) => form::draw(screen, app, dialog, body),
        (Some(Dialog::Confirm(confirm)), _) => confirm::draw(screen, app, confirm, body),
        (Some(Dialog::Dispute(dispute)), Some(desk)) => {
            dispute::draw(screen, app, desk, *dispute, body);
        }
        (Some(Dialog::Seek(seek)), _) => seek::draw(screen, app, seek, body),
        (Some(Dialog::Plan(plan)), Some(desk)) => plan::draw(screen, app, desk, plan, body),
        (Some(Dialog::Told(told)), _) => leaf::draw(screen, app, told, body),
        (Some(Dialog::Trail(trail)), Some(desk)) => trail::draw(screen, app, desk, trail, body),
        (Some(Dialog::Review(review)), Some(desk)) => {
            review::draw(screen, app, desk, review, body);
        }
        (
            Some(Dialog::Dispute(_) | Dialog::Plan(_) | Dialog::Trail(_) | Dialog::Review(_)),
            None,
        ) => {}
        (Some(Dialog::Help { top }), _) => help::draw(screen, app, *top, body),
        (None, None) => match &app.council {
            Some(council) => council::draw(screen, app, council, body),
            None => home::draw(screen, app, body),
        },
        (None, Some(desk)) => match desk.room {
            Room::Interview => interview::draw(screen, app, desk, body),
            Room::Results => results::draw(screen, app, desk, body),
        },
    }
}
