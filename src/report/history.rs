//! Who said what when, and what stood there before: the trail that a reviewer follows.

use super::awaited::awaited;
use super::csv;
use super::words::{grounds, join, said};
use crate::assessment::{Answer, Assessment, City, Does, Event, EventId, Rater, Step};
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use serde::Serialize;

/// So many characters tell a device from the others that wrote.
const DEVICE: usize = 8;

/// One thing said or done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// The event's id.
    pub event: String,
    /// When, by the device's clock.
    pub at: String,
    /// Who entered it.
    pub by: String,
    /// On which device.
    pub device: String,
    /// The question that it is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// What was done: answered, noted, sealed.
    pub did: Text,
    /// What the writer saw before; empty where there was nothing.
    pub before: Text,
    /// What stood there after.
    pub after: Text,
    /// Whether nothing later replaces it.
    pub stands: bool,
}

/// Which rows are wanted; everything where nothing is said.
#[derive(Debug, Clone, Default)]
pub struct Wanted<'a> {
    /// About this question.
    pub question: Option<&'a str>,
    /// Entered by somebody whose name contains this.
    pub by: Option<&'a str>,
    /// On this day, `YYYY-MM-DD`, by the device's clock.
    pub day: Option<&'a str>,
}

/// The history, each event after those that its writer had seen, otherwise by time.
#[must_use]
pub fn history(
    framework: &Framework,
    assessment: &Assessment,
    wanted: &Wanted,
    words: &Words,
) -> Vec<Row> {
    let teller = Teller { framework, assessment, words };
    let events = assessment.in_order().into_iter().filter(|event| wanted.takes(event));
    events.map(|event| teller.row(event)).collect()
}

/// The history as a table for spreadsheets.
#[must_use]
pub fn history_csv(rows: &[Row]) -> Vec<u8> {
    let head = "event,at,by,device,question,did_zh,did_en,before_zh,before_en,after_zh,after_en,\
                stands";
    let row = |row: &Row| -> Vec<String> {
        let texts = [&row.did, &row.before, &row.after];
        let question = row.question.clone().unwrap_or_default();
        [&row.event, &row.at, &row.by, &row.device, &question]
            .into_iter()
            .chain(texts.into_iter().flat_map(|text| [&text.zh, &text.en]))
            .cloned()
            .chain([row.stands.to_string()])
            .collect()
    };
    let cells: Vec<Vec<String>> = rows.iter().map(row).collect();
    let rows = cells.iter().map(|row| row.iter().map(String::as_str).collect());
    csv::table(std::iter::once(head.split(',').collect()).chain(rows))
}

/// The history with one JSON object a line.
#[must_use]
pub fn history_ndjson(rows: &[Row]) -> Vec<u8> {
    let mut out = Vec::new();
    for row in rows {
        // Plain text always becomes JSON.
        out.extend(serde_json::to_vec(row).unwrap_or_default());
        out.push(b'\n');
    }
    out
}

impl Row {
    /// What was done, and what stands there since.
    #[must_use]
    pub fn told(&self, words: &Words) -> Text {
        let args = [("did", &self.did), ("after", &self.after)];
        let empty = self.after == Text::default();
        if empty { self.did.clone() } else { words.with("history-did", &args) }
    }

    /// What stood there before; nothing where nothing did.
    #[must_use]
    pub fn told_before(&self, words: &Words) -> Option<Text> {
        let before = &self.before;
        (*before != Text::default()).then(|| words.with("history-before", &[("before", before)]))
    }
}

/// When something was entered, by the clock of its device, and by whom; on which device where
/// `several` wrote ([`Assessment::is_of_several_devices`]).
#[must_use]
pub fn entered(several: bool, at: &str, by: &str, device: &str, words: &Words) -> Text {
    let device = if several {
        let short: String = device.chars().take(DEVICE).collect();
        words.with("history-device", &[("device", &Text::same(&short))])
    } else {
        Text::default()
    };
    join(&[Text::same(moment(at)), Text::same(by), device], " · ")
}

/// A time by the minute, as people write it: `2026-03-31 09:31`.
#[must_use]
pub fn moment(at: &str) -> String {
    at.get(..16).unwrap_or(at).replace('T', " ")
}

impl Wanted<'_> {
    fn takes(&self, event: &Event) -> bool {
        self.question.is_none_or(|question| event.body.does.question() == Some(question))
            && self.by.is_none_or(|by| event.body.by.contains(by))
            && self.day.is_none_or(|day| event.body.at.starts_with(day))
    }
}

struct Teller<'a> {
    framework: &'a Framework,
    assessment: &'a Assessment,
    words: &'a Words,
}

