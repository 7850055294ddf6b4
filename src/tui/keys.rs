//! The one table of keys. Dispatch, footer, help page and the README's list all follow from it.
//!
//! Letters are never the only way: an input method eats them. Full-width characters count as their
//! ASCII twins.

use crate::text::ascii;
use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};

/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Show the keys that work here.
    Help,
    /// Show the next language.
    Language,
    /// Leave the program.
    Quit,
    /// Give the terminal back to the shell for a while.
    Suspend,
    /// One step back.
    Back,
    /// One row up.
    Up,
    /// One row down.
    Down,
    /// One screen up.
    PageUp,
    /// One screen down.
    PageDown,
    /// To the first row.
    First,
    /// To the last row.
    Last,
    /// Take the row under the marker and go on.
    Choose,
    /// Take the row of this digit.
    Digit(u8),
    /// Switch the row under the marker on or off.
    Toggle,
    /// Say that it is not sure: a range of levels, or an option that may hold.
    Unsure,
    /// Begin an assessment.
    New,
    /// Edit the city's profile.
    City,
    /// Show the results.
    Results,
    /// Write the export.
    Export,
    /// The next question.
    NextQuestion,
    /// The question before.
    PreviousQuestion,
    /// The open question whose answer would decide most.
    AskNext,
    /// The next question without an answer.
    NextOpen,
    /// The question without an answer before.
    PreviousOpen,
    /// The informant does not know.
    DontKnow,
    /// The informant does not want to say.
    Declined,
    /// The question does not apply.
    NotApplicable,
    /// What stands behind the answer.
    Evidence,
    /// The note on the question.
    Note,
    /// Guidance for the interviewer.
    Guidance,
    /// Take the answer back.
    Withdraw,
    /// Exchange with others through a folder.
    Exchange,
    /// Take in a file or a folder from elsewhere.
    TakeIn,
    /// What was ever said to the question.
    Trail,
    /// The next step between draft and seal.
    Step,
    /// A step back, for more work.
    SendBack,
    /// Mark the question to be looked at again, or take the mark away.
    Flag,
    /// Say something to colleagues about the question.
    Comment,
    /// Look for a question.
    Search,
    /// Show the next part of the questions: open, flagged, …
    Filter,
    /// What to look at before the assessment is handed in.
    Review,
    /// Put the assessments in another order.
    Order,
    /// List everything that can be done here.
    Palette,
    /// Undo what was last said, wherever it was.
    Undo,
    /// Say again what was undone.
    Redo,
    /// Try answers without saying them.
    WhatIf,
    /// What to ask in the minutes left.
    Plan,
    /// Whose answers are entered: the assessor's, or the city's own.
    Rater,
    /// Settle a dispute.
    Settle,
    /// Short form or all questions.
    Form,
    /// The next part of the results.
    NextPart,
    /// The part of the results before.
    PreviousPart,
    /// The next field of a form.
    NextField,
    /// The field before.
    PreviousField,
    /// The next value of a field with choices.
    NextValue,
    /// The value before.
    PreviousValue,
    /// Save the form.
    Save,
    /// Take the first place that the form offers.
    TakeOffer,
}

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
    /// A form.
    Form,
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
    pub const ALL: [Scope; 14] = [
        Scope::Everywhere,
        Scope::Home,
        Scope::Outline,
        Scope::Question,
        Scope::Rows,
        Scope::Results,
        Scope::Form,
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
            Scope::Form => "scope-form",
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

/// A key, or a family of keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// A key by itself.
    Plain(KeyCode),
    /// A key with Ctrl.
    Ctrl(char),
    /// The digits 0 to 9.
    Digits,
}

/// One row of the table.
#[derive(Debug)]
pub struct Binding {
    /// Where it works.
    pub scope: Scope,
    /// The keys; the first is the one that the footer shows.
    pub keys: &'static [Key],
    /// What they ask for. For [`Key::Digits`] the digit is filled in.
    pub action: Action,
    /// The id of its words in the locales.
    pub word: &'static str,
    /// Its place in the footer, smaller first; not shown if `None`.
    pub footer: Option<u8>,
}

use Action as A;
use Key::{Ctrl, Digits, Plain};
use KeyCode::{Char, F};
use Scope as S;

const fn row(
    scope: Scope,
    keys: &'static [Key],
    action: Action,
    word: &'static str,
    footer: Option<u8>,
) -> Binding {
    Binding { scope, keys, action, word, footer }
}

