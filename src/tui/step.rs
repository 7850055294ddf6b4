use super::dialog::Dialog;
use super::effect::Effect;

/// What follows from an action on a page.
#[derive(Debug)]
pub enum Step {
    /// Nothing outside the page.
    Done,
    /// Something only the outside can do.
    Do(Effect),
    /// A dialog opens.
    Dialog(Dialog),
    /// A line for the person; the id of a message in the locales.
    Say(&'static str),
}
