use super::words;
use crate::assessment::{Assessment, City, Does, EventId, Thing, Truth};
use crate::framework::Framework;
use crate::i18n::{Text, Words};
use crate::scoring::{Class, Findings, Reply};

/// What the reports for people are made from: one assessment, its score, and the words to say it.
#[derive(Clone, Copy)]
pub struct Material<'a> {
    /// The framework that was answered.
    pub framework: &'a Framework,
    /// What was said.
    pub assessment: &'a Assessment,
    /// What a seal covers: the same, or where names are hidden the assessment that has them. Only
    /// its state is told.
    pub named: &'a Assessment,
    /// What follows from it.
    pub findings: &'a Findings,
    /// The last event of every device.
    pub heads: &'a [EventId],
    /// The words, in the languages of the report.
    pub words: &'a Words,
    /// Whether interviewers' notes and the names of informants are shown. They are not for every
    /// reader of a report.
    pub notes: bool,
}

/// An answer in words, with what stands behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Given {
    /// What was said.
    pub said: Text,
    /// What stands behind it: the class of evidence, and document, date, page.
    pub evidence: Vec<(Text, String)>,
    /// Name and office of the person who answered.
    pub informant: String,
}

/// What the report advises, shown by more than colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Advice {
    /// One class is certain.
    Sure(Class),
    /// Several classes are possible.
    Undecided,
    /// The kind does not apply.
    None,
}

impl Material<'_> {
    /// Share of the draws in which a kind is among the first two; `None` where nothing was drawn.
    pub(super) fn among_first_two(&self, kind: usize) -> Option<f64> {
        let stability = &self.findings.stability;
        stability.kinds.get(kind).copied().filter(|_| stability.draws > 0)
    }

    /// A message in both languages.
    pub(super) fn say(&self, id: &str) -> Text {
        self.words.text(id, &[])
    }

    /// The city's profile.
    pub(super) fn city(&self) -> City {
        self.assessment.city().cloned().unwrap_or_default()
    }

    /// The day of the latest answer, `YYYY-MM-DD`, as the device's clock told it.
    pub(super) fn day(&self) -> Option<String> {
        let times = self.assessment.events().filter_map(|event| match &event.body.does {
            Does::Answer { .. } => event.body.at.parse::<jiff::Timestamp>().ok().zip(Some(event)),
            _ => None,
        });
        let (_, latest) = times.max_by_key(|(time, _)| *time)?;
        latest.body.at.get(..10).map(str::to_owned)
    }

    /// The answers to a question that stand now; several where nobody has settled a dispute.
    pub(super) fn given(&self, question: usize) -> Vec<Given> {
        let question = &self.framework.questions[question];
        let heads = self.assessment.heads(&Thing::Answer(question.id.clone()));
        let events = heads.iter().filter_map(|id| self.assessment.event(id));
        let answers = events.filter_map(|event| match &event.body.does {
            Does::Answer { answer, .. } => Some(answer),
            _ => None,
        });
        answers
            .map(|answer| Given {
                said: words::said(question, &answer.said, self.words),
                evidence: words::grounds(self.framework, answer),
                informant: answer.informant.clone(),
            })
            .collect()
    }

    /// Why a question has no answer, in words; `None` where it has one.
    pub(super) fn silence(&self, question: usize) -> Option<Text> {
        let score = &self.findings.score.questions[question];
        match (score.asked, score.reply) {
            (Truth::No, _) => Some(self.say("report-not-asked")),
            (_, Reply::Nothing) if score.asked == Truth::Unknown => {
                Some(self.say("report-waiting"))
            }
            (_, Reply::Nothing) => Some(self.say("report-not-answered")),
            _ => None,
        }
    }

    /// The state of a question, as tables write it.
    pub(super) fn state(&self, question: usize) -> &'static str {
        let score = &self.findings.score.questions[question];
        match (score.asked, score.reply) {
            (Truth::No, _) => "hidden",
            (Truth::Unknown, Reply::Nothing) => "waiting",
            (Truth::Yes, Reply::Nothing) => "open",
            (_, Reply::Answered) => "answered",
            (_, Reply::DontKnow) => "dont_know",
            (_, Reply::Declined) => "declined",
            (_, Reply::NotApplicable) => "not_applicable",
            (_, Reply::NotApplicableClaimed) => "not_applicable_claimed",
            (_, Reply::Disputed) => "disputed",
        }
    }

    /// The class of a kind, if it is certain.
    pub(super) fn advice(&self, kind: usize) -> Advice {
        match self.findings.score.kinds[kind].classes.as_slice() {
            [] => Advice::None,
            [class] => Advice::Sure(*class),
            _ => Advice::Undecided,
        }
    }

    /// The class of a kind in one short word.
    pub(super) fn advice_text(&self, kind: usize) -> Text {
        match self.advice(kind) {
            Advice::Sure(class) => self.say(words::class_word(class)),
            Advice::Undecided => self.say("class-undecided"),
            Advice::None => self.say("class-none"),
        }
    }

    /// Why a kind has its class, against the marks of the method (method §4).
    pub(super) fn why(&self, kind: usize) -> Option<Text> {
        words::why(self.framework, &self.findings.score, kind, self.words)
    }

    /// Texts one behind the other; the last joined by a word such as "or".
    pub(super) fn list(&self, texts: impl Iterator<Item = Text>, last: &str) -> Text {
        let texts: Vec<Text> = texts.collect();
        let last = self.say(last);
        let join = |of: fn(&Text) -> &str, between: &str, last: &str| match texts.split_last() {
            Some((end, start)) if !start.is_empty() => {
                let start: Vec<&str> = start.iter().map(of).collect();
                format!("{}{last}{}", start.join(between), of(end))
            }
            _ => texts.first().map(of).unwrap_or_default().to_owned(),
        };
        Text::new(
            join(|text| &text.zh, "、", &last.zh),
            join(|text| &text.en, ", ", &format!(" {} ", last.en)),
        )
    }

    /// The open questions that could change a class, the most decisive first, each with the kinds
    /// that it could decide.
    pub(super) fn deciding(&self) -> Vec<(usize, Vec<usize>)> {
        let mut found: Vec<(usize, Vec<usize>)> = Vec::new();
        for kind in &self.findings.score.order {
            for question in &self.findings.score.kinds[*kind].deciding {
                match found.iter_mut().find(|(known, _)| known == question) {
                    Some((_, kinds)) => kinds.push(*kind),
                    None => found.push((*question, vec![*kind])),
                }
            }
        }
        // Sorting keeps the order of equals: first by how many kinds hang on it.
        found.sort_by_key(|(_, kinds)| std::cmp::Reverse(kinds.len()));
        found
    }
}
