use super::class::Class;
use super::evaluate::Outcome;
use super::interval::{billionths, reaches};
use super::model::{Model, RequirementModel};
use super::values::Sheet;
use schemars::JsonSchema;
use serde::Serialize;

/// What is done in the programme, and when (method §4, sequence). Kinds are named by their place
/// in [`Framework::assistance`](crate::framework::Framework::assistance).
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, JsonSchema)]
pub struct Programme {
    /// Kinds with their months, by start.
    pub steps: Vec<Step>,
    /// Chosen kinds that do not fit into the programme's months.
    pub beyond: Vec<Beyond>,
    /// What must be put in place before a kind can start.
    pub preparation: Vec<Preparation>,
    /// What must be found out, in the first month, before a kind has one class.
    pub find_out: Vec<FindOut>,
}

impl Programme {
    /// Whether nothing has months, nor would have them if there were more.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.steps.is_empty() && self.beyond.is_empty()
    }

    /// The step of a kind that stands in it only because others need its result.
    #[must_use]
    pub fn forward(&self, kind: usize) -> Option<&Step> {
        self.steps.iter().find(|step| step.kind == kind && step.role == Role::NeededByAnother)
    }
}

/// A kind of assistance with its months.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Step {
    /// The kind.
    pub kind: usize,
    /// Why it is in the programme.
    pub role: Role,
    /// Month in which it starts, from 0.
    pub start: u32,
    /// Month before which it ends.
    pub end: u32,
    /// Why it starts then and not earlier.
    pub timing: Timing,
    /// The kinds that must end before; empty where the city already has their results.
    pub after: Vec<usize>,
    /// The chosen kinds that need it before.
    pub needed_by: Vec<usize>,
}

/// A chosen kind that does not fit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Beyond {
    /// The kind.
    pub kind: usize,
    /// Why it was chosen.
    pub role: Role,
    /// Why it does not fit.
    pub obstacle: Obstacle,
}

/// Why a kind starts in its month and not earlier.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// It starts in the first month.
    AtOnce,
    /// Its conditions are put in place before.
    Prepared,
    /// What must come before ends then.
    AfterAnother,
    /// Before, as many kinds are running as may run at the same time.
    Room,
}

/// Why a chosen kind does not fit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Obstacle {
    /// What must come before does not fit either.
    Another,
    /// From its earliest start too few months are left.
    TooLate,
    /// Until it would have to start, as many kinds are running as may run at the same time.
    Room,
}

/// Why a kind is in the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// It is certainly to be done first.
    DoFirst,
    /// Another chosen kind needs it.
    NeededByAnother,
    /// It is worth doing once its conditions are in place.
    Prepare,
}

/// Conditions to be put in place, from month 0 to the end of preparation.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct Preparation {
    /// The kind that waits for them.
    pub kind: usize,
    /// Places of the failing ones in [`Assistance::conditions`](crate::framework::Assistance).
    pub conditions: Vec<usize>,
    /// Month before which they should be in place.
    pub until: u32,
}

/// Questions that decide an undecided kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, JsonSchema)]
pub struct FindOut {
    /// The kind.
    pub kind: usize,
    /// The questions, most decisive first.
    pub questions: Vec<usize>,
}

/// A kind chosen for the programme.
struct Chosen {
    role: Role,
    /// Whether its conditions must be put in place before it starts.
    prepares: bool,
    /// Its priority, or that of the most urgent kind that needs it, in billionths.
    urgency: i64,
    needed_by: Vec<usize>,
}

impl Model {
    /// The programme that follows from the classes. `deciding` names, for each kind, the questions
    /// that could decide its class.
    pub(super) fn programme(
        &self,
        sheet: &Sheet,
        outcome: &Outcome,
        order: &[usize],
        deciding: &[Vec<usize>],
    ) -> Programme {
        let chosen = self.choose(sheet, outcome, order);
        let mut programme = self.schedule(&chosen, sheet, outcome, order);
        for kind in order {
            let Some(terms) = outcome.kinds[*kind] else { continue };
            if chosen[*kind].as_ref().is_some_and(|chosen| chosen.prepares) {
                programme.preparation.push(Preparation {
                    kind: *kind,
                    conditions: self.failing(*kind, sheet, outcome),
                    until: self.method.preparation_months,
                });
            }
            if !terms.classes.is_certain() {
                let questions = deciding[*kind].clone();
                programme.find_out.push(FindOut { kind: *kind, questions });
            }
        }
        programme
    }

