/// Where a key works. A place listens to several scopes, the narrowest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// On every page and in every dialog.
    Everywhere,
    /// The list of assessments.
    Home,
    /// The list of questions.
    Outline,
    /// A question whose rows are chosen from.
    Rows,
    /// A question, of whatever kind.
    Question,
    /// The results.
    Results,
    /// Cities before the committee.
    Committee,
    /// A form of several fields.
    Fields,
    /// A form of one field.
    OneField,
    /// A field of a form with choices.
    Choice,
    /// The form of a city.
    CityForm,
    /// The form of what stands behind an answer.
    EvidenceForm,
    /// Wherever something is typed.
    Typing,
    /// A question with two answers before something is done.
    Confirm,
    /// What to ask next.
    Plan,
    /// What was ever said to a question.
    Trail,
    /// Answers that stand against each other.
    Dispute,
    /// What to look at before the assessment is handed in.
    Review,
    /// A field and what it finds.
    Search,
    /// A page of text.
    Reading,
}

impl Scope {
    /// All scopes, in the order of the help page.
    pub const ALL: [Scope; 20] = [
        Scope::Everywhere,
        Scope::Home,
        Scope::Outline,
        Scope::Question,
        Scope::Rows,
        Scope::Results,
        Scope::Committee,
        Scope::Fields,
        Scope::OneField,
        Scope::Choice,
        Scope::CityForm,
        Scope::EvidenceForm,
        Scope::Typing,
        Scope::Confirm,
        Scope::Plan,
        Scope::Trail,
        Scope::Dispute,
        Scope::Review,
        Scope::Search,
        Scope::Reading,
    ];

    /// The id of its name in the locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Scope::Everywhere => "scope-everywhere",
            Scope::Home => "scope-home",
            Scope::Outline => "scope-outline",
            Scope::Rows => "scope-rows",
            Scope::Question => "scope-question",
            Scope::Results => "scope-results",
            Scope::Committee => "scope-committee",
            Scope::Fields => "scope-form",
            Scope::OneField => "scope-one-field",
            Scope::Choice => "scope-choice",
            Scope::CityForm => "scope-city-form",
            Scope::EvidenceForm => "scope-evidence-form",
            Scope::Typing => "scope-typing",
            Scope::Confirm => "scope-confirm",
            Scope::Plan => "scope-plan",
            Scope::Trail => "scope-trail",
            Scope::Dispute => "scope-dispute",
            Scope::Review => "title-review",
            Scope::Search => "scope-search",
            Scope::Reading => "scope-reading",
        }
    }
}
