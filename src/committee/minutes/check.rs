use super::{Decision, Minutes};
use crate::committee::draws::Pulse;
use crate::committee::reading::{Entry, Frame};
use crate::committee::{Applicant, Comparison, Setting};
use serde_json::Value as Json;
use std::collections::BTreeMap;

/// How far a recorded figure may be from the one computed again: it went through text once.
const ROUNDING: f64 = 1e-9;
/// Differing figures that are named one by one.
const NAMED: usize = 20;

/// What came out of checking minutes against documents: one thing that holds or does not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Finding {
    /// So many documents are there, byte for byte.
    Documents {
        /// How many.
        count: usize,
    },
    /// A document is not among those given.
    Missing {
        /// The assessment's id.
        id: String,
    },
    /// The assessment is there in another state or with other bytes.
    Changed {
        /// Its id.
        id: String,
        /// Whether the assessment itself went on: it has more events now.
        later: bool,
    },
    /// Documents were given that the minutes do not speak of.
    More {
        /// How many.
        count: usize,
    },
    /// Points, constants or criteria of the framework are not those in the documents.
    Framework,
    /// The recorded setting cannot be one of this program: nothing is computed with it, or minutes
    /// from elsewhere could keep a machine busy for ever.
    Setting {
        /// The field that is outside its limits, or differs from what the framework says.
        place: String,
    },
    /// Without all documents no figure can be computed again.
    NotComputed,
    /// Every figure comes out as recorded.
    Figures {
        /// How many numbers and words were compared.
        count: usize,
    },
    /// A figure comes out differently.
    Differs {
        /// Where it stands in the comparison.
        place: String,
        /// What is recorded.
        recorded: String,
        /// What comes out.
        found: String,
    },
    /// More figures differ than are named.
    DiffersMore {
        /// How many more.
        count: usize,
    },
    /// What is recorded of how the decision differs from the best choice is right.
    Decision,
    /// It is not.
    DecisionDiffers,
    /// A reason was needed and is not recorded.
    NoReason,
    /// Another version of the program wrote the minutes.
    Tool {
        /// That version.
        version: String,
    },
}

impl Finding {
    /// Whether it speaks for the minutes, or at least not against them.
    #[must_use]
    pub fn holds(&self) -> bool {
        matches!(
            self,
            Self::Documents { .. }
                | Self::More { .. }
                | Self::Figures { .. }
                | Self::Decision
                | Self::Tool { .. }
        )
    }
}

/// Checks minutes against documents, which were read with their digests; `None` if told to stop.
#[must_use]
pub fn check(minutes: &Minutes, documents: &[Entry], pulse: &Pulse) -> Option<Vec<Finding>> {
    let mut findings = Vec::new();
    if minutes.tool != env!("CARGO_PKG_VERSION") {
        findings.push(Finding::Tool { version: minutes.tool.clone() });
    }
    let applicants = self::documents(minutes, documents, &mut findings);
    let setting = &minutes.comparison.setting;
    if let Some(place) = setting.fault().or_else(|| differing(setting, &minutes.frame)) {
        findings.push(Finding::Setting { place });
    } else if let Some(applicants) = applicants {
        let again = Comparison::new(&applicants, setting, pulse)?;
        figures(&minutes.comparison, &again, &mut findings);
        let said = &minutes.decision;
        let decision = Decision::new(&again, &said.who, said.cities.clone(), &said.because);
        let right = decision == *said;
        findings.push(if right { Finding::Decision } else { Finding::DecisionDiffers });
        if decision.needs_reason() && said.because.trim().is_empty() {
            findings.push(Finding::NoReason);
        }
    } else {
        findings.push(Finding::NotComputed);
    }
    Some(findings)
}

/// Where a setting contradicts the framework that it is of.
fn differing(setting: &Setting, frame: &Frame) -> Option<String> {
    if setting.rules != frame.rules {
        return Some("rules".to_owned());
    }
    if setting.criteria.len() != frame.criteria.len() {
        return Some("criteria".to_owned());
    }
    let mut usual = setting.criteria.iter().zip(&frame.criteria);
    let at = usual.position(|(one, known)| one.usual != known.points)?;
    Some(format!("criteria[{at}].usual"))
}

