use super::choices;
use super::documents;
use super::work::Work;
use crate::cli::args::Compare;
use crate::cli::context::{Context, Failure, now, print};
use crate::committee::Comparison;
use crate::committee::minutes::{Decision, Finding, Minutes, Undecided, check};
use crate::committee::reading::Gathered;
use crate::report;
use crate::store::read_minutes;
use std::path::{Path, PathBuf};

/// The minutes of a decision.
pub fn document(
    args: &Compare,
    gathered: &Gathered,
    comparison: &Comparison,
) -> Result<Vec<u8>, Failure> {
    let text = |asked: &Option<String>| asked.clone().unwrap_or_default();
    let applicants = &gathered.applicants;
    let (who, because) = (text(&args.who), text(&args.because));
    let decision =
        Decision::made(comparison, applicants, &who, &args.decided, &because).map_err(|why| {
            match why {
                Undecided::NoName | Undecided::NoCities => {
                    Failure::usage("minutes-incomplete", Vec::new())
                }
                Undecided::Unknown(unmeant) => choices::unknown(unmeant),
                Undecided::NoReason(differs) => Failure::usage("minutes-no-reason", differs.args()),
            }
        })?;
    let minutes = Minutes::new(comparison.clone(), gathered, decision, now());
    Ok(report::minutes_json(&minutes))
}

/// Checks minutes against documents and says in plain words what holds.
pub fn verify(context: &Context, path: &Path, paths: &[PathBuf]) -> Result<(), Failure> {
    let work = Work::new(context);
    let minutes = Minutes::parse(&read_minutes(path)?).map_err(|why| {
        let path = ("path", path.display().to_string());
        Failure::new("minutes-unreadable", vec![path, ("why", why)])
    })?;
    let read = documents::read(context, &work, paths, true)?;
    let entries: Vec<_> = read.entries.into_iter().map(|(_, entry)| entry).collect();
    let steps = minutes.comparison.setting.draws.saturating_mul(3);
    let findings = work.watch(steps, |pulse| check(&minutes, &entries, pulse))?;
    print(&report::checked(&minutes, &findings, &context.words).print())?;
    if findings.iter().all(Finding::holds) { Ok(()) } else { Err(Failure::Told) }
}
