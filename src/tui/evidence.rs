//! What stands behind an answer: one or several pieces of evidence, how sure the assessor is, and
//! who said it.

use super::desk::Desk;
use super::dialog::{FormDialog, Purpose};
use super::effect::{Effect, Then};
use super::form::{Form, FormRow, Input};
use super::keys::Action;
use crate::assessment::{Does, Evidence};
use crate::framework::Framework;

/// The two fields of a piece of evidence.
const CLASS: &str = "field-evidence";
const CITATION: &str = "field-citation";

/// How sure the assessor is.
const CONFIDENCE: &str = "field-confidence";

/// The two fields of a piece: its class by place, and its citation.
fn piece(framework: &Framework, class: usize, citation: &str) -> [FormRow; 2] {
    let classes = framework.evidence.iter().map(|class| class.name.clone()).collect();
    [
        FormRow::choice(CLASS, classes, class).hint("hint-evidence"),
        FormRow::line(CITATION, citation).hint("hint-citation"),
    ]
}

/// Of several pieces each has its number and stands apart.
fn number(form: &mut Form) {
    let pieces = form.rows.iter().filter(|row| row.word == CLASS).count();
    let numbers: Vec<usize> = if pieces > 1 { (1..=pieces).collect() } else { Vec::new() };
    let mut numbers = numbers.into_iter();
    for row in &mut form.rows {
        match row.word {
            CLASS => {
                row.number = numbers.next();
                row.apart = row.number.is_some_and(|number| number > 1);
            }
            CONFIDENCE => row.apart = pieces > 1,
            _ => {}
        }
    }
}

impl Desk {
    /// The form of the question on the page. Who spoke last for this informant is offered, and
    /// becomes part of an answer only when the form is saved.
    pub(super) fn evidence_form(&self) -> Option<FormDialog> {
        let (question, answer) = (self.question()?, self.answer()?);
        let framework = &self.framework;
        let mut rows: Vec<FormRow> = answer
            .grounds()
            .flat_map(|one| piece(framework, one.place(framework), &one.citation))
            .collect();
        if rows.is_empty() {
            rows.extend(piece(framework, 0, ""));
        }
        let speaker = match answer.informant.as_str() {
            "" => self.speaking.get(&question.informant).map_or("", String::as_str),
            named => named,
        };
        rows.extend([
            FormRow::choice(
                CONFIDENCE,
                framework.confidence.iter().map(|class| class.name.clone()).collect(),
                answer.confidence_class(framework),
            )
            .hint("hint-confidence"),
            FormRow::replaceable("field-informant", speaker).hint("hint-informant"),
        ]);
        let purpose = Purpose::Evidence(self.interview.at);
        let mut form = Form::new(rows);
        number(&mut form);
        Some(FormDialog { purpose, form })
    }
}

/// Adds a piece behind the others, or removes the one in focus; the last one is emptied.
pub(super) fn change(form: &mut Form, framework: &Framework, action: Action) {
    let pieces = form.rows.iter().filter(|row| row.word == CLASS).count();
    let first = form.at / 2 * 2;
    match action {
        Action::AddPiece => form.insert(pieces * 2, piece(framework, 0, "")),
        Action::RemovePiece if first < pieces * 2 => {
            form.remove(first..first + 2);
            if pieces == 1 {
                form.insert(0, piece(framework, 0, ""));
            }
        }
        _ => {}
    }
    number(form);
}

/// The confidence that goes with the strongest piece: as far up its scale as the piece is up the
/// scale of evidence, rounded to the nearest. Only a proposal: the method leaves it to the
/// interviewer (method §2).
fn fitting(form: &Form, framework: &Framework) -> usize {
    let strongest = form.rows.iter().filter_map(|row| match row.input {
        Input::Chosen { at, .. } if row.word == CLASS => Some(at),
        _ => None,
    });
    let [pieces, steps] = [framework.evidence.len(), framework.confidence.len()];
    let (top, steps) = (pieces.saturating_sub(1).max(1), steps.saturating_sub(1));
    (strongest.max().unwrap_or(0) * steps * 2 + top) / (top * 2)
}

/// Makes a change to the form; the confidence follows the evidence as long as it is the one that
/// was proposed.
pub(super) fn proposing(form: &mut Form, framework: &Framework, change: impl FnOnce(&mut Form)) {
    let before = fitting(form, framework);
    change(form);
    let now = fitting(form, framework);
    if now != before && form.chosen(CONFIDENCE) == before {
        form.set(CONFIDENCE, now);
    }
}

/// What the form says: the strongest piece first; empty ones are left out, except the only one.
pub(super) fn save(form: &Form, desk: &Desk, at: usize) -> Option<Effect> {
    let framework = &desk.framework;
    let question = framework.questions.get(at)?;
    let answer = desk.assessment.answer_by(&question.id, &desk.interview.rater).cloned()?;
    let mut pieces: Vec<Evidence> = Vec::new();
    for row in &form.rows {
        match &row.input {
            Input::Chosen { at, .. } if row.word == CLASS => {
                let class = framework.evidence.get(*at)?.id.clone();
                pieces.push(Evidence { class, citation: String::new() });
            }
            Input::Typed(field) if row.word == CITATION => {
                field.text().trim().clone_into(&mut pieces.last_mut()?.citation);
            }
            _ => {}
        }
    }
    let first = pieces.first().cloned();
    pieces.retain(|one| !one.citation.is_empty() || one.place(framework) > 0);
    if pieces.is_empty() {
        pieces.extend(first);
    }
    let mut answer = answer.on_grounds(framework, pieces);
    let confidence = framework.confidence.get(form.chosen(CONFIDENCE));
    answer.confidence = confidence.map(|confidence| confidence.id.clone());
    answer.informant = form.typed("field-informant");
    let does = Does::Answer { question: question.id.clone(), answer };
    Some(Effect::Record { does, then: Then::Stay })
}
