//! The state of the terminal interface and how input changes it.
//!
//! `update` neither draws nor touches a file or a clock: what it wants done outside it returns as
//! an [`Effect`]. A whole interview runs in a test without terminal or disk.

use super::city_form;
use super::council::Council;
use super::crash::Trace;
use super::desk::{Desk, Room};
use super::dialog::{Confirm, Consequence, Dialog, FormDialog};
use super::effect::Effect;
use super::field::Field;
use super::home::Home;
use super::interview::Focus;
use super::keys::{Action, Keys, Scope};
use super::pace::Pace;
use super::seek::Seek;
use super::step::Step;
use super::theme::Theme;
use crate::i18n::{Language, Text, Words};
use crate::store::Listing;
use crate::text::{Wrapper, ascii};
use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent};

/// Everything the screen shows.
pub struct App {
    /// Words, and the language shown.
    pub words: Words,
    /// The single language that was shown before both.
    alone: Language,
    /// Styles.
    pub theme: Theme,
    /// The keys in force.
    pub keys: Keys,
    /// When the page goes on to the next question.
    pub pace: Pace,
    /// What was done last.
    pub(super) trace: Trace,
    /// Broken lines, remembered.
    pub wrapper: Wrapper,
    /// Who enters answers on this device.
    pub author: String,
    /// The assessments of the library.
    pub home: Home,
    /// The open assessment; the list of assessments is shown where there is none.
    pub desk: Option<Box<Desk>>,
    /// Cities before the committee, in place of the list of assessments.
    pub council: Option<Box<Council>>,
    /// Where the exports of cities were last read from.
    pub exports: String,
    /// The work that the interface waits for, and how far it is.
    pub working: Option<Working>,
    /// What stands over the page, the topmost last.
    pub dialogs: Vec<Dialog>,
    /// One line for the person. What is in order goes with the next key; what went wrong stays
    /// until something else is done.
    pub notice: Option<Notice>,
    /// Why something said is not on the disk yet; stays until it is.
    pub unsaved: Option<Notice>,
}

/// Work that takes longer than a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Working {
    /// The id of what it is called in the locales.
    pub word: &'static str,
    /// How far it is, in per cent.
    pub percent: u8,
}

/// One line for the person: what was saved, or what went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The id of the message in the locales.
    pub word: &'static str,
    /// Its values.
    pub args: Vec<(&'static str, String)>,
    /// The message as it reads with values that are themselves in both languages.
    pub text: Option<Text>,
    /// Whether something went wrong.
    pub wrong: bool,
}

impl Notice {
    /// A line about something in order.
    #[must_use]
    pub fn good(word: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self { word, args, text: None, wrong: false }
    }

    /// A line about something that went wrong.
    #[must_use]
    pub fn wrong(word: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self { word, args, text: None, wrong: true }
    }
}

impl App {
    /// The interface of a library.
    #[must_use]
    pub fn new(words: Words, theme: Theme, author: String, listings: Vec<Listing>) -> Self {
        let app = Self {
            words,
            alone: Language::Zh,
            theme,
            keys: Keys::default(),
            pace: Pace::default(),
            trace: Trace::default(),
            wrapper: Wrapper::default(),
            author,
            home: Home { listings, ..Home::default() },
            desk: None,
            council: None,
            exports: String::new(),
            working: None,
            dialogs: Vec::new(),
            notice: None,
            unsaved: None,
        };
        app.name_keys();
        app
    }

    /// The language shown, or of both the one that was shown alone last.
    #[must_use]
    pub fn alone(&self) -> Language {
        match self.words.language() {
            Language::Both => self.alone,
            one => one,
        }
    }

    /// Takes these keys, and names them in sentences.
    pub fn listen_to(&mut self, keys: Keys) {
        // The usual ones are named already.
        if keys != self.keys {
            self.keys = keys;
            self.name_keys();
        }
    }

    fn name_keys(&self) {
        self.words.define(&self.keys.terms());
    }

