use crate::committee::plan::Plan;

/// By how many months the run at this place could start later, each by itself possible, the fewest
/// first: nothing else of the city moves, it ends within the programme and before whatever needs it,
/// and in none of its months more kinds run than may.
pub(super) fn later(plan: &Plan, at: usize) -> impl DoubleEndedIterator<Item = u32> {
    (1..plan.outline.months).filter(move |by| fits(plan, at, *by))
}

fn fits(plan: &Plan, at: usize, by: u32) -> bool {
    let Some(run) = plan.runs.get(at) else { return false };
    let months = run.start + by..run.end + by;
    let others = || plan.runs.iter().enumerate().filter(|(other, _)| *other != at);
    let in_time = months.end <= plan.outline.months
        && others()
            .filter(|(_, other)| other.after.contains(&run.kind))
            .all(|(_, other)| months.end <= other.start);
    let busy = |month: u32| {
        others().filter(|(_, other)| (other.start..other.end).contains(&month)).count()
    };
    in_time && months.into_iter().all(|month| busy(month) < plan.outline.parallel as usize)
}
