//! Whether a question can ever be asked.
//!
//! Tries the answers that matter to a condition, with the condition read in three values, so that
//! a branch is left as soon as it cannot succeed. The work is limited: a condition too intricate
//! to decide is taken as reachable, since a false alarm would refuse a sound framework.

use super::conditions::CITY_KINDS;
use super::draft::Draft;
use super::report::Report;
use crate::framework::{Answering, Condition, Question};
use std::collections::{BTreeMap, HashMap};

/// Comparisons spent on one question and on all of them.
const EACH: usize = 50_000;
const ALL: usize = 2_000_000;
/// How many conditions may hang on each other. The interview reads them one inside the other, so
/// this also keeps a hostile chain from exhausting its stack.
const DEEPEST: usize = 32;

/// Reports questions that no answers open. Those in `sound` have conditions worth reading.
pub(super) fn check(draft: &Draft, sound: &[usize], report: &mut Report) {
    let mut depth: Vec<usize> = Vec::with_capacity(draft.questions.len());
    let mut closed = vec![false; draft.questions.len()];
    let mut left = ALL;
    let mut thresholds = HashMap::new();
    for when in draft.questions.iter().filter_map(|part| part.value.when.as_ref()) {
        collect(when, &mut thresholds);
    }
    for (at, part) in draft.questions.iter().enumerate() {
        let when = part.value.when.as_ref();
        let names = when.map(Condition::questions).unwrap_or_default();
        let gates = || names.iter().filter_map(|id| draft.question(id)).filter(|gate| *gate < at);
        depth.push(gates().map(|gate| depth[gate] + 1).max().unwrap_or_default());
        let spot = part.spot.field("when");
        if depth[at] > DEEPEST {
            if gates().all(|gate| depth[gate] <= DEEPEST) {
                report.add(&spot, "lint-when-deep", vec![("most", DEEPEST.to_string())]);
            }
            continue;
        }
        let Some(when) = when.filter(|_| sound.binary_search(&at).is_ok()) else { continue };
        let mut search = Search {
            draft,
            thresholds: &thresholds,
            values: BTreeMap::new(),
            city: None,
            left: EACH.min(left),
        };
        let spent = search.left;
        let open = search.opens(when, at);
        left -= spent - search.left;
        closed[at] = !open;
        if let (false, Some(gate)) = (open, gates().find(|gate| closed[*gate])) {
            let values = vec![("question", draft.questions[gate].value.id.clone())];
            report.add(&spot, "lint-when-behind", values);
        } else if !open {
            report.add(&spot, "lint-when-never", Vec::new());
        }
    }
}

/// Every number that an answer is compared with.
fn collect<'d>(when: &'d Condition, found: &mut HashMap<&'d str, Vec<f64>>) {
    match when {
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                collect(part, found);
            }
        }
        Condition::Not(part) => collect(part, found),
        Condition::AtLeast { question, level } => found.entry(question).or_default().push(*level),
        _ => {}
    }
}

/// A trial: some answers fixed, the others open.
struct Search<'d, 's> {
    draft: &'d Draft<'s>,
    thresholds: &'d HashMap<&'d str, Vec<f64>>,
    values: BTreeMap<usize, Trial<'d>>,
    city: Option<&'static str>,
    left: usize,
}

/// An answer that a trial assumes.
#[derive(Clone, Copy)]
enum Trial<'d> {
    Number(f64),
    Option(&'d str),
    /// Several options at once: too many sets to try, so what looks at them stays undecided.
    Any,
}

/// What stops a trial from being decided.
enum Open {
    Question(usize),
    City,
}

impl<'d> Search<'d, '_> {
    fn opens(&mut self, when: &'d Condition, before: usize) -> bool {
        let mut next = None;
        match self.holds(when, before, &mut next) {
            Some(holds) => return holds,
            None if self.left == 0 => return true,
            None => {}
        }
        match next {
            None => true,
            Some(Open::City) => {
                let opens = CITY_KINDS.into_iter().any(|kind| {
                    self.city = Some(kind);
                    self.opens(when, before)
                });
                self.city = None;
                opens
            }
            Some(Open::Question(at)) => {
                let question = &self.draft.questions[at].value;
                let opens = self.trials(question).into_iter().any(|trial| {
                    self.values.insert(at, trial);
                    self.opens(when, before)
                });
                self.values.remove(&at);
                opens
            }
        }
    }

    /// The answers worth trying. A number is compared with thresholds only, so the lowest one and
    /// the thresholds themselves stand for all.
    fn trials(&self, question: &'d Question) -> Vec<Trial<'d>> {
        match &question.answer {
            Answering::Level(level) => {
                (0..level.levels.len()).map(|level| Trial::Number(level as f64)).collect()
            }
            Answering::YesNo(_) => vec![Trial::Option("yes"), Trial::Option("no")],
            Answering::Choice(choice) => {
                choice.options.iter().map(|option| Trial::Option(option.id.as_str())).collect()
            }
            answer if answer.number().is_some() => {
                let (low, high) = answer.limits().unwrap_or((f64::MIN, f64::MAX));
                let met = self.thresholds.get(question.id.as_str()).into_iter().flatten().copied();
                let met = met.filter(|threshold| (low..=high).contains(threshold));
                [low].into_iter().chain(met).map(Trial::Number).collect()
            }
            _ => vec![Trial::Any],
        }
    }

    /// Whether the condition of the question at place `before` holds in this trial; if that is
    /// open, what would help decide it. Only earlier questions are looked at: no circles.
    fn holds(
        &mut self,
        when: &'d Condition,
        before: usize,
        next: &mut Option<Open>,
    ) -> Option<bool> {
        match when {
            Condition::All(parts) => self.every(parts, false, before, next),
            Condition::Any(parts) => self.every(parts, true, before, next),
            Condition::Not(part) => self.holds(part, before, next).map(|holds| !holds),
            Condition::City { is, .. } => {
                if self.city.is_none() {
                    next.get_or_insert(Open::City);
                }
                self.city.map(|city| city == is)
            }
            Condition::AtLeast { question, level } => {
                self.look(question, before, next, |trial| match trial {
                    Trial::Number(number) => Some(number >= *level),
                    _ => None,
                })
            }
            Condition::Is { question, option } => {
                self.look(question, before, next, |trial| match trial {
                    Trial::Option(id) => Some(id == option),
                    _ => None,
                })
            }
            Condition::Includes { question, .. } => self.look(question, before, next, |_| None),
        }
    }

    fn every(
        &mut self,
        parts: &'d [Condition],
        decisive: bool,
        before: usize,
        next: &mut Option<Open>,
    ) -> Option<bool> {
        let mut result = Some(!decisive);
        for part in parts {
            match self.holds(part, before, next) {
                Some(holds) if holds == decisive => return Some(decisive),
                Some(_) => {}
                None => result = None,
            }
        }
        result
    }

    fn look(
        &mut self,
        id: &str,
        before: usize,
        next: &mut Option<Open>,
        test: impl FnOnce(Trial<'d>) -> Option<bool>,
    ) -> Option<bool> {
        self.left = self.left.saturating_sub(1);
        if self.left == 0 {
            return None;
        }
        let at = self.draft.question(id).filter(|at| *at < before)?;
        let gate = self.draft.questions[at].value.when.as_ref();
        let asked = gate.map_or(Some(true), |gate| self.holds(gate, at, next));
        if asked == Some(false) {
            return Some(false);
        }
        let Some(trial) = self.values.get(&at).copied() else {
            next.get_or_insert(Open::Question(at));
            return None;
        };
        test(trial).filter(|holds| !holds || asked == Some(true))
    }
}