const UP: &[Key] = &[Plain(KeyCode::Up)];
const DOWN: &[Key] = &[Plain(KeyCode::Down)];
const ENTER: &[Key] = &[Plain(KeyCode::Enter)];
const PAGE_UP: &[Key] = &[Plain(KeyCode::PageUp)];
const PAGE_DOWN: &[Key] = &[Plain(KeyCode::PageDown)];
const HOME: &[Key] = &[Plain(KeyCode::Home)];
const END: &[Key] = &[Plain(KeyCode::End)];
const LEFT: &[Key] = &[Plain(KeyCode::Left)];
const RIGHT: &[Key] = &[Plain(KeyCode::Right)];

/// Every key of the program.
pub const BINDINGS: &[Binding] = &[
    row(S::Everywhere, &[Plain(F(1)), Plain(Char('?'))], A::Help, "key-help", Some(90)),
    row(S::Everywhere, &[Plain(F(2)), Plain(Char('l'))], A::Language, "key-language", Some(80)),
    row(S::Everywhere, &[Plain(KeyCode::Esc)], A::Back, "key-back", Some(70)),
    row(S::Everywhere, &[Ctrl('q'), Ctrl('c')], A::Quit, "key-quit", None),
    row(S::Everywhere, &[Ctrl('z')], A::Suspend, "key-suspend", None),
    row(S::Home, ENTER, A::Choose, "key-open", Some(1)),
    row(S::Home, &[Plain(F(3)), Plain(Char('n'))], A::New, "key-new", Some(2)),
    row(S::Home, &[Plain(F(9)), Plain(Char('r'))], A::Results, "key-results", Some(3)),
    row(S::Home, &[Plain(F(7))], A::Exchange, "key-exchange", Some(5)),
    row(S::Home, &[Plain(F(8))], A::TakeIn, "key-take-in", Some(6)),
    row(S::Home, &[Plain(F(4)), Plain(Char('/')), Ctrl('f')], A::Search, "key-search", Some(5)),
    row(S::Home, &[Plain(F(5))], A::Order, "key-order", Some(6)),
    row(S::Home, &[Plain(Char('q'))], A::Quit, "key-quit", Some(4)),
    row(S::Home, &[Ctrl('p')], A::Palette, "key-palette", Some(16)),
    row(S::Home, UP, A::Up, "key-up", None),
    row(S::Home, DOWN, A::Down, "key-down", None),
    row(S::Home, HOME, A::First, "key-first", None),
    row(S::Home, END, A::Last, "key-last", None),
    row(S::Outline, ENTER, A::Choose, "key-ask", Some(1)),
    row(S::Outline, &[Plain(KeyCode::Tab)], A::NextOpen, "key-next-open", Some(2)),
    row(S::Outline, &[Plain(F(12)), Ctrl('n')], A::AskNext, "key-ask-next", Some(6)),
    row(S::Outline, &[Plain(F(4)), Ctrl('l')], A::Plan, "key-plan", Some(4)),
    row(S::Outline, &[Ctrl('o')], A::Trail, "key-trail", None),
    row(S::Outline, &[Ctrl('w')], A::WhatIf, "key-what-if", Some(10)),
    row(S::Outline, RIGHT, A::NextValue, "key-room", Some(5)),
    row(S::Outline, LEFT, A::PreviousValue, "key-room-back", None),
    row(S::Outline, &[Plain(F(9)), Plain(Char('r'))], A::Results, "key-results", Some(3)),
    row(S::Outline, &[Plain(F(10)), Plain(Char('x')), Ctrl('e')], A::Export, "key-export", Some(8)),
    row(S::Outline, &[Plain(F(6)), Plain(Char('p'))], A::City, "key-city", Some(7)),
    row(S::Outline, &[Plain(Char(' '))], A::Form, "key-form", Some(4)),
    row(S::Outline, &[Plain(F(11)), Ctrl('d')], A::Settle, "key-settle", None),
    row(S::Outline, &[Ctrl('r')], A::Rater, "key-rater", Some(9)),
    row(S::Outline, &[Plain(F(3)), Plain(Char('/')), Ctrl('f')], A::Search, "key-search", Some(7)),
    row(S::Outline, &[Plain(F(8))], A::Filter, "key-filter", Some(8)),
    row(S::Outline, &[Plain(F(5)), Plain(Char('*')), Ctrl('g')], A::Flag, "key-flag", Some(9)),
    row(S::Outline, &[Plain(F(7)), Ctrl('t')], A::Comment, "key-comment", Some(10)),
    row(S::Outline, &[Ctrl('a')], A::Review, "key-review", Some(11)),
    row(S::Outline, &[Ctrl('u')], A::Undo, "key-undo", Some(10)),
    row(S::Outline, &[Ctrl('y')], A::Redo, "key-redo", None),
    row(S::Outline, &[Ctrl('p')], A::Palette, "key-palette", Some(16)),
    row(S::Outline, UP, A::Up, "key-up", None),
    row(S::Outline, DOWN, A::Down, "key-down", None),
    row(S::Outline, PAGE_UP, A::PageUp, "key-page-up", None),
    row(S::Outline, PAGE_DOWN, A::PageDown, "key-page-down", None),
    row(S::Outline, HOME, A::First, "key-first", None),
    row(S::Outline, END, A::Last, "key-last", None),
    row(S::Question, ENTER, A::Choose, "key-choose", Some(1)),
    row(S::Question, &[Plain(KeyCode::Tab)], A::NextOpen, "key-next-open", Some(2)),
    row(S::Question, &[Plain(KeyCode::BackTab)], A::PreviousOpen, "key-previous-open", None),
    row(S::Question, &[Plain(F(12)), Ctrl('n')], A::AskNext, "key-ask-next", Some(10)),
    row(S::Question, RIGHT, A::NextQuestion, "key-next", None),
    row(S::Question, LEFT, A::PreviousQuestion, "key-previous", None),
    row(S::Question, &[Plain(F(3))], A::DontKnow, "key-dont-know", Some(3)),
    row(S::Question, &[Plain(F(4))], A::Declined, "key-declined", Some(4)),
    row(S::Question, &[Plain(F(5))], A::NotApplicable, "key-not-applicable", Some(8)),
    row(S::Question, &[Plain(F(6))], A::Evidence, "key-evidence", Some(5)),
    row(S::Question, &[Plain(F(7))], A::Note, "key-note", Some(6)),
    row(S::Question, &[Plain(F(8))], A::Guidance, "key-guidance", Some(7)),
    row(S::Question, &[Plain(F(9))], A::Results, "key-results", Some(9)),
    row(S::Question, &[Plain(F(10)), Ctrl('e')], A::Export, "key-export", None),
    row(S::Question, &[Ctrl('w')], A::WhatIf, "key-what-if", Some(12)),
    row(S::Question, &[Ctrl('o')], A::Trail, "key-trail", None),
    row(S::Question, &[Ctrl('l')], A::Plan, "key-plan", None),
    row(S::Question, &[Plain(F(11)), Ctrl('d')], A::Settle, "key-settle", None),
    row(S::Question, &[Ctrl('r')], A::Rater, "key-rater", Some(11)),
    row(S::Question, &[Plain(KeyCode::Delete)], A::Withdraw, "key-withdraw", None),
    row(S::Question, &[Ctrl('g')], A::Flag, "key-flag", Some(13)),
    row(S::Question, &[Ctrl('t')], A::Comment, "key-comment", Some(14)),
    row(S::Question, &[Ctrl('f')], A::Search, "key-search", Some(15)),
    row(S::Question, &[Ctrl('a')], A::Review, "key-review", Some(11)),
    row(S::Question, &[Ctrl('u')], A::Undo, "key-undo", Some(12)),
    row(S::Question, &[Ctrl('y')], A::Redo, "key-redo", None),
    row(S::Question, &[Ctrl('p')], A::Palette, "key-palette", Some(16)),
    row(S::Question, UP, A::Up, "key-up", None),
    row(S::Question, DOWN, A::Down, "key-down", None),
    row(S::Question, PAGE_UP, A::PageUp, "key-page-up", None),
    row(S::Question, PAGE_DOWN, A::PageDown, "key-page-down", None),
    row(S::Rows, &[Digits], A::Digit(0), "key-digit", Some(0)),
    row(S::Rows, &[Plain(Char(' '))], A::Toggle, "key-toggle", None),
    row(S::Rows, &[Plain(Char('-')), Plain(Char('~'))], A::Unsure, "key-unsure", Some(13)),
    row(S::Rows, &[Plain(Char('/'))], A::Search, "key-search", None),
    row(S::Rows, &[Plain(Char('*'))], A::Flag, "key-flag", None),
    row(S::Results, ENTER, A::Choose, "key-why", Some(0)),
    row(S::Results, &[Plain(Char(' '))], A::Toggle, "key-peer-language", None),
    row(S::Results, RIGHT, A::NextPart, "key-next-part", Some(1)),
    row(S::Results, LEFT, A::PreviousPart, "key-previous-part", Some(2)),
    row(S::Results, &[Plain(F(5))], A::Step, "key-step", Some(7)),
    row(S::Results, &[Plain(F(6))], A::SendBack, "key-send-back", Some(8)),
    row(S::Results, &[Ctrl('w')], A::WhatIf, "key-what-if", Some(6)),
    row(S::Results, &[Ctrl('p')], A::Palette, "key-palette", Some(16)),
    row(S::Results, UP, A::Up, "key-up", None),
    row(S::Results, DOWN, A::Down, "key-down", Some(3)),
    row(S::Results, PAGE_UP, A::PageUp, "key-page-up", None),
    row(S::Results, PAGE_DOWN, A::PageDown, "key-page-down", Some(4)),
    row(S::Results, HOME, A::First, "key-first", None),
    row(S::Results, END, A::Last, "key-last", None),
    row(S::Results, &[Digits], A::Digit(0), "key-part", None),
    row(S::Results, &[Plain(F(10)), Plain(Char('x')), Ctrl('e')], A::Export, "key-export", Some(5)),
    row(S::Form, ENTER, A::Choose, "key-enter-field", Some(1)),
    row(S::Form, &[Plain(F(10)), Ctrl('s')], A::Save, "key-save", Some(2)),
    row(
        S::Form,
        &[Plain(KeyCode::Tab), Plain(KeyCode::Down)],
        A::NextField,
        "key-next-field",
        Some(3),
    ),
    row(
        S::Form,
        &[Plain(KeyCode::BackTab), Plain(KeyCode::Up)],
        A::PreviousField,
        "key-previous-field",
        None,
    ),
    row(S::Form, &[Plain(F(3))], A::TakeOffer, "key-take-offer", None),
    row(S::Form, RIGHT, A::NextValue, "key-next-value", Some(4)),
    row(S::Form, LEFT, A::PreviousValue, "key-previous-value", None),
    row(S::Form, &[Digits], A::Digit(0), "key-value", None),
    row(S::Confirm, &[Digits], A::Digit(0), "key-confirm", Some(1)),
    row(S::Confirm, ENTER, A::Choose, "key-choose", Some(2)),
    row(S::Confirm, UP, A::Up, "key-up", None),
    row(S::Confirm, DOWN, A::Down, "key-down", None),
    row(S::Plan, ENTER, A::Choose, "key-ask", Some(1)),
    row(S::Plan, RIGHT, A::NextValue, "key-more-minutes", Some(2)),
    row(S::Plan, LEFT, A::PreviousValue, "key-fewer-minutes", Some(3)),
    row(S::Plan, UP, A::Up, "key-up", None),
    row(S::Plan, DOWN, A::Down, "key-down", None),
    row(S::Plan, HOME, A::First, "key-first", None),
    row(S::Plan, END, A::Last, "key-last", None),
    row(S::Trail, ENTER, A::Choose, "key-restore", Some(1)),
    row(S::Trail, UP, A::Up, "key-up", None),
    row(S::Trail, DOWN, A::Down, "key-down", Some(2)),
    row(S::Trail, HOME, A::First, "key-first", None),
    row(S::Trail, END, A::Last, "key-last", None),
    row(S::Dispute, &[Digits], A::Digit(0), "key-digit", Some(1)),
    row(S::Dispute, ENTER, A::Choose, "key-choose", Some(2)),
    row(S::Dispute, UP, A::Up, "key-up", None),
    row(S::Dispute, DOWN, A::Down, "key-down", None),
    row(S::Review, ENTER, A::Choose, "key-go-there", Some(1)),
    row(S::Review, &[Plain(F(10)), Ctrl('s')], A::Save, "key-submit", Some(2)),
    row(S::Review, DOWN, A::Down, "key-down", Some(3)),
    row(S::Review, UP, A::Up, "key-up", None),
    row(S::Review, PAGE_DOWN, A::PageDown, "key-page-down", None),
    row(S::Review, PAGE_UP, A::PageUp, "key-page-up", None),
    row(S::Review, HOME, A::First, "key-first", None),
    row(S::Review, END, A::Last, "key-last", None),
    row(S::Search, ENTER, A::Choose, "key-choose", Some(1)),
    row(S::Search, DOWN, A::Down, "key-down", Some(2)),
    row(S::Search, UP, A::Up, "key-up", None),
    row(S::Search, PAGE_DOWN, A::PageDown, "key-page-down", None),
    row(S::Search, PAGE_UP, A::PageUp, "key-page-up", None),
    row(S::Reading, DOWN, A::Down, "key-down", Some(1)),
    row(S::Reading, UP, A::Up, "key-up", None),
    row(S::Reading, PAGE_DOWN, A::PageDown, "key-page-down", Some(2)),
    row(S::Reading, PAGE_UP, A::PageUp, "key-page-up", None),
    row(S::Reading, HOME, A::First, "key-first", None),
    row(S::Reading, END, A::Last, "key-last", None),
    row(S::Reading, ENTER, A::Back, "key-back", None),
];

