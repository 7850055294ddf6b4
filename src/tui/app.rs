//! The state of the terminal interface and how input changes it.
//!
//! `update` neither draws nor touches a file or a clock: what it wants done outside it returns as
//! an [`Effect`]. A whole interview runs in a test without terminal or disk.

use super::city_form;
use super::desk::{Desk, Room};
use super::dialog::{Confirm, Consequence, Dialog, FormDialog, Purpose};
use super::effect::Effect;
use super::form::{Form, FormRow};
use super::interview::Focus;
use super::keys::{Action, Scope, lookup};
use super::seek::{Seek, Sought};
use super::step::Step;
use super::theme::Theme;
use crate::assessment::City;
use crate::i18n::Words;
use crate::store::Listing;
use crate::text::{Wrapper, ascii, pinyin};
use crossterm::event::{Event as TerminalEvent, KeyCode, KeyEvent};
use jiff::Timestamp;

/// Everything the screen shows.
pub struct App {
    /// Words, and the language shown.
    pub words: Words,
    /// Styles.
    pub theme: Theme,
    /// Broken lines, remembered.
    pub wrapper: Wrapper,
    /// Who enters answers on this device.
    pub author: String,
    /// The assessments of the library.
    pub home: Home,
    /// The open assessment; the list of assessments is shown where there is none.
    pub desk: Option<Box<Desk>>,
    /// What stands over the page, the topmost last.
    pub dialogs: Vec<Dialog>,
    /// One line for the person. What is in order goes with the next key; what went wrong stays
    /// until something else is done.
    pub notice: Option<Notice>,
    /// Why something said is not on the disk yet; stays until it is.
    pub unsaved: Option<Notice>,
}

/// The list of assessments.
#[derive(Debug, Default)]
pub struct Home {
    /// The assessments, the latest first.
    pub listings: Vec<Listing>,
    /// The row under the marker; the one after the last assessment begins a new one.
    pub row: usize,
    /// By what they stand in order.
    pub order: Order,
}

/// By what the assessments stand in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// The one last worked on first.
    #[default]
    Last,
    /// By name: Chinese names by their pinyin.
    Name,
    /// The one with the fewest answers first.
    Progress,
}

impl Order {
    /// The id of its name in the locales.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Order::Last => "order-last",
            Order::Name => "order-name",
            Order::Progress => "order-progress",
        }
    }
}

impl Home {
    /// Takes the assessments, the one last worked on first, and puts the marker on one of them.
    pub fn list(&mut self, mut listings: Vec<Listing>, on: Option<&str>) {
        match self.order {
            Order::Last => {}
            Order::Name => listings.sort_by_cached_key(|listing| {
                let name = listing.city.as_ref().map(|city| &city.name);
                let zh = name.map_or("", |name| &name.zh);
                let en = name.map_or("", |name| &name.en);
                pinyin(if zh.is_empty() { en } else { zh })
            }),
            Order::Progress => listings.sort_by_key(|listing| listing.answered),
        }
        self.row = listings.iter().position(|one| Some(one.id.as_str()) == on).unwrap_or(0);
        self.listings = listings;
    }

    /// Puts them in the next order; the marker stays on its assessment.
    fn next_order(&mut self) {
        self.order = match self.order {
            Order::Last => Order::Name,
            Order::Name => Order::Progress,
            Order::Progress => Order::Last,
        };
        let mut listings = std::mem::take(&mut self.listings);
        let on = listings.get(self.row).map(|listing| listing.id.clone());
        let instant = |one: &Listing| one.last.as_deref().and_then(|at| at.parse().ok());
        listings
            .sort_by_cached_key(|one| std::cmp::Reverse(instant(one).unwrap_or(Timestamp::MIN)));
        self.list(listings, on.as_deref());
    }
}

/// One line for the person: what was saved, or what went wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// The id of the message in the locales.
    pub word: &'static str,
    /// Its values.
    pub args: Vec<(&'static str, String)>,
    /// Whether something went wrong.
    pub wrong: bool,
}

impl Notice {
    /// A line about something in order.
    #[must_use]
    pub fn good(word: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self { word, args, wrong: false }
    }

    /// A line about something that went wrong.
    #[must_use]
    pub fn wrong(word: &'static str, args: Vec<(&'static str, String)>) -> Self {
        Self { word, args, wrong: true }
    }
}

