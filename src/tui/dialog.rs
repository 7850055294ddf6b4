//! What stands over a page and takes all input until it is closed.

use super::dispute::Dispute;
use super::effect::Effect;
use super::form::Form;
use super::keys::Scope;
use super::leaf::Leaf;
use super::plan::Plan;
use super::review::Review;
use super::seek::Seek;
use super::trail::Trail;
use crate::i18n::Text;

/// A dialog.
#[derive(Debug, Clone)]
pub enum Dialog {
    /// A form to fill in.
    Form(FormDialog),
    /// "Really?"
    Confirm(Confirm),
    /// Answers that stand against each other.
    Dispute(Dispute),
    /// What to look at before the assessment is handed in.
    Review(Box<Review>),
    /// A search.
    Seek(Box<Seek>),
    /// What to ask next.
    Plan(Box<Plan>),
    /// What was ever said to a question.
    Trail(Box<Trail>),
    /// What came of something, to be read.
    Told(Leaf),
    /// The keys that work on the page below; the first line shown.
    Help {
        /// The first line shown.
        top: usize,
    },
}

/// A form and what it is for.
#[derive(Debug, Clone)]
pub struct FormDialog {
    /// What happens when it is saved.
    pub purpose: Purpose,
    /// Its fields.
    pub form: Form,
}

impl FormDialog {
    /// Where keys go, the narrowest scope first.
    #[must_use]
    pub fn scopes(&self) -> &'static [Scope] {
        use Scope::{Choice, CityForm, Everywhere, EvidenceForm, Fields, OneField, Typing};
        let several = self.form.shown().count() > 1;
        match (self.purpose, several, self.form.is_choosing()) {
            (_, false, false) => &[OneField, Typing, Everywhere],
            (_, false, true) => &[Choice, OneField, Everywhere],
            (Purpose::City | Purpose::NewCity, _, false) => &[CityForm, Fields, Typing, Everywhere],
            (Purpose::City | Purpose::NewCity, _, true) => &[Choice, CityForm, Fields, Everywhere],
            (Purpose::Evidence(_), _, false) => &[EvidenceForm, Fields, Typing, Everywhere],
            (Purpose::Evidence(_), _, true) => &[Choice, EvidenceForm, Fields, Everywhere],
            (_, _, false) => &[Fields, Typing, Everywhere],
            (_, _, true) => &[Choice, Fields, Everywhere],
        }
    }
}

/// What a form is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Begin an assessment of this city.
    NewCity,
    /// Who enters what is said on this device.
    Author,
    /// Change the city's profile.
    City,
    /// What stands behind the answer to the question at this place.
    Evidence(usize),
    /// The note on the question at this place.
    Note(usize),
    /// Why the question at this place does not apply.
    NotApplicable(usize),
    /// A remark on the question at this place.
    Comment(usize),
    /// Who sends what until when, at the end of a sitting.
    Pause {
        /// Whether the assessment closes after it.
        leaving: bool,
    },
    /// Where to write the export.
    Export,
    /// The folder through which to exchange with others.
    Exchange,
    /// A file or folder to take in.
    TakeIn,
    /// The exports of cities for the committee.
    Table,
    /// Record what the committee decided.
    Minutes,
    /// Where to write the ranking as a page.
    Ballot,
    /// Hand the assessment in for review.
    Submit,
    /// Send it back for more work.
    SendBack,
    /// Open the seal for changes.
    Amend,
    /// Why a dispute is settled in this way.
    Settle(Dispute),
}

