//! How far two people who assess the same city agree (method §7).
//!
//! Two different values become the range of both, never their average: an average is a third
//! answer that nobody gave. Both originals are kept. Nothing here settles a dispute; a person does.

mod agreement;

pub use agreement::{Agreement, FEWEST, Reading, alpha};

use crate::assessment::{Assessment, Rater, Truth};
use crate::framework::Framework;
use crate::scoring::{Interval, Model, Reply, Score, billionths};

/// The assessor's and the city's own ratings of everything, and how far they agree.
#[derive(Debug, Clone)]
pub struct Ratings {
    /// The assessment as if only the assessor had answered.
    pub assessor: Assessment,
    /// The assessment as if only the city had.
    pub city: Assessment,
    /// Both ratings, question by question.
    pub shared: Vec<Shared>,
    /// How far they agree.
    pub agreement: Agreement,
}

impl Ratings {
    /// The ratings of an assessment, as they were given: what was agreed on later is left out.
    #[must_use]
    pub fn of(model: &Model, framework: &Framework, assessment: &Assessment) -> Self {
        let [assessor, city] =
            [Rater::Assessor, Rater::City].map(|rater| assessment.rated_by(&rater));
        let [first, second] = [&assessor, &city].map(|own| model.score(framework, own));
        let shared = shared(&first, &second);
        let agreement = Agreement::of(&shared);
        Self { assessor, city, shared, agreement }
    }

    /// The questions on which the two differ, by their places, each once.
    #[must_use]
    pub fn differing(&self) -> Vec<usize> {
        let differ = |one: &&Shared| {
            matches!(one.together.status, Status::Dispute | Status::ApplicabilityDisputed)
        };
        let mut differing: Vec<usize> =
            self.shared.iter().filter(differ).map(|one| one.question).collect();
        differing.dedup();
        differing
    }
}

/// What one rater says of a question.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Rated {
    /// This value, in `[0, 1]`; exact or a range.
    Value(Interval),
    /// Nothing, or that it is not known.
    Unknown,
    /// That the question does not apply, accepted.
    NotApplicable,
}

/// What two ratings are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Neither knows.
    Unknown,
    /// Both say the same.
    Agree,
    /// One knows, and stands alone.
    Single,
    /// Both name values, and they differ.
    Dispute,
    /// One names a value, the other says that the question does not apply.
    ApplicabilityDisputed,
}

/// Two ratings of one question, taken together.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Together {
    /// What they amount to; as [`Rated::Value`] the smallest range that holds every value named.
    pub result: Rated,
    /// How they stand to each other.
    pub status: Status,
    /// Both as they were given.
    pub originals: [Rated; 2],
}

/// Takes two ratings together (method §7). Symmetric but for the order of the originals. Values
/// are equal if they are so in whole billionths.
#[must_use]
pub fn combine(first: Rated, second: Rated) -> Together {
    let (result, status) = match (first, second) {
        (Rated::Unknown, Rated::Unknown) => (Rated::Unknown, Status::Unknown),
        (Rated::NotApplicable, Rated::NotApplicable) => (first, Status::Agree),
        (Rated::Unknown, other) | (other, Rated::Unknown) => (other, Status::Single),
        (Rated::NotApplicable, value) | (value, Rated::NotApplicable) => {
            (value, Status::ApplicabilityDisputed)
        }
        (Rated::Value(a), Rated::Value(b)) => {
            let same = billionths(a.lo) == billionths(b.lo) && billionths(a.hi) == billionths(b.hi);
            (Rated::Value(a.hull(b)), if same { Status::Agree } else { Status::Dispute })
        }
    };
    Together { result, status, originals: [first, second] }
}

/// A question that both raters were to answer, or one option of a ranking.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Shared {
    /// Place in [`Framework::questions`](crate::framework::Framework::questions).
    pub question: usize,
    /// The option, for a ranking.
    pub option: Option<usize>,
    /// Both ratings.
    pub together: Together,
}

/// Both ratings of every question that has a value and is hidden from neither rater, in the order
/// of the framework. The scores are of the same city and the same framework.
#[must_use]
pub fn shared(first: &Score, second: &Score) -> Vec<Shared> {
    let pairs = first.questions.iter().zip(&second.questions).enumerate();
    let asked = pairs.filter(|(_, (a, b))| a.asked != Truth::No && b.asked != Truth::No);
    asked
        .flat_map(|(question, (a, b))| {
            let rated = move |option, a_value, b_value| Shared {
                question,
                option,
                together: combine(rated(a.reply, a_value), rated(b.reply, b_value)),
            };
            // A ranking has values of options only; a question whose answer has no value has none.
            let has_value = a.options.is_empty() && (a.value.is_some() || b.value.is_some());
            let own = has_value.then(|| rated(None, a.value, b.value));
            let options = a.options.iter().zip(&b.options).enumerate();
            own.into_iter()
                .chain(options.map(move |(at, (a, b))| rated(Some(at), *a, *b)))
                .collect::<Vec<_>>()
        })
        .collect()
}

fn rated(reply: Reply, value: Option<Interval>) -> Rated {
    match (reply, value) {
        (Reply::NotApplicable, _) => Rated::NotApplicable,
        (Reply::Answered | Reply::Disputed, Some(value)) if value != Interval::UNKNOWN => {
            Rated::Value(value)
        }
        _ => Rated::Unknown,
    }
}