/// What a key asks for in these scopes, the narrowest first.
#[must_use]
pub fn lookup(scopes: &[Scope], event: &KeyEvent) -> Option<Action> {
    let in_scope = |scope: &Scope| {
        BINDINGS.iter().filter(|binding| binding.scope == *scope).find_map(|binding| {
            binding.keys.iter().find_map(|key| key.matches(event)).map(|digit| match digit {
                Some(digit) => Action::Digit(digit),
                None => binding.action,
            })
        })
    };
    scopes.iter().find_map(in_scope)
}

impl Key {
    /// `None`: another key. `Some(Some(digit))`: one of the digits.
    #[expect(clippy::option_option, reason = "two questions: is it the key, and which digit")]
    fn matches(self, event: &KeyEvent) -> Option<Option<u8>> {
        let code = match event.code {
            Char(c) => Char(ascii(c)),
            other => other,
        };
        let ctrl = event.modifiers.contains(KeyModifiers::CONTROL);
        let alt = event.modifiers.contains(KeyModifiers::ALT);
        match (self, code) {
            (Plain(key), code) if !ctrl && !alt && key == code => Some(None),
            (Ctrl(key), Char(c)) if ctrl && key == c.to_ascii_lowercase() => Some(None),
            (Digits, Char(c)) if !ctrl && !alt => c.to_digit(10).map(|digit| Some(digit as u8)),
            _ => None,
        }
    }

