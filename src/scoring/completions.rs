use super::assistance::Terms;
use super::class::{Class, Classes};
use super::deciding::Known;
use super::evaluate::Outcome;
use super::interval::Interval;
use super::model::Model;
use super::values::{Reading, Sheet};
use crate::assessment::{CityKind, Heard, Value};
use crate::framework::{Answering, Framework};

/// The most completions that are tried one by one: a millisecond or two.
const MOST: usize = 1_024;

/// The most options of a ranking whose every order is tried.
const RANKED: usize = 4;

/// How an open question turns out.
enum Turn {
    Value(Value),
    NotApplicable,
    /// Never answered: a wish that stays the default.
    Nothing,
}

/// What all completions of the open answers come to, found by trying each.
pub(super) struct Completions {
    /// For each kind whether it has the same class in all of them.
    pub settled: Vec<bool>,
    /// Whether the first two are the same kinds in all, each with one class.
    pub first_two_settled: bool,
    /// For each question whether its answer alone can change a class or the first two.
    pub decides: Vec<bool>,
}

/// What one completion decides: the class of each kind, and the first two in no order.
#[derive(PartialEq)]
struct Decision {
    classes: Vec<Class>,
    first_two: [Option<usize>; 2],
}

impl Model {
    /// Tries every completion, where there are few. `None` where there are many, or where a number
    /// that has a value is among the open answers: between its goalposts it can take any value, and
    /// two kinds may change places anywhere.
    ///
    /// Intervals look at each figure by itself and can leave a class or an order open that no
    /// completion gives: where kinds share an open answer, where a follow-up of an open gate is
    /// answered already, where no level lies between two marks. This finds out.
    pub(super) fn completions(
        &self,
        framework: &Framework,
        city: CityKind,
        known: &Known,
    ) -> Option<Completions> {
        let Known { readings, sheet, .. } = known;
        let open = self.open_behind_kinds(known);
        let mut turns = Vec::with_capacity(open.len());
        let mut many = 1_usize;
        for at in &open {
            let own = self.turns(framework, *at, &readings[*at], sheet)?;
            many = many.checked_mul(own.len()).filter(|many| (1..=MOST).contains(many))?;
            turns.push(own);
        }
        let mut moved: Vec<usize> = open
            .iter()
            .flat_map(|at| self.questions[*at].dependents.iter().chain([at]).copied())
            .collect();
        moved.sort_unstable();
        moved.dedup();
        let mut sheet: Sheet = (*sheet).clone();
        let mut heard: Vec<Heard> = readings.iter().map(Reading::heard).collect();
        let mut answered: Vec<bool> = readings.iter().map(|one| one.answer.is_some()).collect();
        let mut outcome = Outcome::default();
        let mut all: Vec<Decision> = Vec::with_capacity(many);
        for number in 0..many {
            let mut rest = number;
            for (at, turns) in open.iter().zip(&turns) {
                let turn = &turns[rest % turns.len()];
                rest /= turns.len();
                heard[*at] = self.turn(framework, *at, turn, &mut sheet);
                answered[*at] = matches!(turn, Turn::Value(_));
            }
            for at in &moved {
                self.gate(framework, *at, city, &heard, answered[*at], &mut sheet);
            }
            self.evaluate_kinds(&sheet, self.value_weights(), &mut outcome);
            all.push(decision(&outcome)?);
        }
        Some(self.compare(&open, &turns, &all))
    }

    /// The open questions that could move the priority of some kind, in order.
    fn open_behind_kinds(&self, known: &Known) -> Vec<usize> {
        let mut open: Vec<usize> =
            (0..self.kinds.len()).flat_map(|kind| self.may_move(known, kind)).collect();
        open.sort_unstable();
        open.dedup();
        open
    }

    fn compare(&self, open: &[usize], turns: &[Vec<Turn>], all: &[Decision]) -> Completions {
        let same =
            |of: &dyn Fn(&Decision) -> Option<Class>| all.iter().all(|one| of(one) == of(&all[0]));
        let settled: Vec<bool> =
            (0..self.kinds.len()).map(|kind| same(&|one| one.classes.get(kind).copied())).collect();
        let first_two = all[0].first_two;
        let first_two_settled = all.iter().all(|one| one.first_two == first_two)
            && first_two.iter().flatten().all(|kind| settled[*kind]);
        let mut decides = vec![false; self.questions.len()];
        let mut step = 1;
        for (at, turns) in open.iter().zip(turns) {
            // Those that differ in this question alone stand `step` apart.
            decides[*at] = all.iter().enumerate().any(|(number, one)| {
                let turn = number / step % turns.len();
                turn > 0 && all[number - turn * step] != *one
            });
            step *= turns.len();
        }
        Completions { settled, first_two_settled, decides }
    }

