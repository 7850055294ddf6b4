use super::Decision;
use crate::committee::{Applicant, Comparison};

/// Why a decision cannot be recorded as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Undecided {
    /// Nobody is named who decided.
    NoName,
    /// No city is named.
    NoCities,
    /// A city is not known.
    Unknown {
        /// What was said.
        text: String,
        /// The ids that could be meant.
        fits: Vec<String>,
    },
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
        let mut ids = Vec::new();
        for text in named {
            let one = Applicant::meant(text, applicants).map_err(|fits| Undecided::Unknown {
                text: text.to_owned(),
                fits: fits.into_iter().map(str::to_owned).collect(),
            })?;
            ids.push(one.id.clone());
        }
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
