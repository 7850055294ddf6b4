use super::interval::Interval;
use super::model::{Model, QuestionModel};
use super::value;
use crate::assessment::{
    Answer, Assessment, CityKind, Heard, Present, Said, Settled, Span, Truth, Value,
};
use crate::framework::{Answering, Framework, WhenHidden};
use schemars::JsonSchema;
use serde::Serialize;

/// What has been said to a question, without the answer itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Reply {
    /// Nothing yet.
    Nothing,
    /// An answer, exact or a range.
    Answered,
    /// The informant does not know.
    DontKnow,
    /// The informant does not want to say.
    Declined,
    /// It does not apply, and the assessor accepts that.
    NotApplicable,
    /// It is said not to apply; not accepted yet, so it counts as unknown.
    NotApplicableClaimed,
    /// Several answers that nobody has settled.
    Disputed,
}

impl Reply {
    /// Whether asking could still bring something: not asked, not known, not accepted, disputed.
    /// One who declined is not asked again.
    #[must_use]
    pub fn is_open(self) -> bool {
        match self {
            Reply::Nothing | Reply::DontKnow | Reply::NotApplicableClaimed | Reply::Disputed => {
                true
            }
            Reply::Answered | Reply::Declined | Reply::NotApplicable => false,
        }
    }
}

/// What was said to one question, read once.
#[derive(Debug, Clone)]
pub(super) struct Reading<'a> {
    pub reply: Reply,
    /// The answer, where there is one; the first, if disputed.
    pub answer: Option<&'a Value>,
    /// The others, if disputed.
    pub others: Vec<&'a Value>,
    /// Whether there is one answer and it leaves nothing open.
    pub exact: bool,
    /// Strength of the evidence, 0 to 1; of the weakest answer, if disputed.
    pub strength: f64,
}

/// Every value that the rest of the method starts from. Small and flat: looking for what to ask
/// next changes it a thousand times between two key presses.
#[derive(Debug, Clone)]
pub(super) struct Sheet {
    /// Whether each question is asked.
    pub asked: Vec<Truth>,
    /// Whether each question counts as the city's stated wish, where it is one (method §3).
    pub stated: Vec<bool>,
    /// Whether each question applies to the city, as far as is known.
    pub applies: Vec<bool>,
    /// Whether each question may still turn out not to apply.
    pub perhaps: Vec<bool>,
    /// The value of each question and ranking option, were it asked. `None`: does not apply.
    pub said: Vec<Option<Interval>>,
    /// Their values as they count, after the gates.
    pub values: Vec<Option<Interval>>,
}

impl<'a> Reading<'a> {
    /// The answers, where there are any; several if disputed.
    pub fn answers(&self) -> impl Iterator<Item = &'a Value> {
        self.answer.into_iter().chain(self.others.iter().copied())
    }

    /// What a condition hears of it.
    pub fn heard(&self) -> Heard<'a> {
        match (self.reply, self.answer) {
            (Reply::Answered, Some(value)) => Heard::Value(value),
            (Reply::NotApplicable, _) => Heard::Never,
            _ => Heard::Unknown,
        }
    }
}

/// Reads all answers: what was said to each question, and the values that follow.
pub(super) fn read<'a>(
    model: &Model,
    framework: &Framework,
    assessment: &'a Assessment,
) -> (Vec<Reading<'a>>, Sheet) {
    let many = framework.questions.len();
    let mut sheet = Sheet {
        asked: vec![Truth::Yes; many],
        stated: vec![false; many],
        applies: vec![true; many],
        perhaps: vec![false; many],
        said: vec![None; model.slots],
        values: vec![None; model.slots],
    };
    let city = assessment.city_kind();
    // Looked up from the answers: of a long framework only a part may be answered.
    let mut present: Vec<Present> = vec![Present::Open; many];
    for (question, said) in assessment.all_present() {
        if let Some(at) = framework.position(question) {
            present[at] = said;
        }
    }
    let mut readings: Vec<Reading> = Vec::with_capacity(many);
    let mut heard: Vec<Heard> = Vec::with_capacity(many);
    for (at, present) in present.into_iter().enumerate() {
        let mut reading = reading(framework, &present);
        say(model, framework, at, &reading, &mut sheet.said);
        heard.push(reading.heard());
        model.gate(framework, at, city, &heard, reading.answer.is_some(), &mut sheet);
        if sheet.asked[at] == Truth::No {
            // What is not asked because of a gate is as well documented as the gate.
            let gates = model.questions[at].gates.iter().map(|gate| readings[*gate].strength);
            reading.strength = gates.reduce(f64::min).unwrap_or(0.0);
        }
        readings.push(reading);
    }
    (readings, sheet)
}

