//! Where an assessment stands between draft and seal, and everything that was said on the way.

use super::history::{Wanted, entered, history, moment};
use super::page::{Page, Target};
use super::words::{join, question_name};
use crate::assessment::{Assessment, Does, Event, Step};
use crate::framework::Framework;
use crate::i18n::{Text, Words};

/// The state with its reasons, then the history, the latest first.
#[must_use]
pub fn trail<'w>(framework: &Framework, assessment: &Assessment, words: &'w Words) -> Page<'w> {
    let mut page = Page::new(words);
    let state = assessment.state();
    let name = words.text(state.stage.word(), &[]);
    page.line(0, &name.lead(&words.text("trail-state", &[])));
    for event in state.steps.iter().chain(&state.amendments) {
        step(&mut page, event);
    }
    if !state.late.is_empty() {
        page.line(1, &words.text("trail-late", &[("count", state.late.len().into())]));
    }
    if state.missing > 0 {
        page.line(1, &words.text("trail-missing", &[("count", state.missing.into())]));
    }
    page.heading("trail-history");
    let several = assessment.is_of_several_devices();
    for row in history(framework, assessment, &Wanted::default(), words).into_iter().rev() {
        let entered = entered(several, &row.at, &row.by, &row.device, words);
        let at = row.question.as_ref().and_then(|id| framework.position(id));
        let question = match (at, &row.question) {
            (Some(at), _) => question_name(&framework.questions[at]),
            // Of another version of the framework.
            (None, id) => id.as_deref().map(Text::same).unwrap_or_default(),
        };
        page.line(0, &join(&[entered, question], " · "));
        page.link(at.map(Target::Question));
        page.line(1, &row.told(words));
        if let Some(before) = row.told_before(words) {
            page.line(1, &before);
        }
    }
    page
}

/// A step between draft and seal, with its reason.
fn step(page: &mut Page, event: &Event) {
    let (word, reason) = match &event.body.does {
        Does::State(Step::Submit { note }) => ("trail-submitted", note.as_str()),
        Does::State(Step::SendBack { reason }) => ("trail-sent-back", reason.as_str()),
        Does::State(Step::Seal(seal)) => ("trail-sealed", seal.export.as_str()),
        Does::State(Step::Amend { reason }) => ("trail-amended", reason.as_str()),
        _ => return,
    };
    let at = Text::same(moment(&event.body.at));
    let args = [("by", &Text::same(&event.body.by)), ("at", &at), ("reason", &Text::same(reason))];
    page.say(1, word, &args);
}
