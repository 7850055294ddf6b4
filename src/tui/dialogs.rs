//! What the keys do in dialogs.

use super::app::{App, Notice};
use super::city_form;
use super::desk::Room;
use super::dialog::{Confirm, Consequence, Dialog, Purpose};
use super::effect::Effect;
use super::form::Form;
use super::interview::Focus;
use super::keys::Action;
use super::seek::Sought;
use super::step::Step;
use super::{evidence, pause};

/// More lines than the help has; the view shows its end.
const HELP_LINES: usize = 201;

impl App {
    pub(super) fn update_dialog(&mut self, action: Action) -> Option<Effect> {
        let dialog = self.dialogs.last_mut()?;
        if action == Action::Back {
            match dialog {
                Dialog::Form(dialog) if dialog.form.changed() => {
                    let really = Confirm::new("confirm-discard", Vec::new(), Consequence::Discard);
                    self.dialogs.push(Dialog::Confirm(really));
                }
                _ => {
                    let closed = self.dialogs.pop();
                    return closed.as_ref().and_then(left_behind);
                }
            }
            return None;
        }
        match dialog {
            Dialog::Help { top } => *top = action.moved(*top, HELP_LINES).unwrap_or(*top),
            Dialog::Told(told) => told.step(action),
            Dialog::Trail(trail) if action == Action::Choose => {
                let step = self.desk.as_ref()?.restore(trail);
                return self.follow(step);
            }
            Dialog::Trail(trail) => {
                trail.row = action.moved(trail.row, trail.rows.len()).unwrap_or(trail.row);
            }
            Dialog::Plan(plan) => {
                let asked = self.desk.as_mut().is_some_and(|desk| desk.plan(plan, action));
                if asked {
                    self.dialogs.pop();
                    self.notice = Some(Notice::good("asked-as-planned", Vec::new()));
                }
            }
            Dialog::Dispute(dispute) => {
                let desk = self.desk.as_ref()?;
                if dispute.update(action, desk.ways(dispute.question).len()) {
                    let form = desk.settle_form(*dispute)?;
                    self.dialogs.push(Dialog::Form(form));
                }
            }
            Dialog::Review(review) => match (action, &mut self.desk) {
                (Action::Choose, Some(desk)) => {
                    let finding = review.findings.get(review.row)?;
                    desk.reviewed = review.row;
                    desk.reviewing = true;
                    desk.show_question(finding.question);
                    self.dialogs.pop();
                }
                (Action::Step | Action::SendBack, _) => return self.take_step(action),
                (Action::Results, Some(desk)) => {
                    self.dialogs.pop();
                    if desk.room != Room::Results {
                        desk.show_results(&self.words);
                    }
                }
                (Action::Export, Some(desk)) => {
                    let step = desk.ask_export();
                    return self.follow(step);
                }
                (other, _) => {
                    let many = review.findings.len();
                    review.row = other.moved(review.row, many).unwrap_or(review.row);
                }
            },
            Dialog::Seek(_) if action == Action::Choose => return self.found(),
            Dialog::Seek(seek) => {
                seek.row = action.moved(seek.row, seek.found.len()).unwrap_or(seek.row);
            }
            Dialog::Confirm(confirm) => {
                let many = confirm.answers.len();
                let on_marker = (action == Action::Choose).then_some(confirm.row);
                if let Some(row) = action.numbered(many).or(on_marker) {
                    return self.confirmed(row);
                }
                confirm.row = action.moved(confirm.row, many).unwrap_or(confirm.row);
            }
            Dialog::Form(_) => return self.update_form(action),
        }
        None
    }

    /// Changes the form on top, or moves in it; saves it where the action says so.
    fn update_form(&mut self, action: Action) -> Option<Effect> {
        let Some(Dialog::Form(dialog)) = self.dialogs.last_mut() else { return None };
        let form = &mut dialog.form;
        match action {
            Action::TakeOffer => {
                if let Some(first) = city_form::offers(dialog).first() {
                    city_form::take(&mut dialog.form, first, self.words.language());
                }
            }
            Action::AddPiece | Action::RemovePiece => {
                if let (Purpose::Evidence(_), Some(desk)) = (dialog.purpose, &self.desk) {
                    let framework = &desk.framework;
                    let change = |form: &mut Form| evidence::change(form, framework, action);
                    evidence::proposing(form, framework, change);
                }
            }
            Action::NextField => form.step(true),
            Action::PreviousField => form.step(false),
            Action::NextValue | Action::PreviousValue | Action::Digit(_) => {
                let change = |form: &mut Form| match action {
                    Action::Digit(digit) => form.choose(digit),
                    _ => form.turn(action == Action::NextValue),
                };
                match (dialog.purpose, &self.desk) {
                    (Purpose::Evidence(_), Some(desk)) => {
                        evidence::proposing(form, &desk.framework, change);
                    }
                    _ => change(form),
                }
            }
            Action::Choose if !form.at_last() => form.step(true),
            Action::Choose | Action::Save => return self.save_form(),
            _ => {}
        }
        city_form::arrange(&mut dialog.form, self.words.language());
        None
    }

    /// Goes to the question under the marker, or does what is there.
    fn found(&mut self) -> Option<Effect> {
        let Some(Dialog::Seek(seek)) = self.dialogs.last() else { return None };
        let chosen = seek.chosen()?;
        let Some(Dialog::Seek(seek)) = self.dialogs.pop() else { return None };
        match seek.sought {
            Sought::Question => {
                self.desk.as_mut()?.show_question(chosen);
                None
            }
            Sought::Assessment => {
                let id = self.home.listings.get(chosen)?.id.clone();
                Some(Effect::Open { id, results: false })
            }
            Sought::Command(bindings) => self.update(bindings.get(chosen)?.0.action),
        }
    }

    fn confirmed(&mut self, row: usize) -> Option<Effect> {
        let Some(Dialog::Confirm(mut confirm)) = self.dialogs.pop() else { return None };
        match confirm.answers.swap_remove(row).then? {
            Consequence::DropScratch => {
                let desk = self.desk.as_mut()?;
                desk.drop_scratch();
                if desk.room == Room::Results {
                    desk.find_anew(&self.words);
                }
                self.notice = Some(Notice::good("scratch-dropped", Vec::new()));
                None
            }
            Consequence::CloseCouncil => {
                self.council = None;
                None
            }
            Consequence::NoteAwaited => {
                let form = self.desk.as_ref()?.pause_form(true);
                self.dialogs.push(form);
                None
            }
            Consequence::Say(word) => self.follow(Step::Say(word)),
            Consequence::KeepScratch => self.desk.as_mut()?.keep_scratch(),
            Consequence::Effect(effect) => {
                // What was restored makes a new history.
                if matches!(self.dialogs.last(), Some(Dialog::Trail(_))) {
                    self.dialogs.pop();
                }
                Some(*effect)
            }
            Consequence::Discard => self.dialogs.pop().as_ref().and_then(left_behind),
            Consequence::DiscardDraft => {
                if let Some(desk) = &mut self.desk {
                    desk.refresh_page();
                    desk.interview.focus = Focus::Outline;
                }
                None
            }
        }
    }
}

/// What follows when a dialog is closed without doing what it is for.
fn left_behind(dialog: &Dialog) -> Option<Effect> {
    match dialog {
        Dialog::Form(form) => pause::left(form),
        _ => None,
    }
}