impl App {
    /// The interface of a library.
    #[must_use]
    pub fn new(words: Words, theme: Theme, author: String, listings: Vec<Listing>) -> Self {
        Self {
            words,
            theme,
            wrapper: Wrapper::default(),
            author,
            home: Home { listings, ..Home::default() },
            desk: None,
            dialogs: Vec::new(),
            notice: None,
            unsaved: None,
        }
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
            Confirm, Dispute, Everywhere, Form, Home, Outline, Plan, Question, Reading, Results,
            Review, Rows, Search,
        };
        match (dialog, &self.desk) {
            (Some(Dialog::Form(_)), _) => &[Form, Everywhere],
            (Some(Dialog::Confirm(_)), _) => &[Confirm, Everywhere],
            (Some(Dialog::Dispute(_)), _) => &[Dispute, Everywhere],
            (Some(Dialog::Seek(_)), _) => &[Search, Everywhere],
            (Some(Dialog::Review(_)), _) => &[Review, Everywhere],
            (Some(Dialog::Plan(_)), _) => &[Plan, Everywhere],
            (Some(Dialog::Trail(_)), _) => &[Scope::Trail, Everywhere],
            (Some(Dialog::Help { .. } | Dialog::Told(_)), _) => &[Reading, Everywhere],
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
        let taken = match self.dialogs.last_mut() {
            Some(Dialog::Form(dialog)) => offer(dialog, key) || dialog.form.key(key),
            Some(Dialog::Seek(seek)) => seek.key(key),
            Some(_) => false,
            None => self.typed_answer(key),
        };
        if taken {
            return None;
        }
        lookup(self.scopes(), key).and_then(|action| self.update(action))
    }