/// The cities of the documents that the minutes name, if all are there as they were.
fn documents(
    minutes: &Minutes,
    documents: &[Entry],
    findings: &mut Vec<Finding>,
) -> Option<Vec<Applicant>> {
    let mut by_digest: BTreeMap<&str, &Entry> = BTreeMap::new();
    let mut by_id: BTreeMap<&str, &Entry> = BTreeMap::new();
    for entry in documents {
        by_digest.insert(&entry.digest, entry);
        by_id.insert(&entry.applicant.id, entry);
    }
    let mut applicants = Vec::with_capacity(minutes.documents.len());
    let mut framework = true;
    for shown in &minutes.documents {
        let there = by_digest.get(shown.digest.as_str());
        match there.filter(|entry| entry.applicant.id == shown.id) {
            Some(entry) => {
                framework &= *entry.frame == minutes.frame;
                applicants.push(entry.applicant.clone());
            }
            None => findings.push(match by_id.get(shown.id.as_str()) {
                Some(entry) => Finding::Changed {
                    id: shown.id.clone(),
                    later: entry.state.events > shown.state.events,
                },
                None => Finding::Missing { id: shown.id.clone() },
            }),
        }
    }
    let whole = applicants.len() == minutes.documents.len();
    if whole {
        findings.push(Finding::Documents { count: applicants.len() });
    }
    let more = by_id.len().saturating_sub(minutes.documents.len());
    if whole && more > 0 {
        findings.push(Finding::More { count: more });
    }
    if !framework {
        findings.push(Finding::Framework);
    }
    // Provinces may have come from other cities' codes; they are part of what was shown.
    for applicant in &mut applicants {
        let shown = minutes.comparison.city(&applicant.id).map(|one| &one.city);
        if applicant.province.is_empty()
            && let Some(shown) = shown
        {
            applicant.province.clone_from(&shown.province);
        }
    }
    (whole && framework).then_some(applicants)
}

/// Compares every number and word of what was recorded with what comes out.
fn figures(recorded: &Comparison, found: &Comparison, findings: &mut Vec<Finding>) {
    let json = |comparison| serde_json::to_value(comparison).unwrap_or_default();
    let mut differing = Vec::new();
    let count = compare("", &json(recorded), &json(found), &mut differing);
    if differing.is_empty() {
        findings.push(Finding::Figures { count });
        return;
    }
    let more = differing.len().saturating_sub(NAMED);
    differing.truncate(NAMED);
    findings.extend(differing);
    if more > 0 {
        findings.push(Finding::DiffersMore { count: more });
    }
}

fn compare(place: &str, recorded: &Json, found: &Json, differing: &mut Vec<Finding>) -> usize {
    match (recorded, found) {
        (Json::Object(one), Json::Object(other)) if one.len() == other.len() => {
            let each = one.iter().map(|(name, value)| {
                let there = other.get(name).unwrap_or(&Json::Null);
                compare(&format!("{place}.{name}"), value, there, differing)
            });
            each.sum()
        }
        (Json::Array(one), Json::Array(other)) if one.len() == other.len() => {
            let each = one.iter().zip(other).enumerate().map(|(at, (one, other))| {
                compare(&format!("{place}[{at}]"), one, other, differing)
            });
            each.sum()
        }
        _ => {
            let close = match (recorded.as_f64(), found.as_f64()) {
                (Some(one), Some(other)) => (one - other).abs() <= ROUNDING,
                _ => recorded == found,
            };
            if !close {
                differing.push(Finding::Differs {
                    place: place.trim_start_matches('.').to_owned(),
                    recorded: brief(recorded),
                    found: brief(found),
                });
            }
            1
        }
    }
}

fn brief(value: &Json) -> String {
    match value {
        Json::Object(_) => "{…}".to_owned(),
        Json::Array(all) => format!("[{}]", all.len()),
        other => other.to_string(),
    }
}