    /// What must come before a kind and is not there yet. A kind that does not apply to the city
    /// cannot come before anything.
    pub(super) fn unmet<'a>(
        &'a self,
        kind: usize,
        sheet: &'a Sheet,
        outcome: &'a Outcome,
    ) -> impl Iterator<Item = &'a RequirementModel> {
        self.kinds[kind].requires.iter().filter(|requirement| {
            outcome.kinds[requirement.kind].is_some()
                && self
                    .look(requirement.measure, sheet, &outcome.indicators)
                    .is_some_and(|value| !reaches(value.lo, requirement.at_least))
        })
    }

    /// The certain "do first", the cautious "prepare", and whatever they need.
    fn choose(&self, sheet: &Sheet, outcome: &Outcome, order: &[usize]) -> Vec<Option<Chosen>> {
        let mut chosen: Vec<Option<Chosen>> = outcome.kinds.iter().map(|_| None).collect();
        for kind in order {
            let role = match outcome.kinds[*kind].map(|terms| terms.classes.cautious()) {
                Some(Class::DoFirst) => Role::DoFirst,
                Some(Class::Prepare) => Role::Prepare,
                _ => continue,
            };
            chosen[*kind] = self.chosen(*kind, role, outcome);
        }
        // Each round hands urgency one requirement further; there is no longer way than all kinds.
        for _ in order {
            for kind in order {
                let Some(urgency) = chosen[*kind].as_ref().map(|chosen| chosen.urgency) else {
                    continue;
                };
                for requirement in self.unmet(*kind, sheet, outcome) {
                    let first = &mut chosen[requirement.kind];
                    if first.is_none() {
                        *first = self.chosen(requirement.kind, Role::NeededByAnother, outcome);
                    }
                    if let Some(first) = first {
                        first.urgency = first.urgency.max(urgency);
                        if !first.needed_by.contains(kind) {
                            first.needed_by.push(*kind);
                        }
                    }
                }
            }
        }
        chosen
    }

    fn chosen(&self, kind: usize, role: Role, outcome: &Outcome) -> Option<Chosen> {
        let terms = outcome.kinds[kind]?;
        Some(Chosen {
            role,
            // Being needed does not make a kind feasible: it prepares like any other.
            prepares: !reaches(terms.feasibility.lo, self.method.feasible_at),
            urgency: billionths(terms.priority.lo),
            needed_by: Vec::new(),
        })
    }

    /// Puts the chosen kinds one after the other as early as what must come before, preparation
    /// and the parallel limit allow.
    fn schedule(
        &self,
        chosen: &[Option<Chosen>],
        sheet: &Sheet,
        outcome: &Outcome,
        order: &[usize],
    ) -> Programme {
        let mut waiting: Vec<(usize, &Chosen)> = order
            .iter()
            .filter_map(|kind| chosen[*kind].as_ref().map(|chosen| (*kind, chosen)))
            .collect();
        waiting.sort_by_key(|(_, chosen)| (chosen.role == Role::Prepare, -chosen.urgency));
        let mut programme = Programme::default();
        let mut running = vec![0; self.method.months as usize];
        // Requirements have no circles (lint), so each round finds one; a circle ends the search.
        while let Some(next) = waiting.iter().position(|(kind, _)| {
            self.unmet(*kind, sheet, outcome)
                .all(|first| !waiting.iter().any(|(other, _)| *other == first.kind))
        }) {
            let (kind, chosen) = waiting.remove(next);
            let after: Vec<usize> =
                self.unmet(kind, sheet, outcome).map(|requirement| requirement.kind).collect();
            let earliest = after.iter().try_fold(0, |start, first| {
                let step = programme.steps.iter().find(|step| step.kind == *first)?;
                Some(step.end.max(start))
            });
            let preparing = if chosen.prepares { self.method.preparation_months } else { 0 };
            let months = self.kinds[kind].months;
            let mut beyond =
                |obstacle| programme.beyond.push(Beyond { kind, role: chosen.role, obstacle });
            let Some(earliest) = earliest else {
                beyond(Obstacle::Another);
                continue;
            };
            let from = earliest.max(preparing);
            let Some(start) = self.place(&mut running, from, months) else {
                let late = from.saturating_add(months) > self.method.months;
                beyond(if late { Obstacle::TooLate } else { Obstacle::Room });
                continue;
            };
            let timing = match start {
                0 => Timing::AtOnce,
                start if start > from => Timing::Room,
                _ if earliest > preparing => Timing::AfterAnother,
                _ => Timing::Prepared,
            };
            programme.steps.push(Step {
                kind,
                role: chosen.role,
                start,
                end: start + months,
                timing,
                after,
                needed_by: chosen.needed_by.clone(),
            });
        }
        let circle = waiting.iter().map(|(kind, one)| Beyond {
            kind: *kind,
            role: one.role,
            obstacle: Obstacle::Another,
        });
        programme.beyond.extend(circle);
        programme.steps.sort_by_key(|step| step.start);
        programme
    }

    /// The first start, not before `from`, at which a kind of so many months finds room; takes it.
    fn place(&self, running: &mut [u32], from: u32, months: u32) -> Option<u32> {
        let last = self.method.months.checked_sub(months)?;
        let start = (from..=last).find(|start| {
            running[*start as usize..(start + months) as usize]
                .iter()
                .all(|running| *running < self.method.parallel)
        })?;
        running[start as usize..(start + months) as usize].iter_mut().for_each(|many| *many += 1);
        Some(start)
    }

    /// The conditions of a kind that are not certain to be met well enough to start.
    fn failing(&self, kind: usize, sheet: &Sheet, outcome: &Outcome) -> Vec<usize> {
        let conditions = self.kinds[kind].conditions.iter();
        conditions
            .filter(|condition| {
                self.met(condition, sheet, &outcome.indicators)
                    .is_some_and(|met| !reaches(met.lo, self.method.feasible_at))
            })
            .map(|condition| condition.place)
            .collect()
    }
}
