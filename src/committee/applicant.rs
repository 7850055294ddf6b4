use super::Setting;
use super::plan::Plan;
use crate::assessment::CityKind;
use crate::i18n::Text;
use crate::scoring::{Confidence, Interval, reaches};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A city as a committee looks at it: what its export says, and nothing that only the interview
/// needs.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Applicant {
    /// The assessment's id, which no other applicant has. Random numbers go by it.
    pub id: String,
    /// The city's name.
    pub name: Text,
    /// City, district or cluster.
    pub kind: CityKind,
    /// The province as it is compared; empty where it is not known.
    pub province: String,
    /// Whether it is invented.
    pub sample: bool,
    /// Whether its assessment is finished and sealed.
    pub sealed: bool,
    /// Whether a seal of it was opened for changes.
    pub amended: bool,
    /// Parallel to [`Setting::criteria`].
    pub parts: Vec<Part>,
    /// How far its score can be relied on.
    pub confidence: Option<Confidence>,
    /// The unknown questions that weigh most in its overall score, the heaviest first.
    pub missing: Vec<Missing>,
    /// Its programme of assistance; `None` where its export says nothing of one.
    pub plan: Option<Plan>,
}

/// One criterion of an applicant.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Part {
    /// Its value; `None` where nothing in it applies.
    pub value: Option<Interval>,
    /// Its confirmed value if only documented answers counted.
    pub backed: f64,
    /// Whether enough of it applies to be compared with other cities.
    pub comparable: bool,
    /// The largest change that one level of one question makes to it, in `[0, 1]`.
    pub one_level: f64,
    /// Whether it is computed from assistance: then no question accounts for its width.
    pub computed: bool,
}

/// A question whose answer is still to be known.
#[derive(Debug, Clone, PartialEq)]
pub struct Missing {
    /// Its id.
    pub question: String,
    /// The width of the overall score that it accounts for, at the framework's weights.
    pub width: f64,
}

/// A text by which no city is meant, or several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unmeant {
    /// What was said.
    pub text: String,
    /// The ids that could be meant.
    pub fits: Vec<String>,
}

/// Why a city stands outside the ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Outside {
    /// Too little of this criterion applies to it (method §5.1).
    NotComparable {
        /// Its place.
        criterion: usize,
    },
    /// It certainly misses this gate (method §2).
    Gate {
        /// Its place in [`Setting::gates`].
        gate: usize,
    },
}

/// Whether a city passes a gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Passes {
    /// Whatever the missing answers are.
    Yes,
    /// Certainly not.
    No,
    /// That depends on missing answers.
    Unknown,
}

impl Applicant {
    /// The value of a criterion; nothing where it does not apply.
    #[must_use]
    pub fn value(&self, criterion: usize) -> Interval {
        self.parts.get(criterion).and_then(|part| part.value).unwrap_or(Interval::ZERO)
    }

    /// The one that is meant: by id, by name, or by the beginning of its id. Otherwise the ids that
    /// fit, of which there are none or several.
    pub fn meant<'a>(text: &str, applicants: &'a [Self]) -> Result<&'a Self, Vec<&'a str>> {
        let text = text.trim();
        let exact = |one: &&Self| one.id == text || one.name.zh == text || one.name.en == text;
        let mut fits: Vec<&Self> = applicants.iter().filter(exact).collect();
        if fits.is_empty() && !text.is_empty() {
            fits = applicants.iter().filter(|one| one.id.starts_with(text)).collect();
        }
        match &fits[..] {
            [one] => Ok(one),
            several => Err(several.iter().map(|one| one.id.as_str()).collect()),
        }
    }

    /// The ids of those that are meant, in their order; the first text that names none, or several,
    /// with what fits.
    pub fn all_meant<'a>(
        texts: impl IntoIterator<Item = &'a str>,
        applicants: &[Self],
    ) -> Result<Vec<String>, Unmeant> {
        let id = |text: &str| match Self::meant(text, applicants) {
            Ok(one) => Ok(one.id.clone()),
            Err(fits) => Err(Unmeant {
                text: text.trim().to_owned(),
                fits: fits.into_iter().map(str::to_owned).collect(),
            }),
        };
        texts.into_iter().map(id).collect()
    }

    /// Whether it passes the gates, in their order (method §2: pass if `lo` reaches the mark, fail
    /// if not even `hi` does).
    pub fn passes<'a>(&'a self, setting: &'a Setting) -> impl Iterator<Item = Passes> + 'a {
        setting.gates.iter().map(|gate| {
            let value = self.value(gate.criterion);
            match (reaches(value.lo, gate.at_least), reaches(value.hi, gate.at_least)) {
                (true, _) => Passes::Yes,
                (false, true) => Passes::Unknown,
                (false, false) => Passes::No,
            }
        })
    }

    /// Why it cannot be ranked, if so. A city that the committee takes in by hand is not held back
    /// by a gate, but nothing makes it comparable.
    #[must_use]
    pub fn outside(&self, setting: &Setting) -> Option<Outside> {
        let comparable = |criterion: usize| {
            self.parts.get(criterion).is_some_and(|part| part.comparable && part.value.is_some())
        };
        if let Some(criterion) = (0..setting.criteria.len()).find(|at| !comparable(*at)) {
            return Some(Outside::NotComparable { criterion });
        }
        let gate = self.passes(setting).position(|passes| passes == Passes::No);
        gate.filter(|_| !setting.forced_in.contains(&self.id)).map(|gate| Outside::Gate { gate })
    }
}
