//! Topics: a list shows nothing else of a question, so no two may read the same.

use super::clean::clean;
use super::draft::Draft;
use super::report::Report;
use crate::i18n::Tongue;
use std::collections::HashMap;

/// Checks that each topic is there once, in either language.
pub(super) fn check(draft: &Draft, report: &mut Report) {
    for (tongue, field) in [(Tongue::Zh, "zh"), (Tongue::En, "en")] {
        let mut first: HashMap<&str, &str> = HashMap::new();
        for part in &draft.questions {
            let Some(topic) = &part.value.topic else { continue };
            let words = topic.in_tongue(tongue).trim();
            if words.is_empty() {
                continue;
            }
            if let Some(before) = first.get(words) {
                let values = vec![("question", clean(before))];
                report.add(&part.spot.field("topic").field(field), "lint-topic-twice", values);
            } else {
                first.insert(words, &part.value.id);
            }
        }
    }
}
