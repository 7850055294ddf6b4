//! Conditions: each looks at an earlier question in a way that its answers allow.

use super::clean::clean;
use super::draft::{Draft, Part};
use super::report::Report;
use super::spot::Spot;
use crate::framework::{Answering, Condition, Question, WhenHidden};
use std::collections::BTreeSet;

/// What a city can be; the same words as in a city's profile.
pub(super) const CITY_KINDS: [&str; 3] = ["city", "district", "cluster"];

/// Checks every condition. Returns the questions whose condition is sound, for which it makes
/// sense to ask whether they can ever be asked.
pub(super) fn check(draft: &Draft, report: &mut Report) -> Vec<usize> {
    check_rules(draft, report);
    let mut sound = Vec::new();
    let mut behind: Vec<Option<usize>> = Vec::with_capacity(draft.questions.len());
    for (at, part) in draft.questions.iter().enumerate() {
        let hidden = part.spot.field("when_hidden");
        let drops_out = part.value.when_hidden == WhenHidden::Na;
        let Some(when) = &part.value.when else {
            if drops_out && part.spot.field("when").node.is_none() {
                report.add(&hidden, "lint-hidden-always", Vec::new());
            }
            behind.push(None);
            continue;
        };
        behind.push(scored_gate(draft, when, &behind));
        // Answering "yes, we have one" would open the question and could lower the score (L5).
        if let Some(gate) = behind[at].filter(|_| drops_out) {
            let values = vec![("question", draft.questions[gate].value.id.clone())];
            report.add(&hidden, "lint-hidden-gate", values);
        }
        let before = report.errors();
        let here = &part.value.id;
        let mut reader = Reader { draft, here, at, report };
        reader.read(when, &part.spot.field("when"));
        short_form(draft, part, when, report);
        if report.errors() == before {
            sound.push(at);
        }
    }
    sound
}

/// The rules look at any questions, and each at more than one.
fn check_rules(draft: &Draft, report: &mut Report) {
    for part in &draft.rules {
        let when = part.spot.field("when");
        let at = draft.questions.len();
        Reader { draft, here: &part.value.id, at, report }.read(&part.value.when, &when);
        let questions: BTreeSet<&str> = part.value.when.questions().into_iter().collect();
        if questions.len() < 2 {
            report.add(&when, "lint-rule-alone", vec![("id", clean(&part.value.id))]);
        }
    }
}

struct Reader<'d, 's> {
    draft: &'d Draft<'s>,
    /// The question whose condition it is.
    here: &'d str,
    /// Its place: a condition looks at earlier questions.
    at: usize,
    report: &'d mut Report,
}

impl<'s> Reader<'_, 's> {
    fn read(&mut self, condition: &Condition, spot: &Spot<'s>) {
        match condition {
            Condition::All(parts) => self.read_all(parts, &spot.field("all")),
            Condition::Any(parts) => self.read_all(parts, &spot.field("any")),
            Condition::Not(part) => self.read(part, &spot.field("not")),
            Condition::City { is, .. } => {
                if !CITY_KINDS.contains(&is.as_str()) {
                    let values = vec![("found", clean(is)), ("known", CITY_KINDS.join(", "))];
                    self.report.add(&spot.field("is"), "lint-unknown-word", values);
                }
            }
            Condition::AtLeast { question, level } => {
                if let Some(gate) = self.gate(question, spot) {
                    self.at_least(gate, *level, &spot.field("at_least"));
                }
            }
            Condition::Is { question, option } => {
                if let Some(gate) = self.gate(question, spot) {
                    self.option(gate, option, &spot.field("is"), "is");
                }
            }
            Condition::Includes { question, option } => {
                if let Some(gate) = self.gate(question, spot) {
                    self.option(gate, option, &spot.field("includes"), "includes");
                }
            }
        }
    }

    fn read_all(&mut self, parts: &[Condition], spot: &Spot<'s>) {
        for (at, part) in parts.iter().enumerate() {
            self.read(part, &spot.item(at));
        }
    }

    /// The question looked at, if it stands before this one and could be read.
    fn gate(&mut self, id: &str, spot: &Spot<'s>) -> Option<usize> {
        let gate = self.draft.question(id)?;
        if gate < self.at {
            return Some(gate);
        }
        let values = vec![("question", clean(id)), ("here", clean(self.here))];
        self.report.add(&spot.field("question"), "lint-when-later", values);
        None
    }

    fn at_least(&mut self, gate: usize, level: f64, spot: &Spot) {
        let question = &self.draft.questions[gate].value;
        let (lowest, highest) = match &question.answer {
            Answering::Level(levels) => (0.0, levels.levels.len().saturating_sub(1) as f64),
            answer if answer.number().is_some() => {
                answer.limits().unwrap_or((f64::NEG_INFINITY, f64::INFINITY))
            }
            _ => return self.mismatch(question, "at_least", spot),
        };
        let said = |name| vec![("question", question.id.clone()), (name, highest.to_string())];
        if level > highest {
            self.report.add(spot, "lint-when-above", said("highest"));
        } else if level <= lowest {
            self.report.add(spot, "lint-when-always", vec![("question", question.id.clone())]);
        } else if matches!(question.answer, Answering::Level(_)) && level.fract() != 0.0 {
            self.report.add(spot, "lint-number-whole", vec![("found", level.to_string())]);
        }
    }

    fn option(&mut self, gate: usize, option: &str, spot: &Spot, test: &'static str) {
        let question = &self.draft.questions[gate].value;
        let known: Vec<&str> = match (&question.answer, test) {
            (Answering::YesNo(_), "is") => vec!["yes", "no"],
            (Answering::Choice(_), "is") | (Answering::Multi(_), "includes") => {
                question.answer.options().into_iter().map(|(id, _)| id).collect()
            }
            _ => return self.mismatch(question, test, spot),
        };
        if !known.contains(&option) {
            let values = vec![
                ("question", question.id.clone()),
                ("option", clean(option)),
                ("known", known.join(", ")),
            ];
            self.report.add(spot, "lint-when-option", values);
        }
    }

    fn mismatch(&mut self, question: &Question, test: &'static str, spot: &Spot) {
        let values = vec![("question", question.id.clone()), ("test", test.to_owned())];
        self.report.add(spot, "lint-when-mismatch", values);
    }
}

/// The first scored question among the gates of a question, or behind them.
fn scored_gate(draft: &Draft, when: &Condition, behind: &[Option<usize>]) -> Option<usize> {
    let gates = when.questions().into_iter().filter_map(|id| draft.question(id));
    let mut earlier = gates.filter(|gate| *gate < behind.len());
    earlier.find_map(|gate| {
        let scored = draft.questions[gate].value.indicator.is_some();
        if scored { Some(gate) } else { behind[gate] }
    })
}

/// The short form never reaches a follow-up whose gate it leaves out.
fn short_form(draft: &Draft, part: &Part<Question>, when: &Condition, report: &mut Report) {
    for id in when.questions().into_iter().collect::<BTreeSet<_>>() {
        let gate = draft.question(id).map(|at| &draft.questions[at].value);
        if part.value.core && gate.is_some_and(|gate| !gate.core) {
            report.add(&part.spot.field("when"), "lint-core-gate", vec![("question", clean(id))]);
        }
    }
}
