use super::Decision;
use crate::committee::{Applicant, Comparison, Unmeant};

/// Why a decision cannot be recorded as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undecided {
    /// Nobody is named who decided.
    NoName,
    /// No city is named.
    NoCities,
    /// A city is not known.
    Unknown(Unmeant),
    /// It differs from what the comparison puts first, and no reason is given.
    NoReason(Box<Decision>),
}

impl Decision {
    /// A decision as people say it: the cities by id, name or the beginning of an id.
    pub fn made(
        comparison: &Comparison,
        applicants: &[Applicant],
        who: &str,
        cities: &[String],
        because: &str,
    ) -> Result<Self, Undecided> {
        let (who, because) = (who.trim(), because.trim());
        if who.is_empty() {
            return Err(Undecided::NoName);
        }
        let named = cities.iter().map(|text| text.trim()).filter(|text| !text.is_empty());
        let mut ids = Applicant::all_meant(named, applicants).map_err(Undecided::Unknown)?;
        ids.sort();
        ids.dedup();
        if ids.is_empty() {
            return Err(Undecided::NoCities);
        }
        let decision = Self::new(comparison, who, ids, because);
        if decision.needs_reason() && because.is_empty() {
            return Err(Undecided::NoReason(Box::new(decision)));
        }
        Ok(decision)
    }

    /// How it differs from what the comparison puts first, as the values of a message.
    #[must_use]
    pub fn args(&self) -> Vec<(&'static str, String)> {
        let join = |ids: &[String]| ids.join(", ");
        vec![
            ("added", join(&self.added)),
            ("passed", join(&self.passed_over)),
            ("overridden", join(&self.overridden)),
        ]
    }
}