impl Purpose {
    /// The id of its title in the locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Purpose::NewCity => "title-new",
            Purpose::Author => "title-author",
            Purpose::City => "title-city",
            Purpose::Evidence(_) => "title-evidence",
            Purpose::Note(_) => "title-note",
            Purpose::Comment(_) => "title-comment",
            Purpose::NotApplicable(_) => "title-not-applicable",
            Purpose::Pause { .. } => "title-pause",
            Purpose::Export => "title-export",
            Purpose::Settle(_) => "title-settle",
            Purpose::Exchange => "title-exchange",
            Purpose::TakeIn => "title-take-in",
            Purpose::Table => "title-table",
            Purpose::Minutes => "title-minutes",
            Purpose::Ballot => "title-ballot",
            Purpose::Submit => "title-submit",
            Purpose::SendBack => "title-send-back",
            Purpose::Amend => "title-amend",
        }
    }

    /// The id of what it says about itself.
    #[must_use]
    pub fn intro(self) -> &'static str {
        match self {
            Purpose::NewCity => "intro-new",
            Purpose::Author => "intro-author",
            Purpose::City => "intro-city",
            Purpose::Evidence(_) => "intro-evidence",
            Purpose::Note(_) => "intro-note",
            Purpose::Comment(_) => "intro-comment",
            Purpose::NotApplicable(_) => "intro-not-applicable",
            Purpose::Pause { leaving: true } => "intro-pause-leaving",
            Purpose::Pause { leaving: false } => "intro-pause",
            Purpose::Export => "intro-export",
            Purpose::Settle(_) => "intro-settle",
            Purpose::Exchange => "intro-exchange",
            Purpose::TakeIn => "intro-take-in",
            Purpose::Table => "intro-table",
            Purpose::Minutes => "intro-minutes",
            Purpose::Ballot => "intro-ballot",
            Purpose::Submit => "intro-submit",
            Purpose::SendBack => "intro-send-back",
            Purpose::Amend => "intro-amend",
        }
    }

    /// The id of what saving the form does, for the key that does it.
    #[must_use]
    pub fn does(self) -> &'static str {
        match self {
            Purpose::Submit => "key-submit",
            Purpose::SendBack => "key-send-back",
            Purpose::Amend => "key-amend",
            Purpose::Export | Purpose::Ballot => "key-export",
            Purpose::NewCity => "key-begin",
            _ => "key-save",
        }
    }
}

/// A question before something is done. Its digit, or Enter on its row, takes an answer; everything
/// else leaves it.
#[derive(Debug, Clone)]
pub struct Confirm {
    /// The id of the question in the locales.
    pub word: &'static str,
    /// Its values.
    pub args: Vec<(&'static str, String)>,
    /// What it is about, above the question.
    pub about: Vec<Text>,
    /// The answers.
    pub answers: Vec<Choice>,
    /// The one under the marker.
    pub row: usize,
}

/// An answer to a question before something is done.
#[derive(Debug, Clone)]
pub struct Choice {
    /// The id of its words in the locales.
    pub word: &'static str,
    /// What it does; nothing, if `None`.
    pub then: Option<Consequence>,
}

/// What a confirmed dialog does.
#[derive(Debug, Clone)]
pub enum Consequence {
    /// Do this.
    Effect(Box<Effect>),
    /// Close the form below without saving.
    Discard,
    /// Forget what is typed as an answer, and go back to the outline.
    DiscardDraft,
    /// Go back to what was really said.
    DropScratch,
    /// Make what was tried real.
    KeepScratch,
    /// Note what is sent later, then close the assessment.
    NoteAwaited,
    /// Leave the committee page.
    CloseCouncil,
    /// Only say this.
    Say(&'static str),
}

impl Confirm {
    /// Whether its answers are yes and no.
    #[must_use]
    pub fn is_yes_or_no(&self) -> bool {
        self.answers.iter().map(|answer| answer.word).eq(["yes", "no"])
    }

    /// "Really?", with the marker on "no", where a slip does nothing.
    #[must_use]
    pub fn new(word: &'static str, args: Vec<(&'static str, String)>, yes: Consequence) -> Self {
        let answers =
            vec![Choice { word: "yes", then: Some(yes) }, Choice { word: "no", then: None }];
        Self { word, args, about: Vec::new(), answers, row: 1 }
    }
}