    /// Where keys go now, the narrowest scope first.
    #[must_use]
    pub fn scopes(&self) -> &'static [Scope] {
        self.scopes_under(self.dialogs.last())
    }

    /// Where keys go on the page or form below the help.
    #[must_use]
    pub fn scopes_below(&self) -> &'static [Scope] {
        let below = self.dialogs.iter().rev().find(|it| !matches!(it, Dialog::Help { .. }));
        self.scopes_under(below)
    }

    fn scopes_under(&self, dialog: Option<&Dialog>) -> &'static [Scope] {
        use Scope::{
            Committee, Confirm, Dispute, Everywhere, Home, Outline, Plan, Question, Reading,
            Results, Review, Rows, Search,
        };
        match (dialog, &self.desk) {
            (Some(Dialog::Form(dialog)), _) => dialog.scopes(),
            (Some(Dialog::Confirm(_)), _) => &[Confirm, Everywhere],
            (Some(Dialog::Dispute(_)), _) => &[Dispute, Everywhere],
            (Some(Dialog::Seek(_)), _) => &[Search, Everywhere],
            (Some(Dialog::Review(_)), _) => &[Review, Everywhere],
            (Some(Dialog::Plan(_)), _) => &[Plan, Everywhere],
            (Some(Dialog::Trail(_)), _) => &[Scope::Trail, Everywhere],
            (Some(Dialog::Help { .. } | Dialog::Told(_)), _) => &[Reading, Everywhere],
            (None, None) if self.council.is_some() => &[Committee, Everywhere],
            (None, None) => &[Home, Everywhere],
            (None, Some(desk)) => match (desk.room, desk.interview.focus) {
                (Room::Results, _) => &[Results, Everywhere],
                (Room::Interview, Focus::Outline) => &[Outline, Everywhere],
                (Room::Interview, Focus::Question) if desk.interview.draft.is_some() => {
                    &[Question, Everywhere]
                }
                (Room::Interview, Focus::Question) => &[Question, Rows, Everywhere],
            },
        }
    }

    /// Takes one terminal event.
    pub fn input(&mut self, event: &TerminalEvent) -> Option<Effect> {
        match event {
            TerminalEvent::Key(key) if key.is_press() => {
                self.notice = self.notice.take().filter(|notice| notice.wrong);
                let effect = self.key(key)?;
                if let Some(desk) = &mut self.desk {
                    desk.expect(&effect);
                }
                self.divert(effect)
            }
            TerminalEvent::Paste(text) => {
                self.paste(text);
                None
            }
            _ => None,
        }
    }

    /// Finds the figures that still wait for an answer. Returns whether there were any.
    pub fn catch_up(&mut self) -> bool {
        self.desk.as_mut().is_some_and(|desk| desk.catch_up())
    }

    /// While answers are tried, what is said goes to the copy instead of outside.
    fn divert(&mut self, effect: Effect) -> Option<Effect> {
        let Some(desk) = self.desk.as_mut().filter(|desk| desk.scratch.is_some()) else {
            return Some(effect);
        };
        let Effect::Record { does, then } = effect else { return Some(effect) };
        desk.try_out(&does, then);
        self.notice = Some(Notice::good("scratch-tried", Vec::new()));
        None
    }

    /// A field in focus takes what edits text; everything else is looked up in the table of keys.
    fn key(&mut self, key: &KeyEvent) -> Option<Effect> {
        let edit = self.keys.lookup(&[Scope::Typing], key);
        let taken = edit.is_some_and(|action| self.type_in(|field| field.edit(action)))
            || self
                .dialogs
                .last_mut()
                .is_some_and(|dialog| offer(dialog, key, self.words.language()))
            || !self.leaves_to_page(key) && self.type_in(|field| field.key(key));
        if taken {
            return None;
        }
        let action = self.keys.lookup(self.scopes(), key)?;
        self.trace.note(action);
        let on_page = self.dialogs.is_empty();
        let effect = self.update(action)?;
        if on_page { self.mind_review(self.pace.after(action, effect)) } else { Some(effect) }
    }

    /// An empty answer, and a line that nobody has begun to change, leave arrows, Home, End and
    /// Delete to the page.
    fn leaves_to_page(&self, key: &KeyEvent) -> bool {
        let draft = self.desk.as_ref().and_then(|desk| desk.interview.draft.as_ref());
        let untouched = |draft: &Field| draft.is_empty() || draft.stands_selected();
        let left = self.dialogs.is_empty() && draft.is_some_and(untouched);
        left && !matches!(key.code, KeyCode::Char(_) | KeyCode::Backspace)
    }

    /// Changes the field in focus, if there is one: of the dialog on top, or of the answer being
    /// typed. Returns what the change does.
    fn type_in(&mut self, change: impl FnOnce(&mut Field) -> bool) -> bool {
        match self.dialogs.last_mut() {
            Some(Dialog::Form(dialog)) => dialog.form.edit(change),
            Some(Dialog::Seek(seek)) => seek.edit(change),
            Some(_) => false,
            None => {
                let desk = self.desk.as_mut().filter(|desk| desk.is_asking());
                let Some(interview) = desk.map(|desk| &mut desk.interview) else { return false };
                let taken = interview.draft.as_mut().is_some_and(change);
                if taken {
                    interview.problem = None;
                }
                taken
            }
        }
    }

    fn paste(&mut self, text: &str) {
        match self.dialogs.last_mut() {
            Some(Dialog::Form(FormDialog { form, .. })) => form.paste(text),
            Some(Dialog::Seek(seek)) => seek.paste(text),
            Some(_) => {}
            None => {
                if let Some(desk) = self.desk.as_mut().filter(|desk| desk.is_asking())
                    && let Some(draft) = &mut desk.interview.draft
                {
                    draft.paste(text);
                }
            }
        }
    }

    /// Carries out one action.
    pub fn update(&mut self, action: Action) -> Option<Effect> {
        match action {
            Action::Quit if self.is_half_typed() => {
                let quit = Consequence::Effect(Box::new(Effect::Quit));
                let really = Confirm::new("confirm-discard", Vec::new(), quit);
                self.dialogs.push(Dialog::Confirm(really));
                return None;
            }
            Action::Quit => return Some(Effect::Quit),
            Action::Suspend => return Some(Effect::Suspend),
            Action::Language | Action::OtherLanguage => {
                let alone = self.alone();
                let shown = match action {
                    Action::OtherLanguage => alone.other(),
                    _ => self.words.language().turned(alone),
                };
                self.alone = alone;
                self.words.set_language(shown);
                if let Some(Dialog::Form(dialog)) = self.dialogs.last_mut() {
                    city_form::arrange(&mut dialog.form, self.words.language());
                }
                return Some(Effect::KeepLanguage);
            }
            Action::Help if !matches!(self.dialogs.last(), Some(Dialog::Help { .. })) => {
                self.dialogs.push(Dialog::Help { top: 0 });
                return None;
            }
            Action::Step | Action::SendBack if self.dialogs.is_empty() => {
                return self.take_step(action);
            }
            Action::Palette if self.dialogs.is_empty() => {
                let seek = Seek::commands(self.scopes(), &self.keys, &self.words);
                self.dialogs.push(Dialog::Seek(Box::new(seek)));
                return None;
            }
            _ => {}
        }
        if !self.dialogs.is_empty() {
            return self.update_dialog(action);
        }
        let step = match &mut self.desk {
            None => match &mut self.council {
                None => return self.update_home(action),
                Some(council) => {
                    let Some(step) = council.update(action, &self.words) else {
                        self.council = None;
                        return None;
                    };
                    step
                }
            },
            Some(desk) => match desk.room {
                Room::Interview => desk.interview(action, &self.words),
                Room::Results => desk.results(action, &self.words),
            },
        };
        self.follow(step)
    }

    /// Whether leaving would lose something typed. Asked once: a second Ctrl-Q leaves.
    fn is_half_typed(&self) -> bool {
        match self.dialogs.last() {
            Some(Dialog::Confirm(_)) => false,
            Some(Dialog::Form(dialog)) => dialog.form.changed(),
            Some(
                Dialog::Help { .. }
                | Dialog::Told(_)
                | Dialog::Dispute(_)
                | Dialog::Plan(_)
                | Dialog::Trail(_)
                | Dialog::Seek(_)
                | Dialog::Review(_),
            )
            | None => {
                self.desk.as_ref().is_some_and(|desk| desk.is_asking() && desk.is_half_typed())
            }
        }
    }

    pub(super) fn follow(&mut self, step: Step) -> Option<Effect> {
        match step {
            Step::Done => None,
            Step::Do(effect) => Some(effect),
            Step::Dialog(dialog) => {
                self.dialogs.push(dialog);
                None
            }
            Step::Say(word) => {
                self.notice = Some(Notice::good(word, Vec::new()));
                None
            }
        }
    }
}

impl Desk {
    /// Whether keys go to a question.
    #[must_use]
    pub fn is_asking(&self) -> bool {
        self.room == Room::Interview && self.interview.focus == Focus::Question
    }
}

/// Takes what is offered with this digit.
fn offer(dialog: &mut Dialog, key: &KeyEvent, language: Language) -> bool {
    let (Dialog::Form(dialog), KeyCode::Char(c)) = (dialog, key.code) else { return false };
    let digit = ascii(c).to_digit(10).map(|digit| digit as u8);
    digit.is_some_and(|digit| city_form::take_digit(dialog, digit, language))
}