    /// Every exact way in which a question can turn out that is within what was said; `None` where
    /// there are too many. Whether a practice applies is taken as known.
    fn turns(
        &self,
        framework: &Framework,
        question: usize,
        reading: &Reading,
        sheet: &Sheet,
    ) -> Option<Vec<Turn>> {
        let known = &framework.questions[question];
        let values = match (reading.answer, &known.answer) {
            (Some(value), _) if reading.exact => vec![value.clone()],
            (_, answering) => exact(answering, &self.questions[question].candidates)?,
        };
        let mut said = sheet.said.clone();
        let mut turns = Vec::new();
        for value in values {
            self.say(framework, question, Some(&value), &mut said);
            let within = self.slots_of(question).all(|slot| {
                let inside = |a: Interval, b: Interval| a.lo >= b.lo && a.hi <= b.hi;
                said[slot].zip(sheet.said[slot]).is_none_or(|(a, b)| inside(a, b))
            });
            if within {
                turns.push(Turn::Value(value));
            }
        }
        if reading.reply.is_open() {
            let practice = |id: &String| {
                let indicator = framework.indicators.iter().find(|one| one.id == *id);
                indicator.is_some_and(|one| one.practice.is_some())
            };
            if known.na.is_some() && !known.indicator.as_ref().is_some_and(practice) {
                turns.push(Turn::NotApplicable);
            }
            if self.questions[question].desires {
                turns.push(Turn::Nothing);
            }
        }
        Some(turns)
    }

    fn turn<'a>(
        &self,
        framework: &Framework,
        question: usize,
        turn: &'a Turn,
        sheet: &mut Sheet,
    ) -> Heard<'a> {
        match turn {
            Turn::Value(value) => {
                self.say(framework, question, Some(value), &mut sheet.said);
                Heard::Value(value)
            }
            Turn::NotApplicable => {
                self.slots_of(question).for_each(|slot| sheet.said[slot] = None);
                Heard::Never
            }
            Turn::Nothing => {
                self.say(framework, question, None, &mut sheet.said);
                Heard::Unknown
            }
        }
    }
}

/// What a completion decides; `None` where it is none, because something is still open.
fn decision(outcome: &Outcome) -> Option<Decision> {
    let class = |terms: &Option<Terms>| match terms.map(|terms| terms.classes) {
        // A kind that does not apply is not needed.
        None => Some(Class::NotNeeded),
        Some(classes) => classes.is_certain().then(|| Classes::cautious(classes)),
    };
    let classes = outcome.kinds.iter().map(class).collect::<Option<_>>()?;
    let mut first_two = outcome.first_two();
    first_two.sort_unstable();
    Some(Decision { classes, first_two })
}

/// Every exact answer; `None` where they are too many. Of a number without a value one on either
/// side of each mark that a condition sets says all that it can.
fn exact(answering: &Answering, candidates: &[Value]) -> Option<Vec<Value>> {
    let ids = || answering.options().into_iter().map(|(id, _)| id.to_owned()).collect::<Vec<_>>();
    match answering {
        Answering::Multi(multi) => {
            let ids = ids();
            (multi.options.len() < MOST.ilog2() as usize).then(|| {
                (0..1_usize << ids.len())
                    .map(|set| {
                        let chosen = ids.iter().enumerate().filter(|(at, _)| set & 1 << at != 0);
                        let chosen = chosen.map(|(_, id)| id.clone()).collect();
                        Value::Multi { chosen, unsure: Vec::new() }
                    })
                    .collect()
            })
        }
        Answering::Ranking(ranking) => (ranking.options.len() <= RANKED)
            .then(|| orders(&ids()).into_iter().map(Value::Ranking).collect()),
        Answering::Number(number) | Answering::Percent(number) | Answering::Year(number) => {
            number.anchors.is_empty().then(|| candidates.to_vec())
        }
        _ => Some(candidates.to_vec()),
    }
}

/// Every way to put some of these in order, or none.
fn orders(ids: &[String]) -> Vec<Vec<String>> {
    let mut all: Vec<Vec<String>> = vec![Vec::new()];
    let mut at = 0;
    while let Some(order) = all.get(at).cloned() {
        let left = ids.iter().filter(|id| !order.contains(id));
        all.extend(left.map(|id| [&order[..], std::slice::from_ref(id)].concat()));
        at += 1;
    }
    all
}