impl Teller<'_> {
    fn row(&self, event: &Event) -> Row {
        let does = &event.body.does;
        let thing = does.thing();
        // Comments follow one another: none of them is what stood there before.
        let replaced = match does {
            Does::Comment { .. } | Does::State(_) => Vec::new(),
            _ => self.replaced(event),
        };
        let before: Vec<Text> = replaced.iter().map(|event| self.told(&event.body.does)).collect();
        let heads = thing.map(|thing| self.assessment.heads(&thing)).unwrap_or_default();
        Row {
            event: event.id.to_string(),
            at: event.body.at.clone(),
            by: event.body.by.clone(),
            device: event.body.device.clone(),
            question: does.question().map(str::to_owned),
            did: self.words.text(did(does), &[]),
            before: join(&before, " / "),
            after: self.told(does),
            stands: heads.contains(&event.id) || matches!(does, Does::Comment { .. }),
        }
    }

    fn replaced(&self, event: &Event) -> Vec<&Event> {
        let thing = event.body.does.thing();
        let of = |id: &EventId| self.assessment.event(id);
        let events = event.body.replaces.iter().filter_map(of);
        events.filter(|before| before.body.does.thing() == thing).collect()
    }

    /// What was said, in words.
    fn told(&self, does: &Does) -> Text {
        match does {
            Does::Begin { framework, .. } | Does::Move { framework } => {
                Text::same(format!("{} {}", framework.id, framework.version))
            }
            Does::City(city) => city_words(city),
            Does::Answer { question, answer } => self.answer(question, answer),
            Does::Note { text, .. } | Does::Comment { text, .. } => Text::same(text),
            Does::State(
                Step::Submit { note: reason } | Step::SendBack { reason } | Step::Amend { reason },
            ) => Text::same(reason),
            Does::State(Step::Seal(seal)) => Text::same(&seal.export),
            Does::Pause(pause) if pause.what.is_empty() => Text::default(),
            Does::Pause(pause) => awaited(self.framework, pause, true, self.words),
            // What was done says it.
            Does::Flag { .. } | Does::Withdraw { .. } | Does::Unknown(_) => Text::default(),
        }
    }

    fn answer(&self, question: &str, answer: &Answer) -> Text {
        let spoken = match self.framework.question(question) {
            Some(question) => said(question, &answer.said, self.words),
            // Of another version of the framework.
            None => Text::same(serde_json::to_string(&answer.said).unwrap_or_default()),
        };
        let named = answer.evidence.is_some();
        let grounds = grounds(self.framework, answer).into_iter().filter(|_| named);
        let grounds = grounds.map(|(class, citation)| join(&[class, Text::same(&citation)], " · "));
        let grounds = join(&grounds.collect::<Vec<_>>(), " + ");
        let degree = self.framework.confidence.get(answer.confidence_class(self.framework));
        let (whose, reason) = match &answer.rater {
            Rater::Assessor => (None, None),
            Rater::City => (Some("history-city-says"), None),
            Rater::Agreed { reason } => (Some("history-agreed"), Some(Text::same(reason))),
        };
        let parts = [
            whose.map(|word| self.words.text(word, &[])),
            Some(spoken),
            Some(grounds),
            answer.confidence.as_ref().and(degree).map(|degree| degree.name.clone()),
            Some(Text::same(&answer.informant)),
            reason,
        ];
        join(&parts.into_iter().flatten().collect::<Vec<_>>(), " · ")
    }
}

fn city_words(city: &City) -> Text {
    join(&[city.name.clone(), Text::same(city.kind.code()), Text::same(&city.code)], " · ")
}

/// The id of the word for what was done.
fn did(does: &Does) -> &'static str {
    match does {
        Does::Begin { .. } => "history-begin",
        Does::Move { .. } => "history-move",
        Does::City(_) => "history-city",
        Does::Answer { .. } => "history-answer",
        Does::Withdraw { .. } => "history-withdraw",
        Does::Note { text, .. } if text.is_empty() => "history-note-emptied",
        Does::Note { .. } => "history-note",
        Does::Comment { .. } => "history-comment",
        Does::Flag { raised: true, .. } => "history-flag",
        Does::Flag { raised: false, .. } => "history-flag-off",
        Does::Pause(pause) if pause.what.is_empty() => "history-pause-emptied",
        Does::Pause(_) => "history-pause",
        Does::State(Step::Submit { .. }) => "history-submit",
        Does::State(Step::SendBack { .. }) => "history-send-back",
        Does::State(Step::Seal(_)) => "history-seal",
        Does::State(Step::Amend { .. }) => "history-amend",
        Does::Unknown(_) => "history-unknown",
    }
}
