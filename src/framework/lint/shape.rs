//! The vocabulary in which [`super::schema`] says what the files look like. Data only.

/// What a value must look like.
pub(super) enum Shape {
    /// An object with these fields.
    Object(&'static [Field]),
    /// An object with exactly one of these fields.
    OneOf(&'static [Field]),
    /// The condition of a question; its fields decide which one it is.
    Condition,
    /// A list of at least so many.
    List(usize, &'static Shape),
    /// A list of exactly so many.
    Exactly(usize, &'static Shape),
    /// The same words in Chinese and English.
    Text(Room),
    /// A name that this object gives itself.
    Id(Kind),
    /// The name of something else.
    Name(Kind),
    /// A reference to something that has a value: a question, `question/option` or an indicator.
    Measure,
    /// A string that is not empty.
    Words,
    /// One of these words.
    OneWord(&'static [&'static str]),
    /// Yes or no.
    Flag,
    /// A number within limits.
    Number(Within),
    /// A whole number within limits.
    Whole(Within),
}

/// A field of an object.
pub(super) struct Field {
    pub name: &'static str,
    pub needed: bool,
    pub shape: &'static Shape,
}

/// A field that must be there.
pub(super) const fn must(name: &'static str, shape: &'static Shape) -> Field {
    Field { name, needed: true, shape }
}

/// A field that may be there.
pub(super) const fn may(name: &'static str, shape: &'static Shape) -> Field {
    Field { name, needed: false, shape }
}

/// How many characters a text may have on a screen of 80 by 24, if it is limited.
#[derive(Clone, Copy, Default)]
pub(super) struct Room {
    pub zh: Option<usize>,
    pub en: Option<usize>,
}

/// Room without a limit.
pub(super) const ANY: Room = Room { zh: None, en: None };

/// Room for so many characters.
pub(super) const fn room(zh: usize, en: usize) -> Room {
    Room { zh: Some(zh), en: Some(en) }
}

/// Limits of a number.
#[derive(Clone, Copy)]
pub(super) struct Within {
    pub low: f64,
    pub high: f64,
    /// Whether `low` itself is too small.
    pub above: bool,
}

/// From `low` to `high`.
pub(super) const fn from(low: f64, high: f64) -> Within {
    Within { low, high, above: false }
}

/// More than `low`, up to `high`.
pub(super) const fn above(low: f64, high: f64) -> Within {
    Within { low, high, above: true }
}

impl Within {
    /// Whether a number is allowed.
    pub fn holds(self, number: f64) -> bool {
        number <= self.high && if self.above { number > self.low } else { number >= self.low }
    }
}

/// What a name names. Names of one kind differ from each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Framework,
    Questionnaire,
    Criterion,
    Indicator,
    Scale,
    Evidence,
    Confidence,
    Informant,
    Assistance,
    Question,
    Option,
    Term,
    Peer,
    Rule,
}

impl Kind {
    /// All kinds that `framework.json` declares.
    pub const STRUCTURE: [Kind; 8] = [
        Kind::Questionnaire,
        Kind::Criterion,
        Kind::Indicator,
        Kind::Scale,
        Kind::Evidence,
        Kind::Confidence,
        Kind::Informant,
        Kind::Assistance,
    ];

    /// The kind as messages select their word for it.
    pub fn code(self) -> &'static str {
        match self {
            Kind::Framework => "framework",
            Kind::Questionnaire => "questionnaire",
            Kind::Criterion => "criterion",
            Kind::Indicator => "indicator",
            Kind::Scale => "scale",
            Kind::Evidence => "evidence",
            Kind::Confidence => "confidence",
            Kind::Informant => "informant",
            Kind::Assistance => "assistance",
            Kind::Question => "question",
            Kind::Option => "option",
            Kind::Term => "term",
            Kind::Peer => "peer",
            Kind::Rule => "rule",
        }
    }
}
