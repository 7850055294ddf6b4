use super::{Answer, City, Pause, Rater, Step};
use crate::framework::Framework;
use serde::{Deserialize, Serialize};

/// What an event says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", from = "Known")]
pub enum Does {
    /// The assessment begins; its framework is fixed.
    Begin {
        /// The framework that it answers.
        framework: FrameworkMark,
        /// The id that it was given, by which assessments that one device began within one second
        /// are told apart.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        id: String,
    },
    /// From here on the assessment answers another framework, or another version of it.
    Move {
        /// The framework that it answers now.
        framework: FrameworkMark,
    },
    /// The city's profile is now this.
    City(City),
    /// A question is answered.
    Answer {
        /// Its id.
        question: String,
        /// What was said.
        answer: Answer,
    },
    /// The answer to a question is taken back: it has not been asked.
    Withdraw {
        /// Its id.
        question: String,
        /// Whose answer.
        #[serde(default, skip_serializing_if = "Rater::is_assessor")]
        rater: Rater,
    },
    /// The interviewer's note on a question; empty takes it back.
    Note {
        /// The question's id.
        question: String,
        /// The note.
        text: String,
    },
    /// A remark among colleagues on a question. It joins those before it and replaces none.
    Comment {
        /// The question's id.
        question: String,
        /// The remark.
        text: String,
    },
    /// A question is marked to be looked at again, or the mark is taken away.
    Flag {
        /// The question's id.
        question: String,
        /// Whether the mark stands.
        raised: bool,
    },
    /// A sitting ends: what is sent later.
    Pause(Pause),
    /// The assessment takes a step between draft, review and seal.
    State(Step),
    /// Something that a newer version of the tool wrote. Kept and passed on untouched. Only
    /// [`Event::read`](super::Event::read) makes one.
    #[serde(untagged)]
    Unknown(serde_json::Value),
}

/// [`Does`] as it is read, without the unknown: with it serde would make a copy of every event to
/// look at it twice. A kind that is missing here cannot be recorded either, which shows at once.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Known {
    Begin {
        framework: FrameworkMark,
        #[serde(default)]
        id: String,
    },
    Move {
        framework: FrameworkMark,
    },
    City(City),
    Answer {
        question: String,
        answer: Answer,
    },
    Withdraw {
        question: String,
        #[serde(default)]
        rater: Rater,
    },
    Note {
        question: String,
        text: String,
    },
    Comment {
        question: String,
        text: String,
    },
    Flag {
        question: String,
        raised: bool,
    },
    Pause(Pause),
    State(Step),
}

impl From<Known> for Does {
    fn from(known: Known) -> Self {
        match known {
            Known::Begin { framework, id } => Does::Begin { framework, id },
            Known::Move { framework } => Does::Move { framework },
            Known::City(city) => Does::City(city),
            Known::Answer { question, answer } => Does::Answer { question, answer },
            Known::Withdraw { question, rater } => Does::Withdraw { question, rater },
            Known::Note { question, text } => Does::Note { question, text },
            Known::Comment { question, text } => Does::Comment { question, text },
            Known::Flag { question, raised } => Does::Flag { question, raised },
            Known::Pause(pause) => Does::Pause(pause),
            Known::State(step) => Does::State(step),
        }
    }
}

/// Which framework an assessment answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FrameworkMark {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Digest of its files.
    pub digest: String,
}

impl FrameworkMark {
    /// The mark of a framework.
    #[must_use]
    pub fn of(framework: &Framework) -> Self {
        Self {
            id: framework.id.clone(),
            version: framework.version.clone(),
            digest: framework.digest.clone(),
        }
    }
}

/// What an event is about. Later events about the same thing replace earlier ones, except that
/// comments only follow one another.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Thing {
    /// The framework: how the assessment began, and where it moved.
    Framework,
    /// The city's profile.
    City,
    /// The answer to a question.
    Answer(String),
    /// The note on a question.
    Note(String),
    /// The comments on a question.
    Comments(String),
    /// The mark on a question.
    Flag(String),
    /// What is awaited from the informants in a room.
    Pause(Vec<String>),
    /// The state between draft and seal.
    State,
}

impl Does {
    /// What this is about; `None` for what this version does not know.
    #[must_use]
    pub fn thing(&self) -> Option<Thing> {
        match self {
            Does::Begin { .. } | Does::Move { .. } => Some(Thing::Framework),
            Does::City(_) => Some(Thing::City),
            Does::Answer { question, .. } | Does::Withdraw { question, .. } => {
                Some(Thing::Answer(question.clone()))
            }
            Does::Note { question, .. } => Some(Thing::Note(question.clone())),
            Does::Comment { question, .. } => Some(Thing::Comments(question.clone())),
            Does::Flag { question, .. } => Some(Thing::Flag(question.clone())),
            Does::Pause(pause) => Some(Thing::Pause(pause.room.clone())),
            Does::State(_) => Some(Thing::State),
            Does::Unknown(_) => None,
        }
    }

    /// Whose answer this gives or takes back.
    #[must_use]
    pub fn rater(&self) -> Option<&Rater> {
        match self {
            Does::Answer { answer, .. } => Some(&answer.rater),
            Does::Withdraw { rater, .. } => Some(rater),
            _ => None,
        }
    }

    /// The question that this is about.
    #[must_use]
    pub fn question(&self) -> Option<&str> {
        match self {
            Does::Answer { question, .. }
            | Does::Withdraw { question, .. }
            | Does::Note { question, .. }
            | Does::Comment { question, .. }
            | Does::Flag { question, .. } => Some(question),
            _ => None,
        }
    }

    /// Whether saying this once more brings back what stood there.
    #[must_use]
    pub fn is_restorable(&self) -> bool {
        matches!(
            self,
            Does::City(_)
                | Does::Answer { .. }
                | Does::Withdraw { .. }
                | Does::Note { .. }
                | Does::Pause(_)
        )
    }

    /// Whether this can change what is exported, and so may not follow a seal. What this version
    /// does not know might.
    #[must_use]
    pub fn is_content(&self) -> bool {
        !matches!(self, Does::Comment { .. } | Does::Flag { .. } | Does::State(_))
    }
}