    /// The key as it is written on the keyboard.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Plain(F(n)) => format!("F{n}"),
            Plain(Char(' ')) => "Space".to_owned(),
            Plain(Char(c)) => c.to_string(),
            Plain(KeyCode::Up) => "↑".to_owned(),
            Plain(KeyCode::Down) => "↓".to_owned(),
            Plain(KeyCode::Left) => "←".to_owned(),
            Plain(KeyCode::Right) => "→".to_owned(),
            Plain(KeyCode::PageUp) => "PgUp".to_owned(),
            Plain(KeyCode::PageDown) => "PgDn".to_owned(),
            Plain(KeyCode::BackTab) => "Shift-Tab".to_owned(),
            Plain(KeyCode::Delete) => "Del".to_owned(),
            Plain(other) => format!("{other:?}"),
            Ctrl(c) => format!("Ctrl-{}", c.to_ascii_uppercase()),
            Digits => "0-9".to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_stands_twice_in_a_scope() {
        for scope in Scope::ALL {
            let mut seen = Vec::new();
            for binding in BINDINGS.iter().filter(|binding| binding.scope == scope) {
                for key in binding.keys {
                    assert!(!seen.contains(key), "{} twice in {scope:?}", key.name());
                    seen.push(*key);
                }
            }
        }
    }

    #[test]
    fn no_letter_is_the_only_way() {
        let typed = |key: &Key| matches!(key, Plain(Char(c)) if c.is_alphabetic());
        for binding in BINDINGS.iter().filter(|binding| binding.keys.iter().all(typed)) {
            let otherwise = BINDINGS.iter().any(|other| {
                other.action == binding.action && other.keys.iter().any(|key| !typed(key))
            });
            assert!(otherwise, "{} needs a key that is no letter", binding.word);
        }
    }

    #[test]
    fn full_width_digits_and_letters_work() {
        let press = |c| KeyEvent::new(Char(c), KeyModifiers::NONE);
        assert_eq!(lookup(&[S::Rows], &press('３')), Some(A::Digit(3)));
        assert_eq!(lookup(&[S::Rows, S::Everywhere], &press('？')), Some(A::Help));
        assert_eq!(lookup(&[S::Home], &press('ｑ')), Some(A::Quit));
    }
}