impl Model {
    /// Sets whether a question is asked, and its values as they count (method §1). What it hears of
    /// earlier questions is what they say, unless they are not asked themselves. `answered` says
    /// whether it has an answer, should it be asked.
    pub(super) fn gate(
        &self,
        framework: &Framework,
        question: usize,
        city: CityKind,
        heard: &[Heard],
        answered: bool,
        sheet: &mut Sheet,
    ) {
        let before = &sheet.asked;
        let asked = framework.asked(question, city, &|at| heard[at].if_asked(before[at]));
        let gates = &self.questions[question].gates;
        let hidden = framework.questions[question].when_hidden;
        // A follow-up of what does not apply does not apply either.
        let with_gates = |applies: &dyn Fn(usize) -> bool| {
            gates.is_empty() || gates.iter().any(|gate| applies(*gate))
        };
        let certainly = |gate: usize| sheet.applies[gate] && !sheet.perhaps[gate];
        let (applies, perhaps) = match (asked, hidden) {
            (Truth::Yes, _) => (!matches!(heard[question], Heard::Never), false),
            (Truth::Unknown, WhenHidden::Zero) => (true, !with_gates(&certainly)),
            (Truth::Unknown, WhenHidden::Na) => (true, true),
            (Truth::No, WhenHidden::Zero) => (with_gates(&|gate| sheet.applies[gate]), false),
            (Truth::No, WhenHidden::Na) => (false, false),
        };
        sheet.applies[question] = applies;
        sheet.perhaps[question] = perhaps;
        sheet.asked[question] = asked;
        sheet.stated[question] = asked == Truth::Yes && answered;
        for slot in self.slots_of(question) {
            sheet.values[slot] = applies
                .then_some(match asked {
                    Truth::Yes => sheet.said[slot],
                    Truth::Unknown => Some(Interval::UNKNOWN),
                    Truth::No => Some(Interval::ZERO),
                })
                .flatten();
        }
    }

    /// The places of a question's values: its own, if it has one, and those of its options.
    pub(super) fn slots_of(&self, question: usize) -> impl Iterator<Item = usize> + use<> {
        let QuestionModel { scored, options: (first, many), .. } = self.questions[question];
        scored.then_some(question).into_iter().chain(first..first + many)
    }

    /// Sets the values of a question as this answer says them, were it asked; unknown without one.
    pub(super) fn say(
        &self,
        framework: &Framework,
        question: usize,
        answer: Option<&Value>,
        said: &mut [Option<Interval>],
    ) {
        let answering = &framework.questions[question].answer;
        if let Answering::Ranking(ranking) = answering {
            let (first, many) = self.questions[question].options;
            for option in 0..many {
                said[first + option] = Some(match answer {
                    Some(Value::Ranking(ranked)) => value::of_rank(ranking, ranked, option),
                    _ => Interval::UNKNOWN,
                });
            }
        } else if self.questions[question].scored {
            let value = answer.map_or(Interval::UNKNOWN, |answer| value::of(answering, answer));
            said[question] = Some(value);
        }
    }
}

/// What was said to a question, as it is settled (method §7). The weakest of those who name a value
/// stands behind it.
fn reading<'a>(framework: &Framework, present: &Present<'a>) -> Reading<'a> {
    let none =
        |reply| Reading { reply, answer: None, others: Vec::new(), exact: false, strength: 0.0 };
    let weakest = || match present {
        Present::Open => 0.0,
        Present::Said(answer) => strength(framework, answer),
        Present::Conflict(answers) => {
            let named = answers.iter().filter(|answer| matches!(answer.said, Said::Value(_)));
            named.map(|answer| strength(framework, answer)).reduce(f64::min).unwrap_or(0.0)
        }
    };
    match present.settled() {
        Settled::Open => none(Reply::Nothing),
        Settled::Value(value) => Reading {
            reply: Reply::Answered,
            answer: Some(value),
            others: Vec::new(),
            exact: is_exact(value),
            strength: weakest(),
        },
        Settled::DontKnow => none(Reply::DontKnow),
        Settled::Declined => none(Reply::Declined),
        Settled::NotApplicable => none(Reply::NotApplicable),
        Settled::NotApplicableClaimed => none(Reply::NotApplicableClaimed),
        Settled::Disputed(values) => {
            let mut values = values.into_iter();
            Reading {
                reply: Reply::Disputed,
                answer: values.next(),
                others: values.collect(),
                exact: false,
                strength: weakest(),
            }
        }
    }
}

fn say(
    model: &Model,
    framework: &Framework,
    at: usize,
    reading: &Reading,
    said: &mut [Option<Interval>],
) {
    if reading.reply == Reply::NotApplicable {
        // The values are `None` already.
        return;
    }
    model.say(framework, at, reading.answer, said);
    for other in &reading.others {
        let slots: Vec<usize> = model.slots_of(at).collect();
        let before: Vec<_> = slots.iter().map(|slot| said[*slot]).collect();
        model.say(framework, at, Some(other), said);
        for (slot, before) in slots.into_iter().zip(before) {
            said[slot] = said[slot].zip(before).map(|(a, b)| a.hull(b));
        }
    }
}

fn is_exact(value: &Value) -> bool {
    match value {
        Value::Level(span) => matches!(span, Span::One(_)),
        Value::Number(span) => matches!(span, Span::One(_)),
        Value::Multi { unsure, .. } => unsure.is_empty(),
        _ => true,
    }
}

/// Strength of what stands behind an answer (method §2). Without evidence it is a claim; without a
/// word on confidence, the lowest.
fn strength(framework: &Framework, answer: &Answer) -> f64 {
    let class = framework.evidence.get(answer.evidence_class(framework));
    class
        .and_then(|class| class.strength.get(answer.confidence_class(framework)))
        .copied()
        .unwrap_or(0.0)
}
