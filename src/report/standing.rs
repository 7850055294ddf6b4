//! Where an assessment stands, as every report tells it: a seal that was opened shows wherever the
//! assessment is.

use crate::assessment::{Assessment, Does, Step};
use crate::i18n::{Text, Words};

/// The stage; whether something changed after the seal; the day and the reason of each time that a
/// seal was opened. `named` is what the seal covers, and `told` what else may be told of: without
/// names these are not the same. Who opened it stands in the history.
pub(super) fn standing(named: &Assessment, told: &Assessment, words: &Words) -> Vec<Text> {
    let state = named.state();
    let mut lines = vec![words.text(state.stage.word(), &[]).lead(&words.text("trail-state", &[]))];
    if state.is_touched() {
        lines.push(words.text("report-after-seal", &[]));
    }
    lines.extend(amendments(told, words));
    lines
}

/// The day and the reason of each time that a seal was opened.
pub(super) fn amendments(assessment: &Assessment, words: &Words) -> Vec<Text> {
    let line = |event: &&crate::assessment::Event| {
        let Does::State(Step::Amend { reason }) = &event.body.does else { return None };
        let day = event.body.at.get(..10).unwrap_or(&event.body.at);
        Some(
            words
                .text("report-amended", &[("day", day.into()), ("reason", reason.as_str().into())]),
        )
    };
    assessment.amendments().iter().filter_map(line).collect()
}
