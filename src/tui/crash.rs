//! A fault of the program itself: the terminal is given back, what is needed to find the fault is
//! kept, and nothing that anybody said is in it.

use super::app::App;
use super::desk::Room;
use super::keys::Action;
use serde_json::json;
use std::collections::VecDeque;
use std::panic::PanicHookInfo;
use std::sync::{Arc, Mutex, PoisonError};

/// The actions done last.
#[derive(Debug, Default)]
pub struct Trace(VecDeque<String>);

/// How many of them are kept.
const KEPT: usize = 30;

impl Trace {
    /// Notes what is about to be done. Of a digit only that it was one: it may be an answer.
    pub fn note(&mut self, action: Action) {
        if self.0.len() == KEPT {
            self.0.pop_front();
        }
        let name = format!("{action:?}");
        self.0.push_back(name.split('(').next().unwrap_or_default().to_owned());
    }
}

/// Where and how the program broke.
#[derive(Debug, Clone, Default)]
pub struct Fault {
    place: String,
    message: String,
}

/// Filled by the hook while a fault unwinds.
pub type Noted = Arc<Mutex<Option<Fault>>>;

/// Notes a fault for the report. The first is the cause; others follow from it.
pub fn note(noted: &Noted, panic: &PanicHookInfo) {
    let said = panic.payload();
    let message = said.downcast_ref::<&str>().copied();
    let message = message.or_else(|| said.downcast_ref::<String>().map(String::as_str));
    let place = panic.location().map(|at| format!("{}:{}", own_path(at.file()), at.line()));
    let mut noted = noted.lock().unwrap_or_else(PoisonError::into_inner);
    noted.get_or_insert(Fault {
        place: place.unwrap_or_default(),
        message: without_texts(message.unwrap_or_default()),
    });
}

/// The report: enough to find the fault, and nothing personal.
pub fn report(noted: &Noted, app: &App) -> String {
    let fault = noted.lock().unwrap_or_else(PoisonError::into_inner).take().unwrap_or_default();
    let page = match &app.desk {
        None if app.council.is_some() => "committee",
        None => "home",
        Some(desk) => match desk.room {
            Room::Interview => "interview",
            Room::Results => "results",
        },
    };
    let report = json!({
        "program": "citycap",
        "version": env!("CARGO_PKG_VERSION"),
        "system": format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
        "place": fault.place,
        "message": fault.message,
        "page": page,
        "dialogs": app.dialogs.len(),
        "last_actions": app.trace.0,
    });
    format!("{report:#}\n")
}

/// A source file as it is called within its package: where it was built is nobody's business.
fn own_path(file: &str) -> String {
    let parts: Vec<&str> = file.split(['/', '\\']).collect();
    let source = parts.iter().rposition(|part| *part == "src");
    let from = source.map_or(parts.len().saturating_sub(1), |at| at.saturating_sub(1));
    parts[from..].join("/")
}

/// The message without what stands in quotation marks and without what is not ASCII: the standard
/// library quotes the text that it stumbled over, which may be what somebody said.
fn without_texts(message: &str) -> String {
    let mut kept = String::new();
    let mut within = None;
    for c in message.chars().take(400) {
        match within {
            Some(mark) if c == mark => within = None,
            None if matches!(c, '`' | '"' | '\'') => {
                kept.push('…');
                within = Some(c);
            }
            None if c.is_ascii() && !c.is_control() => kept.push(c),
            _ => {}
        }
    }
    kept
}

/// In builds for development: how many events to take before breaking, so that a test can see what
/// becomes of a fault.
#[cfg(debug_assertions)]
pub fn fuse() -> Option<usize> {
    std::env::var("CITYCAP_BREAK_AFTER").ok()?.parse().ok()
}

/// Takes one from the fuse, and breaks at its end as a real fault might: with words that somebody
/// said in its message.
#[cfg(debug_assertions)]
pub fn burn(fuse: &mut Option<usize>) {
    let Some(left) = fuse else { return };
    assert!(*left > 0, "broken on purpose at `青岛市的回答`");
    *left -= 1;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_report_quotes_nothing() {
        let text = "青岛的回答";
        let message =
            format!("byte index 1 is inside '青' (bytes 0..3) of `{text}` and \"{text}\"");
        assert_eq!(without_texts(&message), "byte index 1 is inside … (bytes 0..3) of … and …");
        assert_eq!(without_texts("left: 青岛 `never closed"), "left:  …");
    }

    #[test]
    fn a_place_does_not_say_where_the_program_was_built() {
        assert_eq!(own_path("src/tui/app.rs"), "src/tui/app.rs");
        assert_eq!(own_path("/home/somebody/a-1.0/src/lib.rs"), "a-1.0/src/lib.rs");
        assert_eq!(own_path("C:\\Users\\somebody\\x.rs"), "x.rs");
    }

    #[test]
    fn only_the_last_actions_are_kept_and_no_digit() {
        let mut trace = Trace::default();
        for digit in 0..40 {
            trace.note(Action::Digit(digit % 10));
        }
        trace.note(Action::Down);
        assert_eq!(trace.0.len(), KEPT);
        assert_eq!((trace.0[0].as_str(), trace.0[KEPT - 1].as_str()), ("Digit", "Down"));
    }
}
