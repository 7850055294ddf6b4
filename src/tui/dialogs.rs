//! What the keys do in dialogs.

use super::app::{App, Notice};
use super::city_form;
use super::dialog::{Confirm, Consequence, Dialog};
use super::effect::Effect;
use super::interview::Focus;
use super::keys::Action;
use super::seek::Sought;

/// More lines than the help has; the view shows its end.
const HELP_END: usize = 200;

impl App {
    pub(super) fn update_dialog(&mut self, action: Action) -> Option<Effect> {
        match self.dialogs.last_mut()? {
            Dialog::Help { top } => match action {
                Action::Up => *top = top.saturating_sub(1),
                Action::Down => *top = (*top + 1).min(HELP_END),
                Action::PageUp => *top = top.saturating_sub(10),
                Action::PageDown => *top = (*top + 10).min(HELP_END),
                Action::First => *top = 0,
                Action::Last => *top = HELP_END,
                Action::Back => drop(self.dialogs.pop()),
                _ => {}
            },
            Dialog::Told(_) | Dialog::Trail(_) | Dialog::Dispute(_) if action == Action::Back => {
                self.dialogs.pop();
            }
            Dialog::Told(told) => told.step(action),
            Dialog::Trail(trail) => {
                if trail.update(action) {
                    let step = self.desk.as_ref()?.restore(trail);
                    return self.follow(step);
                }
            }
            Dialog::Plan(plan) => {
                let close = self.desk.as_mut().is_none_or(|desk| desk.plan(plan, action));
                if close {
                    self.dialogs.pop();
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
                (Action::Back, _) => drop(self.dialogs.pop()),
                (Action::Choose, Some(desk)) => {
                    let finding = review.findings.get(review.row)?;
                    desk.reviewed = review.row;
                    desk.show_question(finding.question);
                    self.dialogs.pop();
                }
                (Action::Save, Some(desk)) => {
                    let step = desk.take_step(Action::Step);
                    return self.follow(step);
                }
                (other, _) => review.update(other),
            },
            Dialog::Seek(seek) => match action {
                Action::Choose => return self.found(),
                Action::Back => drop(self.dialogs.pop()),
                other => seek.update(other),
            },
            Dialog::Confirm(confirm) => match action {
                Action::Up => confirm.row = confirm.row.saturating_sub(1),
                Action::Down => confirm.row = (confirm.row + 1).min(confirm.answers.len() - 1),
                Action::Digit(digit) if usize::from(digit) <= confirm.answers.len() => {
                    return self.confirmed(usize::from(digit).checked_sub(1)?);
                }
                Action::Choose => {
                    let row = confirm.row;
                    return self.confirmed(row);
                }
                Action::Back => drop(self.dialogs.pop()),
                _ => {}
            },
            Dialog::Form(dialog) => {
                if action == Action::TakeOffer {
                    if let Some(place) = city_form::offers(dialog).first() {
                        city_form::take(&mut dialog.form, place);
                    }
                    return None;
                }
                let form = &mut dialog.form;
                match action {
                    Action::NextField => form.step(true),
                    Action::PreviousField => form.step(false),
                    Action::NextValue => form.turn(true),
                    Action::PreviousValue => form.turn(false),
                    Action::Digit(digit) => form.choose(digit),
                    Action::Choose if !form.at_last() => form.step(true),
                    Action::Choose | Action::Save => return self.save_form(),
                    Action::Back if form.changed() => {
                        let really =
                            Confirm::new("confirm-discard", Vec::new(), Consequence::Discard);
                        self.dialogs.push(Dialog::Confirm(really));
                    }
                    Action::Back => drop(self.dialogs.pop()),
                    _ => {}
                }
            }
        }
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
            Sought::Command(bindings) => self.update(bindings.get(chosen)?.action),
        }
    }

    fn confirmed(&mut self, row: usize) -> Option<Effect> {
        let Some(Dialog::Confirm(mut confirm)) = self.dialogs.pop() else { return None };
        match confirm.answers.swap_remove(row).then? {
            Consequence::DropScratch => {
                self.desk.as_mut()?.drop_scratch();
                self.notice = Some(Notice::good("scratch-dropped", Vec::new()));
                None
            }
            Consequence::KeepScratch => self.desk.as_mut()?.keep_scratch(),
            Consequence::Effect(effect) => {
                // What was restored makes a new history.
                if matches!(self.dialogs.last(), Some(Dialog::Trail(_))) {
                    self.dialogs.pop();
                }
                Some(*effect)
            }
            Consequence::Discard => {
                self.dialogs.pop();
                None
            }
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
