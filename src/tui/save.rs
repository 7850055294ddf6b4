//! What a form says when it is saved.

use super::app::App;
use super::city_form;
use super::desk::Desk;
use super::dialog::{Dialog, FormDialog, Purpose};
use super::effect::{Effect, Then};
use super::form::Form;
use super::{evidence, pause};
use crate::assessment::{Answer, City, Does, Said, Step};
use crate::submitted;

impl App {
    /// Reads the form on top and closes it, unless something in it is wrong.
    pub(super) fn save_form(&mut self) -> Option<Effect> {
        let Some(Dialog::Form(FormDialog { purpose, form })) = self.dialogs.last_mut() else {
            return None;
        };
        let effect = match (*purpose, &self.desk) {
            (Purpose::NewCity, _) => {
                let author = form.needed("field-author", "wrong-author")?;
                Effect::Create { city: city_form::read(form, &City::default())?, author }
            }
            (Purpose::Author, _) => {
                Effect::KeepAuthor { author: form.needed("field-author", "wrong-author")? }
            }
            (Purpose::City, Some(desk)) => {
                let before = desk.assessment.city().cloned().unwrap_or_default();
                record(Does::City(city_form::read(form, &before)?))
            }
            (Purpose::Export, _) => {
                Effect::Export { path: form.typed("field-path"), replace: false }
            }
            (Purpose::Note(at), Some(desk)) => record(Does::Note {
                question: desk.framework.questions[at].id.clone(),
                text: form.typed("field-note"),
            }),
            (Purpose::Comment(at), Some(desk)) => {
                let text = form.needed("field-comment", "wrong-comment")?;
                record(Does::Comment { question: desk.framework.questions[at].id.clone(), text })
            }
            (Purpose::NotApplicable(at), Some(desk)) => not_applicable(form, desk, at)?,
            (Purpose::Evidence(at), Some(desk)) => evidence::save(form, desk, at)?,
            (Purpose::Pause { leaving }, Some(desk)) => {
                let Some(effect) = pause::save(form, desk, leaving) else {
                    self.dialogs.pop();
                    return None;
                };
                effect
            }
            (Purpose::Exchange, _) => Effect::Exchange { path: form.typed("field-folder") },
            (Purpose::TakeIn, _) => Effect::TakeIn { path: form.typed("field-file-or-folder") },
            (Purpose::Table, _) => {
                self.exports = form.typed("field-exports");
                let paths = submitted::paths(&self.exports);
                if paths.is_empty() {
                    form.complain("field-exports", "wrong-exports", String::new());
                    return None;
                }
                Effect::Gather { paths, digest: None }
            }
            (Purpose::Minutes, _) => self.council.as_ref()?.minutes(form)?,
            (Purpose::Ballot, _) => {
                Effect::Ballot { path: form.typed("field-path"), replace: false }
            }
            (Purpose::Submit, _) => {
                let note = form.typed("field-step-note");
                record(Does::State(Step::Submit { note }))
            }
            (Purpose::SendBack | Purpose::Amend, _) => {
                let reason = form.needed("field-step-reason", "state-no-reason")?;
                let back = *purpose == Purpose::SendBack;
                let step = if back { Step::SendBack { reason } } else { Step::Amend { reason } };
                record(Does::State(step))
            }
            (Purpose::Settle(dispute), Some(desk)) => {
                let reason = form.needed("field-settle-reason", "wrong-settle-reason")?;
                match desk.settlement(dispute, &form.typed("field-answer"), reason)? {
                    Ok(does) => record(does),
                    Err(misfit) => {
                        form.refuse("field-answer", &misfit);
                        return None;
                    }
                }
            }
            (_, None) => return None,
        };
        self.remember_speaker();
        // These stay open until it is done: it may fail, and what was typed must not go with it.
        let may_fail = matches!(
            effect,
            Effect::Export { .. }
                | Effect::Create { .. }
                | Effect::Exchange { .. }
                | Effect::TakeIn { .. }
                | Effect::Gather { .. }
                | Effect::Minutes { .. }
                | Effect::Ballot { .. }
        );
        if !may_fail {
            self.dialogs.pop();
            // What the form settles is settled: the page that asked for it has nothing more to say.
            if matches!(self.dialogs.last(), Some(Dialog::Dispute(_))) {
                self.dialogs.pop();
            }
        }
        Some(effect)
    }

    /// Keeps who speaks for this informant, so that it is typed once a sitting.
    fn remember_speaker(&mut self) {
        let (Some(Dialog::Form(dialog)), Some(desk)) = (self.dialogs.last(), &mut self.desk) else {
            return;
        };
        if let Purpose::Evidence(at) = dialog.purpose {
            let informant = desk.framework.questions[at].informant.clone();
            desk.speaking.insert(informant, dialog.form.typed("field-informant"));
        }
    }
}

fn record(does: Does) -> Effect {
    Effect::Record { does, then: Then::Stay }
}

/// Why a question does not apply, and whether the assessor accepts it.
fn not_applicable(form: &mut Form, desk: &Desk, at: usize) -> Option<Effect> {
    let reason = form.needed("field-reason", "wrong-reason")?;
    let accepted = form.chosen("field-accepted") == 1;
    let question = &desk.framework.questions[at];
    let said = Said::NotApplicable { reason, accepted };
    let rater = &desk.interview.rater;
    let before = desk.assessment.answer_by(&question.id, rater).cloned();
    let before = before.unwrap_or_else(|| Answer::new(said.clone()));
    let answer = Answer { said, rater: rater.clone(), ..before };
    let does = Does::Answer { question: question.id.clone(), answer };
    Some(Effect::Record { does, then: Then::Next })
}
