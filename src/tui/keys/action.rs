/// What a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Show the keys that work here.
    Help,
    /// One language or both.
    Language,
    /// The other language alone.
    OtherLanguage,
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
    /// What is sent later, at the end of a sitting.
    Pause,
    /// One more piece of evidence.
    AddPiece,
    /// Take the piece of evidence in focus away.
    RemovePiece,
    /// Guidance for the interviewer.
    Guidance,
    /// Take the answer back.
    Withdraw,
    /// Exchange with others through a folder.
    Exchange,
    /// Take in a file or a folder from elsewhere.
    TakeIn,
    /// Cities before the committee.
    Committee,
    /// Only cities of the next province.
    Province,
    /// Only cities of the next kind.
    Kind,
    /// Weights or limits as they were.
    Reset,
    /// Record what the committee decided.
    Minutes,
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
    /// Clear what stands before the caret.
    ClearField,
    /// Put back what was cleared.
    PutBack,
    /// Say who enters what is said on this device.
    Author,
    /// Take the first place that the form offers.
    TakeOffer,
}

/// Rows that one screen key moves by.
pub const PAGE: usize = 10;

impl Action {
    /// Where the marker goes among `many` rows; `None` if this does not move it.
    #[must_use]
    pub fn moved(self, row: usize, many: usize) -> Option<usize> {
        let last = many.saturating_sub(1);
        let to = match self {
            Action::Up => row.saturating_sub(1),
            Action::Down => row + 1,
            Action::PageUp => row.saturating_sub(PAGE),
            Action::PageDown => row + PAGE,
            Action::First => 0,
            Action::Last => last,
            _ => return None,
        };
        Some(to.min(last))
    }

    /// The row that a digit names, counted from 1, if there are so many.
    #[must_use]
    pub fn numbered(self, many: usize) -> Option<usize> {
        let Action::Digit(digit) = self else { return None };
        usize::from(digit).checked_sub(1).filter(|row| *row < many)
    }
}