    /// Gives a key to the answer being typed. An empty field leaves arrows, Home, End and Delete to
    /// the page.
    fn typed_answer(&mut self, key: &KeyEvent) -> bool {
        let Some(desk) = self.desk.as_mut().filter(|desk| desk.is_asking()) else { return false };
        let Some(draft) = &mut desk.interview.draft else { return false };
        if draft.is_empty() && !matches!(key.code, KeyCode::Char(_)) {
            return false;
        }
        let taken = draft.key(key);
        if taken {
            desk.interview.problem = None;
        }
        taken
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
            Action::Language => {
                self.words.set_language(self.words.language().next());
                return Some(Effect::KeepLanguage);
            }
            Action::Help if !matches!(self.dialogs.last(), Some(Dialog::Help { .. })) => {
                self.dialogs.push(Dialog::Help { top: 0 });
                return None;
            }
            Action::Palette if self.dialogs.is_empty() => {
                let seek = Seek::commands(self.scopes(), &self.words);
                self.dialogs.push(Dialog::Seek(Box::new(seek)));
                return None;
            }
            _ => {}
        }
        if !self.dialogs.is_empty() {
            return self.update_dialog(action);
        }
        let step = match &mut self.desk {
            None => return self.update_home(action),
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

    fn follow(&mut self, step: Step) -> Option<Effect> {
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

    fn update_home(&mut self, action: Action) -> Option<Effect> {
        let count = self.home.listings.len();
        let listing = self.home.listings.get(self.home.row).map(|listing| listing.id.clone());
        match action {
            Action::Up => self.home.row = self.home.row.saturating_sub(1),
            Action::Down => self.home.row = (self.home.row + 1).min(count),
            Action::First => self.home.row = 0,
            Action::Last => self.home.row = count,
            Action::Choose | Action::Results => match listing {
                Some(id) => {
                    return Some(Effect::Open { id, results: action == Action::Results });
                }
                None => self.ask_new_city(),
            },
            Action::New => self.ask_new_city(),
            Action::Exchange => self.ask_path(Purpose::Exchange),
            Action::TakeIn => self.ask_path(Purpose::TakeIn),
            Action::Search => {
                let seek = Seek::assessments(&self.home.listings);
                self.dialogs.push(Dialog::Seek(Box::new(seek)));
            }
            Action::Order => {
                self.home.next_order();
                self.notice = Some(Notice::good(self.home.order.word(), Vec::new()));
            }
            Action::Back => return self.follow(confirm_quit()),
            _ => {}
        }
        None
    }

    fn ask_path(&mut self, purpose: Purpose) {
        let form = Form::new(vec![FormRow::line("field-path", "")]);
        self.dialogs.push(Dialog::Form(FormDialog { purpose, form }));
    }

    fn ask_new_city(&mut self) {
        let form =
            city_form::fill(Purpose::NewCity, &City::default(), Some(&self.author), &self.words);
        self.dialogs.push(Dialog::Form(form));
    }

    fn update_dialog(&mut self, action: Action) -> Option<Effect> {
        match self.dialogs.last_mut()? {
            Dialog::Help { top } => match action {
                Action::Up => *top = top.saturating_sub(1),
                Action::Down => *top = (*top + 1).min(HELP_END),
                Action::PageUp => *top = top.saturating_sub(10),
                Action::PageDown => *top = (*top + 10).min(HELP_END),
                Action::First => *top = 0,
                Action::Last => *top = HELP_END,
                Action::Back => drop(self.dialogs.pop()),
                _ => {}
            },
            Dialog::Told(_) if action == Action::Back => drop(self.dialogs.pop()),
            Dialog::Told(told) => told.step(action),
            Dialog::Trail(_) if action == Action::Back => drop(self.dialogs.pop()),
            Dialog::Trail(trail) => {
                if trail.update(action) {
                    let step = self.desk.as_ref()?.restore(trail);
                    return self.follow(step);
                }
            }
            Dialog::Plan(plan) => {
                let close = self.desk.as_mut().is_none_or(|desk| desk.plan(plan, action));
                if close {
                    self.dialogs.pop();
                }
            }
            Dialog::Dispute(_) if action == Action::Back => drop(self.dialogs.pop()),
            Dialog::Dispute(dispute) => {
                let desk = self.desk.as_ref()?;
                if dispute.update(action, desk.ways(dispute.question).len()) {
                    let form = desk.settle_form(*dispute)?;
                    self.dialogs.push(Dialog::Form(form));
                }
            }
            Dialog::Review(review) => match (action, &mut self.desk) {
                (Action::Back, _) => drop(self.dialogs.pop()),
                (Action::Choose, Some(desk)) => {
                    let finding = review.findings.get(review.row)?;
                    desk.reviewed = review.row;
                    desk.show_question(finding.question);
                    self.dialogs.pop();
                }
                (Action::Save, Some(desk)) => {
                    let step = desk.take_step(Action::Step);
                    return self.follow(step);
                }
                (other, _) => review.update(other),
            },
            Dialog::Seek(seek) => match action {
                Action::Choose => return self.found(),
                Action::Back => drop(self.dialogs.pop()),
                other => seek.update(other),
            },
            Dialog::Confirm(confirm) => match action {
                Action::Up => confirm.row = confirm.row.saturating_sub(1),
                Action::Down => confirm.row = (confirm.row + 1).min(confirm.answers.len() - 1),
                Action::Digit(digit) if usize::from(digit) <= confirm.answers.len() => {
                    return self.confirmed(usize::from(digit).checked_sub(1)?);
                }
                Action::Choose => {
                    let row = confirm.row;
                    return self.confirmed(row);
                }
                Action::Back => drop(self.dialogs.pop()),
                _ => {}
            },
            Dialog::Form(dialog) => {
                if action == Action::TakeOffer {
                    if let Some(place) = city_form::offers(dialog).first() {
                        city_form::take(&mut dialog.form, place);
                    }
                    return None;
                }
                let form = &mut dialog.form;
                match action {
                    Action::NextField => form.step(true),
                    Action::PreviousField => form.step(false),
                    Action::NextValue => form.turn(true),
                    Action::PreviousValue => form.turn(false),
                    Action::Digit(digit) => form.choose(digit),
                    Action::Choose if !form.at_last() => form.step(true),
                    Action::Choose | Action::Save => return self.save_form(),
                    Action::Back if form.changed() => {
                        let really =
                            Confirm::new("confirm-discard", Vec::new(), Consequence::Discard);
                        self.dialogs.push(Dialog::Confirm(really));
                    }
                    Action::Back => drop(self.dialogs.pop()),
                    _ => {}
                }
            }
        }
        None
    }

    /// Goes to the question under the marker, or does what is there.
    fn found(&mut self) -> Option<Effect> {
        let Some(Dialog::Seek(seek)) = self.dialogs.last() else { return None };
        let chosen = seek.chosen()?;
        let Some(Dialog::Seek(seek)) = self.dialogs.pop() else { return None };
        match seek.sought {
            Sought::Question => {
                self.desk.as_mut()?.show_question(chosen);
                None
            }
            Sought::Assessment => {
                let id = self.home.listings.get(chosen)?.id.clone();
                Some(Effect::Open { id, results: false })
            }
            Sought::Command(bindings) => self.update(bindings.get(chosen)?.action),
        }
    }

    fn confirmed(&mut self, row: usize) -> Option<Effect> {
        let Some(Dialog::Confirm(mut confirm)) = self.dialogs.pop() else { return None };
        match confirm.answers.swap_remove(row).then? {
            Consequence::DropScratch => {
                self.desk.as_mut()?.drop_scratch();
                self.notice = Some(Notice::good("scratch-dropped", Vec::new()));
                None
            }
            Consequence::KeepScratch => self.desk.as_mut()?.keep_scratch(),
            Consequence::Effect(effect) => {
                // What was restored makes a new history.
                if matches!(self.dialogs.last(), Some(Dialog::Trail(_))) {
                    self.dialogs.pop();
                }
                Some(*effect)
            }
            Consequence::Discard => {
                self.dialogs.pop();
                None
            }
            Consequence::DiscardDraft => {
                if let Some(desk) = &mut self.desk {
                    desk.refresh_page();
                    desk.interview.focus = Focus::Outline;
                }
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

/// Takes the offered place of this digit. Names hold no digits; in the other fields they are text.
fn offer(dialog: &mut FormDialog, key: &KeyEvent) -> bool {
    let KeyCode::Char(c) = key.code else { return false };
    let names = ["field-name-zh", "field-name-en"];
    let here = dialog.form.rows.get(dialog.form.at).is_some_and(|row| names.contains(&row.word));
    let digit = ascii(c).to_digit(10).and_then(|digit| (digit as usize).checked_sub(1));
    let Some(digit) = digit.filter(|_| here) else { return false };
    let Some(place) = city_form::offers(dialog).get(digit).copied() else { return false };
    city_form::take(&mut dialog.form, place);
    true
}

/// More lines than the help has; the view shows its end.
const HELP_END: usize = 200;

fn confirm_quit() -> Step {
    Step::Dialog(Dialog::Confirm(Confirm {
        row: 0,
        ..Confirm::new("confirm-quit", Vec::new(), Consequence::Effect(Box::new(Effect::Quit)))
    }))
}
