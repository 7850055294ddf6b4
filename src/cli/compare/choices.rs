use crate::assessment::CityKind;
use crate::cli::args::Compare;
use crate::cli::context::Failure;
use crate::committee::programme::Capacity;
use crate::committee::reading::Gathered;
use crate::committee::{Applicant, Lens, Setting, Unmeant};
use crate::report::{Sort, TableView};
use std::collections::{BTreeMap, BTreeSet};
use std::io::IsTerminal as _;

/// A window that is narrower than any table can be.
const NARROWEST: usize = 40;
/// More experts than any programme has.
const EXPERTS: u32 = 1_000_000;

/// The setting that the arguments ask for.
pub fn setting(args: &Compare, gathered: &Gathered) -> Result<Setting, Failure> {
    let mut setting = gathered.frame.setting(args.select);
    let within = |name: &str, value: u64, most: u64| {
        if (1..=most).contains(&value) { Ok(()) } else { Err(wrong(name, &value.to_string())) }
    };
    within("--select", args.select as u64, Setting::CITIES as u64)?;
    if let Some(most) = args.max_per_province {
        within("--max-per-province", most as u64, Setting::CITIES as u64)?;
        setting.max_per_province = Some(most);
    }
    for text in &args.at_least {
        let least = text.split_once('=').and_then(|(kind, least)| {
            let kind = CityKind::ALL.into_iter().find(|known| known.code() == kind)?;
            Some((kind, least.parse().ok()?))
        });
        setting.at_least.push(least.ok_or_else(|| wrong("--at-least", text))?);
    }
    for text in &args.weights {
        let known: Vec<&str> = setting.criteria.iter().map(|one| one.id.as_str()).collect();
        let known = known.join(", ");
        let Some((id, points)) = text.split_once('=') else { return Err(wrong("--weights", text)) };
        let points: u32 = points.parse().map_err(|_| wrong("--weights", text))?;
        let Some(one) = setting.criteria.iter_mut().find(|one| one.id == id) else {
            let args = vec![("id", id.to_owned()), ("known", known)];
            return Err(Failure::usage("compare-no-criterion", args));
        };
        if points > Setting::POINTS {
            return Err(wrong("--weights", text));
        }
        one.points = points;
    }
    if setting.criteria.iter().all(|one| one.points == 0) {
        return Err(Failure::usage("compare-no-points", Vec::new()));
    }
    if let Some(seed) = args.seed {
        setting.seed = seed;
    }
    if let Some(draws) = args.draws {
        within("--draws", draws, Setting::DRAWS)?;
        setting.draws = draws;
    }
    setting.forced_in = cities(&args.forced_in, &gathered.applicants)?;
    setting.forced_out = cities(&args.forced_out, &gathered.applicants)?;
    let meant = if args.programme.is_empty() { &args.decided } else { &args.programme };
    setting.programme_of = cities(meant, &gathered.applicants)?;
    setting.programme_of.sort();
    setting.programme_of.dedup();
    if setting.programme_of.len() > Setting::CITIES {
        return Err(wrong("--programme", &setting.programme_of.len().to_string()));
    }
    setting.capacity = capacity(&args.capacity, &gathered.applicants)?;
    Ok(setting)
}

/// How much assistance there can be in a month: `6`, or `transport=2` for one kind.
fn capacity(asked: &[String], applicants: &[Applicant]) -> Result<Capacity, Failure> {
    let mut all = None;
    let mut kinds = BTreeMap::new();
    for text in asked {
        let number = |number: &str| -> Result<u32, Failure> {
            let number = number.trim().parse().ok().filter(|number| *number <= EXPERTS);
            number.ok_or_else(|| wrong("--capacity", text))
        };
        let Some((id, most)) = text.split_once('=') else {
            all = Some(number(text)?);
            continue;
        };
        let plans = applicants.iter().filter_map(|one| one.plan.as_ref());
        let known: BTreeSet<&str> =
            plans.flat_map(|plan| &plan.outline.kinds).map(|kind| kind.id.as_str()).collect();
        if !known.contains(id) {
            let known: Vec<&str> = known.into_iter().collect();
            let args = vec![("id", id.to_owned()), ("known", known.join(", "))];
            return Err(Failure::usage("compare-no-kind", args));
        }
        kinds.insert(id.to_owned(), number(most)?);
    }
    Ok(Capacity { all, kinds: kinds.into_iter().collect() })
}

/// What the tables show.
pub fn view(args: &Compare, setting: &Setting) -> Result<TableView, Failure> {
    let mut sort = match args.sort.as_deref() {
        None | Some("score") => Sort::Score,
        Some("confirmed") => Sort::Confirmed,
        Some("near") => Sort::Near,
        Some("any") => Sort::Any,
        Some("known") => Sort::Known,
        Some("name") => Sort::Name,
        Some("province") => Sort::Province,
        Some(other) => return Err(wrong("--sort", other)),
    };
    if let Some(lens) = &args.lens {
        let names: Vec<String> =
            Lens::all(setting).into_iter().map(|lens| lens_code(lens, setting)).collect();
        let at = names.iter().position(|name| name == lens).ok_or_else(|| {
            let args = vec![("lens", lens.clone()), ("known", names.join(", "))];
            Failure::usage("compare-no-lens", args)
        })?;
        sort = Sort::Lens(at);
    }
    let kind = match &args.kind {
        None => None,
        Some(code) => Some(
            CityKind::ALL
                .into_iter()
                .find(|kind| kind.code() == code)
                .ok_or_else(|| wrong("--kind", code))?,
        ),
    };
    let rows = match args.rows {
        Some(0) => None,
        rows => Some(rows.unwrap_or(super::ROWS)),
    };
    Ok(TableView { sort, province: args.province.clone(), kind, rows, cells: cells() })
}

/// Cells of a line, where somebody looks at it; what reads it from a pipe has no edge.
fn cells() -> Option<usize> {
    if !std::io::stdout().is_terminal() {
        return None;
    }
    crossterm::terminal::size().ok().map(|(cells, _)| usize::from(cells).max(NARROWEST))
}

/// A lens as it is asked for: `confirmed`, `documents`, `balance-50`, `without-goals`.
fn lens_code(lens: Lens, setting: &Setting) -> String {
    match lens {
        Lens::Confirmed => "confirmed".to_owned(),
        Lens::Documents => "documents".to_owned(),
        Lens::Balance(share) => format!("balance-{:.0}", share * 100.0),
        Lens::Without(at) => {
            let id = setting.criteria.get(at).map_or("", |one| one.id.as_str());
            format!("without-{id}")
        }
    }
}

/// The ids of the cities that are meant: by id, by the beginning of one, or by name.
fn cities(asked: &[String], applicants: &[Applicant]) -> Result<Vec<String>, Failure> {
    Applicant::all_meant(asked.iter().map(String::as_str), applicants).map_err(unknown)
}

/// Says that a city is not known, or which ones are meant.
pub fn unknown(unmeant: Unmeant) -> Failure {
    let id = ("id", unmeant.text);
    let fits = &unmeant.fits;
    if fits.is_empty() {
        return Failure::usage("compare-no-city", vec![id]);
    }
    let fits = fits[..fits.len().min(10)].join(", ");
    Failure::usage("store-ambiguous", vec![id, ("fits", fits)])
}

fn wrong(name: &str, value: &str) -> Failure {
    Failure::usage("cli-wrong-value", vec![("name", name.to_owned()), ("value", value.to_owned())])
}
