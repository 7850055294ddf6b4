//! The list of assessments, and what is begun from it.

use super::app::{App, Notice};
use super::city_form;
use super::dialog::{Confirm, Consequence, Dialog, FormDialog, Purpose};
use super::effect::Effect;
use super::form::{Form, FormRow};
use super::keys::Action;
use super::seek::Seek;
use super::step::Step;
use crate::assessment::City;
use crate::store::Listing;
use crate::text::pinyin;
use jiff::Timestamp;

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
        let found = listings.iter().position(|one| Some(one.id.as_str()) == on);
        // The row that begins a new one keeps the marker, too.
        let begins = on.is_none() && !self.listings.is_empty() && self.on().is_none();
        self.row = found.unwrap_or(if begins { listings.len() } else { 0 });
        self.listings = listings;
    }

    /// The id of the assessment under the marker.
    #[must_use]
    pub fn on(&self) -> Option<String> {
        self.listings.get(self.row).map(|listing| listing.id.clone())
    }

    /// Puts them in the next order; the marker stays on its assessment.
    fn next_order(&mut self) {
        self.order = match self.order {
            Order::Last => Order::Name,
            Order::Name => Order::Progress,
            Order::Progress => Order::Last,
        };
        let on = self.on();
        let mut listings = self.listings.clone();
        let instant = |one: &Listing| one.last.as_deref().and_then(|at| at.parse().ok());
        listings
            .sort_by_cached_key(|one| std::cmp::Reverse(instant(one).unwrap_or(Timestamp::MIN)));
        self.list(listings, on.as_deref());
    }
}

impl App {
    pub(super) fn update_home(&mut self, action: Action) -> Option<Effect> {
        let count = self.home.listings.len();
        let listing = self.home.on();
        match action {
            Action::Choose | Action::Results => match listing {
                Some(id) => {
                    return Some(Effect::Open { id, results: action == Action::Results });
                }
                None => self.ask_new_city(),
            },
            Action::New => self.ask_new_city(),
            Action::Exchange => self.ask_path(Purpose::Exchange),
            Action::TakeIn => self.ask_path(Purpose::TakeIn),
            Action::Committee => self.ask_for_exports(),
            Action::Author => self.ask_author(),
            Action::Search => {
                let seek = Seek::assessments(&self.home.listings);
                self.dialogs.push(Dialog::Seek(Box::new(seek)));
            }
            Action::Order => {
                self.home.next_order();
                self.notice = Some(Notice::good(self.home.order.word(), Vec::new()));
            }
            Action::Back => return self.follow(confirm_quit()),
            // The row after the last assessment begins a new one.
            action => {
                self.home.row = action.moved(self.home.row, count + 1).unwrap_or(self.home.row);
            }
        }
        None
    }

    fn ask_path(&mut self, purpose: Purpose) {
        let row = match purpose {
            Purpose::Exchange => FormRow::line("field-folder", "").hint("hint-folder"),
            _ => FormRow::line("field-file-or-folder", "").hint("hint-file-or-folder"),
        };
        let form = Form::new(vec![row]);
        self.dialogs.push(Dialog::Form(FormDialog { purpose, form }));
    }

    /// Asks who enters what is said on this device.
    pub(super) fn ask_author(&mut self) {
        let form = Form::new(vec![FormRow::replaceable("field-author", &self.author)]);
        self.dialogs.push(Dialog::Form(FormDialog { purpose: Purpose::Author, form }));
    }

    fn ask_new_city(&mut self) {
        let form =
            city_form::fill(Purpose::NewCity, &City::default(), Some(&self.author), &self.words);
        self.dialogs.push(Dialog::Form(form));
    }
}

fn confirm_quit() -> Step {
    Step::Dialog(Dialog::Confirm(Confirm {
        row: 0,
        ..Confirm::new("confirm-quit", Vec::new(), Consequence::Effect(Box::new(Effect::Quit)))
    }))
}
